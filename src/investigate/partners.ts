import type { Language } from '../messages/index.ts';
import type { Family } from '../patterns/pattern.ts';

/** In English, Dutch and French. */
type Worded = readonly [en: string, nl: string, fr: string];

/** Countries whose services are known by name; elsewhere they are called by what they do. */
export const COUNTRIES = ['be', 'nl', 'fr', 'gb', 'generic'] as const;
export type Country = (typeof COUNTRIES)[number];

export interface Partner {
  /** Families of signals about which it holds more, and how much of what is asked it can answer (0 to 1). */
  families: Partial<Record<Family, number>>;
  name: Readonly<Record<Country, Worded>>;
  question: Worded;
}

const same = (name: string): Worded => [name, name, name];

/**
 * Who can be asked, and what. Data, so that a country or a service is added in one place: the families are those of the
 * catalogue, the services those of the CONFINE barrier model, under the names of each country.
 */
export const partners: readonly Partner[] = [
  {
    families: { F1: 1, F2: 0.5, F5: 0.6 },
    name: {
      be: [
        'curator and ondernemingsrechtbank (chamber for companies in difficulty)',
        'curator en ondernemingsrechtbank (kamer voor ondernemingen in moeilijkheden)',
        'curateur et tribunal de l’entreprise (chambre des entreprises en difficulté)',
      ],
      nl: [
        'faillissementscurator and rechter-commissaris',
        'faillissementscurator en rechter-commissaris',
        'faillissementscurator et rechter-commissaris',
      ],
      fr: [
        'mandataire judiciaire and tribunal de commerce',
        'mandataire judiciaire en tribunal de commerce',
        'mandataire judiciaire et tribunal de commerce',
      ],
      gb: [
        'Official Receiver or liquidator',
        'Official Receiver of vereffenaar',
        'Official Receiver ou liquidateur',
      ],
      generic: ['insolvency practitioner and court', 'curator en rechtbank', 'curateur et tribunal'],
    },
    question: [
      'Who ran {name} in fact before it collapsed, where did stock and customers go, and is there a report on the cause?',
      'Wie leidde {name} feitelijk vóór de faling, waar gingen voorraad en klanten heen, en is er een verslag over de oorzaak?',
      'Qui dirigeait {name} en fait avant la défaillance, où sont allés le stock et les clients, et existe-t-il un rapport sur la cause ?',
    ],
  },
  {
    families: { F2: 0.8, F4: 0.5, F6: 1, F8: 0.5 },
    name: {
      be: [
        'social inspection (RSZ, TSW) and arbeidsauditeur',
        'sociale inspectie (RSZ, TSW) en arbeidsauditeur',
        'inspection sociale (ONSS, CLS) et auditeur du travail',
      ],
      nl: same('Nederlandse Arbeidsinspectie'),
      fr: [
        'inspection du travail and URSSAF',
        'inspection du travail en URSSAF',
        'inspection du travail et URSSAF',
      ],
      gb: [
        'Gangmasters and Labour Abuse Authority, HMRC',
        'Gangmasters and Labour Abuse Authority, HMRC',
        'Gangmasters and Labour Abuse Authority, HMRC',
      ],
      generic: ['labour inspectorate', 'arbeidsinspectie', 'inspection du travail'],
    },
    question: [
      'Who is declared as working for {name}, since when, and was anybody else met at work there?',
      'Wie is aangegeven als werkend voor {name}, sinds wanneer, en werd er nog iemand anders aan het werk gezien?',
      'Qui est déclaré comme travaillant pour {name}, depuis quand, et quelqu’un d’autre y a-t-il été trouvé au travail ?',
    ],
  },
  {
    families: { F1: 0.6, F4: 0.7, F5: 1, F7: 0.5 },
    name: {
      be: [
        'FOD Financiën, tax inspection',
        'FOD Financiën, belastinginspectie',
        'SPF Finances, inspection fiscale',
      ],
      nl: same('Belastingdienst'),
      fr: same('Direction générale des finances publiques'),
      gb: same('HM Revenue and Customs'),
      generic: ['tax office', 'belastingdienst', 'administration fiscale'],
    },
    question: [
      'Does {name} file and pay its returns, and does its turnover fit what happens at its address?',
      'Dient {name} aangiften in en betaalt zij ze, en past de omzet bij wat op het adres gebeurt?',
      '{name} dépose-t-elle et paie-t-elle ses déclarations, et le chiffre d’affaires correspond-il à ce qui se passe à l’adresse ?',
    ],
  },
  {
    families: { F3: 1, F4: 1, F2: 0.4 },
    name: {
      be: ['KBO and ondernemingsloket', 'KBO en ondernemingsloket', 'BCE et guichet d’entreprises'],
      nl: same('Kamer van Koophandel (KVK)'),
      fr: ['greffe and INPI (RNE)', 'greffe en INPI (RNE)', 'greffe et INPI (RNE)'],
      gb: same('Companies House'),
      generic: ['company register', 'ondernemingsregister', 'registre des entreprises'],
    },
    question: [
      'Who filed the last changes of {name}, with which proof of the address, and who is its beneficial owner?',
      'Wie diende de laatste wijzigingen van {name} in, met welk bewijs van het adres, en wie is de uiteindelijke begunstigde?',
      'Qui a déposé les dernières modifications de {name}, avec quelle preuve de l’adresse, et qui est le bénéficiaire effectif ?',
    ],
  },
  {
    families: { F2: 1, F3: 0.7, F6: 0.5, F8: 0.7 },
    name: {
      be: [
        'local police, community policing',
        'lokale politie, wijkwerking',
        'police locale, agent de quartier',
      ],
      nl: same('politie, wijkagent'),
      fr: ['police or gendarmerie', 'police of gendarmerie', 'police ou gendarmerie'],
      gb: [
        'local police, neighbourhood team',
        'lokale politie, neighbourhood team',
        'police locale, neighbourhood team',
      ],
      generic: ['local police', 'lokale politie', 'police locale'],
    },
    question: [
      'What was seen at the address of {name}: a sign, a letter box, customers at night, people who sleep where they work?',
      'Wat werd op het adres van {name} gezien: een uithangbord, een brievenbus, klanten ’s nachts, mensen die slapen waar zij werken?',
      'Qu’a-t-on vu à l’adresse de {name} : une enseigne, une boîte aux lettres, des clients la nuit, des personnes qui dorment là où elles travaillent ?',
    ],
  },
  {
    families: { F6: 0.9, F4: 0.3, F3: 0.3 },
    name: {
      be: [
        'licensing office of the municipality (DIOB inquiry)',
        'vergunningendienst van de gemeente (DIOB-onderzoek)',
        'service communal des autorisations (enquête DEIPP)',
      ],
      nl: [
        'licensing office of the municipality (Bibob)',
        'vergunningverlening van de gemeente (Bibob)',
        'service communal des autorisations (Bibob)',
      ],
      fr: ['town hall and préfecture', 'mairie en préfecture', 'mairie et préfecture'],
      gb: ['licensing team of the council', 'licensing team van de council', 'licensing team du council'],
      generic: ['licensing office', 'vergunningendienst', 'service des autorisations'],
    },
    question: [
      'Which licences were asked for, granted or refused for {name} and its address, and who runs the business in fact?',
      'Welke vergunningen werden voor {name} en haar adres gevraagd, verleend of geweigerd, en wie baat de zaak feitelijk uit?',
      'Quelles autorisations ont été demandées, accordées ou refusées pour {name} et son adresse, et qui exploite en fait ?',
    ],
  },
  {
    families: { F8: 1, F7: 0.6, F6: 0.3 },
    name: {
      be: ['housing inspection', 'wooninspectie', 'inspection du logement'],
      nl: [
        'housing inspection of the municipality',
        'toezicht en handhaving wonen van de gemeente',
        'inspection du logement de la commune',
      ],
      fr: [
        'hygiene service of the municipality and ARS',
        'hygiënedienst van de gemeente en ARS',
        'service communal d’hygiène et ARS',
      ],
      gb: [
        'private housing team of the council',
        'private housing team van de council',
        'private housing team du council',
      ],
      generic: ['housing inspection', 'woninginspectie', 'inspection du logement'],
    },
    question: [
      'How many people live at the address of {name}, in what state is it, and who collects the rent?',
      'Hoeveel mensen wonen op het adres van {name}, in welke staat is het, en wie int de huur?',
      'Combien de personnes vivent à l’adresse de {name}, dans quel état est-elle, et qui perçoit le loyer ?',
    ],
  },
  {
    families: { F7: 1, F4: 0.3 },
    name: {
      be: [
        'Patrimoniumdocumentatie (land register) and notary',
        'Patrimoniumdocumentatie (kadaster) en notaris',
        'Documentation patrimoniale (cadastre) et notaire',
      ],
      nl: ['Kadaster and notary', 'Kadaster en notaris', 'Kadaster et notaire'],
      fr: [
        'service de la publicité foncière and notary',
        'service de la publicité foncière en notaris',
        'service de la publicité foncière et notaire',
      ],
      gb: same('HM Land Registry'),
      generic: ['land register', 'kadaster', 'cadastre'],
    },
    question: [
      'Who bought the property of {name}, at what price, and how was it paid?',
      'Wie kocht het vastgoed van {name}, tegen welke prijs, en hoe werd het betaald?',
      'Qui a acheté l’immeuble de {name}, à quel prix, et comment a-t-il été payé ?',
    ],
  },
];

const PLACE = { en: 0, nl: 1, fr: 2 } as const satisfies Record<Language, number>;

export function worded(words: Worded, language: Language): string {
  return words[PLACE[language]];
}
