import { quote } from '../../engine/engine.ts';

/*
 * Officers in one cell of a notice, as macros. Notices write them in three ways, and mix these:
 *
 *   Gérant : DUPONT Jean nom d'usage : DUPONT. Directeur général : MARTIN Anne, Marie né(e) PETIT
 *   Gérant : Dupont, Jean Paul, Associé : Martin, Anne, nom d'usage : Dupont
 *   DUPONT Jean n'est plus gérant. MARTIN Anne devient gérant
 *
 * A label ends in a colon: any words at the beginning, behind a semicolon or a full stop; behind a comma only words that begin
 * with a known role, as what stands there else is a first name. Marks that no text holds stand between the parts: ENTRY before
 * an entry, LABEL behind its label, OTHER_NAME before another name of the same person, VERB between a person and what
 * becomes of him.
 */
const [ENTRY, LABEL, OTHER_NAME, VERB] = ['chr(30)', 'chr(31)', 'chr(29)', 'chr(28)'];
const MARKS = '\\x{1c}-\\x{1f}';

const ROLE_WORDS = [
  '(?:co-?)?g[ée]rante?s?',
  'g[ée]rance',
  '(?:vice-?)?pr[ée]sidente?',
  'directeurs?',
  'directrice',
  'administrateurs?',
  'administratrice',
  'associ[ée](?:\\(?e\\)?)?s?',
  'commissaires?',
  'membres?',
  'liquidateur',
  'liquidatrice',
  'mandataire',
  'personne ayant le pouvoir',
  'dirigeante?',
  'fond[ée] de pouvoir',
  'repr[ée]sentante?',
  'contr[oô]leur',
  'censeur',
  'tr[ée]sori[eè]re?',
  'secr[ée]taire',
  'b[ée]n[ée]ficiaire',
  'exploitante?',
  'conjointe?',
  'indivisaire',
  'autre',
  // what happened, before the role
  'nomination',
  'd[ée]signation',
  'd[ée]part',
  'd[ée]mission',
  'r[ée]vocation',
  'modification',
  'anciens?',
  'anciennes?',
  'nouveaux?',
  'nouvelles?',
].join('|');
const KNOWN_LABEL = `(?i:${ROLE_WORDS})(?:[^\\pL:;.${MARKS}][^:;.${MARKS}]*)?`;
const ANY_LABEL = `[^:;.,${MARKS}]{3,120}`;
const LABELS = `(?:(?:^|[;.,\\x{1e}]) *(${KNOWN_LABEL})|(?:^|;|[.] |\\x{1e}) *(${ANY_LABEL})) *: +`;

/** Other names of the same person. As words of their own, and never in capitals without an accent: NEE is a surname. */
const OTHER_NAMES =
  ',? +(?:(?i:noms? d.usage|nom de naissance|nom marital|pseudonyme)|n[ée]\\(e\\)|née?|NÉE?|Née?|NÉ\\(E\\)|N[ÉE]\\(E\\)|épouse|veuve|dite?|alias)(?: *: *| +)';

const NO_MORE =
  "n['’ ]?est +plus|ne sont plus|cesse d['’ ]?[êe]tre|d[ée]missionne|a d[ée]missionn[ée]|a cess[ée] d['’ ]?[êe]tre";
const VERBS = `[ ,]+((?i:${NO_MORE}|devient|deviennent|est nomm[ée]e?|sont nomm[ée]e?s))(?: de ses fonctions de)? +([^.;:${MARKS}]*)`;
const ENDS = `(?i)(?:^|[^\\pL])(?:${NO_MORE}|anciens?|anciennes?|sortante?s?|partante?s?|d[ée]mission|d[ée]missionnaires?|d[ée]part|r[ée]vocation|r[ée]voqu[ée]e?s?|cessation|d[ée]c[ée]d[ée]e?s?)(?:[^\\pL]|$)`;
/** What stands around the role in a label. */
const AROUND_ROLE =
  "(?i)^(?:(?:nomination|d[ée]signation|d[ée]part|d[ée]mission|r[ée]vocation|cessation|modification)(?: de la d[ée]signation)?(?: (?:du|de la|des|de|d['’]une?|de l['’]|d['’]))? *|anciens? |anciennes? |nouveaux? |nouvelles? )|,? +(?:sortante?|partante?|d[ée]missionnaire|d[ée]c[ée]d[ée]e?|r[ée]voqu[ée]e?)s?$";

const CAPITALS = "\\p{Lu}[\\p{Lu}'’-]*";
const PARTICLE = "(?:de|du|des|de la|la|le|van|von|der|den|di|da|del|el|al|ben|d'|d’)";
/** DUPONT Jean; DE LA ROCHE Marie-Ange; van der MEER Jan; with two surnames PETIT, DUPONT Anne. */
const SURNAME_IN_CAPITALS = `^((?:(?:${CAPITALS}|${PARTICLE}),? +)*${CAPITALS}) +(\\p{Lu}\\p{Ll}.*|\\p{Ll}{3}.*|\\p{Lu}[.].*|\\p{Lu}['’]\\p{L}*\\p{Ll}.*)$`;
const SURNAME_AND_COMMA = '^([^,]+), *([^, ].*)$';
/** Two people behind one label: between the first name of one and the surname of the other. */
const NEXT_PERSON = `(\\p{Ll}[.]?)(?:, +(?:et )?| et )((?:(?:${CAPITALS}|${PARTICLE}) +)*\\p{Lu}[\\p{Lu}'’-]+ +\\p{Lu}\\p{Ll})`;
const LEGAL_FORM =
  'SAS|SASU|SARL|EURL|SCI|SNC|SCS|SCA|SELARL|SELAS|SCP|SCM|GAEC|EARL|SCEA|GFA|GIE|GmbH|Aktiengesellschaft|Ltd|LTD|Limited|LIMITED|LLP|BV|NV|SRL|SPRL|LLC';
