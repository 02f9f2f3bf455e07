/**
 * Functions that the shared SQL uses and that DuckDB does not have under Spark's name or with Spark's meaning, given
 * to DuckDB as macros; and the few functions of the project's own, which either engine gets as a definition.
 * Everything else in the shared SQL is understood by both engines as it stands.
 */

/** Letters that are no letter with an accent, and how they are written without. */
const UNSPLIT = Object.entries({ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ß: 's', ı: 'i' });

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
  ['sainte', 'ste'],
  // 'St' is either language's saint
  ['sint', 'saint', 'st', 's'],
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
    // of France and the United Kingdom: what is closed to the public and limits the liability
    'sarl',
    'eurl',
    'sas',
    'sasu',
    'societe a responsabilite limitee a associe unique',
    'entreprise unipersonnelle a responsabilite limitee',
    'societe par actions simplifiee',
    'societe par actions simplifiee a associe unique',
    'societe par actions simplifiee unipersonnelle',
    'societe par actions simplifiee a associe unique ou societe par actions simplifiee unipersonnelle',
    'ltd',
    'limited',
    'private limited company',
  ],
  ['014', 'nv', 'sa', 'naamloze vennootschap', 'societe anonyme', 'plc', 'public limited company'],
  ['612', 'commv', 'scomm', 'gcv', 'scs', 'commanditaire vennootschap', 'societe en commandite'],
  ['013', 'commva', 'sca'],
  ['011', 'vof', 'snc', 'vennootschap onder firma', 'societe en nom collectif'],
  ['706', 'cv', 'sc', 'cvba', 'scrl', 'cooperatieve vennootschap', 'societe cooperative'],
  ['017', 'vzw', 'asbl', 'vereniging zonder winstoogmerk', 'association sans but lucratif'],
  ['070', 'vme', 'acp', 'vereniging van mede eigenaars', 'association des coproprietaires'],
  ['027', 'se'],
  ['702', 'maatschap', 'societe simple', 'societe civile', 'societe civile immobiliere', 'sci'],
];

const foldedForm = "trim(regexp_replace(replace(fold(legal_form), '.', ''), '[^a-z0-9]+', ' ', 'g'))";
const formCodeCase = `CASE WHEN regexp_matches(legal_form, '^[0-9]{3}$') THEN legal_form ${formWords
  .map(
    ([code, ...words]) =>
      `WHEN ${foldedForm} IN (${words.map((word) => `'${word}'`).join(', ')}) THEN '${code}'`,
  )
  .join(' ')} ELSE NULL END`;

/** Legal forms as the last word of a name, folded and without dots. */
const nameForms =
  'bv bvba ebvba srl sprl sprlu nv sa commv comm v scomm commva sca cv cvba cvoa sc scrl scris vof snc gcv scs vzw ' +
  'asbl ivzw aisbl se esv gie ltd limited plc llc inc gmbh ag ug sarl eurl sas sasu sci';

/** Words of a company name that say nothing about it: legal forms and articles, folded. */
const emptyNameWords = (
  `${nameForms} vennootschap besloten naamloze ` +
  'societe anonyme de het een den t der le la les l un une des du the a an die das'
).replaceAll(' ', '|');

/** A folded company name, its words apart; B.V.B.A. is one word. */
const WORDS_OF_NAME = "regexp_replace(replace(fold(text), '.', ''), '[^a-z0-9]+', '  ', 'g')";

/** SQL that gives the words of a text in their order, one space between them; `junk` (a pattern over one word) is no word. */
function wordsLeft(text: string, junk: string): string {
  // two spaces between words, so that the space after one is not the space before the next
  return `trim(regexp_replace(regexp_replace('  ' || ${text} || '  ', ' (${junk}) ', ' ', 'g'), ' +', ' ', 'g'))`;
}

/** SQL that gives the distinct words of a text in which `junk` (a pattern over one word) is no word. */
function distinctWords(text: string, junk: string): string {
  return `array_distinct(split(${wordsLeft(text, junk)}, ' '))`;
}

