import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { analyse } from '../../src/pipeline.ts';

// What is to be found in Valmurane (samples/france), by hand: the companies of each finding, by the names that the README gives.

const patterns = catalogue.filter(({ onByDefault }) => onByDefault);
let analysed: Awaited<ReturnType<typeof analyse>>;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../samples/france', import.meta.url));
  analysed = await analyse({ paths: [folder], limits: { threads: 1 } }, patterns);
}, 120_000);
afterAll(() => analysed.run.close());

test('phoenix, swap, shared office and property cluster are found; none of their innocent twins is', () => {
  const found = analysed.found.findings.map(({ pattern, subjects }) => [
    pattern.code,
    subjects.filter(({ kind }) => kind === 'company').map(({ name }) => name),
  ]);
  expect(found.sort()).toEqual([
    ['P01', ['CHANTIERS MARLOBRE', 'BATI MARLOBRE']],
    ['P04', ['ONGLES TALORIE']],
    ['P15', ['QUAILACK INTERIM', 'NETTOYAGE DU LEVANT', 'BRIMERE EMBALLAGE', 'FENARDE RECOLTES']],
    ['P28', ['DETENTE DU BAC', 'FONCIERE TARNOLLE', 'ESPACE DU VERGER']],
  ]);
});

test('every row is read', async () => {
  expect(await analysed.run.engine.rows('SELECT * FROM reject')).toEqual([]);
});

test('judicial liquidations are collapses; a dissolution by the members is none', async () => {
  expect(
    await analysed.run.engine.rows('SELECT t0, collapse_kind FROM company WHERE t0 IS NOT NULL ORDER BY t0'),
  ).toEqual([
    { t0: '2024-02-13', collapse_kind: 'bankruptcy_opened' },
    { t0: '2024-03-04', collapse_kind: 'bankruptcy_opened' },
    { t0: '2024-03-05', collapse_kind: 'bankruptcy_opened' },
  ]);
});

test('a month of birth and a name make nobody certain: no finding is strong', () => {
  expect(analysed.found.findings.map(({ strength }) => strength)).not.toContain('strong');
});
