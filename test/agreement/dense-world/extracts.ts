import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressRow, foundedBy, OWNER_COLUMNS, ownerRow, PARCEL_COLUMNS, parcelRow } from './rows.ts';
import { carousel, handedOver, partners, sold, standIn, succession, swap, wake } from './scenes.ts';
import { comeBack, license, ordered, owe } from './second-wave.ts';
import {
  AS_OF,
  type Cell,
  CODES,
  type Company,
  cell,
  DAY,
  FIRST_DAY,
  LAST_DAY,
  PURPOSES,
  SITUATIONS,
  ZIPS,
} from './vocabulary.ts';
import { DenseWorld } from './world.ts';

/**
 * A small world in which everything happens often: few people, few buildings, few activities, and dates close
 * together, so that rules match, nearly match and match in the wrong order by chance. Ordinary life would need a
 * hundred thousand companies for that. Everything is drawn from the seed. A `crowd` of more than one has so many times
 * the people and buildings, so that not everybody knows everybody.
 */
export function writeDenseWorld(folder: string, seed: number, companies = 40, crowd = 1): void {
  const world = new DenseWorld(seed, companies, crowd);
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of tables(world)) {
    writeFileSync(join(folder, name), rows.map((row) => row.map(cell).join(',')).join('\n') + '\n');
  }
}

/** The rows of each extract, the header first. */
class Rows {
  readonly mandates: Cell[][] = [
    [
      'enterprise_number',
      'role',
      'person_id',
      'person_name',
      'person_first_name',
      'person_birth_date',
      'start_date',
      'end_date',
    ],
  ];
  readonly shares: Cell[][] = [
    [
      'enterprise_number',
      'holder_person_id',
      'holder_name',
      'holder_first_name',
      'holder_birth_date',
      'holder_enterprise_number',
      'percentage',
      'start_date',
      'end_date',
    ],
  ];
  readonly enterprises: Cell[][] = [
    [
      'EnterpriseNumber',
      'Status',
      'JuridicalSituation',
      'TypeOfEnterprise',
      'JuridicalForm',
      'JuridicalFormCAC',
      'StartDate',
    ],
  ];
  readonly addresses: Cell[][] = [
    [
      'EntityNumber',
      'TypeOfAddress',
      'CountryNL',
      'CountryFR',
      'Zipcode',
      'MunicipalityNL',
      'MunicipalityFR',
      'StreetNL',
      'StreetFR',
      'HouseNumber',
      'Box',
      'ExtraAddressInfo',
      'DateStrikingOff',
    ],
  ];
  readonly activities: Cell[][] = [
    ['EntityNumber', 'ActivityGroup', 'NaceVersion', 'NaceCode', 'Classification'],
  ];
  readonly establishments: Cell[][] = [['EstablishmentNumber', 'StartDate', 'EnterpriseNumber']];
  readonly names: Cell[][] = [['EntityNumber', 'Language', 'TypeOfDenomination', 'Denomination']];
  readonly contacts: Cell[][] = [['EntityNumber', 'EntityContact', 'ContactType', 'Value']];
  readonly accounts: Cell[][] = [
    ['enterprise_number', 'fiscal_year_end', 'deposit_date', 'equity', 'result', 'turnover', 'staff_fte'],
  ];
  readonly licences: Cell[][] = [
    [
      'activity',
      'decision_date',
      'status',
      'licence_id',
      'street',
      'house_number',
      'box',
      'zipcode',
      'municipality',
      'applicant_enterprise_number',
      'applicant_person_id',
      'applicant_name',
      'applicant_first_name',
      'applicant_birth_date',
    ],
  ];
  readonly residences: Cell[][] = [
    ['person_id', 'zipcode', 'street', 'house_number', 'box', 'municipality', 'start_date', 'end_date'],
  ];
  readonly bans: Cell[][] = [
    ['person_id', 'person_name', 'person_first_name', 'person_birth_date', 'start_date', 'end_date'],
  ];
  readonly subcontracts: Cell[][] = [
    ['principal_enterprise_number', 'contractor_enterprise_number', 'activity', 'start_date', 'end_date'],
  ];
  readonly owners: Cell[][] = [OWNER_COLUMNS];
  readonly parcels: Cell[][] = [PARCEL_COLUMNS];
  /** The number of the last establishment, but for its check digits. */
  unit = 2_000_000_000;
}

