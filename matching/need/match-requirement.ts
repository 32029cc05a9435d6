import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';

/** One thing asked for. */
export interface MatchRequirement {
  /** Names it within the answer; the id of a stored requirement where it is one. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly mustHave: boolean;
  readonly quantities: readonly QuantityRange[];
}
