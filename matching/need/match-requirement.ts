import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';

/** Single requirement of a need. */
export interface MatchRequirement {
  /** Identifies it within the answer; the id of a stored requirement if it is one. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly mustHave: boolean;
  readonly quantities: readonly QuantityRange[];
}
