/**
 * Files of France in their published layouts (INPI's RNE, the open export of BODACC, parcels of legal persons), written from
 * plain facts; see docs/countries/france.md.
 */

export const FRENCH_DAY = '2024-07-01';

/** `month` is a birth month (`1974-09`); of a home the register gives the municipality only. */
export interface Personne {
  nom: string;
  prenoms: readonly string[];
  month: string;
}

export interface Place {
  number: string;
  type: string;
  street: string;
  postcode: string;
  town: string;
}

/** Role codes of the register: 30 manager, 73 president, 40 liquidator. */
export interface Pouvoir {
  role: '30' | '73' | '40';
  who: Personne;
}

export interface Societe {
  siren: string;
  name: string;
  ape: string;
  created: string;
  seat: Place;
  /** Company that hosts the seat. */
  host?: Societe;
  /** Where it works, beside the seat. */
  sites: Place[];
  powers: Pouvoir[];
  /** Day of its removal from the register. */
  removed?: string;
}

export interface Notice {
  of: Societe;
  day: string;
  family: 'creation' | 'modification' | 'collective' | 'radiation';
  officers?: string;
  judgment?: { famille: string; nature: string; date: string; complementJugement?: string };
  change?: { descriptif: string; dateEffet: string };
}

export interface Parcel {
  section: string;
  plan: string;
  place: Place;
  owner: Societe;
}

/** Nine digits that fit the check digit of a SIREN, in a range that was never given out. */
export function siren(sequence: number): string {
  const eight = `0099${String(sequence).padStart(4, '0')}`;
  const digits = [...eight].map((digit, at) => {
    const weighed = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return weighed > 9 ? weighed - 9 : weighed;
  });
  const sum = digits.reduce((one, other) => one + other, 0);
  return eight + String((10 - (sum % 10)) % 10);
}

const address = ({ number, type, street, postcode, town }: Place) => ({
  pays: 'FRANCE',
  codePays: 'FRA',
  codePostal: postcode,
  commune: town,
  numVoie: number,
  typeVoie: type,
  voie: street,
});

/** Number of an establishment: the SIREN, and five digits of which the last is a check digit. */
const siret = (of: Societe, place: number) => `${of.siren}${String((place + 1) * 10 + 1).padStart(5, '0')}`;

/** The stock of the RNE: an array of companies. */
export function rneStock(companies: readonly Societe[]): string {
  const establishment = (of: Societe, place: Place, at: number) => ({
    descriptionEtablissement: { siret: siret(of, at), statutPourFormalite: '1' },
    adresse: address(place),
    activites: [{ codeApe: of.ape, dateDebut: of.created, indicateurPrincipal: true }],
  });
  const document = (one: Societe) => {
    const [main = one.seat, ...others] = one.sites;
    return {
      updatedAt: `${FRENCH_DAY}T06:00:00+02:00`,
      formality: {
        siren: one.siren,
        formeJuridique: '5710',
        content: {
          natureCreation: { dateCreation: one.created, formeJuridique: '5710', etablieEnFrance: true },
          personneMorale: {
            identite: {
              entreprise: {
                siren: one.siren,
                denomination: one.name,
                formeJuridique: '5710',
                codeApe: one.ape,
                dateImmat: `${one.created}T00:00:00+01:00`,
              },
            },
            composition: {
              pouvoirs: one.powers.map(({ role, who }) => ({
                typeDePersonne: 'INDIVIDU',
                individu: {
                  descriptionPersonne: {
                    dateDeNaissance: who.month,
                    role,
                    nom: who.nom,
                    prenoms: who.prenoms,
                  },
                  adresseDomicile: { codePostal: one.seat.postcode, commune: one.seat.town },
                },
              })),
            },
            adresseEntreprise: {
              adresse: address(one.seat),
              ...(one.host === undefined
                ? {}
                : { entrepriseDomiciliataire: { siren: one.host.siren, denomination: one.host.name } }),
            },
            etablissementPrincipal: establishment(one, main, 0),
            autresEtablissements: others.map((place, at) => establishment(one, place, at + 1)),
            ...(one.removed === undefined
              ? {}
              : { detailCessationEntreprise: { dateRadiation: one.removed } }),
          },
        },
      },
      siren: one.siren,
    };
  };
  return `[\n${companies.map((one) => JSON.stringify(document(one))).join(',\n')}\n]\n`;
}

