import type { Language } from './index.ts';

/** Partners and barriers of the barrier model, by the English of the patterns; services keep the names of their country. */
const barrierWords: Readonly<Record<string, readonly [nl: string, fr: string]>> = {
  'Nationale Bank: Balanscentrale / KVK': [
    'Nationale Bank: Balanscentrale / KVK',
    'Banque nationale : Centrale des bilans / KVK',
  ],
  'ondernemingsrechtbank: kamer voor ondernemingen in moeilijkheden': [
    'ondernemingsrechtbank: kamer voor ondernemingen in moeilijkheden',
    'tribunal de l’entreprise : chambre des entreprises en difficulté',
  ],
  'FOD Financiën / Belastingdienst': ['FOD Financiën / Belastingdienst', 'SPF Finances / Belastingdienst'],
  'judicial dissolution can be asked once the seven months have passed (BE, since 12 June 2017)': [
    'gerechtelijke ontbinding kan gevraagd worden zodra de zeven maanden voorbij zijn (BE, sinds 12 juni 2017)',
    'la dissolution judiciaire peut être demandée dès que les sept mois sont écoulés (BE, depuis le 12 juin 2017)',
  ],
  'ex-officio strike-off after three financial years without accounts': [
    'ambtshalve doorhaling na drie boekjaren zonder jaarrekening',
    'radiation d’office après trois exercices sans comptes',
  ],
  'ask for the accounts when a licence is applied for': [
    'vraag de jaarrekening wanneer een vergunning wordt aangevraagd',
    'demander les comptes lors d’une demande d’autorisation',
  ],
  'notaries and accredited enterprise counters (BE) / KVK (NL)': [
    'notarissen en erkende ondernemingsloketten (BE) / KVK (NL)',
    'notaires et guichets d’entreprises agréés (BE) / KVK (NL)',
  ],
  'FIU: CFI/CTIF (BE) / FIU-Nederland (NL)': [
    'FIE: CFI (BE) / FIU-Nederland (NL)',
    'CRF : CTIF (BE) / FIU-Nederland (NL)',
  ],
  banks: ['banken', 'banques'],
  'questions at registration; visit of the seat': [
    'vragen bij de inschrijving; bezoek aan de zetel',
    'questions à l’inscription ; visite du siège',
  ],
  'judicial dissolution of empty companies (chambers for enterprises in difficulty, BE)': [
    'gerechtelijke ontbinding van lege vennootschappen (kamers voor ondernemingen in moeilijkheden, BE)',
    'dissolution judiciaire des sociétés vides (chambres des entreprises en difficulté, BE)',
  ],
  'exchange with ARIEC (BE) or RIEC (NL)': [
    'uitwisseling met ARIEC (BE) of RIEC (NL)',
    'échange avec l’ARIEC (BE) ou le RIEC (NL)',
  ],
  'curators of the collapsed companies': [
    'curatoren van de gefaalde ondernemingen',
    'curateurs des entreprises défaillantes',
  ],
  'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)': [
    'sociale inspectie: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
    'inspection sociale : inspection de l’ONSS (BE) / Nederlandse Arbeidsinspectie (NL)',
  ],
  'labour auditor: arbeidsauditeur (BE)': ['arbeidsauditeur (BE)', 'auditeur du travail (BE)'],
  'one file for the whole cluster: exchange with ARIEC (BE) or RIEC (NL)': [
    'één dossier voor de hele groep: uitwisseling met ARIEC (BE) of RIEC (NL)',
    'un seul dossier pour tout le groupe : échange avec l’ARIEC (BE) ou le RIEC (NL)',
  ],
  'director disqualification: bestuursverbod (BE, NL)': [
    'bestuursverbod (BE, NL)',
    'interdiction de gestion (BE, NL)',
  ],
  'coordinated inspection of all places at once': [
    'gecoördineerde controle van alle plaatsen tegelijk',
    'contrôle coordonné de tous les lieux à la fois',
  ],
  'neighbourhood officer (wijkinspecteur, wijkagent)': [
    'wijkinspecteur of wijkagent',
    'inspecteur ou agent de quartier',
  ],
  'sociale inspectie / Nederlandse Arbeidsinspectie': [
    'sociale inspectie / Nederlandse Arbeidsinspectie',
    'inspection sociale / Nederlandse Arbeidsinspectie',
  ],
  'population and housing services of the municipality': [
    'bevolkings- en woondiensten van de gemeente',
    'services de la population et du logement de la commune',
  ],
  'check of seat and residence on the spot': [
    'controle van zetel en verblijf ter plaatse',
    'contrôle du siège et de la résidence sur place',
  ],
  'housing inspection': ['wooninspectie', 'inspection du logement'],
  'licence conditions for a business at a dwelling': [
    'vergunningsvoorwaarden voor een zaak in een woning',
    'conditions d’autorisation pour une affaire dans un logement',
  ],
  'ondernemingsloket and KBO (BE) / KVK (NL)': [
    'ondernemingsloket en KBO (BE) / KVK (NL)',
    'guichet d’entreprises et BCE (BE) / KVK (NL)',
  ],
  notary: ['notaris', 'notaire'],
  'sociale inspectie (BE) / Arbeidsinspectie (NL)': [
    'sociale inspectie (BE) / Arbeidsinspectie (NL)',
    'inspection sociale (BE) / Arbeidsinspectie (NL)',
  ],
  'ask each time who runs the business in fact, when a licence is applied for or renewed': [
    'vraag telkens wie de zaak feitelijk leidt, wanneer een vergunning wordt aangevraagd of vernieuwd',
    'demander chaque fois qui dirige l’affaire en fait, lors d’une demande ou d’un renouvellement d’autorisation',
  ],
  'integrity inquiry on a change of manager: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek bij een wissel van bestuurder: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité lors d’un changement de dirigeant : DEIPP (BE), Bibob (NL)',
  ],
  'coordinated inspection': ['gecoördineerde controle', 'contrôle coordonné'],
  'curator and ondernemingsrechtbank (BE) / faillissementscurator (NL)': [
    'curator en ondernemingsrechtbank (BE) / faillissementscurator (NL)',
    'curateur et tribunal de l’entreprise (BE) / faillissementscurator (NL)',
  ],
  'arbeidsauditeur and sociale inspectie (BE) / Arbeidsinspectie (NL)': [
    'arbeidsauditeur en sociale inspectie (BE) / Arbeidsinspectie (NL)',
    'auditeur du travail et inspection sociale (BE) / Arbeidsinspectie (NL)',
  ],
  'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL), where the newcomer may be a victim': [
    'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL), waar de nieuwkomer een slachtoffer kan zijn',
    'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL), là où le nouveau venu peut être une victime',
  ],
  'hear the newcomer: who asked, who pays, who decides': [
    'hoor de nieuwkomer: wie vroeg het, wie betaalt, wie beslist',
    'entendre le nouveau venu : qui a demandé, qui paie, qui décide',
  ],
  'tell the curator who managed in the five years before': [
    'meld de curator wie in de vijf jaar ervoor bestuurde',
    'signaler au curateur qui dirigeait durant les cinq années précédentes',
  ],
  'integrity inquiry on whoever follows: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek naar wie volgt: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité sur celui qui suit : DEIPP (BE), Bibob (NL)',
  ],
  'JustBan, central register of director bans (BE)': [
    'JustBan, centraal register van bestuursverboden (BE)',
    'JustBan, registre central des interdictions de gérer (BE)',
  ],
  'Justis and KVK (NL)': ['Justis en KVK (NL)', 'Justis et KVK (NL)'],
  'enterprise court and its chamber for enterprises in difficulty (BE)': [
    'ondernemingsrechtbank en haar kamer voor ondernemingen in moeilijkheden (BE)',
    'tribunal de l’entreprise et sa chambre des entreprises en difficulté (BE)',
  ],
  'public prosecutor: parket / openbaar ministerie': [
    'parket / openbaar ministerie',
    'parquet / openbaar ministerie',
  ],
  'report to the registry for deletion of the mandate: KBO-beheersdienst (BE), KVK (NL)': [
    'melding aan het register om het mandaat te schrappen: KBO-beheersdienst (BE), KVK (NL)',
    'signalement au registre pour radier le mandat : service de gestion de la BCE (BE), KVK (NL)',
  ],
  'licence refusal or withdrawal after an integrity inquiry: DIOB (BE), Bibob (NL)': [
    'weigering of intrekking van de vergunning na een integriteitsonderzoek: DIOB (BE), Bibob (NL)',
    'refus ou retrait de l’autorisation après une enquête d’intégrité : DEIPP (BE), Bibob (NL)',
  ],
  'exchange with the prosecutor': ['uitwisseling met het parket', 'échange avec le parquet'],
  'KBO management service (ambtshalve doorhaling) / KVK': [
    'KBO-beheersdienst (ambtshalve doorhaling) / KVK',
    'service de gestion de la BCE (radiation d’office) / KVK',
  ],
  'CFI (BE) / FIU-Nederland': ['CFI (BE) / FIU-Nederland (NL)', 'CTIF (BE) / FIU-Nederland (NL)'],
  'judicial dissolution of dormant companies at the request of the public prosecutor': [
    'gerechtelijke ontbinding van slapende vennootschappen op vordering van het parket',
    'dissolution judiciaire des sociétés dormantes à la demande du parquet',
  ],
  'integrity inquiry when the woken company applies for a licence (DIOB, Bibob)': [
    'integriteitsonderzoek wanneer de gewekte vennootschap een vergunning aanvraagt (DIOB, Bibob)',
    'enquête d’intégrité quand la société réveillée demande une autorisation (DEIPP, Bibob)',
  ],
  'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)': [
    'PAG-ASA, Payoke en Sürya (BE) / CoMensha (NL)',
    'PAG-ASA, Payoke et Sürya (BE) / CoMensha (NL)',
  ],
  'OCMW/CPAS (BE) / gemeentelijke schuldhulpverlening (NL)': [
    'OCMW (BE) / gemeentelijke schuldhulpverlening (NL)',
    'CPAS (BE) / gemeentelijke schuldhulpverlening (NL)',
  ],
  'a conversation that protects: who asked, who holds the papers, the card, the stamp': [
    'een gesprek dat beschermt: wie vroeg het, wie heeft de papieren, de kaart, de stempel',
    'un entretien qui protège : qui a demandé, qui détient les papiers, la carte, le cachet',
  ],
  'look for who stands behind: the same persons around each of these companies': [
    'zoek wie erachter zit: dezelfde personen rond elk van deze ondernemingen',
    'chercher qui est derrière : les mêmes personnes autour de chacune de ces entreprises',
  ],
  'warn notaries and one-stop shops (ondernemingsloket, BE; KVK, NL)': [
    'verwittig notarissen en loketten (ondernemingsloket, BE; KVK, NL)',
    'avertir notaires et guichets (guichet d’entreprises, BE ; KVK, NL)',
  ],
  'social security: RSZ (BE) / UWV (NL)': [
    'sociale zekerheid: RSZ (BE) / UWV (NL)',
    'sécurité sociale : ONSS (BE) / UWV (NL)',
  ],
  'tax: FOD Financiën (BE) / Belastingdienst (NL)': [
    'fiscus: FOD Financiën (BE) / Belastingdienst (NL)',
    'fisc : SPF Finances (BE) / Belastingdienst (NL)',
  ],
  'enterprise court: chamber for companies in difficulty (BE)': [
    'ondernemingsrechtbank: kamer voor ondernemingen in moeilijkheden (BE)',
    'tribunal de l’entreprise : chambre des entreprises en difficulté (BE)',
  ],
  'payment plan or seizure before the company is emptied': [
    'afbetalingsplan of beslag voordat de onderneming leeg is',
    'plan de paiement ou saisie avant que l’entreprise soit vidée',
  ],
  'several liability of managers for repeated debts': [
    'hoofdelijke aansprakelijkheid van bestuurders bij herhaalde schulden',
    'responsabilité solidaire des dirigeants pour dettes répétées',
  ],
  'licensing office of the municipality': [
    'vergunningendienst van de gemeente',
    'service des autorisations de la commune',
  ],
  'KBO (BE) / KVK (NL)': ['KBO (BE) en KVK (NL)', 'BCE (BE) / KVK (NL)'],
  'tax: BBI, FOD Financiën (BE) / Belastingdienst (NL)': [
    'fiscus: BBI, FOD Financiën (BE) / Belastingdienst (NL)',
    'fisc : ISI, SPF Finances (BE) / Belastingdienst (NL)',
  ],
  'integrity inquiry that looks at the person behind the applicant: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek dat naar de persoon achter de aanvrager kijkt: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité portant sur la personne derrière le demandeur : DEIPP (BE), Bibob (NL)',
  ],
  'one file for all establishments of the person; coordinated inspection': [
    'één dossier voor alle vestigingen van de persoon; gecoördineerde controle',
    'un seul dossier pour tous les établissements de la personne ; contrôle coordonné',
  ],
  'population register (BE) / BRP (NL)': [
    'bevolkingsregister (BE) / BRP (NL)',
    'registre de la population (BE) / BRP (NL)',
  ],
  'licensing office of the other municipality, also across the border': [
    'vergunningendienst van de andere gemeente, ook over de grens',
    'service des autorisations de l’autre commune, aussi au-delà de la frontière',
  ],
  'police and public prosecutor': ['politie en parket', 'police et parquet'],
  'exchange of refused and withdrawn licences between municipalities': [
    'uitwisseling van geweigerde en ingetrokken vergunningen tussen gemeenten',
    'échange des autorisations refusées et retirées entre communes',
  ],
  'integrity inquiry: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité : DEIPP (BE), Bibob (NL)',
  ],
  'refusal of the new licence, closure of the premises': [
    'weigering van de nieuwe vergunning, sluiting van het pand',
    'refus de la nouvelle autorisation, fermeture des locaux',
  ],
  bank: ['de bank', 'banque'],
  'ask for the origin of the funds when a licence is applied for (DIOB, Bibob)': [
    'vraag de herkomst van het geld wanneer een vergunning wordt aangevraagd (DIOB, Bibob)',
    'demander l’origine des fonds lors d’une demande d’autorisation (DEIPP, Bibob)',
  ],
  'exchange with RIEC or ARIEC on property bought in the municipality': [
    'uitwisseling met RIEC of ARIEC over vastgoed dat in de gemeente gekocht werd',
    'échange avec le RIEC ou l’ARIEC sur les immeubles achetés dans la commune',
  ],
  'BBI and the VAT carousel unit (OCS/CDSCA) of FOD Financiën (BE) / Belastingdienst, FIOD (NL)': [
    'BBI en de cel btw-carrousels (OCS) van FOD Financiën (BE) / Belastingdienst, FIOD (NL)',
    'ISI et cellule carrousels TVA (OCS/CDSCA) du SPF Finances (BE) / Belastingdienst, FIOD (NL)',
  ],
  'check of the VAT number before activation, and its deletion': [
    'controle van het btw-nummer vóór de activering, en schrapping ervan',
    'contrôle du numéro de TVA avant activation, et sa radiation',
  ],
  'joint and several liability of customers who knew or should have known': [
    'hoofdelijke aansprakelijkheid van klanten die het wisten of moesten weten',
    'responsabilité solidaire des clients qui savaient ou devaient savoir',
  ],
  'RSZ / UWV': ['RSZ (BE) / UWV (NL)', 'ONSS / UWV'],
  'KBO / KVK': ['KBO of KVK', 'BCE / KVK'],
  'visit the seat: is there a letter box, an office, a workshop?': [
    'bezoek de zetel: is er een brievenbus, een kantoor, een werkplaats?',
    'visiter le siège : y a-t-il une boîte aux lettres, un bureau, un atelier ?',
  ],
  'ask a contractor for proof of staff and premises before work is given out': [
    'vraag een aannemer bewijs van personeel en lokalen voordat werk wordt uitbesteed',
    'demander à l’entrepreneur la preuve de personnel et de locaux avant de confier des travaux',
  ],
  'correction of the register by the KBO management service; strike-off': [
    'verbetering van het register door de KBO-beheersdienst; doorhaling',
    'correction du registre par le service de gestion de la BCE ; radiation',
  ],
  'landlord or brewery': ['verhuurder of brouwerij', 'bailleur ou brasserie'],
  'integrity inquiry into sham management and change of operator: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek naar schijnbeheer en wissel van uitbater: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité sur la gérance fictive et le changement d’exploitant : DEIPP (BE), Bibob (NL)',
  ],
  'licence bound to person and place; refusal or withdrawal': [
    'vergunning gebonden aan persoon en plaats; weigering of intrekking',
    'autorisation liée à la personne et au lieu ; refus ou retrait',
  ],
  'coordinated inspection of the premises': [
    'gecoördineerde controle van het pand',
    'contrôle coordonné des locaux',
  ],
  'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht (NL)': [
    'wooninspectie (BE) / Bouw- en Woningtoezicht (NL)',
    'inspection du logement (BE) / Bouw- en Woningtoezicht (NL)',
  ],
  'AAPD, Patrimoniumdocumentatie (BE) / Kadaster (NL)': [
    'AAPD, Patrimoniumdocumentatie (BE) of Kadaster (NL)',
    'AGDP, Documentation patrimoniale (BE) / Kadaster (NL)',
  ],
  'population service and local police (wijkagent)': [
    'bevolkingsdienst en lokale politie (wijkagent)',
    'service de la population et police locale (agent de quartier)',
  ],
  'social inspection: RSZ-inspectie, TSW (BE) / Nederlandse Arbeidsinspectie (NL)': [
    'sociale inspectie: RSZ-inspectie, TSW (BE) / Nederlandse Arbeidsinspectie (NL)',
    'inspection sociale : inspection de l’ONSS, CLS (BE) / Nederlandse Arbeidsinspectie (NL)',
  ],
  'joint inspection of housing and workplace': [
    'gezamenlijke controle van huisvesting en werkplaats',
    'contrôle conjoint du logement et du lieu de travail',
  ],
  'declaration of unfitness, closure, conformity certificate (BE) / landlord licence, Wet goed verhuurderschap (NL)':
    [
      'ongeschiktverklaring, sluiting, conformiteitsattest (BE) / verhuurvergunning, Wet goed verhuurderschap (NL)',
      'déclaration d’inhabitabilité, fermeture, attestation de conformité (BE) / permis de location, Wet goed verhuurderschap (NL)',
    ],
  'integrity inquiry when a licence is applied for: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek wanneer een vergunning wordt aangevraagd: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité lors d’une demande d’autorisation : DEIPP (BE), Bibob (NL)',
  ],
  'fire service': ['brandweer', 'service d’incendie'],
  'social inspection: RSZ-inspectie, TSW, arbeidsauditeur (BE) / Nederlandse Arbeidsinspectie (NL)': [
    'sociale inspectie: RSZ-inspectie, TSW, arbeidsauditeur (BE) / Nederlandse Arbeidsinspectie (NL)',
    'inspection sociale : inspection de l’ONSS, CLS, auditeur du travail (BE) / Nederlandse Arbeidsinspectie (NL)',
  ],
  'victim support: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)': [
    'slachtofferhulp: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    'aide aux victimes : PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
  ],
  'joint inspection of housing, fire safety and work': [
    'gezamenlijke controle van huisvesting, brandveiligheid en werk',
    'contrôle conjoint du logement, de la sécurité incendie et du travail',
  ],
  'declaration of unfitness or overcrowding by the mayor, closure of the building': [
    'ongeschikt- of overbewoondverklaring door de burgemeester, sluiting van het gebouw',
    'déclaration d’inhabitabilité ou de surpeuplement par le bourgmestre, fermeture du bâtiment',
  ],
  'enforcement of the spatial permit: omgevingsvergunning (BE), omgevingsplan (NL)': [
    'handhaving van de ruimtelijke vergunning: omgevingsvergunning (BE), omgevingsplan (NL)',
    'contrôle du permis d’environnement (BE) ou de l’omgevingsplan (NL)',
  ],
  'UBO register: FOD Financiën (BE) / KVK (NL)': [
    'UBO-register: FOD Financiën (BE) / KVK (NL)',
    'registre UBO : SPF Finances (BE) / KVK (NL)',
  ],
  'banks, notaries, accountants': ['banken, notarissen, boekhouders', 'banques, notaires, comptables'],
  'integrity inquiry that asks for the owners: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek dat naar de eigenaars vraagt: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité portant sur les propriétaires : DEIPP (BE), Bibob (NL)',
  ],
  'fine or strike-off for a missing UBO declaration (BE)': [
    'boete of doorhaling voor een ontbrekende UBO-aangifte (BE)',
    'amende ou radiation pour déclaration UBO manquante (BE)',
  ],
  'curator and ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE) / faillissementscurator and rechter-commissaris (NL)':
    [
      'curator en ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE) / faillissementscurator en rechter-commissaris (NL)',
      'curateur et tribunal de l’entreprise, chambre des entreprises en difficulté (BE) / faillissementscurator et rechter-commissaris (NL)',
    ],
  'RSZ and FOD Financiën (BE) / UWV and Belastingdienst (NL)': [
    'RSZ en FOD Financiën (BE) / UWV en Belastingdienst (NL)',
    'ONSS et SPF Finances (BE) / UWV et Belastingdienst (NL)',
  ],
  'arbeidsauditeur (BE) / Arbeidsinspectie (NL)': [
    'arbeidsauditeur (BE) of Arbeidsinspectie (NL)',
    'auditeur du travail (BE) / Arbeidsinspectie (NL)',
  ],
  'integrity inquiry before a licence for the successor: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek vóór een vergunning voor de opvolger: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité avant une autorisation pour le successeur : DEIPP (BE), Bibob (NL)',
  ],
  'coordinated inspection of the successor': [
    'gecoördineerde controle van de opvolger',
    'contrôle coordonné du successeur',
  ],
  'exchange with the prosecutor: beroepsverbod (BE), civielrechtelijk bestuursverbod (NL)': [
    'uitwisseling met het parket: beroepsverbod (BE), civielrechtelijk bestuursverbod (NL)',
    'échange avec le parquet : interdiction professionnelle (BE), civielrechtelijk bestuursverbod (NL)',
  ],
  notaries: ['notarissen', 'notaires'],
  'BBI, FOD Financiën (BE) / Belastingdienst, FIOD (NL)': [
    'BBI, FOD Financiën (BE) of Belastingdienst, FIOD (NL)',
    'ISI, SPF Finances (BE) / Belastingdienst, FIOD (NL)',
  ],
  'ask for the origin of the means in an integrity inquiry: DIOB (BE), Bibob (NL)': [
    'vraag in een integriteitsonderzoek de herkomst van de middelen: DIOB (BE), Bibob (NL)',
    'demander l’origine des moyens dans une enquête d’intégrité : DEIPP (BE), Bibob (NL)',
  ],
  'reports by notaries and banks under the anti-money-laundering law: wet van 18 september 2017 (BE), Wwft (NL)':
    [
      'meldingen van notarissen en banken onder de antiwitwaswet: wet van 18 september 2017 (BE), Wwft (NL)',
      'déclarations de notaires et de banques selon la loi antiblanchiment : loi du 18 septembre 2017 (BE), Wwft (NL)',
    ],
  'licensing service of the municipality': [
    'vergunningendienst van het bestuur',
    'service communal des autorisations',
  ],
  'ask who owns the premises, and on what terms, when a licence is applied for': [
    'vraag wie eigenaar is van het pand, en onder welke voorwaarden, wanneer een vergunning wordt aangevraagd',
    'demander qui est propriétaire des locaux, et à quelles conditions, lors d’une demande d’autorisation',
  ],
  'integrity inquiry into financier and landlord: DIOB (BE), Bibob on real estate (NL)': [
    'integriteitsonderzoek naar financier en verhuurder: DIOB (BE), Bibob op vastgoed (NL)',
    'enquête d’intégrité sur le financeur et le bailleur : DEIPP (BE), Bibob immobilier (NL)',
  ],
  'closure of the premises whoever runs them: nieuwe gemeentewet (BE), Opiumwet/Gemeentewet (NL)': [
    'sluiting van het pand, wie het ook uitbaat: nieuwe gemeentewet (BE), Opiumwet/Gemeentewet (NL)',
    'fermeture des locaux quel que soit l’exploitant : nouvelle loi communale (BE), Opiumwet/Gemeentewet (NL)',
  ],
  'FOD Economie / KVK': ['FOD Economie of KVK', 'SPF Économie / KVK'],
  'police: local administrative desk': [
    'politie: lokale bestuurlijke dienst',
    'police : service administratif local',
  ],
  'ask what is really done on the premises before a licence is refused or granted (Bibob in NL, DIOB in BE)':
    [
      'vraag wat er werkelijk in het pand gebeurt voordat een vergunning wordt geweigerd of verleend (Bibob in NL, DIOB in BE)',
      'demander ce qui se fait réellement dans les locaux avant de refuser ou d’accorder une autorisation (Bibob aux NL, DEIPP en BE)',
    ],
  'correction of the activities in the KBO by the inspection': [
    'verbetering van de activiteiten in de KBO door de inspectie',
    'correction des activités à la BCE par l’inspection',
  ],
  'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht, LAA (NL)': [
    'wooninspectie (BE) / Bouw- en Woningtoezicht, LAA (NL)',
    'inspection du logement (BE) / Bouw- en Woningtoezicht, LAA (NL)',
  ],
  'immigration office: DVZ (BE) / IND, AVIM (NL)': [
    'vreemdelingenzaken: DVZ (BE) / IND, AVIM (NL)',
    'office des étrangers (BE) / IND, AVIM (NL)',
  ],
  'a home visit before a registration is accepted: woonstcontrole (BE), adresonderzoek (NL)': [
    'een huisbezoek voordat een inschrijving wordt aanvaard: woonstcontrole (BE), adresonderzoek (NL)',
    'une visite domiciliaire avant d’accepter une inscription : contrôle de résidence (BE), adresonderzoek (NL)',
  ],
  'inspection of fitness and occupation, letting permit for rooms': [
    'controle van geschiktheid en bewoning, verhuurvergunning voor kamers',
    'contrôle de l’habitabilité et de l’occupation, permis de location de chambres',
  ],
  'joint inspection with the social inspectorate': [
    'gezamenlijke controle met de sociale inspectie',
    'contrôle conjoint avec l’inspection sociale',
  ],
  'griffie and ondernemingsrechtbank (BE) / KVK (NL)': [
    'griffie en ondernemingsrechtbank (BE) / KVK (NL)',
    'greffe et tribunal de l’entreprise (BE) / KVK (NL)',
  ],
  'FOD Financiën (BE) / Belastingdienst (NL)': [
    'FOD Financiën (BE) of Belastingdienst (NL)',
    'SPF Finances (BE) / Belastingdienst (NL)',
  ],
  'lokale politie, wijkwerking (BE) / wijkagent (NL)': [
    'lokale politie, wijkwerking (BE) of wijkagent (NL)',
    'police locale, agent de quartier (BE) / wijkagent (NL)',
  ],
  'check on the spot whether anything happens at the new seat': [
    'ga ter plaatse na of er op de nieuwe zetel iets gebeurt',
    'vérifier sur place s’il se passe quelque chose au nouveau siège',
  ],
  'tell the municipality that is next: licences and inquiries travel with the company': [
    'verwittig de volgende gemeente: vergunningen en onderzoeken reizen met de onderneming mee',
    'avertir la commune suivante : autorisations et enquêtes suivent l’entreprise',
  ],
  'ambtshalve doorhaling of a seat where nobody is (KBO, BE); onderzoek adreskwaliteit (NL)': [
    'ambtshalve doorhaling van een zetel waar niemand is (KBO, BE); onderzoek adreskwaliteit (NL)',
    'radiation d’office d’un siège où il n’y a personne (BCE, BE) ; onderzoek adreskwaliteit (NL)',
  ],
  'ondernemingsrechtbank of the former and the new district (BE) / rechtbank, insolventies (NL)': [
    'ondernemingsrechtbank van het vroegere en het nieuwe arrondissement (BE) / rechtbank, insolventies (NL)',
    'tribunal de l’entreprise de l’ancien et du nouvel arrondissement (BE) / rechtbank, insolventies (NL)',
  ],
  curator: ['de curator', 'curateur'],
  'lokale politie (BE) / gemeente, toezicht (NL)': [
    'lokale politie (BE) / gemeente, toezicht en handhaving (NL)',
    'police locale (BE) / gemeente, toezicht (NL)',
  ],
  'check on the spot: valse domiciliëring': [
    'controle ter plaatse: valse domiciliëring',
    'contrôle sur place : domiciliation fictive',
  ],
  'tell the court of the former district': [
    'verwittig de rechtbank van het vroegere arrondissement',
    'avertir le tribunal de l’ancien arrondissement',
  ],
  'address check of the building: who else receives mail there': [
    'adrescontrole van het gebouw: wie ontvangt er nog post',
    'contrôle d’adresse du bâtiment : qui d’autre y reçoit du courrier',
  ],
  'ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE) / rechtbank, insolventieregister (NL)':
    [
      'ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE), rechtbank, insolventieregister (NL)',
      'tribunal de l’entreprise, chambre des entreprises en difficulté (BE) / rechtbank, insolventieregister (NL)',
    ],
  'Justis, Track (NL) / parket, ondernemingsrecht (BE)': [
    'Justis, Track (NL) of parket, ondernemingsrecht (BE)',
    'Justis, Track (NL) / parquet, droit de l’entreprise (BE)',
  ],
  'integrity inquiry on licence applications: DIOB (BE), Bibob (NL)': [
    'integriteitsonderzoek bij vergunningsaanvragen: DIOB (BE), Bibob (NL)',
    'enquête d’intégrité sur les demandes d’autorisation : DEIPP (BE), Bibob (NL)',
  ],
  'guidance to debt help and dyzo (BE), where bad luck explains it': [
    'begeleiding naar schuldhulp en dyzo (BE), waar pech het verklaart',
    'orientation vers la médiation de dettes et dyzo (BE), quand la malchance l’explique',
  ],
  'UBO-register (BE) / KVK UBO-register (NL)': [
    'UBO-register (BE) of KVK UBO-register (NL)',
    'registre UBO (BE) / registre UBO de la KVK (NL)',
  ],
  'ask for the share register and the price paid when a licence is applied for or renewed': [
    'vraag het aandelenregister en de betaalde prijs wanneer een vergunning wordt aangevraagd of vernieuwd',
    'demander le registre des actions et le prix payé lors d’une demande ou d’un renouvellement d’autorisation',
  ],
  'integrity inquiry: DIOB and bestuurlijke handhaving (BE), Bibob (NL)': [
    'integriteitsonderzoek: DIOB en bestuurlijke handhaving (BE), Bibob (NL)',
    'enquête d’intégrité : DEIPP et approche administrative (BE), Bibob (NL)',
  ],
  'exchange with RIEC or ARIEC': ['uitwisseling met RIEC of ARIEC', 'échange avec le RIEC ou l’ARIEC'],
  'KBO and accredited enterprise counters (BE) / KVK (NL)': [
    'KBO en erkende ondernemingsloketten (BE) / KVK (NL)',
    'BCE et guichets d’entreprises agréés (BE) / KVK (NL)',
  ],
  'curator of the collapsed company': [
    'curator van de gefaalde onderneming',
    'curateur de l’entreprise défaillante',
  ],
  'ask the curator who answers under the contact': [
    'vraag de curator wie onder het contactgegeven antwoordt',
    'demander au curateur qui répond à cette coordonnée',
  ],
  'FOD Economie: register of company-service providers (law of 29 March 2018) / KVK': [
    'FOD Economie: register van dienstverleners aan vennootschappen (wet van 29 maart 2018) / KVK',
    'SPF Économie : registre des prestataires de services aux sociétés (loi du 29 mars 2018) / KVK',
  ],
  ondernemingsrechtbank: ['de ondernemingsrechtbank', 'tribunal de l’entreprise'],
  'owner or landlord of the building': [
    'eigenaar of verhuurder van het gebouw',
    'propriétaire ou bailleur du bâtiment',
  ],
  'check of the address on the spot by the neighbourhood officer (wijkinspecteur, wijkagent)': [
    'adrescontrole ter plaatse door de wijkinspecteur of wijkagent',
    'contrôle de l’adresse sur place par l’agent de quartier',
  ],
  'ex-officio strike-off of the seat by the KBO management service': [
    'ambtshalve doorhaling van de zetel door de KBO-beheersdienst',
    'radiation d’office du siège par le service de gestion de la BCE',
  ],
  'supervision of trust offices and domicile providers (BE: FOD Economie, NL: DNB, Wtt 2018)': [
    'toezicht op trustkantoren en domicilieverleners (BE: FOD Economie, NL: DNB, Wtt 2018)',
    'surveillance des domiciliataires (BE : SPF Économie, NL : DNB, Wtt 2018)',
  ],
  'social inspection: RSZ-inspectie, Checkinatwork and Limosa declarations (BE) / Nederlandse Arbeidsinspectie (NL)':
    [
      'sociale inspectie: RSZ-inspectie, Checkinatwork- en Limosa-aangiften (BE) / Nederlandse Arbeidsinspectie (NL)',
      'inspection sociale : inspection de l’ONSS, déclarations Checkinatwork et Limosa (BE) / Nederlandse Arbeidsinspectie (NL)',
    ],
  'tax: withholding duty for contractors (BE) / Belastingdienst, WKA (NL)': [
    'fiscus: inhoudingsplicht voor aannemers (BE) / Belastingdienst, WKA (NL)',
    'fisc : obligation de retenue pour entrepreneurs (BE) / Belastingdienst, WKA (NL)',
  ],
  'principal and site owner': ['opdrachtgever en bouwheer', 'donneur d’ordre et maître de l’ouvrage'],
  'chain liability for wages and social contributions (BE, NL)': [
    'ketenaansprakelijkheid voor loon en sociale bijdragen (BE, NL)',
    'responsabilité en chaîne pour salaires et cotisations sociales (BE, NL)',
  ],
  'limit on the number of links in public works (BE: Royal Decree of 14 January 2013)': [
    'grens op het aantal schakels bij overheidswerken (BE: koninklijk besluit van 14 januari 2013)',
    'limite du nombre de maillons dans les travaux publics (BE : arrêté royal du 14 janvier 2013)',
  ],
  'coordinated inspection of the site and of the workers’ housing': [
    'gecoördineerde controle van de werf en van de huisvesting van de werkers',
    'contrôle coordonné du chantier et du logement des travailleurs',
  ],
  'tell the curator: acts in the suspect period can be set aside (verdachte periode, BE; pauliana, NL)': [
    'meld het de curator: handelingen in de verdachte periode kunnen niet-tegenwerpelijk zijn (verdachte periode, BE; pauliana, NL)',
    'signaler au curateur : les actes de la période suspecte peuvent être inopposables (période suspecte, BE ; pauliana, NL)',
  ],
  'joint inspection of work and housing': [
    'gezamenlijke controle van werk en huisvesting',
    'contrôle conjoint du travail et du logement',
  ],
  'separation of lease and labour contract': [
    'scheiding van huur- en arbeidsovereenkomst',
    'séparation du bail et du contrat de travail',
  ],
  'licence for the lodging of workers': [
    'vergunning voor de huisvesting van werkers',
    'autorisation pour l’hébergement de travailleurs',
  ],
  'rehousing of the residents, penalty for the landlord': [
    'herhuisvesting van de bewoners, sanctie voor de verhuurder',
    'relogement des résidents, sanction du bailleur',
  ],
  'sealing of the premises, refusal of the new licence': [
    'verzegeling van het pand, weigering van de nieuwe vergunning',
    'scellés sur les locaux, refus de la nouvelle autorisation',
  ],
  'inspection of the premises and closure': [
    'controle van het pand en sluiting',
    'contrôle des locaux et fermeture',
  ],
  'refusal or withdrawal of the licence': [
    'weigering of intrekking van de vergunning',
    'refus ou retrait de l’autorisation',
  ],
  'social inspection: RSZ-inspectie, Toezicht op de Sociale Wetten (BE) / Nederlandse Arbeidsinspectie (NL)':
    [
      'sociale inspectie: RSZ-inspectie, Toezicht op de Sociale Wetten (BE) / Nederlandse Arbeidsinspectie (NL)',
      'inspection sociale : inspection de l’ONSS, Contrôle des lois sociales (BE) / Nederlandse Arbeidsinspectie (NL)',
    ],
  'RSVZ (BE): affiliation of the self-employed': [
    'RSVZ (BE): aansluiting van de zelfstandigen',
    'INASTI (BE) : affiliation des indépendants',
  ],
  'centres for victims: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)': [
    'centra voor slachtoffers: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    'centres pour victimes : PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
  ],
  'coordinated inspection that speaks with workers apart from the operator': [
    'gecoördineerde controle die werkers spreekt buiten het bijzijn van de uitbater',
    'contrôle coordonné qui parle aux travailleurs hors de la présence de l’exploitant',
  ],
  'requalification of sham self-employment (Arbeidsrelatiewet, BE / Wet DBA, NL)': [
    'herkwalificatie van schijnzelfstandigheid (Arbeidsrelatiewet, BE / Wet DBA, NL)',
    'requalification de faux indépendants (loi sur la nature des relations de travail, BE / Wet DBA, NL)',
  ],
  'licence conditions on who works on the premises': [
    'vergunningsvoorwaarden over wie in het pand werkt',
    'conditions d’autorisation sur qui travaille dans les locaux',
  ],
};

/** A partner or a barrier in one language; one that nobody translated stays as it is. */
export function barrierIn(words: string, language: Language): string {
  if (language === 'en') return words;
  return barrierWords[words]?.[language === 'nl' ? 0 : 1] ?? words;
}

/** Whether it is known in every language. */
export function isTranslated(words: string): boolean {
  return words in barrierWords;
}
