import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const disqualifiedActive: Pattern = {
  id: 'disqualified-active',
  code: 'P26',
  version: 1,
  title: 'Disqualified person in a controlling role',
  family: 'F2',
  onByDefault: true,
  needs: ['disqualifications', 'mandates'],
  betterWith: ['gazette'],
  options: {},
  population:
    'SELECT count(DISTINCT p.person) FROM disqualification_record d ' +
    'JOIN person_mention p ON p.ref = d.ref AND p.slot = 1 ' +
    'WHERE d.start_date <= $as_of AND (d.end_date IS NULL OR d.end_date >= $as_of)',
  populationOf: 'people under a ban',
  mainRole: 'disqualified',
  conditions: [
    { cte: 'mandate', column: 'company', says: 'no controlling mandate in it is known' },
    {
      cte: 'disqualified_mandate',
      column: 'company',
      says: 'nobody under a ban that is in force has a controlling mandate there that overlaps the ban',
    },
    {
      cte: 'sure',
      column: 'company',
      says: 'who is under a ban is known there by name alone: that goes to the review queue',
    },
  ],
  likelihoodRatio: () => 10,
  ofToday: () => true,
  facts: {
    ban: '{name} may hold no controlling mandate from {day} on',
    mandate: 'the controlling mandate in {name} began on {day}',
    ended: 'the controlling mandate in {name} ended on {day}, during the ban',
  },
  sentence(finding, names) {
    const ended = finding.rows.some(({ fact }) => fact === 'ended');
    return (
      `${namedBy(finding, names, 'disqualified')} is under a ban that is in force and ` +
      `${ended ? 'held, during it,' : 'holds'} a controlling mandate in ${namedBy(finding, names, 'company')}.`
    );
  },
  checkedInnocent: [
    'a person of the same name: only an id, or name and birth date, makes a finding',
    'a ban that has run out',
    'a mandate that ended before the ban began',
  ],
  innocent: [
    'the ban was lifted, suspended on appeal, or a court gave leave for this company',
    'the ban covers other mandates or another sector',
    'the mandate ended and the end was not published',
  ],
  wouldChangeIf: [
    'the register of bans shows an end or a lift before the mandate began',
    'an act shows that the mandate ended before the ban',
    'the two mentions turn out to be different people (decisions.csv)',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'JustBan, central register of director bans (BE)',
      'Justis and KVK (NL)',
      'enterprise court and its chamber for enterprises in difficulty (BE)',
      'public prosecutor: parket / openbaar ministerie',
    ],
    barriers: [
      'report to the registry for deletion of the mandate: KBO-beheersdienst (BE), KVK (NL)',
      'licence refusal or withdrawal after an integrity inquiry: DIOB (BE), Bibob (NL)',
      'exchange with the prosecutor',
    ],
  },
  references: [
    'CONFINE report (2018), recommendation 1.6: a register of disqualifications and inexcusable bankruptcies',
    'Directive (EU) 2019/1151, article 13i: exchange on disqualified directors',
    'Royal decree no. 22 of 24 October 1934 and article XX.229 of the Belgian economic code; WHOA/Wet civielrechtelijk bestuursverbod (NL, 2016)',
  ],
};
