import type { PatternWords } from './pattern-words.ts';

/** The patterns in Dutch, by id. */
export const patternsNl: Readonly<Record<string, PatternWords>> = {
  'accounts-missing': {
    title: 'Jaarrekeningen te laat of ontbrekend',
    population: 'actieve vennootschappen die moeten neerleggen, ouder dan 31 maanden',
    sentence:
      '{@company} <<[stopped?legde geen jaarrekeningen meer neer toen het bestuur wisselde ({@new manager} voor {@former manager})]||[never?heeft geen jaarrekeningen in de uittreksels]||[inARow&!never?legde geen enkele van de laatste drie vervallen boekjaren neer]||[missingYears&!never?liet twee van de laatste drie vervallen boekjaren weg]||[late?legde jaarrekeningen te laat neer]>>.',
    facts: {
      stopped: 'de laatste jaarrekening loopt tot {day}; die tot {until} en alle latere ontbreken',
      entered: '{name} trad op {day} toe tot het bestuur',
      left: '{name} verliet het bestuur op {day}',
      never: 'sinds het begin op {day} is geen jaarrekening bekend',
      inARow: 'de laatste {amount} vervallen boekjaren op rij ontbreken',
      missingYears: '{amount} van de laatste drie vervallen boekjaren ontbreken',
      late: 'de jaarrekening tot {day} werd op {until} neergelegd, meer dan 31 dagen na de termijn van zeven maanden',
      missing: 'de jaarrekening tot {day} ontbreekt',
    },
  },
  'batch-formation': {
    title: 'Vennootschappen in reeks opgericht',
    population: 'rechtspersonen met een bekend begin',
    sentence:
      '{@company} werden binnen enkele weken na elkaar opgericht en lijken in minstens twee opzichten op elkaar[@founder? (oprichter {@founder})][@first seat? (eerste zetel {@first seat})].',
    facts: {
      shares: 'zij delen {value}',
      started: '{name} begon op {day}',
      founder: '{name} richtte de onderneming {value} op',
      seat: 'eerste zetel van de onderneming {value}: {name}',
      collapse: '{name} faalde op {day}, kort na het begin',
    },
  },
  'communicating-vessels': {
    title: 'Groep ondernemingen die als communicerende vaten werken',
    population: 'ondernemingen nabij een paar waarvan de ene het van de andere overnam',
    sentence:
      '{@collapsed,member} volgen elkaar op rond falingen[@shared controller,shared place,shared landlord,shared contact? en delen {@shared controller,shared place,shared landlord,shared contact}].',
    facts: {
      relay: 'de ene nam het van de andere over (P01 of P02): {value}',
      collapse: '{name} faalde op {day}',
      controls: '{name} had zeggenschap over de onderneming {value}',
      place: 'de onderneming {value} had een zetel of vestiging op {name}',
      landlord: '{name} is eigenaar van een perceel waar de onderneming {value} een zetel of vestiging had',
      contact: 'de onderneming {value} is te bereiken via {name}',
      started: '{name} begon op {day}',
    },
  },
  'companies-at-home': {
    title: 'Vennootschappen opeengehoopt op de woonplaats van een bestuurder',
    population: 'actieve ondernemingen in een woning: zetels, bij natuurlijke personen vestigingen',
    sentence: '{@controller} heeft zeggenschap over {@company}, alle in één woning, {@home}.',
    facts: {
      count:
        '{amount} handeldrijvende ondernemingen van één persoon op {name}, waarvan {value} in risicosectoren',
      riskSeat: '{name}, uit een risicosector, heeft daar zijn zetel of vestiging',
      seat: '{name} heeft daar zijn zetel of vestiging',
      controls: '{name} heeft zeggenschap over {value}',
    },
  },
  'director-churn': {
    title: 'Bestuurders komen en gaan',
    population: 'ondernemingen met bekende bestuurders',
    sentence:
      'De bestuurders van {@company} kwamen en gingen ongewoon vaak: {@manager}.[seat_hops? Ook de zetel verhuist telkens weer.][shares_pass? Ook de aandelen wisselen van hand.]',
    facts: {
      most_changes:
        '{amount} vervangingen binnen het lange venster; 99 % van zijn gelijken heeft er niet meer dan {value}',
      entered: '{name} treedt aan op {day}',
      left: '{name} treedt af op {day}',
      short_mandates: 'de beëindigde mandaten duurden in de mediaan {amount} maanden',
      served: '{name} in functie van {day} tot {until}',
      seat_hops: 'ook de zetel verhuist telkens weer (P07)',
      shares_pass: 'ook de aandelen wisselen van hand (P09)',
    },
  },
  'director-swap-before-collapse': {
    title: 'Bestuurder kort vóór de faling vervangen',
    population: 'gefaalde ondernemingen, en lopende waarvan de oprichter zich terugtrok',
    sentence:
      '[live?De oprichter van {@company}, {@former manager}, gaf mandaat en aandelen op; {@new manager}, toen aangetreden, [!+new manager?heeft][+new manager?hebben] nu de meerderheid in het bestuur.][!live?Kort voordat {@collapsed} faalde, [!+former manager?vertrok][+former manager?vertrokken] {@former manager} na lange tijd in functie; {@new manager} [!+new manager?trad aan en had][+new manager?traden aan en hadden] bij de faling de meerderheid in het bestuur.[shares_passed? Ook aandelen gingen naar een nieuwkomer.][seat_moved? Ook de zetel verhuisde in die tijd.]]',
    facts: {
      collapse: '{name} faalt op {day} ({value})',
      live: '{name} loopt op {day}',
      left: '{name}, in functie sinds {day}, vertrekt op {until}',
      entered: '{name} treedt aan op {day} en is op het einde in functie',
      new_to_trade: '{name} had in die afdeling van activiteiten elders geen eerder mandaat',
      late_entrant: '{name} trad ook in andere ondernemingen aan kort voordat zij faalden',
      short_term: '{name} was maar korte tijd in functie (sinds {day})',
      shares_passed: '{name} verwerft aandelen op {day} ({amount} %)',
      seat_moved: 'de zetel verhuisde op {day} ({value}) naar waar de onderneming geen zaken deed',
    },
  },
  'disqualified-active': {
    title: 'Persoon met een bestuursverbod in een leidende functie',
    population: 'personen met een bestuursverbod dat van kracht is',
    sentence:
      '{@disqualified} heeft een bestuursverbod dat van kracht is en [ended?had tijdens dat verbod][!ended?heeft] een leidend mandaat in {@company}.',
    facts: {
      ban: '{name} mag vanaf {day} geen leidend mandaat hebben',
      mandate: 'het leidende mandaat in {name} begon op {day}',
      ended: 'het leidende mandaat in {name} eindigde op {day}, tijdens het verbod',
    },
  },
  'dormant-company-woken': {
    title: 'Slapende vennootschap gewekt door nieuwe mensen',
    population: 'ondernemingen oud genoeg voor zo’n stilte',
    sentence:
      '{@company} was twee jaar of langer stil; daarna, binnen zes maanden: <<[management?het bestuur werd vervangen]||[shares?de meerderheid van de aandelen ging over]||[move?de zetel verhuisde]||[purpose?het voorwerp veranderde]||[name?de naam veranderde]||[establishment?er opende een vestiging]>>.[@new manager,new holder? Nieuwkomers: {@new manager,new holder}.][collapseLink? Een nieuwkomer had zeggenschap over {collapseLink.names}, gefaald binnen twee jaar na het wekken.][alsoWoken? Een nieuwkomer wekte ook {alsoWoken.names}.]',
    facts: {
      silence: 'van {day} tot {until} niets dan jaarrekeningen in het Staatsblad',
      noUnit: 'op {day} was geen vestiging open',
      noTurnover: 'geen jaarrekening met omzet voor de twee kalenderjaren vóór {day}',
      management: 'het bestuur werd vervangen op {day}',
      shares: 'meer dan de helft van de aandelen ging op {day} naar iemand anders',
      move: 'de zetel verhuisde op {day}',
      purpose: 'het voorwerp veranderde op {day} naar een andere activiteit',
      name: 'de naam veranderde op {day}',
      establishment: 'op {day} opende een vestiging',
      entered: '{name} trad op {day} toe tot het bestuur',
      acquired: '{name} verwierf aandelen op {day}',
      collapseLink: '{name}, waarover een nieuwkomer zeggenschap had, faalde op {day}',
      alsoWoken: '{name} werd op {day} gewekt met dezelfde nieuwkomer',
    },
  },
  'front-person-profile': {
    title: 'Mogelijke stroman: denk aan kwetsbaarheid',
    population: 'personen met een leidend mandaat',
    sentence:
      '{@person} is mogelijk een stroman en kan kwetsbaar zijn: <<[late_entry?aangetreden kort vóór falingen]||[median?korte mandaten]||[alone?alleen overgebleven bij falingen]||[divisions?uiteenlopende activiteiten in korte tijd]>>, in {@company}.',
    facts: {
      traits: '{name} vertoont {amount} van vier kenmerken',
      late_entry: 'trad op {day} aan in {name}, in de laatste maanden vóór de faling',
      alone: 'had alleen zeggenschap over {name} toen die op {day} faalde',
      median: 'mandaten duren in de mediaan {amount} maanden',
      served: 'mandaat in {name} van {day} tot {until}',
      divisions: 'trad in korte tijd aan in ondernemingen van {amount} afdelingen van activiteiten',
      recent_entry: 'trad op {day} aan in {name}',
    },
  },
  'growing-social-debt': {
    title: 'Achterstallen die oplopen terwijl de zaak doorgaat',
    population: 'ondernemingen met vervallen fiscale of sociale schulden in hun laatste jaarrekening',
    sentence:
      'De vervallen fiscale en sociale schulden van {@company} lopen van jaar tot jaar op[@next enterprise?, terwijl {@controller} {@next enterprise} begon in dezelfde handel].',
    facts: {
      before: 'vervallen fiscale en sociale schulden van het jaar tot {day}: {amount} euro',
      latest: 'vervallen fiscale en sociale schulden van het jaar tot {day}: {amount} euro',
      peers:
        'van alle ondernemingen met zulke schulden hebben er vijfennegentig op de honderd minder dan {amount} euro',
      controls: '{name} heeft zeggenschap over de onderneming',
      started: '{name} begint op {day}, onder zeggenschap van dezelfde persoon',
      trade: 'beide zijn in dezelfde handel: {value}',
    },
  },
  'hidden-hub': {
    title: 'Eén persoon achter vele ondernemingen',
    population:
      'personen met zeggenschap over een onderneming, of met een deel in een onderneming met een vergunde activiteit',
    sentence:
      '[!local?{@hub} heeft tegelijk zeggenschap over ondernemingen van verscheidene groepen: {@controlled}.][local?{@hub} heeft een deel gehad in verscheidene ondernemingen met één vergunde activiteit in één gemeente: {@enterprise}.]',
    facts: {
      mandates:
        '{name} heeft vandaag zeggenschap over {amount} handeldrijvende ondernemingen zonder gemeenschappelijke groep',
      local:
        '{name} heeft een deel gehad in {amount} ondernemingen zonder gemeenschappelijke groep met activiteit {activity}',
      mandate: 'zeggenschap over {name} sinds {day} ({value})',
      part: 'een deel in {name} van {day} tot {until} ({value})',
      place: '{name} heeft of had een vestiging in {value}',
    },
  },
  'household-proxy': {
    title: 'Een lid van het huishouden neemt over (niet te beoordelen)',
    population: 'ondernemingen',
    sentence: '{@company} ging over op een lid van het huishouden.',
    facts: {},
  },
  'licence-relay': {
    title: 'Nieuwe uitbater, dezelfde mensen, na een geweigerde vergunning',
    population: 'vergunningen die geweigerd, ingetrokken of gesloten werden',
    sentence:
      'Rond een vergunning die voor {@applicant} geweigerd, ingetrokken of gesloten werd[@refused premises? op {@refused premises}], opende {@new operator}[@new premises? op {@new premises}], onder zeggenschap van [@shared person?{@shared person}][!@shared person?de aanvrager].',
    facts: {
      refused: 'de vergunning van {name} (activiteit {activity}) werd geweigerd op {day}',
      withdrawn: 'de vergunning van {name} (activiteit {activity}) werd ingetrokken op {day}',
      closed: 'de vestiging van {name} (activiteit {activity}) werd gesloten bij beslissing van {day}',
      opened: '{name} opende een vestiging op {day}: {value}',
      started: '{name}, zonder vestiging, begon op {day}',
      applied: '{name} had de vergunning aangevraagd',
      controlledApplicant: '{name} had vóór de beslissing zeggenschap over de aanvrager {value}',
      controlsNew: 'wie achter de vergunning stond, had zeggenschap over {value} van {day} tot {until}',
    },
  },
  'loss-making-expansion': {
    title: 'Uitbreiding met verlies',
    population: 'ondernemingen met neergelegde jaarrekeningen',
    sentence:
      '{@company} leed twee jaar op rij verlies of had een negatief eigen vermogen, en heeft in die jaren <<[@new site?vestigingen geopend op {@new site}]||[@parcel bought?{@parcel bought} gekocht]>>.',
    facts: {
      loss: 'het jaar tot {day} sloot met verlies (resultaat {amount} euro)',
      negativeEquity: 'het eigen vermogen was negatief op {day} ({amount} euro)',
      opened: 'op {day} opende een vestiging op {name}, een gebouw dat voor de onderneming nieuw was',
      bought: '{name} werd gekocht op {day}',
    },
  },
  'missing-trader-look-alike': {
    title: 'Lijkt op de ploffer van een btw-carrousel',
    population: 'ondernemingen',
    sentence:
      '{@company}: <<[young?jong]||[woken&!young?pas gewekt]||[trade?groothandel of levering van arbeid]||[new manager?nieuwe bestuurder[@new manager? ({@new manager})]]||[no substance?geen substantie]||[turnover jump?omzet verveelvoudigd]>>; samen lijkt dat op een ploffer.',
    facts: {
      young: '{name} begon op {day}',
      woken: '{name} ontwaakte op {day} uit een lange stilte',
      trade: '{name} doet groothandel, autohandel of levering van arbeid',
      'new manager': '{name} kreeg een nieuwe bestuurder op {day}',
      appointed: '{name} werd bestuurder op {day}',
      'no substance': '{name} vertoont geen substantie, of zit op een massa-adres',
      'turnover jump': 'de omzet in het jaar tot {day} was {amount} keer die van het jaar ervoor',
    },
  },
  'no-substance': {
    title: 'Vennootschap zonder substantie',
    population: 'actieve rechtspersonen in arbeidsintensieve sectoren',
    sentence:
      '{@company} geeft een arbeidsintensieve activiteit op, en vertoont <<[noUnit?geen vestiging]||[@seat?een zetel op {@seat}, waar veel ondernemingen zitten]||[noAccounts?geen jaarrekeningen]||[noStaff?geen personeel in de laatste jaarrekening]||[@only controller?één persoon met zeggenschap ({@only controller}, die ook zeggenschap heeft over {alsoControls.names})]||[noContact?geen contactgegevens]>>.',
    facts: {
      trade:
        'actief sinds {day} in een arbeidsintensieve sector (NACE {value}), met {amount} van vijf kenmerken',
      noUnit: 'geen vestiging is open',
      massAddress: 'de zetel is op {name}, een massa-adres waar de meeste ondernemingen tekortschieten',
      home: 'de zetel is op {name}, een woning met een opeenhoping van ondernemingen van één persoon',
      noAccounts: 'er werd nooit een jaarrekening neergelegd',
      noStaff: 'de jaarrekening tot {day} toont geen personeel',
      onlyController: '{name} heeft als enige zeggenschap, en over {amount} andere ondernemingen',
      alsoControls: 'dezelfde persoon heeft zeggenschap over {name}',
      noContact: 'geen telefoonnummer, e-mail- of webadres is geregistreerd',
    },
  },
  'operator-carousel': {
    title: 'Uitbaters die elkaar afwisselen in één vestiging',
    population: 'plaatsen met twee uitbaters of meer',
    sentence:
      'Op {@premises} volgden uitbaters elkaar op: {@operator}[return?; een van hen keerde na een ander terug][sharedController?; {@shared controller} had zeggenschap over minstens twee van hen][landlord?; {@landlord} is eigenaar van de plaats en met een van hen verbonden[@controller? via {@controller}]][collapse?; een van hen faalde kort na zijn beurt].',
    facts: {
      spell: '{name} baatte de vestiging uit van {day} tot {until}',
      closed: 'de vestiging van de onderneming {value} werd gesloten op {day}',
      return: '{name} keerde terug op {day} na een andere uitbater',
      sharedController: '{name} had zeggenschap over de onderneming {value} van {day} tot {until}',
      landlord: '{name} is er eigenaar van een perceel en is verbonden met de uitbater {value}',
      landlordTie: 'wat de eigenaar met de uitbater {value} verbindt',
      collapse: '{name} faalde op {day}, kort na zijn beurt',
    },
  },
  'operator-owns-dwellings': {
    title: 'Uitbater die in dezelfde gemeente andere woningen bezit',
    population: 'uitbaters die een woning bezitten waar zij uitbaten',
    sentence:
      '{@operator}, met zeggenschap over {@enterprise}, bezit naast de eigen woonplaats {#dwelling} woningen in een gemeente waar die werkt ({@dwelling}[@owner?; deels via {@owner}]); [!@signalled dwelling?minstens één werd gekocht nadat de onderneming begon.][@signalled dwelling?bewoners komen en gaan of wonen te dicht op {@signalled dwelling}.]',
    facts: {
      control: 'de persoon had onlangs zeggenschap over {name}',
      vehicle: 'de persoon houdt een deel van {name}, eigenaar van woningen',
      start: '{name} begon op {day}',
      dwelling: 'woning {name}, in eigendom sinds {day}',
      turnover: 'bewoners komen en gaan op {name}',
      crowded: '{name} telt meer bewoners dan waarvoor het gemaakt is',
    },
  },
  'overcrowded-dwelling': {
    title: 'Overbewoning, of wonen waar niemand hoort te wonen',
    population: 'bewoonde wooneenheden',
    sentence:
      '{residents.amount} personen zijn ingeschreven op {@dwelling}[@parcel? ({@parcel})], [workplace?waar geen perceel een woning is][together&!workplace?waar geen perceel een woning is][!workplace&!together?meer dan waarvoor het gemaakt is][@company?; met zetel of vestiging daar: {@company}]. De bewoners kunnen slachtoffer zijn.',
    facts: {
      residents: '{amount} bewoners zijn ingeschreven op {day}',
      workplace:
        'geen enkel bekend perceel is er een woning, en de bewoners zijn volgens de dag van inschrijving {value} huishoudens',
      together:
        '{value} van hen schreven zich binnen één week in, waar een onderneming uit een risicosector haar vestiging heeft',
      full: 'dat is {value} per eenheid',
      tight: 'dat laat ieder {value} vierkante meter gebruikte oppervlakte, bij de krapste bewoonde woningen',
      parcel: 'perceel {name}, aard {value} in het kadaster',
      owner: 'het kadaster noemt als eigenaar: {value}',
      there: '{name} heeft daar zijn zetel of een vestiging',
      stay: 'een verblijf sinds {day}',
    },
  },
  'ownership-loop': {
    title: 'Eigendom in een kring, of nodeloos ingewikkeld',
    population: 'ondernemingen gehouden door een andere',
    sentence:
      '[@in circle?{@in circle} houden elkaars aandelen in een kring.][!@in circle&chain?Boven {@held}, een zeer kleine onderneming, staan boven elkaar {@holder}.][!@in circle&!chain&collapse?{@collapsed holder}, gefaald, houdt nog altijd aandelen van {@held}, dat actief is.][!@in circle&!chain&!collapse?{@foreign holder}, uit een ander register, houdt aandelen van {@held}, en daarboven is geen persoon bekend.]',
    facts: {
      chain: '{amount} houders op rij staan boven {name}, met minder dan tien werknemers of geen bekende',
      collapse: '{name}, dat aandelen van een andere onderneming houdt, faalde op {day}',
      noPerson: 'boven {name} is geen persoon bekend',
      holds: '{amount} % sinds {day} (houder, gehouden): {value}',
    },
  },
  'phoenix-company': {
    title: 'Feniks: een opvolger rond de faling',
    population: 'gefaalde ondernemingen',
    sentence:
      '{@controller} [!+controller?had][+controller?hadden] zeggenschap over {@collapsed} vóór de faling en [!+controller?heeft][+controller?hebben] zeggenschap over {@successor}, rond die faling begonnen in dezelfde handel.[@premises? Beide waren op {@premises}.][@landlord? {@landlord} is eigenaar van percelen onder beide.][second_collapse? Ook de tweede onderneming faalde.]',
    facts: {
      collapse: '{name} faalt op {day} ({value})',
      started: '{name} begint op {day}',
      controlled: '{name} heeft zeggenschap over de gefaalde onderneming van {day} tot {until} ({value})',
      continued: '{name} heeft zeggenschap over de opvolger vanaf {day} ({value})',
      trade_activity: 'beide hebben de activiteit {activity}, volgens NACE-BEL 2008',
      trade_clause:
        'beide hebben een activiteit van afdeling {value} en doelomschrijvingen die op elkaar lijken ({amount})',
      trade_name: 'de namen lijken op elkaar ({amount}): {value}',
      same_building:
        'de gefaalde onderneming was in haar laatste maanden op {name}; de opvolger is of was daar ook',
      same_owner: '{name} is eigenaar van percelen onder beide ondernemingen',
      several_persons: '{amount} personen hadden zeggenschap over beide',
      short_lived: 'de gefaalde onderneming bestond maar van {day} tot {until}',
      no_accounts: 'de gefaalde onderneming moest jaarrekeningen neerleggen; het uittreksel bevat er geen',
      second_collapse: 'ook de opvolger faalde (op {day})',
      excusable: 'de gefailleerde werd verschoonbaar verklaard',
    },
  },
  'portfolio-anomaly': {
    title: 'Vastgoed dat niet bij de eigenaar past',
    population: 'ondernemingen buiten bouw en vastgoed die vastgoed bezitten',
    sentence:
      '{@company}, waarvan de activiteit bouw noch vastgoed is: <<[early?vastgoed gekocht kort na het begin]||[late?vastgoed gekocht kort vóór de faling]||[spree?het bezit minstens verdubbeld in één reeks aankopen]||[loss?jaren met verlies]||[no turnover?jaren zonder omzet]>> ({@property}).',
    facts: {
      start: '{name} begon op {day}',
      early: '{name} werd gekocht op {day}, kort na het begin',
      collapse: '{name} faalde op {day}',
      late: '{name} werd gekocht op {day}, kort vóór de faling',
      spree:
        '{name} deed {amount} aankopen tussen {day} en {until}, minstens evenveel als het voordien bezat',
      bought: '{name} werd gekocht op {day}',
      loss: 'het jaar tot {day} sloot met een resultaat van {value} euro',
      'no turnover': 'het jaar tot {day} toont geen omzet',
    },
  },
  'property-cluster': {
    title: 'Panden van verscheidene uitbaters in handen van één insider',
    population: 'eigenaars van panden van een vergunde of aangemerkte activiteit',
    sentence:
      '{@owner} bezit panden ({@premises}) waarin {@operator} vestigingen van één activiteit uitbaten of uitbaatten, en <<[is operator?is een van hen]||[controls?heeft zeggenschap over een van hen]||[shares a controller?deelt met een van hen een persoon met zeggenschap ({@controller})]||[holds?houdt aandelen van een van hen]>>.',
    facts: {
      'is operator': '{name} bezit panden en baat er een van uit',
      controls: 'de eigenaar heeft zeggenschap over {name}',
      'shares a controller': 'één persoon heeft zeggenschap over de eigenaar en {name}',
      holds: 'de eigenaar houdt {amount} % van {name}',
      owns: '{name} is eigenaar van perceel {value} sinds {day}',
      runs: '{name} heeft of had daar een vestiging',
    },
  },
  'purpose-juggling': {
    title: 'Voorwerp of activiteit die telkens wisselt',
    population: 'ondernemingen met een activiteit in het Staatsblad of een vergunning',
    sentence:
      '<<[refused?{@company} verliet een vergunde activiteit rond een geweigerde of ingetrokken vergunning, terwijl {@controller} en het pand op {@premises} bleven]||[change?het voorwerp van {@company} veranderde: {change.activities}]||[undeclared?een beslissing over een vergunning van {@company} gaat over een activiteit die het nooit opgaf: {undeclared.activities}]||[breadth?{@company} heeft activiteitscodes in vele secties van de nomenclatuur, en [noAccounts?legt geen jaarrekeningen neer][!noAccounts?heeft nauwelijks werknemers]]>>.',
    facts: {
      refused: 'een beslissing over een vergunning van {day} over {name}: {value}',
      stayed: '{name} heeft zeggenschap sinds {day}, ervoor en erna',
      samePlace: 'het pand op {name} blijft in gebruik, sinds {day}',
      undeclared:
        'een beslissing over een vergunning van {day} over een activiteit die {name} nooit opgaf: {activity}',
      breadth: 'de codes van {name} omvatten {value}',
      noAccounts: 'van {name} zijn geen jaarrekeningen neergelegd',
      fewStaff: 'de jaarrekening van {name} voor het jaar tot {day} geeft {value} werknemers op',
      before: 'activiteit aangekondigd op {day}: {activity}',
      change: 'voorwerp gewijzigd op {day}: {activity}',
    },
  },
  'resident-turnover': {
    title: 'Woning waar bewoners doorheen stromen',
    population: 'wooneenheden met bekende bewoners',
    sentence:
      '{#stay} personen kwamen wonen en vertrokken weer op {@dwelling}[@parcel? ({@parcel})] tussen {window.day} en {window.until}, meer dan in bijna alle woningen van die soort. De bewoners kunnen slachtoffer zijn.',
    facts: {
      window: '{amount} verblijven begonnen en eindigden tussen {day} en {until}',
      ratio:
        'aankomsten en vertrekken waren {value} keer wat het gemiddelde aantal bewoners eenmaal zou doen wisselen',
      median: 'de verblijven van die tijd duurden in de mediaan {value} dagen',
      peers:
        'van honderd eenheden van die soort zien er negenennegentig hoogstens ongeveer {value} zulke verblijven',
      owner: 'het kadaster noemt als eigenaar: {value}',
      stay: 'een verblijf van {day} tot {until}',
    },
  },
  'seat-hopping': {
    title: 'De zetel verhuist telkens weer',
    population: 'ondernemingen met een aangekondigde zetel',
    sentence:
      'De zetel van {@company} verhuisde {#moved} keer tussen {moved.first} en {moved.last}; hij was op {@seat}.',
    facts: {
      surprise: '{amount} echte verhuizingen {value}',
      moved: 'de zetel verhuist naar {name} op {day}',
    },
  },
  'seat-move-before-collapse': {
    title: 'Zetel verplaatst kort vóór de faling',
    population: 'gefaalde ondernemingen',
    sentence:
      'Kort voordat {@collapsed} faalde, verhuisde de zetel [other_district?naar een ander gerechtelijk arrondissement][!other_district&mass_address?naar een massa-adres waar de meeste ondernemingen tekortschieten][!other_district&!mass_address?naar het gebouw van een boekhouder of bedrijvencentrum], van {@old seat} naar {@new seat}, waar de onderneming geen vestiging had.[managers_swapped? Ook het bestuur werd in die tijd vervangen.]',
    facts: {
      collapse: '{name} faalt op {day} ({value})',
      moved: 'de zetel verhuist naar {name} op {day} (gerechtelijk arrondissement {value})',
      other_district: 'dat is een ander gerechtelijk arrondissement ({value})',
      mass_address: 'dat is een adres waar de meeste van vele ondernemingen tekortschieten (P15)',
      at_office: 'in dat gebouw zit een boekhouder of bedrijvencentrum',
      managers_swapped:
        'een bestuurder van lange duur werd vóór dezelfde faling door nieuwkomers vervangen (P04)',
    },
  },
  'serial-collapse': {
    title: 'Eén persoon, meerdere falingen',
    population: 'personen met een gefaalde onderneming',
    sentence: '{@person} had zeggenschap over {#collapse} ondernemingen die faalden: {@collapsed}.',
    facts: {
      collapse: '{name} faalt op {day} ({value})',
      controlled: '{name} heeft zeggenschap over {value} van {day} tot {until}',
    },
  },
  'share-handover': {
    title: 'Aandelen die van hand tot hand gaan',
    population: 'ondernemingen met bekende aandeelhouders',
    sentence:
      '[sale?Alle aandelen van {@company} gingen in één keer van [@former holder?{@former holder}][!@former holder?onbekende houders] naar nieuwe houders ({@holder}), het hele bestuur wisselde ({@former manager} vertrok, {@new manager} kwam) en de zetel verhuisde naar {@new seat}.][sale&change? ][change?De meerderheid van de aandelen van {@company} wisselde {#change} keer van hand; ze was in handen van {@holder}.]',
    facts: {
      sale: '{name} verwerft {amount} % van de aandelen op {day}, en had er voordien geen',
      left: '{name} verlaat het bestuur op {day}',
      came: '{name} treedt op {day} toe tot het bestuur',
      moved: 'de zetel verhuist naar {name} op {day}',
      change: '{name} houdt vanaf {day} {amount} % van de aandelen',
    },
  },
  'shared-contact': {
    title: 'Dezelfde telefoon, e-mail of website achter niet-verbonden ondernemingen',
    population: 'gefaalde ondernemingen met contactgegevens',
    sentence:
      '[!@other?{@collapsed}, elk gefaald nabij het begin van de andere, delen {@shared contact} en zitten in verschillende gebouwen.][@other?{@collapsed}, gefaald, en {@other}, rond die tijd in een ander gebouw begonnen, delen {@shared contact}.]',
    facts: {
      contact: '{name} staat in het register bij de onderneming {value}',
      collapse: '{name} faalde op {day}',
      start: '{name} begon op {day}',
    },
  },
  'shared-registered-office': {
    title: 'Gedeelde maatschappelijke zetel',
    population: 'actieve rechtspersonen met een bekende zetel',
    sentence:
      '[movedIn?{@seated} verplaatste de zetel naar {@office}, een massa-adres waar de meeste ondernemingen falen of geen jaarrekeningen neerleggen.][!movedIn&toxic?{@office} is een massa-adres waar de meeste ondernemingen falen of geen jaarrekeningen neerleggen: {@seated} hebben daar hun zetel.[@collapsed? {@collapsed} hadden daar hun laatste zetel en faalden.]][!movedIn&!toxic?{@seated} hebben hun zetel op {@office}, en {@controller} heeft zeggenschap over meer dan een van hen.]',
    facts: {
      groups: '{amount} groepen ondernemingen hebben hun zetel op {name}',
      seats: '{amount} ondernemingen hebben hun zetel op {name}, {value}',
      toxic:
        '{amount} % van hen faalde of legde onlangs geen jaarrekeningen neer; in het gerechtelijk arrondissement {value} %',
      movedIn: '{name} verplaatste zijn zetel daarheen op {day}',
      controls: '{name} heeft zeggenschap over {value}',
      collapsed: '{name} had daar zijn laatste zetel en faalde op {day}',
      notFiled: '{name} heeft daar zijn zetel en legde geen van zijn twee laatste vervallen jaren neer',
      seat: '{name} heeft daar zijn zetel',
    },
  },
  'subcontract-chain': {
    title: 'Keten van onderaannemers met een jonge of lege vennootschap erin',
    population: 'onderaannemers in bouw, vervoer en schoonmaak',
    sentence:
      '{@principal} staat aan het hoofd van een keten van onderaannemers[site? op {site.values}], {@contractor}, met daarin <<[young?een onderneming van minder dan een jaar]||[shell?een onderneming zonder zichtbare substantie]>>.',
    facts: {
      link: '{name} werkte voor {value} van {day} tot {until} (schakel {amount})',
      young: '{name} begon op {day}, minder dan een jaar vóór zijn schakel',
      site: 'het contract van {name} noemt de werken: {value}',
      shell: '{name} heeft de kenmerken van een vennootschap zonder substantie (P12)',
      ofMany:
        '{name} staat in een web van contracten met meer ketens dan gevolgd kunnen worden: enkele worden vermeld, niet alle',
    },
  },
  'successor-before-collapse': {
    title: 'Opvolger klaar vóór de faling',
    population: 'gefaalde ondernemingen',
    sentence:
      'Kort voordat {@collapsed} faalde, [!+controller?verliet][+controller?verlieten] {@controller} het bestuur, met een intussen begonnen onderneming in dezelfde handel, {@successor}.',
    facts: {
      collapse: '{name} faalt op {day} ({value})',
      started: '{name} begint op {day}, vóór die faling',
      controlled: '{name} heeft zeggenschap over de gefaalde onderneming vanaf {day} ({value})',
      continued: '{name} heeft zeggenschap over de opvolger vanaf {day} ({value})',
      left: '{name} verlaat de eerste onderneming op {day}, voordat die faalt',
      trade_activity: 'beide hebben de activiteit {activity}, volgens NACE-BEL 2008',
      trade_clause:
        'beide hebben een activiteit van afdeling {value} en doelomschrijvingen die op elkaar lijken ({amount})',
      trade_name: 'de namen lijken op elkaar ({amount}): {value}',
    },
  },
  'tied-housing': {
    title: 'De mensen van de werkgever onder één dak',
    population: 'werkgevers met bekende werkers',
    sentence:
      '{workers.amount} werkers van {@employer}[@principal?, dat voor {@principal} werkt,] woonden op één dag op {@housing}, dat met hen verbonden is. De werkers kunnen slachtoffer zijn.',
    facts: {
      workers: '{amount} werkers woonden daar op {day}',
      employs: '{name} stelt hen tewerk',
      above: '{name} staat bij contract boven de werkgever',
      owned: 'het gebouw is eigendom van {value}',
      seated: '{name} heeft daar zijn zetel of een vestiging',
      rented: '{name} huurt het gebouw',
      noDwelling: 'geen enkel bekend perceel van het gebouw is een woning',
      crowded: 'het gebouw is overbewoond (P31)',
      unfit: 'het gebouw wordt gebruikt hoewel het ongeschikt of verboden is (P35)',
    },
  },
  'unfit-premises-used': {
    title: 'In gebruik hoewel ongeschikt, verboden, leegstaand of gesloten',
    population: 'panden die ongeschikt, verboden, leegstaand of gesloten zijn',
    sentence:
      '[@operator?{@operator} opende een vestiging op {@premises} terwijl die bij besluit gesloten was[@closed operator?; voordien was {@closed operator} daar][@shared controller?, beide onder zeggenschap van {@shared controller}].][!@operator?{@premises} is {status.value}, en toch woonden er mensen ({people.amount}). De bewoners kunnen slachtoffer zijn.]',
    facts: {
      status: '{name} is {value} van {day} tot {until}',
      moved: 'iemand ging er wonen op {day}, tot {until}',
      registered: 'iemand is er ingeschreven van {day} tot {until}',
      people: 'intussen woonden er {amount} personen',
      opened: '{name} opende er een vestiging op {day}',
      closedOperator: '{name} had er zijn vestiging op de dag van de sluiting',
      sharedController:
        '{name} had zeggenschap over de uitbater van die dag, en heeft zeggenschap over de nieuwe',
    },
  },
  'unlicensed-activity': {
    title: 'Vergunde activiteit zonder eigen vergunning',
    population: 'vestigingen van een vergunde activiteit',
    sentence:
      '[none?{@operator} oefent op {@premises} een vergunde activiteit uit waarvan geen beslissing over een vergunning bekend is.][!none&refused?{@operator} oefent op {@premises} een vergunde activiteit uit waar de laatste beslissing negatief was.][!none&!refused?{@operator} oefent op {@premises} een vergunde activiteit uit onder de vergunning van iemand anders: {@holder}.]',
    facts: {
      none: 'voor {name} is geen beslissing over een vergunning bekend, terwijl er {amount} bekend zijn in de gemeente ({value})',
      refused: 'de laatste beslissing daar, van {day}, luidt: {value}',
      inForce: 'sinds {day} is daar een vergunning van kracht (activiteit {activity})',
      holder: '{name} is houder',
      open: '{name} heeft daar sinds {day} zijn vestiging',
    },
  },
  'worker-partners': {
    title: 'Werkers als vennoten, of zelfstandigen onder één uitbater',
    population: 'ondernemingen uit risicosectoren',
    sentence:
      '{@operator} <<[turnover?heeft kleine vennoten gehad die binnen enkele maanden kwamen en gingen]||[traders?baat een vestiging uit waar verscheidene zelfstandigen van die sector op hetzelfde moment begonnen]>>; wie daar werkt, kan bescherming nodig hebben.',
    facts: {
      turnover: '{amount} kleine vennoten van {name} kwamen en gingen tussen {day} en {until}',
      stay: 'het verblijf van een kleine vennoot van {day} tot {until}',
      traders:
        '{amount} zelfstandigen begonnen op {value}, waar {name} een vestiging uitbaat, van {day} tot {until}',
      trader: 'een zelfstandige begon daar op {day}',
    },
  },
};
