/**
 * Properties of a facility of Open Know-Where that the model has no field for: each of its machines
 * keeps them under their names, and an export gives those back on which all of them agree.
 */
export const FACILITY_PROPERTIES = [
  ...['access_type', 'wheelchair_accessibility', 'typical_batch_size', 'typical_materials'],
  ...['typical_products', 'certifications', 'affiliations', 'floor_size', 'storage_capacity'],
  ...['backup_generator', 'uninterrupted_power_supply', 'road_access', 'loading_dock'],
  ...['date_founded', 'circular_economy', 'innovation_space'],
] as const;

/** What the status of a facility says of its machines; one that is active says nothing of each. */
export const STATUS_OF_FACILITY: ReadonlyMap<string, string> = new Map([
  ['Temporary Closure', 'MAINTENANCE'],
  ['Closed', 'CLOSED'],
]);
