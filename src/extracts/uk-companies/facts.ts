import { quote } from '../../engine/engine.ts';

/**
 * What the register of Companies House says in words, in the codes that the timeline reads. Statuses and categories:
 * companieshouse/api-enumerations (constants.yml) and the words of the free company data product (BasicCompanyData).
 */

/**
 * Status -> juridical situation. A status alone tells no collapse: "Liquidation" is also what solvent members choose, and only
 * the forms of the liquidation database tell them apart. Administration and arrangements are protection by the court.
 */
const SITUATIONS: readonly [situation: string, ...statuses: string[]][] = [
  [
    '000',
    'active',
    'active proposal to strike off',
    'open',
    'live but receiver manager on at least one charge',
    'registered',
  ],
  ['012', 'liquidation', 'closed', 'removed'],
  [
    '030',
    'in administration',
    'in administration administrative receiver',
    'in administration receiver manager',
    'administration order',
    'administrative receiver',
    'receiver manager administrative receiver',
    'receivership',
    'receiver manager',
    'voluntary arrangement',
    'voluntary arrangement administrative receiver',
    'voluntary arrangement receiver manager',
    'insolvency proceedings',
  ],
  ['021', 'converted closed', 'converted', 'transformed to se', 'transferred from uk'],
  ['014', 'dissolved'],
];

/** Category -> the register code of a like form. The first words that the category begins with count. */
const FORMS: readonly [form: string, ...beginnings: string[]][] = [
  ['610', 'private limited', 'private unlimited', 'old public company', 'ltd'],
  ['014', 'public limited'],
  ['027', 'european public limited', 'united kingdom societas', 'se'],
  ['011', 'limited liability partnership', 'limited partnership', 'scottish partnership'],
  [
    '017',
    'pri',
    'charitable incorporated',
    'scottish charitable',
    'community interest',
    'royal charter',
    'registered society',
    'industrial and provident',
  ],
];

const OTHER_CATEGORIES = [
  'overseas entity',
  'other company type',
  'investment company',
  'protected cell',
  'further education',
  'uk establishment',
  'unregistered company',
  'european economic interest',
  'northern ireland',
  'assurance company',
  'converted closed',
  'icvc',
];

/** What lies inside a building. */
const INSIDE =
  '(?i)\\b((?:FLAT|UNIT|SUITE|OFFICE|APARTMENT|APT|ROOM|STUDIO)S?[ .]+(?:NO[ .]*)?(?:[0-9]+[A-Z]?|[A-Z][0-9]*)\\b|(?:GROUND|FIRST|SECOND|THIRD|FOURTH|FIFTH|TOP|[0-9]+(?:ST|ND|RD|TH)) FLOOR)';
/** A number with the name of the street behind it, which holds none. */
const NUMBERED = '(?i)(?:^|[ ,])([0-9]+[a-z]?(?: ?[-/] ?[0-9]+[a-z]?)?)[ ,]+([^0-9]*[a-z][^0-9]*)$';

const words = (text: string) => `trim(regexp_replace(lower(${text}), '[^a-z]+', ' ', 'g'))`;

export const ukCompanyMacros: string[] = [
  `uk_words(text) AS ${words('text')}`,
  `uk_situation(status) AS CASE ${SITUATIONS.flatMap(([situation, ...statuses]) =>
    statuses.map((status) => `WHEN status = ${quote(status)} THEN ${quote(situation)}`),
  ).join(' ')} END`,
  `uk_form(category) AS CASE ${FORMS.flatMap(([form, ...beginnings]) =>
    beginnings.map((beginning) => `WHEN starts_with(category, ${quote(beginning)}) THEN ${quote(form)}`),
  ).join(
    ' ',
  )} WHEN ${OTHER_CATEGORIES.map((beginning) => `starts_with(category, ${quote(beginning)})`).join(' OR ')} THEN '' END`,
  // what lies inside a building: 'FLAT 2', 'UNIT 4B', 'SUITE 3,', '1ST FLOOR'
  `uk_bare_line(line) AS nullif(trim(regexp_replace(line, ${quote(`${INSIDE}[ ,]*`)}, ' ', 'g'), ' ,'), '')`,
  `uk_box_in(line) AS nullif(trim(regexp_extract(line, ${quote(INSIDE)}, 1), ' ,'), '')`,
  // '5 BRIDGE STREET', 'LINTON HOUSE 10-12 HIGH STREET': the number, and the street behind it
  `uk_number_in(line) AS nullif(regexp_extract(line, ${quote(NUMBERED)}, 1), '')`,
  `uk_street_in(line) AS nullif(regexp_extract(line, ${quote(NUMBERED)}, 2), '')`,
  // where the register's address lies outside the United Kingdom
  `uk_abroad(country) AS CASE WHEN country IS NULL OR regexp_matches(uk_words(country),
     '^(england|scotland|wales|northern ireland|united kingdom|great britain|uk|gb|england wales|england and wales|cymru|not specified)( |$)') THEN NULL ELSE country END`,
  `uk_postcode(text) AS nullif(regexp_replace(regexp_replace(upper(text), '[^A-Z0-9]', '', 'g'), '^(.*)(...)$', '\\1 \\2'), '')`,
  // the first line that holds a house number; else the first one, which names a house
  `uk_address_line(one, two, three) AS CASE WHEN uk_number_in(one) IS NOT NULL THEN one WHEN uk_number_in(two) IS NOT NULL THEN two
     WHEN uk_number_in(three) IS NOT NULL THEN three ELSE coalesce(one, two) END`,
];
