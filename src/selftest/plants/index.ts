import { accountsMissing } from './accounts-missing.ts';
import { batchFormation } from './batch-formation.ts';
import { communicatingVessels } from './communicating-vessels.ts';
import { companiesAtHome } from './companies-at-home.ts';
import { directorChurn } from './director-churn.ts';
import { directorSwapBeforeCollapse } from './director-swap-before-collapse.ts';
import { disqualifiedActive } from './disqualified-active.ts';
import { dormantCompanyWoken } from './dormant-company-woken.ts';
import { frontPersonProfile } from './front-person-profile.ts';
import { growingSocialDebt } from './growing-social-debt.ts';
import { hiddenHub } from './hidden-hub.ts';
import { licenceRelay } from './licence-relay.ts';
import { lossMakingExpansion } from './loss-making-expansion.ts';
import { noSubstance } from './no-substance.ts';
import { operatorCarousel } from './operator-carousel.ts';
import { operatorOwnsDwellings } from './operator-owns-dwellings.ts';
import { ownershipLoop } from './ownership-loop.ts';
import { phoenixCompany } from './phoenix-company.ts';
import { portfolioAnomaly } from './portfolio-anomaly.ts';
import { propertyCluster } from './property-cluster.ts';
import { purposeJuggling } from './purpose-juggling.ts';
import { overcrowdedDwelling, residentTurnover } from './residents.ts';
import { seatHopping } from './seat-hopping.ts';
import { seatMoveBeforeCollapse } from './seat-move-before-collapse.ts';
import { serialCollapse } from './serial-collapse.ts';
import { shareHandover } from './share-handover.ts';
import { sharedContact } from './shared-contact.ts';
import { sharedRegisteredOffice } from './shared-registered-office.ts';
import type { Plants } from './stage.ts';
import { subcontractChain } from './subcontract-chain.ts';
import { successorBeforeCollapse } from './successor-before-collapse.ts';
import { tiedHousing } from './tied-housing.ts';
import { unfitPremisesUsed } from './unfit-premises-used.ts';
import { unlicensedActivity } from './unlicensed-activity.ts';
import { workerPartners } from './worker-partners.ts';

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
  hiddenHub,
  communicatingVessels,
  ownershipLoop,
  subcontractChain,
  batchFormation,
  workerPartners,
  licenceRelay,
  disqualifiedActive,
  operatorOwnsDwellings,
  propertyCluster,
  portfolioAnomaly,
  residentTurnover,
  overcrowdedDwelling,
  sharedContact,
  unlicensedActivity,
  unfitPremisesUsed,
  growingSocialDebt,
  tiedHousing,
];
