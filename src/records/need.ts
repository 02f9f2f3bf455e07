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
  /** In no extract: who lives in one household (P22). */
  | 'households';