const COMPANY = `^(?:${LEGAL_FORM})[ .]|[ (](?:${LEGAL_FORM})(?:[ )]|$)|[ (](?:AG|SA|S[.]A[.]?|INC|Inc)[)]?$|^(?i:soci[ée]t[ée]|st[ée]|association|groupement|cabinet|compagnie|caisse|f[ée]d[ée]ration|syndicat|fonds|mutuelle)[ .]|&`;

export const officerMacros: string[] = [
  `officer_marked(cell) AS regexp_replace(regexp_replace(regexp_replace(regexp_replace(cell,
       '(?i)modification de la d[ée]signation d.un dirigeant *: *([^:,;.]+), nouvelle identit[ée] *: *', '\\1 : ', 'g'),
       ${quote(OTHER_NAMES)}, ${OTHER_NAME}, 'g'),
       ${quote(VERBS)}, ${VERB} || '\\1 \\2' || ${ENTRY}, 'g'),
       ${quote(LABELS)}, ${ENTRY} || '\\1\\2' || ${LABEL}, 'g')`,
  `officer_entries(cell) AS list_filter(string_split(officer_marked(cell), ${ENTRY}),
     entry -> contains(entry, ${LABEL}) OR contains(entry, ${VERB}))`,
  // what an entry says of the person: its label, or the verb with the role behind it
  `entry_label(entry) AS CASE WHEN contains(entry, ${LABEL}) THEN split_part(entry, ${LABEL}, 1) ELSE split_part(entry, ${VERB}, 2) END`,
  `entry_people(entry) AS string_split(regexp_replace(
     split_part(CASE WHEN contains(entry, ${LABEL}) THEN split_part(entry, ${LABEL}, 2) ELSE entry END, ${VERB}, 1),
     ${quote(NEXT_PERSON)}, '\\1' || ${ENTRY} || '\\2', 'g'), ${ENTRY})`,
  `officer_role(officer) AS list_transform([trim(split_part(officer, ${LABEL}, 1))], label -> read_role(NULL,
     trim(regexp_replace(regexp_replace(label, ${quote(`(?i)^(?:${NO_MORE}|devient|deviennent|est nomm[ée]e?|sont nomm[ée]e?s) `)}, ''), ${quote(AROUND_ROLE)}, '', 'g'))))[1]`,
  `officer_event(officer) AS CASE WHEN regexp_matches(split_part(officer, ${LABEL}, 1), ${quote(ENDS)}) THEN 'resignation' ELSE 'appointment' END`,
  // the used name and the name at birth are other names of the same person: the first one stands
  `officer_text(officer) AS trim(regexp_replace(regexp_replace(regexp_replace(split_part(split_part(officer, ${LABEL}, 2), ${OTHER_NAME}, 1),
     '(?i),? +(en remplacement|repr[ée]sent[ée](?:e|\\(e\\))? par|en qualit[ée]) .*$|,? *\\((?:d[ée]c[ée]d|d[ée]missionnaire|r[ée]voqu)[^)]*\\)$', ''), '^[ ;,.]+|[ ;,.]+$', '', 'g'),
     '^(?:M[.]|Mr[.]?|MM[.]|Mme|Mlle|Monsieur|Madame|Mademoiselle|Ma[iî]tre) +', ''))`,
  `is_person_name(name) AS regexp_matches(name, '\\p{Ll}') AND NOT regexp_matches(name, ${quote(COMPANY)})`,
  // words in capitals only are a company
  `officer_name(name) AS CASE WHEN NOT is_person_name(name) THEN NULL
     WHEN regexp_matches(name, ${quote(SURNAME_IN_CAPITALS)}) THEN replace(regexp_extract(name, ${quote(SURNAME_IN_CAPITALS)}, 1), ',', '')
     WHEN regexp_matches(name, ${quote(SURNAME_AND_COMMA)}) THEN trim(regexp_extract(name, ${quote(SURNAME_AND_COMMA)}, 1)) END`,
  `first_names(text) AS nullif(trim(regexp_replace(text, '[ ,]+', ' ', 'g')), '')`,
  `officer_first_name(name) AS CASE WHEN NOT is_person_name(name) THEN NULL
     WHEN regexp_matches(name, ${quote(SURNAME_IN_CAPITALS)}) THEN first_names(regexp_extract(name, ${quote(SURNAME_IN_CAPITALS)}, 2))
     WHEN regexp_matches(name, ${quote(SURNAME_AND_COMMA)}) THEN first_names(regexp_extract(name, ${quote(SURNAME_AND_COMMA)}, 2)) END`,
  `officer_of(officer) AS list_transform([officer_text(officer)], name -> {
     role: officer_role(officer), event: officer_event(officer), name: officer_name(name), first_name: officer_first_name(name)})[1]`,
  // role, event, name and first name of each officer, in the order of the cell; the cell is taken apart once
  `officers_in(cell) AS list_transform(flatten(list_transform(officer_entries(cell),
     entry -> list_transform(entry_people(entry), person -> entry_label(entry) || ${LABEL} || person))), officer -> officer_of(officer))`,
];
