/**
 * The records: typed statements with provenance, the one shape that every published source is read into.
 *
 * A record table has a fixed list of columns; a reader fills those it can and leaves the others NULL. Empty text is
 * NULL, never ''. Text keeps the spelling of the extract, trimmed, with control characters and doubled spaces taken
 * out; names and addresses are compared later, never here.
 *
 * `ref` says where the statement stands: source number * REF_BASE + record number (1-based, without the header). Where
 * one record makes several statements (several officers in one cell), those after the first add `partOffset`. The source
 * number comes from the layout and the bytes of the file, so that a statement has the same `ref` whatever else is read.
 * All stay below 2^53.
 * Dates that do not exist, and placeholders (0001-01-01, 1900-01-01, 9999-12-31), are NULL; an impossible one is also
 * a reject. Keys:
 *
 * - company: a Belgian number is its ten digits ('0123456749'), a French SIREN 'fr' and nine digits, a British number 'gb' and
 *   its eight characters, any other
 *   register's 'DE:HRB 1234'; a foreign company without a number is its country and name ('DE:Brelmers GmbH'). Short text
 *   on purpose: twelve bytes stay inside DuckDB's string header.
 * - person_id: hashed with the run's key as it is read, 16 hexadecimal digits; never the national number.
 */
export const REF_BASE = 10_000_000_000;

/** Records of one source stay below this; a record makes at most a hundred statements of one kind. */
export const PART_BASE = 100_000_000;

/** What the `ref` of a record's statement has over that of the first: tens of statements stand apart by PART_BASE. */
export function partOffset(part: number): number {
  return (part % 10) * 10 * PART_BASE + Math.floor(part / 10) * PART_BASE;
}

/** Splits a `ref` into source number and record number. */
export function splitRef(ref: number): { source: number; record: number } {
  return { source: Math.floor(ref / REF_BASE), record: ref % PART_BASE };
}

const PERSON = {
  person_id: 'VARCHAR',
  person_name: 'VARCHAR',
  person_first_name: 'VARCHAR',
  birth_date: 'DATE',
  // a birth date that is only a year or is impossible: kept as text evidence
  birth_text: 'VARCHAR',
} as const;

const ADDRESS = {
  zipcode: 'VARCHAR',
  municipality: 'VARCHAR',
  street: 'VARCHAR',
  house_number: 'VARCHAR',
  box: 'VARCHAR',
} as const;

