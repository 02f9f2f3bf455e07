/**
 * An address in one line, taken apart: `STRAAT NR[, BUS] 3600 GEMEENTE (DEELGEMEENTE)`, as the gazette prints it, and
 * the same in French with a postcode of five digits; the postcode first (`4000 Liège, Rue Basse 3`), behind a word
 * (`te 4000 Liège`), the number first (`3 rue Basse`). The last postcode in the line counts; without one the line tells no
 * place, and all parts are NULL. A country (`L-4000`, `, Luxembourg`) goes before the postcode, as it is another one than at
 * home.
 *
 * A number inside a street's name is none of the house: `Rue du 8 Mai 1945`, `Place du 20 Août`, `11 Novemberlaan`. Days are
 * tied together (TIE) before the line is taken apart, and let go afterwards.
 */
const TIE = 'chr(30)';
const TIED = '\\x{1e}';
const MONTHS =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const YEAR = '(?:1[5-9][0-9]{2}|20[0-4][0-9])';
const DAY_IN_NAME = `\\b([0-9]{1,2}(?:er|e|ste|de)?)[ -]((?i:${MONTHS})\\pL*)(?:[ -](${YEAR}))?`;
const YEARS_IN_NAME = `\\b(${YEAR})-(${YEAR}|[0-9]{2})( +[0-9])`;

/** Letters before a postcode that say of which country it is. */
const LETTERS = '(?:([A-Za-z]{1,2})[- ]+)?';
/** A postcode; a Dutch one in its letters, once they are tied to it. */
const ZIP = '([0-9]{4}[A-Z]{2}|[0-9]{4,5})';
/**
 * A Dutch postcode (1234 AB) in a line: before a name, as letters stand behind no other. Two letters apart from it may also begin the
 * name of a Belgian place (7100 LA LOUVIERE): those say nothing unless `NL` stands before.
 */
const DUTCH_ZIP = `^(|.*[ ,])((?:NL|nl)[- ]*)?([1-9][0-9]{3})( ?)([A-Z]{2})([ ,]+['’]?\\pL.*)$`;
const BEGIN_OF_PLACE = 'L[AEO]|D[EU]|ST|EL|EN|AU';
const TO_PLACE = '(?:te|tot|in|à|a|at|zu|op)';
const PLACE = `^(.*[^0-9\\pL-]|.*[^0-9-])${LETTERS}${ZIP}[ ,]+([^0-9]+)$`;
const PLACE_FIRST = `^(?:[^0-9]*[ ,:])?${LETTERS}${ZIP} +([^0-9,;]+?)(?: *[,;] *| - )([^,; ].*)$`;
/** The same where words stand before the place: those are no street then. */
const PLACE_ANNOUNCED = `^(?:[^0-9]* )?${TO_PLACE} +${LETTERS}${ZIP} +([^0-9,;]+?)(?: *[,;] *| - )([^,; ].*)$`;

const HOUSE_NUMBER =
  '[0-9]+(?: ?(?:bis|ter|quater|quinquies)\\b| ?[A-Za-z]\\b)?(?:[-/+][0-9]+ ?(?:[A-Za-z]\\b)?)?';
/** A box without a word before it is a number or a letter: a word there belongs to the street. */
const BOX_WORD =
  '(?:BUS|BTE|BOITE|BOÎTE|BOX|BT|B|APP|APT|/)[ .]*[0-9A-Za-z./-]+|[ ,]+(?:[0-9]+[A-Za-z]?|[A-Za-z][0-9]*)';
const HOUSE = `^(.*?[^0-9 ,])[ ,]+(?:(?:NR|N°|NO|NUM|NUMMER|NUM[ÉE]RO)[ .]*)?(${HOUSE_NUMBER})(?:[ ,]*(${BOX_WORD}))?$`;
const BOX_START = '^[ ,]*(?:(?:BUS|BTE|BOITE|BOÎTE|BOX|BT|B[ .]|APP|APT|/)[ .]*)?';
const STREET_WORD =
  'rue|avenue|av|ave|bd|bld|blvd|boulevard|place|pl|chemin|ch|allée|allee|impasse|imp|quai|route|rte|cours|square|passage|sentier|chaussée|chaussee|ruelle|faubourg|fbg|lieu|zone|résidence|residence|clos|montée|montee|esplanade|promenade|venelle|villa|cité|cite';
const NUMBER_FIRST = `^(${HOUSE_NUMBER})[ ,]+((?:${STREET_WORD})[. ].*)$`;
const NO_NUMBER =
  '[ ,]+(?:[sz] ?[./]? ?n ?[./]?|[sz][./]n(?:r|°)?[.]?|zonder (?:huis)?(?:nummer|nr[.]?)|sans (?:num[ée]ro|n[°o][.]?))$';
/** Countries as they stand behind a municipality, with the code that goes before the postcode. */
const COUNTRY =
  ',? *[(]?((?i:belgi[ëe]|belgique|belgium|belgien|france|frankrijk|frankreich|luxemb(?:o?u?rg)|nederland|pays-bas|duitsland|allemagne|deutschland|germany)(?: *[(][^)]*[)])?)[)]?$';
/** The same only behind a comma or in brackets: Luxembourg is also a town. */
const COUNTRY_BEHIND = `(?:, *|[(])${COUNTRY.slice(',? *[(]?'.length)}`;

const sql = (pattern: string) => `'${pattern.replaceAll("'", "''")}'`;

