import { statedName } from '../../../language/names/stated-name.ts';
import { type GraphNode, NODES, type NodeId, type NodeLabel } from '../../model/nodes.ts';
import type { CellValues } from '../type/cell-value.ts';
import { placeOf, type ValueAt, valuesOfNode, valuesOfRow } from './record-name.ts';
import { titleOfRoles } from './title-of-roles.ts';

/**
 * Everything that identifies a record without a number or id; see
 * `docs/decisions/0023-when-two-rows-are-one-record.md`.
 */
export interface Identity {
  readonly label: NodeLabel;
  /** Names in the form of `statedName`; at least one. */
  readonly names: { readonly ja?: string; readonly en?: string };
  /** Container, or employer of a person; empty for none. */
  readonly holder: NodeId | '';
  /** Marks that distinguish records of one name and holder; empty if not stated. */
  readonly marks: readonly string[];
  readonly corporateNumber: string | undefined;
}

/**
 * Degree of agreement of two identities: in everything, in everything both of them state, or not.
 */
export type Agreement = 'same' | 'unstated' | 'other';

type Compare = (one: string, other: string) => Agreement;

/** A distinguishing mark of a label: how it is read and how two are compared. */
interface Mark {
  readonly read: (label: NodeLabel, valueAt: ValueAt, holder: NodeId | '') => string;
  readonly compare: Compare;
}

const PLACE: Mark = { read: placeOf, compare: comparePlaces };

/** Marks of labels whose records are not distinguished by their place alone. */
const MARKS: { readonly [Label in NodeLabel]?: readonly Mark[] } = {
  Person: [
    {
      read: (label, valueAt, holder) => (holder === '' ? placeOf(label, valueAt) : ''),
      compare: comparePlaces,
    },
    { read: (_, valueAt) => listOf(valueAt('roles')).sort().join(';'), compare: compareLists },
    { read: (_, valueAt) => titleOf(valueAt), compare: compareTexts },
  ],
  Equipment: ['manufacturer', 'model', 'assetNumber'].map((field) => ({
    read: (_, valueAt) => statedText(valueAt(field)),
    compare: compareTexts,
  })),
  Evidence: [{ read: placeOf, compare: compareTexts }],
};

function marksOf(label: NodeLabel): readonly Mark[] {
  return MARKS[label] ?? ('city' in NODES[label].fields ? [PLACE] : []);
}

/** Returns whether records of a label are distinguished by nothing but their place. */
export function isDistinguishedByPlace(label: NodeLabel): boolean {
  return marksOf(label)[0] === PLACE;
}

/** Identity of a record; `undefined` if it has no name. */
export function identityOfNode(node: GraphNode, holder: NodeId | ''): Identity | undefined {
  return identityOf(node.label, valuesOfNode(node), holder);
}

/** Identity that a row states; `undefined` if it gives no name. */
export function identityOfRow(
  label: NodeLabel,
  values: CellValues,
  holder: NodeId | '',
): Identity | undefined {
  return identityOf(label, valuesOfRow(label, values), holder);
}

/**
 * Compares two identities of one label. If both have a Japanese name, it decides; an English name
 * only counts if one of them has no other.
 */
export function compareIdentities(one: Identity, other: Identity): Agreement {
  if (one.holder !== other.holder || !hasSameName(one.names, other.names)) return 'other';
  if (areDifferent(one.corporateNumber, other.corporateNumber)) return 'other';
  let agreement: Agreement = 'same';
  for (const [at, { compare }] of marksOf(one.label).entries()) {
    const agrees = compare(one.marks[at] ?? '', other.marks[at] ?? '');
    if (agrees === 'other') return 'other';
    if (agrees === 'unstated') agreement = 'unstated';
  }
  return agreement;
}

function identityOf(label: NodeLabel, valueAt: ValueAt, holder: NodeId | ''): Identity | undefined {
  const names = namesOf(label, valueAt);
  if (names === undefined) return undefined;
  const marks = marksOf(label).map(({ read }) => read(label, valueAt, holder));
  const number = valueAt('corporateNumber');
  const corporateNumber = typeof number === 'string' ? number : undefined;
  return { label, names, holder, marks, corporateNumber };
}

/** One key for each name; identities with equal marks share it. */
export function equalKeysOf(identity: Identity): readonly string[] {
  const { marks } = identity;
  const nameKeys = nameKeysOf(identity);
  if (marks.length === 0) return nameKeys;
  const tail = marks.join('\0');
  return nameKeys.map((key) => `${key}\0${tail}`);
}

/** One key for each name; all namesakes of one holder share it. */
export function nameKeysOf({ label, names: { ja, en }, holder }: Identity): readonly string[] {
  const key = (name: string) => `${label}\0${name}\0${holder}`;
  if (ja === undefined) return en === undefined ? [] : [key(en)];
  return en === undefined || en === ja ? [key(ja)] : [key(ja), key(en)];
}

/** The title of a person without a name: the first field by which the label is named. */
function namesOf(label: NodeLabel, valueAt: ValueAt): Identity['names'] | undefined {
  for (const field of NODES[label].calledBy) {
    const ja = statedText(valueAt(field, 'ja'));
    const en = statedText(valueAt(field, 'en'));
    if (ja !== '' || en !== '') return { ...(ja && { ja }), ...(en && { en }) };
  }
  return undefined;
}

/**
 * Title that distinguishes a person with a name; a title that only repeats the role does not count.
 */
function titleOf(valueAt: ValueAt): string {
  const named = (['ja', 'en'] as const).some((one) => statedText(valueAt('name', one)) !== '');
  if (!named) return '';
  const usual = titleOfRoles(valueAt('roles'));
  for (const language of ['ja', 'en'] as const) {
    const title = statedText(valueAt('title', language));
    if (title !== '') return title === statedText(usual?.[language]) ? '' : title;
  }
  return '';
}

function hasSameName(one: Identity['names'], other: Identity['names']): boolean {
  if (one.ja !== undefined && other.ja !== undefined) return one.ja === other.ja;
  if (one.en !== undefined && other.en !== undefined) return one.en === other.en;
  return (one.ja ?? one.en) === (other.ja ?? other.en);
}

function compareTexts(one: string, other: string): Agreement {
  if (one === other) return 'same';
  return one === '' || other === '' ? 'unstated' : 'other';
}

function compareLists(one: string, other: string): Agreement {
  if (one === other || one === '' || other === '') return compareTexts(one, other);
  const known = new Set(one.split(';'));
  return other.split(';').some((item) => known.has(item)) ? 'unstated' : 'other';
}

/**
 * Places agree in part if both state a municipality, one of them more exactly: with its ward, or as
 * an earlier version stored it, truncated or as a whole address.
 */
function comparePlaces(one: string, other: string): Agreement {
  if (one === other) return 'same';
  const [country = '', prefecture = '', city = ''] = one.split('|');
  const [otherCountry = '', otherPrefecture = '', otherCity = ''] = other.split('|');
  if (city === '' || otherCity === '') return 'other';
  if (areDifferent(country || undefined, otherCountry || undefined)) return 'other';
  if (prefecture !== '' && otherPrefecture !== '' && prefecture !== otherPrefecture) return 'other';
  const isOneTown =
    isPrefix(city, otherCity) ||
    (prefecture === '' && city.startsWith(otherPrefecture + otherCity)) ||
    (otherPrefecture === '' && otherCity.startsWith(prefecture + city));
  return isOneTown ? 'unstated' : 'other';
}

function isPrefix(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function areDifferent(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function statedText(value: unknown): string {
  return typeof value === 'string' ? statedName(value) : '';
}

function listOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item) => typeof item === 'string');
}
