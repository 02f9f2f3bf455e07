import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../src/selftest/random.ts';
import * as files from './british-files.ts';
import { birthMonth, dayWithin, inventedGivenName, inventedSurname } from './invented-people.ts';

/**
 * Harrowmere, an invented town of England in the published layouts. Its postcode area ZZ is given to no place, its company
 * numbers lie far above those that the register has reached.
 */
const TOWN = 'HARROWMERE';

const README = `# uk: Harrowmere, an invented town of England
The files are in the layouts as published: BasicCompanyData, Prod216 (officers), Prod197 (liquidation forms), Prod192
(disqualified directors), persons with significant control (JSON lines), CCOD (land). Try \`confine-graph analyse samples/uk\`.

| planted | its innocent twin |
| --- | --- |
| phoenix: MEREBRIGHT HAND CAR WASH collapses, the director starts MERE SHINE VALETING three weeks before | CALDER LANE VALETING is wound up by its members, solvent, and the director starts another |
| swap: the director of TALLOW NAIL STUDIO leaves two months before it is wound up by the court, for a newcomer | a receiver takes over PELLBECK BAKERY before its collapse |
| shared office: four companies in UNIT 3, QUAY HOUSE, two of one director | LANTERN COMPANY AGENTS hosts 60 companies at one address |
| property cluster: TARNHOLD ESTATES owns the buildings of two car washes and shares their director | MEREGATE PROPERTIES lets buildings to strangers |
| disqualified: a banned person of a rare name is director during the ban | a namesake of another birth month |

The United Kingdom publishes no sites of companies, so that the property cluster cannot be evaluated here: the report's coverage
says so. The banned person is no finding either: a name and a month of birth are left to a person's review. All names and numbers are invented; made by \`npm run samples\`, never edited by hand.
`;

const TRADES = [
  '47110 - Retail sale in non-specialised stores with food, beverages or tobacco predominating',
  '43220 - Plumbing, heat and air-conditioning installation',
  '62020 - Information technology consultancy activities',
  '69201 - Accounting and auditing activities',
  '41202 - Construction of domestic buildings',
  '74100 - specialised design activities',
  '56102 - Unlicensed restaurants and cafes',
  '49410 - Freight transport by road',
];
const CAR_WASH = '45200 - Maintenance and repair of motor vehicles';
const NAILS = '96020 - Hairdressing and other beauty treatment';
const LETTING = '68209 - Other letting and operating of own or leased real estate';
const STREETS = [
  'BRACKEN ROAD',
  'CALDER LANE',
  'DAMSON STREET',
  'FERRY ROAD',
  'HERON CLOSE',
  'MILL RISE',
  'ORCHARD WAY',
  'TANNERY ROW',
];

class BritishTown {
  readonly firms: files.Firm[] = [];
  readonly titles: files.Title[] = [];
  readonly bans: files.Ban[] = [];
  private readonly random = new Random('sample uk');
  private numbers = 0;

  person(given: Partial<files.Officer> = {}): files.Officer {
    this.numbers += 1;
    const number = 99000000 + this.numbers;
    const home = [`${this.random.whole(1, 90)} ${this.random.pick(STREETS)}`, TOWN, this.postcode()] as const;
    return {
      forenames: inventedGivenName(this.random).toUpperCase(),
      surname: inventedSurname(this.random).toUpperCase(),
      month: birthMonth(this.random),
      number,
      home,
      ...given,
    };
  }

  firm(name: string, sic: string, started: string, more: Partial<files.Firm> = {}): files.Firm {
    const firm: files.Firm = {
      number: String(99000001 + this.firms.length),
      name: `${name} LTD`,
      lines: [`${this.random.whole(1, 120)} ${this.random.pick(STREETS)}`],
      town: TOWN,
      postcode: this.postcode(),
      started,
      sic: [sic],
      officers: [],
      owners: [],
      forms: [],
      ...more,
    };
    this.firms.push(firm);
    return firm;
  }

  title(address: string, postcode: string, owner: files.Firm, since: string): void {
    const number = `ZZ${900001 + this.titles.length}`;
    this.titles.push({
      number,
      tenure: 'Freehold',
      address: `${address}, Harrowmere (${postcode})`,
      district: TOWN,
      postcode,
      owner,
      since,
    });
  }

  ordinary(count: number): void {
    for (let at = 0; at < count; at += 1) {
      const director = this.person();
      const started = dayWithin(this.random, 2009, 2022);
      const name = `${inventedSurname(this.random)} ${this.random.pick(['TRADING', 'SERVICES', 'WORKS', 'SUPPLIES'])}`;
      const firm = this.firm(name.toUpperCase(), this.random.pick(TRADES), started);
      firm.officers.push(directs(director, started));
      firm.owners.push({ who: director, share: '75-to-100', from: later(started, '2016-04-06') });
    }
  }

