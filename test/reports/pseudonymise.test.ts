import { describe, expect, it } from 'vitest';
import { patternNamed } from '../../src/patterns/catalogue.ts';
import { pseudonymise } from '../../src/reports/pseudonymise.ts';
import type { Finding, Report } from '../../src/reports/report.ts';
import { inventedReport } from './invented-report.ts';

const JAN = 'aaaa1111aaaa1111';
const OTHER_JAN = 'bbbb2222bbbb2222';
const THIRD_JAN = 'cccc3333cccc3333';

/** A finding of people called Jan Peeters, by their ids. */
function ofJans(id: string, statement: string, ...persons: string[]): Finding {
  const [finding] = inventedReport().findings;
  return {
    ...finding!,
    id,
    statement,
    evidence: [],
    subjects: persons.map((person) => ({
      kind: 'person',
      id: person,
      name: 'Jan Peeters',
      role: 'controller',
    })),
  };
}

function statementsOf(...findings: Finding[]): string[] {
  return pseudonymise({ ...inventedReport(), findings, networks: [] }).findings.map(
    ({ statement }) => statement,
  );
}

/** The invented report, its finding of another pattern, with these facts. */
function withFacts(pattern: string, ...facts: string[]): Report {
  const report = inventedReport();
  const [finding] = report.findings;
  const [evidence] = finding!.evidence;
  report.findings = [
    { ...finding!, pattern, statement: '', evidence: facts.map((fact) => ({ ...evidence!, fact })) },
  ];
  return report;
}

function factsIn(report: Report): string[] {
  return pseudonymise(report).findings.flatMap(({ evidence }) => evidence.map(({ fact }) => fact));
}

it('takes names and birth dates out everywhere, and leaves ids and the rest of the text', () => {
  const report = inventedReport("'t Hoekje BV");
  const [finding] = report.findings;
  finding!.statement = "'t Hoekje BV (0123.456.749) and Ana Voorbeeld (b. 1980-01-02), not Anabel Voorbeeld.";
  const hidden = pseudonymise(report);
  expect(JSON.stringify(hidden)).not.toMatch(/Hoekje|Ana Voorbeeld|1980-01-02/);
  expect(hidden.findings[0]!.statement).toBe(
    'company be-0123456749 (0123.456.749) and person f00dfeed, not Anabel Voorbeeld.',
  );
  expect(hidden.findings[0]!.subjects.map(({ id }) => id)).toEqual(['be-0123456749', 'f00dfeedf00dfeed']);
  expect(hidden.findings[0]!.evidence[0]!.fact).toBe('company be-0123456749 went bankrupt');
});

it('hides the longest name that fits', () => {
  const report = inventedReport('Bar');
  report.findings[0]!.subjects.push({
    kind: 'company',
    id: 'be-0404710724',
    name: 'Bar Azuro',
    role: 'successor',
  });
  report.findings[0]!.statement = 'Bar Azuro follows Bar, not Bar Azuros.';
  expect(pseudonymise(report).findings[0]!.statement).toBe(
    'company be-0404710724 follows company be-0123456749, not company be-0123456749 Azuros.',
  );
});

describe('people of one name', () => {
  it('are told apart by the finding that names them, and keep their own pseudonym as subjects', () => {
    const report = {
      ...inventedReport(),
      findings: [
        ofJans('1', 'Jan Peeters (b. 1980-01-02) came.', JAN),
        ofJans('2', 'Jan Peeters (b. 1990-03-04) left.', OTHER_JAN),
      ],
    };
    const hidden = pseudonymise(report);
    expect(hidden.findings.map(({ statement }) => statement)).toEqual([
      'person aaaa1111 came.',
      'person bbbb2222 left.',
    ]);
    expect(hidden.findings.flatMap(({ subjects }) => subjects.map(({ name }) => name))).toEqual([
      'person aaaa1111',
      'person bbbb2222',
    ]);
  });

  it('are told apart by the birth date where one finding names both', () => {
    expect(
      statementsOf(
        ofJans('1', 'Jan Peeters (b. 1990-03-04) left, Jan Peeters (b. 1980-01-02) came.', JAN, OTHER_JAN),
        ofJans('2', 'Jan Peeters (b. 1980-01-02) came.', JAN),
      )[0],
    ).toBe('person bbbb2222 left, person aaaa1111 came.');
  });

  it('are told apart by having a birth date at all', () => {
    expect(
      statementsOf(
        ofJans('1', 'Jan Peeters left, Jan Peeters (b. 1980-01-02) came.', JAN, OTHER_JAN),
        ofJans('2', 'Jan Peeters came.', OTHER_JAN),
      )[0],
    ).toBe('person bbbb2222 left, person aaaa1111 came.');
  });

  it('are both named where nothing tells which of two is meant', () => {
    expect(
      statementsOf(ofJans('1', 'Jan Peeters (b. 1980-01-02) or Jan Peeters left.', JAN, OTHER_JAN)),
    ).toEqual(['person aaaa1111 or person bbbb2222 or person aaaa1111 or person bbbb2222 left.']);
  });

  it('are just a person where nothing tells which of more is meant, or it is none of those', () => {
    expect(
      statementsOf(
        ofJans('1', 'Jan Peeters (b. 1980-01-02) left.', JAN, OTHER_JAN, THIRD_JAN),
        ofJans('2', 'Jan Peeters (b. 1980-01-02) came.', JAN),
        ofJans('3', 'Jan Peeters (b. 1990-03-04) came.', OTHER_JAN),
        ofJans('4', 'Jan Peeters (b. 1970-05-06) came.', THIRD_JAN),
        ofJans('5', 'Jan Peeters (b. 1960-07-08) came.', JAN, OTHER_JAN),
      ),
    ).toEqual([
      'person aaaa1111 left.',
      'person aaaa1111 came.',
      'person bbbb2222 came.',
      'person cccc3333 came.',
      'person came.',
    ]);
    expect(statementsOf(ofJans('1', 'Jan Peeters left.', JAN, OTHER_JAN, THIRD_JAN))).toEqual([
      'person left.',
    ]);
  });

  it('are no company of that name, which its number tells', () => {
    const finding = ofJans('1', 'Jan Peeters runs Jan Peeters (0123.456.749).', JAN);
    finding.subjects.push({ kind: 'company', id: 'be-0123456749', name: 'Jan Peeters', role: 'company' });
    expect(statementsOf(finding)).toEqual(['person aaaa1111 runs company be-0123456749 (0123.456.749).']);
  });
});