/** Column name -> SQL type, per record table, in order. */
export const RECORDS = {
  /** One row an enterprise in a register dump. `type` 1 natural person, 2 legal person; codes padded to 3 digits. */
  enterprise_record: {
    company: 'VARCHAR',
    type: 'VARCHAR',
    situation: 'VARCHAR',
    form: 'VARCHAR',
    form_read_as: 'VARCHAR',
    start_date: 'DATE',
    ref: 'BIGINT',
  },
  establishment_record: { establishment: 'VARCHAR', company: 'VARCHAR', start_date: 'DATE', ref: 'BIGINT' },
  /** Entity is a company or an establishment number; `kind` 001 name, 002 abbreviation, 003 trade name, 004 branch. */
  name_record: { entity: 'VARCHAR', kind: 'VARCHAR', name: 'VARCHAR', ref: 'BIGINT' },
  /** `kind` REGO seat, BAET establishment, ABBR branch, OBAD. Both names of a street and municipality, as published. */
  address_record: {
    entity: 'VARCHAR',
    kind: 'VARCHAR',
    country: 'VARCHAR',
    zipcode: 'VARCHAR',
    municipality: 'VARCHAR',
    municipality_fr: 'VARCHAR',
    street: 'VARCHAR',
    street_fr: 'VARCHAR',
    house_number: 'VARCHAR',
    box: 'VARCHAR',
    struck_off: 'DATE',
    ref: 'BIGINT',
  },
  /** `version` 2003, 2008 or 2025; `nace` digits only with lost zeros put back; `classification` MAIN, SECO, ANCI. */
  activity_record: {
    entity: 'VARCHAR',
    version: 'VARCHAR',
    nace: 'VARCHAR',
    classification: 'VARCHAR',
    ref: 'BIGINT',
  },
  /** `kind` TEL, EMAIL, WEB, FAX; entity as above. */
  contact_record: { entity: 'VARCHAR', kind: 'VARCHAR', value: 'VARCHAR', ref: 'BIGINT' },
  /** Code tables that travel with the data. */
  code_record: { category: 'VARCHAR', code: 'VARCHAR', language: 'VARCHAR', label: 'VARCHAR' },
  /**
   * One row per event per person in a publication. `type` is one of the event types of the gazette layout, or NULL
   * where neither the column nor a rubric that tells (c01, c03, c04, c06, c14, c16) gives it. `role` is normalised
   * (see roles.ts). `address` in one line is already taken apart.
   */
  event_record: {
    company: 'VARCHAR',
    published: 'DATE',
    publication: 'VARCHAR',
    corrects: 'VARCHAR',
    type: 'VARCHAR',
    event_date: 'DATE',
    entity_name: 'VARCHAR',
    legal_form: 'VARCHAR',
    ...ADDRESS,
    ...PERSON,
    role: 'VARCHAR',
    holder: 'VARCHAR',
    person_zip: 'VARCHAR',
    person_city: 'VARCHAR',
    percentage: 'DOUBLE',
    nace: 'VARCHAR',
    purpose: 'VARCHAR',
    ref: 'BIGINT',
  },
  /** `holder` is the company that holds the mandate; the person is then its representative. */
  mandate_record: {
    company: 'VARCHAR',
    role: 'VARCHAR',
    ...PERSON,
    person_zip: 'VARCHAR',
    person_city: 'VARCHAR',
    holder: 'VARCHAR',
    start_date: 'DATE',
    end_date: 'DATE',
    ref: 'BIGINT',
  },
  /** Who holds `percentage` (0 to 100) of `company`: a person or the company `holder`. */
  share_record: {
    company: 'VARCHAR',
    ...PERSON,
    holder: 'VARCHAR',
    percentage: 'DOUBLE',
    start_date: 'DATE',
    end_date: 'DATE',
    ref: 'BIGINT',
  },
  /** One filed financial year; amounts in euro, `staff_fte` in full-time equivalents. */
  account_record: {
    company: 'VARCHAR',
    year_start: 'DATE',
    year_end: 'DATE',
    deposited: 'DATE',
    equity: 'DOUBLE',
    result: 'DOUBLE',
    turnover: 'DOUBLE',
    staff_fte: 'DOUBLE',
    overdue_debt: 'DOUBLE',
    ref: 'BIGINT',
  },
  /**
   * `status` applied, granted, refused, withdrawn, suspended, closed, expired. Where the holder is not the applicant, the row
   * makes a second statement (part 1, `of_holder`) with the holder in the applicant's place.
   */
  licence_record: {
    activity: 'VARCHAR',
    decided: 'DATE',
    status: 'VARCHAR',
    licence: 'VARCHAR',
    establishment: 'VARCHAR',
    ...ADDRESS,
    applicant: 'VARCHAR',
    ...PERSON,
    valid_to: 'DATE',
    of_holder: 'BOOLEAN',
    ref: 'BIGINT',
  },
  /** One stay; `person_id` is a pseudonym, names never occur. */
  residence_record: { person_id: 'VARCHAR', ...ADDRESS, start_date: 'DATE', end_date: 'DATE', ref: 'BIGINT' },
  disqualification_record: { ...PERSON, start_date: 'DATE', end_date: 'DATE', ref: 'BIGINT' },
  subcontract_record: {
    principal: 'VARCHAR',
    contractor: 'VARCHAR',
    site: 'VARCHAR',
    activity: 'VARCHAR',
    start_date: 'DATE',
    end_date: 'DATE',
    ref: 'BIGINT',
  },
  /**
   * One owner in a row of the land register: the partner on the same row is a second one (slot 2). `situation` is the
   * propertySituationIdf that ties owners and parcels. `owns` is true for full or bare ownership (VE/PP, BE/NP) of a
   * row that is no manager's; usufruct, lease and building rights own nothing. `since` is dateSituation. `holder_name` is
   * the name of a foreign holder.
   */
  owner_record: {
    situation: 'VARCHAR',
    slot: 'INTEGER',
    owns: 'BOOLEAN',
    right_text: 'VARCHAR',
    holder: 'VARCHAR',
    holder_name: 'VARCHAR',
    ...PERSON,
    ...ADDRESS,
    since: 'DATE',
    ref: 'BIGINT',
  },
  /** `parcel` is the CaPaKey with its partition; `nature` the register's integer code; surface in square metres. */
  parcel_record: {
    parcel: 'VARCHAR',
    situation: 'VARCHAR',
    nature: 'INTEGER',
    nis: 'VARCHAR',
    zipcode: 'VARCHAR',
    municipality: 'VARCHAR',
    street: 'VARCHAR',
    street_fr: 'VARCHAR',
    house_number: 'VARCHAR',
    housing_units: 'INTEGER',
    used_surface: 'DOUBLE',
    since: 'DATE',
    ref: 'BIGINT',
  },
  /** `status` fit, unfit, uninhabitable, occupancy_forbidden, vacant, closed_by_order, in_use; from start to end. */
  premises_record: {
    ...ADDRESS,
    status: 'VARCHAR',
    start_date: 'DATE',
    end_date: 'DATE',
    tenant: 'VARCHAR',
    owner: 'VARCHAR',
    ref: 'BIGINT',
  },
  /** One spell of work; `worker` is a pseudonym, names never occur. The address is the site's. */
  employment_record: {
    worker: 'VARCHAR',
    employer: 'VARCHAR',
    start_date: 'DATE',
    end_date: 'DATE',
    kind: 'VARCHAR',
    user_company: 'VARCHAR',
    ...ADDRESS,
    ref: 'BIGINT',
  },
  /** A contact seen somewhere; `kind` TEL, EMAIL, WEB, IBAN; of a company, or of whoever is at the address. */
  seen_contact_record: {
    kind: 'VARCHAR',
    value: 'VARCHAR',
    company: 'VARCHAR',
    ...ADDRESS,
    seen: 'DATE',
    ref: 'BIGINT',
  },
  /** What a service noted about an address or a company. Nothing of it may appear before the day of its embargo. */
  signal_record: {
    noted: 'DATE',
    service: 'VARCHAR',
    kind: 'VARCHAR',
    ...ADDRESS,
    company: 'VARCHAR',
    embargo: 'DATE',
    ref: 'BIGINT',
  },
  /** Known innocent explanations; `kind` company, address, person, contact, publication. */
  allow_record: {
    kind: 'VARCHAR',
    id: 'VARCHAR',
    reason: 'VARCHAR',
    owner: 'VARCHAR',
    expires: 'DATE',
    ref: 'BIGINT',
  },
  /** The files that were read, by the number that is in every `ref`; paths as their argument has them. */
  source_record: { source: 'INTEGER', path: 'VARCHAR' },
  /** A person's judgement that two mentions are the same, or are not. */
  decision_record: {
    left_mention: 'VARCHAR',
    right_mention: 'VARCHAR',
    judgement: 'VARCHAR',
    decided_by: 'VARCHAR',
    decided: 'DATE',
    reason: 'VARCHAR',
    ref: 'BIGINT',
  },
} as const satisfies Record<string, Record<string, string>>;

export type RecordName = keyof typeof RECORDS;

export const RECORD_NAMES = Object.keys(RECORDS) as RecordName[];
