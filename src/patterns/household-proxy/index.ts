import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

/**
 * Kept in the catalogue so that its absence is said: a member of the household takes over while the first one keeps
 * house and home. No extract holds households, and the tool never infers kinship from a surname.
 */
export const householdProxy: Pattern = {
  id: 'household-proxy',
  code: 'P22',
  version: 1,
  title: 'A member of the household takes over (not evaluable)',
  family: 'F2',
  onByDefault: false,
  needs: ['households'],
  betterWith: [],
  options: {},
  population: 'SELECT 0',
  populationOf: 'households',
  likelihoodRatio: () => 1,
  facts: {},
  sentence: (finding, names) => `${namedBy(finding, names, 'company')} passed to a member of the household.`,
  checkedInnocent: [],
  innocent: ['a family business handed to the next generation'],
  wouldChangeIf: ['household data with an explicit legal basis'],
  barrier: {
    step: 'housing',
    partners: ['population register (BE) / BRP (NL)'],
    barriers: ['housing inspection'],
  },
  references: ['CONFINE report (2018), case Peppermint: only a declared link may tie two houses'],
};
