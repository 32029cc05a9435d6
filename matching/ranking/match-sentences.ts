import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { ClaimLevel } from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { SentenceOf } from '../../language/sentence.ts';
import type { Feature } from './features.ts';

type Nothing = Record<never, never>;
/** Words of a record, of the need or of the dictionary. */
export type Words = string | LocalizedText;

/** How a text that is asked is named. */
interface AskedSentences {
  'asked.freeText': Nothing;
  'asked.letter': Nothing;
  'asked.requirement': { text: LocalizedText };
}
/** See {@link AskedSentences}. */
export type AskedSentence = SentenceOf<AskedSentences>;

type AboutAsked = { asked: AskedSentence };

/** How far a match is verified. */
export type LevelSentences = { [Level in ClaimLevel as `claimLevel.${Level}`]: Nothing };

/** The features of a score, by name. */
type FeatureSentences = { [Name in Feature as `feature.${Name}`]: Nothing };

/** Leaves of the tree: what their value is. */
interface LeafSentences {
  /** `quote`: of the record that is nearest in meaning. */
  'leaf.meaning': AboutAsked & { quote: string };
  'leaf.meaningUnquoted': AboutAsked;
  'leaf.evidence': AboutAsked;
  'leaf.freshness': AboutAsked;
  'leaf.equipment': AboutAsked;
  'leaf.trackRecord': AboutAsked;
  'leaf.complementarity': AboutAsked;
  'leaf.certificate': { name: string };
  /** Whole kilometres. */
  'leaf.distance': { kilometres: number };
  'leaf.distanceUnknown': Nothing;
  'leaf.place': { asked: string; sits: string };
  'leaf.placeUnknown': { asked: string };
  'leaf.holderKind': { asked: string };
  /** `percent` of the text value and of the meaning counts. */
  'leaf.otherHolderKind': { asked: string; percent: number };
  /** Share of the value of what members do that counts. */
  'leaf.members': { percent: number };
  'leaf.term': { term: Words };
  /** `asked`: the concept that was asked for; `percent` of its worth counts. */
  'leaf.termWider': { term: Words; asked: Words; percent: number };
  /** `named`: the narrower concept that the record names. */
  'leaf.termNarrower': { term: Words; named: Words };
  'leaf.termWiderNarrower': { term: Words; asked: Words; percent: number; named: Words };
}

/** Why a holder matches, how much it covers, why it is moved or excluded. */
interface ReasonSentences {
  'match.has': { pieces: readonly Words[]; level: SentenceOf<LevelSentences> };
  'match.close': { quote: string; level: SentenceOf<LevelSentences> };
  'match.near': { level: SentenceOf<LevelSentences> };
  'match.machine': { name: LocalizedText };
  'match.members': Nothing;
  'match.missing': { missing: number; asked: number; pieces: readonly Words[] };
  'match.contradicted': { pieces: readonly Words[] };
  'coverage.all': { asked: number };
  'coverage.missing': { met: number; asked: number; pieces: readonly Words[] };
  'moved.up': { from: number; to: number };
  'moved.down': { from: number; to: number };
  'excluded.field': { asked: string };
  'excluded.place': { asked: string; recorded: string };
  'excluded.quantity': { quantity: string; recorded: QuantityRange; asked: QuantityRange };
}

/** What the whole answer amounts to. */
interface VerdictSentences {
  'verdict.none': Nothing;
  'verdict.good': Nothing;
  'verdict.goodMusts': Nothing;
  'verdict.partial': Nothing;
  'verdict.partialMusts': Nothing;
  'verdict.together': { names: readonly Words[] };
  'verdict.nobodyHas': { pieces: readonly Words[] };
  'verdict.nearestLacks': { pieces: readonly Words[] };
  'verdict.otherHolderKind': { asked: string };
  'verdict.elsewhere': { asked: string };
  'verdict.sayOtherwise': Nothing;
  'verdict.askAboutIt': Nothing;
  'verdict.askOrCombine': Nothing;
}

/** A sentence or label of an answer; the words are in `server/messages`. */
export type MatchSentence = SentenceOf<
  { 'explanation.score': Nothing } & AskedSentences &
    LevelSentences &
    FeatureSentences &
    LeafSentences &
    ReasonSentences &
    VerdictSentences
>;
