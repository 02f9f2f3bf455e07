import { listed, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const noSubstance: Pattern = {
  id: 'no-substance',
  code: 'P12',
  version: 1,
  title: 'Company without substance',
  family: 'F4',
  onByDefault: true,
  needs: ['register', 'seats', 'establishments'],
  needsOneOf: ['active companies'],
  betterWith: ['accounts', 'mandates', 'contacts', 'land-register'],
  options: {
    traits: { default: 3, min: 1, max: 5, unit: 'count', meaning: 'traits for a weak signal', widens: -1 },
    moderateTraits: {
      default: 4,
      min: 1,
      max: 5,
      unit: 'count',
      meaning: 'traits for a moderate signal',
      widens: -1,
    },
    otherEnterprises: {
      default: 5,
      min: 1,
      max: 100,
      unit: 'companies',
      meaning: 'other enterprises that its only controlling person controls today',
      widens: -1,
    },
    ageMonths: {
      default: 12,
      min: 0,
      max: 120,
      unit: 'months',
      meaning: 'age from which it is looked at',
      widens: -1,
    },
  },
  population: `SELECT count(*) FROM company c
    SEMI JOIN activity_code a ON a.company = c.company
      AND (a.nace2 IN ('41', '42', '43', '46', '55', '56', '78', '96') OR left(a.nace4, 3) IN ('494', '532', '812'))
    WHERE c.legal AND c.active`,
  populationOf: 'active legal persons of labour-intensive trades',
  mainRole: 'company',
  conditions: [
    {
      cte: 'candidate',
      column: 'company',
      says: 'not an active legal person of a labour-intensive trade, older than a year and without a holding activity',
    },
    { cte: 'flagged', column: 'company', says: 'fewer than three of the five traits' },
  ],
  likelihoodRatio: () => 2,
  hygiene: () => true,
  ofToday: () => true,
  facts: {
    trade: 'active since {day} in a labour-intensive trade (NACE {value}), with {amount} of five traits',
    noUnit: 'no establishment is open',
    massAddress: 'its seat is at {name}, a mass address where most companies fail',
    home: 'its seat is at {name}, a dwelling with a cluster of companies of one person',
    noAccounts: 'no accounts were ever filed',
    noStaff: 'the accounts up to {day} show no staff',
    onlyController: '{name} alone controls it, and {amount} other enterprises',
    alsoControls: 'the same person controls {name}',
    noContact: 'no telephone number, e-mail or web address is registered',
  },
  sentence(finding, names) {
    const seat = namedBy(finding, names, 'seat');
    const person = namedBy(finding, names, 'only controller');
    const others = finding.rows.flatMap(({ fact, id }) =>
      fact === 'alsoControls' && id !== null ? [id] : [],
    );
    const traits = [
      ...(states(finding, 'noUnit') ? ['no establishment'] : []),
      ...(seat === '' ? [] : [`a seat at ${seat}, where many companies sit`]),
      ...(states(finding, 'noAccounts') ? ['no accounts'] : []),
      ...(states(finding, 'noStaff') ? ['no staff in its latest accounts'] : []),
      ...(person === ''
        ? []
        : [
            `one controlling person (${person}, who also controls ` +
              `${listed([...new Set(others)].map((id) => names.of('company', id)))})`,
          ]),
      ...(states(finding, 'noContact') ? ['no contact data'] : []),
    ];
    return `${namedBy(finding, names, 'company')} claims a labour-intensive trade, and shows ${listed(traits)}.`;
  },
  checkedInnocent: [
    'holding, management and patrimonial companies (NACE 642, 68, 70) are left out',
    'companies younger than a year are left out',
    'a form that need not file accounts does not count as having none',
    'a trait whose extract is missing is not met',
  ],
  innocent: [
    'a one-person company that works on its customers’ premises',
    'a company that is being wound down or has paused',
    'register data that nobody keeps up to date',
  ],
  wouldChangeIf: [
    'an establishment, staff or contact data are registered',
    'the person who controls it gives up other mandates',
    'the activity in the register is no longer the real one',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'RSZ / UWV',
      'FOD Financiën / Belastingdienst',
      'sociale inspectie / Nederlandse Arbeidsinspectie',
      'KBO / KVK',
    ],
    barriers: [
      'visit the seat: is there a letter box, an office, a workshop?',
      'ask a contractor for proof of staff and premises before work is given out',
      'correction of the register by the KBO management service; strike-off',
    ],
  },
  references: [
    'CONFINE report (2018), case Thai Chicken: companies without a business unit',
    'CTIF-CFI, annual reports 2019-2020: empty companies that lend staff in construction and cleaning',
    'Moody’s shell company indicators: flags rather than a score, since shells are not intrinsically nefarious',
  ],
};
