import type { PatternWords } from './pattern-words.ts';

/** The patterns in French, by id. */
export const patternsFr: Readonly<Record<string, PatternWords>> = {
  'accounts-missing': {
    title: 'Comptes annuels tardifs ou manquants',
    population: 'sociétés actives tenues au dépôt, de plus de 31 mois',
    sentence:
      '{@company} <<[stopped?n’a plus déposé de comptes quand sa direction a changé ({@new manager} pour {@former manager})]||[never?n’a pas de comptes dans les extraits]||[inARow&!never?n’a déposé aucun de ses trois derniers exercices échus]||[missingYears&!never?a omis deux de ses trois derniers exercices échus]||[late?a déposé des comptes en retard]>>.',
    facts: {
      stopped:
        'les derniers comptes vont jusqu’au {day} ; ceux jusqu’au {until} et tous les suivants manquent',
      entered: '{name} est entré dans la direction le {day}',
      left: '{name} a quitté la direction le {day}',
      never: 'aucun compte n’est connu depuis le début, le {day}',
      inARow: 'les {amount} derniers exercices échus manquent d’affilée',
      missingYears: '{amount} des trois derniers exercices échus manquent',
      late: 'les comptes jusqu’au {day} ont été déposés le {until}, plus de 31 jours après le délai de sept mois',
      missing: 'les comptes jusqu’au {day} manquent',
    },
  },
  'batch-formation': {
    title: 'Sociétés constituées en série',
    population: 'personnes morales dont le début est connu',
    sentence:
      '{@company} ont été constituées à quelques semaines l’une de l’autre et se ressemblent par au moins deux traits[@founder? (fondateur {@founder})][@first seat? (premier siège {@first seat})].',
    facts: {
      shares: 'elles partagent {value}',
      started: '{name} a commencé le {day}',
      founder: '{name} a constitué l’entreprise {value}',
      seat: 'premier siège de l’entreprise {value} : {name}',
      collapse: '{name} a été défaillante le {day}, peu après son début',
    },
  },
  'communicating-vessels': {
    title: 'Groupe d’entreprises agissant en vases communicants',
    population: 'entreprises proches d’une paire dont l’une a pris la suite de l’autre',
    sentence:
      '{@collapsed,member} se succèdent autour de défaillances[@shared controller,shared place,shared landlord,shared contact? et partagent {@shared controller,shared place,shared landlord,shared contact}].',
    facts: {
      relay: 'l’une a pris la suite de l’autre (P01 ou P02) : {value}',
      collapse: '{name} a été défaillante le {day}',
      controls: '{name} contrôlait l’entreprise {value}',
      place: 'l’entreprise {value} avait un siège ou un établissement à {name}',
      landlord:
        '{name} est propriétaire d’une parcelle où l’entreprise {value} avait un siège ou un établissement',
      contact: 'l’entreprise {value} répond à {name}',
      started: '{name} a commencé le {day}',
    },
  },
  'companies-at-home': {
    title: 'Sociétés groupées au domicile d’un dirigeant',
    population: 'entreprises actives dans un logement : sièges, établissements de personnes physiques',
    sentence: '{@controller} contrôle {@company}, toutes dans un même logement, {@home}.',
    facts: {
      count:
        '{amount} entreprises commerciales d’une seule personne à {name}, dont {value} dans des secteurs à risque',
      riskSeat: '{name}, d’un secteur à risque, y a son siège ou son établissement',
      seat: '{name} y a son siège ou son établissement',
      controls: '{name} contrôle {value}',
    },
  },
  'director-churn': {
    title: 'Les dirigeants se succèdent',
    population: 'entreprises dont les dirigeants sont connus',
    sentence:
      'Les dirigeants de {@company} se sont succédé anormalement souvent : {@manager}.[seat_hops? Son siège déménage aussi sans cesse.][shares_pass? Ses parts changent aussi de mains.]',
    facts: {
      most_changes:
        '{amount} remplacements dans la fenêtre longue ; 99 % de ses pairs n’en ont pas plus de {value}',
      entered: '{name} entre le {day}',
      left: '{name} sort le {day}',
      short_mandates: 'les mandats terminés ont duré {amount} mois en médiane',
      served: '{name} en fonction du {day} au {until}',
      seat_hops: 'son siège déménage aussi sans cesse (P07)',
      shares_pass: 'ses parts changent aussi de mains (P09)',
    },
  },
  'director-swap-before-collapse': {
    title: 'Dirigeant remplacé peu avant la défaillance',
    population: 'entreprises défaillantes, et en activité dont le fondateur s’est retiré',
    sentence:
      '[live?Le fondateur de {@company}, {@former manager}, a cédé mandat et parts ; {@new manager}, [!+new manager?entré alors, forme][+new manager?entrés alors, forment] à présent la majorité de sa direction.][!live?Peu avant la défaillance de {@collapsed}, {@former manager} [!+former manager?est parti][+former manager?sont partis] après une longue période en fonction ; {@new manager} [!+new manager?est entré et formait][+new manager?sont entrés et formaient] la majorité de la direction lors de la défaillance.[shares_passed? Des parts sont aussi passées à un nouveau venu.][seat_moved? Le siège a aussi été transféré en ce temps-là.]]',
    facts: {
      collapse: '{name} est défaillante le {day} ({value})',
      live: '{name} est en activité le {day}',
      left: '{name}, en fonction depuis le {day}, part le {until}',
      entered: '{name} entre le {day} et est en fonction à la fin',
      new_to_trade: '{name} n’avait pas eu d’autre mandat dans cette division d’activités',
      late_entrant: '{name} est aussi entré dans d’autres entreprises peu avant leur défaillance',
      short_term: '{name} n’a été en fonction que peu de temps (depuis le {day})',
      shares_passed: '{name} acquiert des parts le {day} ({amount} %)',
      seat_moved: 'le siège a été transféré le {day} ({value}) là où l’entreprise n’avait pas d’activité',
    },
  },
  'disqualified-active': {
    title: 'Personne interdite de gestion dans une fonction dirigeante',
    population: 'personnes sous une interdiction de gestion en vigueur',
    sentence:
      '{@disqualified} est sous une interdiction de gestion en vigueur et [ended?a exercé durant celle-ci][!ended?exerce] un mandat dirigeant dans {@company}.',
    facts: {
      ban: '{name} ne peut exercer de mandat dirigeant à partir du {day}',
      mandate: 'le mandat dirigeant dans {name} a commencé le {day}',
      ended: 'le mandat dirigeant dans {name} a pris fin le {day}, durant l’interdiction',
    },
  },
  'dormant-company-woken': {
    title: 'Société dormante réveillée par de nouvelles personnes',
    population: 'entreprises assez anciennes pour un tel silence',
    sentence:
      '{@company} est restée silencieuse deux ans ou plus ; puis, en six mois : <<[management?la direction a été remplacée]||[shares?la majorité des parts a été cédée]||[move?le siège a été transféré]||[purpose?l’objet a changé]||[name?la dénomination a changé]||[establishment?un établissement a ouvert]>>.[@new manager,new holder? Nouveaux venus : {@new manager,new holder}.][collapseLink? Un nouveau venu contrôlait {collapseLink.names}, défaillante dans les deux ans du réveil.][alsoWoken? Un nouveau venu a aussi réveillé {alsoWoken.names}.]',
    facts: {
      silence: 'rien que des comptes au Moniteur du {day} au {until}',
      noUnit: 'aucun établissement n’était ouvert le {day}',
      noTurnover: 'aucun compte avec chiffre d’affaires pour les deux années civiles avant le {day}',
      management: 'la direction a été remplacée le {day}',
      shares: 'plus de la moitié des parts est passée à quelqu’un d’autre le {day}',
      move: 'le siège a été transféré le {day}',
      purpose: 'l’objet a changé pour une autre activité le {day}',
      name: 'la dénomination a changé le {day}',
      establishment: 'un établissement a ouvert le {day}',
      entered: '{name} est entré dans la direction le {day}',
      acquired: '{name} a acquis des parts le {day}',
      collapseLink: '{name}, qu’un nouveau venu contrôlait, a été défaillante le {day}',
      alsoWoken: '{name} a été réveillée le {day} avec le même nouveau venu',
    },
  },
  'front-person-profile': {
    title: 'Possible prête-nom : penser à la vulnérabilité',
    population: 'personnes exerçant un mandat dirigeant',
    sentence:
      '{@person} est un possible prête-nom et peut être vulnérable : <<[late_entry?entrées peu avant des défaillances]||[median?mandats courts]||[alone?resté seul aux commandes lors de défaillances]||[divisions?activités sans rapport en peu de temps]>>, dans {@company}.',
    facts: {
      traits: '{name} présente {amount} de quatre traits',
      late_entry: 'entré dans {name} le {day}, dans les derniers mois avant la défaillance',
      alone: 'était seul aux commandes de {name} lors de sa défaillance le {day}',
      median: 'les mandats durent {amount} mois en médiane',
      served: 'mandat dans {name} du {day} au {until}',
      divisions: 'entré en peu de temps dans des entreprises de {amount} divisions d’activités',
      recent_entry: 'entré dans {name} le {day}',
    },
  },
  'growing-social-debt': {
    title: 'Des arriérés qui croissent tandis que l’activité continue',
    population: 'entreprises ayant des dettes fiscales ou sociales échues dans leurs derniers comptes',
    sentence:
      'Les dettes fiscales et sociales échues de {@company} croissent d’année en année[@next enterprise?, tandis que {@controller} a lancé {@next enterprise} dans le même commerce].',
    facts: {
      before: 'dettes fiscales et sociales échues de l’exercice jusqu’au {day} : {amount} euros',
      latest: 'dettes fiscales et sociales échues de l’exercice jusqu’au {day} : {amount} euros',
      peers:
        'de toutes celles qui ont de telles dettes, quatre-vingt-quinze sur cent ont moins de {amount} euros',
      controls: '{name} contrôle l’entreprise',
      started: '{name} commence le {day}, contrôlée par la même personne',
      trade: 'les deux sont dans le même commerce : {value}',
    },
  },
  'hidden-hub': {
    title: 'Une personne derrière de nombreuses entreprises',
    population:
      'personnes qui contrôlent une entreprise, ou ont une part dans une entreprise d’activité réglementée',
    sentence:
      '[!local?{@hub} contrôle en même temps des entreprises de plusieurs groupes : {@controlled}.][local?{@hub} a eu une part dans plusieurs entreprises exerçant une même activité réglementée dans une même commune : {@enterprise}.]',
    facts: {
      mandates: '{name} contrôle aujourd’hui {amount} entreprises commerciales sans groupe commun',
      local: '{name} a eu une part dans {amount} entreprises sans groupe commun, d’activité {activity}',
      mandate: 'contrôle de {name} depuis le {day} ({value})',
      part: 'une part dans {name} du {day} au {until} ({value})',
      place: '{name} a ou avait un établissement à {value}',
    },
  },
  'household-proxy': {
    title: 'Un membre du ménage reprend (non évaluable)',
    population: 'entreprises',
    sentence: '{@company} est passée à un membre du ménage.',
    facts: {},
  },
  'licence-relay': {
    title: 'Nouvel exploitant, mêmes personnes, après une autorisation refusée',
    population: 'autorisations refusées, retirées ou fermées',
    sentence:
      'Autour d’une autorisation refusée, retirée ou fermée pour {@applicant}[@refused premises? à {@refused premises}], {@new operator} a ouvert[@new premises? à {@new premises}], sous le contrôle de [@shared person?{@shared person}][!@shared person?celui qui l’avait demandée].',
    facts: {
      refused: 'l’autorisation de {name} (activité {activity}) a été refusée le {day}',
      withdrawn: 'l’autorisation de {name} (activité {activity}) a été retirée le {day}',
      closed: 'l’établissement de {name} (activité {activity}) a été fermé par décision du {day}',
      opened: '{name} a ouvert un établissement le {day} : {value}',
      started: '{name}, sans établissement, a commencé le {day}',
      applied: '{name} avait demandé l’autorisation',
      controlledApplicant: '{name} contrôlait le demandeur {value} avant la décision',
      controlsNew: 'celui qui était derrière l’autorisation a contrôlé {value} du {day} au {until}',
    },
  },
  'loss-making-expansion': {
    title: 'Expansion à perte',
    population: 'entreprises ayant déposé des comptes',
    sentence:
      '{@company} a subi des pertes ou avait des fonds propres négatifs deux années de suite, et a durant ces années <<[@new site?ouvert des établissements à {@new site}]||[@parcel bought?acheté {@parcel bought}]>>.',
    facts: {
      loss: 'l’exercice jusqu’au {day} s’est soldé par une perte (résultat {amount} euros)',
      negativeEquity: 'les fonds propres étaient négatifs le {day} ({amount} euros)',
      opened: 'un établissement a ouvert à {name} le {day}, un bâtiment nouveau pour l’entreprise',
      bought: '{name} a été acheté le {day}',
    },
  },
  'missing-trader-look-alike': {
    title: 'Ressemble au défaillant d’un carrousel TVA',
    population: 'entreprises',
    sentence:
      '{@company} : <<[young?jeune]||[woken&!young?tout juste réveillée]||[trade?commerce de gros ou mise à disposition de main-d’œuvre]||[new manager?nouveau dirigeant[@new manager? ({@new manager})]]||[no substance?sans substance]||[turnover jump?chiffre d’affaires multiplié]>> ; ensemble, le profil d’un défaillant.',
    facts: {
      young: '{name} a commencé le {day}',
      woken: '{name} s’est réveillée d’un long silence le {day}',
      trade: '{name} fait du commerce de gros, d’automobiles ou de la mise à disposition de main-d’œuvre',
      'new manager': '{name} a eu un nouveau dirigeant le {day}',
      appointed: '{name} en est devenu dirigeant le {day}',
      'no substance': '{name} ne montre pas de substance, ou siège à une adresse de masse',
      'turnover jump':
        'le chiffre d’affaires de l’exercice jusqu’au {day} était {amount} fois celui de l’année précédente',
    },
  },
  'no-substance': {
    title: 'Société sans substance',
    population: 'personnes morales actives de secteurs à forte main-d’œuvre',
    sentence:
      '{@company} déclare une activité à forte main-d’œuvre, et montre <<[noUnit?aucun établissement]||[@seat?un siège à {@seat}, où siègent de nombreuses entreprises]||[noAccounts?aucun compte]||[noStaff?aucun personnel dans ses derniers comptes]||[@only controller?une seule personne aux commandes ({@only controller}, qui contrôle aussi {alsoControls.names})]||[noContact?aucune coordonnée]>>.',
    facts: {
      trade:
        'active depuis le {day} dans un secteur à forte main-d’œuvre (NACE {value}), avec {amount} de cinq traits',
      noUnit: 'aucun établissement n’est ouvert',
      massAddress: 'son siège est à {name}, une adresse de masse où la plupart des entreprises échouent',
      home: 'son siège est à {name}, un logement où se groupent des entreprises d’une seule personne',
      noAccounts: 'aucun compte n’a jamais été déposé',
      noStaff: 'les comptes jusqu’au {day} ne montrent pas de personnel',
      onlyController: '{name} la contrôle seul, ainsi que {amount} autres entreprises',
      alsoControls: 'la même personne contrôle {name}',
      noContact: 'aucun téléphone, courriel ni site n’est enregistré',
    },
  },
  'operator-carousel': {
    title: 'Exploitants qui alternent dans un même établissement',
    population: 'lieux ayant deux exploitants ou plus',
    sentence:
      'À {@premises}, des exploitants se sont succédé : {@operator}[return? ; l’un d’eux est revenu après un autre][sharedController? ; {@shared controller} en contrôlait au moins deux][landlord? ; {@landlord} est propriétaire du lieu et lié à l’un d’eux[@controller? par {@controller}]][collapse? ; l’un d’eux a été défaillant peu après son tour].',
    facts: {
      spell: '{name} a exploité l’établissement du {day} au {until}',
      closed: 'l’établissement de l’entreprise {value} a été fermé le {day}',
      return: '{name} est revenu le {day} après un autre exploitant',
      sharedController: '{name} a contrôlé l’entreprise {value} du {day} au {until}',
      landlord: '{name} y est propriétaire d’une parcelle et est lié à l’exploitant {value}',
      landlordTie: 'ce qui lie le propriétaire à l’exploitant {value}',
      collapse: '{name} a été défaillant le {day}, peu après son tour',
    },
  },
  'operator-owns-dwellings': {
    title: 'Exploitant propriétaire d’autres logements dans la même commune',
    population: 'exploitants propriétaires d’un logement là où ils exploitent',
    sentence:
      '{@operator}, qui contrôlait {@enterprise}, est propriétaire, outre son domicile, de {#dwelling} logements dans une commune où celle-ci est active ({@dwelling}[@owner? ; en partie par {@owner}]) ; [!@signalled dwelling?au moins un a été acheté après le début de l’entreprise.][@signalled dwelling?des résidents passent ou s’entassent à {@signalled dwelling}.]',
    facts: {
      control: 'la personne contrôlait récemment {name}',
      vehicle: 'la personne détient une part de {name}, propriétaire de logements',
      start: '{name} a commencé le {day}',
      dwelling: 'logement {name}, en propriété depuis le {day}',
      turnover: 'des résidents passent à {name}',
      crowded: '{name} compte plus de résidents que prévu',
    },
  },
  'overcrowded-dwelling': {
    title: 'Surpeuplement, ou résidence là où personne ne devrait vivre',
    population: 'unités habitées',
    sentence:
      '{residents.amount} personnes sont inscrites à {@dwelling}[@parcel? ({@parcel})], [workplace?où aucune parcelle n’est un logement][together&!workplace?où aucune parcelle n’est un logement][!workplace&!together?plus que prévu pour le lieu][@company? ; siège ou établissement sur place : {@company}]. Les résidents peuvent être des victimes.',
    facts: {
      residents: '{amount} résidents sont inscrits le {day}',
      workplace:
        'aucune parcelle connue n’y est un logement, et les résidents forment {value} ménages d’après le jour d’inscription',
      together:
        '{value} d’entre eux se sont inscrits en une semaine, là où une entreprise d’un secteur à risque a son établissement',
      full: 'cela fait {value} par unité',
      tight:
        'cela laisse à chacun {value} mètres carrés de surface utilisée, parmi les logements habités les plus exigus',
      parcel: 'parcelle {name}, nature {value} au cadastre',
      owner: 'le cadastre désigne comme propriétaire : {value}',
      there: '{name} y a son siège ou un établissement',
      stay: 'un séjour depuis le {day}',
    },
  },
  'ownership-loop': {
    title: 'Participations en boucle, ou inutilement complexes',
    population: 'entreprises détenues par une autre',
    sentence:
      '[@in circle?{@in circle} détiennent en boucle les parts les unes des autres.][!@in circle&chain?Au-dessus de {@held}, une très petite entreprise, se superposent {@holder}.][!@in circle&!chain&collapse?{@collapsed holder}, défaillante, détient toujours des parts de {@held}, qui est active.][!@in circle&!chain&!collapse?{@foreign holder}, d’un autre registre, détient des parts de {@held}, et aucune personne n’est connue au-dessus.]',
    facts: {
      chain:
        '{amount} détenteurs de suite se trouvent au-dessus de {name}, qui a moins de dix travailleurs ou aucun connu',
      collapse: '{name}, qui détient des parts d’une autre entreprise, a été défaillante le {day}',
      noPerson: 'aucune personne n’est connue au-dessus de {name}',
      holds: '{amount} % depuis le {day} (détenteur, détenue) : {value}',
    },
  },
  'phoenix-company': {
    title: 'Phénix : un successeur autour de la défaillance',
    population: 'entreprises défaillantes',
    sentence:
      '{@controller} [!+controller?contrôlait][+controller?contrôlaient] {@collapsed} avant sa défaillance et [!+controller?contrôle][+controller?contrôlent] {@successor}, lancée autour de cette défaillance dans le même commerce.[@premises? Les deux étaient à {@premises}.][@landlord? {@landlord} est propriétaire de parcelles sous les deux.][second_collapse? La seconde entreprise a aussi été défaillante.]',
    facts: {
      collapse: '{name} est défaillante le {day} ({value})',
      started: '{name} commence le {day}',
      controlled: '{name} contrôle l’entreprise défaillante du {day} au {until} ({value})',
      continued: '{name} contrôle le successeur à partir du {day} ({value})',
      trade_activity: 'les deux ont l’activité {activity}, selon NACE-BEL 2008',
      trade_clause: 'les deux ont une activité de la division {value} et des objets semblables ({amount})',
      trade_name: 'les dénominations se ressemblent ({amount}) : {value}',
      same_building:
        'l’entreprise défaillante était à {name} dans ses derniers mois ; le successeur y est ou y était aussi',
      same_owner: '{name} est propriétaire de parcelles sous les deux entreprises',
      several_persons: '{amount} personnes contrôlaient les deux',
      short_lived: 'l’entreprise défaillante n’a vécu que du {day} au {until}',
      no_accounts:
        'l’entreprise défaillante devait déposer des comptes annuels ; l’extrait n’en contient pas',
      second_collapse: 'le successeur a aussi été défaillant (le {day})',
      excusable: 'le failli a été déclaré excusable',
    },
  },
  'portfolio-anomaly': {
    title: 'Patrimoine immobilier qui ne correspond pas au propriétaire',
    population: 'entreprises hors construction et immobilier propriétaires d’immeubles',
    sentence:
      '{@company}, dont l’activité n’est ni la construction ni l’immobilier : <<[early?achat d’immeubles peu après son début]||[late?achat d’immeubles peu avant sa défaillance]||[spree?patrimoine au moins doublé en une série d’achats]||[loss?exercices en perte]||[no turnover?exercices sans chiffre d’affaires]>> ({@property}).',
    facts: {
      start: '{name} a commencé le {day}',
      early: '{name} a été acheté le {day}, peu après le début',
      collapse: '{name} a été défaillante le {day}',
      late: '{name} a été acheté le {day}, peu avant la défaillance',
      spree:
        '{name} a fait {amount} achats entre le {day} et le {until}, au moins autant qu’elle possédait avant',
      bought: '{name} a été acheté le {day}',
      loss: 'l’exercice jusqu’au {day} s’est soldé par un résultat de {value} euros',
      'no turnover': 'l’exercice jusqu’au {day} ne montre pas de chiffre d’affaires',
    },
  },
  'property-cluster': {
    title: 'Locaux de plusieurs exploitants appartenant à un initié',
    population: 'propriétaires de locaux d’une activité réglementée ou signalée',
    sentence:
      '{@owner} est propriétaire de locaux ({@premises}) où {@operator} exploitent, ou exploitaient, des établissements d’une même activité, et <<[is operator?est l’un d’eux]||[controls?contrôle l’un d’eux]||[shares a controller?partage avec l’un d’eux une personne qui contrôle ({@controller})]||[holds?détient des parts de l’un d’eux]>>.',
    facts: {
      'is operator': '{name} est propriétaire de locaux et en exploite un',
      controls: 'le propriétaire contrôle {name}',
      'shares a controller': 'une même personne contrôle le propriétaire et {name}',
      holds: 'le propriétaire détient {amount} % de {name}',
      owns: '{name} est propriétaire de la parcelle {value} depuis le {day}',
      runs: '{name} y a, ou y avait, un établissement',
    },
  },
  'purpose-juggling': {
    title: 'Objet ou activité qui change sans cesse',
    population: 'entreprises ayant une activité au Moniteur ou une autorisation',
    sentence:
      '<<[refused?{@company} a quitté une activité réglementée autour d’une autorisation refusée ou retirée, tandis que {@controller} et le local à {@premises} restaient]||[change?l’objet de {@company} a changé : {change.activities}]||[undeclared?une décision d’autorisation concernant {@company} porte sur une activité qu’elle n’a jamais déclarée : {undeclared.activities}]||[breadth?{@company} a des codes d’activité dans de nombreuses sections de la nomenclature, et [noAccounts?ne dépose pas de comptes][!noAccounts?n’a guère de personnel]]>>.',
    facts: {
      refused: 'une décision d’autorisation du {day} concernant {name} : {value}',
      stayed: '{name} la contrôle depuis le {day}, avant et après',
      samePlace: 'le local à {name} reste utilisé, depuis le {day}',
      undeclared:
        'une décision d’autorisation du {day} porte sur une activité que {name} n’a jamais déclarée : {activity}',
      breadth: 'les codes de {name} couvrent {value}',
      noAccounts: 'aucun compte de {name} n’est déposé',
      fewStaff: 'les comptes de {name} pour l’exercice jusqu’au {day} déclarent {value} travailleurs',
      before: 'activité annoncée le {day} : {activity}',
      change: 'objet modifié le {day} : {activity}',
    },
  },
  'resident-turnover': {
    title: 'Logement où passent des résidents',
    population: 'logements dont les résidents sont connus',
    sentence:
      '{#stay} personnes sont venues habiter puis reparties à {@dwelling}[@parcel? ({@parcel})] entre le {window.day} et le {window.until}, plus que dans presque tous les logements de ce genre. Les résidents peuvent être des victimes.',
    facts: {
      window: '{amount} séjours ont commencé et pris fin entre le {day} et le {until}',
      ratio:
        'arrivées et départs valaient {value} fois ce que le nombre moyen d’occupants renouvellerait une fois',
      median: 'les séjours de ce temps ont duré {value} jours en médiane',
      peers:
        'de cent unités de ce genre, quatre-vingt-dix-neuf voient au plus environ {value} séjours de la sorte',
      owner: 'le cadastre désigne comme propriétaire : {value}',
      stay: 'un séjour du {day} au {until}',
    },
  },
  'seat-hopping': {
    title: 'Le siège déménage sans cesse',
    population: 'entreprises ayant annoncé un siège',
    sentence:
      'Le siège de {@company} a déménagé {#moved} fois entre le {moved.first} et le {moved.last} ; il était à {@seat}.',
    facts: { surprise: '{amount} déménagements réels {value}', moved: 'le siège déménage à {name} le {day}' },
  },
  'seat-move-before-collapse': {
    title: 'Siège transféré peu avant la défaillance',
    population: 'entreprises défaillantes',
    sentence:
      'Peu avant la défaillance de {@collapsed}, son siège a été transféré [other_district?dans un autre arrondissement judiciaire][!other_district&mass_address?à une adresse de masse où la plupart des entreprises échouent][!other_district&!mass_address?dans le bâtiment d’un comptable ou d’un centre d’affaires], de {@old seat} à {@new seat}, où elle n’avait pas d’établissement.[managers_swapped? Sa direction a aussi été remplacée en ce temps-là.]',
    facts: {
      collapse: '{name} est défaillante le {day} ({value})',
      moved: 'le siège est transféré à {name} le {day} (arrondissement judiciaire {value})',
      other_district: 'c’est un autre arrondissement judiciaire ({value})',
      mass_address: 'c’est une adresse où la plupart de nombreuses entreprises échouent (P15)',
      at_office: 'un comptable ou un centre d’affaires est dans ce bâtiment',
      managers_swapped:
        'un dirigeant de longue date a été remplacé par de nouveaux venus avant la même défaillance (P04)',
    },
  },
  'serial-collapse': {
    title: 'Une personne, plusieurs défaillances',
    population: 'personnes ayant une entreprise défaillante',
    sentence: '{@person} a contrôlé {#collapse} entreprises défaillantes : {@collapsed}.',
    facts: {
      collapse: '{name} est défaillante le {day} ({value})',
      controlled: '{name} contrôle {value} du {day} au {until}',
    },
  },
  'share-handover': {
    title: 'Parts qui passent de main en main',
    population: 'entreprises dont les actionnaires sont connus',
    sentence:
      '[sale?Toutes les parts de {@company} sont passées d’un coup de [@former holder?{@former holder}][!@former holder?détenteurs inconnus] à de nouveaux détenteurs ({@holder}), toute la direction a changé ({@former manager} parti, {@new manager} venu) et le siège a été transféré à {@new seat}.][sale&change? ][change?La majorité des parts de {@company} a changé {#change} fois de mains ; elle était détenue par {@holder}.]',
    facts: {
      sale: '{name} acquiert {amount} % des parts le {day}, et n’en avait pas avant',
      left: '{name} quitte la direction le {day}',
      came: '{name} entre dans la direction le {day}',
      moved: 'le siège est transféré à {name} le {day}',
      change: '{name} détient {amount} % des parts à partir du {day}',
    },
  },
  'shared-contact': {
    title: 'Mêmes téléphone, courriel ou site derrière des entreprises sans lien',
    population: 'entreprises défaillantes ayant une coordonnée',
    sentence:
      '[!@other?{@collapsed}, chacune défaillante près du début de l’autre, partagent {@shared contact} et siègent dans des bâtiments différents.][@other?{@collapsed}, défaillante, et {@other}, lancée vers ce moment dans un autre bâtiment, partagent {@shared contact}.]',
    facts: {
      contact: '{name} figure au registre pour l’entreprise {value}',
      collapse: '{name} a été défaillante le {day}',
      start: '{name} a commencé le {day}',
    },
  },
  'shared-registered-office': {
    title: 'Siège social partagé',
    population: 'personnes morales actives dont le siège est connu',
    sentence:
      '[movedIn?{@seated} a transféré son siège à {@office}, une adresse de masse où la plupart des entreprises sont défaillantes ou ne déposent pas de comptes.][!movedIn&toxic?{@office} est une adresse de masse où la plupart des entreprises sont défaillantes ou ne déposent pas de comptes : {@seated} y ont leur siège.[@collapsed? {@collapsed} y avaient leur dernier siège et ont été défaillantes.]][!movedIn&!toxic?{@seated} ont leur siège à {@office}, et {@controller} en contrôle plus d’une.]',
    facts: {
      groups: '{amount} groupes d’entreprises ont leur siège à {name}',
      seats: '{amount} entreprises ont leur siège à {name}, {value}',
      toxic:
        '{amount} % d’entre elles ont été défaillantes ou n’ont pas déposé de comptes récemment ; dans l’arrondissement judiciaire {value} %',
      movedIn: '{name} y a transféré son siège le {day}',
      controls: '{name} contrôle {value}',
      collapsed: '{name} y avait son dernier siège et a été défaillante le {day}',
      notFiled: '{name} y a son siège et n’a déposé aucun de ses deux derniers exercices échus',
      seat: '{name} y a son siège',
    },
  },
  'subcontract-chain': {
    title: 'Chaîne de sous-traitants comprenant une société jeune ou vide',
    population: 'sous-traitants de la construction, du transport et du nettoyage',
    sentence:
      '{@principal} est en tête d’une chaîne de sous-traitants[site? à {site.values}], {@contractor}, comprenant <<[young?une entreprise de moins d’un an]||[shell?une entreprise sans substance visible]>>.',
    facts: {
      link: '{name} a travaillé pour {value} du {day} au {until} (maillon {amount})',
      young: '{name} a commencé le {day}, moins d’un an avant son maillon',
      site: 'le contrat de {name} désigne le chantier : {value}',
      shell: '{name} a les signes d’une société sans substance (P12)',
      ofMany:
        '{name} se trouve dans un réseau de contrats ayant plus de chaînes qu’on ne peut en suivre : certaines sont montrées, pas toutes',
    },
  },
  'successor-before-collapse': {
    title: 'Successeur prêt avant la défaillance',
    population: 'entreprises défaillantes',
    sentence:
      'Peu avant la défaillance de {@collapsed}, {@controller} en [!+controller?a][+controller?ont] quitté la direction, une entreprise du même commerce, {@successor}, ayant entre-temps été lancée.',
    facts: {
      collapse: '{name} est défaillante le {day} ({value})',
      started: '{name} commence le {day}, avant cette défaillance',
      controlled: '{name} contrôle l’entreprise défaillante à partir du {day} ({value})',
      continued: '{name} contrôle le successeur à partir du {day} ({value})',
      left: '{name} quitte la première entreprise le {day}, avant sa défaillance',
      trade_activity: 'les deux ont l’activité {activity}, selon NACE-BEL 2008',
      trade_clause: 'les deux ont une activité de la division {value} et des objets semblables ({amount})',
      trade_name: 'les dénominations se ressemblent ({amount}) : {value}',
    },
  },
  'tied-housing': {
    title: 'Les gens de l’employeur sous un même toit',
    population: 'employeurs dont les travailleurs sont connus',
    sentence:
      '{workers.amount} travailleurs de {@employer}[@principal?, qui travaille pour {@principal},] habitaient le même jour à {@housing}, qui leur est lié. Les travailleurs peuvent être des victimes.',
    facts: {
      workers: '{amount} travailleurs y habitaient le {day}',
      employs: '{name} les emploie',
      above: '{name} est au-dessus de l’employeur, par contrat',
      owned: 'le bâtiment appartient à {value}',
      seated: '{name} y a son siège ou un établissement',
      rented: '{name} loue le bâtiment',
      noDwelling: 'aucune parcelle connue du bâtiment n’est un logement',
      crowded: 'le bâtiment est surpeuplé (P31)',
      unfit: 'le bâtiment est utilisé bien qu’inadapté ou interdit (P35)',
    },
  },
  'unfit-premises-used': {
    title: 'Utilisé bien qu’inadapté, interdit, inoccupé ou fermé',
    population: 'locaux inadaptés, interdits, inoccupés ou fermés',
    sentence:
      '[@operator?{@operator} a ouvert un établissement à {@premises} alors que le lieu était fermé par arrêté[@closed operator? ; avant, {@closed operator} y était][@shared controller?, les deux sous le contrôle de {@shared controller}].][!@operator?{@premises} est {status.value}, et des personnes y ont pourtant habité ({people.amount}). Les résidents peuvent être des victimes.]',
    facts: {
      status: '{name} est {value} du {day} au {until}',
      moved: 'quelqu’un y a emménagé le {day}, jusqu’au {until}',
      registered: 'quelqu’un y est inscrit du {day} au {until}',
      people: '{amount} personnes y ont habité entre-temps',
      opened: '{name} y a ouvert un établissement le {day}',
      closedOperator: '{name} y avait son établissement le jour de la fermeture',
      sharedController: '{name} contrôlait l’exploitant de ce jour, et contrôle le nouveau',
    },
  },
  'unlicensed-activity': {
    title: 'Activité réglementée sans autorisation propre',
    population: 'établissements d’une activité réglementée',
    sentence:
      '[none?{@operator} exerce à {@premises} une activité réglementée pour laquelle aucune décision d’autorisation n’est connue.][!none&refused?{@operator} exerce à {@premises} une activité réglementée pour laquelle la dernière décision était négative.][!none&!refused?{@operator} exerce à {@premises} une activité réglementée sous l’autorisation de quelqu’un d’autre : {@holder}.]',
    facts: {
      none: 'aucune décision d’autorisation n’est connue pour {name}, alors que {amount} le sont dans la commune ({value})',
      refused: 'la dernière décision, du {day}, est : {value}',
      inForce: 'une autorisation y est en vigueur depuis le {day} (activité {activity})',
      holder: '{name} en est titulaire',
      open: '{name} y a son établissement depuis le {day}',
    },
  },
  'worker-partners': {
    title: 'Travailleurs comme associés, ou indépendants sous un exploitant',
    population: 'entreprises de secteurs à risque',
    sentence:
      '{@operator} <<[turnover?a eu de petits associés venus et repartis en quelques mois]||[traders?exploite un établissement où plusieurs indépendants de son secteur ont commencé en même temps]>> ; ceux qui y travaillent peuvent avoir besoin de protection.',
    facts: {
      turnover: '{amount} petits associés de {name} sont venus et repartis entre le {day} et le {until}',
      stay: 'le passage d’un petit associé du {day} au {until}',
      traders:
        '{amount} indépendants ont commencé à {value}, où {name} exploite un établissement, du {day} au {until}',
      trader: 'un indépendant y a commencé le {day}',
    },
  },
};
