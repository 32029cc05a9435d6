import { deserialize, serialize } from 'node:v8';
import { type Audience, isNamed, isOpenTo } from '../../graph/model/audience.ts';
import type { FeedChange, ReadScope } from '../../graph/store.ts';
import { ANALYZER_VERSION } from '../analysis/analyzer-version.ts';
import type { Derived } from '../index/derived.ts';
import { TABLES_VERSION } from '../index/tables-version.ts';
import { AudiencePart, documentOf, type SavedPart } from './audience-part.ts';

/** Incremented whenever the code of this folder keeps other data for the same records. */
const FORMAT_VERSION = 3;
/** Maximum number of sets of keys whose open parts are cached. */
const REMEMBERED_MAX = 1_000;

/** Part with its audience. */
export interface OpenPart {
  readonly audience: Audience;
  readonly part: AudiencePart;
}

/**
 * Records with a named audience, those of each audience by themselves, so a question never touches
 * what its asker may not see. Records for nobody are not kept.
 */
export class AudienceIndex implements Derived {
  readonly name = 'audiences';
  readonly version = `${FORMAT_VERSION}-${TABLES_VERSION}-${ANALYZER_VERSION}`;
  readonly #parts = new Map<Audience, AudiencePart>();
  /** Audience of a record, by its id. */
  readonly #audienceOf = new Map<string, Audience>();
  #queued: (() => void)[] = [];
  #isSettled = false;
  readonly #remembered = new Map<string, readonly OpenPart[]>();

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      const apply = this.#folded(change);
      // The first read is applied at once instead of waiting in memory: it is not visible yet.
      if (this.#isSettled) this.#queued.push(apply);
      else apply();
    }
  }

  settle(): void {
    for (const apply of this.#queued) apply();
    if (this.#queued.length > 0) this.#remembered.clear();
    this.#queued = [];
    this.#isSettled = true;
  }

  save(): Uint8Array {
    const saved: ReadonlyMap<Audience, SavedPart> = new Map(
      Array.from(this.#parts, ([audience, part]) => [audience, part.save()]),
    );
    return serialize(saved);
  }

  restore(bytes: Uint8Array): void {
    const saved: ReadonlyMap<Audience, SavedPart> = deserialize(bytes);
    for (const [audience, part] of saved) {
      this.#parts.set(audience, AudiencePart.restored(part));
      for (const id of part.ids) this.#audienceOf.set(id, audience);
    }
  }

  /**
   * Returns the parts that a scope opens, in the order of their audiences; PUBLIC records are in
   * none.
   */
  open(scope: ReadScope): readonly OpenPart[] {
    if (this.#parts.size === 0 || scope.keys.length === 0) return [];
    const asked = JSON.stringify([scope.levels, scope.keys]);
    const known = this.#remembered.get(asked);
    if (known !== undefined) return known;
    const open = Array.from(this.#parts, ([audience, part]) => ({ audience, part }))
      .filter(({ audience }) => isOpenTo(audience, scope))
      .sort((one, other) => (one.audience < other.audience ? -1 : 1));
    if (this.#remembered.size >= REMEMBERED_MAX) this.#remembered.clear();
    this.#remembered.set(asked, open);
    return open;
  }

  /** Reads a change and returns the function that applies it to the parts. */
  #folded(change: FeedChange): () => void {
    switch (change.kind) {
      case 'node': {
        const { node } = change;
        const audience = namedIn(change.effective);
        const document = audience === undefined ? undefined : documentOf(node);
        return () => this.#move(node.id, audience)?.putNode(node, document);
      }
      case 'relationship': {
        const { relationship } = change;
        const audience = namedIn(change.effective);
        return () => this.#move(relationship.id, audience)?.putRelationship(relationship);
      }
      default:
        return () => this.#move(change.id, undefined);
    }
  }

  /** Removes a record from the part of its former audience; returns the part of its current one. */
  #move(id: string, audience: Audience | undefined): AudiencePart | undefined {
    const before = this.#audienceOf.get(id);
    if (before !== undefined && before !== audience) {
      const part = this.#parts.get(before);
      part?.remove(id);
      if (part?.isEmpty === true) this.#parts.delete(before);
      this.#audienceOf.delete(id);
    }
    if (audience === undefined) return undefined;
    const part = this.#parts.get(audience) ?? new AudiencePart();
    this.#parts.set(audience, part);
    this.#audienceOf.set(id, audience);
    return part;
  }
}

/** Returns the audience if it is a named one; undefined for everybody and for nobody. */
function namedIn(effective: Audience): Audience | undefined {
  return effective !== 'PUBLIC' && isNamed(effective) ? effective : undefined;
}
