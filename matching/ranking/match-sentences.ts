import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { ClaimLevel } from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { SentenceOf } from '../../language/sentence.ts';
import type { Feature } from './features.ts';

type Nothing = Record<never, never>;
/** Words of a record, of the need or of the dictionary. */
export type Words = string | LocalizedText;

/** Labels of a text of the question. */
interface AskedSentences {
  'asked.freeText': Nothing;
  'asked.letter': Nothing;
  'asked.requirement': { text: LocalizedText };
}
/** See {@link AskedSentences}. */
export type AskedSentence = SentenceOf<AskedSentences>;

type AboutAsked = { asked: AskedSentence };

/** Degree to which a match is verified. */
export type LevelSentences = { [Level in ClaimLevel as `claimLevel.${Level}`]: Nothing };

/** Names of the features of a score. */
type FeatureSentences = { [Name in Feature as `feature.${Name}`]: Nothing };

/** Leaves of the tree: meaning of their value. */
interface LeafSentences {
  /** `quote`: from the record that is nearest in meaning. */
  'leaf.meaning': AboutAsked & { quote: string };
  'leaf.meaningUnquoted': AboutAsked;
  'leaf.evidence': AboutAsked;
  'leaf.freshness': AboutAsked;
  'leaf.equipment': AboutAsked;
  'leaf.trackRecord': AboutAsked;
  'leaf.complementarity': AboutAsked;
  'leaf.certificate': { name: string };
  /** Distance in whole kilometres. */
  'leaf.distance': { kilometres: number };
  'leaf.distanceUnknown': Nothing;
  'leaf.place': { asked: string; locatedAt: string };
  'leaf.placeUnknown': { asked: string };
  'leaf.holderKind': { asked: string };
  /** `percent`: share of the text value and of the meaning that counts. */
  'leaf.otherHolderKind': { asked: string; percent: number };
  /** `percent`: share of the value of members' work that counts. */
  'leaf.members': { percent: number };
  /** `percent`: share of the text value that counts. */
  'leaf.lacking': { percent: number };
  'leaf.term': { term: Words };
  /** `asked`: concept that was asked for; `percent`: share of its worth that counts. */
  'leaf.termWider': { term: Words; asked: Words; percent: number };
  /** `named`: narrower concept that the record names. */
  'leaf.termNarrower': { term: Words; named: Words };
  'leaf.termWiderNarrower': { term: Words; asked: Words; percent: number; named: Words };
}

/** Reasons why a holder matches, is moved or excluded, and how much it covers. */
interface ReasonSentences {
  'match.has': { pieces: readonly Words[]; level: SentenceOf<LevelSentences> };
  'match.close': { quote: string; level: SentenceOf<LevelSentences> };
  'match.near': { level: SentenceOf<LevelSentences> };
  'match.machine': { name: LocalizedText };
  'match.members': Nothing;
  'match.missing': { pieces: readonly Words[] };
  'match.contradicted': { pieces: readonly Words[] };
  'coverage.all': Nothing;
  'coverage.missing': { met: number; asked: number; pieces: readonly Words[] };
  'coverage.none': { pieces: readonly Words[] };
  'moved.up': { from: number; to: number };
  'moved.down': { from: number; to: number };
  'excluded.field': { asked: string };
  'excluded.place': { asked: string; recorded: string };
  'excluded.quantity': { quantity: string; recorded: QuantityRange; asked: QuantityRange };
}

/** Conclusions of the whole answer. */
interface VerdictSentences {
  'verdict.none': Nothing;
  'verdict.good': Nothing;
  'verdict.goodMusts': Nothing;
  'verdict.partial': Nothing;
  'verdict.partialMusts': Nothing;
  'verdict.noneOfKind': { asked: string };
  'verdict.together': { names: readonly Words[] };
  'verdict.nobodyHas': { pieces: readonly Words[] };
  'verdict.nearestLacks': { pieces: readonly Words[] };
  'verdict.otherHolderKind': { asked: string };
  'verdict.elsewhere': { asked: string };
  'verdict.sayOtherwise': Nothing;
  'verdict.askAboutIt': Nothing;
  'verdict.askOrCombine': Nothing;
}

/** Sentence or label of an answer; the words are in `server/messages`. */
export type MatchSentence = SentenceOf<
  { 'explanation.score': Nothing } & AskedSentences &
    LevelSentences &
    FeatureSentences &
    LeafSentences &
    ReasonSentences &
    VerdictSentences
>;
