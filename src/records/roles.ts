import { quote } from '../engine/engine.ts';

/**
 * Roles in a company as registers and gazettes name them, in Dutch, French and English, under the project's names.
 * Compared without case and accents, and with only letters and single spaces. Where one cell holds several roles
 * ('gérant, associé'), the first of this list that occurs counts: the list stands in order of control.
 */
export const ROLES: [role: string, ...words: string[]][] = [
  [
    'permanent_representative',
    'vaste vertegenwoordiger',
    'representant permanent',
    'permanent representative',
  ],
  [
    'managing_director',
    'gedelegeerd bestuurder',
    'afgevaardigd bestuurder',
    'administrateur delegue',
    'administratrice deleguee',
    'managing director',
    'chief executive officer',
    'ceo',
    'directeur general',
    'directeur general delegue',
    'directrice generale',
    'directeur general adjoint',
    'algemeen directeur',
    'dg',
    'dgd',
    'president directeur general',
    'presidente directrice generale',
    'president et directeur general',
    'voorzitter gedelegeerd bestuurder',
    'pdg',
    'p d g',
  ],
  [
    'daily_manager',
    'dagelijks bestuur',
    'dagelijks bestuurder',
    'persoon belast met dagelijks bestuur',
    'persoon belast met het dagelijks bestuur',
    'delegue a la gestion journaliere',
    'personne deleguee a la gestion journaliere',
    'daily manager',
  ],
  [
    'manager',
    'zaakvoerder',
    'zaakvoerster',
    'statutair zaakvoerder',
    'medezaakvoerder',
    'gerant',
    'gerante',
    'co gerant',
    'cogerant',
    'gerant associe',
    'gerant non associe',
    'associee gerante',
    'gerant associe indefiniment responsable',
    'co gerant associe indefiniment responsable',
    'gerant statutaire',
    'gerant de fait',
    'feitelijk zaakvoerder',
    'geschaftsfuhrer',
    'geschaftsfuhrerin',
    'manager',
  ],
  [
    'director',
    'bestuurder',
    'bestuurster',
    'onafhankelijk bestuurder',
    'voorzitter',
    'voorzitter van de raad van bestuur',
    'lid van de raad van bestuur',
    'lid van de directieraad',
    'administrateur',
    'administratrice',
    'administrateur independant',
    'president',
    'presidente',
    'president du conseil d administration',
    'president du directoire',
    'president delegue',
    'vice president',
    'vice president du conseil d administration',
    'membre du conseil d administration',
    'membre du directoire',
    'lid van het bestuursorgaan',
    'lid van het bestuur',
    'membre de l organe d administration',
    'membre du conseil de direction',
    'voorzitster',
    'ondervoorzitter',
    'feitelijk bestuurder',
    'dirigeant',
    'dirigeante',
    'directeur',
    'directrice',
    'personne ayant le pouvoir de diriger gerer ou engager a titre habituel la societe',
    'verwalter',
    'verwaltungsratsmitglied',
    'mitglied des verwaltungsrates',
    'vorstandsmitglied',
    'director',
    'board member',
  ],
  [
    'founder',
    'oprichter',
    'oprichtster',
    'medeoprichter',
    'fondateur',
    'fondatrice',
    'grunder',
    'founder',
    'oprichter van een geregistreerde entiteit natuurlijk persoon',
    'fondateur d une entite enregistree personne physique',
  ],
  ['silent_partner', 'stille vennoot', 'commanditaire', 'associe commanditaire', 'silent partner'],
  [
    'partner',
    'vennoot',
    'werkend vennoot',
    'beherend vennoot',
    'gecommanditeerde vennoot',
    'associe',
    'associee',
    'associe e',
    'associe actif',
    'associe commandite',
    'associe en nom',
    'associe indefiniment responsable',
    'associe indefiniment et solidairement responsable',
    'partner',
  ],
  [
    'curator',
    'curator',
    'curateur',
    'curatrice',
    'bankruptcy trustee',
    'trustee in bankruptcy',
    'mandataire judiciaire',
  ],
  [
    'provisional_administrator',
    'voorlopig bewindvoerder',
    'bewindvoerder',
    'administrateur provisoire',
    'administrateur judiciaire',
    'provisional administrator',
  ],
  ['liquidator', 'vereffenaar', 'liquidateur', 'liquidatrice', 'liquidateur amiable', 'liquidator'],
  [
    'auditor',
    'commissaris',
    'commissaris revisor',
    'bedrijfsrevisor',
    'revisor',
    'commissaire',
    'commissaire reviseur',
    'commissaire aux comptes',
    'commissaire aux comptes titulaire',
    'commissaire aux comptes suppleant',
    'reviseur d entreprises',
    'auditor',
  ],
];

/** Words of the list as French writes them. */
const ACCENTED =
  'gérant,gérante,gérant associé,co-gérant,administrateur délégué,administratrice déléguée,représentant permanent,' +
  'associé,associée,président,présidente,directeur général,réviseur d’entreprises,commissaire-réviseur,' +
  'délégué à la gestion journalière,personne déléguée à la gestion journalière';

