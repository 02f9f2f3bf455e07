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
    'geschaftsfuhrer',
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
    'verwalter',
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

/** The project's names of roles; a word that the list does not know is 'other'. */
const ROLE_NAMES: string[] = [...ROLES.map(([role]) => role), 'other'];

/**
 * `read_role(role_words(text))`: the role, 'other' for a word that no list knows, NULL for none. Of a cell with several
 * roles between commas or 'et'/'en', the one that controls most. The words are worked out once by the caller.
 */
export const roleMacros: string[] = [
  `role_words(text) AS trim(regexp_replace(CASE WHEN strlen(text) = length(text) THEN lower(text) ELSE fold(text) END, '[^a-z,;/]+', ' ', 'g'))`,
  `role_of_words(words) AS CASE words ${ROLES.flatMap(([role, ...words]) =>
    [role.replaceAll('_', ' '), ...words].map((word) => `WHEN ${quote(word)} THEN ${quote(role)}`),
  ).join(' ')} END`,
  `roles_in(words) AS list_transform(regexp_split_to_array(words, ' ?[,;/] ?| et | en '), part -> role_of_words(trim(part)))`,
  `role_in_list(roles) AS CASE ${ROLES.map(
    ([role]) => `WHEN list_contains(roles, ${quote(role)}) THEN ${quote(role)}`,
  ).join(' ')} END`,
  `read_role(words) AS CASE WHEN words IS NULL OR words = '' THEN NULL
     ELSE coalesce(role_of_words(words), role_in_list(roles_in(words)), 'other') END`,
];
