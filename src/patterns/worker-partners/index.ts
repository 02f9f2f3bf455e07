import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const workerPartners: Pattern = {
  id: 'worker-partners',
  code: 'P24',
  version: 1,
  title: 'Workers as partners, or self-employed under one operator',
  family: 'F6',
  onByDefault: true,
  needs: ['register', 'establishments'],
  betterWith: ['mandates', 'shareholdings', 'gazette'],
  options: {
    partners: {
      default: 4,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning: 'small partners whose stay begins and ends inside the window',
      widens: -1,
    },
    withinMonths: {
      default: 24,
      min: 3,
      max: 120,
      unit: 'months',
      meaning: 'length of the window',
      widens: 1,
    },
    medianMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'the median of all small partners’ stays that touch the window is below this',
      widens: 1,
    },
    traders: {
      default: 4,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning: 'sole traders who start where the company runs an establishment',
      widens: -1,
    },
    tradersWithinDays: {
      default: 60,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'from the first of these starts to the last',
      widens: 1,
    },
  },
  population: `SELECT count(*) FROM (
    SELECT s.company FROM company_sector s JOIN company c ON c.company = s.company WHERE s.risk AND NOT c.sole
    UNION SELECT company FROM partner_stay) looked_at`,
  populationOf: 'companies of risk sectors',
  mainRole: 'operator',
  conditions: [
    { cte: 'partner_stay', column: 'company', says: 'it has had no small partners in a risk sector' },
    {
      cte: 'partner_turnover',
      column: 'company',
      says: 'fewer than four of them came and left within 24 months, or they stayed a year and more',
    },
    {
      cte: 'chair_renters',
      column: 'company',
      says: 'no four sole traders of its activity, with no other place, started within 60 days where it works',
    },
  ],
  likelihoodRatio: () => 4,
  facts: {
    turnover: '{amount} small partners of {name} came and left between {day} and {until}',
    stay: 'a small partner’s stay from {day} to {until}',
    traders:
      '{amount} sole traders started at {value}, where {name} runs an establishment, from {day} to {until}',
    trader: 'a sole trader started there on {day}',
  },
  sentence(finding, names) {
    const signs = [
      states(finding, 'turnover') ? 'has had small partners who came and left within months' : '',
      states(finding, 'traders')
        ? 'runs an establishment where several self-employed people of its trade started at the same time'
        : '',
    ].filter((sign) => sign !== '');
    return `${namedBy(finding, names, 'operator')} ${signs.join(' and ')}; those who work there may need protection.`;
  },
  checkedInnocent: [
    'partners who manage or hold 25 % or more',
    'sole traders with a place of their own elsewhere',
    'partners who stay: the median stay is under a year',
  ],
  innocent: [
    'chairs rented in a hair or beauty salon',
    'a group practice, co-working space, taxi cooperative or estate agents’ office',
    'a true workers’ cooperative',
    'a staff share plan',
  ],
  wouldChangeIf: [
    'the partners turn out to invest and to share in profit',
    'the self-employed turn out to have customers, prices and hours of their own',
  ],
  barrier: {
    step: 'working',
    partners: [
      'social inspection: RSZ-inspectie, Toezicht op de Sociale Wetten (BE) / Nederlandse Arbeidsinspectie (NL)',
      'RSVZ (BE): affiliation of the self-employed',
      'labour auditor: arbeidsauditeur (BE)',
      'centres for victims: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    ],
    barriers: [
      'coordinated inspection that speaks with workers apart from the operator',
      'requalification of sham self-employment (Arbeidsrelatiewet, BE / Wet DBA, NL)',
      'licence conditions on who works on the premises',
    ],
  },
  references: [
    'CONFINE report (2018), cases Donut (workers made partners unknowingly) and Wilby (a self-employed status sold)',
    'Belgian Act of 27 December 2006 on the nature of labour relations',
  ],
};
