/**
 * Example networks that were not looked at while the taxonomy was written or grown, so that the
 * share of their phrases that it knows says something. Two were chosen before that, without opening
 * any: those whose file names have the lowest SHA-256. The others came later, on 2026-11-29.
 */
export const HELD_OUT_NETWORKS: readonly string[] = [
  'tama',
  'technomics-kitakyushu',
  'adoc-kobe',
  'cyber-silkroad-hachioji',
  'dtf',
  'federations',
  'kanagawa-iguren',
  'migakiya-syndicate',
  'network-survey',
  'sst',
];
