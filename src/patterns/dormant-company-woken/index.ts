import { listed, namedBy, states } from '../naming.ts';
import type { Detected, Names, Pattern } from '../pattern.ts';

const signs: Record<string, string> = {
  management: 'the management was replaced',
  shares: 'most shares went to somebody new',
  move: 'the seat moved',
  purpose: 'the purpose changed',
  name: 'the name changed',
  establishment: 'an establishment opened',
};

export const dormantCompanyWoken: Pattern = {
  id: 'dormant-company-woken',
  code: 'P11',
  version: 1,
  title: 'Dormant company woken by new people',
  family: 'F4',
  onByDefault: true,
  needs: ['register', 'gazette'],
  betterWith: ['mandates', 'accounts', 'establishments', 'shareholdings'],
  options: {
    silenceMonths: {
      default: 24,
      min: 6,
      max: 120,
      unit: 'months',
      meaning: 'without any gazette row but filed accounts before the first sign',
      widens: -1,
    },
    wakeMonths: {
      default: 6,
      min: 0,
      max: 36,
      unit: 'months',
      meaning: 'from the first sign to the last one that counts',
      widens: 1,
    },
    signs: {
      default: 2,
      min: 2,
      max: 6,
      unit: 'count',
      meaning: 'kinds of sign, management or shares among them',
      widens: -1,
    },
    sharePercent: {
      default: 50,
      min: 0,
      max: 99,
      unit: 'percent',
      meaning: 'shares that go to somebody new on one day: more than this',
      widens: -1,
    },
    collapseMonths: {
      default: 24,
      min: 0,
      max: 120,
      unit: 'months',
      meaning: 'between the waking and the collapse of a company that an entrant controlled: makes it strong',
      widens: 1,
    },
    wokenCompanies: {
      default: 2,
      min: 2,
      max: 20,
      unit: 'companies',
      meaning: 'dormant companies that one entrant wakes: makes it strong',
      widens: -1,
    },
  },
  population:
    'SELECT count(*) FROM company WHERE start_day < add_months($as_of, -$dormant_company_woken_silence_months)',
  populationOf: 'enterprises old enough for such a silence',
  mainRole: 'company',
  conditions: [
    {
      cte: 'eventful',
      column: 'company',
      says: 'fewer than two kinds of sign, or neither management nor shares',
    },
    { cte: 'silent', column: 'company', says: 'no sign after 24 months without gazette rows' },
    {
      cte: 'dormant',
      column: 'company',
      says: 'an establishment was open, and there was turnover or it is not known',
    },
    { cte: 'woken', column: 'company', says: 'too few kinds of sign within six months of the first' },
    { cte: 'taken_over', column: 'company', says: 'the same people control it before and after' },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'strong' ? 8 : 3),
  facts: {
    silence: 'nothing but accounts in the gazette from {day} to {until}',
    noUnit: 'no establishment was open on {day}',
    noTurnover: 'no accounts with turnover for the two calendar years before {day}',
    management: 'the management was replaced on {day}',
    shares: 'more than half of the shares went to somebody new on {day}',
    move: 'the seat moved on {day}',
    purpose: 'the purpose changed to another activity on {day}',
    name: 'the name changed on {day}',
    establishment: 'an establishment opened on {day}',
    entered: '{name} entered the management on {day}',
    acquired: '{name} acquired shares on {day}',
    collapseLink: '{name}, which a newcomer controlled, collapsed on {day}',
    alsoWoken: '{name} was woken on {day} with the same newcomer',
  },
  sentence(finding, names) {
    const kinds = Object.keys(signs).filter((kind) => states(finding, kind));
    const newcomers = namedBy(finding, names, 'new manager', 'new holder');
    const sentence =
      `${namedBy(finding, names, 'company')} was silent for two years or more; then ` +
      `${listed(kinds.map((kind) => signs[kind] ?? kind))} within six months` +
      (newcomers === '' ? '.' : `. Newcomers: ${newcomers}.`);
    const collapsed = companiesOf(finding, names, 'collapseLink');
    const woken = companiesOf(finding, names, 'alsoWoken');
    return [
      sentence,
      ...(collapsed === ''
        ? []
        : [`A newcomer controlled ${collapsed}, collapsed within two years of the waking.`]),
      ...(woken === '' ? [] : [`A newcomer also woke ${woken}.`]),
    ].join(' ');
  },
  checkedInnocent: [
    'the same controllers before and after: nobody took it over',
    'the silence is neither the start of the company nor that of the extract',
    'a replacement that leaves newcomers a minority is no sign',
  ],
  innocent: [
    'a family patrimonial company that passes to the next generation',
    'a hobby business that starts again, or is sold with its licence',
    'a project company that waited for its permit',
  ],
  wouldChangeIf: [
    'an establishment or turnover of the silent years comes to light',
    'the newcomers turn out to have run it before',
    'a publication of the silent years is missing in the extract',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'KBO management service (ambtshalve doorhaling) / KVK',
      'ondernemingsrechtbank: kamer voor ondernemingen in moeilijkheden',
      'notary',
      'CFI (BE) / FIU-Nederland',
    ],
    barriers: [
      'judicial dissolution of dormant companies at the request of the public prosecutor',
      'ex-officio strike-off after three financial years without accounts',
      'integrity inquiry when the woken company applies for a licence (DIOB, Bibob)',
    ],
  },
  references: [
    'FATF and Egmont Group (2018), Concealment of Beneficial Ownership: shelf companies, inactivity followed by sudden activity',
    'KBO: criteria for ex-officio strike-off (Code of Economic Law, art. III.42)',
  ],
};

function companiesOf(finding: Detected, names: Names, fact: string): string {
  const ids = finding.rows.flatMap((row) => (row.fact === fact && row.id !== null ? [row.id] : []));
  return listed([...new Set(ids)].map((id) => names.of('company', id)));
}
