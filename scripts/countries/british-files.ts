/**
 * Files of the United Kingdom in their published layouts (Companies House, HM Land Registry), written from plain facts. The
 * positions are those of the specifications of the products; see docs/countries/united-kingdom.md.
 */

/** The date of the snapshots. */
export const UK_DAY = '2024-07-01';

/** A person as the officers products name one. `month` is a birth month (`1974-09`). */
export interface Officer {
  forenames: string;
  surname: string;
  month?: string;
  /** First eight digits of the person number. */
  number: number;
  home: readonly [street: string, town: string, postcode: string];
}

export interface Appointment {
  /** Appointment type: 00 secretary, 01 director, 13 receiver or manager. */
  type: '00' | '01' | '13';
  from: string;
  until?: string;
  /** A company that holds the office, in place of a person. */
  corporate?: boolean;
  officer: Officer;
  /** Version of the address, the last four digits of the person number. */
  version?: number;
}

export interface Control {
  who?: Officer;
  company?: { name: string; number: string };
  share: '25-to-50' | '50-to-75' | '75-to-100';
  from: string;
  until?: string;
}

export interface Form {
  code: string;
  /** Tag and day of each day line: `RD` resolution, `DO` order, `DP` petition, `AD` appointment. */
  days: Readonly<Record<string, string>>;
  registered: string;
  practitioner?: string;
  text?: string;
}

export interface Firm {
  number: string;
  name: string;
  lines: readonly [one: string, two?: string];
  town: string;
  postcode: string;
  category?: string;
  status?: string;
  started: string;
  sic: readonly string[];
  /** Dissolved, so that the register of live companies has it no more. */
  dissolved?: boolean;
  officers: Appointment[];
  owners: Control[];
  forms: Form[];
}

export interface Title {
  number: string;
  tenure: 'Freehold' | 'Leasehold';
  address: string;
  district: string;
  postcode: string;
  owner: Firm;
  since: string;
}

export interface Ban {
  officer: Officer;
  born: string;
  from: string;
  until: string;
  company: string;
}

const compact = (day: string) => day.replaceAll('-', '');
const slashed = (day: string) => day.split('-').reverse().join('/');
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** A line of fixed columns, of parts that begin at a character (from 1). */
function fixed(...parts: readonly (readonly [from: number, text: string])[]): string {
  return parts.reduce((line, [from, text]) => line.padEnd(from - 1).slice(0, from - 1) + text, '');
}

const PREVIOUS = Array.from(
  { length: 10 },
  (_, at) => `${at === 0 ? '' : ' '}PreviousName_${at + 1}.CONDATE, PreviousName_${at + 1}.CompanyName`,
).join(',');
const HEADER = `CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,IncorporationDate,Accounts.AccountRefDay,Accounts.AccountRefMonth,Accounts.NextDueDate,Accounts.LastMadeUpDate,Accounts.AccountCategory,Returns.NextDueDate,Returns.LastMadeUpDate,Mortgages.NumMortCharges,Mortgages.NumMortOutstanding,Mortgages.NumMortPartSatisfied,Mortgages.NumMortSatisfied,SICCode.SicText_1,SICCode.SicText_2,SICCode.SicText_3,SICCode.SicText_4,LimitedPartnerships.NumGenPartners,LimitedPartnerships.NumLimPartners,URI,${PREVIOUS},ConfStmtNextDueDate, ConfStmtLastMadeUpDate`;

/** BasicCompanyData: live companies only. */
export function basicCompanyData(firms: readonly Firm[]): string {
  const row = (firm: Firm) => {
    const sic = [0, 1, 2, 3].map((at) => firm.sic[at] ?? (at === 0 ? 'None Supplied' : ''));
    return quoted([
      firm.name,
      firm.number,
      '',
      '',
      firm.lines[0],
      firm.lines[1] ?? '',
      firm.town,
      '',
      'ENGLAND',
      firm.postcode,
      firm.category ?? 'Private Limited Company',
      firm.status ?? 'Active',
      'United Kingdom',
      '',
      slashed(firm.started),
      '31',
      '3',
      '31/12/2024',
      '31/03/2023',
      'MICRO ENTITY',
      '',
      '',
      '0',
      '0',
      '0',
      '0',
      ...sic,
      '0',
      '0',
      `http://business.data.gov.uk/id/company/${firm.number}`,
      ...Array.from({ length: 20 }, () => ''),
      '15/09/2024',
      '01/09/2023',
    ]);
  };
  const live = firms.filter(({ dissolved }) => !dissolved);
  return [HEADER, ...live.map(row), ''].join('\r\n');
}

/** Prod216: officers with their resignations, behind the line of their company. */
export function officers(firms: readonly Firm[]): string {
  const status = (firm: Firm) => (firm.dissolved ? 'D' : firm.status === 'Liquidation' ? 'L' : ' ');
  const person = (firm: Firm, one: Appointment) => {
    const { forenames, surname, home, month, number } = one.officer;
    const fields = `${['', one.corporate ? '' : forenames, surname, '', '', '', ...home.slice(0, 1), '', home[1], '', 'ENGLAND', one.corporate ? '' : 'DIRECTOR', '', ''].join('<')}<`;
    return fixed(
      [1, firm.number],
      [9, '2'],
      [10, '1'],
      [11, one.type],
      [13, `${String(number).padStart(8, '0')}${String(one.version ?? 1).padStart(4, '0')}`],
      [25, one.corporate ? 'Y' : ' '],
      [33, compact(one.from)],
      [41, one.until === undefined ? '' : compact(one.until)],
      [49, home[2]],
      [57, month === undefined ? '' : compact(month)],
      [73, String(fields.length).padStart(4, '0')],
      [77, fields],
    );
  };
  const lines = firms.flatMap((firm) => [
    fixed(
      [1, firm.number],
      [9, '1'],
      [10, status(firm)],
      [33, String(firm.officers.length).padStart(4, '0')],
      [37, String(firm.name.length + 1).padStart(4, '0')],
      [41, `${firm.name}<`],
    ),
    ...firm.officers.map((one) => person(firm, one)),
  ]);
  return [
    `DDDDSNAP0001${compact(UK_DAY)}`,
    ...lines,
    `99999999${String(lines.length).padStart(8, '0')}`,
    '',
  ].join('\n');
}

