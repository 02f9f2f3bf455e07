import type { Language } from './index.ts';

/**
 * What each pattern is called in a line that holds several of them: at most four words, a signal and no verdict. By the
 * pattern's id.
 */
export const patternNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'phoenix-company': {
    en: 'successor around a collapse',
    nl: 'opvolger rond een faling',
    fr: 'successeur autour d’une défaillance',
  },
  'successor-before-collapse': {
    en: 'successor ready beforehand',
    nl: 'opvolger vooraf klaar',
    fr: 'successeur prêt à l’avance',
  },
  'serial-collapse': { en: 'several collapses', nl: 'meerdere falingen', fr: 'plusieurs défaillances' },
  'director-swap-before-collapse': {
    en: 'manager swapped before collapse',
    nl: 'bestuurder vervangen vóór faling',
    fr: 'dirigeant remplacé avant défaillance',
  },
  'front-person-profile': {
    en: 'possible front person',
    nl: 'mogelijke stroman',
    fr: 'possible prête-nom',
  },
  'director-churn': {
    en: 'managers come and go',
    nl: 'bestuurders komen en gaan',
    fr: 'dirigeants qui se succèdent',
  },
  'seat-hopping': { en: 'moving seat', nl: 'verhuizende zetel', fr: 'siège qui déménage' },
  'seat-move-before-collapse': {
    en: 'seat moved before collapse',
    nl: 'zetel verplaatst vóór faling',
    fr: 'siège transféré avant défaillance',
  },
  'share-handover': { en: 'shares change hands', nl: 'aandelen wisselen', fr: 'parts qui circulent' },
  'purpose-juggling': { en: 'changing purpose', nl: 'wisselend doel', fr: 'objet changeant' },
  'dormant-company-woken': {
    en: 'dormant company woken',
    nl: 'slapende vennootschap gewekt',
    fr: 'société dormante réveillée',
  },
  'no-substance': { en: 'no substance', nl: 'geen substantie', fr: 'sans substance' },
  'accounts-missing': { en: 'accounts missing', nl: 'jaarrekeningen ontbreken', fr: 'comptes manquants' },
  'loss-making-expansion': {
    en: 'expansion at a loss',
    nl: 'uitbreiding met verlies',
    fr: 'expansion à perte',
  },
  'shared-registered-office': { en: 'shared office', nl: 'gedeelde zetel', fr: 'siège partagé' },
  'companies-at-home': {
    en: 'companies at a home',
    nl: 'vennootschappen in woning',
    fr: 'sociétés au domicile',
  },
  'operator-carousel': {
    en: 'operators take turns',
    nl: 'uitbaters wisselen elkaar af',
    fr: 'exploitants en alternance',
  },
  'hidden-hub': {
    en: 'one person behind many',
    nl: 'één persoon achter velen',
    fr: 'une personne derrière plusieurs',
  },
  'communicating-vessels': {
    en: 'communicating vessels',
    nl: 'communicerende vaten',
    fr: 'vases communicants',
  },
  'ownership-loop': { en: 'circular ownership', nl: 'kringeigendom', fr: 'participations en boucle' },
  'subcontract-chain': {
    en: 'subcontracting chain',
    nl: 'keten van onderaanneming',
    fr: 'chaîne de sous-traitance',
  },
  'household-proxy': {
    en: 'household takes over',
    nl: 'huisgenoot neemt over',
    fr: 'reprise par le ménage',
  },
  'batch-formation': { en: 'founded in a batch', nl: 'in reeks opgericht', fr: 'constituées en série' },
  'worker-partners': { en: 'workers as partners', nl: 'werkers als vennoten', fr: 'travailleurs associés' },
  'licence-relay': { en: 'licence relay', nl: 'vergunning doorgeschoven', fr: 'relais d’autorisation' },
  'disqualified-active': {
    en: 'disqualified yet active',
    nl: 'bestuursverbod, toch actief',
    fr: 'interdit mais actif',
  },
  'operator-owns-dwellings': {
    en: 'operator owns dwellings',
    nl: 'uitbater bezit woningen',
    fr: 'exploitant propriétaire de logements',
  },
  'property-cluster': {
    en: 'premises of one insider',
    nl: 'panden van één insider',
    fr: 'locaux d’un initié',
  },
  'portfolio-anomaly': { en: 'unusual property', nl: 'ongewoon vastgoed', fr: 'patrimoine inhabituel' },
  'resident-turnover': {
    en: 'residents pass through',
    nl: 'doorstroom van bewoners',
    fr: 'passage de résidents',
  },
  'overcrowded-dwelling': { en: 'overcrowding', nl: 'overbewoning', fr: 'surpeuplement' },
  'shared-contact': { en: 'shared contact', nl: 'gedeelde contactgegevens', fr: 'contact partagé' },
  'unlicensed-activity': {
    en: 'licence not found',
    nl: 'vergunning niet gevonden',
    fr: 'autorisation introuvable',
  },
  'unfit-premises-used': {
    en: 'unfit premises in use',
    nl: 'ongeschikt pand in gebruik',
    fr: 'local inapte utilisé',
  },
  'tied-housing': { en: 'tied housing', nl: 'huisvesting door werkgever', fr: 'logement par l’employeur' },
  'growing-social-debt': { en: 'growing arrears', nl: 'oplopende schulden', fr: 'arriérés croissants' },
  'missing-trader-look-alike': {
    en: 'missing-trader look-alike',
    nl: 'lijkt op ploffer',
    fr: 'profil de défaillant TVA',
  },
};
