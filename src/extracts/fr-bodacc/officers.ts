/**
 * Officers in one cell of a notice, as macros: 'Gérant : DUPONT Jean ; Directeur général : MARTIN Anne nom d'usage :
 * PETIT', between semicolons, full stops or commas, several roles before one name. An entry begins where a known role
 * stands before a colon; 'nom d'usage :' is part of a name.
 */
const ROLE_WORDS =
  '(?:co-?)?g[ée]rante?|pr[ée]sidente?|vice-?pr[ée]sidente?|directeur|directrice|administrateur|administratrice|associ[ée]e?|commissaire aux comptes|membre|liquidateur|liquidatrice|mandataire|personne ayant le pouvoir|dirigeante?|fond[ée] de pouvoir|repr[ée]sentant|g[ée]rant-associ[ée]|contr[oô]leur|censeur|autre';

/** Separates entries: a separator, then words that begin with a role, up to a colon. */
const BREAK = `[;.,]? *((?:${ROLE_WORDS})(?:[^:;.]*?)?) : `;

export const officerMacros: string[] = [
  // the used name and the name at birth are other names of the same person: the first one stands
  `plain_officer(name) AS trim(regexp_replace(regexp_replace(name, ',? *(nom d.usage|n[ée]\\(?e?\\)?) *:? .*$', '', 'i'), '[ ;,.]+$', ''))`,
  // 'DUPONT Jean Paul' and 'Dupont, Jean Paul' are people; words in capitals only are a company
  `officer_name(name) AS CASE
     WHEN regexp_matches(name, '^[^,]+, *[^,]') AND regexp_matches(name, '[a-zà-ÿ]') THEN trim(regexp_extract(name, '^([^,]+),', 1))
     ELSE nullif(trim(regexp_extract(name, '^((?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ''’-]* )+)[A-ZÀ-ÖØ-Þ][a-zà-ÿ]', 1)), '') END`,
  `officer_first_name(name) AS nullif(CASE
     WHEN regexp_matches(name, '^[^,]+, *[^,]') AND regexp_matches(name, '[a-zà-ÿ]') AND NOT regexp_matches(name, '^[A-ZÀ-ÖØ-Þ]+ [A-Z][a-z]')
       THEN trim(replace(regexp_extract(name, '^[^,]+, *(.*)$', 1), ',', ''))
     ELSE trim(replace(regexp_extract(name, '^(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ''’-]* )+([A-ZÀ-ÖØ-Þ][a-zà-ÿ].*)$', 1), ',', '')) END, '')`,
  `officers_in(cell) AS list_filter(
     string_split(regexp_replace(cell, '${BREAK.replaceAll("'", "''")}', chr(30) || '\\1' || chr(31), 'gi'), chr(30)),
     entry -> contains(entry, chr(31)))`,
  `officer_role(entry) AS read_role(NULL, split_part(entry, chr(31), 1))`,
  `officer_text(entry) AS plain_officer(split_part(entry, chr(31), 2))`,
];