/** Name of the extract and its rows, the header first. */
function* tables(world: DenseWorld): Generator<[string, Cell[][]]> {
  const rows = new Rows();
  for (const company of world.companies) lifeOf(company, world, rows);
  chains(world, rows);
  bansOf(world, rows);
  landAndResidents(world, rows);
  owe(world, rows);
  comeBack(world, rows.residences);
  license(world, rows);
  const premises = ordered(world, rows.residences);

  yield [
    'meta.csv',
    [
      ['Variable', 'Value'],
      ['SnapshotDate', '30-06-2025'],
      ['ExtractType', 'full'],
    ],
  ];
  yield ['enterprise.csv', rows.enterprises];
  yield ['address.csv', rows.addresses];
  yield ['activity.csv', rows.activities];
  yield ['establishment.csv', rows.establishments];
  yield ['denomination.csv', rows.names];
  yield ['contact.csv', rows.contacts];
  yield [
    'code.csv',
    [
      ['Category', 'Code', 'Language', 'Description'],
      ...CODES.map((code) => ['Nace2008', code, 'NL', `code ${code}`]),
    ],
  ];
  const columns = [...new Set(world.gazette.flatMap((row) => Object.keys(row)))];
  const inOrder = world.gazette.filter((row) => String(row.publication_date) <= AS_OF);
  yield ['gazette.csv', [columns, ...inOrder.map((row) => columns.map((column) => row[column] ?? null))]];
  yield ['mandates.csv', rows.mandates];
  yield ['shareholdings.csv', rows.shares];
  yield ['accounts.csv', rows.accounts];
  yield ['licences.csv', rows.licences];
  yield ['residences.csv', rows.residences];
  yield ['disqualifications.csv', rows.bans];
  yield ['subcontracts.csv', rows.subcontracts];
  yield ['owner.csv', rows.owners];
  yield ['parcel.csv', rows.parcels];
  yield ['premises.csv', premises];
}

