import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findNetworks, type Networks, networkTables } from '../../src/networks/networks.ts';
import type { Detected, Pattern } from '../../src/patterns/pattern.ts';
import { type RecordRows, RecordWorld } from '../timeline/record-world.ts';
import { inventedFinding, inventedPattern } from './invented.ts';

const AS_OF = '2025-06-30';
const A = '0123456749';
const B = '0404710724';
const C = '0405500150';
const D = '0440000017';
const E = '0440000116';

const succession = inventedPattern('P02', 'F1', 10);
const swap = inventedPattern('P04', 'F2', 8);
const hopping = inventedPattern('P07', 'F3', 2);
const office = inventedPattern('P15', 'F3', 1.3, { hygiene: () => true });
const purpose = inventedPattern('P10', 'F4', 8);
const unpaid = inventedPattern('P13', 'F5', 1.5, { hygiene: () => true });
const patterns = [succession, swap, hopping, office, purpose, unpaid];

const ana = { person_id: 'a1', person_name: 'Voorbeeld', person_first_name: 'Ana', birth_date: '1980-01-02' };
const ben = { person_id: 'b1', person_name: 'Denkbeeld', person_first_name: 'Ben', birth_date: '1975-05-06' };
const manages = (company: string, who: typeof ana) => ({
  company,
  role: 'manager',
  ...who,
  start_date: '2022-01-01',
});
const seat = (company: string, house_number: string, box: string | null = null) => ({
  entity: company,
  kind: 'REGO',
  zipcode: '3600',
  municipality: 'Genk',
  street: 'Kerkstraat',
  house_number,
  box,
});
const runs = (...companies: string[]) =>
  companies.map((company) => ({
    company,
    type: '2',
    situation: '000',
    form: '610',
    start_date: '2021-01-01',
  }));

let world: RecordWorld | undefined;
afterEach(() => world?.close());

