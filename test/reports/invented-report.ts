import type { Network } from '../../src/networks/network.ts';
import type { Finding, Report } from '../../src/reports/report.ts';

/** A small report written by hand; `name` is what its company is called, for tests of escaping. */
export function inventedReport(name = 'Bar Azuro BV'): Report {
  return {
    schemaVersion: 1,
    run: {
      tool: 'confine-graph',
      version: '0.0.0',
      asOf: '2025-06-30',
      language: 'en',
      engine: 'DuckDB',
      purpose: null,
      options: { 'phoenix-company': { preMonths: 6 } },
      inputs: [
        {
          source: 1,
          path: 'gazette.csv',
          layout: 'confine/gazette',
          sha256: 'ab'.repeat(32),
          rows: 12,
          rejects: 1,
        },
      ],
      identity: {
        mentions: 9,
        people: 5,
        byLevel: { certain: 4, strong: 3, moderate: 1, nameOnly: 1 },
        keysLeftOut: { keys: 2, mentions: 140 },
        weights: { source: 'shipped', pairs: 0, bits: { birthDigit: 5 } },
      },
      warnings: ['notes.txt was not recognised'],
    },
    coverage: [
      {
        pattern: 'phoenix-company',
        code: 'P01',
        title: 'Phoenix',
        status: 'evaluated',
        reason: null,
        population: 200,
        populationOf: 'collapsed companies',
        findings: 1,
        flagged: 1,
        flagRate: 0.005,
        warning: null,
      },
      {
        pattern: 'licence-relay',
        code: 'P25',
        title: 'Licence relay',
        status: 'not-evaluable',
        reason: 'no extract holds licences',
        population: null,
        populationOf: 'decisions',
        findings: 0,
        flagged: 0,
        flagRate: null,
        warning: null,
      },
    ],
    findings: [inventedFindingIn(name)],
    networks: [inventedNetwork(name)],
    quality: [
      {
        issue: 'mandate-ends-before-start',
        says: 'mandates that end before they start: 2',
        count: 2,
        examples: [{ what: 'be-0123456749', source: { file: 'mandates.csv', record: 7 } }],
      },
    ],
  };
}

function inventedFindingIn(name: string): Finding {
  return {
    id: '0123456789abcdef',
    pattern: 'phoenix-company',
    code: 'P01',
    title: 'Phoenix',
    family: 'F1',
    version: 1,
    strength: 'strong',
    strengthByRule: null,
    subjects: [
      { kind: 'company', id: 'be-0123456749', name, role: 'collapsed' },
      { kind: 'person', id: 'f00dfeedf00dfeed', name: 'Ana Voorbeeld', role: 'controller' },
    ],
    measure: { fact: 'gap', value: 4 },
    statement: `${name} (0123.456.749) collapsed; Ana Voorbeeld went on.`,
    evidence: [
      {
        fact: `${name} went bankrupt`,
        date: '2024-05-01',
        until: null,
        knownDate: '2024-05-12',
        source: { file: 'gazette.csv', record: 3 },
      },
    ],
    checkedInnocent: ['a merger'],
    innocent: ['an honest restart'],
    wouldChangeIf: ['the new company had another trade'],
    comparison: { share: 0.004, peers: 1250, of: 'companies (form 610, NACE 56)' },
    confidence: 'strong',
    barrier: {
      step: 'criminal business operations and finance',
      partners: ['the tax office'],
      barriers: ['licence refusal'],
    },
    baselineState: 'new',
    suppression: null,
  };
}

function inventedNetwork(name: string): Network {
  return {
    id: 'fedcba9876543210',
    tier: 'NOTE',
    score: {
      value: 0.66,
      display: 64,
      families: [
        {
          family: 'F1',
          cap: 1.4,
          value: 0.86,
          signals: [
            {
              finding: '0123456789abcdef',
              pattern: 'phoenix-company',
              code: 'P01',
              family: 'F1',
              likelihoodRatio: 12,
              weight: 1.0792,
              strength: 1,
              confidence: 0.95,
              recency: 0.8444,
              rarity: 1,
              value: 0.8657,
              hygiene: false,
            },
          ],
        },
      ],
      hygieneCut: 0,
      credits: [{ credit: 'employees', value: 0.2, says: 'every active company declares employees' }],
      gates: { families: 1, strongSignal: true, recentFact: true, confidentTopTwo: true },
    },
    members: [
      { kind: 'company', id: 'be-0123456749', name, role: 'collapsed' },
      { kind: 'person', id: 'f00dfeedf00dfeed', name: 'Ana Voorbeeld', role: 'controller' },
    ],
    findings: ['0123456789abcdef'],
    keyPlayers: [
      { kind: 'person', id: 'f00dfeedf00dfeed', name: 'Ana Voorbeeld', role: 'controller', share: 0.5 },
    ],
    bridges: [],
    weakestLink: null,
    links: [
      {
        from: 'f00dfeedf00dfeed',
        to: 'be-0123456749',
        how: 'controls',
        weight: 0.6309,
        confidence: 'strong',
      },
    ],
    places: [
      { id: '3600|Kerkstraat|12|', name: 'Kerkstraat 12, 3600 Genk', zipcode: '3600', municipality: 'Genk' },
    ],
    activities: ['5630'],
    barrier: {
      steps: ['criminal business operations and finance'],
      partners: ['the tax office'],
      barriers: ['licence refusal'],
    },
  };
}
