import type { Day } from './calendar.ts';
import type { Place } from './places.ts';

/** What the invented world consists of; the writers turn it into the published layouts. */
export interface Street {
  readonly place: Place;
  /** Both names; equal outside Brussels. */
  readonly nl: string;
  readonly fr: string;
}

export interface Address {
  readonly street: Street;
  readonly number: string;
  readonly box?: string;
}

export interface Person {
  /** Eleven digits; hashed by the tool as they are read. */
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly birthDate: Day;
  /** Domicile, at postcode level. */
  readonly place: Place;
  /** Home, where the land register should show it as the owner's address. */
  home?: Address;
}

export interface Establishment {
  readonly number: string;
  readonly company: Company;
  readonly address: Address;
  readonly opened: Day;
  closed?: Day;
  /** Its own main activity, where it differs. */
  readonly nace?: string;
}

export interface Contact {
  readonly kind: 'TEL' | 'EMAIL' | 'WEB';
  readonly value: string;
}

export interface Company {
  readonly number: string;
  readonly legal: boolean;
  form: string;
  /** JuridicalFormCAC: how an old form must be read. */
  formReadAs?: string;
  name: string;
  readonly start: Day;
  /** Main activities today, NACE-BEL 2008, five digits. */
  nace: string[];
  /** Seats by day, oldest first; empty for a sole trader. */
  readonly seats: { from: Day; address: Address }[];
  readonly units: Establishment[];
  readonly contacts: Contact[];
  situation: string;
  ended?: Day;
  /** Known by another country's number: never in KBO. */
  foreign?: boolean;
  /** In the register; set when the world is finished. */
  listed?: boolean;
  books: 'kept' | 'none';
  readonly language: 'nl' | 'fr';
  /** Also carries a row of the NACE-BEL 2025 recoding. */
  recoded?: string;
  /** Part of a label: noise leaves its dates and its people's birth dates in place. */
  planted?: boolean;
}

/** A company or a person that holds shares or land; a foreign holder is its register number. */
export type Holder =
  | { readonly person: Person; readonly partner?: Person }
  | { readonly company: Company }
  | { readonly foreign: string };

export interface GazetteRow {
  company: Company;
  day: Day;
  published: Day;
  publication: string;
  /** Empty text: an untyped row. */
  type: string;
  corrects?: string;
  person?: Person;
  role?: string;
  holder?: Company;
  address?: Address;
  /** The municipality under another name than today's, e.g. since a merger. */
  municipality?: string;
  nace?: string;
  purpose?: string;
  percentage?: number;
  entityName?: string;
  form?: string;
  /** The act's own day is not given: only the publication tells. */
  undated?: boolean;
}

export interface MandateRow {
  company: Company;
  role: string;
  person: Person;
  holder?: Company;
  from: Day;
  to?: Day;
}

export interface ShareRow {
  company: Company;
  holder: Holder;
  /** 0 to 100. */
  percentage: number;
  from: Day;
  to?: Day;
}

export interface AccountRow {
  company: Company;
  year: number;
  deposited: Day;
  turnover: number;
  result: number;
  equity: number;
  /** Full-time equivalents. */
  staff: number;
  /** Overdue tax and social debt. */
  overdue?: number;
}

export interface LicenceRow {
  activity: string;
  day: Day;
  status: 'applied' | 'granted' | 'refused' | 'withdrawn' | 'suspended' | 'closed' | 'expired';
  address?: Address;
  applicant?: Company;
  person?: Person;
  /** The authority's number of the licence. */
  licence?: string;
  /** Who holds it, where that is not the applicant. */
  holder?: Holder;
}

export interface ResidenceRow {
  pseudonym: string;
  address: Address;
  from: Day;
  to?: Day;
}

export interface PremisesRow {
  address: Address;
  status: 'fit' | 'unfit' | 'uninhabitable' | 'occupancy_forbidden' | 'vacant' | 'closed_by_order' | 'in_use';
  from: Day;
  to?: Day;
  tenant?: Company;
}

export interface EmploymentRow {
  /** Pseudonym of the worker; the same key as that of residences. */
  worker: string;
  employer: Company;
  from: Day;
  to?: Day;
  kind?: 'employee' | 'student' | 'agency' | 'posted' | 'self_employed';
  user?: Company;
}

/** A contact seen somewhere, of a company or of whoever is at an address. */
export interface SeenContactRow {
  kind: 'tel' | 'email' | 'web' | 'iban';
  value: string;
  company?: Company;
  address?: Address;
  seen?: Day;
}

/** What a service noted. */
export interface SignalRow {
  day: Day;
  service: string;
  kind: string;
  reference: string;
  address?: Address;
  company?: Company;
}

export interface DisqualificationRow {
  person: Person;
  from: Day;
  to?: Day;
  /** Named without id. */
  nameOnly?: boolean;
}

export interface SubcontractRow {
  /** A company, or the register number of a foreign one. */
  principal: Company | string;
  contractor: Company | string;
  activity?: string;
  from: Day;
  to?: Day;
}

export interface Parcel {
  readonly situation: string;
  readonly division: string;
  readonly section: string;
  readonly primary: number;
  readonly bis: number;
  readonly nature: number;
  readonly address: Address;
  readonly housingUnits: number;
  readonly usedSurface: number;
  readonly since: Day;
}

export interface OwnerRow {
  situation: string;
  order: number;
  owner: Holder;
  /** E.g. 'VE 1/1', 'VG 1/1'. */
  right: string;
  since: Day;
  /** A manager's row: owns nothing. */
  manager?: boolean;
}

export interface AllowRow {
  kind: 'company' | 'address' | 'person' | 'contact' | 'publication';
  id: string;
  reason: string;
}
