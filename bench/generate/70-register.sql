-- The nine tables of KBO Open Data, column for column; the files are written from these views (extracts.ts).

CREATE VIEW kbo_meta AS
SELECT * FROM (VALUES ('SnapshotDate', belgian_day(as_of())), ('ExtractTimestamp', belgian_day(as_of() + 1) || ' 07:00:00'),
  ('ExtractType', 'full'), ('ExtractNumber', '400'), ('Version', '1.0.0')) AS meta ("Variable", "Value");

CREATE VIEW kbo_code AS
SELECT * FROM (
  SELECT * FROM (VALUES
    ('ActivityGroup', '001', 'NL', 'BTW-activiteiten'), ('ActivityGroup', '003', 'NL', 'Activiteiten'),
    ('ActivityGroup', '006', 'NL', 'RSZ-activiteiten'), ('Classification', 'MAIN', 'NL', 'Hoofdactiviteit'),
    ('Classification', 'SECO', 'NL', 'Nevenactiviteit'), ('JuridicalForm', '011', 'NL', 'Vennootschap onder firma'),
    ('JuridicalForm', '014', 'NL', 'Naamloze vennootschap'),
    ('JuridicalForm', '015', 'NL', 'Besloten vennootschap met beperkte aansprakelijkheid'),
    ('JuridicalForm', '017', 'NL', 'Vereniging zonder winstoogmerk'), ('JuridicalForm', '030', 'NL', 'Buitenlandse entiteit'),
    ('JuridicalForm', '070', 'NL', 'Vereniging van mede-eigenaars'), ('JuridicalForm', '610', 'NL', 'Besloten Vennootschap'),
    ('JuridicalForm', '612', 'NL', 'Commanditaire vennootschap'), ('JuridicalForm', '702', 'NL', 'Maatschap'),
    ('JuridicalForm', '706', 'NL', 'Coöperatieve vennootschap'), ('JuridicalSituation', '000', 'NL', 'Normale toestand'),
    ('JuridicalSituation', '012', 'NL', 'Vrijwillige ontbinding - vereffening'),
    ('JuridicalSituation', '013', 'NL', 'Gerechtelijke ontbinding of nietigheid'),
    ('JuridicalSituation', '050', 'NL', 'Opening faillissement'),
    ('JuridicalSituation', '091', 'NL', 'Opschorting (gerechtelijke reorganisatie)'), ('Status', 'AC', 'NL', 'Actief'),
    ('TypeOfAddress', 'BAET', 'NL', 'Vestigingseenheid'), ('TypeOfAddress', 'REGO', 'NL', 'Zetel'),
    ('TypeOfDenomination', '001', 'NL', 'Naam'), ('TypeOfDenomination', '002', 'NL', 'Afkorting'),
    ('TypeOfDenomination', '003', 'NL', 'Commerciële naam'), ('TypeOfEnterprise', '1', 'NL', 'Natuurlijk persoon'),
    ('TypeOfEnterprise', '2', 'NL', 'Rechtspersoon')) AS small ("Category", "Code", "Language", "Description")
  UNION ALL SELECT 'Nace2003', nace2008, 'FR', label FROM activity_code
  UNION ALL SELECT 'Nace2008', nace2008, 'FR', label FROM activity_code
  UNION ALL SELECT DISTINCT ON (nace2025) 'Nace2025', nace2025, 'FR', label FROM activity_code)
ORDER BY ALL;

CREATE VIEW kbo_enterprise AS
SELECT dotted(number) AS "EnterpriseNumber", 'AC' AS "Status", situation AS "JuridicalSituation",
  CASE WHEN legal THEN '2' ELSE '1' END AS "TypeOfEnterprise", form AS "JuridicalForm", form_cac AS "JuridicalFormCAC",
  belgian_day(start) AS "StartDate"
FROM company WHERE listed ORDER BY i;

CREATE VIEW kbo_establishment AS
SELECT dotted_unit(ten_digits(20000000 + e * 30 + pick(draw(e, 'unit number'), 30))) AS "EstablishmentNumber",
  belgian_day(establishment.start) AS "StartDate", dotted(number) AS "EnterpriseNumber"
FROM establishment JOIN company USING (i) ORDER BY e;

CREATE VIEW kbo_address AS
WITH place AS (
  SELECT seat.i AS nth, 'REGO' AS type, dotted(number) AS entity, seat.z, seat.b, seat.box,
    CASE WHEN kind IS NULL THEN draw(seat.i, 'odd address') END AS odd
  FROM seat JOIN company USING (i) WHERE is_last AND listed
  UNION ALL
  SELECT 10000000 + e, 'BAET', dotted_unit(ten_digits(20000000 + e * 30 + pick(draw(e, 'unit number'), 30))), z, b,
    CASE WHEN draw(b, 'box') < 0.08 THEN (1 + draw(b, 'box number') * 12)::INTEGER::VARCHAR ELSE '' END, NULL
  FROM establishment)
SELECT entity AS "EntityNumber", type AS "TypeOfAddress",
  CASE WHEN abroad THEN 'Nederland' END AS "CountryNL", CASE WHEN abroad THEN 'Pays-Bas' END AS "CountryFR",
  CASE WHEN blank OR abroad THEN '' ELSE zip END AS "Zipcode",
  CASE WHEN blank THEN '' WHEN abroad THEN 'Voorbeeldstad' ELSE municipality_nl END AS "MunicipalityNL",
  CASE WHEN blank THEN '' WHEN abroad THEN 'Voorbeeldstad' ELSE municipality_fr END AS "MunicipalityFR",
  CASE WHEN blank THEN '' WHEN odd > 0.97 THEN upper(street_nl) ELSE street_nl END AS "StreetNL",
  CASE WHEN blank THEN '' WHEN odd > 0.97 THEN upper(street_fr) ELSE street_fr END AS "StreetFR",
  CASE WHEN blank THEN '' ELSE house END AS "HouseNumber", CASE WHEN blank THEN '' ELSE box END AS "Box",
  '' AS "ExtraAddressInfo",
  CASE WHEN odd BETWEEN 0.03 AND 0.04 THEN belgian_day(as_of() - 300) END AS "DateStrikingOff"
