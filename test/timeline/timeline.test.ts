import { afterEach, describe, expect, test } from 'vitest';
import { type RecordRows, RecordWorld } from './record-world.ts';

const A = '0123456749';
const B = '0404710724';
const C = '0405500150';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

async function ask(rows: RecordRows, table: string, columns: string, asOf = '2025-05-30') {
  world = await RecordWorld.of(rows, asOf);
  const found = await world.ask(table, `SELECT ${columns} FROM ${table} ORDER BY ALL`);
  return found.map((row) => Object.values(row));
}

const ana = { person_id: 'a1', person_name: 'Voorbeeld', person_first_name: 'Ana', birth_date: '1980-01-02' };

describe('event', () => {
  test('a correction takes the place of what it corrects, along chains too', async () => {
    const row = { company: A, type: 'seat_move' };
    const events = await ask(
      {
        event_record: [
          { ...row, published: '2020-01-01', publication: 'P1' },
          { ...row, published: '2020-02-01', publication: 'P2', corrects: 'P1' },
          { ...row, published: '2020-03-01', publication: 'P3', corrects: 'P2' },
        ],
      },
      'event',
      'publication, day',
    );
    expect(events).toEqual([['P3', '2020-03-01']]);
  });

  test('a row that names its own publication as the one it corrects corrects nothing', async () => {
    const row = { company: A, type: 'bankruptcy_opened', published: '2020-01-01' };
    const events = await ask(
      { event_record: [{ ...row, publication: 'P1', corrects: 'P1' }] },
      'event',
      'publication, day',
    );
    expect(events).toEqual([['P1', '2020-01-01']]);
  });

  test('identical rows are one, and nothing dated after the as-of day exists', async () => {
    const row = { company: A, type: 'appointment', published: '2020-01-01', publication: 'P1' };
    const events = await ask(
      {
        event_record: [row, row, { ...row, published: '2025-05-31' }, { ...row, event_date: '2026-01-01' }],
      },
      'event',
      'day, dated',
    );
    expect(events).toEqual([['2020-01-01', false]]);
  });
});

describe('collapse', () => {
  test('t0 is the earliest; a strike-off that was lifted is none; a voluntary dissolution never', async () => {
    const rows = {
      event_record: [
        { company: A, published: '2021-05-01', type: 'bankruptcy_opened', event_date: '2021-04-01' },
        { company: A, published: '2021-03-01', type: 'strike_off' },
        { company: A, published: '2021-03-15', type: 'strike_off_lifted' },
        { company: B, published: '2021-03-01', type: 'voluntary_dissolution' },
        { company: C, published: '2021-03-02', type: 'judicial_dissolution' },
        { company: C, published: '2022-03-02', type: 'bankruptcy_opened' },
      ],
    };
    expect(await ask(rows, 'collapse', 'company, t0, kind')).toEqual([
      [A, '2021-04-01', 'bankruptcy_opened'],
      [C, '2021-03-02', 'judicial_dissolution'],
    ]);
  });
});

describe('company', () => {
  test('active, collapsed on an unknown day, ended outside the register, co-owners left out', async () => {
    const kbo = { type: '2', form: '015', start_date: '2010-01-01' };
    const rows = {
      enterprise_record: [
        { ...kbo, company: A, situation: '000' },
        { ...kbo, company: B, situation: '050' },
        { ...kbo, company: '0406798006', situation: '000', form: '070' },
      ],
      event_record: [
        {
          company: C,
          published: '2012-01-10',
          type: 'incorporation',
          event_date: '2012-01-01',
          legal_form: 'BVBA',
        },
        { company: C, published: '2015-01-01', type: 'bankruptcy_opened' },
      ],
    };
    const columns = 'company, legal, form, in_kbo, start_day, end_day, collapsed, t0, active';
    expect(await ask(rows, 'company', columns)).toEqual([
      [A, true, '610', true, '2010-01-01', null, false, null, true],
      [B, true, '610', true, '2010-01-01', null, true, null, false],
      [C, true, '610', false, '2012-01-01', '2015-01-01', true, '2015-01-01', false],
    ]);
  });
});

