import { countOf, namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const residentTurnover: Pattern = {
  id: 'resident-turnover',
  code: 'P30',
  version: 2,
  title: 'Dwelling through which residents pass',
  family: 'F8',
  onByDefault: true,
  needs: ['residences'],
  betterWith: ['land-register'],
  options: {
    stays: {
      default: 8,
      min: 2,
      max: 500,
      unit: 'stays',
      meaning: 'stays that begin and end inside the window',
      widens: -1,
    },
    windowMonths: {
      default: 12,
      min: 1,
      max: 24,
      unit: 'months',
      meaning: 'length of the window',
      widens: 1,
    },
    recentMonths: {
      default: 60,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'the window ends in this time before the as-of day',
      widens: 1,
    },
    ratio: {
      default: 1.5,
      min: 0.5,
      max: 20,
      unit: 'share',
      meaning: 'arrivals and departures in the window over twice the mean number of occupants',
      widens: -1,
    },
    medianMonths: {
      default: 6,
      min: 1,
      max: 24,
      unit: 'months',
      meaning: 'the median length of the stays that touch the window is below this',
      widens: 1,
    },
  },
  population: 'SELECT count(*) FROM turnover_peer',
  populationOf: 'dwelling units with known residents',
  mainRole: 'dwelling',
  likelihoodRatio: () => 3,
  facts: {
    window: '{amount} stays began and ended between {day} and {until}',
    ratio:
      'arrivals and departures were {value} times what the mean number of occupants would turn over once',
    median: 'the stays of that time lasted {value} days in the median',
    peers: 'of a hundred units of its kind, ninety-nine see at most about {value} such stays',
    owner: 'the land register names as owner: {value}',
    stay: 'a stay from {day} to {until}',
  },
  sentence(finding, names) {
    const [window] = finding.rows.filter(({ fact }) => fact === 'window');
    const parcels = namedBy(finding, names, 'parcel');
    return (
      `${countOf(finding, 'stay')} people came to live and left again at ${namedBy(finding, names, 'dwelling')}` +
      `${parcels === '' ? '' : ` (${parcels})`} between ${window?.day ?? '?'} and ${window?.until ?? '?'}, ` +
      'more than at nearly all dwellings of its kind. The residents may be victims.'
    );
  },
  checkedInnocent: [
    'buildings whose every known parcel is no dwelling (hotels, homes, offices)',
    'long stays with a few short ones among them: the median decides',
    'what is ordinary among dwellings of the same kind',
  ],
  innocent: [
    'a student house, a room-by-room letting or licensed housing of seasonal workers',
    'a shelter, reception centre, care home or reference address (allow-list; a refuge appears nowhere)',
    'a short-stay let that is registered as such',
  ],
  wouldChangeIf: [
    'the address turns out to be licensed for short stays',
    'the stays were entered on one day by a correction of the population register',
    'more dwellings of the same kind are loaded and show the same',
  ],
  barrier: {
    step: 'housing',
    partners: [
      'population service and local police (wijkagent)',
      'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht, LAA (NL)',
      'immigration office: DVZ (BE) / IND, AVIM (NL)',
      'victim support: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    ],
    barriers: [
      'a home visit before a registration is accepted: woonstcontrole (BE), adresonderzoek (NL)',
      'inspection of fitness and occupation, letting permit for rooms',
      'joint inspection with the social inspectorate',
    ],
  },
  references: [
    'CONFINE report (2018), cases Tripoli and Peppermint: a significant turnover of registrations at one address',
    'Landelijke Aanpak Adreskwaliteit (NL): visits on risk signals, hit rate 41 to 50 %',
  ],
};
