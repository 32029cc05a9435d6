/**
 * Example networks that were not looked at while the taxonomy was written or grown, so that the
 * share of their phrases that it knows says something. Chosen before that, without opening any: the
 * two whose file names have the lowest SHA-256.
 */
export const HELD_OUT_NETWORKS: readonly string[] = ['tama', 'technomics-kitakyushu'];