/** What happens to one company, from its incorporation on. */
function lifeOf(company: Company, world: DenseWorld, rows: Rows): void {
  const {
    mandates,
    shares,
    enterprises,
    addresses,
    activities,
    establishments,
    names,
    contacts,
    accounts,
    licences,
    subcontracts,
  } = rows;
  const last = company.end ?? LAST_DAY / DAY;
  const between = (): number => world.edge(world.day(company.start, last));
  const listed = company.end === null || (company.ending === 'bankruptcy_opened' && world.chance(0.3));
  const person = (): Cell[] => {
    const { person_id, person_name, person_first_name, person_birth_date } = world.person();
    return [person_id!, person_name!, person_first_name!, person_birth_date!];
  };

  let seat = company.seat;
  let box = company.box;
  world.publish(company, company.start, 'incorporation', {
    ...(world.chance(0.9) ? world.address(seat, box) : {}),
    ...(world.chance(0.6) ? { ...world.person(), person_role: 'founder' } : {}),
    nace_code: world.chance(0.7) ? company.codes[0]! : null,
    purpose: world.chance(0.5) ? world.one(PURPOSES) : null,
    ...(company.batch ? foundedBy(company.batch) : {}),
  });
  const lastPublished = () => Date.parse(String(world.gazette.at(-1)!.publication_date)) / DAY;
  const moves = Array.from(
    { length: company.scene === null && world.chance(0.35) ? world.below(6) : 0 },
    between,
  ).sort((a, b) => a - b);
  for (const day of new Set(moves)) {
    if (day === company.start) continue;
    seat = world.one(world.buildings);
    box = world.one(['', '1', '2']);
    // now and then only the rubric tells, or a move that a rubric cannot tell
    world.publish(company, day, world.chance(0.9) ? 'seat_move' : '', {
      ...(world.chance(0.93) ? world.address(seat, box) : {}),
      act_code: world.one(['c04', 'c04', 'c08']),
    });
    if (world.chance(0.08)) {
      // a correction comes after what it corrects; now and then it is itself corrected
      const before = lastPublished();
      world.publish(company, day + 5, 'seat_move', {
        ...world.address(world.one(world.buildings), ''),
        corrects_publication: `N${world.publication}`,
        publication_date: world.iso(before + 3),
      });
      if (world.chance(0.4))
        world.publish(company, day, 'seat_move', {
          ...world.address(world.one(world.buildings), ''),
          corrects_publication: `N${world.publication}`,
          publication_date: world.iso(before + 9),
        });
    }
  }
  if (company.ending !== null) {
    world.publish(company, company.end!, company.ending);
    if (company.ending === 'strike_off' && world.chance(0.2))
      world.publish(company, company.end! + 30, 'strike_off_lifted');
  }
  if (world.chance(0.15))
    world.publish(company, between(), 'purpose_change', {
      nace_code: world.one(CODES),
      purpose: world.one(PURPOSES),
    });
  if (world.chance(0.15))
    world.publish(company, between(), 'purpose_change', { nace_code: world.one(CODES) });
  if (world.chance(0.1)) world.publish(company, between(), 'name_change');
  if (world.chance(0.08)) world.publish(company, between(), 'capital_change');
  if (world.chance(0.05)) world.publish(company, between(), 'judicial_reorganisation');
  if (world.chance(0.1)) world.publish(company, last - world.below(400), 'judicial_reorganisation');
  if (world.chance(0.1)) world.publish(company, between(), 'other');
  if (world.chance(0.05)) world.publish(company, last, '', { act_code: 'c16' });
  if (company.relay) mandates.push(world.mandate(company, 'manager', company.start, null, company.relay));
  if (company.scene === 'home' && world.chance(0.8)) {
    const who = world.people[world.one([1, 1, 2])]!;
    company.end = null;
    company.codes = [world.one(['56301', '81210', '43310', '96040'])];
    mandates.push(world.mandate(company, company.sole ? 'founder' : 'manager', company.start, null, who));
  }
  const plain = !company.sole && company.scene === null;
  if (plain && world.chance(0.12)) sold(world, company, mandates, shares);
  else if (!company.sole && world.chance(0.1)) partners(world, company, mandates, shares);
  if (!company.sole && world.chance(0.45)) succession(world, company, mandates);
  if (!company.sole && company.end !== null && world.chance(0.5)) swap(world, company, company.end, mandates);
  if (!company.sole && company.end === null && world.chance(0.15))
    handedOver(world, company, mandates, shares);
  if (!company.sole && world.chance(0.15)) standIn(world, company, mandates);

  const terms = company.sole ? 1 : 1 + world.below(4);
  for (let term = 0; term < terms; term += 1) {
    const from = term === 0 ? company.start : between();
    const to = world.chance(0.6) ? Math.min(last, world.edge(from + 20 + world.below(900))) : null;
    const role = company.sole
      ? 'founder'
      : world.one(['manager', 'director', 'bestuurder', 'founder', 'partner', 'auditor']);
    const who = person();
    if (world.chance(0.8)) {
      mandates.push([company.number, role, ...who, world.iso(from), world.iso(company.sole ? null : to)]);
    } else {
      const named = {
        person_id: who[0]!,
        person_name: who[1]!,
        person_first_name: who[2]!,
        person_birth_date: who[3]!,
      };
      world.publish(company, from, 'appointment', { ...named, person_role: 'manager' });
      if (to !== null) world.publish(company, to, 'resignation', { ...named, person_role: 'manager' });
    }
    if (world.chance(0.25))
      world.publish(company, from + world.one([world.below(90), 60, 61]), 'appointment', {
        person_id: who[0]!,
        person_name: who[1]!,
        person_first_name: who[2]!,
        person_birth_date: who[3]!,
        person_role: role === 'auditor' ? 'auditor' : 'director',
      });
  }
  if (!company.sole && world.chance(0.5)) {
    for (let holder = 0; holder < 1 + world.below(4); holder += 1) {
      const from = world.chance(0.4) ? company.start : between();
      const to = world.chance(0.5) ? Math.min(last, from + world.below(500)) : null;
      const corporate = world.chance(0.3);
      shares.push([
        company.number,
        ...(corporate ? ['', '', '', ''] : person()),
        corporate ? world.one(world.companies).number : '',
        world.one([5, 10, 24.9, 25, 50, 51, 100]),
        world.iso(from),
        world.iso(to),
      ]);
    }
  }
  if (listed) {
    const odd = world.chance(0.06) ? world.one(SITUATIONS) : '000';
    const situation = company.end === null ? odd : world.one(['050', '048']);
    enterprises.push([
      company.number,
      'AC',
      situation,
      company.sole ? 1 : 2,
      company.form,
      '',
      world.iso(company.start),
    ]);
    for (const code of company.codes) {
      activities.push([company.number, world.one(['001', '003', '006']), '2008', code, 'MAIN']);
    }
    // what must not count: other classifications, another nomenclature
    if (world.chance(0.1)) activities.push([company.number, '001', '2008', world.one(CODES), 'SECO']);
    if (world.chance(0.1)) activities.push([company.number, '001', '2003', world.one(CODES), 'MAIN']);
    if (world.chance(0.1)) activities.push([company.number, '001', '2025', '56301', 'MAIN']);
    if (!company.sole) addresses.push(addressRow(company.number, 'REGO', seat, box));
    names.push([company.number, 2, '001', company.name]);
    if (world.chance(0.4))
      contacts.push([
        company.number,
        'ENT',
        'TEL',
        world.one(['011/22.33.44', '+32 11 22 33 44', '011 55 66 77']),
      ]);
  } else {
    world.publish(company, company.start, 'other', { nace_code: company.codes[0]! });
  }
  if (company.scene === 'trader' && listed) {
    rows.unit += 100;
    const eight = String(rows.unit).slice(0, 8);
    const number = eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
    establishments.push([
      number,
      world.iso(LAST_DAY / DAY - 400 + world.one([0, 10, 30, 60, 61])),
      company.number,
    ]);
    addresses.push(addressRow(number, 'BAET', world.buildings[1]!, world.one(['1', '1', '1', '2'])));
  }
  if (company.codes.includes('56301') && company.scene === null && world.chance(0.4))
    world.publish(company, between(), 'establishment_opened', world.address(world.buildings[1]!, '1'));
  for (let place = 0; place < (company.scene === 'trader' ? 0 : world.below(3)); place += 1) {
    const building = world.chance(0.5) ? seat : world.one(world.buildings);
    if (listed && world.chance(0.6)) {
      rows.unit += 100;
      const number =
        String(rows.unit).slice(0, 8) +
        String(97 - (Number(String(rows.unit).slice(0, 8)) % 97)).padStart(2, '0');
      establishments.push([number, world.iso(between()), company.number]);
      addresses.push(addressRow(number, 'BAET', building, world.one(['', '1'])));
    } else {
      const opened = between();
      world.publish(company, opened, 'establishment_opened', world.address(building, world.one(['', '1'])));
      if (world.chance(0.5))
        world.publish(
          company,
          Math.min(last, opened + world.below(600)),
          'establishment_closed',
          world.address(building, ''),
        );
    }
  }
  if (company.scene === 'asleep' && !company.sole) wake(world, company, mandates, shares);
  if (world.chance(0.6)) {
    const started = world.iso(company.start)!;
    const firstYear = Number(started.slice(0, 4)) + (started.slice(5) > '06-30' ? 1 : 0);
    const share = world.one([0.3, 0.7, 0.95]);
    for (let year = 2017; year <= 2024; year += 1) {
      if (year <= firstYear - 1 || !world.chance(share)) continue;
      accounts.push([
        company.number,
        `${year}-12-31`,
        `${year + 1}-0${1 + world.below(9)}-15`,
        world.one([-5000, 20000]),
        world.one([-8000, 9000]),
        world.one([0, 90000]),
        world.one([0, 2, 12]),
      ]);
    }
  }
  if (world.chance(0.25)) {
    licences.push([
      world.one(['4520', '9604', '5630', '56301']),
      world.iso(between()),
      world.one(['refused', 'withdrawn', 'closed', 'granted', 'expired']),
      `L${world.publication}`,
      seat.street,
      seat.number,
      box,
      seat.zipcode,
      seat.municipality,
      world.chance(0.7) ? company.number : '',
      ...(world.chance(0.5) ? person() : ['', '', '', '']),
    ]);
  }
  if (world.chance(0.25))
    subcontracts.push([
      company.number,
      world.one(world.companies).number,
      world.one(['', '41', '43310']),
      world.iso(between()),
      world.chance(0.5) ? world.iso(last) : '',
    ]);
}

