import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/index.ts';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { cell } from '../../src/records/csv-cell.ts';
import { sinceBaseline } from '../../src/reports/baseline.ts';
import type { Look } from '../../src/reports/look.ts';
import { type Format, renderers } from '../../src/reports/render.ts';
import type { Report } from '../../src/reports/report.ts';
import { percent, printable, wrap } from '../../src/reports/text.ts';
import { counted } from '../../src/reports/words.ts';
import { inventedReport } from './invented-report.ts';

const plain = { width: 100, color: false };
const whole = { ...plain, details: true };
/** Every format, its pieces put together. */
const written = Object.fromEntries(
  Object.entries(renderers).map(([format, render]) => [
    format,
    (report: Report, look: Look) => [...render(report, look)].join(''),
  ]),
) as Record<Format, (report: Report, look: Look) => string>;
const schema = JSON.parse(
  readFileSync(new URL('../../src/reports/report.schema.json', import.meta.url), 'utf8'),
);
const HOSTILE =
  '=cmd|\'/c calc\'!A1 <script>alert(1)</script> & "q" \u001b[31m\u202e | `x` [a](javascript:1)';

describe('the first screen', () => {
  it('says in a few lines what was read, what could be looked for, and each network in one', () => {
    const lines = written.table(inventedReport(), { ...plain, paths: ['my extracts'] }).split('\n');
    expect(lines).toEqual([
      'Signals around companies, offices and property. As of 30 June 2025',
      'Signals, never a verdict: most of them can have an innocent explanation. Nothing follows from this',
      'list without a person who reads the evidence.',
      '',
      'Read: 1 file, 12 rows, 1 rejected; 9 mentions of people are 5 people.',
      'Looked for: 1 of 2 patterns. Not looked for: licence relay.',
      '1 warning and 1 kind of mistake in the extracts: --details shows them.',
      '',
      '1 network: 1 NOTE',
      '',
      'NOTE (1)',
      ' 64  Bar Azuro BV: successor around a collapse · Genk · bar · 2024 · fedcba98',
      '',
      'Next',
      '# each network with its evidence',
      "confine-graph analyse 'my extracts' --details",
      '# the dossier of the first network',
      "confine-graph investigate fedcba98 'my extracts'",
      '# a page to read and to print',
      "confine-graph analyse 'my extracts' --format html --output report.html",
      '',
    ]);
  });

  it('is one screen of Dutch, and one of French', () => {
    const report = inventedReport();
    const inLanguage = (language: 'nl' | 'fr') =>
      written.table({ ...report, run: { ...report.run, language } }, plain).split('\n');
    expect(inLanguage('nl').slice(4)).toEqual([
      'Gelezen: 1 bestand, 12 rijen, 1 afgewezen; 9 vermeldingen van personen zijn 5 personen.',
      'Gezocht: 1 van 2 patronen. Niet gezocht: vergunning doorgeschoven.',
      '1 waarschuwing en 1 soort fout in de uittreksels: --details toont ze.',
      '',
      '1 netwerk: 1 NOTITIE',
      '',
      'NOTITIE (1)',
      ' 64  Bar Azuro BV: opvolger rond een faling · Genk · café · 2024 · fedcba98',
      '',
    ]);
    expect(inLanguage('fr').slice(4)).toEqual([
      'Lu : 1 fichier, 12 lignes, 1 rejetée ; 9 mentions de personnes sont 5 personnes.',
      'Recherché : 1 sur 2 schémas. Pas recherché : relais d’autorisation.',
      '1 avertissement et 1 genre d’erreur dans les extraits : --details les montre.',
      '',
      '1 réseau : 1 NOTE',
      '',
      'NOTE (1)',
      ' 64  Bar Azuro BV : successeur autour d’une défaillance · Genk · café · 2024 · fedcba98',
      '',
    ]);
  });

  it('breaks no word at 80 columns, here and in the details', () => {
    for (const details of [false, true]) {
      const words = (width: number) =>
        new Set(written.table(inventedReport(), { width, color: false, details }).split(/\s+/));
      const known = words(1000);
      expect([...words(80)].filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it('counts networks of score 0, and shows them on request', () => {
    const report = inventedReport();
    const [network] = report.networks;
    const zero = { ...network!, id: '00'.repeat(8), score: { ...network!.score, value: 0, display: 0 } };
    const networks = [network!, zero];
    const first = written.table({ ...report, networks }, plain);
    expect(first).toContain('1 network: 1 NOTE');
    expect(first).toContain('1 more network has score 0');
    expect(first).not.toContain('00000000');
    expect(written.table({ ...report, networks }, whole)).toContain('network 0000000000000000');
  });

  it('says what is new since an earlier report', () => {
    const report = inventedReport();
    const earlier = {
      ...report,
      run: { ...report.run, asOf: '2025-05-31' },
      findings: [{ ...report.findings[0]!, id: 'eeeeeeeeeeeeeeee' }],
    };
    const later = sinceBaseline(report, earlier);
    expect(later.baseline).toEqual({
      asOf: '2025-05-31',
      added: 1,
      updated: 0,
      absent: ['eeeeeeeeeeeeeeee'],
    });
    const text = written.table(later, plain);
    expect(text).toContain('Since 31 May 2025: 1 new, 0 changed, 1 gone.');
    expect(text).toContain('· fedcba98 · 1 new finding');
    expect(sinceBaseline(report, report).findings[0]!.baselineState).toBe('unchanged');
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(written.json(later, plain)));
    expect(validate.errors).toBeNull();
  });

  it('shows what just misses a rule, where that was asked for', () => {
    const miss = {
      pattern: 'phoenix-company',
      option: 'preMonths',
      at: 12,
      value: 15,
      unit: 'months',
      companies: ['be-0403000059'],
    };
    const text = written.table({ ...inventedReport(), nearMisses: [miss] }, { ...plain, width: 200 });
    expect(text).toContain('What just misses a rule (1)');
    expect(text).toContain(
      'successor around a collapse: be-0403000059, with phoenix-company.preMonths 15 in place of 12 (months)',
    );
  });

  it('calls an activity what the extracts call it', () => {
    const report = inventedReport();
    const networks = [{ ...report.networks[0]!, activities: ['1310'] }];
    const activities = { 1310: 'Bewerken en spinnen van textielvezels, katoen' };
    expect(written.table({ ...report, networks, activities }, plain)).toContain(
      '· Bewerken en spinnen van textielvezels ·',
    );
    expect(written.table({ ...report, networks }, plain)).toContain('· NACE 1310 ·');
  });
});

describe('the whole table', () => {
  it('says what was read, what could be looked for, what was found, how it adds up, and where it stands', () => {
    const text = written.table(inventedReport(), { ...whole, width: 110 });
    for (const part of [
      'As of 30 June 2025',
      'gazette.csv  confine/gazette  12    1',
      'mentions of people: 9; different people: 5 (certain 4, strong 3, moderate 1, by name only 1); 2 keys',
      '! notes.txt was not recognised',
      'successor around a collapse  evaluated      200 collapsed companies  1        0.5 %',
      'licence relay: no extract holds licences',
      'NOTE (1)',
      'Bar Azuro BV: successor around a collapse',
      '64/100 · Genk · bar · 2024 · network fedcba9876543210',
      'S = 0.66 = F1 0.86 - 0.20',
      'successor around a collapse (strong)  2024: Bar Azuro BV (0123.456.749) collapsed;',
      'gazette.csv:3; 0.4 % of 1,250 companies (form 610, NACE 56); Identity: strong',
      'mandates that end before they start: 2 (mandates.csv:7)',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('fits the terminal', () => {
    for (const width of [60, 80, 120]) {
      const report = inventedReport('A company with quite a long name that has to be broken somewhere BV');
      for (const details of [false, true]) {
        const lines = written.table(report, { width, color: false, details }).split('\n');
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      }
    }
  });

  it('says how a score is to be read, next to the scores', () => {
    const text = written.table(inventedReport(), whole).replaceAll(/\s+/g, ' ');
    expect(text).toContain('How to read a score: S adds up what each family of signals (F1 to F8) weighs');
    expect(text).toContain('(S 0.8 is 71, S 1.6 is 91)');
    const none = written.table({ ...inventedReport(), networks: [], findings: [] }, whole);
    expect(none).not.toContain('How to read');
  });

  it.each([
    ['collapsed companies', '1 collapsed company'],
    ['places with two operators or more', '1 place with two operators or more'],
    ['people who control an enterprise', '1 person who controls an enterprise'],
    ['operators who own a dwelling where they operate', '1 operator who owns a dwelling where they operate'],
    [
      'companies outside building and property that own property',
      '1 company outside building and property that owns property',
    ],
    ['active legal persons with a known seat', '1 active legal person with a known seat'],
    ['licences refused, withdrawn or closed', '1 licence refused, withdrawn or closed'],
    ['inhabited units', '1 inhabited unit'],
    ['companies with filed accounts', '1 company with filed accounts'],
  ])('counts one of %s', (words, one) => {
    expect(counted(1, words)).toBe(one);
    expect(counted(0, words)).toBe(`0 ${words}`);
    expect(counted(2, words)).toBe(`2 ${words}`);
  });

  it('counts one of what any pattern counts', () => {
    const plurals = catalogue.map(({ populationOf }) => counted(1, populationOf));
    expect(plurals.filter((words, place) => words === `1 ${catalogue[place]?.populationOf}`)).toEqual([]);
  });

  it('has colours only where they are wanted', () => {
    expect(written.table(inventedReport(), plain)).not.toContain('\u001b');
    expect(written.table(inventedReport(), { width: 100, color: true })).toContain('\u001b[1m');
  });

  it('says that nothing was found, which is not that nothing was looked for', () => {
    const empty = { ...inventedReport(), networks: [], findings: [] };
    const [evaluated, blind] = empty.coverage.map((line) => ({ ...line, flagged: 0 }));
    const saying = (coverage: typeof empty.coverage) =>
      written.markdown({ ...empty, coverage }, plain).split('\n');
    expect(saying([evaluated!, blind!])).toContain(
      'No pattern matched among those that could be evaluated; 1 could not (see coverage).',
    );
    expect(saying([evaluated!])).toContain('None of the patterns that were asked for matched.');
    const all = catalogue.filter(({ onByDefault }) => onByDefault).map(() => evaluated!);
    expect(saying(all)).toContain(
      'No pattern matched: these extracts show nothing that the catalogue looks for.',
    );
  });

  it('says that what was found is left out, by the allow-list or by what was asked for', () => {
    const report = inventedReport();
    const text = (findings: typeof report.findings) =>
      written.markdown({ ...report, networks: [], findings }, plain);
    expect(text([])).toContain('Nothing of what was found is shown');
    const suppression = {
      reason: 'a known restart',
      owner: null,
      expires: null,
      source: { file: 'allow.csv', record: 1 },
    };
    expect(text([{ ...report.findings[0]!, suppression }])).toContain(
      'The one finding is kept out by the allow-list',
    );
  });

  it('shows ten notes of many, and all when asked', () => {
    const report = inventedReport();
    const networks = Array.from({ length: 25 }, (_, number) => ({
      ...report.networks[0]!,
      id: `n${number}`,
    }));
    const count = (text: string) => text.split('\n').filter((line) => /· n\d+$/.test(line)).length;
    expect(count(written.table({ ...report, networks }, plain))).toBe(10);
    expect(written.table({ ...report, networks }, plain)).toContain('and 15 more');
    expect(count(written.table({ ...report, networks }, { ...plain, tier: 'NOTE' }))).toBe(25);
  });

  it('speaks Dutch and French', () => {
    const report = inventedReport();
    const inLanguage = (language: 'nl' | 'fr') =>
      written.table({ ...report, run: { ...report.run, language } }, whole);
    expect(inLanguage('nl')).toContain('Wat gelezen werd');
    expect(inLanguage('fr')).toContain('Ce qui a été lu');
  });
});

describe('JSON', () => {
  it('is what its schema says', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(written.json(inventedReport(), plain)));
    expect(validate.errors).toBeNull();
    validate({ ...inventedReport(), findings: [{ id: 'only an id' }] });
    expect(validate.errors).not.toBeNull();
  });

  it('comes in pieces that together are the report as one text', () => {
    const [finding, other] = [inventedReport(), inventedReport(HOSTILE)].map(({ findings }) => findings[0]!);
    const report = { ...inventedReport(HOSTILE), findings: [finding!, other!], quality: [] };
    const pieces = [...renderers.json(report, plain)];
    expect(pieces.join('')).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(pieces.filter((piece) => piece.includes('"statement"'))).toHaveLength(2);
  });

  it('leaves networks below a tier out', () => {
    expect(JSON.parse(written.json(inventedReport(), { ...plain, tier: 'ATTENTION' })).networks).toEqual([]);
  });

  it('by line: one thing a line', () => {
    const lines = written.ndjson(inventedReport(), plain).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual([
      'run',
      'coverage',
      'coverage',
      'finding',
      'network',
      'quality',
    ]);
  });
});

describe('CSV', () => {
  it('holds a row a finding', () => {
    const [header, row] = written.csv(inventedReport(), plain).split('\r\n');
    expect(header!.split(',').slice(0, 5)).toEqual([
      '\ufefffinding',
      'pattern',
      'code',
      'family',
      'strength',
    ]);
    expect(row).toBe(
      '0123456789abcdef,phoenix-company,P01,F1,strong,strong,fedcba9876543210,NOTE,0.66,' +
        '"Bar Azuro BV (0123.456.749) collapsed; Ana Voorbeeld went on.",' +
        '"collapsed: Bar Azuro BV; controller: Ana Voorbeeld","be-0123456749; f00dfeedf00dfeed",' +
        '2024-05-01,2024-05-01,gazette.csv:3,0.004,',
    );
  });

  it('has what a spreadsheet needs: a mark of its encoding, and the delimiter that it expects', () => {
    const text = written.csv(inventedReport('Café; "De Zon"'), { ...plain, delimiter: ';' });
    const [header, row] = text.split('\r\n');
    expect(header!.startsWith('\ufefffinding;pattern;code;')).toBe(true);
    expect(row).toContain(';"collapsed: Café; ""De Zon""; controller: Ana Voorbeeld";');
    expect(cell('a|b', '|')).toBe('"a|b"');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+32 3', "'+32 3"],
    ['-5', "'-5"],
    ['@a', "'@a"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    [-5, '-5'],
    ['a,"b"', '"a,""b"""'],
    ['plain', 'plain'],
  ])('%j becomes %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('HTML', () => {
  const page = written.html(inventedReport(HOSTILE), plain);

  it('loads nothing, runs nothing, and allows its own style sheet only', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|(src|href)=/i);
  });

  it('shows what an extract says as text', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;');
    expect(page).toContain('<svg');
  });
});

describe('hostile names', () => {
  it('do not break out of any format', () => {
    const outputs = Object.fromEntries(
      Object.entries(written).map(([format, render]) => [format, render(inventedReport(HOSTILE), plain)]),
    ) as Record<Format, string>;
    for (const format of ['table', 'markdown', 'html', 'gexf', 'graphml'] as const) {
      expect(outputs[format]).not.toContain('\u001b');
    }
    for (const format of ['markdown', 'html', 'gexf', 'graphml'] as const) {
      expect(outputs[format]).not.toContain('<script>');
    }
    expect(outputs.table).toContain('\\u001b[31m\\u202e');
    expect(outputs.markdown).toContain('\\[a\\](javascript:1)');
  });
});

describe('graphs', () => {
  it('hold each member and each link', () => {
    const gexf = written.gexf(inventedReport(), plain);
    expect(gexf).toContain('<node id="fedcba9876543210/be-0123456749" label="Bar Azuro BV">');
    expect(gexf).toContain(
      'source="fedcba9876543210/f00dfeedf00dfeed" target="fedcba9876543210/be-0123456749" label="controls" weight="0.6309"',
    );
    expect(written.graphml(inventedReport(), plain)).toContain('<data key="tier">NOTE</data>');
  });
});

describe('text', () => {
  it.each([
    [0.004, '0.4 %'],
    [0.0000123, '0.0012 %'],
    [0.0456, '4.6 %'],
    [0.3, '30 %'],
    [0, '0 %'],
  ])('a share of %d is %s', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });

  it('wraps without losing a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 20, max: 80 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, '  ');
          expect(
            lines
              .join(' ')
              .split(/ +/)
              .filter((word) => word !== ''),
          ).toEqual(words);
          expect(lines.every((line) => line.length <= width)).toBe(true);
        },
      ),
    );
  });

  it('wraps by the columns that words take: none for an accent of its own, two for a wide letter', () => {
    const words = fc.constantFrom(
      'a',
      'bé',
      'cafe\u0301',
      '\u001b[1mred\u001b[22m',
      '日本',
      'Zoë',
      'de',
      '🏠',
      '',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.integer({ min: 10, max: 40 }), (some, width) => {
        const lines = wrap(some.join(' '), width);
        expect(lines.every((line) => stringWidth(line) <= width)).toBe(true);
        lines.slice(1).forEach((line, place) => {
          const [first = ''] = line.split(' ');
          expect(stringWidth(`${lines[place]} ${first}`)).toBeGreaterThan(width);
        });
      }),
    );
  });

  it('makes every control character visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
        expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });
});

describe('messages', () => {
  it('ask for the same values in every language', async () => {
    const { en } = await import('../../src/messages/en.ts');
    const { nl } = await import('../../src/messages/nl.ts');
    const { fr } = await import('../../src/messages/fr.ts');
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(LANGUAGES).toEqual(['en', 'nl', 'fr']);
    for (const [key, text] of Object.entries(en)) {
      expect([key, values(nl[key as keyof typeof en])]).toEqual([key, values(text)]);
      expect([key, values(fr[key as keyof typeof en])]).toEqual([key, values(text)]);
    }
  });
});