/** A house number folded, with its letter or French repetition ('3 bis'). */
const NUMBER = '[0-9]+ *(?:bis|ter|quater|quinquies|[a-z])?';
/** A number (or a range of numbers) and the box behind it, folded. */
const NUMBER_AND_BOX = `^(${NUMBER}(?: *[-+] *[0-9]+[a-z]?)?) *(?:/|bus|bte|boite|box|b[.]) *([0-9a-z.]+)$`;

/** What registers write where a building has no number, folded: SN, Z/N, z.n., zonder nummer, sans numéro; also a box with it. */
const NO_HOUSE_NUMBER =
  '[^a-z0-9]*(?:[sz][^a-z0-9]*n(?:r|o|um)?|(?:zonder|geen) (?:huis)?(?:nummer|nr)|(?:sans|pas de) (?:numero|num|no?|n°)|ohne (?:haus)?(?:nummer|nr)|o[^a-z0-9]*n(?:r)?|nn|n[^a-z0-9]*a|nan|null|none|onbekend|inconnu|unknown|x+)?[^a-z0-9]*(?:(?:bus|bte|boite|box).*)?';

/** Countries in the words of the register and other lists, folded, by their code. */
const COUNTRIES: [code: string, words: string][] = [
  ['BE', 'belg|be$|bel$|b$'],
  ['LU', 'luxemb|lu$|lux$|l$|groothertogdom|grand-duche'],
  ['FR', 'fran[ck]|fr$|fra$|f$'],
  ['NL', 'nederland|pays-bas|netherlands|niederlande|holland|nl$|nld$'],
  ['DE', 'duitsland|allemagne|german|deutschland|de$|deu$|d$'],
  [
    'GB',
    'verenigd koninkrijk|royaume-uni|united kingdom|groot-brit|grande-bretagne|great brit|engeland|gb$|gbr$|uk$',
  ],
  ['ES', 'spanje|espagne|spain|spanien|es$|esp$'],
  ['IT', 'ital|it$|ita$'],
  ['PT', 'portug|pt$|prt$'],
  ['PL', 'polen|pologne|poland|pl$|pol$'],
  ['RO', 'roemeni|roumanie|romania|ro$|rou$'],
  ['BG', 'bulgari|bg$|bgr$'],
  ['CH', 'zwitserland|suisse|switzerland|schweiz|ch$|che$'],
  ['TR', 'turki|turquie|turkey|tr$|tur$'],
];

/** Words of a person's name that many names have. */
const PARTICLES =
  'van|vanden|vande|vander|von|vom|der|den|de|het|ten|ter|te|la|le|les|du|des|di|da|del|della|dos|el|al|ben|bin|abu|d|t|s|l|zu|zur|mr|mrs|mme|dhr|mevr|sir';

/** Greek and Cyrillic letters that are several Latin ones (ISO 843; ICAO Doc 9303), then those that are one. */
const SEVERAL_LETTERS = Object.entries({
  щ: 'shch',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  ю: 'yu',
  я: 'ya',
  ї: 'i',
  є: 'ie',
  ђ: 'dj',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  ου: 'ou',
  θ: 'th',
  χ: 'ch',
  ψ: 'ps',
  ξ: 'x',
  ь: '',
  ъ: '',
});
const [OTHER_LETTERS, AS_LATIN] = [
  'абвгґдезийіклмнопрстуфыэјћαβγδεζηικλμνοπρσςτυφω',
  'abvggdeziiiklmnoprstufyejcavgdeziiklmnoprsstyfo',
];

/** SQL that writes a folded text in Latin letters. */
function latin(text: string): string {
  const sql = SEVERAL_LETTERS.reduce(
    (all, [letter, plain]) => `replace(${all}, '${letter}', '${plain}')`,
    text,
  );
  return `translate(${sql}, '${OTHER_LETTERS}', '${AS_LATIN}')`;
}

