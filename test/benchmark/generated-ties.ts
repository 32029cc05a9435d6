import type { Random } from './random.ts';

/** Ties of the hub, which has far more than any other party. */
export const HUB_TIES = 6_000;
/** Maximum share of a small network tied to the hub, since {@link HUB_TIES} would be all of it. */
const HUB_SHARE_MAX = 0.2;
/** Chance that a tie closes a triangle: friends of friends meet. */
const TRIANGLE_SHARE = 0.5;
/** Maximum draws before any earlier party is taken instead. */
const DRAWS_MAX = 12;

/**
 * Ties of a network that grows by preferential attachment: a newcomer meets one end of a random tie
 * and, half of the time, its other end too, which closes a triangle (Dorogovtsev, Mendes and
 * Samukhin, "Size-dependent degree distribution of a scale-free growing network", Phys. Rev. E 63,
 * 2001; with triangles as in Holme and Kim, Phys. Rev. E 65, 2002). Degrees follow a power law of
 * exponent 3. Party 0 is outside this model: it is the hub, tied to parties at regular intervals. A
 * pair has at most one tie, and a party has none to itself. Memory: 8 bytes per tie.
 */
export class GrowingTies {
  readonly #random: Random;
  readonly #parties: number;
  readonly #hubTies: number;
  readonly #others: number;
  /** Both ends of every tie except the hub's. */
  readonly #ends: readonly [Int32Array, Int32Array];
  #count = 0;
  /** The other end of the tie by which the party last met another. */
  #friend: number | undefined;

  constructor(options: {
    readonly parties: number;
    readonly ties: number;
    readonly random: Random;
  }) {
    this.#random = options.random;
    this.#parties = options.parties;
    this.#hubTies = Math.min(HUB_TIES, Math.floor(options.parties * HUB_SHARE_MAX));
    this.#others = options.ties - this.#hubTies;
    this.#ends = [new Int32Array(this.#others), new Int32Array(this.#others)];
  }

  /** Returns earlier parties that this one gets ties to; call once per party in order from 0. */
  join(party: number): readonly number[] {
    const chosen: number[] = [];
    this.#friend = undefined;
    // Ties due so far; the first parties find too few others and leave the rest to later ones.
    const due = Math.floor((this.#others * party) / (this.#parties - 1));
    const wanted = Math.min(due - this.#count, party - 1);
    const known = this.#count;
    for (let made = 0; made < wanted; made += 1) {
      const target = this.#draw(party, known, chosen);
      chosen.push(target);
      this.#ends[0][this.#count] = party;
      this.#ends[1][this.#count] = target;
      this.#count += 1;
    }
    return this.#meetsHub(party) ? [0, ...chosen] : chosen;
  }

  #meetsHub(party: number): boolean {
    const met = (until: number) => Math.floor((until * this.#hubTies) / (this.#parties - 1));
    return party > 0 && met(party) > met(party - 1);
  }

  #draw(party: number, known: number, chosen: readonly number[]): number {
    for (let draw = 0; draw < DRAWS_MAX && known > 0; draw += 1) {
      const target = this.#meet(known);
      if (!chosen.includes(target)) return target;
    }
    let target = 1 + this.#random.below(party - 1);
    while (chosen.includes(target)) target = 1 + (target % (party - 1));
    return target;
  }

  /** Returns an end of a random tie, so parties are met in proportion to ties; or the friend. */
  #meet(known: number): number {
    const friend = this.#friend;
    this.#friend = undefined;
    if (friend !== undefined && this.#random.chance(TRIANGLE_SHARE)) return friend;
    const tie = this.#random.below(known);
    const end = this.#random.below(2);
    this.#friend = this.#ends[end === 0 ? 1 : 0][tie];
    return this.#ends[end === 0 ? 0 : 1][tie] ?? 1;
  }
}
