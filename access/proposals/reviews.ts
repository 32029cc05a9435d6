/** Writes of members that somebody else reads before everybody can. */
export interface Reviews {
  /** Organisations that a member adds. */
  readonly newOrganizations: boolean;
  /** Public statements of members about their own organisations. */
  readonly ownRecords: boolean;
}

/** Reviews where the operator sets nothing else. */
export const DEFAULT_REVIEWS: Reviews = { newOrganizations: true, ownRecords: false };

/** Decider of publications: every coordinator and administrator. Not the id of any record. */
export const REVIEWERS = 'reviewers';