const ownFunctions = [
  // lower case without accents; æ and œ count as two letters. DuckDB's own function is thirty times faster than translate
  `fold(text) AS ${[...UNSPLIT].reduce((sql, [letter, plain]) => `replace(${sql}, '${letter}', '${plain}')`, 'strip_accents(lower(text))')}`,
  // folded Greek and Cyrillic in Latin letters, as passports write them; text without such letters as it is
  `in_latin(text) AS CASE WHEN regexp_matches(text, '[\\x{0370}-\\x{04FF}]') THEN ${latin('text')} ELSE text END`,
  // a number below 2^60 that hangs on the text alone: names rows by content, so that their order does not matter
  'content_number(text) AS CAST(md5_number_lower(text) >> 4 AS BIGINT)',
  // what a mention of a person says, as one number; only ever compared, never shown or sorted by (Spark: xxhash64)
  `tuple_number(id, name, first, birth, birth_as_text, zip, city, company) AS
     CAST(hash(id, name, first, birth, birth_as_text, zip, city, company) >> 1 AS BIGINT)`,
  // the company within which a mention is known, or the record itself where it names none; NULL where it is known beyond: by
  // an id, or by a full birth date with two names or a place
  `known_only_in(id, name, first, birth, vague, zip, city, company, ref) AS CASE WHEN id IS NOT NULL THEN NULL
     WHEN birth IS NOT NULL AND vague IS NULL AND (name IS NOT NULL AND first IS NOT NULL OR contains(coalesce(name, first), ' ')
       OR zip IS NOT NULL OR city IS NOT NULL) THEN NULL
     ELSE coalesce(company, CAST(ref AS VARCHAR)) END`,
  // the words of a name in alphabetical order
  // most names have two words, which need no list
  `sorted_words(name) AS CASE WHEN NOT contains(name, ' ') THEN name
     WHEN contains(substr(name, strpos(name, ' ') + 1), ' ') THEN array_join(sort_array(split(name, ' ')), ' ')
     ELSE least(split_part(name, ' ', 1), split_part(name, ' ', 2)) || ' ' || greatest(split_part(name, ' ', 1), split_part(name, ' ', 2)) END`,
  // a name read in the other order. Of one cell ('Jan Karel Peeters', read as family name Peeters) the first word is the family
  // name then, and the rest the first names; a lone word may be either. Names in cells of their own are swapped
  `turned_family(family, given, one_cell) AS CASE WHEN one_cell THEN split_part(given, ' ', 1) ELSE given END`,
  `turned_given(family, given, one_cell) AS CASE WHEN one_cell AND given <> '' THEN trim(substr(given, length(split_part(given, ' ', 1)) + 2) || ' ' || family) ELSE family END`,
  // a weight as it is shown: +7.3
  `signed_bits(weight) AS CASE WHEN weight >= 0 THEN '+' ELSE '' END || CAST(CAST(weight AS DECIMAL(9, 1)) AS VARCHAR)`,
  // the letters of a word in alphabetical order
  "sorted_letters(word) AS array_join(sort_array(split(word, '')), '')",
  // two spellings of a place: a letter off, or a letter in four of a long one, or all letters in another order
  `alike_word(one, other) AS CASE WHEN levenshtein(one, other) <= 1 + length(one) // 6 THEN TRUE
     WHEN length(one) <> length(other) OR levenshtein(one, other) > 2 THEN FALSE ELSE sorted_letters(one) = sorted_letters(other) END`,
  // how alike two words of a name are by the letters that part them
  `likeness_by_edits(one, other, edits) AS CASE
     WHEN edits <= CASE WHEN length(one) + length(other) > 13 THEN 2 ELSE 1 END THEN 'typo'
     WHEN starts_with(one, other) OR starts_with(other, one) THEN 'short'
     WHEN length(one) + length(other) >= 9 AND edits <= (length(one) + length(other)) // 6 + 1 THEN 'rough'
     WHEN length(one) <> length(other) OR edits > 3 THEN 'different'
     WHEN sorted_letters(one) = sorted_letters(other) THEN CASE WHEN edits = 2 THEN 'typo' ELSE 'rough' END
     ELSE 'different' END`,
  // how alike two words of a name are: 'same', 'typo' (one letter, or two of a long word, or two swapped), 'rough' (more
  // letters, or all in another order), 'initial' (one letter, with which the other begins), 'short' (the beginning of the
  // other), 'missing', 'different'
  `word_likeness(one, other) AS CASE WHEN one = '' OR other = '' THEN 'missing'
     WHEN one = other THEN 'same'
     WHEN length(one) = 1 OR length(other) = 1 THEN CASE WHEN left(one, 1) = left(other, 1) THEN 'initial' ELSE 'different' END
     WHEN abs(length(one) - length(other)) > 3 THEN CASE WHEN starts_with(one, other) OR starts_with(other, one) THEN 'short' ELSE 'different' END
     ELSE likeness_by_edits(one, other, levenshtein(one, other)) END`,
  // the words of a name as a list
  "words_of(name) AS split(name, ' ')",
  // whether all words of one name are among those of the other: Janssens and Janssens-Peeters
  'is_part_of(one, other) AS len(array_intersect(words_of(one), words_of(other))) >= least(len(words_of(one)), len(words_of(other)))',
  // one letter or digit more, less or other; of equal length it can only be another one, which is ten times quicker to see
  // (hamming counts bytes and refuses empty texts and texts of unequal length, so only plain letters may go there)
  `one_edit_off(one, other) AS CASE
     WHEN one <> '' AND strlen(one) = strlen(other) AND strlen(one) = length(one) AND strlen(other) = length(other) THEN hamming(one, other) <= 1
     ELSE levenshtein(one, other) <= 1 END`,
  // the same with a letter more, less or other in a word: Schröder and Schroeder-Lang
  `is_nearly_part_of(one, other) AS len(list_filter(words_of(one), a -> len(list_filter(words_of(other),
     b -> a = b OR length(a) > 4 AND one_edit_off(a, b))) = 0)) = 0`,
  // whether a first name is another with a further first name beside it: Jan Karel and Jan
  "is_fuller(long, short) AS contains(long, ' ') AND length(long) > length(short) AND is_part_of(short, long)",
  // a family name with its particle written as one word: Elamrani beside Amrani, Vandenberghe beside Berghe
  `is_glued(long, short) AS length(short) >= 4 AND ends_with(long, short) AND list_contains(
     ['el', 'al', 'ben', 'van', 'vanden', 'vander', 'vande', 'von', 'de', 'den', 'der', 'ter', 'ten', 'le', 'la', 'du', 'des', 'd', 'o', 'mac', 'mc'],
     left(long, length(long) - length(short)))`,
  // how alike two family names are: as two words; 'part' where one is a part of the other (a double name, a particle). Each
  // name with its words apart and without particles, and with all its letters in one
  `family_likeness(one, other, one_joined, other_joined) AS CASE WHEN one = '' OR other = '' THEN 'missing'
     WHEN one = other OR one_joined = other_joined THEN 'same'
     WHEN (contains(one, ' ') OR contains(other, ' ')) AND is_part_of(one, other) THEN CASE WHEN length(one) = length(other) THEN 'same' ELSE 'part' END
     WHEN (contains(one, ' ') OR contains(other, ' ')) AND (is_nearly_part_of(one, other) OR is_nearly_part_of(other, one)) THEN 'part'
     WHEN NOT contains(one, ' ') AND NOT contains(other, ' ') AND (is_glued(one, other) OR is_glued(other, one)) THEN 'part'
     ELSE word_likeness(replace(one, ' ', ''), replace(other, ' ', '')) END`,
  // whether nothing in the second first names of two mentions is alike: Mohamed Amin and Mohamed Reda, Jean-Pierre and Jean-Luc
  `seconds_differ(one, other) AS contains(one, ' ') AND contains(other, ' ')
     AND len(list_filter(words_of(one)[2:], a -> len(list_filter(words_of(other)[2:],
       b -> a = b OR starts_with(a, b) OR starts_with(b, a) OR length(a) > 3 AND levenshtein(a, b) <= 1)) > 0)) = 0`,
  // how alike two first names are: as two words; 'second' where one is a further first name of the other, 'apart' where
  // the first ones are equal and the further ones differ
  `given_likeness(one, other, one_joined, other_joined) AS CASE WHEN one = '' OR other = '' THEN 'missing'
     WHEN one = other OR one_joined = other_joined THEN 'same'
     WHEN split_part(one, ' ', 1) = split_part(other, ' ', 1) THEN CASE WHEN seconds_differ(one, other) THEN 'apart' ELSE 'same' END
     WHEN list_contains(words_of(one), split_part(other, ' ', 1)) OR list_contains(words_of(other), split_part(one, ' ', 1)) THEN 'second'
     WHEN (contains(one, ' ') OR contains(other, ' ')) AND alike_word(one_joined, other_joined) THEN 'typo'
     WHEN seconds_differ(one, other) THEN 'different'
     ELSE word_likeness(split_part(one, ' ', 1), split_part(other, ' ', 1)) END`,
  // likenesses that fit one person
  "is_alike(level) AS level IN ('same', 'part', 'second', 'typo')",
  // log2 of the share of strangers who are so alike in a part of the name; `says`: how rare the commoner of the two is, in bits
  `likeness_by_chance(level, says, beside_rarity, chance_bits, most_bits) AS CASE WHEN level = 'missing' THEN 0.0
     WHEN beside_rarity IS NULL THEN chance_bits
     -- and no less often than strangers are so alike here, whatever the value: where all names are made of few letters, many are
     ELSE greatest(-least(most_bits, greatest(beside_rarity + says, 0.3)), CASE WHEN level = 'same' THEN -99.0 ELSE chance_bits END) END`,
  // whether two first names that a letter parts are two names and no slip of one: both are listed, or both stand beside several
  // family names and neither is so much rarer that it is a slip
  `are_two_names(families_1, listed_1, families_2, listed_2) AS coalesce(listed_1 AND listed_2
     OR least(families_1, families_2) >= 3 AND 3 * least(families_1, families_2) >= greatest(families_1, families_2), FALSE)`,
  // whether the first names of two people forbid that they are one; `variant`: a list or the extracts know them as variants;
  // `known`: both are known as first names, and no slips. The names may stand in each other's cell
  `first_names_clash(family_1, given_1, family_joined_1, given_joined_1, family_2, given_2, family_joined_2, given_joined_2, variant, known, two_names, both_listed) AS
     NOT variant AND given_1 <> given_2
     -- the likeness in a list of one: a macro writes out its argument wherever it is named
     AND list_transform([given_likeness(given_1, given_2, given_joined_1, given_joined_2)],
       l -> l = 'apart' OR known AND l = 'different' OR two_names AND l IN ('typo', 'rough') OR both_listed AND l = 'short')[1]
     AND NOT is_alike(family_likeness(family_1, given_2, family_joined_1, given_joined_2))
     AND NOT is_alike(family_likeness(family_2, given_1, family_joined_2, given_joined_1))`,
  // the probability that two mentions are one person, 0 to 1, by their weight in bits: weights come out a bit too low, as
  // the labelled sets show (docs/identity.md, Probabilities)
  'link_probability(weight) AS 1.0 / (1.0 + pow(2.0, -weight - 1.0))',
  // the weight in bits from which two people are held to be one, at moderate
  'moderate_from() AS 0.0',
  // to choose between two orders of a name
  `likeness_rank(level) AS CASE level WHEN 'same' THEN 4.0 WHEN 'part' THEN 3.0 WHEN 'second' THEN 3.0 WHEN 'typo' THEN 2.5 WHEN 'short' THEN 1.5
     WHEN 'initial' THEN 1.0 WHEN 'rough' THEN 0.5 WHEN 'missing' THEN 0.0 WHEN 'apart' THEN -1.0 ELSE -3.0 END`,
  // how many years apart two birth dates in eight digits are; NULL where one is not
  'years_apart(one, other) AS try_cast(left(one, 4) AS INTEGER) - try_cast(left(other, 4) AS INTEGER)',
  // of a birth date in eight digits the month and day, '' where only the year is known
  "birth_day(born) AS CASE WHEN right(born, 4) = '0000' THEN '' ELSE right(born, 4) END",
  // one letter more, less or other: either the first or the second half then stands as it is, which is quicker to see
  `a_letter_off(one, other) AS CASE WHEN abs(length(one) - length(other)) > 1 THEN FALSE
     WHEN left(one, length(one) // 2) = left(other, length(one) // 2)
       OR right(one, (length(one) - 1) // 2) = right(other, (length(one) - 1) // 2) THEN one_edit_off(one, other)
     ELSE FALSE END`,
  // two full birth dates (eight digits) of which neither can be a slip of the other; what is unknown contradicts nothing
  `births_contradict(one, other) AS CASE WHEN one IS NULL OR other IS NULL THEN FALSE
     -- one birthday: a slip of the year, unless it parts a father from a son
     WHEN right(one, 4) = right(other, 4) AND (abs(years_apart(one, other)) <= 15 OR sorted_letters(left(one, 4)) = sorted_letters(left(other, 4))) THEN FALSE
     -- both are slips of the first of January, which registers write where only the year is known
     WHEN left(one, 4) = left(other, 4) AND one_edit_off(right(one, 4), '0101') AND one_edit_off(right(other, 4), '0101') THEN FALSE
     WHEN left(one, 4) = left(other, 4) AND (substr(one, 5, 2) = substr(other, 5, 2) OR right(one, 2) = right(other, 2)
       OR right(one, 4) = right(other, 2) || substr(other, 5, 2)) THEN FALSE
     WHEN one_edit_off(one, other) THEN FALSE ELSE TRUE END`,
  // two birth dates in eight digits, of which one is not full, that name two years of which neither is a slip of the other
  `partial_births_contradict(one, other) AS one <> '' AND other <> '' AND NOT one_edit_off(left(one, 4), left(other, 4))
     AND NOT coalesce(abs(years_apart(one, other)) <= 1, FALSE)`,
  // two folded names of which no word of the one is like a word of the other, whatever their order; particles are no words
  `words_of_person(name) AS list_filter(string_split(regexp_replace(name, '[^\\pL]+', ' ', 'g'), ' '), word -> word <> '' AND NOT regexp_full_match(word, '${PARTICLES}'))`,
  `unlike_words(one, other) AS len(one) > 0 AND len(other) > 0
     AND len(list_filter(one, w -> len(list_filter(other, v -> word_likeness(w, v) <> 'different')) > 0)) = 0`,
  'unlike_names(one, other) AS unlike_words(words_of_person(one), words_of_person(other))',
  // how many months apart two birth dates in eight digits are; NULL where one is not
  `months_apart(one, other) AS abs(12 * (try_cast(left(one, 4) AS INTEGER) - try_cast(left(other, 4) AS INTEGER)) + try_cast(substr(one, 5, 2) AS INTEGER) - try_cast(substr(other, 5, 2) AS INTEGER))`,
  // two full birth dates, '' where there is none, that forbid one person: not where two digits part them, which may be one slip
  // in each (what they weigh is another matter); `shifted`: dates up to thirteen months apart are slips here
  `births_forbid(one, other, shifted) AS one <> '' AND other <> '' AND births_contradict(one, other)
     AND CASE WHEN length(one) = 8 AND length(other) = 8 THEN hamming(one, other) > 2 OR right(one, 4) = right(other, 4) ELSE TRUE END
     AND NOT (shifted AND months_apart(one, other) <= 13)`,
  // the id under which a report shows somebody; a secret key makes it another one (records/person-id.ts)
  'report_hash(text) AS left(sha2(text, 256), 16)',
  // the source of a record by its reference, which holds the record's number in the last ten digits (Spark: div)
  'source_of(ref) AS ref // 10000000000',
  // how often one whole number goes into another, without the rest (Spark: div)
  'whole_times(number, divisor) AS number // divisor',
  // equal for equal text; only ever compared, never shown or sorted by (Spark: xxhash64)
  'key_number(text) AS CAST(hash(text) >> 1 AS BIGINT)',
  // the same of several values, none of them null (Spark: xxhash64)
  'key_of(kind, one, other, more) AS CAST(hash(kind, one, other, more) >> 1 AS BIGINT)',
  // replaces every match: the two engines' regexp_replace differ in what they replace
  "replace_all(text, pattern, replacement) AS regexp_replace(text, pattern, replacement, 'g')",
  // of which country a name or code is; a word that is not known stands for itself
  `country_code(country) AS list_transform([fold(trim(country))], name -> CASE ${COUNTRIES.map(([code, words]) => `WHEN regexp_matches(name, '^(?:${words})') THEN '${code}'`).join(' ')} ELSE upper(name) END)[1]`,
  `abroad(country) AS CASE WHEN country IS NULL OR country_code(country) = 'BE' THEN NULL ELSE country END`,
  // a postcode abroad is another one than at home: 'LU-4000', 'NL-1234AB'; of France the five digits, as French registers write them
  `zip_abroad(code, zipcode) AS CASE WHEN code = 'BE' THEN zipcode WHEN code = 'FR' AND regexp_full_match(zipcode, '[0-9]{5}') THEN zipcode
     WHEN starts_with(upper(zipcode), code || '-') THEN upper(replace(zipcode, ' ', '')) ELSE code || '-' || upper(replace(zipcode, ' ', '')) END`,
  "zip_in(country, zipcode) AS CASE WHEN country IS NULL OR country = 'BE' THEN zipcode ELSE list_transform([country_code(country)], code -> zip_abroad(code, zipcode))[1] END",
  // a folded house number as the key of a building: of a range the first number, letters kept, no leading zeros; '' for none
  `house_number_key(number) AS regexp_replace(regexp_replace(CASE
     WHEN regexp_full_match(number, '${NO_HOUSE_NUMBER}') THEN ''
     WHEN regexp_matches(number, '^${NUMBER} *[-+] *${NUMBER}$') THEN regexp_extract(number, '^(${NUMBER})', 1)
     ELSE number END, '[^0-9a-z]', '', 'g'), '^0+', '')`,
  // '12 bus 3', '12 bte 3', '12/3': the box that is written behind the number, '' where none is
  `box_behind_number(number) AS regexp_extract(fold(number), '${NUMBER_AND_BOX}', 2)`,
  // the box as a key: '3', 'bus 3', 'Bte. 03' are one; '' where there is none
  // 'St-Étienne', 'SAINT ETIENNE'; 'PARIS 01', 'Paris 1er Arrondissement': a municipality's name as it is compared
  `municipality_words(name) AS trim(replace_all(replace_all(replace_all(' ' || replace_all(replace_all(fold(name), ' cedex.*$|(er|e|eme) arrondissement', ''), '[^a-z0-9]+', ' ') || ' ',
     ' 0+', ' '), ' st ', ' saint '), ' ste ', ' sainte '))`,
  `box_key(box) AS replace_all(replace_all(replace_all(fold(box), '^ *(bus|bte|boite|box|b[.])[ .]*', ''), '[^0-9a-z]', ''), '^0+', '')`,
  // a house number as registers write it as the key of a building
  `building_number(number) AS house_number_key(CASE WHEN box_behind_number(number) <> ''
     THEN regexp_extract(fold(number), '${NUMBER_AND_BOX}', 1) ELSE fold(number) END)`,
  // a total order by day and then by record, for min_by and max_by: ties must not hang on threads (Spark: DECIMAL(38, 0))
  `by_day(day, ref) AS CAST(date_diff('day', DATE '1800-01-01', day) AS HUGEINT) * 10000000000000000 + ref`,
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
  // the words of an object clause: four letters or more
  `clause_words(text) AS ${distinctWords("regexp_replace(fold(text), '[^a-z]+', '  ', 'g')", '[a-z]{1,3}')}`,
  // the words of a name, legal forms and articles left out; B.V.B.A. is one word
  `name_words(text) AS ${distinctWords(WORDS_OF_NAME, emptyNameWords)}`,
  // the same words in their order, as one text: equal for two spellings of one company's name
  `company_name_key(text) AS ${wordsLeft(WORDS_OF_NAME, emptyNameWords)}`,
  // whether what stands behind the country of a foreign company ('DE:...') is its name: it has no digit; or it has one, but
  // also a word of five letters, and ends in a legal form
  `is_company_name(text) AS NOT regexp_like(text, '[0-9]')
     OR regexp_like(replace(fold(text), '.', ''), '(^|[^a-z])[a-z]{5,}.* (${nameForms.replaceAll(' ', '|')})$')`,
  // Jaccard of two lists of distinct words: what they share of all their words; a text without words shares nothing
  `jaccard(one, other) AS CASE WHEN one[1] = '' OR other[1] = '' THEN 0.0
     ELSE len(array_intersect(one, other)) / (len(one) + len(other) - len(array_intersect(one, other))) END`,
];

/** Definitions of the functions. */
export const sharedDefinitions: readonly string[] = [...sparkNames, ...ownFunctions];

/** Statements that define the functions in a DuckDB connection. */
export const sharedFunctions: string[] = sharedDefinitions.map(
  (definition) => `CREATE OR REPLACE MACRO ${definition}`,
);
