/** The small code tables that travel with KBO Open Data, as far as the invented world uses them: category, code, NL, FR. */
export const CODE_ROWS: readonly (readonly [category: string, code: string, nl: string, fr: string])[] = [
  ['ActivityGroup', '001', 'BTW-activiteiten', 'Activités TVA'],
  ['ActivityGroup', '003', 'Activiteiten', 'Activités'],
  ['ActivityGroup', '006', 'RSZ-activiteiten', 'Activités ONSS'],
  ['Classification', 'MAIN', 'Hoofdactiviteit', 'Activité principale'],
  ['Classification', 'SECO', 'Nevenactiviteit', 'Activité secondaire'],
  ['ContactType', 'EMAIL', 'E-mailadres', 'Adresse e-mail'],
  ['ContactType', 'TEL', 'Telefoonnummer', 'Numéro de téléphone'],
  ['ContactType', 'WEB', 'Webadres', 'Adresse web'],
  ['EntityContact', 'ENT', 'Onderneming', 'Entreprise'],
  ['EntityContact', 'EST', 'Vestigingseenheid', "Unité d'établissement"],
  ['JuridicalForm', '011', 'Vennootschap onder firma', 'Société en nom collectif'],
  ['JuridicalForm', '014', 'Naamloze vennootschap', 'Société anonyme'],
  [
    'JuridicalForm',
    '015',
    'Besloten vennootschap met beperkte aansprakelijkheid',
    'Société privée à responsabilité limitée',
  ],
  ['JuridicalForm', '017', 'Vereniging zonder winstoogmerk', 'Association sans but lucratif'],
  ['JuridicalForm', '070', 'Vereniging van mede-eigenaars', 'Association des copropriétaires'],
  ['JuridicalForm', '610', 'Besloten Vennootschap', 'Société à responsabilité limitée'],
  ['JuridicalForm', '612', 'Commanditaire vennootschap', 'Société en commandite'],
  ['JuridicalForm', '706', 'Coöperatieve vennootschap', 'Société coopérative'],
  ['JuridicalSituation', '000', 'Normale toestand', 'Situation normale'],
  [
    'JuridicalSituation',
    '012',
    'Vrijwillige ontbinding – vereffening',
    'Dissolution volontaire – liquidation',
  ],
  [
    'JuridicalSituation',
    '013',
    'Gerechtelijke ontbinding of nietigheid',
    'Dissolution judiciaire ou nullité',
  ],
  [
    'JuridicalSituation',
    '048',
    'Opening faillissement met verschoonbaarheid',
    'Ouverture de faillite avec excusabilité',
  ],
  ['JuridicalSituation', '050', 'Opening faillissement', 'Ouverture de faillite'],
  ['Language', '0', 'Onbekend', 'inconnu'],
  ['Language', '1', 'Frans', 'français'],
  ['Language', '2', 'Nederlands', 'néerlandais'],
  ['Status', 'AC', 'Actief', 'Actif'],
  ['TypeOfAddress', 'BAET', 'Vestigingseenheid', "Unité d'établissement"],
  ['TypeOfAddress', 'REGO', 'Zetel', 'Siège'],
  ['TypeOfDenomination', '001', 'Naam', 'Dénomination'],
  ['TypeOfDenomination', '003', 'Commerciële naam', 'Dénomination commerciale'],
  ['TypeOfEnterprise', '1', 'Natuurlijk persoon', 'Personne physique'],
  ['TypeOfEnterprise', '2', 'Rechtspersoon', 'Personne morale'],
];

/** Forms as gazette rows name them. */
export const FORM_NAMES: Readonly<Record<string, { nl: string; fr: string }>> = {
  '011': { nl: 'VOF', fr: 'SNC' },
  '014': { nl: 'NV', fr: 'SA' },
  '015': { nl: 'BVBA', fr: 'SPRL' },
  '017': { nl: 'VZW', fr: 'ASBL' },
  '070': { nl: 'VME', fr: 'ACP' },
  '610': { nl: 'BV', fr: 'SRL' },
  '612': { nl: 'CommV', fr: 'SComm' },
  '706': { nl: 'CV', fr: 'SC' },
};

/** Forms that must file accounts (the catalogue's list, of those that occur here). */
export const FILING_FORMS: ReadonlySet<string> = new Set(['014', '015', '610', '706']);
