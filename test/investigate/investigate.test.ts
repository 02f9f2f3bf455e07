import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Candidates, type Dossier, investigate, renderDossier } from '../../src/index.ts';

/** A bar that fails, and another one of the same manager; all invented. */
const FILES = {
  'gazette.csv': `enterprise_number,publication_date,event_type,event_date,entity_name,street,house_number,zipcode,municipality,nace_code,purpose
0403000059,2020-01-20,incorporation,2020-01-02,Bar Azuro,Kerkstraat,1,3600,Genk,5630,"drank schenken, RR 80.01.02-998.47"
0403000059,2023-05-20,bankruptcy_opened,2023-05-10,Bar Azuro,,,,,,
0404710724,2023-02-20,incorporation,2023-02-01,Bar Zonne,Kerkstraat,1,3600,Genk,5630,drank schenken
`,
  'mandates.csv': `enterprise_number,role,person_id,person_name,person_first_name,person_birth_date,start_date,end_date
0403000059,manager,80010299847,Voorbol,Ana,1980-01-02,2020-01-02,2023-01-15
0403000059,manager,,Anders,Jan,1970-03-04,2023-01-15,
0404710724,manager,80010299847,Voorbol,Ana,1980-01-02,2023-02-01,
`,
  'licences.csv': `activity,decision_date,status,street,house_number,zipcode,municipality,applicant_enterprise_number
5630,2020-03-01,granted,Kerkstraat,1,3600,Genk,0403000059
`,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'investigate-test-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (signal: string, options: Parameters<typeof investigate>[2] = {}) =>
  investigate(signal, folder, { asOf: '2025-06-30', patterns: ['phoenix-company'], ...options });

async function dossierOf(signal: string, options: Parameters<typeof investigate>[2] = {}): Promise<Dossier> {
  const { dossier } = await asked(signal, options);
  if ('candidates' in dossier) throw new Error('several could be meant');
  return dossier;
}

describe('what a signal is taken for', () => {
  it.each([
    ['an enterprise number', '0403.000.059', 'company', 'Bar Azuro (0403.000.059)'],
    ['a name', 'bar azuro', 'company', 'Bar Azuro (0403.000.059)'],
    ['a name that is nearly right', 'Bar Asuro', 'company', 'Bar Azuro (0403.000.059)'],
    ['a person, in either order', 'Voorbol Ana', 'person', 'Ana Voorbol (b. 1980-01-02)'],
    ['a person with birth date', 'Voorbol|Ana|1980-01-02', 'person', 'Ana Voorbol (b. 1980-01-02)'],
    ['an address in one line', 'Kerkstraat 1, 3600 Genk', 'address', 'Kerkstraat 1, 3600 Genk'],
    ['a record', 'gazette.csv:2', 'record', 'Bar Azuro (0403.000.059)'],
  ])('%s', async (_, signal, kind, name) => {
    const { who } = await dossierOf(signal);
    expect([who.kind, who.name]).toEqual([kind, name]);
  });

  it('lists who a name could be', async () => {
    const { dossier } = await asked('Bar');
    expect((dossier as Candidates).candidates.map(({ id, name }) => [id, name])).toEqual([
      ['be-0403000059', 'Bar Azuro'],
      ['be-0404710724', 'Bar Zonne'],
    ]);
  });

  it.each([
    ['Nobody Atall', 'No extract knows anybody called Nobody Atall'],
    ['0123456749', 'No extract knows a company 0123456749'],
    ['Nergensstraat 9, 9000 Gent', 'No extract knows an address Nergensstraat 9, 9000 Gent'],
    ['absent.csv:3', 'No extract is called absent.csv'],
  ])('%s is nobody, with a clear error', async (signal, message) => {
    await expect(asked(signal)).rejects.toThrow(message);
  });
});

describe('the dossier of a company', () => {
  it('tells what the extracts say in order of time, with both clocks and the record itself', async () => {
    const { timeline } = await dossierOf('0403000059');
    expect(timeline.map(({ date, until, known, code }) => [date, until, known, code])).toEqual([
      ['2020-01-02', '2023-01-15', null, 'role'],
      ['2020-01-02', null, '2020-01-20', 'seat'],
      ['2020-01-02', null, '2020-01-20', 'start'],
      ['2020-03-01', null, null, 'licence'],
      ['2023-01-15', null, null, 'role'],
      ['2023-05-10', null, '2023-05-20', 'collapse'],
    ]);
    const { source, says } = timeline.at(-1)!;
    expect(says).toBe('Bar Azuro (0403.000.059) collapses: bankruptcy');
    expect(source).toEqual({
      file: 'gazette.csv',
      record: 2,
      quoted: [
        ['enterprise_number', '0403000059'],
        ['publication_date', '2023-05-20'],
        ['event_type', 'bankruptcy_opened'],
        ['event_date', '2023-05-10'],
        ['entity_name', 'Bar Azuro'],
      ],
    });
  });

  it('names who controlled it before its collapse, with their other companies', async () => {
    const { collapses } = await dossierOf('0403000059');
    expect(
      collapses.map(({ day, kind, controllers }) => [
        day,
        kind,
        controllers.map(({ person, from, until, companies }) => [
          person.name,
          from,
          until,
          companies.map(({ name }) => name),
        ]),
      ]),
    ).toEqual([
      [
        '2023-05-10',
        'bankruptcy_opened',
        [
          ['Ana Voorbol (b. 1980-01-02)', '2020-01-02', '2023-01-15', ['Bar Zonne (0404.710.724)']],
          ['Jan Anders (b. 1970-03-04)', '2023-01-15', '2023-05-10', []],
        ],
      ],
    ]);
  });

  it('shows who stands two steps around it, and the licence of its place', async () => {
    const { around, places } = await dossierOf('0403000059');
    expect(around.map(({ step, name, how }) => [step, name, how])).toEqual([
      [1, 'Ana Voorbol (b. 1980-01-02)', 'controlled'],
      [1, 'Jan Anders (b. 1970-03-04)', 'controlled'],
      [1, 'Kerkstraat 1, 3600 Genk', 'seat or establishment'],
      [2, 'Bar Zonne (0404.710.724)', 'seat or establishment'],
    ]);
    expect(places.map(({ place, licences }) => [place.name, licences.map(({ status }) => status)])).toEqual([
      ['Kerkstraat 1, 3600 Genk', ['granted']],
    ]);
  });

  it('names three partners of its country, each with a reason and a question', async () => {
    const { country, calls, findings } = await dossierOf('0403000059');
    expect(country).toBe('be');
    expect(findings.map(({ pattern }) => pattern)).toContain('phoenix-company');
    expect(calls).toHaveLength(3);
    expect(calls[0]!.partner).toBe('curator and ondernemingsrechtbank (chamber for companies in difficulty)');
    expect(calls[0]!.reason).toContain('successor around a collapse');
    expect(calls[0]!.question).toContain('Who ran Bar Azuro (0403.000.059) in fact before it collapsed');
  });
});

describe('what may not be shown', () => {
  it('national numbers are masked wherever they stand in a record', async () => {
    const { dossier, report } = await asked('0403000059');
    const text = renderDossier(dossier, report, 'json', { width: 80, color: false });
    expect(text).not.toMatch(/80010299847|80\.01\.02-998\.47/);
    const quoted = (dossier as Dossier).timeline.flatMap(({ source }) => source?.quoted ?? []);
    expect(quoted).toContainEqual(['person_id', '(hidden)']);
    expect(quoted).toContainEqual(['purpose', '(hidden)']);
  });

  it('a refuge has no dossier, and is in nobody’s', async () => {
    const allow = join(folder, '..', `allow-${Date.now()}.csv`);
    writeFileSync(allow, 'kind,id,reason\naddress,3600|Kerkstraat|1|,vluchthuis\n');
    try {
      await expect(asked('Kerkstraat 1, 3600 Genk', { allow })).rejects.toThrow('may not be shown');
      const { dossier, report } = await asked('0403000059', { allow });
      const text = renderDossier(dossier, report, 'json', { width: 80, color: false });
      expect(text).not.toContain('Kerkstraat');
    } finally {
      rmSync(allow);
    }
  });
});

describe('the formats', () => {
  it('hold the same sentences', async () => {
    const { dossier, report } = await asked('0403000059', { language: 'nl' });
    const look = { width: 200, color: false };
    const [table, markdown, page] = (['table', 'markdown', 'html'] as const).map((format) =>
      renderDossier(dossier, report, format, look),
    );
    for (const text of [table!, markdown!, page!]) {
      expect(text).toContain('Wie eerst te bellen');
      expect(text).toContain('Bar Azuro (0403.000.059) faalt: faillissement');
      expect(text).toContain('gazette.csv:2');
    }
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|\sstyle=|(src|href)=/i);
    expect(table!.split('\n').every((line) => line.length <= 200)).toBe(true);
  });
});

describe('records that hold whole documents', () => {
  it('are not quoted, nor are their cells', async () => {
    const france = new URL('../../samples/france', import.meta.url).pathname;
    const { dossier } = await investigate('CHANTIERS MARLOBRE', france, { patterns: ['phoenix-company'] });
    if ('candidates' in dossier) throw new Error('several could be meant');
    const quotes = (name: string) =>
      dossier.timeline.flatMap(({ source }) => (source?.file === name ? [source.quoted] : []));
    expect(new Set(quotes('stock_RNE_formalites.json'))).toEqual(new Set([null]));
    const cells = quotes('annonces-commerciales.csv').flatMap((quoted) => quoted ?? []);
    expect(cells).toContainEqual(['commercant', 'CHANTIERS MARLOBRE']);
    expect(cells.filter(([, text]) => text.includes('{'))).toEqual([]);
  });
});