it('tells companies of one name apart by their number', () => {
  const report = inventedReport('Azuro');
  report.findings[0]!.subjects.push({
    kind: 'company',
    id: 'fr-890911324',
    name: 'Azuro',
    role: 'successor',
  });
  report.findings[0]!.statement = 'Azuro (FR 890 911 324) follows Azuro (0123.456.749), and Azuro goes on.';
  expect(pseudonymise(report).findings[0]!.statement).toBe(
    'company fr-890911324 (FR 890 911 324) follows company be-0123456749 (0123.456.749), and company be-0123456749 or company fr-890911324 goes on.',
  );
});

it.each(['NOTE', 'strong', 'company', 'F1', 'Phoenix', 'evaluated', 'gazette', 'Genk', 'controls', 'in'])(
  'leaves codes, places, paths and the words of patterns as they are where a company is called %s',
  (name) => {
    const report = inventedReport('Azuro BV');
    const called = JSON.parse(JSON.stringify(report).replaceAll('Azuro BV', name)) as Report;
    const expected = inventedReport('company be-0123456749');
    for (const subject of [
      ...expected.findings[0]!.subjects,
      ...expected.networks[0]!.members,
      ...expected.networks[0]!.keyPlayers,
    ])
      if (subject.kind === 'person') subject.name = 'person f00dfeed';
    const { statement, evidence, ...finding } = pseudonymise(called).findings[0]!;
    const { statement: _statement, evidence: _evidence, ...expectedFinding } = expected.findings[0]!;
    expect(finding).toEqual(expectedFinding);
    expect({ ...pseudonymise(called), findings: [] }).toEqual({ ...expected, findings: [] });
    expect(statement.startsWith('company be-0123456749 (0123.456.749)')).toBe(true);
    expect(evidence[0]!.source).toEqual({ file: 'gazette.csv', record: 3 });
  },
);

it('leaves an address whole where a company is called after its street', () => {
  const report = inventedReport('Kerkstraat');
  report.findings[0]!.subjects.push({
    kind: 'address',
    id: '3600|Kerkstraat|12|',
    name: 'Kerkstraat 12, 3600 Genk',
    role: 'seat',
  });
  report.findings[0]!.statement = 'Kerkstraat (0123.456.749) sits at Kerkstraat 12, 3600 Genk.';
  expect(pseudonymise(report).findings[0]!.statement).toBe(
    'company be-0123456749 (0123.456.749) sits at Kerkstraat 12, 3600 Genk.',
  );
});

