/**
 * Properties of an Open Know-Where facility for which the model has no field. Each of its machines
 * keeps them under their names, and an export restores those on which all machines agree.
 */
export const FACILITY_PROPERTIES = [
  ...['access_type', 'wheelchair_accessibility', 'typical_batch_size', 'typical_materials'],
  ...['typical_products', 'certifications', 'affiliations', 'floor_size', 'storage_capacity'],
  ...['backup_generator', 'uninterrupted_power_supply', 'road_access', 'loading_dock'],
  ...['date_founded', 'circular_economy', 'innovation_space'],
] as const;

/**
 * Status of a machine implied by the status of its facility; an active facility implies nothing.
 */
export const STATUS_OF_FACILITY: ReadonlyMap<string, string> = new Map([
  ['Temporary Closure', 'MAINTENANCE'],
  ['Closed', 'CLOSED'],
]);
