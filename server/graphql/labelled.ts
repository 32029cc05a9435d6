/** Returns the object type of a value behind an interface or union: the label of its node. */
export function labelOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'label' in value) {
    return String(value.label);
  }
  return undefined;
}