describe('names that no subject is shown by', () => {
  it.each(['phoenix-company', 'successor-before-collapse'])(
    'are not told as trade names of %s',
    (pattern) => {
      expect(patternNamed(pattern).facts.trade_name).toContain('{value}');
      expect(
        factsIn(
          withFacts(
            pattern,
            'the names are alike (0.5): Café (2): Zomer',
            'both have the activity 56301 (NACE-BEL 2008)',
          ),
        ),
      ).toEqual(['the names are alike (0.5): a name', 'both have the activity 56301 (NACE-BEL 2008)']);
    },
  );

  it('are hidden where the evidence names a company that is no subject', () => {
    const report = withFacts('no-substance', 'the same person controls Café Zomer (0404.710.724)');
    report.findings[0]!.statement = 'Bar Azuro BV (0123.456.749) and Café Zomer (0404.710.724).';
    expect(factsIn(report)).toEqual(['the same person controls company be-0404710724 (0404.710.724)']);
    expect(pseudonymise(report).findings[0]!.statement).toBe(
      'company be-0123456749 (0123.456.749) and company be-0404710724 (0404.710.724).',
    );
  });

  it('are hidden in contacts, by id and name, and in the links to them', () => {
    const report = withFacts('shared-contact', 'jan.peeters@example.be stands for company 0123456749');
    const contact = {
      kind: 'contact',
      id: 'jan.peeters@example.be',
      name: 'jan.peeters@example.be',
      role: 'shared contact',
    } as const;
    report.findings[0]!.subjects.push(contact);
    const [network] = report.networks;
    network!.members.push(contact);
    network!.bridges.push(contact);
    network!.weakestLink = 'hangs together by one contact point: jan.peeters@example.be';
    network!.links.push({ from: 'be-0123456749', to: contact.id, how: 'x', weight: 1, confidence: null });
    // printf %s jan.peeters@example.be | sha256sum
    const hidden = { ...contact, id: 'f11664ddaada4cd0', name: 'contact f11664dd' };
    expect(factsIn(report)).toEqual(['contact f11664dd stands for company 0123456749']);
    const shown = pseudonymise(report);
    expect(shown.findings[0]!.subjects.at(-1)).toEqual(hidden);
    expect(shown.networks[0]!.members.at(-1)).toEqual(hidden);
    expect(shown.networks[0]!.bridges).toEqual([hidden]);
    expect(shown.networks[0]!.weakestLink).toBe('hangs together by one contact point: contact f11664dd');
    expect(shown.networks[0]!.links.at(-1)).toMatchObject({ from: 'be-0123456749', to: 'f11664ddaada4cd0' });
  });

  it('are hidden in the id of a foreign company that is known by name, not in one of a number', () => {
    const report = withFacts(
      'ownership-loop',
      '60 % since 2020-01-01 (holder, held): DE:brelmers, 0123456749',
    );
    report.findings[0]!.subjects.push(
      { kind: 'company', id: 'DE:brelmers', name: 'Brelmers GmbH', role: 'holder' },
      { kind: 'company', id: 'DE:HRB 1234', name: 'Brelmers AG', role: 'holder' },
    );
    report.findings[0]!.statement = 'Brelmers GmbH (DE:brelmers) and Brelmers AG (DE:HRB 1234) hold.';
    report.networks[0]!.links[0]!.to = 'DE:brelmers';
    report.networks[0]!.members.push(...report.findings[0]!.subjects.slice(-2));
    report.quality[0]!.examples[0]!.what = 'DE:brelmers';
    report.nearMisses = [
      { pattern: 'p', option: 'o', at: 1, value: 2, unit: 'months', companies: ['DE:brelmers'] },
    ];
    // printf %s DE:brelmers | sha256sum
    expect(factsIn(report)).toEqual(['60 % since 2020-01-01 (holder, held): DE:06b26b3f, 0123456749']);
    const hidden = pseudonymise(report);
    expect(hidden.findings[0]!.statement).toBe(
      'company DE:06b26b3f (DE:06b26b3f) and company DE:HRB 1234 (DE:HRB 1234) hold.',
    );
    expect(JSON.stringify(hidden)).not.toMatch(/brelmers/i);
  });
});

it('hides names in what was written by hand, and who is the weakest link of a network', () => {
  const report = inventedReport();
  const [network] = report.networks;
  report.run.purpose = 'the file of Ana Voorbeeld';
  report.findings[0]!.suppression = {
    reason: 'Ana Voorbeeld (b. 1980-01-02) is a curator',
    owner: 'Ana Voorbeeld',
    expires: null,
    source: { file: 'allow.csv', record: 1 },
  };
  network!.bridges.push({
    kind: 'person',
    id: 'f00dfeedf00dfeed',
    name: 'Ana Voorbeeld',
    role: 'controller',
  });
  network!.members.push({ kind: 'person', id: JAN, name: 'Ana Voorbeeld', role: 'connects' });
  network!.weakestLink = 'hangs together by one person: Ana Voorbeeld (identity strong)';
  const hidden = pseudonymise(report);
  expect(hidden.run.purpose).toBe('the file of person f00dfeed or person aaaa1111');
  expect(hidden.findings[0]!.suppression).toEqual({
    reason: 'person f00dfeed is a curator',
    owner: 'person f00dfeed',
    expires: null,
    source: { file: 'allow.csv', record: 1 },
  });
  expect(hidden.networks[0]!.weakestLink).toBe(
    'hangs together by one person: person f00dfeed (identity strong)',
  );
});