/**
 * Every word of the list with its role, also with its accents and with a capital, so that most cells are found as they
 * stand. A word that stands under two roles counts for the first.
 */
const roleOfWord = new Map<string, string>();
for (const [role, ...words] of ROLES) {
  for (const word of [role.replaceAll('_', ' '), ...words]) addWord(word, role);
}
for (const word of ACCENTED.split(',')) {
  const plain = word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z]/g, ' ');
  const role = roleOfWord.get(plain);
  if (role !== undefined) addWord(word, role);
}

function addWord(word: string, role: string): void {
  for (const spelling of [word, word.slice(0, 1).toUpperCase() + word.slice(1)]) {
    if (!roleOfWord.has(spelling)) roleOfWord.set(spelling, role);
  }
}

/** The words as a type: to find a text among its values is one look into a hash table. */
export const roleTypes: string[] = [`role_word AS ENUM (${[...roleOfWord.keys()].map(quote).join(', ')})`];

/**
 * What may stand beside a role and leaves it as it is: the only one, a member of a class, named in the statutes. The code of
 * 2019 brought many of these: 'enige bestuurder', 'administrateur unique', 'bestuurder (A)', 'gérant de classe B'.
 */
const BESIDE_ROLE = [
  'enige?|unique|seule?|sole|only|(?:niet |non )?statutair(?:e)?|(?:niet |non )?uitvoerende?|(?:non )?executi(?:f|ve)',
  'onafhankelijke?|independante?|independent|externe?|gewone?|ordinaire|ad interim|interimaire|a i|tijdelijke?',
  '(?:(?:van|de|of) (?:de )?)?(?:categorie|category|klasse|classe|class|type|groep|groupe) [a-d]|[a-d]|e|ster|trice|in',
  'co|mede|mit',
].join('|');
/** Who has a role no more. */
const FORMER =
  'gewezen|voormalige?|vroegere|ex|ontslagen|ontslagnemende?|uittredende?|uitgetreden|ancien(?:ne)?s?|sortante?|demissionnaire|revoquee?|former|ehemaliger?|n est plus|plus';
/** Roles of people who steer nothing, and are no word to warn of. */
const WITHOUT_CONTROL =
  'other|andere|overige|autres?|tresorier|tresoriere|penningmeester|secretaire|secretaris|beneficiaire effectif|membre du conseil de surveillance|vice president du conseil de surveillance|president du conseil de surveillance|lid van de raad van toezicht|membre du comite de direction|personne ayant le pouvoir d engager a titre habituel la societe';

/**
 * `read_role(role_of_words(text), text)`: the role, 'other' for a word that no list knows, NULL for none. Of a cell with
 * several roles between commas or 'et'/'en', the one that controls most. A former role is none.
 */
export const roleMacros: string[] = [
  `role_of_words(words) AS [${[...roleOfWord.values()].map(quote).join(', ')}][enum_code(try_cast(words AS role_word)) + 1]`,
  'without_accents(text) AS CASE WHEN strlen(text) = length(text) THEN lower(text) ELSE fold(text) END',
  `role_words(text) AS trim(regexp_replace(without_accents(text), '[^a-z,;/]+', ' ', 'g'))`,
  // two spaces between words, so that one word's end is not the next one's beginning; of several the plural falls off
  `bare_role(words) AS trim(regexp_replace(regexp_replace(regexp_replace(' ' || replace(words, ' ', '  ') || ' ',
     ' (co|mede)(gerant|bestuur|administrat|zaakvoer)', ' \\2', 'g'), ' (?:${BESIDE_ROLE.replaceAll(' ', ' +')}) ', ' ', 'g'), ' +', ' ', 'g'))`,
  `role_of_part(words) AS coalesce(role_of_words(words), role_of_words(regexp_replace(bare_role(words), 's$', '')))`,
  `roles_in(words) AS list_transform(regexp_split_to_array(words, ' ?[,;/] ?| et | en '), part -> role_of_part(trim(part)))`,
  `role_in_list(roles) AS CASE ${ROLES.map(
    ([role]) => `WHEN list_contains(roles, ${quote(role)}) THEN ${quote(role)}`,
  ).join(' ')} END`,
  // 'bestuurder, gewezen'
  `is_former(words) AS regexp_matches(words, '(^|[,;/]) ?(?:${FORMER}) ?([,;/]|$)')`,
  `role_in_words(words) AS CASE WHEN words = '' THEN NULL WHEN is_former(words) THEN 'other'
     ELSE coalesce(role_of_words(words), list_transform([roles_in(words)], roles -> role_in_list(roles))[1], 'other') END`,
  `is_word_for_other(text) AS coalesce(regexp_matches(role_words(text), '^((?:${WITHOUT_CONTROL})?|(.* )?(?:${FORMER})( .*)?)$'), TRUE)`,
  // known is role_of_words(text), worked out once by the caller
  `read_role(known, text) AS CASE WHEN known IS NOT NULL THEN known WHEN text IS NULL THEN NULL
     ELSE coalesce(role_of_words(without_accents(text)), list_transform([role_words(text)], words -> role_in_words(words))[1]) END`,
];
