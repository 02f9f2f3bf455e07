import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const propertyCluster: Pattern = {
  id: 'property-cluster',
  code: 'P28',
  version: 1,
  title: 'Premises of several operators owned by one insider',
  family: 'F7',
  onByDefault: true,
  needs: ['land-register', 'establishments', 'register'],
  betterWith: ['mandates', 'shareholdings', 'gazette'],
  options: {
    recentMonths: {
      default: 60,
      min: 6,
      max: 120,
      unit: 'months',
      meaning: 'establishments, and control of them, on some day of this time before the as-of day',
      widens: 1,
    },
    premises: {
      default: 2,
      min: 2,
      max: 50,
      unit: 'count',
      meaning: 'buildings of the owner with an establishment of the activity',
      widens: -1,
    },
    operators: {
      default: 2,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'different operators in these buildings',
      widens: -1,
    },
    holdingPercent: {
      default: 25,
      min: 5,
      max: 100,
      unit: 'percent',
      meaning: 'the owner is close to an operator of which it holds this much',
      widens: -1,
    },
  },
  population: 'SELECT count(*) FROM (SELECT DISTINCT owner_kind, owner FROM premises_operator) o',
  populationOf: 'owners of premises of a licensed or flagged activity',
  mainRole: 'owner',
  conditions: [
    {
      cte: 'premises_operator',
      column: 'operator',
      says: 'it ran no establishment of a licensed or flagged activity lately in a building whose owner is known',
    },
    {
      cte: 'clustered',
      column: 'operator',
      says: 'no owner has parcels under several premises of its activity run by several operators',
    },
    {
      cte: 'member',
      column: 'operator',
      says: 'the owner of these premises has no direct tie to an operator',
    },
  ],
  likelihoodRatio: () => 2,
  ofToday: () => true,
  facts: {
    'is operator': '{name} owns premises and runs one of them',
    controls: 'the owner controls {name}',
    'shares a controller': 'one person controls the owner and {name}',
    holds: 'the owner holds {amount} % of {name}',
    owns: '{name} owns parcel {value} since {day}',
    runs: '{name} has, or had, an establishment there',
  },
  sentence(finding, names) {
    const controllers = namedBy(finding, names, 'controller');
    const ties = [
      states(finding, 'is operator') ? 'is one of them' : '',
      states(finding, 'controls') ? 'controls one of them' : '',
      states(finding, 'shares a controller') ? `shares a controller with one of them (${controllers})` : '',
      states(finding, 'holds') ? 'holds shares of one of them' : '',
    ].filter((tie) => tie !== '');
    return (
      `${namedBy(finding, names, 'owner')} owns premises (${namedBy(finding, names, 'premises')}) in which ` +
      `${namedBy(finding, names, 'operator')} run, or ran, establishments of one activity, and ${ties.join(' and ')}.`
    );
  },
  checkedInnocent: [
    'a landlord without a tie to any operator',
    'one operator with several premises, or several operators in one building',
    'usufruct, lease and management of property are no ownership',
  ],
  innocent: [
    'an operating company beside a property company of the same people: ordinary tax planning',
    'a brewery or a franchisor that owns what its tenants run',
    'the owner of a shopping centre with a shop of its own',
  ],
  wouldChangeIf: [
    'the tie to the operator ended before the others came',
    'the land register names another owner for one of the premises',
    'the operators turn out to be one enterprise under several numbers',
  ],
  barrier: {
    step: 'working',
    partners: [
      'AAPD, Patrimoniumdocumentatie (BE) / Kadaster (NL)',
      'licensing service of the municipality',
      'tax: BBI, FOD Financiën (BE) / Belastingdienst (NL)',
      'notaries',
    ],
    barriers: [
      'ask who owns the premises, and on what terms, when a licence is applied for',
      'integrity inquiry into financier and landlord: DIOB (BE), Bibob on real estate (NL)',
      'closure of the premises whoever runs them: nieuwe gemeentewet (BE), Opiumwet/Gemeentewet (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), case Clementine: an "investment company that included all massage parlours" owned most of the buildings',
  ],
};