describe('the record that tells when a company outside the register began', () => {
  test('is its incorporation, in whatever order the rows stand', async () => {
    const rows = [
      { company: C, published: '2026-04-09', type: 'bankruptcy_closed', ref: 10_000_000_001 },
      {
        company: C,
        published: '2023-07-02',
        type: 'incorporation',
        event_date: '2023-06-26',
        ref: 10_000_000_002,
      },
      { company: C, published: '2023-05-01', type: 'name_change', ref: 10_000_000_003 },
      { company: B, published: '2020-02-01', type: 'name_change', ref: 10_000_000_004 },
      { company: B, published: '2020-01-01', type: 'name_change', ref: 10_000_000_005 },
    ];
    expect(await ask({ event_record: rows }, 'company', 'company, start_day, ref')).toEqual([
      [B, null, 10_000_000_005],
      [C, '2023-06-26', 10_000_000_002],
    ]);
  });
});

describe('the legal form that the gazette gives', () => {
  test('is the newest one, in whatever order the rows stand', async () => {
    const rows = [
      { company: C, published: '2018-01-01', type: 'form_change', legal_form: 'BV' },
      { company: C, published: '2015-01-01', type: 'incorporation', legal_form: 'CommV' },
    ];
    expect(await ask({ event_record: rows }, 'company', 'company, form')).toEqual([[C, '610']]);
    world?.close();
    expect(await ask({ event_record: rows.toReversed() }, 'company', 'company, form')).toEqual([[C, '610']]);
  });
});

describe('mandate', () => {
  const columns = 'company, start_day, end_day, ended, running, tenure_days';

  test('terms at most 30 days apart are one, whatever the role is called; 31 days are two', async () => {
    const rows = {
      mandate_record: [
        { company: A, role: 'manager', ...ana, start_date: '2015-01-01', end_date: '2020-01-01' },
        { company: A, role: 'director', ...ana, start_date: '2020-01-31', end_date: '2020-06-30' },
        { company: A, role: 'director', ...ana, start_date: '2020-07-31', end_date: null },
      ],
    };
    expect(await ask(rows, 'mandate', columns)).toEqual([
      [A, '2015-01-01', '2020-06-30', true, false, 2007],
      [A, '2020-07-31', '2025-05-30', false, true, 1764],
    ]);
  });

  test('the start of a mandate is unknown where that of its first part is; a later part does not tell it', async () => {
    const rows = {
      mandate_record: [
        { company: A, role: 'manager', ...ana, start_date: null, end_date: '2020-01-01' },
        { company: A, role: 'director', ...ana, start_date: '2020-01-15', end_date: '2021-01-01' },
        { company: B, role: 'manager', ...ana, start_date: '2015-01-01', end_date: '2020-01-01' },
        { company: B, role: 'manager', ...ana, start_date: null, end_date: '2020-01-01' },
      ],
    };
    expect(await ask(rows, 'mandate', 'company, start_day, end_day, start_known')).toEqual([
      [A, '2020-01-01', '2021-01-01', false],
      [B, '2015-01-01', '2020-01-01', true],
    ]);
  });

  test('a gazette appointment within 60 days of a mandate is that mandate; beyond it lasts to the resignation', async () => {
    const rows = {
      mandate_record: [
        { company: A, role: 'manager', ...ana, start_date: '2015-03-01', end_date: '2016-03-01' },
      ],
      event_record: [
        { company: A, type: 'appointment', role: 'manager', ...ana, published: '2015-04-30' },
        { company: A, type: 'appointment', role: 'manager', ...ana, published: '2018-01-01' },
        { company: A, type: 'resignation', role: 'manager', ...ana, published: '2019-01-01' },
        { company: A, type: 'appointment', role: 'auditor', ...ana, published: '2020-01-01' },
      ],
    };
    expect(await ask(rows, 'mandate', columns)).toEqual([
      [A, '2015-03-01', '2016-03-01', true, false, 366],
      [A, '2018-01-01', '2019-01-01', true, false, 365],
    ]);
  });

  test('an empty end runs at the latest until the enterprise ends, and tenure stops at the collapse', async () => {
    const rows = {
      mandate_record: [{ company: A, role: 'manager', ...ana, start_date: '2015-03-01', end_date: null }],
      event_record: [{ company: A, type: 'bankruptcy_opened', published: '2015-03-11' }],
    };
    expect(await ask(rows, 'mandate', columns)).toEqual([[A, '2015-03-01', '2015-03-11', false, false, 10]]);
  });
});

