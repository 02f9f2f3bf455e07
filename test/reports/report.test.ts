import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { findNetworks, networkTables } from '../../src/networks/networks.ts';
import { findQuality } from '../../src/reports/quality.ts';
import { buildReport } from '../../src/reports/report.ts';
import { inventedFinding, inventedPattern } from '../networks/invented.ts';
import { RecordWorld } from '../timeline/record-world.ts';

const A = '0123456749';
const B = '0404710724';
const schema = JSON.parse(
  readFileSync(new URL('../../src/reports/report.schema.json', import.meta.url), 'utf8'),
);

it('a report of what was really found is as its schema says, suppressed findings and quality included', async () => {
  const ana = {
    person_id: 'a1',
    person_name: 'Voorbeeld',
    person_first_name: 'Ana',
    birth_date: '1980-01-02',
  };
  const world = await RecordWorld.of(
    {
      enterprise_record: [A, B].map((company) => ({ company, type: '2', situation: '000', form: '610' })),
      address_record: [
        {
          entity: A,
          kind: 'REGO',
          zipcode: '3600',
          municipality: 'Genk',
          street: 'Kerkstraat',
          house_number: '12',
        },
      ],
      mandate_record: [
        { company: A, role: 'manager', ...ana, start_date: '2020-01-01', ref: 10_000_000_001 },
        {
          company: B,
          role: 'manager',
          ...ana,
          start_date: '2020-01-01',
          end_date: '2019-01-01',
          ref: 10_000_000_002,
        },
      ],
      allow_record: [{ kind: 'company', id: B, reason: 'accountant', ref: 20_000_000_001 }],
    },
    '2025-06-30',
  );
  await world.builder.build(['person']);
  const person = await world.engine.value('SELECT CAST(person AS VARCHAR) FROM person');
  const swap = inventedPattern('P04', 'F2', 8);
  const findings = [
    inventedFinding(swap, [`collapsed company ${A}`, `newcomer person ${person}`], {
      strength: 'strong',
      level: 3,
      ref: 10_000_000_001,
    }),
    inventedFinding(swap, [`collapsed company ${B}`]),
  ];
  const parameters = { as_of: '2025-06-30' };
  const { engine, builder } = world;
  const found = await findNetworks({
    engine,
    builder,
    tables: networkTables(builder, []),
    parameters,
    patterns: [swap],
    findings,
    coverage: [],
    asOf: '2025-06-30',
    satisfied: new Set(),
  });
  const quality = await findQuality({ engine, builder, parameters, found });
  world.close();
  const report = buildReport({
    run: {
      tool: 'confine-graph',
      version: '0.0.0',
      asOf: '2025-06-30',
      language: 'en',
      engine: 'DuckDB',
      purpose: null,
      options: {},
      inputs: [
        {
          source: 1,
          place: 1,
          path: 'mandates.csv',
          layout: 'confine/mandates',
          sha256: '0'.repeat(64),
          rows: 2,
          rejects: 0,
        },
        {
          source: 2,
          place: 2,
          path: 'allow.csv',
          layout: 'confine/allow-list',
          sha256: '1'.repeat(64),
          rows: 1,
          rejects: 0,
        },
      ],
      identity: {
        mentions: 9,
        people: 5,
        byLevel: { certain: 4, strong: 3, moderate: 1, nameOnly: 1 },
        keysLeftOut: { keys: 2, mentions: 140 },
        weights: { source: 'shipped', pairs: 0, bits: { birthDigit: 5 } },
      },
      warnings: [],
    },
    coverage: [],
    found,
    quality,
  });
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors).toBeNull();
  expect(report.findings.map(({ suppression }) => suppression)).toEqual([
    null,
    { reason: 'accountant', owner: null, expires: null, source: { file: 'allow.csv', record: 1 } },
  ]);
  expect(report.findings[0]!.evidence[0]!.source).toEqual({ file: 'mandates.csv', record: 1 });
  expect(report.networks.map(({ tier, findings: ids }) => [tier, ids])).toEqual([
    ['NOTE', [report.findings[0]!.id]],
  ]);
  expect(report.quality.map(({ says }) => says)).toEqual(['mandates that end before they begin: 1']);
});
