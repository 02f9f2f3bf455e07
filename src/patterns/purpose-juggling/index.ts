import { activitiesNamed, listed, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const purposeJuggling: Pattern = {
  id: 'purpose-juggling',
  code: 'P10',
  version: 2,
  title: 'Purpose or activity juggled with',
  family: 'F4',
  onByDefault: true,
  needs: ['register', 'gazette'],
  needsOneOf: ['announced activities', 'licences'],
  betterWith: ['licences', 'establishments', 'mandates', 'accounts'],
  options: {
    changes: {
      default: 2,
      min: 2,
      max: 20,
      unit: 'events',
      meaning: 'changes to another section (letter) of NACE 2008 within the window',
      widens: -1,
    },
    withinMonths: {
      default: 36,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'from the first to the last of these changes',
      widens: 1,
    },
    licenceMonths: {
      default: 6,
      min: 0,
      max: 36,
      unit: 'months',
      meaning: 'between leaving a licensed activity and the refusal or withdrawal, before or after',
      widens: 1,
    },
    sections: {
      default: 5,
      min: 2,
      max: 21,
      unit: 'count',
      meaning: 'sections of NACE 2008 among the codes of one enterprise, from which they are broad',
      widens: -1,
    },
    employees: {
      default: 3,
      min: 1,
      max: 100,
      unit: 'persons',
      meaning: 'broad codes count where fewer employees than this are declared, or no accounts are filed',
      widens: 1,
    },
  },
  // a licence for what was never declared needs no announced activity
  population: `SELECT count(*) FROM (
    SELECT company FROM announced_code
    UNION SELECT company FROM broad_activity
    UNION SELECT l.company FROM licence_of_enterprise l SEMI JOIN company c ON c.company = l.company) looked_at`,
  populationOf: 'companies with an activity in the gazette or a licence',
  mainRole: 'company',
  conditions: [
    {
      cte: 'window_of_changes',
      column: 'company',
      says: 'no change to another section of NACE 2008 is known',
    },
    {
      cte: 'flagged',
      column: 'company',
      says: 'too few changes within the window, none out of a licensed activity around a refusal, and no decision for an undeclared activity',
    },
  ],
  likelihoodRatio: ({ strength, rows }) => {
    if (strength === 'strong') return 8;
    return rows.some(({ fact }) => fact === 'undeclared') ? 3 : 1.5;
  },
  facts: {
    refused: 'a licence decision of {day} about {name}: {value}',
    stayed: '{name} controls it since {day}, before and after',
    samePlace: 'the premises at {name} stay in use, since {day}',
    undeclared: 'a licence decision of {day} about an activity that {name} never declared: {activity}',
    breadth: 'the codes of {name} hold {value}',
    noAccounts: 'no accounts of {name} are filed',
    fewStaff: 'the accounts of {name} for the year to {day} declare {value} employees',
    before: 'activity announced on {day}: {activity}',
    change: 'purpose changed on {day}: {activity}',
  },
  sentence(finding, names) {
    const company = namedBy(finding, names, 'company');
    const changes = finding.rows.flatMap(({ fact, value }) =>
      fact === 'change' && value !== null ? [activitiesNamed(value, names)] : [],
    );
    const undeclared = finding.rows.flatMap(({ fact, value }) =>
      fact === 'undeclared' && value !== null ? [activitiesNamed(value, names)] : [],
    );
    const parts: string[] = [];
    if (states(finding, 'refused')) {
      parts.push(
        `${company} left a licensed activity around a refused or withdrawn licence, while ` +
          `${namedBy(finding, names, 'controller')} and the premises at ${namedBy(finding, names, 'premises')} stayed.`,
      );
    }
    if (changes.length > 0) parts.push(`The purpose of ${company} changed: ${listed(changes)}.`);
    if (undeclared.length > 0) {
      parts.push(
        `A licence decision about ${company} is for an activity that it never declared: ${listed(undeclared)}.`,
      );
    }
    if (states(finding, 'breadth')) {
      parts.push(
        `${company} has activity codes in many sections of the nomenclature, and ${states(finding, 'noAccounts') ? 'files no accounts' : 'hardly any employees'}.`,
      );
    }
    return parts.join(' ');
  },
  checkedInnocent: [
    'the recoding to NACE-BEL 2025 (rows of 1 January 2025) is no change',
    'a rewriting that keeps the section is no change (new companies code)',
    'the breadth of an object clause is not counted (notaries make nearly all of them broad), only that of activity codes',
  ],
  innocent: [
    'a start-up that looks for its market',
    'a licence that was refused for a formality while the business really changed',
    'a licence applied for under the code of a neighbouring activity',
  ],
  wouldChangeIf: [
    'an announced code was a clerical error that a later publication corrects',
    'other people took over, or the business moved out of the premises',
    'the activity turns out to be registered at an establishment',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'licensing office of the municipality',
      'FOD Economie / KVK',
      'notary',
      'police: local administrative desk',
    ],
    barriers: [
      'ask what is really done on the premises before a licence is refused or granted (Bibob in NL, DIOB in BE)',
      'coordinated inspection of the premises',
      'correction of the activities in the KBO by the inspection',
    ],
  },
  references: [
    'CONFINE report (2018): an escort agency recast as a call centre to escape the licensing test; case Trilby',
    'Statistics Belgium: NACE-BEL 2008, sections and divisions',
  ],
};
