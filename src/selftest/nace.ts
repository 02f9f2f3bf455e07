/**
 * Activities that occur in the invented world: NACE-BEL 2008 codes with the labels of the register's own code table.
 * `weight` is how common the activity is in the background (0: only planted); a rough likeness of the register's mix.
 */
export interface Activity {
  readonly code: string;
  readonly nl: string;
  readonly fr: string;
  readonly weight: number;
}

function activity(code: string, weight: number, nl: string, fr: string): Activity {
  return { code, nl, fr, weight };
}

export const ACTIVITIES: readonly Activity[] = [
  activity(
    '01130',
    1,
    'Teelt van groenten, meloenen en wortel- en knolgewassen',
    'Culture de légumes, de melons, de racines et de tubercules',
  ),
  activity('01240', 2, 'Teelt van pit- en steenvruchten', 'Culture de fruits à pépins et à noyau'),
  activity(
    '01610',
    1,
    'Ondersteunende activiteiten in verband met de teelt van gewassen',
    'Activités de soutien aux cultures',
  ),
  activity(
    '10130',
    0,
    'Vervaardiging van producten van vlees of van vlees van gevogelte',
    'Préparation de produits à base de viande ou de viande de volaille',
  ),
  activity('38110', 0, 'Inzameling van ongevaarlijk afval', 'Collecte des déchets non dangereux'),
  activity('38322', 0, 'Terugwinning van metaalafval', 'Récupération de déchets métalliques'),
  activity(
    '41201',
    5,
    'Algemene bouw van residentiële gebouwen',
    'Construction générale de bâtiments résidentiels',
  ),
  activity('42110', 0, 'Bouw van autowegen en andere wegen', "Construction de routes et d'autoroutes"),
  activity(
    '43211',
    4,
    'Elektrotechnische installatiewerken aan gebouwen',
    "Travaux d'installation électrotechnique de bâtiment",
  ),
  activity('43221', 4, 'Loodgieterswerk', 'Travaux de plomberie'),
  activity('43310', 2, 'Stukadoorswerk', 'Travaux de plâtrerie'),
  activity('43320', 3, 'Schrijnwerk', 'Travaux de menuiserie'),
  activity('43341', 3, 'Schilderen van gebouwen', 'Peinture de bâtiments'),
  activity(
    '43390',
    4,
    'Overige werkzaamheden in verband met de afwerking van gebouwen',
    'Autres travaux de finition',
  ),
  activity('43910', 3, 'Dakwerkzaamheden', 'Travaux de couverture'),
  activity('43994', 2, 'Uitvoeren van metsel- en voegwerken', 'Travaux de maçonnerie et de rejointoiement'),
  activity(
    '43999',
    2,
    'Overige gespecialiseerde bouwwerkzaamheden',
    'Autres activités de construction spécialisées',
  ),
  activity(
    '45113',
    2,
    "Detailhandel in auto's en lichte bestelwagens (= 3,5 ton)",
    "Commerce de détail d'automobiles et d'autres véhicules automobiles légers ( = 3,5 tonnes )",
  ),
  activity(
    '45201',
    3,
    "Algemeen onderhoud en reparatie van auto's en lichte bestelwagens (= 3,5 ton)",
    "Entretien et réparation général d'automobiles et d'autres véhicules automobiles légers ( = 3,5 tonnes )",
  ),
  activity('45206', 1, 'Wassen en poetsen van motorvoertuigen', 'Lavage de véhicules automobiles'),
  activity('46900', 4, 'Niet-gespecialiseerde groothandel', 'Commerce de gros non spécialisé'),
  activity(
    '47112',
    3,
    'Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen (verkoopsoppervlakte < 100 m²)',
    'Commerce de détail en magasin non spécialisé à prédominance alimentaire (surface de vente < 100m²)',
  ),
  activity(
    '47260',
    1,
    'Detailhandel in tabaksproducten in gespecialiseerde winkels',
    'Commerce de détail de produits à base de tabac en magasin spécialisé',
  ),
  activity(
    '47711',
    4,
    'Detailhandel in damesbovenkleding in gespecialiseerde winkels',
    'Commerce de détail de vêtements pour dame en magasin spécialisé',
  ),
  activity(
    '47761',
    2,
    'Detailhandel in bloemen, planten, zaden en kunstmeststoffen in gespecialiseerde winkels',
    "Commerce de détail de fleurs, de plantes, de graines et d'engrais en magasin spécialisé",
  ),
  activity(
    '49410',
    3,
    'Goederenvervoer over de weg, m.u.v. verhuisbedrijven',
    'Transports routiers de fret, sauf services de déménagement',
  ),
  activity('49420', 0, 'Verhuisbedrijven', 'Services de déménagement'),
  activity('50400', 0, 'Goederenvervoer over binnenwateren', 'Transports fluviaux de fret'),
  activity('53200', 1, 'Overige posterijen en koeriers', 'Autres activités de poste et de courrier'),
  activity('55100', 1, 'Hotels en dergelijke accommodatie', 'Hôtels et hébergement similaire'),
  activity('55201', 0, 'Jeugdherbergen en jeugdverblijfcentra', 'Auberges pour jeunes'),
  activity('56101', 6, 'Eetgelegenheden met volledige bediening', 'Restauration à service complet'),
  activity('56102', 4, 'Eetgelegenheden met beperkte bediening', 'Restauration à service restreint'),
  activity('56301', 4, 'Cafés en bars', 'Cafés et bars'),
  activity('56302', 0, 'Discotheken, dancings en dergelijke', 'Discothèques, dancings et similaires'),
  activity('58110', 0, 'Uitgeverijen van boeken', 'Édition de livres'),
  activity('59111', 0, 'Productie van bioscoopfilms', 'Production de films cinématographiques'),
  activity('62010', 5, "Ontwerpen en programmeren van computerprogramma's", 'Programmation informatique'),
  activity('62020', 6, 'Computerconsultancy-activiteiten', 'Conseil informatique'),
  activity(
    '63110',
    0,
    'Gegevensverwerking, webhosting en aanverwante activiteiten',
    'Traitement de données, hébergement et activités connexes',
  ),
  activity('64200', 5, 'Holdings', 'Activités des sociétés holding'),
  activity(
    '68201',
    6,
    'Verhuur en exploitatie van eigen of geleasd residentieel onroerend goed, exclusief sociale woningen',
    'Location et exploitation de biens immobiliers résidentiels propres ou loués, sauf logements sociaux',
  ),
  activity(
    '68311',
    3,
    'Bemiddeling bij de aankoop, verkoop en verhuur van onroerend goed voor een vast bedrag of op contractbasis',
    'Intermédiation en achat, vente et location de biens immobiliers pour compte de tiers',
  ),
  activity('69101', 3, 'Activiteiten van advocaten', 'Activités des avocats'),
  activity(
    '69201',
    2,
    'Accountants en belastingconsulenten',
    'Activités des experts-comptables et des conseils fiscaux',
  ),
  activity(
    '70210',
    2,
    'Adviesbureaus op het gebied van public relations en communicatie',
    'Conseil en relations publiques et en communication',
  ),
  activity(
    '70220',
    9,
    'Overige adviesbureaus op het gebied van bedrijfsbeheer; adviesbureaus op het gebied van bedrijfsvoering',
    'Conseil pour les affaires et autres conseils de gestion',
  ),
  activity(
    '71121',
    4,
    'Ingenieurs en aanverwante technische adviseurs, exclusief landmeters',
    "Activités d'ingénierie et de conseils techniques, sauf activités des géomètres",
  ),
  activity('73110', 3, 'Reclamebureaus', 'Activités des agences de publicité'),
  activity(
    '74101',
    3,
    'Ontwerpen van textielpatronen, kleding, juwelen, meubels en decoratieartikelen',
    'Création de modèles pour les biens personnels et domestiques',
  ),
  activity('78200', 1, 'Uitzendbureaus', 'Activités des agences de travail temporaire'),
  activity('80100', 1, 'Particuliere beveiliging', 'Activités de sécurité privée'),
  activity('81210', 3, 'Algemene reiniging van gebouwen', 'Nettoyage courant des bâtiments'),
  activity(
    '81220',
    0,
    'Overige reiniging van gebouwen; industriële reiniging',
    'Autres activités de nettoyage des bâtiments; nettoyage industriel',
  ),
  activity(
    '82110',
    1,
    'Diverse administratieve activiteiten ten behoeve van kantoren',
    'Services administratifs combinés de bureau',
  ),
  activity('82200', 0, 'Callcenters', "Activités des centres d'appels"),
  activity(
    '82990',
    4,
    'Overige zakelijke dienstverlening, n.e.g.',
    'Autres activités de soutien aux entreprises n.c.a.',
  ),
  activity('85592', 2, 'Beroepsopleiding', 'Formation professionnelle'),
  activity('86210', 4, 'Huisartspraktijken', 'Activités des médecins généralistes'),
  activity('86220', 3, 'Praktijken van specialisten', 'Activités des médecins spécialistes'),
  activity(
    '90011',
    2,
    'Beoefening van uitvoerende kunsten door zelfstandig werkende artiesten',
    'Réalisation de spectacles par des artistes indépendants',
  ),
  activity('93110', 1, 'Exploitatie van sportaccommodaties', "Gestion d'installations sportives"),
  activity(
    '94992',
    0,
    'Verenigingen en bewegingen voor volwassenen',
    'Associations et mouvements pour adultes',
  ),
  activity(
    '95110',
    2,
    'Reparatie van computers en randapparatuur',
    "Réparation d'ordinateurs et d'équipements périphériques",
  ),
  activity(
    '96011',
    0,
    'Activiteiten van industriële wasserijen',
    'Activités des blanchisseries industrielles',
  ),
  activity('96021', 5, 'Haarverzorging', 'Coiffure'),
  activity('96022', 4, 'Schoonheidsverzorging', 'Soins de beauté'),
  activity('96040', 1, "Sauna's, solaria, baden enz.", 'Entretien corporel'),
  activity('96091', 1, 'Contactbemiddelingsbureaus en dergelijke', 'Services de rencontres'),
  activity('96092', 1, 'Plaatsen van tatouages en piercings', 'Services de tatouage et de piercing'),
  activity('96099', 2, 'Overige persoonlijke diensten', 'Autres services personnels'),
  activity(
    '97000',
    0,
    'Huishoudens als werkgever van huishoudelijk personeel',
    "Activités des ménages en tant qu'employeurs de personnel domestique",
  ),
];

/** Activities of ordinary companies. */
export const COMMON: readonly Activity[] = ACTIVITIES.filter((one) => one.weight > 0);

const byCode = new Map(ACTIVITIES.map((one) => [one.code, one]));

export function activityOf(code: string): Activity {
  const found = byCode.get(code);
  if (!found) throw new Error(`no such activity in the invented world: ${code}`);
  return found;
}

/** The object clause of the statutes, as a notary writes it for this activity. */
export function purposeOf(code: string): string {
  return `De vennootschap heeft tot doel: ${activityOf(code).nl.toLowerCase()}.`;
}