/** Operators that follow each other, holders in a row, and contractors who hire the next. */
function chains(world: DenseWorld, rows: Rows): void {
  const { shares, subcontracts } = rows;
  for (let scene = 0; scene < world.companies.length / 12; scene += 1) carousel(world);
  // holders in a row, some of them in a circle
  for (let chain = 0; chain < world.companies.length / 25; chain += 1) {
    const row = Array.from({ length: 5 }, () => world.one(world.companies));
    row.push(world.chance(0.3) ? row[0]! : world.one(world.companies));
    row.slice(1).forEach((holder, place) => {
      const held = row[place]!;
      const from = Math.max(held.start, holder.start);
      shares.push([
        held.number,
        '',
        '',
        '',
        '',
        holder.number,
        world.one([4.9, 5, 20, 60]),
        world.iso(from),
        '',
      ]);
    });
  }
  // one hires the next
  const builders = world.companies.filter((c) => c.codes.some((code) => /^(41|42|43|49|81)/.test(code)));
  for (let chain = 0; chain < world.companies.length / 10; chain += 1) {
    let from = world.day(LAST_DAY / DAY - 2000, LAST_DAY / DAY - 300);
    let principal = world.one(world.companies);
    for (let link = 0; link < 4; link += 1) {
      const contractor = world.one(builders);
      const end = from + world.below(400);
      subcontracts.push([
        principal.number,
        contractor.number,
        world.one(['', '41', '62010']),
        world.iso(from),
        world.chance(0.2) ? '' : world.iso(Math.min(end, LAST_DAY / DAY)),
      ]);
      principal = contractor;
      from = Math.min(LAST_DAY / DAY - 10, end + world.one([-100, -1, 0, 1]));
    }
  }
}