/** Networks of findings that may name people as `person:Ana` and buildings by house number as `address:#12|`. */
async function networksIn(
  rows: RecordRows,
  findings: (named: (subject: string) => string) => Detected[],
): Promise<Networks> {
  world = await RecordWorld.of(rows, AS_OF);
  await world.builder.build(['person', 'building']);
  const people = await world.engine.rows<{ person: number; first_name: string }>(
    'SELECT person, first_name FROM person',
  );
  const buildings = await world.engine.rows<{ building: number; number: string }>(
    'SELECT building, number FROM building',
  );
  const named = (subject: string) =>
    subject
      .replace(/person:(\w+)/, (_, name) => `person ${people.find((p) => p.first_name === name)!.person}`)
      .replace(/address:#(\w+)/, (_, no) => `address ${buildings.find((b) => b.number === no)!.building}`);
  return findNetworks({
    engine: world.engine,
    builder: world.builder,
    tables: networkTables(world.builder, ['parcel_place']),
    parameters: { as_of: AS_OF },
    patterns,
    findings: findings(named),
    coverage: [],
    asOf: AS_OF,
    satisfied: new Set(),
  });
}

const on = (pattern: Pattern, ...subjects: string[]) => inventedFinding(pattern, subjects);

/** Codes of the findings of each network, sorted. */
function codes({ networks, findings }: Networks): string[] {
  const codeOf = new Map(findings.map(({ id, pattern }) => [id, pattern.code]));
  return networks
    .map((network) =>
      network.findings
        .map((id) => codeOf.get(id))
        .sort()
        .join(' '),
    )
    .sort();
}

describe('findings belong together', () => {
  it('when they name the same company; a finding alone is a network of one, a NOTE', async () => {
    const found = await networksIn({ enterprise_record: runs(A, B) }, () => [
      on(succession, `collapsed company ${A}`),
      on(swap, `collapsed company ${A}`),
      on(hopping, `mover company ${B}`),
    ]);
    expect(codes(found)).toEqual(['P02 P04', 'P07']);
    expect(found.networks.map(({ tier }) => tier)).toEqual(['ATTENTION', 'NOTE']);
    expect(found.networks[1]!.members).toEqual([
      { kind: 'company', id: `be-${B}`, name: '0404.710.724', role: 'mover' },
    ]);
  });

  it('when one person controls both companies, who then connects them', async () => {
    const found = await networksIn(
      { enterprise_record: runs(A, B), mandate_record: [manages(A, ana), manages(B, ana)] },
      () => [on(succession, `collapsed company ${A}`), on(swap, `collapsed company ${B}`)],
    );
    expect(codes(found)).toEqual(['P02 P04']);
    const [network] = found.networks;
    expect(network!.members.filter(({ role }) => role === 'connects').map(({ name }) => name)).toEqual([
      'Ana Voorbeeld',
    ]);
    expect(network!.keyPlayers[0]).toMatchObject({ name: 'Ana Voorbeeld', kind: 'person', share: 1 });
    expect(network!.bridges.map(({ name }) => name)).toEqual(['Ana Voorbeeld']);
    expect(network!.weakestLink).toBe('hangs together by one person: Ana Voorbeeld (identity certain)');
    expect(network!.links.map(({ how, weight }) => [how, weight])).toEqual([
      ['controls', 0.6309],
      ['controls', 0.6309],
    ]);
  });

  it('as a star where one finding names more than can be told each with each', async () => {
    const crowd = (count: number) => [
      ...Array.from({ length: count }, (_, place) => `member company 09${String(place).padStart(8, '0')}`),
      ...Array.from({ length: count }, (_, place) => `manager person ${1000 + place}`),
      'at address 77',
    ];
    const linksOf = async (count: number) => {
      const found = await networksIn({}, () => [on(swap, ...crowd(count))]);
      world?.close();
      const [network] = found.networks;
      return { members: network!.members.length, links: network!.links.length };
    };
    // twenty people and twenty companies: each with each, and the place with the first company
    expect(await linksOf(20)).toEqual({ members: 41, links: 401 });
    // one more, and all hang on the place
    expect(await linksOf(21)).toEqual({ members: 43, links: 42 });
  });

  it('says so when that person is known by name only', async () => {
    const found = await networksIn(
      { enterprise_record: runs(A, B), mandate_record: [manages(B, ana)] },
      (named) => [
        inventedFinding(succession, [`collapsed company ${A}`, named('manager person:Ana')], { level: 1 }),
        on(swap, `collapsed company ${B}`),
      ],
    );
    expect(found.networks[0]!.weakestLink).toBe(
      'hangs together by one person known by name only: Ana Voorbeeld',
    );
  });

  it('not when that person controls four companies: too little in common', async () => {
    const four = [A, B, C, D];
    const found = await networksIn(
      { enterprise_record: runs(...four), mandate_record: four.map((company) => manages(company, ana)) },
      () => [on(succession, `collapsed company ${A}`), on(swap, `collapsed company ${B}`)],
    );
    expect(codes(found)).toEqual(['P02', 'P04']);
  });

  it('but when a person and an address corroborate each other, unless they always come together', async () => {
    const four = [A, B, C, D];
    const findings = () => [on(succession, `collapsed company ${A}`), on(swap, `collapsed company ${B}`)];
    const managed = four.map((company) => manages(company, ana));
    const together = await networksIn(
      {
        enterprise_record: runs(...four),
        mandate_record: managed,
        address_record: four.map((company) => seat(company, '12')),
      },
      findings,
    );
    expect(codes(together)).toEqual(['P02', 'P04']);
    world?.close();
    const apart = await networksIn(
      {
        enterprise_record: runs(...four, E),
        mandate_record: managed,
        address_record: [...[A, B, C].map((company) => seat(company, '12')), seat(D, '14'), seat(E, '12')],
      },
      (named) => [...findings(), on(hopping, named(`mover company ${E}`))],
    );
    expect(codes(apart)).toEqual(['P02 P04', 'P07']);
  });

  it('when the parcel of one lies at the address of the other', async () => {
    const found = await networksIn(
      {
        enterprise_record: runs(A),
        address_record: [seat(A, '12')],
        parcel_record: [
          {
            parcel: '71016A0001/00A000',
            situation: 's1',
            nature: 200,
            nis: '71016',
            street: 'Kerkstraat',
            house_number: '12',
          },
        ],
      },
      (named) => [on(swap, 'dwelling parcel 71016A0001/00A000'), on(hopping, named('dwelling address:#12|'))],
    );
    expect(codes(found)).toEqual(['P04 P07']);
  });

  it('when one names a building and the other what has no box in it', async () => {
    const found = await networksIn(
      { enterprise_record: runs(A), address_record: [seat(A, '12')] },
      (named) => [on(swap, named('dwelling address:#12')), on(hopping, named('dwelling address:#12|'))],
    );
    expect(codes(found)).toEqual(['P04 P07']);
    expect(found.networks[0]!.members).toEqual([
      { kind: 'address', id: '3600|Kerkstraat|12|', name: 'Kerkstraat 12, 3600 Genk', role: 'dwelling' },
    ]);
  });

  it('a shared office joins a network but ties no two together', async () => {
    const found = await networksIn({ enterprise_record: runs(A, B, C) }, () => [
      on(succession, `collapsed company ${A}`, `successor company ${B}`),
      on(hopping, `mover company ${C}`),
      on(office, `member company ${A}`, `member company ${B}`, `member company ${C}`),
    ]);
    expect(codes(found)).toEqual(['P02 P15', 'P07']);
  });

  it('a mass address makes no network of hundreds', async () => {
    const companies = Array.from({ length: 60 }, (_, number) => {
      const body = String(5_000_000 + number * 7).padStart(8, '0');
      return `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`;
    });
    const found = await networksIn(
      {
        enterprise_record: runs(...companies),
        address_record: companies.map((company) => seat(company, '12')),
        mandate_record: companies.map((company) => manages(company, ben)),
      },
      (named) =>
        companies.map((company) =>
          on(hopping, `mover company ${company}`, named('to address:#12|'), named('manager person:Ben')),
        ),
    );
    expect(found.networks.length).toBe(60);
  });
});

describe('the allow-list', () => {
  const rows = (allowed: Record<string, string | null>[]): RecordRows => ({
    enterprise_record: runs(A, B, D),
    address_record: [seat(A, '12', '3'), seat(B, '14')],
    mandate_record: [manages(A, ana)],
    event_record: [
      { company: A, published: '2025-01-10', publication: 'P1', type: 'seat_move', ref: 10_000_000_777 },
    ],
    allow_record: allowed.map((entry) => ({ owner: 'city', ...entry })),
  });
  const findings = (named: (subject: string) => string) => [
    inventedFinding(
      succession,
      [
        `collapsed company ${A}`,
        named('manager person:Ana'),
        named('seat address:#12|3'),
        'line contact 012345678',
      ],
      { ref: 10_000_000_777 },
    ),
    on(swap, `collapsed company ${A}`),
    on(hopping, `mover company ${B}`, named('to address:#14|')),
  ];

  it.each([
    ['company', '0123.456.749', ['P02', 'P04']],
    ['company', 'be-0123456749', ['P02', 'P04']],
    ['person', 'Voorbeeld|Ana|1980-01-02', ['P02']],
    ['person', 'a1', ['P02']],
    ['address', '3600|Kerkstr.|12|3', ['P02']],
    ['address', '3600|Kerkstraat|12|4', []],
    ['address', '3600|KERKSTRAAT|14|', ['P07']],
    ['contact', '012/34.56.78', ['P02']],
    ['publication', 'P1', ['P02']],
  ])('%s %s', async (kind, id, suppressed) => {
    const found = await networksIn(rows([{ kind, id, reason: 'accountant' }]), findings);
    const held = found.findings.filter(({ suppression }) => suppression !== null);
    expect(held.map(({ pattern }) => pattern.code)).toEqual(suppressed);
    for (const { suppression } of held)
      expect(suppression).toMatchObject({ reason: 'accountant', owner: 'city' });
    expect(codes(found).join(' ').split(' ').sort()).toEqual(
      ['P02', 'P04', 'P07'].filter((code) => !suppressed.includes(code)),
    );
  });

  it.each(['DE:Brelmers GmbH', 'DE:BRELMERS, G.m.b.H.'])(
    'a foreign company that is known by its name: %s',
    async (id) => {
      const held = {
        company: A,
        holder: 'DE:Brelmers GmbH',
        percentage: 60,
        start_date: '2020-01-01',
      };
      const found = await networksIn(
        { share_record: [held], allow_record: [{ kind: 'company', id, reason: 'accountant' }] },
        () => [on(succession, 'holder company DE:brelmers'), on(swap, `collapsed company ${A}`)],
      );
      expect(found.findings.map(({ suppression }) => suppression?.reason)).toEqual(['accountant', undefined]);
      expect(found.findings[0]?.subjects).toEqual([
        { kind: 'company', id: 'DE:brelmers', name: 'Brelmers GmbH', role: 'holder' },
      ]);
    },
  );

  it('an entry without a reason or past its date does nothing and is reported', async () => {
    const found = await networksIn(
      rows([
        { kind: 'company', id: A, reason: null },
        { kind: 'company', id: B, reason: 'accountant', expires: '2025-06-29' },
        { kind: 'company', id: D, reason: 'accountant', expires: AS_OF },
      ]),
      findings,
    );
    expect(found.findings.every(({ suppression }) => suppression === null)).toBe(true);
    expect(found.allowList.idle.map(({ why }) => why)).toEqual([
      'it gives no reason',
      'its date 2025-06-29 is past',
    ]);
  });

  it.each([
    'women’s refuge',
    'vluchthuis',
    'Refuge pour femmes',
    "maison d'accueil",
    'opvanghuis',
    'safe house',
  ])('a %s is never displayed, nor where it is', async (reason) => {
    const found = await networksIn(rows([{ kind: 'address', id: '3600|Kerkstraat|12|', reason }]), findings);
    expect(found.findings.map(({ pattern }) => pattern.code)).toEqual(['P04', 'P07']);
    const shown = JSON.stringify([found.networks, found.findings]);
    expect(shown).not.toContain('Kerkstraat 12');
    expect(shown).not.toContain('Kerkstraat|12');
  });
});

describe('a finding', () => {
  it('has an id that stands for pattern and subjects, names, evidence and where it stands', async () => {
    const found = await networksIn(
      {
        enterprise_record: runs(A),
        name_record: [{ entity: A, kind: '001', name: 'Bar Azuro' }],
        event_record: [{ company: A, published: '2025-01-10', type: 'seat_move', ref: 10_000_000_777 }],
        address_record: [seat(A, '12', '3')],
      },
      (named) => [
        inventedFinding(hopping, [`mover company ${A}`, named('to address:#12|3')], { ref: 10_000_000_777 }),
      ],
    );
    const [finding] = found.findings;
    expect(finding!.id).toMatch(/^[0-9a-f]{16}$/);
    expect(finding!.subjects).toEqual([
      { kind: 'company', id: `be-${A}`, name: 'Bar Azuro', role: 'mover' },
      { kind: 'address', id: '3600|Kerkstraat|12|3', name: 'Kerkstraat 12 box 3, 3600 Genk', role: 'to' },
    ]);
    expect(finding!.facts()[0]).toEqual({
      code: 'seen',
      about: `be-${A}`,
      value: null,
      amount: null,
      fact: 'Bar Azuro (0123.456.749) was seen on 2025-01-01',
      date: '2025-01-01',
      until: null,
      known: '2025-01-10',
      at: { source: 1, record: 777 },
    });
    expect(found.networks[0]!.places).toEqual([
      {
        id: '3600|Kerkstraat|12|3',
        name: 'Kerkstraat 12 box 3, 3600 Genk',
        zipcode: '3600',
        municipality: 'Genk',
      },
    ]);
  });

  it('is compared with its peers where there are enough of them', async () => {
    const many = Array.from({ length: 600 }, (_, number) => {
      const body = String(6_000_000 + number).padStart(8, '0');
      return `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`;
    });
    const found = await networksIn({ enterprise_record: runs(...many) }, () =>
      many.slice(0, 13).map((company) => on(hopping, `mover company ${company}`)),
    );
    expect(found.findings[0]!.comparison).toEqual({
      share: 12 / 599,
      peers: 599,
      of: 'companies (form 610, no activity code, no known seat, 2 to 5 years old)',
    });
    // log10(12 / 599) / log10(0.02)
    expect(found.networks[0]!.score.families[0]!.signals[0]!.rarity).toBeCloseTo(0.9995, 3);
  });
});

describe('credits', () => {
  it('are earned where every active company earns them', async () => {
    const filed = (company: string) =>
      ['2021', '2022', '2023'].map((year) => ({
        company,
        year_end: `${year}-12-31`,
        deposited: `${Number(year) + 1}-06-30`,
        staff_fte: 3,
      }));
    const found = await networksIn(
      { enterprise_record: runs(A, B, C), account_record: [...filed(A), ...filed(B)] },
      () => [
        on(purpose, `company company ${A}`),
        on(succession, `collapsed company ${B}`, `successor company ${C}`),
      ],
    );
    const byCode = new Map(
      found.networks.map((network) => [network.score.families[0]!.signals[0]!.code, network.score.credits]),
    );
    expect(byCode.get('P10')!.map(({ credit, value }) => [credit, value])).toEqual([
      ['accounts on time', 0.2],
      ['employees', 0.2],
    ]);
    expect(byCode.get('P02')).toEqual([]);
  });
});

describe('always', () => {
  it('the order of findings does not matter, and an unrelated one changes no other network', async () => {
    const rows: RecordRows = {
      enterprise_record: runs(A, B, C, D, E),
      mandate_record: [manages(A, ana), manages(B, ana), manages(C, ben)],
    };
    const all = [
      on(succession, `collapsed company ${A}`, `successor company ${C}`),
      on(swap, `collapsed company ${A}`),
      on(hopping, `mover company ${B}`),
      on(unpaid, `company company ${C}`),
      on(office, `member company ${B}`, `member company ${C}`),
      on(hopping, `mover company ${D}`),
    ];
    const unrelated = on(hopping, `mover company ${E}`);
    const first = await networksIn(rows, () => all);
    const run = async (findings: Detected[]) =>
      (
        await findNetworks({
          engine: world!.engine,
          builder: world!.builder,
          tables: networkTables(world!.builder, ['parcel_place']),
          parameters: { as_of: AS_OF },
          patterns,
          findings,
          coverage: [],
          asOf: AS_OF,
          satisfied: new Set(),
        })
      ).networks;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
        expect(await run(shuffled)).toEqual(first.networks);
      }),
      { numRuns: 8 },
    );
    const more = await run([unrelated, ...all]);
    expect(more.filter(({ members }) => members.every(({ id }) => id !== `be-${E}`))).toEqual(first.networks);
  });
});