  private postcode(): string {
    const letters = 'ABDEFGHJLN';
    const one = () => this.random.pick([...letters]);
    return `ZZ1 ${this.random.whole(1, 9)}${one()}${one()}`;
  }
}

const later = (one: string, other: string) => (one > other ? one : other);

function directs(officer: files.Officer, from: string, until?: string): files.Appointment {
  return { type: '01', from, officer, ...(until === undefined ? {} : { until }) };
}

const LIQUIDATOR = 'V ZORQUIST<4 FERRY ROAD<HARROWMERE<ZZ1 4AB<<';

/** A creditors' voluntary liquidation: the company's resolution, and the appointment of the liquidator. */
function creditorsWindUp(firm: files.Firm, day: string, registered: string): void {
  firm.status = 'Liquidation';
  firm.forms.push(
    { code: 'RESE', days: { RD: day }, registered },
    { code: '600', days: { AD: day }, registered, practitioner: LIQUIDATOR },
  );
}

function phoenix(town: BritishTown): void {
  const director = town.person({ forenames: 'ODILA RUNE', surname: 'MARLBROX', month: '1979-05' });
  const site = { lines: ['UNIT 2 TANNERY YARD', '14 TANNERY ROW'] as const, postcode: 'ZZ1 2TY' };
  const old = town.firm('MEREBRIGHT HAND CAR WASH', CAR_WASH, '2022-06-01', site);
  old.officers.push(directs(director, '2022-06-01'));
  old.owners.push({ who: director, share: '75-to-100', from: '2022-06-01' });
  creditorsWindUp(old, '2024-02-12', '2024-02-20');
  const next = town.firm('MERE SHINE VALETING', CAR_WASH, '2024-01-22', site);
  next.officers.push({ ...directs(director, '2024-01-22'), version: 2 });
  next.owners.push({ who: director, share: '75-to-100', from: '2024-01-22' });

  const solvent = town.person({ forenames: 'PERRIN DAX', surname: 'CALDERMONT', month: '1966-11' });
  const ended = town.firm('CALDER LANE VALETING', CAR_WASH, '2012-03-01', { status: 'Liquidation' });
  ended.officers.push(directs(solvent, '2012-03-01'));
  ended.forms.push(
    { code: 'LIQ01', days: { DO: '2024-02-01' }, registered: '2024-02-09' },
    { code: 'RESS', days: { RD: '2024-02-02' }, registered: '2024-02-09' },
    { code: '600', days: { AD: '2024-02-02' }, registered: '2024-02-09', practitioner: LIQUIDATOR },
  );
  const again = town.firm('HERON VALETING', CAR_WASH, '2024-01-10');
  again.officers.push(directs(solvent, '2024-01-10'));
}

function swap(town: BritishTown): void {
  const founder = town.person({ forenames: 'GILDA WREN', surname: 'TALLOWRUSH', month: '1971-02' });
  const front = town.person({ forenames: 'NEVIN OREL', surname: 'PASKELDAX', month: '1998-10' });
  const studio = town.firm('TALLOW NAIL STUDIO', NAILS, '2018-04-03', { status: 'Liquidation' });
  studio.officers.push(directs(founder, '2018-04-03', '2023-12-30'), directs(front, '2023-12-28'));
  studio.forms.push({
    code: 'CO',
    days: { DO: '2024-03-04', DP: '2024-01-15' },
    registered: '2024-03-11',
    practitioner: 'T OR HARROWMERE<1 MILL RISE<HARROWMERE<ZZ1 3MR<<',
  });

  const baker = town.person({ forenames: 'SILVA BRAN', surname: 'PELLBECKER', month: '1963-07' });
  const receiver = town.person({ forenames: 'VAREN TULL', surname: 'ZORQUIST', month: '1969-01' });
  const bakery = town.firm('PELLBECK BAKERY', '10710 - Manufacture of bread', '2010-05-04');
  bakery.officers.push(directs(baker, '2010-05-04', '2023-12-29'), {
    type: '13',
    from: '2023-12-29',
    officer: receiver,
  });
  creditorsWindUp(bakery, '2024-03-05', '2024-03-12');
}

