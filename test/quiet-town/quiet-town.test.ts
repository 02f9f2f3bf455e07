import { beforeAll, describe, expect, it } from 'vitest';
import type { Networks } from '../../src/networks/networks.ts';
import { ORDINARY_NOISE } from '../../src/selftest/noise.ts';
import { companyId } from '../../src/selftest/numbers.ts';
import { buildTown } from '../../src/selftest/town/town.ts';
import { World } from '../../src/selftest/world.ts';
import type { Company } from '../../src/selftest/world-rows.ts';
import { analyseWorld } from '../selftest-worlds.ts';

describe('a town in which nothing is planted', () => {
  it('raises nothing above NOTE', async () => {
    const world = new World('quiet town');
    await buildTown(world, 2_500, 600);
    const { networks } = await analyseWorld(world, ORDINARY_NOISE);
    expect(networks.length).toBeGreaterThan(0);
    expect(networks.filter(({ tier }) => tier !== 'NOTE')).toEqual([]);
  }, 300_000);
});

describe('systematic false positives, suppressed before any rule', () => {
  const world = new World('systematic');
  const named: Record<string, Company> = {};
  let found: Networks;

  /** Patterns that name the company, in order. */
  function patternsOf(name: string): string[] {
    const id = companyId(named[name]?.number ?? '');
    return found.findings
      .filter(({ subjects }) => subjects.some((subject) => subject.id === id))
      .map(({ pattern }) => pattern.code)
      .sort();
  }

  beforeAll(async () => {
    const quiet = (name: string, start: string, nace = '43341', form = '610') => {
      const company = world.company({ start, nace, form, zip: '2800' });
      company.contacts.push({ kind: 'EMAIL', value: `info@${company.number}.example` });
      named[name] = company;
      return company;
    };

    const migrated = quiet('code migration', '2015-03-02');
    const manager = world.mandateOf(migrated);
    manager.role = 'manager';
    for (const day of ['2023-11-06', '2023-12-11', '2024-01-08']) {
      world.publish(migrated, day, [{ type: 'form_change', form: 'BV' }]);
      world.publish(migrated, day, [
        { type: 'purpose_change', nace: '43341', purpose: `Herschreven op ${day}.` },
      ]);
      world.publish(migrated, day, [
        { type: 'resignation', person: manager.person, role: 'manager' },
        { type: 'appointment', person: manager.person, role: 'director' },
      ]);
    }

    const recoded = quiet('recoding', '2018-05-14', '56101');
    recoded.recoded = '56111';
    world.publish(recoded, '2025-01-01', [{ type: 'purpose_change', nace: '56111' }]);
    world.publish(recoded, '2025-01-01', [{ type: 'purpose_change', nace: '62010' }]);
    world.publish(recoded, '2025-06-10', [{ type: 'purpose_change', nace: '56101' }]);

    const merged = quiet('merger', '2017-01-16');
    for (const [day, municipality] of [
      ['2023-01-01', 'Oudstede'],
      ['2024-01-01', 'Nieuwstede'],
      ['2025-01-01', 'Grootstede'],
    ] as const) {
      world.publish(merged, day, [{ type: 'seat_move', address: world.seatOf(merged), municipality }]);
    }

    const terms = quiet('expiring mandates', '2014-06-02', '43341', '014');
    const director = world.mandateOf(terms).person;
    world.resign(world.mandateOf(terms), '2020-06-05');
    world.appoint(terms, director, { from: '2020-07-01', to: '2022-06-03' });
    world.appoint(terms, director, { from: '2022-07-01', to: '2023-06-02' });
    world.appoint(terms, director, { from: '2023-06-20' });

    const syndic = quiet('syndic', '2010-02-08', '68311');
    for (let nth = 0; nth < 25; nth += 1) {
      world.company({
        start: '2016-09-12',
        nace: '68201',
        form: '070',
        seat: world.seatOf(syndic),
        unit: 'none',
        books: 'none',
        founders: [],
      });
    }

    const late = quiet('publication lag', '2016-04-11');
    const before = world.mandateOf(late);
    before.to = '2023-05-01';
    const next = world.person();
    world.appoint(late, next, { from: '2023-05-01', announced: false });
    // the gazette tells neither act's day, and seven weeks later
    world.publish(
      late,
      '2023-05-01',
      [{ type: 'resignation', person: before.person, role: 'director', undated: true }],
      { lag: 50 },
    );
    world.publish(
      late,
      '2023-05-01',
      [{ type: 'appointment', person: next, role: 'director', undated: true }],
      { lag: 50 },
    );

    const corrected = quiet('corrections', '2018-10-01');
    let publication = '';
    for (const [at, zip] of ['9100', '3200', '2500', '8500'].entries()) {
      const address = world.address(zip);
      publication = world.publish(corrected, '2024-02-05', [{ type: 'seat_move', address }], {
        lag: 10 + 15 * at,
        ...(publication === '' ? {} : { corrects: publication }),
      });
      if (at === 3) corrected.seats.push({ from: '2024-02-05', address });
    }

    await buildTown(world, 150, 60);
    found = await analyseWorld(world);
  });

  it.each([
    ['code migration', 'no churn, no change of purpose'],
    ['recoding', 'no change of activity'],
    ['merger', 'no seat move'],
    ['expiring mandates', 'no change of directors'],
    ['syndic', 'no mass address'],
    ['publication lag', 'one change of managers'],
    ['corrections', 'one move'],
  ])('%s: %s', (name) => {
    expect(patternsOf(name)).toEqual([]);
  });

  it('the same company with three real moves is found', async () => {
    const other = new World('systematic');
    const mover = other.company({ start: '2018-10-01', nace: '43341', zip: '2800' });
    for (const [day, zip] of [
      ['2023-01-01', '9100'],
      ['2024-01-01', '3200'],
      ['2025-01-01', '2500'],
    ] as const) {
      other.moveSeat(mover, day, other.address(zip));
    }
    await buildTown(other, 150, 60);
    const { findings } = await analyseWorld(other);
    const its = findings.filter(({ subjects }) => subjects.some(({ id }) => id === companyId(mover.number)));
    expect(its.map(({ pattern }) => pattern.code)).toEqual(['P07']);
  });
});