/** Who must not run a company. */
function bansOf(world: DenseWorld, rows: Rows): void {
  const { bans } = rows;
  for (let ban = 0; ban < 3; ban += 1) {
    const { id, name, first, birth } = world.one(world.people);
    bans.push([id, name, first, birth, '2022-01-01', world.one(['', '2027-01-01', '2024-01-01'])]);
  }
}

/** Who lives in the buildings, and who owns them. */
function landAndResidents(world: DenseWorld, rows: Rows): void {
  const { residences, owners, parcels } = rows;
  world.buildings.forEach((building, place) => {
    const crowded = world.chance(0.25);
    const house = world.day(LAST_DAY / DAY - 2000, LAST_DAY / DAY - 450);
    for (let stay = 0; stay < world.below(crowded ? 30 : 16); stay += 1) {
      const from = crowded
        ? world.day(house, house + 330)
        : world.day(LAST_DAY / DAY - 700, LAST_DAY / DAY - 60);
      residences.push([
        `R${place}-${stay}`,
        building.zipcode,
        building.street,
        building.number,
        '',
        building.municipality,
        world.iso(from),
        world.chance(crowded ? 0.95 : 0.7) ? world.iso(from + 10 + world.below(crowded ? 120 : 250)) : '',
      ]);
    }
    for (let parcel = 0; parcel < 1 + world.below(2); parcel += 1) {
      const situation = `S${place}-${parcel}`;
      parcels.push(
        parcelRow(
          situation,
          place * 10 + parcel,
          building,
          place === 0 ? 200 : world.one([200, 200, 220, 371, 402, 407, 537]),
        ),
      );
      const since = world.iso(world.day(FIRST_DAY / DAY, LAST_DAY / DAY))!.replaceAll('-', '');
      const owner = world.chance(0.5) ? world.one(world.companies) : null;
      const { name, first, birth } = world.one(
        world.chance(0.6) ? world.people.slice(1, 1 + 3 * world.crowd) : world.people,
      );
      owners.push(
        ownerRow(
          situation,
          owner?.number ?? null,
          name,
          first,
          birth,
          world.one(['VE 1/1', 'VE 1/2', 'VG 1/1', 'BE 1/1']),
          since,
        ),
      );
    }
  });

  // people who own several dwellings in one municipality
  world.people.slice(0, 8).forEach(({ name, first, birth }, owner) => {
    const [, town] = world.one(ZIPS);
    const there = world.buildings.filter(({ municipality }) => municipality === town);
    for (let dwelling = 0; dwelling < 3 && there.length > 0; dwelling += 1) {
      const situation = `D${owner}-${dwelling}`;
      parcels.push(parcelRow(situation, 5000 + owner * 10 + dwelling, world.one(there), 200));
      const since = world.iso(world.day(FIRST_DAY / DAY, LAST_DAY / DAY))!.replaceAll('-', '');
      owners.push(ownerRow(situation, null, name, first, birth, 'VE 1/1', since));
    }
  });
}
