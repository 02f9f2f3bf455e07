/** What an extract can give, and what a pattern can ask for. */
export type Need =
  | 'register'
  | 'gazette'
  | 'mandates'
  | 'seats'
  | 'establishments'
  | 'shareholdings'
  | 'land-register'
  | 'accounts'
  | 'licences'
  | 'residences'
  | 'disqualifications'
  | 'subcontracts'
  | 'contacts'
  | 'premises'
  | 'employment'
  /** In no extract: who lives in one household (P22). */
  | 'households';

/**
 * What makes a subject of a rule, told by some layouts of an extract and not by others: the French gazette of
 * registrations names no collapse, its parcels no day of purchase.
 */
export type Told = 'collapses' | 'active companies' | 'announced activities' | 'purchase days';