function sharedOffice(town: BritishTown): void {
  const office = { lines: ['UNIT 3 QUAY HOUSE', '12 LOWER QUAY'] as const, postcode: 'ZZ1 5LQ' };
  const one = town.person({ forenames: 'ROVAN KESTREL', surname: 'QUAYLACK', month: '1975-08' });
  for (const [name, started] of [
    ['QUAYLACK LABOUR SUPPLY', '2020-02-03'],
    ['LOWER QUAY CLEANING', '2021-03-08'],
    ['BRIGHTMERE PACKING', '2021-09-06'],
    ['FENWARD HARVESTING', '2022-01-10'],
  ] as const) {
    const firm = town.firm(name, '78200 - Temporary employment agency activities', started, office);
    const mine = name.startsWith('QUAYLACK') || name.startsWith('FENWARD');
    firm.officers.push(directs(mine ? one : town.person(), started));
  }

  const host = { lines: ['SUITE 1 LANTERN HOUSE', '20-22 GARNET STREET'] as const, postcode: 'ZZ1 6GS' };
  const agent = town.firm(
    'LANTERN COMPANY AGENTS',
    '82110 - Combined office administrative service activities',
    '2005-01-10',
    host,
  );
  agent.officers.push(directs(town.person(), '2005-01-10'));
  const secretary = town.person({
    forenames: '',
    surname: agent.name,
    home: ['20-22 GARNET STREET', TOWN, 'ZZ1 6GS'],
  });
  delete secretary.month;
  const before = town.firms.length;
  town.ordinary(60);
  for (const firm of town.firms.slice(before)) {
    Object.assign(firm, host);
    firm.officers.push({ type: '00', from: firm.started, officer: secretary, corporate: true });
  }
}

function propertyCluster(town: BritishTown): void {
  const landlord = town.person({ forenames: 'TORIN ASH', surname: 'TARNHOLT', month: '1968-12' });
  const estates = town.firm('TARNHOLD ESTATES', LETTING, '2015-06-01');
  estates.officers.push(directs(landlord, '2015-06-01'));
  for (const [name, street, postcode, started] of [
    ['FERRY ROAD CAR WASH', '31 FERRY ROAD', 'ZZ1 7FR', '2019-05-06'],
    ['ORCHARD CAR WASH', '8 ORCHARD WAY', 'ZZ1 8RW', '2020-09-07'],
  ] as const) {
    const wash = town.firm(name, CAR_WASH, started, { lines: [street], postcode });
    wash.officers.push(directs(name.startsWith('FERRY') ? landlord : town.person(), started));
    wash.owners.push({ company: estates, share: '50-to-75', from: started });
    town.title(street, postcode, estates, '2018-02-01');
  }
  const plain = town.firm('MEREGATE PROPERTIES', LETTING, '2008-06-02');
  plain.officers.push(directs(town.person(), '2008-06-02'));
  for (const firm of town.firms.filter(({ sic }) => sic[0]?.startsWith('471')).slice(0, 3))
    if (firm.lines[1] === undefined) town.title(firm.lines[0], firm.postcode, plain, '2011-07-04');
}

function disqualified(town: BritishTown): void {
  const banned = town.person({ forenames: 'WILDA FERN', surname: 'ZORVANTIKE', month: '1974-09' });
  town.bans.push({
    officer: banned,
    born: '1974-09-27',
    from: '2021-07-28',
    until: '2029-07-27',
    company: 'ZORVANTIKE CATERING LTD',
  });
  // the register of bans numbers people in its own way
  const director = { ...banned, number: 99500001 };
  town
    .firm('DAMSON STREET TAKEAWAYS', TRADES[6] ?? '', '2022-05-02')
    .officers.push(directs(director, '2022-05-02'));
  const other = town.person({ forenames: 'KALLA IRIS', surname: 'FENBRANE', month: '1969-04' });
  town.bans.push({
    officer: other,
    born: '1969-04-11',
    from: '2022-02-01',
    until: '2028-01-31',
    company: 'FENBRANE JOINERY LTD',
  });
  const namesake = { ...other, number: 99500002, month: '1991-03', home: town.person().home };
  town.firm('BRACKEN CAFE', TRADES[6] ?? '', '2022-06-06').officers.push(directs(namesake, '2022-06-06'));
}

/** Writes the sample into the folder: the same bytes every time. */
export function writeBritishTown(folder: string): void {
  const town = new BritishTown();
  town.ordinary(120);
  for (const plant of [phoenix, swap, sharedOffice, propertyCluster, disqualified]) plant(town);
  mkdirSync(folder, { recursive: true });
  const day = files.UK_DAY;
  for (const [name, text] of [
    [`BasicCompanyDataAsOneFile-${day}.csv`, files.basicCompanyData(town.firms)],
    ['Prod216_0001_ew_1.dat', files.officers(town.firms)],
    ['Prod197_0001.dat', files.liquidationForms(town.firms)],
    ['Prod192_0001.dat', files.disqualifications(town.bans)],
    [`persons-with-significant-control-snapshot-${day}.txt`, files.significantControl(town.firms)],
    ['CCOD_FULL_2024_07.csv', files.ownedLand(town.titles)],
    ['README.md', README],
  ] as const)
    writeFileSync(join(folder, name), text);
}
