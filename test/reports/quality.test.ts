import { afterEach, describe, expect, it } from 'vitest';
import { findQuality } from '../../src/reports/quality.ts';
import { type RecordRows, RecordWorld } from '../timeline/record-world.ts';

const A = '0123456749';
const B = '0404710724';
const ana = { person_id: 'a1', person_name: 'Voorbeeld', person_first_name: 'Ana', birth_date: '1980-01-02' };
const nobody = { isHidden: () => false, idle: [] };

let world: RecordWorld | undefined;
afterEach(() => world?.close());

async function issues(rows: RecordRows, found = { allowList: nobody }) {
  world = await RecordWorld.of(rows, '2025-06-30');
  return findQuality({
    engine: world.engine,
    builder: world.builder,
    parameters: { as_of: '2025-06-30' },
    found,
  });
}

const mandate = { company: A, role: 'manager', ...ana };

describe('quality', () => {
  it('is silent about what is right', async () => {
    expect(
      await issues({
        mandate_record: [{ ...mandate, start_date: '2020-01-01', end_date: '2020-01-01' }],
        event_record: [
          { company: A, published: '2020-01-05', event_date: '2020-01-05', type: 'appointment', ...ana },
          { company: B, published: '2020-01-05', type: 'appointment', holder: A },
        ],
        share_record: [
          { company: A, percentage: 60, ...ana, start_date: '2020-01-01' },
          { company: A, percentage: 40, holder: B, start_date: '2020-01-01' },
        ],
      }),
    ).toEqual([]);
  });

  it('a company that is secretary needs no representative', async () => {
    expect(await issues({ mandate_record: [{ company: A, role: 'other', holder: B }] })).toEqual([]);
  });

  it.each<[string, RecordRows]>([
    [
      'mandates that begin after their company ended or collapsed: 1',
      {
        event_record: [
          { company: A, published: '2021-05-01', type: 'bankruptcy_opened', legal_form: 'BV', ref: 1 },
        ],
        mandate_record: [
          { ...mandate, start_date: '2021-05-02', ref: 20_000_000_007 },
          { ...mandate, start_date: '2021-05-01', ref: 20_000_000_008 },
        ],
      },
    ],
    [
      'mandates that end before they begin: 1',
      {
        mandate_record: [
          { ...mandate, start_date: '2021-05-02', end_date: '2021-05-01', ref: 20_000_000_007 },
        ],
      },
    ],
    [
      'collapsed companies outside the register whose legal form is unknown, which rules on legal persons leave out: 1',
      {
        event_record: [
          { company: A, published: '2021-05-01', type: 'bankruptcy_opened', ref: 20_000_000_007 },
          { company: B, published: '2021-05-01', type: 'strike_off', legal_form: 'BV', ref: 20_000_000_008 },
        ],
      },
    ],
    [
      'mandates held by a company without a representative who is named: 1',
      { mandate_record: [{ company: A, role: 'director', holder: B, ref: 20_000_000_007 }] },
    ],
    [
      'mandates that name a holder without birth date or id, so that namesakes cannot be told apart: 1',
      { mandate_record: [{ ...mandate, person_id: null, birth_date: null, ref: 20_000_000_007 }] },
    ],
    [
      'appointments and resignations in the gazette that name nobody: 1',
      { event_record: [{ company: A, published: '2021-05-01', type: 'appointment', ref: 20_000_000_007 }] },
    ],
    [
      'events dated after their own publication: 1',
      {
        event_record: [
          { company: A, published: '2021-05-01', event_date: '2021-05-02', ref: 20_000_000_007 },
        ],
      },
    ],
    [
      'shareholdings that end before they begin: 1',
      {
        share_record: [
          {
            company: A,
            ...ana,
            percentage: 50,
            start_date: '2021-05-02',
            end_date: '2021-05-01',
            ref: 20_000_000_007,
          },
        ],
      },
    ],
    [
      'companies with more than 100 % of their shares in known hands today: 1',
      {
        share_record: [
          { company: A, ...ana, percentage: 60, start_date: '2020-01-01', ref: 20_000_000_007 },
          { company: A, holder: B, percentage: 50, start_date: '2020-01-01', ref: 20_000_000_008 },
        ],
      },
    ],
  ])('%s', async (says, rows) => {
    const found = await issues(rows);
    expect(found.map((issue) => [issue.says, issue.examples])).toEqual([
      [says, [{ what: `be-${A}`, at: { source: 2, record: 7 } }]],
    ]);
  });

  it('sums up rejects without their values, and entries of the allow-list that do nothing', async () => {
    world = await RecordWorld.of({}, '2025-06-30');
    await world.engine.run(`CREATE TABLE reject AS SELECT * FROM (VALUES
      (1, 9, 'birth_date', '31.02.1980', 'no such day'), (1, 4, 'birth_date', '99.99.1980', 'no such day'))
      AS t(source, record, column_name, value, reason)`);
    const found = await findQuality({
      engine: world.engine,
      builder: world.builder,
      parameters: { as_of: '2025-06-30' },
      found: {
        allowList: { ...nobody, idle: [{ at: { source: 3, record: 1 }, why: 'it gives no reason' }] },
      },
    });
    expect(found).toEqual([
      {
        issue: 'rejected-value',
        says: 'values of birth_date that could not be read (no such day): 2',
        count: 2,
        examples: [{ what: 'birth_date', at: { source: 1, record: 4 } }],
      },
      {
        issue: 'allow-list-entry-not-applied',
        says: 'entries of the allow-list not applied (it gives no reason): 1',
        count: 1,
        examples: [{ what: 'it gives no reason', at: { source: 3, record: 1 } }],
      },
    ]);
  });
});
