import { accountsMissing } from './accounts-missing.ts';
import { companiesAtHome } from './companies-at-home.ts';
import { directorChurn } from './director-churn.ts';
import { directorSwapBeforeCollapse } from './director-swap-before-collapse.ts';
import { dormantCompanyWoken } from './dormant-company-woken.ts';
import { frontPersonProfile } from './front-person-profile.ts';
import { lossMakingExpansion } from './loss-making-expansion.ts';
import { noSubstance } from './no-substance.ts';
import { operatorCarousel } from './operator-carousel.ts';
import { phoenixCompany } from './phoenix-company.ts';
import { purposeJuggling } from './purpose-juggling.ts';
import { seatHopping } from './seat-hopping.ts';
import { seatMoveBeforeCollapse } from './seat-move-before-collapse.ts';
import { serialCollapse } from './serial-collapse.ts';
import { shareHandover } from './share-handover.ts';
import { sharedRegisteredOffice } from './shared-registered-office.ts';
import type { Plants } from './stage.ts';
import { successorBeforeCollapse } from './successor-before-collapse.ts';

/** What is planted, pattern by pattern. */
export const PLANTS: readonly Plants[] = [
  phoenixCompany,
  successorBeforeCollapse,
  serialCollapse,
  directorSwapBeforeCollapse,
  frontPersonProfile,
  directorChurn,
  seatHopping,
  seatMoveBeforeCollapse,
  shareHandover,
  purposeJuggling,
  dormantCompanyWoken,
  noSubstance,
  accountsMissing,
  lossMakingExpansion,
  sharedRegisteredOffice,
  companiesAtHome,
  operatorCarousel,
];