const COLUMNS =
  'id;publicationavis;publicationavis_facette;parution;dateparution;numeroannonce;typeavis;typeavis_lib;familleavis;familleavis_lib;numerodepartement;departement_nom_officiel;region_code;region_nom_officiel;tribunal;commercant;ville;registre;cp;pdf_parution_subfolder;ispdf_unitaire;listepersonnes;listeetablissements;jugement;acte;modificationsgenerales;radiationaurcs;depot;listeprecedentexploitant;listeprecedentproprietaire;divers;parutionavisprecedent;url_complete'.split(
    ';',
  );
const FAMILIES = {
  creation: ['A', 'Créations'],
  collective: ['A', 'Procédures collectives'],
  modification: ['B', 'Modifications diverses'],
  radiation: ['B', 'Radiations'],
} as const;

/** The open export of BODACC, "annonces-commerciales": semicolons, JSON in the cells. */
export function annonces(notices: readonly Notice[]): string {
  const sorted = [...notices].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const row = (notice: Notice, at: number) => {
    const { of, day, family, officers, judgment, change } = notice;
    const [letter, label] = FAMILIES[family];
    const issue = `${day.slice(0, 4)}${String(at + 1).padStart(4, '0')}`;
    const spaced = of.siren.replace(/^(...)(...)(...)$/, '$1 $2 $3');
    const { number, type, street, postcode, town } = of.seat;
    const cells: Readonly<Record<string, unknown>> = {
      id: `${letter}${issue}${at + 1}`,
      publicationavis: letter,
      publicationavis_facette: `BODACC ${letter}`,
      parution: issue,
      dateparution: day,
      numeroannonce: at + 1,
      typeavis: 'annonce',
      typeavis_lib: 'Avis initial',
      familleavis: family,
      familleavis_lib: label,
      tribunal: 'Greffe du Tribunal de Commerce de Valmurane',
      commercant: of.name,
      ville: town,
      registre: `${spaced},${of.siren}`,
      cp: postcode,
      listepersonnes: {
        personne: {
          typePersonne: 'pm',
          numeroImmatriculation: {
            numeroIdentification: spaced,
            codeRCS: 'RCS',
            nomGreffeImmat: 'Valmurane',
          },
          denomination: of.name,
          formeJuridique: 'Société à responsabilité limitée',
          ...(officers === undefined ? {} : { administration: officers }),
          adresseSiegeSocial: {
            numeroVoie: number,
            typeVoie: type,
            nomVoie: street,
            codePostal: postcode,
            ville: town,
            pays: 'France',
          },
        },
      },
      jugement: judgment && { type: 'initial', ...judgment },
      acte:
        family === 'creation'
          ? {
              dateImmatriculation: of.created,
              dateCommencementActivite: of.created,
              creation: {
                categorieCreation:
                  "Immatriculation d'une personne morale (B, C, D) suite à création d'un établissement principal",
              },
            }
          : undefined,
      modificationsgenerales: change,
      radiationaurcs: family === 'radiation' ? { radiationPM: 'O' } : undefined,
    };
    return COLUMNS.map((name) => {
      const given = cells[name];
      const text =
        given === undefined ? '' : typeof given === 'object' ? JSON.stringify(given) : String(given);
      return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join(';');
  };
  return [COLUMNS.join(';'), ...sorted.map(row), ''].join('\r\n');
}

/** Parcels of legal persons, as published for one year and department. */
export function parcelsOfCompanies(parcels: readonly Parcel[]): string {
  // in the files since 2019 each column names its group
  const groups = [
    ['Champ géographique', 'Département', 'Code Direction', 'Code Commune', 'Nom Commune'],
    ['Références cadastrales', 'Préfixe', 'Section', 'N° plan'],
    ['Adresse parcelle', 'N° de voirie', 'Indice de répétition', 'Code voie MAJIC', 'Code voie Rivoli'],
    ['Adresse parcelle', 'Nature voie', 'Nom voie'],
    ['Caractéristiques parcelle', 'Contenance'],
    ['Evaluation SUF', 'SUF', 'Nature culture', 'Contenance'],
    ['Propriétaire(s) parcelle', 'Code droit', 'N° MAJIC', 'N° SIREN', 'Groupe personne'],
    ['Propriétaire(s) parcelle', 'Forme juridique', 'Forme juridique abrégée', 'Dénomination'],
  ];
  const header = groups.flatMap(([group, ...names]) => names.map((name) => `${name} (${group})`)).join(';');
  const rows = parcels.map(({ section, plan, place, owner }) =>
    [
      ...['96', '0', '101', place.town, '', section, plan, place.number.padStart(4, '0'), '', '', ''],
      ...[place.type, place.street, '412', 'A', 'S', '412', 'P - Propriétaire'],
      ...['MBBBBB', owner.siren, '6', '5710', 'SARL', owner.name],
    ].join(';'),
  );
  return [header, ...rows, ''].join('\r\n');
}