describe('control', () => {
  test('a founder on the founding day only, a sole trader throughout, a holder from 25 %', async () => {
    const rows = {
      enterprise_record: [
        { company: A, type: '2', form: '610', situation: '000', start_date: '2015-01-01' },
        { company: B, type: '1', situation: '000', start_date: '2016-01-01' },
      ],
      mandate_record: [
        { company: A, role: 'founder', ...ana, start_date: '2015-01-01', end_date: null },
        { company: B, role: 'founder', ...ana, start_date: '2016-01-01', end_date: null },
      ],
      share_record: [
        { company: A, ...ana, percentage: 25, start_date: '2017-01-01', end_date: '2018-01-01' },
        { company: A, ...ana, percentage: 24.9, start_date: '2019-01-01', end_date: null },
      ],
    };
    expect(await ask(rows, 'control', 'company, how, start_day, end_day, running')).toEqual([
      [A, 'founder', '2015-01-01', '2015-01-01', false],
      [A, 'shares', '2017-01-01', '2018-01-01', false],
      [B, 'sole trader', '2016-01-01', '2025-05-30', true],
    ]);
  });
});

const seat = (
  company: string,
  published: string,
  street: string | null,
  house_number: string,
  box?: string,
) => ({
  company,
  published,
  type: 'seat_move',
  zipcode: '3600',
  municipality: 'Genk',
  street,
  house_number,
  box: box ?? null,
});

describe('seat_move', () => {
  test('another box, spelling or abbreviation is no move; an unknown seat breaks the chain', async () => {
    const rows = {
      event_record: [
        { ...seat(A, '2015-01-01', 'Kerkstraat', '12'), type: 'incorporation' },
        seat(A, '2016-01-01', 'KERKSTR.', '12', '4'),
        seat(A, '2017-01-01', 'Kerkstraat', '12A'),
        seat(A, '2018-01-01', null, ''),
        seat(A, '2019-01-01', 'Molenstraat', '1'),
        seat(A, '2020-01-01', 'Bergsesteenweg', '1'),
      ],
    };
    expect(await ask(rows, 'seat_move', 'company, day')).toEqual([
      [A, '2017-01-01'],
      [A, '2020-01-01'],
    ]);
  });

  test('of two moves of one day the one published last says where the seat is', async () => {
    const rows = {
      event_record: [
        { ...seat(A, '2015-01-01', 'Kerkstraat', '12'), type: 'incorporation' },
        { ...seat(A, '2016-02-01', 'Molenstraat', '1'), event_date: '2016-01-01' },
        { ...seat(A, '2016-01-20', 'Bergsesteenweg', '1'), event_date: '2016-01-01' },
        { ...seat(B, '2016-01-20', 'Kerkstraat', '12'), event_date: '2016-01-01' },
        { ...seat(B, '2016-01-20', 'Molenstraat', '1'), event_date: '2016-01-01' },
      ],
    };
    world = await RecordWorld.of(rows, '2025-05-30');
    const found = await world.ask(
      'seat_today',
      `SELECT s.company, b.label FROM seat_today s JOIN building b ON b.building = s.building ORDER BY ALL`,
    );
    expect(found.map((row) => Object.values(row))).toEqual([
      [A, 'Molenstraat 1, 3600 Genk'],
      [B, 'Molenstraat 1, 3600 Genk'],
    ]);
  });

  test('between two buildings of one business centre nobody moves', async () => {
    const unit = { company: B, zipcode: '3600', municipality: 'Genk', type: 'establishment_opened' };
    const rows = {
      event_record: [
        seat(A, '2015-01-01', 'Kerkstraat', '12'),
        seat(A, '2016-01-01', 'Molenstraat', '1'),
        { ...unit, published: '2010-01-01', street: 'Kerkstraat', house_number: '12', nace: '82110' },
        { ...unit, published: '2010-01-01', street: 'Molenstraat', house_number: '1', nace: '82110' },
      ],
    };
    expect(await ask(rows, 'seat_move', 'company, day')).toEqual([]);
  });
});

describe('establishment_spell', () => {
  test('openings at most 60 days apart are one; a spell ends with the first closing after it', async () => {
    const at = { company: A, zipcode: '3600', street: 'Kerkstraat', house_number: '12' };
    const rows = {
      establishment_record: [{ establishment: '2000000339', company: A, start_date: '2015-01-01' }],
      address_record: [
        { entity: '2000000339', kind: 'BAET', zipcode: '3600', street: 'Kerkstraat', house_number: '12' },
      ],
      event_record: [
        { ...at, type: 'establishment_opened', published: '2015-03-02' },
        { ...at, type: 'establishment_closed', published: '2016-01-01' },
        { ...at, type: 'establishment_opened', published: '2018-01-01' },
      ],
    };
    expect(await ask(rows, 'establishment_spell', 'company, start_day, end_day, running')).toEqual([
      [A, '2015-01-01', '2016-01-01', false],
      [A, '2018-01-01', '2025-05-30', true],
    ]);
  });
});