FROM (
  -- of the ordinary seats 1 % blank, 1 % abroad, 1 % struck off
  SELECT place.*, coalesce(odd < 0.01, false) AS blank, coalesce(odd BETWEEN 0.01 AND 0.02, false) AS abroad, zip,
    municipality_nl, municipality_fr, street_nl, street_fr, house_of(place.b) AS house
  FROM place JOIN postcode USING (z) JOIN street ON street.z = place.z AND street.s = street_of(place.z, place.b))
ORDER BY type DESC, nth;

CREATE VIEW kbo_denomination AS
WITH holder AS (
  SELECT company.i, number, coalesce(company_name.name, surname.name || ' ' || first_name.name) AS name, legal
  FROM company LEFT JOIN company_name USING (i)
  JOIN surname ON surname.nth = pick_skewed(draw(i, 'trader surname'), surnames())
  JOIN first_name ON first_name.nth = pick_skewed(draw(i, 'trader first name'), 300)
  WHERE listed AND (kind IS NOT NULL OR draw(i, 'named') < denomination_share()))
SELECT * EXCLUDE (nth, row) FROM (
  SELECT i AS nth, 1 AS row, dotted(number) AS "EntityNumber", (1 + pick(draw(i, 'language'), 2))::VARCHAR AS "Language",
    '001' AS "TypeOfDenomination", name AS "Denomination" FROM holder
  UNION ALL
  SELECT i, 2, dotted(number), '2', '002', regexp_replace(name, '[^A-Z]', '', 'g') || i % 97 FROM holder
  WHERE legal AND draw(i, 'abbreviated') < 0.4
  UNION ALL
  SELECT i, 3, dotted(number), '2', '003', company_word.name || ' ' || label
  FROM holder JOIN company USING (i, number, legal)
  JOIN company_word ON company_word.nth = pick(draw(i, 'trade name'), 4800) JOIN activity_code ON activity_code.nth = activity
  WHERE kind IS NULL AND draw(i, 'trade name too') < 0.45)
ORDER BY nth, row;

CREATE VIEW kbo_contact AS
SELECT * EXCLUDE (nth) FROM (
  SELECT i AS nth, dotted(number) AS "EntityNumber", 'ENT' AS "EntityContact", 'TEL' AS "ContactType",
    '0' || (400000000 + pick(draw(i, 'telephone'), 99999999))::VARCHAR AS "Value"
  FROM company WHERE listed AND draw(i, 'has telephone') < contact_share()
  UNION ALL
  SELECT i, dotted(number), 'ENT', 'EMAIL', 'info@' || lower(company_word.name) || i || '.example'
  FROM company JOIN company_word ON nth = pick(draw(i, 'mail word'), 4800)
  WHERE listed AND draw(i, 'has mail') < contact_share())
ORDER BY nth, "ContactType";

CREATE VIEW kbo_branch AS
SELECT dotted_unit(ten_digits(90000000 + i)) AS "Id", belgian_day(start) AS "StartDate", dotted(number) AS "EnterpriseNumber"
FROM company WHERE listed AND form = '030' AND draw(i, 'branch') < 0.3 ORDER BY i;

SET VARIABLE codes_2008 = (SELECT list(nace2008 ORDER BY nth) FROM activity_code);
SET VARIABLE codes_2025 = (SELECT list(nace2025 ORDER BY nth) FROM activity_code);
-- Each entity has its main activity by NACE 2008, most by 2025 and 2003 too, under up to three counters (groups), and
-- side activities after these. Lists and a table in order, not joins, so that 37 million rows need no sort.
CREATE TABLE entity AS
SELECT i AS nth, dotted(number) AS entity, activity, kind IS NOT NULL AS planted FROM company WHERE listed
UNION ALL
SELECT 10000000 + e, dotted_unit(ten_digits(20000000 + e * 30 + pick(draw(e, 'unit number'), 30))), activity, kind IS NOT NULL
FROM establishment JOIN company USING (i)
ORDER BY nth;

CREATE VIEW kbo_activity AS
WITH row_of AS (
  SELECT entity, activity,
    unnest(range(greatest(planted::BIGINT,
      floor(draw(nth, 'activities') * 2 * activity_rows() + draw(nth, 'one more'))::BIGINT))) AS r
  FROM entity)
SELECT entity AS "EntityNumber", ['003', '001', '006'][1 + (r // 3) % 3] AS "ActivityGroup",
  ['2008', '2025', '2003'][1 + r % 3] AS "NaceVersion",
  CASE r % 3 WHEN 1 THEN getvariable('codes_2025')[code] ELSE getvariable('codes_2008')[code] END AS "NaceCode",
  CASE WHEN r < 9 THEN 'MAIN' ELSE 'SECO' END AS "Classification"
FROM (
  SELECT entity, r, 1 + (activity + CASE WHEN r < 9 THEN 0 ELSE 7 * (r // 9) END) % len(getvariable('codes_2008')) AS code
  FROM row_of);
