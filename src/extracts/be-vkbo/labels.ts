import { quote } from '../../engine/engine.ts';

/**
 * Legal situations in the register's Dutch labels, by code (its table JuridicalSituation); the first that occurs in the
 * folded label counts, so that the narrower one stands first. The Flemish copy words some of them in its own way
 * ('Vervroegde ontbinding - Vereffening (vrijwillig ontbinding)').
 */
const SITUATIONS: readonly [code: string, label: string][] = [
  ['000', 'normale toestand'],
  ['001', 'juridische oprichting'],
  ['002', 'verlenging'],
  ['006', 'stopzetting wegens vervanging'],
  ['003', 'vervanging van het ondernemingsnummer'],
  ['010', 'ontbinding van rechtswege'],
  ['011', 'activiteitstopzetting in belgie'],
  ['013', 'gerechtelijke ontbinding|nietigheid'],
  ['112', 'heropening van de vereffening'],
  ['014', 'sluiting (van |van de )?vereffening'],
  ['012', 'vrijwillige? ontbinding|vervroegde ontbinding'],
  ['015', 'stopzetting entiteit zonder rechtspersoonlijkheid'],
  ['016', 'stopzetting activiteit'],
  ['017', 'overdracht geregistreerde'],
  ['018', 'stopzetting in bekendmaking'],
  ['019', 'stopzetting van een (edrl|niet-eu)'],
  ['020', 'vereniging van aandelen'],
  ['021', 'fusie door overneming'],
  ['022', 'fusie door oprichting'],
  ['024', 'splitsing door overneming'],
  ['025', 'splitsing door oprichting'],
  ['026', 'gemengde splitsing'],
  ['023', 'splitsing'],
  ['030', 'gerechtelijk akkoord voor'],
  ['031', 'gerechtelijk akkoord na'],
  ['040', 'voorlopige opschorting'],
  ['041', 'definitieve opschorting'],
  ['042', 'herroeping van de opschorting'],
  ['043', 'einde van de opschorting'],
  ['091', 'opschorting|gerechtelijke reorganisatie'],
  ['049', 'opening (van het )?faillissement met niet-verschoonbaarheid'],
  ['048', 'opening (van het )?faillissement met verschoonbaarheid'],
  ['050', 'opening (van het )?faillissement'],
  ['052', 'sluiting (van het )?faillissement met niet-verschoonbaarheid'],
  ['051', 'sluiting (van het )?faillissement met verschoonbaarheid'],
  ['053', 'sluiting (van het )?faillissement'],
  ['090', 'nieuwe statuten'],
  ['100', 'bekendmaking van de entiteit'],
  ['111', 'doorhaling wegens stopzetting'],
  ['999', 'geannuleerd'],
];

/** Legal forms in the register's Dutch labels, folded, by code; of others only the words are known. */
const FORMS: readonly [code: string, ...labels: string[]][] = [
  ['610', 'besloten vennootschap', 'bv'],
  ['015', 'besloten vennootschap met beperkte aansprakelijkheid', 'bvba'],
  ['010', 'eenpersoons besloten vennootschap met beperkte aansprakelijkheid', 'ebvba'],
  ['014', 'naamloze vennootschap', 'nv'],
  ['706', 'cooperatieve vennootschap', 'cv'],
  ['008', 'cooperatieve vennootschap met beperkte aansprakelijkheid', 'cvba'],
  ['612', 'commanditaire vennootschap', 'commv'],
  ['012', 'gewone commanditaire vennootschap', 'gcv'],
  ['013', 'commanditaire vennootschap op aandelen', 'commva'],
  ['011', 'vennootschap onder firma', 'vof'],
  ['017', 'vereniging zonder winstoogmerk', 'vzw'],
  ['070', 'vereniging van mede-eigenaars', 'vme'],
  ['702', 'maatschap'],
  ['030', 'buitenlandse entiteit'],
];

const forms = FORMS.flatMap(([code, ...labels]) =>
  labels.map((label) => `WHEN ${quote(label)} THEN '${code}'`),
);
const cases = SITUATIONS.map(([code, label]) => `WHEN regexp_matches(label, ${quote(label)}) THEN '${code}'`);

/** `vkbo_situation(text)`, `vkbo_form(text)`: the register's code of what stands in words; NULL for words that say none. */
export const vkboMacros: readonly string[] = [
  `situation_of(label) AS CASE WHEN regexp_full_match(label, '[0-9]{3}') THEN label ${cases.join(' ')} END`,
  'vkbo_situation(text) AS situation_of(fold(trim(text)))',
  `vkbo_form(text) AS CASE replace(fold(trim(text)), '.', '') ${forms.join(' ')} END`,
];