// steps, each of which stands on the one before it: Cells.address has every one worked out once a row
export const addressLineMacros: string[] = [
  // parts that a semicolon or an upright stroke keeps apart, as commas do: 'Kerkstraat 12; 3600 Genk'
  `with_commas(line) AS CASE WHEN regexp_matches(line, '[;|]') THEN trim(regexp_replace(line, '[ ,]*[;|][ ,;|]*', ', ', 'g'), ' ,') ELSE line END`,
  `tied_days(line) AS CASE WHEN NOT regexp_matches(line, '(?i)[0-9](?:er|e|ste|de)?[ -](?:${MONTHS})|${YEAR}-') THEN line ELSE regexp_replace(regexp_replace(regexp_replace(line,
     ${sql(DAY_IN_NAME)}, '\\1' || ${TIE} || '\\2' || ${TIE} || '\\3' || ${TIE}, 'g'),
     ${sql(YEARS_IN_NAME)}, '\\1-\\2' || ${TIE} || '\\3', 'g'), '${TIED}${TIED}+', ${TIE}, 'g') END`,
  `tied_line(line) AS tied_days(with_commas(line))`,
  `untied(text) AS nullif(rtrim(trim(CASE WHEN contains(text, ${TIE}) THEN regexp_replace(text, '${TIED} ?', ' ', 'g') ELSE text END), ', -'), '')`,
  // zip, letters before it, municipality and what is left of the line, whichever stands first
  `found_place(parts) AS list_transform([parts], p -> CASE WHEN p.zip <> '' THEN {
     zip: p.zip, letters: p.letters, municipality: p.municipality, place: p.place} END)[1]`,
  `line_parts(line) AS coalesce(
     found_place(regexp_extract(line, ${sql(`(?i)${PLACE_ANNOUNCED}`)}, ['letters', 'zip', 'municipality', 'place'])),
     CASE WHEN regexp_matches(line, '^ *(?:[A-Za-z]{1,2}[- ]+)?[0-9]{4}[0-9A-Z]{0,2} ') AND NOT regexp_matches(line, ${sql(`(?i)${NUMBER_FIRST}`)})
       THEN found_place(regexp_extract(line, ${sql(PLACE_FIRST)}, ['letters', 'zip', 'municipality', 'place'])) END,
     found_place(regexp_extract(line, ${sql(PLACE)}, ['place', 'letters', 'zip', 'municipality'])))`,
  `line_country(line) AS nullif(regexp_extract(line, ${sql(COUNTRY_BEHIND)}, 1), '')`,
  `dutch_line(line) AS CASE WHEN NOT regexp_matches(line, '[1-9][0-9]{3} ?[A-Z]{2}[ ,]') THEN line ELSE list_transform(
     [regexp_extract(line, ${sql(DUTCH_ZIP)}, ['before', 'country', 'digits', 'apart', 'letters', 'behind'])],
     d -> CASE WHEN d.digits <> '' AND (d.country <> '' OR d.apart = '' OR NOT regexp_full_match(d.letters, '${BEGIN_OF_PLACE}'))
       THEN d.before || 'NL-' || d.digits || d.letters || d.behind ELSE line END)[1] END`,
  `line_at_home(line) AS dutch_line(trim(regexp_replace(line, ${sql(COUNTRY_BEHIND)}, '')))`,
  // a postcode in a cell of its own, as the same one in a line: without the letters of the country at home, with those of any other; a
  // spreadsheet may have written 3600.0
  `zip_written(text) AS CASE WHEN strlen(text) <= 5 THEN text
     WHEN regexp_full_match(text, '[A-Za-z]{1,2}[- ]+[0-9]{4,5}') THEN zip_in(regexp_extract(text, '[A-Za-z]+'), regexp_extract(text, '[0-9]+'))
     WHEN regexp_full_match(text, '(?i)(?:NL[- ]*)?[1-9][0-9]{3} ?[A-Z]{2}') THEN 'NL-' || upper(right(replace(text, ' ', ''), 6))
     WHEN regexp_full_match(text, '[0-9]{4,5}[.,]0+') THEN regexp_extract(text, '[0-9]+') ELSE text END`,
  `house_first(place) AS list_transform([regexp_extract(place, ${sql(`(?i)${NUMBER_FIRST}`)}, ['number', 'street'])],
     h -> {street: h.street, number: h.number, box: ''})[1]`,
  `house_last(place) AS list_transform([regexp_extract(place, ${sql(`(?i)${HOUSE}`)}, ['street', 'number', 'box'])],
     h -> CASE WHEN h.street <> '' THEN {street: h.street, number: h.number, box: regexp_replace(trim(h.box), ${sql(`(?i)${BOX_START}`)}, '')}
       ELSE {street: regexp_replace(place, ${sql(`(?i)${NO_NUMBER}`)}, ''), number: '', box: ''} END)[1]`,
  `house_in(place) AS CASE WHEN regexp_matches(place, '^[0-9]') AND house_first(place).number <> '' THEN house_first(place) ELSE house_last(place) END`,
  `line_zip(parts, country) AS CASE WHEN parts IS NULL THEN NULL ELSE zip_in(coalesce(country, nullif(upper(parts.letters), '')), parts.zip) END`,
  `line_municipality(parts) AS nullif(trim(regexp_replace(parts.municipality, ' *[(].*$', '')), '')`,
  `place_text(parts) AS rtrim(trim(regexp_replace(parts.place, '(?i)[ ,]+${TO_PLACE} *$', '')), ', -')`,
];
