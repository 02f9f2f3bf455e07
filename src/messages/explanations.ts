import type { Language } from './index.ts';

/**
 * What can excuse a finding and what would change it, by the English of the patterns: the same explanation of two patterns is
 * translated once.
 */
const explanations: Readonly<Record<string, readonly [nl: string, fr: string]>> = {
  'forms that need not file, and the ended, are left out': [
    'vormen die niet hoeven neer te leggen, en de beëindigde, zijn weggelaten',
    'les formes dispensées de dépôt, et les sociétés terminées, sont laissées de côté',
  ],
  'a long first financial year: nothing is due before 31 months': [
    'een lang eerste boekjaar: vóór 31 maanden is niets verschuldigd',
    'un long premier exercice : rien n’est dû avant 31 mois',
  ],
  'years before the earliest of the extract are unknown, not missing': [
    'jaren vóór het vroegste van het uittreksel zijn onbekend, niet ontbrekend',
    'les années antérieures à la première de l’extrait sont inconnues, non manquantes',
  ],
  'a year that a longer or shifted one covers was filed': [
    'een jaar dat door een langer of verschoven jaar gedekt is, geldt als neergelegd',
    'une année couverte par un exercice plus long ou décalé compte comme déposée',
  ],
  'a small partnership or branch that is exempt though its form is not': [
    'een kleine personenvennootschap of een bijkantoor dat vrijgesteld is hoewel de vorm het niet is',
    'une petite société de personnes ou une succursale dispensée bien que sa forme ne le soit pas',
  ],
  'accounts that were filed under another number after a merger': [
    'jaarrekeningen die na een fusie onder een ander nummer zijn neergelegd',
    'des comptes déposés sous un autre numéro après une fusion',
  ],
  'illness, a dispute with the accountant, an extension as in 2020': [
    'ziekte, een geschil met de boekhouder, uitstel zoals in 2020',
    'une maladie, un différend avec le comptable, un report comme en 2020',
  ],
  'the accounts stand in the Central Balance Sheet Office and not in the extract': [
    'de jaarrekening staat in de Balanscentrale en niet in het uittreksel',
    'les comptes figurent à la Centrale des bilans et non dans l’extrait',
  ],
  'the financial year ends on another day than assumed': [
    'het boekjaar eindigt op een andere dag dan aangenomen',
    'l’exercice se clôture un autre jour que supposé',
  ],
  'the company is in liquidation': ['de vennootschap is in vereffening', 'la société est en liquidation'],
  'groups: companies with one ultimate holder count once': [
    'groepen: ondernemingen met één uiteindelijke houder tellen eenmaal',
    'groupes : les entreprises d’un même détenteur ultime comptent une fois',
  ],
  'one likeness alone, such as a notary’s clause or an address of a business centre': [
    'één gelijkenis alleen, zoals de clausule van een notaris of het adres van een bedrijvencentrum',
    'une seule ressemblance, comme la clause d’un notaire ou l’adresse d’un centre d’affaires',
  ],
  'project companies (wind, real estate) or a medical partnership': [
    'projectvennootschappen (wind, vastgoed) of een artsenmaatschap',
    'des sociétés de projet (éolien, immobilier) ou une société de médecins',
  ],
  'a franchise that opens several outlets': [
    'een franchise die verscheidene zaken opent',
    'une franchise qui ouvre plusieurs points de vente',
  ],
  'a formation agent that sells ready-made companies': [
    'een oprichtingskantoor dat kant-en-klare vennootschappen verkoopt',
    'un bureau de constitution qui vend des sociétés toutes faites',
  ],
  'the shareholders’ register shows one parent': [
    'het aandelenregister toont één moeder',
    'le registre des actionnaires montre une seule mère',
  ],
  'founder and seat belong to a professional (allow-list)': [
    'oprichter en zetel zijn die van een beroepsbeoefenaar (lijst van bekende verklaringen)',
    'fondateur et siège sont ceux d’un professionnel (liste des explications connues)',
  ],
  'hubs: what more than 20 companies share (accountants, business centres) ties nobody': [
    'spillen: wat meer dan 20 ondernemingen delen (boekhouders, bedrijvencentra), verbindt niemand',
    'pivots : ce que plus de 20 entreprises partagent (comptables, centres d’affaires) ne lie personne',
  ],
  'a cluster in which no company took over from another around a collapse': [
    'een groep waarin geen onderneming het rond een faling van een andere overnam',
    'un groupe où aucune entreprise n’a pris la suite d’une autre autour d’une défaillance',
  ],
  'one shared thing alone: a tie takes two': [
    'één gedeeld gegeven alleen: voor een band zijn er twee nodig',
    'un seul élément partagé : un lien en demande deux',
  ],
  'a franchise, or several firms of one family in one trade': [
    "een franchise, of verscheidene firma's van één familie in één handel",
    'une franchise, ou plusieurs firmes d’une famille dans un même commerce',
  ],
  'a business park with one landlord and honest restarts': [
    'een bedrijvenpark met één verhuurder en eerlijke herstarts',
    'un parc d’activités avec un seul bailleur et des reprises honnêtes',
  ],
  'one crisis that hit firms which worked together': [
    "één crisis die firma's trof die samenwerkten",
    'une crise qui a frappé des firmes travaillant ensemble',
  ],
  'a shared person turns out to be two people of one name': [
    'een gedeelde persoon blijkt twee mensen van één naam te zijn',
    'une personne partagée se révèle être deux personnes du même nom',
  ],
  'the restarts were sales approved by a court': [
    'de herstarts waren verkopen die een rechtbank goedkeurde',
    'les reprises étaient des ventes approuvées par un tribunal',
  ],
  'holding, management and patrimonial companies (NACE 642, 68, 70) do not count': [
    'holdings, management- en patrimoniumvennootschappen (NACE 642, 68, 70) tellen niet',
    'les sociétés de holding, de gestion et patrimoniales (NACE 642, 68, 70) ne comptent pas',
  ],
  'enterprises of different people at one dwelling do not add up': [
    'ondernemingen van verschillende mensen in één woning tellen niet op',
    'les entreprises de personnes différentes dans un même logement ne s’additionnent pas',
  ],
  'mass addresses are left to shared-registered-office': [
    'massa-adressen zijn voor shared-registered-office',
    'les adresses de masse relèvent de shared-registered-office',
  ],
  'a household of self-employed people, the most common Belgian reason': [
    'een huishouden van zelfstandigen, de meest voorkomende reden in België',
    'un ménage d’indépendants, la raison la plus courante en Belgique',
  ],
  'several small trades of one person, each in a company of its own': [
    'verscheidene kleine zaken van één persoon, elk in een eigen vennootschap',
    'plusieurs petits commerces d’une personne, chacun dans sa société',
  ],
  'a dwelling with a shop or workshop that the land register does not tell': [
    'een woning met een winkel of werkplaats die het kadaster niet vermeldt',
    'un logement avec un magasin ou un atelier que le cadastre n’indique pas',
  ],
  'the building turns out to be no dwelling': [
    'het gebouw blijkt geen woning te zijn',
    'le bâtiment se révèle ne pas être un logement',
  ],
  'a company has its real seat or establishment elsewhere': [
    'een onderneming heeft haar werkelijke zetel of vestiging elders',
    'une entreprise a son siège réel ou son établissement ailleurs',
  ],
  'somebody else controls one of the companies': [
    'iemand anders heeft zeggenschap over een van de ondernemingen',
    'quelqu’un d’autre contrôle l’une des entreprises',
  ],
  'a term renewed within 30 days, or a role renamed by the company code of 2019, is no change': [
    'een mandaat dat binnen 30 dagen verlengd is, of een functie die het wetboek van 2019 hernoemde, is geen wissel',
    'un mandat renouvelé dans les 30 jours, ou une fonction renommée par le code de 2019, n’est pas un changement',
  ],
  'stand-ins of up to 60 days, and the return of whom they stood in for, are no change': [
    'vervangers tot 60 dagen, en de terugkeer van wie zij vervingen, zijn geen wissel',
    'les remplacements jusqu’à 60 jours, et le retour du remplacé, ne sont pas des changements',
  ],
  'boards of more than three persons are left out': [
    'besturen van meer dan drie personen zijn weggelaten',
    'les organes de plus de trois personnes sont laissés de côté',
  ],
  'a start-up that looks for its manager, or partners who part': [
    'een starter die zijn bestuurder zoekt, of vennoten die uiteengaan',
    'une jeune entreprise qui cherche son dirigeant, ou des associés qui se séparent',
  ],
  'an association or co-operative whose board rotates by its statutes': [
    'een vereniging of coöperatie waarvan het bestuur volgens de statuten wisselt',
    'une association ou coopérative dont l’organe tourne selon ses statuts',
  ],
  'mandates that were registered late, all at once': [
    'mandaten die laat zijn ingeschreven, alle tegelijk',
    'des mandats inscrits tardivement, tous à la fois',
  ],
  'entries or exits turn out to be corrections of one another': [
    'intredes of vertrekken blijken verbeteringen van elkaar te zijn',
    'des entrées ou sorties se révèlent être des corrections l’une de l’autre',
  ],
  'the companies of its form and size change as often': [
    'de ondernemingen van die vorm en omvang wisselen even vaak',
    'les entreprises de cette forme et de cette taille changent aussi souvent',
  ],
  'a departure was registered with a wrong date': [
    'een vertrek werd met een verkeerde datum ingeschreven',
    'un départ a été inscrit avec une date erronée',
  ],
  'curators, liquidators and provisional administrators are no newcomers': [
    'curatoren, vereffenaars en voorlopig bewindvoerders zijn geen nieuwkomers',
    'curateurs, liquidateurs et administrateurs provisoires ne sont pas de nouveaux venus',
  ],
  'a term that expires and is renewed is no departure': [
    'een mandaat dat afloopt en verlengd wordt, is geen vertrek',
    'un mandat qui expire et est renouvelé n’est pas un départ',
  ],
  'no newcomer with five years in the trade without a collapse is counted': [
    'een nieuwkomer met vijf jaar in het vak zonder faling telt niet',
    'un nouveau venu ayant cinq ans de métier sans défaillance ne compte pas',
  ],
  'death, illness or retirement of the old manager; succession in the family': [
    'overlijden, ziekte of pensioen van de oude bestuurder; opvolging in de familie',
    'décès, maladie ou retraite de l’ancien dirigeant ; succession familiale',
  ],
  'a genuine sale of a company in distress to somebody who tried to save it': [
    'een echte verkoop van een onderneming in nood aan iemand die haar probeerde te redden',
    'une vente réelle d’une entreprise en détresse à quelqu’un qui a tenté de la sauver',
  ],
  'the newcomer may be a victim who was left with the debts': [
    'de nieuwkomer kan een slachtoffer zijn dat met de schulden achterbleef',
    'le nouveau venu peut être une victime à qui l’on a laissé les dettes',
  ],
  'the old manager stayed on in some controlling role': [
    'de oude bestuurder bleef in een andere leidende functie',
    'l’ancien dirigeant est resté dans une autre fonction dirigeante',
  ],
  'the newcomer can show experience in the trade': [
    'de nieuwkomer kan ervaring in het vak aantonen',
    'le nouveau venu peut prouver son expérience du métier',
  ],
  'the departure is dated on the collapse or later': [
    'het vertrek dateert van de faling of later',
    'le départ date de la défaillance ou après',
  ],
  'a person of the same name: only an id, or name and birth date, makes a finding': [
    'een persoon met dezelfde naam: alleen een id, of naam en geboortedatum, geeft een bevinding',
    'une personne du même nom : seul un id, ou nom et date de naissance, fait un constat',
  ],
  'a ban that has run out': ['een verbod dat afgelopen is', 'une interdiction expirée'],
  'a mandate that ended before the ban began': [
    'een mandaat dat eindigde voordat het verbod begon',
    'un mandat terminé avant le début de l’interdiction',
  ],
  'the ban was lifted, suspended on appeal, or a court gave leave for this company': [
    'het verbod werd opgeheven, in beroep geschorst, of een rechtbank gaf toelating voor deze onderneming',
    'l’interdiction a été levée, suspendue en appel, ou un tribunal a autorisé cette entreprise',
  ],
  'the ban covers other mandates or another sector': [
    'het verbod geldt voor andere mandaten of een andere sector',
    'l’interdiction vise d’autres mandats ou un autre secteur',
  ],
  'the mandate ended and the end was not published': [
    'het mandaat eindigde en het einde werd niet bekendgemaakt',
    'le mandat a pris fin sans que la fin soit publiée',
  ],
  'the register of bans shows an end or a lift before the mandate began': [
    'het register van bestuursverboden toont een einde of opheffing voordat het mandaat begon',
    'le registre des interdictions montre une fin ou une levée avant le début du mandat',
  ],
  'an act shows that the mandate ended before the ban': [
    'een akte toont dat het mandaat vóór het verbod eindigde',
    'un acte montre que le mandat a pris fin avant l’interdiction',
  ],
  'the two mentions turn out to be different people (decisions.csv)': [
    'de twee vermeldingen blijken verschillende mensen te zijn (decisions.csv)',
    'les deux mentions se révèlent être des personnes différentes (decisions.csv)',
  ],
  'the same controllers before and after: nobody took it over': [
    'dezelfde mensen met zeggenschap voor en na: niemand nam de onderneming over',
    'les mêmes personnes aux commandes avant et après : personne n’a repris l’entreprise',
  ],
  'the silence is neither the start of the company nor that of the extract': [
    'de stilte is niet het begin van de onderneming noch dat van het uittreksel',
    'le silence n’est ni le début de l’entreprise ni celui de l’extrait',
  ],
  'a replacement that leaves newcomers a minority is no sign': [
    'een vervanging waarbij nieuwkomers een minderheid blijven, is geen teken',
    'un remplacement qui laisse les nouveaux venus en minorité n’est pas un signe',
  ],
  'a family patrimonial company that passes to the next generation': [
    'een patrimoniumvennootschap van een familie die naar de volgende generatie gaat',
    'une société patrimoniale familiale qui passe à la génération suivante',
  ],
  'a hobby business that starts again, or is sold with its licence': [
    'een hobbyzaak die herbegint, of met haar vergunning verkocht wordt',
    'une activité de loisir qui reprend, ou est vendue avec son autorisation',
  ],
  'a project company that waited for its permit': [
    'een projectvennootschap die op haar vergunning wachtte',
    'une société de projet qui attendait son permis',
  ],
  'an establishment or turnover of the silent years comes to light': [
    'een vestiging of omzet van de stille jaren komt aan het licht',
    'un établissement ou un chiffre d’affaires des années silencieuses apparaît',
  ],
  'the newcomers turn out to have run it before': [
    'de nieuwkomers blijken de onderneming al eerder te hebben geleid',
    'les nouveaux venus se révèlent avoir dirigé l’entreprise auparavant',
  ],
  'a publication of the silent years is missing in the extract': [
    'een bekendmaking van de stille jaren ontbreekt in het uittreksel',
    'une publication des années silencieuses manque dans l’extrait',
  ],
  'curators, liquidators, provisional administrators and auditors never count': [
    'curatoren, vereffenaars, voorlopig bewindvoerders en commissarissen tellen nooit',
    'curateurs, liquidateurs, administrateurs provisoires et commissaires ne comptent jamais',
  ],
  'founding days and mandates begun after a collapse are left out': [
    'oprichtingsdagen en mandaten die na een faling begonnen, zijn weggelaten',
    'les jours de constitution et les mandats débutés après une défaillance sont laissés de côté',
  ],
  'neither age, nationality, sex nor benefits are looked at': [
    'naar leeftijd, nationaliteit, geslacht of uitkering wordt niet gekeken',
    'ni l’âge, ni la nationalité, ni le sexe, ni les allocations ne sont examinés',
  ],
  'an interim manager or restructuring professional': [
    'een interim-bestuurder of herstructureerder',
    'un dirigeant intérimaire ou spécialiste de la restructuration',
  ],
  'somebody who provides shelf companies, or acts at incorporation for others': [
    'iemand die kant-en-klare vennootschappen levert, of bij oprichting voor anderen optreedt',
    'quelqu’un qui fournit des sociétés toutes faites, ou agit pour d’autres à la constitution',
  ],
  'a person who was used: the one left with the debts is often a victim': [
    'een persoon die gebruikt werd: wie met de schulden achterblijft, is vaak een slachtoffer',
    'une personne dont on s’est servi : celui qui reste avec les dettes est souvent une victime',
  ],
  'some of the mandates turn out to be another person’s': [
    'sommige mandaten blijken die van iemand anders te zijn',
    'certains mandats se révèlent être ceux d’une autre personne',
  ],
  'somebody else controlled the companies at their collapse too': [
    'ook iemand anders had bij de faling zeggenschap over de ondernemingen',
    'quelqu’un d’autre contrôlait aussi les entreprises lors de leur défaillance',
  ],
  'the ends of the mandates were registered too early': [
    'het einde van de mandaten werd te vroeg ingeschreven',
    'la fin des mandats a été inscrite trop tôt',
  ],
  'a debt of one year only, or one that does not grow by a quarter': [
    'een schuld van één jaar, of een die niet met een kwart groeit',
    'une dette d’une seule année, ou qui ne croît pas d’un quart',
  ],
  'debts below those of most debtors': [
    'schulden onder die van de meeste schuldenaars',
    'des dettes inférieures à celles de la plupart des débiteurs',
  ],
  'a payment plan agreed with the tax or social-security office': [
    'een afbetalingsplan met de fiscus of de sociale zekerheid',
    'un plan de paiement convenu avec le fisc ou la sécurité sociale',
  ],
  'a dispute about an assessment': ['een geschil over een aanslag', 'un différend sur une imposition'],
  'a late customer who brought the company into arrears': [
    'een klant die laat betaalde en zo de onderneming in achterstand bracht',
    'un client tardif qui a mis l’entreprise en retard',
  ],
  'the debt is paid or spread by agreement': [
    'de schuld wordt betaald of in overleg gespreid',
    'la dette est payée ou étalée d’un commun accord',
  ],
  'the accounts are corrected': ['de jaarrekening wordt verbeterd', 'les comptes sont corrigés'],
  'holding, management and patrimonial companies, associations without gain': [
    'holdings, management- en patrimoniumvennootschappen, verenigingen zonder winstoogmerk',
    'sociétés de holding, de gestion et patrimoniales, associations sans but lucratif',
  ],
  'roles one after another; auditors, curators and liquidators': [
    'functies na elkaar; commissarissen, curatoren en vereffenaars',
    'des fonctions successives ; commissaires, curateurs et liquidateurs',
  ],
  'an entrepreneur with several businesses of their own': [
    'een ondernemer met verscheidene eigen zaken',
    'un entrepreneur ayant plusieurs affaires à lui',
  ],
  'an accountant, incubator partner or professional director': [
    'een boekhouder, partner van een incubator of beroepsbestuurder',
    'un comptable, partenaire d’incubateur ou administrateur professionnel',
  ],
  'a franchisee with several outlets': [
    'een franchisenemer met verscheidene zaken',
    'un franchisé ayant plusieurs points de vente',
  ],
  'a family in which one member stands in for others': [
    'een familie waarin één lid voor anderen inspringt',
    'une famille dont un membre remplace les autres',
  ],
  'one holding company turns out to own them all': [
    'één holding blijkt eigenaar van alle',
    'une seule holding se révèle les détenir toutes',
  ],
  'the person turns out to be two people of one name': [
    'de persoon blijkt twee mensen van één naam te zijn',
    'la personne se révèle être deux personnes du même nom',
  ],
  'the roles belong to a profession (allow-list)': [
    'de functies horen bij een beroep (lijst van bekende verklaringen)',
    'les fonctions relèvent d’une profession (liste des explications connues)',
  ],
  'a family business handed to the next generation': [
    'een familiezaak die naar de volgende generatie gaat',
    'une affaire familiale transmise à la génération suivante',
  ],
  'household data with an explicit legal basis': [
    'gegevens over huishoudens met een uitdrukkelijke wettelijke grond',
    'des données de ménage ayant une base légale explicite',
  ],
  'a corrected application of the same applicant that was granted': [
    'een verbeterde aanvraag van dezelfde aanvrager die werd ingewilligd',
    'une demande corrigée du même demandeur, qui a été accordée',
  ],
  'licences that expired or were suspended': [
    'vergunningen die vervielen of geschorst werden',
    'des autorisations expirées ou suspendues',
  ],
  'a new tenant who shares no person with the refused one': [
    'een nieuwe huurder die geen persoon met de geweigerde deelt',
    'un nouveau locataire sans personne commune avec celui qui a été refusé',
  ],
  'a person with one trade who starts again, lawfully, under the conditions set': [
    'een persoon met één vak die onder de opgelegde voorwaarden wettig herbegint',
    'une personne d’un seul métier qui recommence légalement, aux conditions fixées',
  ],
  'a second establishment that had been planned before the decision': [
    'een tweede vestiging die vóór de beslissing gepland was',
    'un second établissement prévu avant la décision',
  ],
  'a decision annulled on appeal': [
    'een beslissing die in beroep vernietigd werd',
    'une décision annulée en appel',
  ],
  'the new operator holds a licence of its own, granted with knowledge of the persons': [
    'de nieuwe uitbater heeft een eigen vergunning, verleend met kennis van de personen',
    'le nouvel exploitant a sa propre autorisation, accordée en connaissance des personnes',
  ],
  'the decision was annulled or withdrawn': [
    'de beslissing werd vernietigd of ingetrokken',
    'la décision a été annulée ou retirée',
  ],
  'a change of capital in these years or the twelve months before': [
    'een kapitaalwijziging in die jaren of de twaalf maanden ervoor',
    'une modification du capital en ces années ou dans les douze mois précédents',
  ],
  'establishments opened with the company itself, or in a building it used before': [
    'vestigingen geopend met de onderneming zelf, of in een gebouw dat zij al gebruikte',
    'des établissements ouverts avec l’entreprise elle-même, ou dans un bâtiment qu’elle utilisait déjà',
  ],
  'a start-up or franchise roll-out that its owners or a bank fund': [
    'een starter of uitrol van een franchise die eigenaars of een bank financieren',
    'une jeune entreprise ou un déploiement de franchise financé par ses propriétaires ou une banque',
  ],
  'a loan by a shareholder or a group that no extract shows': [
    'een lening van een aandeelhouder of een groep die geen uittreksel toont',
    'un prêt d’un actionnaire ou d’un groupe qu’aucun extrait ne montre',
  ],
  'a loss on paper: depreciation of new premises': [
    'een verlies op papier: afschrijving van nieuwe panden',
    'une perte comptable : amortissement de nouveaux locaux',
  ],
  'fresh capital or a loan is shown': [
    'nieuw kapitaal of een lening wordt aangetoond',
    'un nouveau capital ou un prêt est démontré',
  ],
  'an establishment was only re-registered, not opened': [
    'een vestiging werd alleen opnieuw ingeschreven, niet geopend',
    'un établissement a seulement été réinscrit, non ouvert',
  ],
  'three traits or fewer, which any young trader shows': [
    'drie kenmerken of minder, die elke jonge handelaar vertoont',
    'trois traits ou moins, que montre tout jeune commerçant',
  ],
  'a young trading company with a real business and a fast first year': [
    'een jonge handelsvennootschap met een echte zaak en een snel eerste jaar',
    'une jeune société de commerce ayant une affaire réelle et une première année rapide',
  ],
  'a start-up in a business centre': [
    'een starter in een bedrijvencentrum',
    'une jeune entreprise dans un centre d’affaires',
  ],
  'the VAT listing shows ordinary customers and suppliers': [
    'de btw-listing toont gewone klanten en leveranciers',
    'le listing TVA montre des clients et fournisseurs ordinaires',
  ],
  'the manager turns out to have been re-appointed': [
    'de bestuurder blijkt herbenoemd te zijn',
    'le dirigeant se révèle avoir été reconduit',
  ],
  'accounts or staff show substance': [
    'jaarrekening of personeel tonen substantie',
    'les comptes ou le personnel montrent une substance',
  ],
  'holding, management and patrimonial companies (NACE 642, 68, 70) are left out': [
    'holdings, management- en patrimoniumvennootschappen (NACE 642, 68, 70) zijn weggelaten',
    'les sociétés de holding, de gestion et patrimoniales (NACE 642, 68, 70) sont laissées de côté',
  ],
  'companies younger than a year are left out': [
    'ondernemingen jonger dan een jaar zijn weggelaten',
    'les entreprises de moins d’un an sont laissées de côté',
  ],
  'a form that need not file accounts does not count as having none': [
    'een vorm die geen jaarrekening hoeft neer te leggen, geldt niet als zonder jaarrekening',
    'une forme dispensée de dépôt ne compte pas comme étant sans comptes',
  ],
  'a trait whose extract is missing is not met': [
    'een kenmerk waarvan het uittreksel ontbreekt, is niet vervuld',
    'un trait dont l’extrait manque n’est pas rempli',
  ],
  'a one-person company that works on its customers’ premises': [
    'een eenmanszaak die bij haar klanten werkt',
    'une société d’une personne qui travaille chez ses clients',
  ],
  'a company that is being wound down or has paused': [
    'een onderneming die wordt afgebouwd of stilligt',
    'une entreprise qui cesse ou a suspendu son activité',
  ],
  'register data that nobody keeps up to date': [
    'registergegevens die niemand bijhoudt',
    'des données de registre que personne ne tient à jour',
  ],
  'an establishment, staff or contact data are registered': [
    'een vestiging, personeel of contactgegevens worden ingeschreven',
    'un établissement, du personnel ou des coordonnées sont enregistrés',
  ],
  'the person who controls it gives up other mandates': [
    'wie zeggenschap heeft, geeft andere mandaten op',
    'la personne qui la contrôle renonce à d’autres mandats',
  ],
  'the activity in the register is no longer the real one': [
    'de activiteit in het register is niet meer de werkelijke',
    'l’activité au registre n’est plus l’activité réelle',
  ],
  'a mere change of operators: some link between them is required': [
    'een loutere wissel van uitbaters: er moet een band tussen hen zijn',
    'un simple changement d’exploitants : un lien entre eux est requis',
  ],
  'operators of different branches, or side by side': [
    'uitbaters van verschillende branches, of naast elkaar',
    'des exploitants de branches différentes, ou côte à côte',
  ],
  'a landlord without a tie to any operator': [
    'een verhuurder zonder band met een uitbater',
    'un bailleur sans lien avec un exploitant',
  ],
  'catering leases that turn over, premises that a brewery or a landlord lets': [
    'horecapachten die wisselen, panden die een brouwerij of een verhuurder verhuurt',
    'des baux de restauration qui tournent, des locaux loués par une brasserie ou un bailleur',
  ],
  'a food court, market, shopping centre or other building with several tenants and no box numbers': [
    'een foodcourt, markt, winkelcentrum of ander gebouw met verscheidene huurders zonder busnummers',
    'une halle alimentaire, un marché, un centre commercial ou un autre bâtiment à plusieurs locataires sans numéros de boîte',
  ],
  'a business handed over inside a family or to its own manager': [
    'een zaak die binnen een familie of aan de eigen bestuurder wordt overgelaten',
    'une affaire transmise dans une famille ou à son propre gérant',
  ],
  'the place turns out to hold several units (a box number in the register)': [
    'de plaats blijkt verscheidene eenheden te tellen (een busnummer in het register)',
    'le lieu se révèle compter plusieurs unités (un numéro de boîte au registre)',
  ],
  'a lease or a sale of the business explains each change': [
    'een huurcontract of een verkoop van de zaak verklaart elke wissel',
    'un bail ou une cession de l’affaire explique chaque changement',
  ],
  "the home: the dwelling at the owner's own address does not count": [
    'de woonplaats: de woning op het eigen adres van de eigenaar telt niet',
    'le domicile : le logement à la propre adresse du propriétaire ne compte pas',
  ],
  'a landlord as such: without passing or crowding residents, or a purchase after the start, there is no finding':
    [
      'een verhuurder als zodanig: zonder doorstroom of overbewoning, of een aankoop na het begin, is er geen bevinding',
      'un bailleur en tant que tel : sans passage ni surpeuplement, ni achat après le début, il n’y a pas de constat',
    ],
  'usufruct, lease, building rights and management of property are no ownership': [
    'vruchtgebruik, huur, opstal en beheer van vastgoed zijn geen eigendom',
    'usufruit, bail, droit de superficie et gestion d’immeubles ne sont pas la propriété',
  ],
  'an ordinary landlord, or property kept for old age': [
    'een gewone verhuurder, of vastgoed voor de oude dag',
    'un bailleur ordinaire, ou un bien gardé pour la vieillesse',
  ],
  'an inheritance, undivided among heirs: the date of the partition looks like a purchase': [
    'een erfenis in onverdeeldheid: de datum van de verdeling lijkt op een aankoop',
    'un héritage indivis : la date du partage ressemble à un achat',
  ],
  'housing that is offered to staff openly, with a rental contract and at a fair rent': [
    'huisvesting die openlijk aan personeel wordt aangeboden, met huurcontract en tegen een billijke huur',
    'un logement offert ouvertement au personnel, avec contrat de bail et loyer équitable',
  ],
  'the dwellings turn out to be let to people without any tie to the enterprise': [
    'de woningen blijken verhuurd aan mensen zonder band met de onderneming',
    'les logements se révèlent loués à des personnes sans lien avec l’entreprise',
  ],
  'the date in the land register is that of an inheritance or a division': [
    'de datum in het kadaster is die van een erfenis of verdeling',
    'la date au cadastre est celle d’un héritage ou d’un partage',
  ],
  'the person no longer controlled the enterprise in that time': [
    'de persoon had in die tijd geen zeggenschap meer over de onderneming',
    'la personne ne contrôlait plus l’entreprise à ce moment',
  ],
  "a caretaker's family: up to five who registered on one day are one household": [
    'het gezin van een conciërge: tot vijf die zich op één dag inschreven, zijn één huishouden',
    'la famille d’un concierge : jusqu’à cinq personnes inscrites le même jour sont un ménage',
  ],
  'a flat above a shop: one dwelling parcel makes the building a dwelling': [
    'een woning boven een winkel: één woonperceel maakt het gebouw tot woning',
    'un appartement au-dessus d’un magasin : une seule parcelle de logement fait du bâtiment un logement',
  ],
  'a block of flats registered without boxes: residents are shared out over its housing units': [
    'een flatgebouw zonder busnummers: bewoners worden over de wooneenheden verdeeld',
    'un immeuble inscrit sans boîtes : les résidents sont répartis sur ses logements',
  ],
  'a care home, a convent, a boarding school, a reception centre (allow-list; a refuge appears nowhere)': [
    'een zorginstelling, klooster, internaat, opvangcentrum (lijst van bekende verklaringen; een vluchthuis verschijnt nergens)',
    'une maison de soins, un couvent, un internat, un centre d’accueil (liste des explications connues ; un refuge n’apparaît nulle part)',
  ],
  'a nature in the land register that lags behind a conversion': [
    'een aard in het kadaster die achterloopt op een verbouwing',
    'une nature au cadastre en retard sur une transformation',
  ],
  'people who left without being written off': [
    'mensen die vertrokken zonder uitgeschreven te zijn',
    'des personnes parties sans avoir été radiées',
  ],
  'the land register is updated with the real use or the number of units': [
    'het kadaster wordt bijgewerkt met het werkelijke gebruik of het aantal eenheden',
    'le cadastre est mis à jour avec l’usage réel ou le nombre d’unités',
  ],
  'a check of residence strikes off who has left': [
    'een woonstcontrole schrijft uit wie vertrokken is',
    'un contrôle de résidence radie ceux qui sont partis',
  ],
  'boxes are assigned to the residents': [
    'busnummers worden aan de bewoners toegewezen',
    'des boîtes sont attribuées aux résidents',
  ],
  'own shares, holdings below 5 %, and holdings that ended': [
    'eigen aandelen, deelnemingen onder 5 % en beëindigde deelnemingen',
    'les parts propres, les participations de moins de 5 % et celles qui ont pris fin',
  ],
  'the country of a holder scores nothing': [
    'het land van een houder telt niet mee',
    'le pays d’un détenteur ne compte pas',
  ],
  'a cooperative, or an administration office for shares (stichting administratiekantoor)': [
    'een coöperatie, of een stichting administratiekantoor',
    'une coopérative, ou un bureau d’administration d’actions (stichting administratiekantoor)',
  ],
  'cross-holdings in a family group': [
    'kruisparticipaties in een familiegroep',
    'des participations croisées dans un groupe familial',
  ],
  'a mistake in one of the two acts: rare circles are often errors of entry': [
    'een fout in een van de twee akten: zeldzame kringen zijn vaak invoerfouten',
    'une erreur dans l’un des deux actes : les boucles rares sont souvent des erreurs de saisie',
  ],
  'shares that the curator has not yet sold': [
    'aandelen die de curator nog niet verkocht heeft',
    'des parts que le curateur n’a pas encore vendues',
  ],
  'one of the shareholdings ended or was entered wrongly': [
    'een van de deelnemingen is beëindigd of verkeerd ingevoerd',
    'l’une des participations a pris fin ou a été mal saisie',
  ],
  'the register of beneficial owners (UBO) names a person': [
    'het register van uiteindelijke begunstigden (UBO) noemt een persoon',
    'le registre des bénéficiaires effectifs (UBO) désigne une personne',
  ],
  'no voluntary liquidation or merger: only bankruptcy, judicial dissolution or strike-off is a collapse': [
    'geen vrijwillige vereffening of fusie: alleen faillissement, gerechtelijke ontbinding of ambtshalve doorhaling is een faling',
    'ni liquidation volontaire ni fusion : seules la faillite, la dissolution judiciaire ou la radiation d’office sont une défaillance',
  ],
  'curators, liquidators, provisional administrators and auditors never count as the shared person': [
    'curatoren, vereffenaars, voorlopig bewindvoerders en commissarissen tellen nooit als de gedeelde persoon',
    'curateurs, liquidateurs, administrateurs provisoires et commissaires ne comptent jamais comme la personne partagée',
  ],
  'persons are the same by identity, never by surname': [
    'personen zijn dezelfde op identiteit, nooit op familienaam',
    'les personnes sont les mêmes par l’identité, jamais par le nom de famille',
  ],
  'an honest second chance: a trader who failed once and starts again in the only trade they know': [
    'een eerlijke tweede kans: een handelaar die eenmaal faalde en herbegint in het enige vak dat hij kent',
    'une seconde chance honnête : un commerçant qui a échoué une fois et recommence dans le seul métier qu’il connaît',
  ],
  'a restart or sale of assets approved by the court or agreed with the curator': [
    'een herstart of verkoop van activa die de rechtbank goedkeurde of met de curator afgesproken is',
    'une reprise ou vente d’actifs approuvée par le tribunal ou convenue avec le curateur',
  ],
  'a reorganisation of a holding, or an operator of franchises': [
    'een herschikking van een holding, of een uitbater van franchises',
    'une réorganisation de holding, ou un exploitant de franchises',
  ],
  'the curator reports a sale of the business at a fair price': [
    'de curator meldt een verkoop van de zaak tegen een billijke prijs',
    'le curateur signale une vente de l’affaire à un prix équitable',
  ],
  'the two mentions of the person turn out to be two people': [
    'de twee vermeldingen van de persoon blijken twee mensen te zijn',
    'les deux mentions de la personne se révèlent être deux personnes',
  ],
  'the successor does something else than its register entry says': [
    'de opvolger doet iets anders dan zijn inschrijving zegt',
    'le successeur fait autre chose que ce que dit son inscription',
  ],
  'developers and property companies: with a code in 41 or 68 there is no finding': [
    'ontwikkelaars en vastgoedvennootschappen: met een code in 41 of 68 is er geen bevinding',
    'promoteurs et sociétés immobilières : avec un code en 41 ou 68, il n’y a pas de constat',
  ],
  'a purchase split over several parcels of one building on one day is one': [
    'een aankoop van verscheidene percelen van één gebouw op één dag is er één',
    'un achat réparti sur plusieurs parcelles d’un bâtiment en un jour en est un seul',
  ],
  'one trait alone is no finding': [
    'één kenmerk alleen is geen bevinding',
    'un seul trait n’est pas un constat',
  ],
  'a merger, a division or an inheritance that brings property in at one date': [
    'een fusie, splitsing of erfenis die vastgoed op één datum inbrengt',
    'une fusion, une scission ou un héritage qui apporte des biens à une même date',
  ],
  'a property company of a family or group whose code tells something else': [
    'een vastgoedvennootschap van een familie of groep waarvan de code iets anders zegt',
    'une société immobilière d’une famille ou d’un groupe dont le code dit autre chose',
  ],
  'a young enterprise that buys its own premises with a loan': [
    'een jonge onderneming die haar eigen pand met een lening koopt',
    'une jeune entreprise qui achète ses propres locaux à crédit',
  ],
  'the deeds show a contribution, merger or division instead of a purchase': [
    'de akten tonen een inbreng, fusie of splitsing in plaats van een aankoop',
    'les actes montrent un apport, une fusion ou une scission au lieu d’un achat',
  ],
  'the company turns out to be active in building or property': [
    'de onderneming blijkt actief in bouw of vastgoed',
    'l’entreprise se révèle active dans la construction ou l’immobilier',
  ],
  'the accounts show where the money came from': [
    'de jaarrekening toont waar het geld vandaan kwam',
    'les comptes montrent d’où venait l’argent',
  ],
  'one operator with several premises, or several operators in one building': [
    'één uitbater met verscheidene panden, of verscheidene uitbaters in één gebouw',
    'un exploitant ayant plusieurs locaux, ou plusieurs exploitants dans un bâtiment',
  ],
  'usufruct, lease and management of property are no ownership': [
    'vruchtgebruik, huur en beheer van vastgoed zijn geen eigendom',
    'usufruit, bail et gestion d’immeubles ne sont pas la propriété',
  ],
  'an operating company beside a property company of the same people: ordinary tax planning': [
    'een werkvennootschap naast een vastgoedvennootschap van dezelfde mensen: gewone fiscale planning',
    'une société d’exploitation à côté d’une société immobilière des mêmes personnes : planification fiscale ordinaire',
  ],
  'a brewery or a franchisor that owns what its tenants run': [
    'een brouwerij of franchisegever die bezit wat haar huurders uitbaten',
    'une brasserie ou un franchiseur propriétaire de ce que ses locataires exploitent',
  ],
  'the owner of a shopping centre with a shop of its own': [
    'de eigenaar van een winkelcentrum met een eigen winkel',
    'le propriétaire d’un centre commercial ayant son propre magasin',
  ],
  'the tie to the operator ended before the others came': [
    'de band met de uitbater eindigde voordat de anderen kwamen',
    'le lien avec l’exploitant a pris fin avant la venue des autres',
  ],
  'the land register names another owner for one of the premises': [
    'het kadaster noemt voor een van de panden een andere eigenaar',
    'le cadastre désigne un autre propriétaire pour l’un des locaux',
  ],
  'the operators turn out to be one enterprise under several numbers': [
    'de uitbaters blijken één onderneming onder verscheidene nummers',
    'les exploitants se révèlent être une seule entreprise sous plusieurs numéros',
  ],
  'the recoding to NACE-BEL 2025 (rows of 1 January 2025) is no change': [
    'de hercodering naar NACE-BEL 2025 (rijen van 1 januari 2025) is geen wijziging',
    'le recodage vers NACE-BEL 2025 (lignes du 1er janvier 2025) n’est pas un changement',
  ],
  'a rewriting that keeps the section is no change (new companies code)': [
    'een herschrijving die de sectie behoudt, is geen wijziging (nieuw wetboek van vennootschappen)',
    'une reformulation qui garde la section n’est pas un changement (nouveau code des sociétés)',
  ],
  'the breadth of an object clause is not counted (notaries make nearly all of them broad), only that of activity codes':
    [
      'de breedte van een doelomschrijving telt niet (notarissen maken ze bijna alle breed), alleen die van activiteitscodes',
      'l’ampleur d’un objet ne compte pas (les notaires les rendent presque tous larges), seule celle des codes d’activité',
    ],
  'a start-up that looks for its market': [
    'een starter die zijn markt zoekt',
    'une jeune entreprise qui cherche son marché',
  ],
  'a licence that was refused for a formality while the business really changed': [
    'een vergunning die om een vormfout geweigerd werd terwijl de zaak echt veranderde',
    'une autorisation refusée pour une formalité alors que l’affaire a vraiment changé',
  ],
  'a licence applied for under the code of a neighbouring activity': [
    'een vergunning die onder de code van een naburige activiteit is aangevraagd',
    'une autorisation demandée sous le code d’une activité voisine',
  ],
  'an announced code was a clerical error that a later publication corrects': [
    'een aangekondigde code was een schrijffout die een latere bekendmaking verbetert',
    'un code annoncé était une erreur matérielle qu’une publication ultérieure corrige',
  ],
  'other people took over, or the business moved out of the premises': [
    'andere mensen namen over, of de zaak verliet het pand',
    'd’autres personnes ont repris, ou l’affaire a quitté les locaux',
  ],
  'the activity turns out to be registered at an establishment': [
    'de activiteit blijkt op een vestiging ingeschreven te zijn',
    'l’activité se révèle inscrite à un établissement',
  ],
  'buildings whose every known parcel is no dwelling (hotels, homes, offices)': [
    'gebouwen waarvan geen enkel bekend perceel een woning is (hotels, tehuizen, kantoren)',
    'des bâtiments dont aucune parcelle connue n’est un logement (hôtels, maisons, bureaux)',
  ],
  'long stays with a few short ones among them: the median decides': [
    'lange verblijven met enkele korte ertussen: de mediaan beslist',
    'de longs séjours avec quelques courts parmi eux : la médiane décide',
  ],
  'what is ordinary among dwellings of the same kind': [
    'wat gewoon is bij woningen van dezelfde soort',
    'ce qui est ordinaire parmi les logements du même genre',
  ],
  'a student house, a room-by-room letting or licensed housing of seasonal workers': [
    'een studentenhuis, kamerverhuur of vergunde huisvesting van seizoenarbeiders',
    'une maison d’étudiants, une location par chambre ou un hébergement autorisé de saisonniers',
  ],
  'a shelter, reception centre, care home or reference address (allow-list; a refuge appears nowhere)': [
    'een opvang, onthaalcentrum, zorginstelling of referentieadres (lijst van bekende verklaringen; een vluchthuis verschijnt nergens)',
    'un abri, centre d’accueil, maison de soins ou adresse de référence (liste des explications connues ; un refuge n’apparaît nulle part)',
  ],
  'a short-stay let that is registered as such': [
    'een verhuur voor kort verblijf die als zodanig geregistreerd is',
    'une location de court séjour enregistrée comme telle',
  ],
  'the address turns out to be licensed for short stays': [
    'het adres blijkt vergund voor kort verblijf',
    'l’adresse se révèle autorisée pour de courts séjours',
  ],
  'the stays were entered on one day by a correction of the population register': [
    'de verblijven werden op één dag ingevoerd door een verbetering van het bevolkingsregister',
    'les séjours ont été saisis en un jour par une correction du registre de la population',
  ],
  'more dwellings of the same kind are loaded and show the same': [
    'meer woningen van dezelfde soort worden ingelezen en tonen hetzelfde',
    'davantage de logements du même genre sont lus et montrent la même chose',
  ],
  'another box, a new spelling, a renamed street or a merged municipality is no move': [
    'een andere bus, een nieuwe schrijfwijze, een hernoemde straat of een gefuseerde gemeente is geen verhuizing',
    'une autre boîte, une nouvelle graphie, une rue renommée ou une commune fusionnée n’est pas un déménagement',
  ],
  'a correction of an announcement is no move': [
    'een verbetering van een aankondiging is geen verhuizing',
    'une correction d’annonce n’est pas un déménagement',
  ],
  'nobody moves between two buildings of the same business centre': [
    'niemand verhuist tussen twee gebouwen van hetzelfde bedrijvencentrum',
    'personne ne déménage entre deux bâtiments du même centre d’affaires',
  ],
  'a young company that outgrows its offices': [
    'een jonge onderneming die uit haar kantoren groeit',
    'une jeune entreprise qui devient trop grande pour ses bureaux',
  ],
  'a change of accountant, where the seat is at the accountant’s': [
    'een wissel van boekhouder, waar de zetel bij de boekhouder is',
    'un changement de comptable, là où le siège est chez le comptable',
  ],
  'a group that moves as a whole, or leases that ended one after another': [
    'een groep die als geheel verhuist, of huurcontracten die na elkaar afliepen',
    'un groupe qui déménage en entier, ou des baux qui ont pris fin l’un après l’autre',
  ],
  'two of the addresses turn out to be one building': [
    'twee van de adressen blijken één gebouw te zijn',
    'deux des adresses se révèlent être un seul bâtiment',
  ],
  'a move was announced and never carried out': [
    'een verhuizing werd aangekondigd en nooit uitgevoerd',
    'un déménagement a été annoncé et jamais réalisé',
  ],
  'companies of its form and trade move as often': [
    'ondernemingen van die vorm en handel verhuizen even vaak',
    'les entreprises de cette forme et de ce commerce déménagent aussi souvent',
  ],
  'the company had no establishment at the new address between the move and the collapse': [
    'de onderneming had tussen de verhuizing en de faling geen vestiging op het nieuwe adres',
    'l’entreprise n’avait pas d’établissement à la nouvelle adresse entre le transfert et la défaillance',
  ],
  'another box, a new spelling or a merger of municipalities is no move': [
    'een andere bus, een nieuwe schrijfwijze of een fusie van gemeenten is geen verhuizing',
    'une autre boîte, une nouvelle graphie ou une fusion de communes n’est pas un déménagement',
  ],
  'a move inside the district counts only to an office building, and is weak': [
    'een verhuizing binnen het arrondissement telt alleen naar een kantoorgebouw, en is zwak',
    'un transfert dans l’arrondissement ne compte que vers un immeuble de bureaux, et est faible',
  ],
  'a lease that ended or an eviction, caused by the distress itself': [
    'een afgelopen huur of een uitzetting, veroorzaakt door de nood zelf',
    'un bail terminé ou une expulsion, causés par la détresse même',
  ],
  'a move to the accountant or to the manager’s home, to receive the mail': [
    'een verhuizing naar de boekhouder of naar de bestuurder thuis, om de post te ontvangen',
    'un transfert chez le comptable ou au domicile du dirigeant, pour recevoir le courrier',
  ],
  'a sale to a buyer from elsewhere who tried to save the business': [
    'een verkoop aan een koper van elders die de zaak probeerde te redden',
    'une vente à un acheteur d’ailleurs qui a tenté de sauver l’affaire',
  ],
  'the company had a workplace at the new address': [
    'de onderneming had een werkplaats op het nieuwe adres',
    'l’entreprise avait un lieu de travail à la nouvelle adresse',
  ],
  'the move was decided long before it was announced': [
    'de verhuizing was lang voor de aankondiging beslist',
    'le transfert avait été décidé longtemps avant son annonce',
  ],
  'the new address lies in the same judicial district': [
    'het nieuwe adres ligt in hetzelfde gerechtelijk arrondissement',
    'la nouvelle adresse est dans le même arrondissement judiciaire',
  ],
  'companies of one group that fall within 90 days of one another count once': [
    'ondernemingen van één groep die binnen 90 dagen na elkaar falen, tellen eenmaal',
    'les entreprises d’un groupe défaillantes à 90 jours l’une de l’autre comptent une fois',
  ],
  'for persons with ten companies or more, the failures exceed what their sectors let expect': [
    'bij personen met tien ondernemingen of meer zijn er meer falingen dan hun sectoren laten verwachten',
    'pour les personnes ayant dix entreprises ou plus, les défaillances dépassent ce que leurs secteurs laissent attendre',
  ],
  'a restructuring professional or investor who steps into companies in trouble': [
    'een herstructureerder of investeerder die in ondernemingen in nood stapt',
    'un spécialiste de la restructuration ou un investisseur qui entre dans des entreprises en difficulté',
  ],
  'a crisis of the whole trade, or of a supplier on which all depended': [
    'een crisis van de hele handel, of van een leverancier van wie allen afhingen',
    'une crise de tout le commerce, ou d’un fournisseur dont tous dépendaient',
  ],
  'second chances taken honestly; failures of long ago say little': [
    'tweede kansen die eerlijk gegrepen zijn; falingen van lang geleden zeggen weinig',
    'des secondes chances honnêtes ; des échecs anciens disent peu',
  ],
  'two of the companies turn out to belong to one group': [
    'twee van de ondernemingen blijken tot één groep te behoren',
    'deux des entreprises se révèlent appartenir à un groupe',
  ],
  'the person controlled a company only after its trouble began, as an adviser': [
    'de persoon had pas zeggenschap nadat de problemen begonnen, als adviseur',
    'la personne n’a contrôlé une entreprise qu’après le début de ses difficultés, comme conseiller',
  ],
  'a bankruptcy was withdrawn on appeal': [
    'een faillissement werd in beroep ingetrokken',
    'une faillite a été rapportée en appel',
  ],
  'holders with a common owner of 50 % or more, or of which one owns the other, are one hand': [
    'houders met een gemeenschappelijke eigenaar van 50 % of meer, of waarvan de ene de andere bezit, zijn één hand',
    'les détenteurs ayant un propriétaire commun de 50 % ou plus, ou dont l’un détient l’autre, sont une seule main',
  ],
  'the first majority, at founding, is no change': [
    'de eerste meerderheid, bij oprichting, is geen wissel',
    'la première majorité, à la constitution, n’est pas un changement',
  ],
  'a transfer that gazette and shareholdings both tell counts once': [
    'een overdracht die Staatsblad en aandeelhouders beide vermelden, telt eenmaal',
    'une cession que le Moniteur et les participations indiquent tous deux compte une fois',
  ],
  'a sale of the business, a management buy-out or a succession in the family': [
    'een verkoop van de zaak, een management-buy-out of een opvolging in de familie',
    'une vente de l’affaire, une reprise par les cadres ou une succession familiale',
  ],
  'a staff share plan or an investor who comes and goes': [
    'een aandelenplan voor personeel of een investeerder die komt en gaat',
    'un plan d’actionnariat du personnel ou un investisseur de passage',
  ],
  'a reorganisation among relatives: kinship is never inferred': [
    'een herschikking onder verwanten: verwantschap wordt nooit afgeleid',
    'une réorganisation entre proches : la parenté n’est jamais déduite',
  ],
  'the holders turn out to have an owner in common': [
    'de houders blijken een gemeenschappelijke eigenaar te hebben',
    'les détenteurs se révèlent avoir un propriétaire commun',
  ],
  'a transfer was registered by mistake, or its date is another one': [
    'een overdracht werd bij vergissing ingeschreven, of heeft een andere datum',
    'une cession a été inscrite par erreur, ou a une autre date',
  ],
  'someone who managed before stayed on': [
    'iemand die voordien bestuurde, bleef',
    'quelqu’un qui dirigeait auparavant est resté',
  ],
  'groups: companies with one ultimate holder': [
    'groepen: ondernemingen met één uiteindelijke houder',
    'groupes : entreprises d’un même détenteur ultime',
  ],
  'neighbours: companies in one building': [
    'buren: ondernemingen in één gebouw',
    'voisins : entreprises dans un même bâtiment',
  ],
  'platforms, mail providers, and contacts that many companies use (accountants, formation agents)': [
    'platformen, mailproviders en contactgegevens die veel ondernemingen gebruiken (boekhouders, oprichtingskantoren)',
    'plateformes, fournisseurs de courriel et coordonnées utilisées par de nombreuses entreprises (comptables, bureaux de constitution)',
  ],
  'an accountant or formation agent who entered their own number for a few clients': [
    'een boekhouder of oprichtingskantoor dat voor enkele klanten het eigen nummer opgaf',
    'un comptable ou bureau de constitution qui a donné son propre numéro pour quelques clients',
  ],
  'a franchise or head office that answers for its branches': [
    'een franchise of hoofdkantoor dat voor zijn filialen antwoordt',
    'une franchise ou un siège central qui répond pour ses succursales',
  ],
  'a number given out again by the operator': [
    'een nummer dat de operator opnieuw uitgaf',
    'un numéro réattribué par l’opérateur',
  ],
  'the contact turns out to belong to an adviser of both (allow-list)': [
    'het contactgegeven blijkt van een adviseur van beide te zijn (lijst van bekende verklaringen)',
    'la coordonnée se révèle être celle d’un conseiller des deux (liste des explications connues)',
  ],
  'the register corrects the contact of one of them': [
    'het register verbetert het contactgegeven van een van hen',
    'le registre corrige la coordonnée de l’une d’elles',
  ],
  'a group of companies counts once': [
    'een groep ondernemingen telt eenmaal',
    'un groupe d’entreprises compte une fois',
  ],
  'a mass address without many failures (accountant, business centre) is no finding': [
    'een massa-adres zonder veel falingen (boekhouder, bedrijvencentrum) is geen bevinding',
    'une adresse de masse sans beaucoup d’échecs (comptable, centre d’affaires) n’est pas un constat',
  ],
  'associations of co-owners at their syndic are left out': [
    'verenigingen van mede-eigenaars bij hun syndicus zijn weggelaten',
    'les associations de copropriétaires chez leur syndic sont laissées de côté',
  ],
  'companies that are exempt from filing, or too young, never count as non-filers': [
    'ondernemingen die vrijgesteld zijn van neerlegging, of te jong, gelden nooit als niet-neerleggers',
    'les entreprises dispensées de dépôt, ou trop jeunes, ne comptent jamais comme non-déposantes',
  ],
  'an accountant, lawyer or business centre that lends its address': [
    'een boekhouder, advocaat of bedrijvencentrum dat zijn adres leent',
    'un comptable, avocat ou centre d’affaires qui prête son adresse',
  ],
  'partners who run several small companies from one office': [
    'vennoten die vanuit één kantoor verscheidene kleine ondernemingen leiden',
    'des associés qui gèrent plusieurs petites entreprises d’un même bureau',
  ],
  'failures that a crisis of one trade explains': [
    'falingen die een crisis van één handel verklaart',
    'des échecs qu’explique la crise d’un commerce',
  ],
  'the companies turn out to be one group': [
    'de ondernemingen blijken één groep te zijn',
    'les entreprises se révèlent être un groupe',
  ],
  'accounts that the extract lacks have been filed': [
    'jaarrekeningen die in het uittreksel ontbreken, zijn neergelegd',
    'des comptes absents de l’extrait ont été déposés',
  ],
  'the address is that of a registered company-service provider': [
    'het adres is dat van een geregistreerde dienstverlener aan vennootschappen',
    'l’adresse est celle d’un prestataire de services aux sociétés enregistré',
  ],
  'contracts that do not overlap in time': [
    'contracten die elkaar in de tijd niet overlappen',
    'des contrats qui ne se chevauchent pas dans le temps',
  ],
  'other trades than construction, transport and cleaning': [
    'andere sectoren dan bouw, vervoer en schoonmaak',
    'd’autres secteurs que la construction, le transport et le nettoyage',
  ],
  'chains of established companies only': [
    'ketens van alleen gevestigde ondernemingen',
    'des chaînes d’entreprises établies seulement',
  ],
  'specialised work on a large site, as is normal in construction': [
    'gespecialiseerd werk op een grote werf, zoals gewoon is in de bouw',
    'un travail spécialisé sur un grand chantier, comme il est normal dans la construction',
  ],
  'a young company of experienced people': [
    'een jonge onderneming van ervaren mensen',
    'une jeune entreprise de personnes expérimentées',
  ],
  'a group that contracts inside itself': [
    'een groep die binnen zichzelf uitbesteedt',
    'un groupe qui sous-traite en son sein',
  ],
  'the register shows staff, an establishment or accounts of the young or empty company': [
    'het register toont personeel, een vestiging of jaarrekeningen van de jonge of lege onderneming',
    'le registre montre du personnel, un établissement ou des comptes de l’entreprise jeune ou vide',
  ],
  'the contracts turn out to be for different works': [
    'de contracten blijken voor verschillende werken te zijn',
    'les contrats se révèlent porter sur des travaux différents',
  ],
  'no judicial reorganisation of the collapsed company in the 12 months before': [
    'geen gerechtelijke reorganisatie van de gefaalde onderneming in de 12 maanden ervoor',
    'pas de réorganisation judiciaire de l’entreprise défaillante dans les 12 mois précédents',
  ],
  'a mandate that ends with the company itself is no departure': [
    'een mandaat dat met de onderneming zelf eindigt, is geen vertrek',
    'un mandat qui prend fin avec l’entreprise elle-même n’est pas un départ',
  ],
  'the successor still ran when the first company collapsed': [
    'de opvolger liep nog toen de eerste onderneming faalde',
    'le successeur était encore en activité lors de la défaillance de la première entreprise',
  ],
  'a planned spin-off of a healthy part': [
    'een geplande afsplitsing van een gezond deel',
    'une scission planifiée d’une partie saine',
  ],
  'a partner who left after a quarrel and started alone, while the others failed': [
    'een vennoot die na een twist vertrok en alleen begon, terwijl de anderen faalden',
    'un associé parti après une dispute pour commencer seul, tandis que les autres échouaient',
  ],
  'a restart agreed with creditors outside the court': [
    'een herstart die buiten de rechtbank met schuldeisers is afgesproken',
    'une reprise convenue avec les créanciers hors du tribunal',
  ],
  'the successor started earlier, or in another trade': [
    'de opvolger begon vroeger, of in een andere handel',
    'le successeur a commencé plus tôt, ou dans un autre commerce',
  ],
  'a reorganisation under court protection comes to light': [
    'een reorganisatie onder bescherming van de rechtbank komt aan het licht',
    'une réorganisation sous protection du tribunal apparaît',
  ],
  'workers who never live there on one and the same day': [
    'werkers die er nooit op één en dezelfde dag wonen',
    'des travailleurs qui n’y habitent jamais un seul et même jour',
  ],
  'houses that nothing ties to the employer or its principals': [
    'huizen die niets met de werkgever of zijn opdrachtgevers verbindt',
    'des maisons que rien ne lie à l’employeur ou à ses donneurs d’ordre',
  ],
  'licensed lodging or seasonal housing: a licence in force there for NACE 55 or 87': [
    'vergunde logies of seizoenhuisvesting: een vergunning die er van kracht is voor NACE 55 of 87',
    'un hébergement autorisé ou saisonnier : une autorisation y est en vigueur pour NACE 55 ou 87',
  ],
  'lodging offered openly, at a fair rent, beside the contract': [
    'logies die openlijk, tegen een billijke huur, naast het contract wordt aangeboden',
    'un hébergement offert ouvertement, à loyer équitable, à côté du contrat',
  ],
  'care homes, religious houses, caretakers': [
    'zorginstellingen, religieuze huizen, conciërges',
    'maisons de soins, maisons religieuses, concierges',
  ],
  'a block of flats in which colleagues found a home by themselves': [
    "een flatgebouw waarin collega's zelf een woning vonden",
    'un immeuble où des collègues ont trouvé eux-mêmes un logement',
  ],
  'the lodging is licensed': ['de logies is vergund', 'l’hébergement est autorisé'],
  'a check of residence shows who really lives there': [
    'een woonstcontrole toont wie er werkelijk woont',
    'un contrôle de résidence montre qui y habite vraiment',
  ],
  'the building turns out to belong to somebody else': [
    'het gebouw blijkt van iemand anders te zijn',
    'le bâtiment se révèle appartenir à quelqu’un d’autre',
  ],
  'stays that began before the building was found unfit': [
    'verblijven die begonnen voordat het gebouw ongeschikt bevonden werd',
    'des séjours commencés avant que le bâtiment soit jugé inadapté',
  ],
  'the first 30 days after the decision, in which people move out and papers follow': [
    'de eerste 30 dagen na de beslissing, waarin mensen verhuizen en papieren volgen',
    'les 30 premiers jours après la décision, où l’on déménage et où les papiers suivent',
  ],
  'another box than the one decided about': [
    'een andere bus dan die waarover beslist werd',
    'une autre boîte que celle visée par la décision',
  ],
  'repairs that were done and are not yet recorded': [
    'herstellingen die gebeurd zijn en nog niet genoteerd',
    'des réparations faites et pas encore notées',
  ],
  'an order that was lifted or annulled': [
    'een besluit dat opgeheven of vernietigd werd',
    'un arrêté levé ou annulé',
  ],
  'a box or house number that is written wrong': [
    'een bus of huisnummer dat verkeerd geschreven is',
    'une boîte ou un numéro de maison mal écrit',
  ],
  'the repairs are recorded, or the order turns out to have been lifted': [
    'de herstellingen worden genoteerd, of het besluit blijkt opgeheven',
    'les réparations sont notées, ou l’arrêté se révèle levé',
  ],
  'a check of residence strikes off who is not there': [
    'een woonstcontrole schrijft uit wie er niet is',
    'un contrôle de résidence radie ceux qui n’y sont pas',
  ],
  'the new establishment turns out to be in another part of the building': [
    'de nieuwe vestiging blijkt in een ander deel van het gebouw te zijn',
    'le nouvel établissement se révèle être dans une autre partie du bâtiment',
  ],
  'municipalities and kin of activities of which the extract holds fewer than five granted licences': [
    'gemeenten en soorten activiteiten waarvan het uittreksel minder dan vijf verleende vergunningen bevat',
    'des communes et genres d’activités dont l’extrait contient moins de cinq autorisations accordées',
  ],
  'establishments that opened less than 90 days ago': [
    'vestigingen die minder dan 90 dagen geleden openden',
    'des établissements ouverts depuis moins de 90 jours',
  ],
  'a licence held by the enterprise itself, by its group, or by whoever controls it 90 days after the decision or later':
    [
      'een vergunning van de onderneming zelf, van haar groep, of van wie 90 dagen na de beslissing of later zeggenschap heeft',
      'une autorisation détenue par l’entreprise elle-même, son groupe, ou celui qui la contrôle 90 jours après la décision ou plus tard',
    ],
  'an activity that is exempt (a hairdresser under 9602)': [
    'een activiteit die vrijgesteld is (een kapper onder 9602)',
    'une activité dispensée (un coiffeur sous 9602)',
  ],
  'a regime that began after the place opened (option `sinceYear`)': [
    'een regeling die begon nadat de zaak opende (optie `sinceYear`)',
    'un régime entré en vigueur après l’ouverture du lieu (option `sinceYear`)',
  ],
  'a transfer under way': ['een lopende overdracht', 'une cession en cours'],
  'a licence of another authority that no extract holds': [
    'een vergunning van een andere overheid die in geen uittreksel staat',
    'une autorisation d’une autre autorité qu’aucun extrait ne contient',
  ],
  'a licence of another authority, or an exemption': [
    'een vergunning van een andere overheid, of een vrijstelling',
    'une autorisation d’une autre autorité, ou une dispense',
  ],
  'the register corrects the activity code': [
    'het register verbetert de activiteitscode',
    'le registre corrige le code d’activité',
  ],
  'the transfer of the licence is decided': [
    'over de overdracht van de vergunning wordt beslist',
    'la cession de l’autorisation est décidée',
  ],
  'partners who manage or hold 25 % or more': [
    'vennoten die besturen of 25 % of meer houden',
    'des associés qui dirigent ou détiennent 25 % ou plus',
  ],
  'sole traders with a place of their own elsewhere': [
    'zelfstandigen met een eigen plaats elders',
    'des indépendants ayant leur propre lieu ailleurs',
  ],
  'partners who stay: the median stay is under a year': [
    'vennoten die blijven: het mediane verblijf is korter dan een jaar',
    'des associés qui restent : le passage médian dure moins d’un an',
  ],
  'chairs rented in a hair or beauty salon': [
    'stoelen die in een kapsalon of schoonheidssalon verhuurd worden',
    'des fauteuils loués dans un salon de coiffure ou de beauté',
  ],
  'a group practice, co-working space, taxi cooperative or estate agents’ office': [
    'een groepspraktijk, coworkingruimte, taxicoöperatie of vastgoedkantoor',
    'un cabinet de groupe, un espace partagé, une coopérative de taxis ou une agence immobilière',
  ],
  'a true workers’ cooperative': ['een echte werkerscoöperatie', 'une vraie coopérative de travailleurs'],
  'a staff share plan': ['een aandelenplan voor personeel', 'un plan d’actionnariat du personnel'],
  'the partners turn out to invest and to share in profit': [
    'de vennoten blijken te investeren en in de winst te delen',
    'les associés se révèlent investir et partager les bénéfices',
  ],
  'the self-employed turn out to have customers, prices and hours of their own': [
    'de zelfstandigen blijken eigen klanten, prijzen en uren te hebben',
    'les indépendants se révèlent avoir leurs propres clients, prix et horaires',
  ],
};

/** An explanation in one language; one that nobody translated stays as it is. */
export function explanationIn(explanation: string, language: Language): string {
  if (language === 'en') return explanation;
  return explanations[explanation]?.[language === 'nl' ? 0 : 1] ?? explanation;
}
