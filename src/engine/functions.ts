/**
 * Functions that the shared SQL uses and that DuckDB does not have under Spark's name or with Spark's meaning, given
 * to DuckDB as macros; and the few functions of the project's own, which either engine gets as a definition.
 * Everything else in the shared SQL is understood by both engines as it stands.
 */

const ACCENTED = 'àáâãäåāăąçćčďđèéêëēėęěìíîïīįıłľĺñńňòóôõöøōőŕřśšşșťţțùúûüūůűųýÿžźżß';
const PLAIN = 'aaaaaaaaacccddeeeeeeeeiiiiiiilllnnnoooooooorrsssstttuuuuuuuuyyzzzs';

const sparkNames = [
  'add_months(d, n) AS CAST(d + to_months(CAST(n AS INTEGER)) AS DATE)',
  "datediff(end_day, start_day) AS date_diff('day', start_day, end_day)",
  'collect_set(x) AS list(DISTINCT x)',
  'collect_list(x) AS list(x)',
  'sort_array(x) AS list_sort(x)',
  'array_join(x, separator) AS array_to_string(x, separator)',
  'regexp_like(text, pattern) AS regexp_matches(text, pattern)',
  'size(x) AS len(x)',
  'sha2(text, bits) AS sha256(text)',
];

/**
 * Street words and their abbreviations, as registers, the gazette and the land register write them: the word first.
 * Matched as whole words after folding; an ending 'str' or 'stwg' without a space before it is expanded too.
 */
const streetWords: [word: string, ...abbreviations: string[]][] = [
  ['straat', 'str'],
  ['steenweg', 'stwg', 'stw', 'stnwg'],
  ['laan', 'ln'],
  ['plein', 'pln'],
  ['avenue', 'av', 'ave'],
  ['boulevard', 'bd', 'bld', 'blvd', 'boul'],
  ['chaussee', 'ch', 'chee', 'chauss'],
  ['rue', 'r'],
  ['place', 'pl'],
  ['square', 'sq'],
  ['allee', 'all'],
  ['impasse', 'imp'],
  ['route', 'rte'],
  ['chemin', 'chem', 'che'],
  ['sint', 'st'],
  ['sainte', 'ste'],
  ['saint', 's'],
  ['dokter', 'dr'],
  ['docteur', 'doct'],
  ['burgemeester', 'burg'],
  ['koning', 'kon'],
  ['koningin', 'kgn'],
  ['professor', 'prof'],
  ['generaal', 'gen'],
  ['onze lieve vrouw', 'olv', 'o l v'],
];

/** Endings that stick to the name: EUTERPASTR, Bergstwg. */
const streetEndings: [ending: string, word: string][] = [
  ['stwg ', 'steenweg '],
  ['stw ', 'steenweg '],
  ['str ', 'straat '],
  ['ln ', 'laan '],
  ['pln ', 'plein '],
];

/** SQL that expands the words of a folded street name which stands between spaces, one space between words. */
function expandStreetWords(text: string): string {
  let sql = text;
  for (const [word, ...abbreviations] of streetWords) {
    for (const short of abbreviations) sql = `replace(${sql}, ' ${short} ', ' ${word} ')`;
  }
  for (const [ending, word] of streetEndings) sql = `replace(${sql}, '${ending}', '${word}')`;
  return sql;
}

/** Legal forms as gazette rows write them (folded, letters only), by the register's code. */
const formWords: [code: string, ...words: string[]][] = [
  [
    '610',
    'bv',
    'srl',
    'bvba',
    'sprl',
    'ebvba',
    'sprlu',
    'besloten vennootschap',
    'societe a responsabilite limitee',
  ],
  ['014', 'nv', 'sa', 'naamloze vennootschap', 'societe anonyme'],
  ['612', 'commv', 'scomm', 'gcv', 'scs', 'commanditaire vennootschap', 'societe en commandite'],
  ['013', 'commva', 'sca'],
  ['011', 'vof', 'snc', 'vennootschap onder firma', 'societe en nom collectif'],
  ['706', 'cv', 'sc', 'cvba', 'scrl', 'cooperatieve vennootschap', 'societe cooperative'],
  ['017', 'vzw', 'asbl', 'vereniging zonder winstoogmerk', 'association sans but lucratif'],
  ['070', 'vme', 'acp', 'vereniging van mede eigenaars', 'association des coproprietaires'],
  ['027', 'se'],
  ['702', 'maatschap', 'societe simple'],
];

const foldedForm = "trim(regexp_replace(replace(fold(legal_form), '.', ''), '[^a-z0-9]+', ' ', 'g'))";
const formCodeCase = `CASE WHEN regexp_matches(legal_form, '^[0-9]{3}$') THEN legal_form ${formWords
  .map(
    ([code, ...words]) =>
      `WHEN ${foldedForm} IN (${words.map((word) => `'${word}'`).join(', ')}) THEN '${code}'`,
  )
  .join(' ')} ELSE NULL END`;

const ownFunctions = [
  // lower case without accents; æ and œ count as two letters
  `fold(text) AS translate(replace(replace(lower(text), 'æ', 'ae'), 'œ', 'oe'), '${ACCENTED}', '${PLAIN}')`,
  // replaces every match: the two engines' regexp_replace differ in what they replace
  "replace_all(text, pattern, replacement) AS regexp_replace(text, pattern, replacement, 'g')",
  // a folded house number as the key of a building: of a range the first number, letters kept, no leading zeros
  `house_number_key(number) AS regexp_replace(regexp_replace(CASE
     WHEN regexp_matches(number, '^[0-9]+ *[a-z]? *[-+] *[0-9]+ *[a-z]?$') THEN regexp_extract(number, '^([0-9]+ *[a-z]?)', 1)
     ELSE number END, '[^0-9a-z]', '', 'g'), '^0+', '')`,
  // a total order by day and then by record, for min_by and max_by: ties must not hang on threads
  `by_day(day, ref) AS CAST(date_diff('day', DATE '1800-01-01', day) AS BIGINT) * 100000000000000 + ref`,
  // roles that control a company; curators, liquidators, provisional administrators, auditors, partners never do
  `is_controlling(role) AS coalesce(role IN (
     'director', 'manager', 'managing_director', 'daily_manager', 'permanent_representative'), FALSE)`,
  // a legal form in the gazette's words as the register's code; three digits stay as they are
  `form_code(legal_form) AS ${formCodeCase}`,
  // the company code of 2019 renamed forms: old and new code are one (015, 010 -> 610; 012 -> 612; 008 -> 706)
  `current_form(form) AS CASE form WHEN '015' THEN '610' WHEN '010' THEN '610' WHEN '012' THEN '612'
     WHEN '008' THEN '706' ELSE form END`,
  // the key under which spellings of a street are equal: no case, accents, punctuation, spaces, homonym suffix in
  // brackets; abbreviations expanded
  `street_key(street) AS replace(${expandStreetWords(
    "' ' || regexp_replace(regexp_replace(fold(street), '\\([^)]*\\)', ' ', 'g'), '[^a-z0-9]+', ' ', 'g') || ' '",
  )}, ' ', '')`,
];

/** Statements that define the functions in a DuckDB connection. */
export const sharedFunctions: string[] = [...sparkNames, ...ownFunctions].map(
  (definition) => `CREATE OR REPLACE MACRO ${definition}`,
);