/** Persons with significant control, a JSON object a line. */
export function significantControl(firms: readonly Firm[]): string {
  const one = (firm: Firm, { who, company, share, from, until }: Control) => ({
    company_number: firm.number,
    data: {
      ...(until === undefined ? {} : { ceased_on: until }),
      etag: '0',
      ...(who === undefined
        ? {
            kind: 'corporate-entity-person-with-significant-control',
            name: company?.name,
            identification: {
              country_registered: 'England',
              legal_form: 'Limited Company',
              registration_number: company?.number,
            },
          }
        : {
            address: { address_line_1: who.home[0], locality: who.home[1], postal_code: who.home[2] },
            date_of_birth: {
              month: Number(who.month?.slice(5)),
              year: Number(who.month?.slice(0, 4)),
            },
            kind: 'individual-person-with-significant-control',
            name: `${who.forenames} ${who.surname}`,
            name_elements: { forename: who.forenames, surname: who.surname },
          }),
      natures_of_control: [`ownership-of-shares-${share}-percent`, `voting-rights-${share}-percent`],
      notified_on: from,
    },
  });
  const lines = firms.flatMap((firm) => firm.owners.map((control) => JSON.stringify(one(firm, control))));
  return [...lines, ''].join('\n');
}

/** Prod197: liquidation forms, a group of lines each. */
export function liquidationForms(firms: readonly Firm[]): string {
  const written = (day: string) => day.split('-').reverse().join('');
  const all = firms
    .flatMap((firm) => firm.forms.map((form) => ({ firm, form })))
    .sort((one, other) => (one.form.registered < other.form.registered ? -1 : 1));
  const groups = all.flatMap(({ firm, form }, at) => [
    `FM${form.code.padEnd(10)}`,
    `RN${firm.number}`,
    `NA${firm.name.padEnd(100)}`,
    ...(form.practitioner === undefined ? [] : [`NP${form.practitioner.padEnd(100)}`]),
    ...Object.entries(form.days).map(([tag, day]) => `${tag}${written(day)}`),
    `DR${written(form.registered)}`,
    ...(form.text === undefined ? [] : [`FT ${form.text}`]),
    `ID${3900000001 + at}`,
  ]);
  return [
    `LIQNFORM0001${compact(UK_DAY)}`,
    ...groups,
    `99999999${String(groups.length).padStart(8, '0')}`,
    '',
  ].join('\n');
}

/** Prod192: disqualified directors, each with the ban behind the line of the person. */
export function disqualifications(bans: readonly Ban[]): string {
  const lines = bans.flatMap(({ officer, born, from, until, company }) => {
    const number = `${String(officer.number).padStart(8, '0')}0001`;
    const fields = `${['', officer.forenames, officer.surname, '', officer.home[0], '', officer.home[1], '', 'ENGLAND', '', '', ''].join('<')}<`;
    return [
      fixed(
        [1, '1'],
        [2, number],
        [14, compact(born)],
        [22, officer.home[2]],
        [30, String(fields.length).padStart(4, '0')],
        [34, fields],
      ),
      fixed(
        [1, '2'],
        [2, number],
        [14, compact(from)],
        [22, compact(until)],
        [30, 'CDDA 1986 S6'],
        [50, 'ORDER'],
        [118, company],
        [278, '0018INSOLVENCY SERVICE'],
      ),
    ];
  });
  const many = (count: number) => String(count).padStart(8, '0');
  return [
    `DISQUALS0001${compact(UK_DAY)}`,
    ...lines,
    `DISQUALS/${many(bans.length)}/${many(bans.length)}/${many(0)}/${many(0)}/${many(lines.length)}`,
    '',
  ].join('\n');
}

/** CCOD: land in England and Wales that companies of the United Kingdom own. */
export function ownedLand(titles: readonly Title[]): string {
  const proprietor = (at: number) => [
    `Proprietor Name (${at})`,
    `Company Registration No. (${at})`,
    `Proprietorship Category (${at})`,
    ...[1, 2, 3].map((line) => `Proprietor (${at}) Address (${line})`),
  ];
  const header = [
    ...['Title Number', 'Tenure', 'Property Address', 'District', 'County', 'Region', 'Postcode'],
    ...['Multiple Address Indicator', 'Price Paid', ...[1, 2, 3, 4].flatMap(proprietor)],
    ...['Date Proprietor Added', 'Additional Proprietor Indicator'],
  ];
  const row = ({ number, tenure, address, district, postcode, owner, since }: Title) =>
    quoted([
      ...[number, tenure, address, district, district, 'NORTH', postcode, 'N', ''],
      ...[owner.name, owner.number, 'Limited Company or Public Limited Company'],
      ...[`${owner.lines.filter(Boolean).join(', ')}, ${owner.town} ${owner.postcode}`, '', ''],
      ...Array.from({ length: 18 }, () => ''),
      since.split('-').reverse().join('-'),
      'N',
    ]);
  return [header.join(','), ...titles.map(row), ''].join('\r\n');
}