describe('building', () => {
  test('the two names of a bilingual street are one, by the rows on which the register pairs them', async () => {
    const rows = {
      address_record: [
        {
          entity: A,
          kind: 'REGO',
          zipcode: '1000',
          street: 'Eikstraat',
          street_fr: 'Rue du Chêne',
          house_number: '16',
        },
      ],
      event_record: [
        { ...seat(B, '2015-01-01', 'R. DU CHENE', '16 bte 2'), zipcode: '1000' },
        { ...seat(C, '2015-01-01', 'Rue du Chêne', '16A'), zipcode: '1000' },
      ],
    };
    const found = await ask(rows, 'address_of', 'building, box');
    expect(found).toEqual([
      [1, ''],
      [1, '2'],
      [2, ''],
    ]);
  });
});

describe('group_of', () => {
  test('follows shares of 50 % and more to the ultimate corporate holder, not to a person', async () => {
    const share = { start_date: '2015-01-01', end_date: null };
    const rows = {
      share_record: [
        { ...share, company: A, holder: B, percentage: 50 },
        { ...share, company: B, holder: C, percentage: 100 },
        { ...share, company: C, ...ana, percentage: 100 },
        { ...share, company: '0406798006', holder: C, percentage: 49 },
      ],
    };
    expect(await ask(rows, 'group_of', 'company, group_key')).toEqual([
      [A, C],
      [B, C],
      [C, C],
      ['0406798006', '0406798006'],
    ]);
  });
});

describe('group_of a circle of holders', () => {
  test('whoever is held by the circle is of its group, whatever stands between', async () => {
    const share = { start_date: '2015-01-01', end_date: null, percentage: 100 };
    const [X, BETWEEN, Y, Z] = ['0999999922', '0000000196', '0406798006', '0123456749'];
    const rows = {
      share_record: [
        { ...share, company: X, holder: BETWEEN },
        { ...share, company: BETWEEN, holder: Z },
        { ...share, company: Z, holder: Y },
        { ...share, company: Y, holder: Z },
      ],
    };
    expect(await ask(rows, 'group_of', 'company, group_key')).toEqual([
      [BETWEEN, Z],
      [Z, Z],
      [Y, Z],
      [X, Z],
    ]);
  });
});

describe('municipality_of_zip', () => {
  test('without a register the name of today, in the language of the place, and one for a merger', async () => {
    world = await RecordWorld.of({}, '2025-05-30');
    const found = await world.ask(
      'municipality_of_zip',
      `SELECT zipcode, municipality_name FROM municipality_of_zip
       WHERE zipcode IN ('3660', '3670', '3910', '4000', '9000', '9030') OR NOT regexp_matches(zipcode, '^[0-9]{4}$')
       ORDER BY zipcode`,
    );
    expect(found.map((row) => Object.values(row))).toEqual([
      ['3660', 'Oudsbergen'],
      ['3670', 'Oudsbergen'],
      ['3910', 'Pelt'],
      ['4000', 'Liège'],
      ['9000', 'Gent'],
      ['9030', 'Gent'],
    ]);
  });
});

describe('activity_code', () => {
  test('main 2008 codes and gazette codes; 2025 only where the register has none of 2008; unknown codes are recodings', async () => {
    const main = { classification: 'MAIN' };
    const rows = {
      code_record: [
        { category: 'Nace2008', code: '56301' },
        { category: 'Nace2008', code: '96040' },
        { category: 'Nace2008', code: '45206' },
      ],
      activity_record: [
        { ...main, entity: A, version: '2008', nace: '56301' },
        { ...main, entity: A, version: '2025', nace: '96230' },
        { ...main, entity: A, version: '2003', nace: '55401' },
        { entity: A, classification: 'SECO', version: '2008', nace: '45206' },
        { ...main, entity: B, version: '2025', nace: '96230' },
      ],
      event_record: [
        { company: A, published: '2015-01-01', type: 'purpose_change', nace: '45206' },
        { company: A, published: '2025-01-01', type: 'purpose_change', nace: '96230' },
        { company: B, published: '2015-01-01', type: 'seat_move' },
        { company: B, published: '2015-01-01', type: 'purpose_change', nace: '56301' },
      ],
    };
    expect(await ask(rows, 'activity_code', 'company, nace4')).toEqual([
      [A, '4520'],
      [A, '5630'],
      [B, '5630'],
      [B, '9604'],
    ]);
  });
});
