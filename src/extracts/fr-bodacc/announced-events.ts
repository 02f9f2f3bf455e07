import { quote } from '../../engine/engine.ts';

/** Words (a pattern over folded text) and the event that they announce; of a list the first that fits counts. */
type Telling = readonly [words: string, event: string];

/**
 * Judgments in collective proceedings, by their family, nature and, where the nature is an "other" one, complement. After the
 * rules of the state's own pipeline (annuaire-entreprises-data-gouv-fr/search-infra, workflows/data_pipelines/bodacc/rule.yml
 * and utils.py). Only a judicial liquidation is a collapse: redressement and sauvegarde are court protection. A closure says
 * how the case ended, and stands before what it closes; a decision that is withdrawn or overruled takes its case back.
 */
const JUDGMENTS: readonly Telling[] = [
  ['retractation|infirmant|annulant le jugement', 'bankruptcy_annulled'],
  ['cloture.*(sauvegarde|redressement|retablissement professionnel|sortie de crise)', 'other'],
  ['cloture', 'bankruptcy_closed'],
  ['^(depot|liste des creances)|avis de depot|etat de collocation|projet de repartition', 'other'],
  [
    'designation des organes|accordant un delai|modifiant|remplacement|interdiction|faillite personnelle',
    'other',
  ],
  ['liquidation des biens', 'other'],
  ['liquidation judiciaire', 'bankruptcy_opened'],
  ['redressement|sauvegarde|sortie de crise|reglement judiciaire', 'judicial_reorganisation'],
  ['plan|periode d.observation|poursuite|cessation des paiements|report', 'other'],
  ['^autre|^extrait|^arret|^jugement prononcant$|^jugement d.ouverture$', 'other'],
];

/** What a general modification says: several may stand in one notice. */
const MODIFICATIONS: readonly Telling[] = [
  [
    'transfert[^.]*\\b(siege|etablissement principal)|(adresse|changement|modification)[^.,;]* siege',
    'seat_move',
  ],
  ['cloture[^.]* liquidation', 'liquidation_closed'],
  ['transmission universelle|fusion|scission|apport partiel', 'merger'],
  ['dissolution judiciaire', 'judicial_dissolution'],
  ['dissolution', 'voluntary_dissolution'],
  ['denomination|raison sociale', 'name_change'],
  ['forme juridique|transformation en', 'form_change'],
  ['capital', 'capital_change'],
  ['objet social|(modification|changement|adjonction)[^.,;]* activites?', 'purpose_change'],
];

/** A list of events of which a later one says the same in other words. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  // a company that all shares of which come into one hand is dissolved without a liquidation
  voluntary_dissolution: ['judicial_dissolution', 'merger', 'liquidation_closed'],
};

/** Families of notices (familleavis), as published. */
export const FAMILIES = [
  'collective',
  'creation',
  'immatriculation',
  'vente',
  'modification',
  'radiation',
  'dpc',
  'conciliation',
  'retablissement_professionnel',
  'divers',
];

function firstOf(text: string, tellings: readonly Telling[]): string {
  const cases = tellings.map(
    ([words, event]) => `WHEN regexp_matches(${text}, ${quote(words)}) THEN ${quote(event)}`,
  );
  return `CASE ${cases.join(' ')} END`;
}

const eachModification = MODIFICATIONS.map(([words, event]) => {
  const others = (INSTEAD[event] ?? []).map((other) => {
    const pattern = MODIFICATIONS.find(([, one]) => one === other)?.[0] ?? '';
    return ` AND NOT regexp_matches(text, ${quote(pattern)})`;
  });
  return `CASE WHEN regexp_matches(text, ${quote(words)})${others.join('')} THEN ${quote(event)} END`;
});

/**
 * `judgment_event(family, nature, complement)`: the event, or NULL for a judgment that no rule knows.
 * `modification_events(text)`: the events of a general modification.
 * `registration_event(category)`: a transfer of the seat, or a first registration.
 * `removal_event(comment)`: the end of a registration; a report of an ex-officio removal takes it back, and a transfer to
 * another court's district is no end. All texts are folded.
 */
export const announcedEventMacros: string[] = [
  `judgment_words(family, nature, complement) AS CASE
     WHEN regexp_matches(coalesce(family, ''), 'retractation') THEN family
     WHEN nature IS NULL THEN coalesce(complement, family)
     WHEN regexp_matches(nature, '^autre |^jugement prononcant$|^jugement d.ouverture$') THEN coalesce(nullif(complement, ''), nature)
     ELSE nature END`,
  `judgment_event(family, nature, complement) AS list_transform([judgment_words(family, nature, complement)],
     text -> ${firstOf('text', JUDGMENTS)})[1]`,
  `modification_events(text) AS list_filter([${eachModification.join(', ')}], event -> event IS NOT NULL)`,
  `registration_event(category, family) AS CASE
     WHEN regexp_matches(category, 'transfert[^.]* (siege|etablissement principal)') THEN 'seat_move'
     WHEN regexp_matches(category, 'transformation|fusion|scission') THEN NULL
     WHEN family = 'creation' OR regexp_matches(category, '^(creation|immatriculation d.une personne)') THEN 'incorporation' END`,
  `removal_event(comment) AS CASE
     WHEN regexp_matches(coalesce(comment, ''), 'rapport de (la )?radiation') THEN 'strike_off_lifted'
     WHEN regexp_matches(coalesce(comment, ''), 'transfert') THEN NULL
     WHEN regexp_matches(coalesce(comment, ''), 'd.office') THEN 'strike_off'
     ELSE 'liquidation_closed' END`,
];
