import { cadastreLayouts } from './be-cadastre/layouts.ts';
import { rightMacros } from './be-cadastre/right.ts';
import { kboLayouts } from './be-kbo/layouts.ts';
import { vkboMacros } from './be-vkbo/labels.ts';
import { vkboLayouts } from './be-vkbo/layouts.ts';
import { confineLayouts } from './confine/layouts.ts';
import { rubricMacros } from './confine/rubric.ts';
import { annonceLayouts } from './fr-bodacc/annonces.ts';
import { announcedEventMacros } from './fr-bodacc/announced-events.ts';
import { bodaccLayouts } from './fr-bodacc/layouts.ts';
import { mendedTextMacros } from './fr-bodacc/mended-text.ts';
import { noticeJsonMacros } from './fr-bodacc/notice-json.ts';
import { officerMacros } from './fr-bodacc/officers.ts';
import { parcellesLayouts } from './fr-parcelles/layouts.ts';
import { rneLayouts, rneMacros } from './fr-rne/layouts.ts';
import { frenchRegisterMacros } from './fr-sirene/facts.ts';
import { sireneLayouts } from './fr-sirene/layouts.ts';
import type { Layout } from './layout.ts';
import { nbbLayouts } from './nbb-accounts/layouts.ts';
import { ukCompanyMacros } from './uk-companies/facts.ts';
import { ukCompanyLayouts } from './uk-companies/layouts.ts';
import { disqualifiedLayouts } from './uk-disqualified/layouts.ts';
import { liquidationLayouts, liquidationMacros } from './uk-liquidation/layouts.ts';
import { officerCodeMacros, ukOfficerLayouts } from './uk-officers/layouts.ts';
import { pscLayouts, pscMacros } from './uk-psc/layouts.ts';
import { titleLayouts } from './uk-titles/layouts.ts';

/** Every layout that the tool reads. */
export const layouts: readonly Layout[] = [
  ...kboLayouts,
  ...vkboLayouts,
  ...cadastreLayouts,
  ...nbbLayouts,
  ...annonceLayouts,
  ...bodaccLayouts,
  ...parcellesLayouts,
  ...rneLayouts,
  ...sireneLayouts,
  ...ukCompanyLayouts,
  ...ukOfficerLayouts,
  ...pscLayouts,
  ...liquidationLayouts,
  ...disqualifiedLayouts,
  ...titleLayouts,
  ...confineLayouts,
];

const macrosOf: readonly [folder: string, macros: readonly string[]][] = [
  ['be-cadastre/', rightMacros],
  ['be-vkbo/', vkboMacros],
  ['confine/', rubricMacros],
  ['fr-bodacc/', officerMacros],
  ['fr-rne/', frenchRegisterMacros],
  ['fr-sirene/', frenchRegisterMacros],
  ['uk-', [...ukCompanyMacros, ...officerCodeMacros, ...pscMacros, ...liquidationMacros]],
  ['fr-rne/', rneMacros],
  ['fr-bodacc/annonces', [...mendedTextMacros, ...noticeJsonMacros, ...announcedEventMacros]],
];

/** Macros that these layouts read with, besides those of all (records/cleaning.ts). To define them all takes a while. */
export function layoutMacros(ids: readonly string[]): string[] {
  return macrosOf.flatMap(([folder, macros]) => (ids.some((id) => id.startsWith(folder)) ? macros : []));
}
