-- Owner and parcel files of the land register. The first parcels are the buildings of the companies' seats and
-- establishments; the rest are other houses. A property has one parcel, every fifth two. An owner is the company or its
-- manager for one company building in four, else somebody who is in no company.

CREATE TABLE premises AS
WITH used AS (
  SELECT z, b, i, min(CASE WHEN kind IS NOT NULL THEN 0 ELSE 1 END) AS priority
  FROM (SELECT z, b, i FROM seat WHERE is_last UNION ALL SELECT z, b, i FROM establishment) JOIN (SELECT i, kind FROM company) USING (i)
  GROUP BY ALL)
SELECT row_number() OVER (ORDER BY min(priority), b, z) - 1 AS p, z, b, min(i) AS i FROM used GROUP BY z, b
QUALIFY p < parcels();

CREATE TABLE property AS
-- the planted clusters: the premises of members 1 to 3 belong to member 0
WITH cluster_owner AS (
  SELECT member.i, owner.number AS company_owner
  FROM company AS member JOIN company AS owner ON owner.kind = 'cluster' AND owner.member = 0 AND owner.i = member.i - member.member
  WHERE member.kind = 'cluster' AND member.member > 0),
parcel AS (
  SELECT range AS p, coalesce(premises.z, pick(pow(draw(range, 'parcel postcode'), 1.5), postcodes())) AS z,
    coalesce(premises.b, 9000000000 + range) AS b, premises.i
  FROM range(parcels()) LEFT JOIN premises ON premises.p = range)
SELECT p, p - CASE WHEN p % 5 = 4 AND i IS NULL THEN 1 ELSE 0 END AS property, z, b, i,
  coalesce(cluster_owner.company_owner,
    CASE WHEN draw(p, 'owner is company') < 0.1 THEN company.number END,
    CASE WHEN draw(p, 'estate company') < 0.04 THEN estate.number END) AS company_owner,
  CASE WHEN draw(p, 'owner is manager') < 0.15 THEN i * 8 END AS pid
FROM parcel
LEFT JOIN cluster_owner USING (i)
LEFT JOIN (SELECT i, number FROM company WHERE legal AND form <> '070') AS company USING (i)
-- large owners: the first few hundred of these companies own thousands
LEFT JOIN (SELECT row_number() OVER (ORDER BY i) - 1 AS nth, number FROM company WHERE legal AND listed AND kind IS NULL AND form = '014') AS estate
  ON estate.nth = pick_skewed(draw(p, 'estate'), (SELECT count(*) FROM company WHERE legal AND listed AND kind IS NULL AND form = '014'))
ORDER BY p;

CREATE MACRO cadastre_day(p) AS strftime(as_of() - 400 - (draw(p, 'since') * 9000)::INTEGER, '%Y%m%d');

CREATE VIEW cadastre_parcel AS
SELECT property AS "propertySituationIdf", division AS "divCad", section, "primaryNumber", bis AS "bisNumber", '_' AS "exponentLetter",
  '000' AS "exponentNumber", 'P0000' AS "partNumber", division || section || lpad("primaryNumber"::VARCHAR, 4, '0') || '/' || bis || '_000' AS capakey,
  1 + p - property AS "order",
  CASE WHEN i IS NOT NULL AND draw(p, 'nature') < 0.5 THEN 407 WHEN draw(p, 'nature') < 0.62 THEN 200 WHEN draw(p, 'nature') < 0.72 THEN 537
    WHEN draw(p, 'nature') < 0.9 THEN 1 ELSE 204 END AS nature,
  NULL AS "descriptPrivate", NULL AS block, NULL AS floor, NULL AS "floorSituation", NULL AS "crossDetail", NULL AS "matUtil",
  NULL AS "notTaxedMatUtil", nis AS "nisCom", street_cadastre AS street_situation, NULL AS street_translation,
  1000 + s AS street_code, house_of(b) AS number, NULL AS "polWa", 0 AS "surfaceNotTaxable", 80 + (draw(p, 'surface') * 900)::INTEGER AS "surfaceTaxable",
  NULL AS "surfaceVerif", 1900 + (draw(p, 'built') * 120)::INTEGER AS "constructionYear", NULL AS "soilIndex", NULL AS "soilRent",
  NULL AS "cadastralIncomePerSurface", NULL AS "cadastralIncomePerSurfaceOtherDi", 2 AS "numberCadastralIncome", 'F' AS "charCadastralIncome",
  200 + (draw(p, 'income') * 2500)::INTEGER AS "cadastralIncome", NULL AS "dateEndExoneration", NULL AS decrete, NULL AS "constructionIndication",
  NULL AS "constructionType", 2 AS "floorNumberAboveground", NULL AS garret, NULL AS "physModYear", 'N' AS "constructionQuality",
  NULL AS "garageNumber", NULL AS "centralHeating", 1 AS "bathroomNumber", 1 AS "housingUnitNumber", NULL AS "placeNumber",
  NULL AS "builtSurface", 60 + (draw(p, 'used') * 200)::INTEGER AS "usedSurface", cadastre_day(property) AS "dateSituation"
FROM (
  SELECT property.*, nis, street_cadastre, street.s, nis AS division, chr(65 + (p % 24)::INTEGER) AS section,
    1 + (p // 24) % 9999 AS "primaryNumber", lpad((p // 239976 % 100)::VARCHAR, 2, '0') AS bis
  FROM property JOIN postcode USING (z) JOIN street ON street.z = property.z AND street.s = street_of(property.z, property.b))
ORDER BY p;

CREATE VIEW cadastre_owner AS
WITH own AS (
  SELECT p, property, z, b, company_owner, CASE WHEN o = 0 THEN pid END AS pid, o
  FROM property, range(2) AS owners (o)
  -- in one property of four a second owner has the other half; a company owns alone
  WHERE p = property AND (o = 0 OR company_owner IS NULL AND draw(p, 'second owner') < 0.25)),
named AS (
  SELECT own.*, p * 2 + o AS q,
    company_name.name AS company, coalesce(person.name, surname.name) AS surname, coalesce(person.first_name, first_name.name) AS first_name,
    coalesce(person.birth, DATE '1935-01-01' + (draw(p * 2 + o, 'owner birth') * 23000)::INTEGER) AS birth,
    company_owner IS NULL AND o = 0 AND draw(p, 'second owner') >= 0.25 AND draw(p, 'married') < 0.5 AS married,
    draw(p, 'second owner') < 0.25 AS shared,
    partner_first.name AS partner_first, partner_name.name AS partner_surname
  FROM own
  LEFT JOIN company ON number = company_owner LEFT JOIN company_name USING (i)
  LEFT JOIN person ON person.pid = own.pid
  JOIN surname ON surname.nth = pick_skewed(draw(p * 2 + o, 'owner surname'), surnames())
  JOIN first_name ON first_name.nth = pick_skewed(draw(p * 2 + o, 'owner first'), 300)
  JOIN surname AS partner_name ON partner_name.nth = pick_skewed(draw(p, 'partner surname'), surnames())
  JOIN first_name AS partner_first ON partner_first.nth = pick_skewed(draw(p, 'partner first'), 300))
SELECT property AS "propertySituationIdf", 1 + o AS "order", CASE WHEN company_owner IS NULL THEN 4 ELSE 5 END AS "partyType",
  CASE WHEN company_owner IS NULL AND shared THEN 'VE 1/2' ELSE 'VE 1/1' END AS "right", '-' AS right_trad, 0 AS "managedBy",
  -- stored as a number: the leading zeros are gone
  CASE WHEN company_owner IS NULL THEN national_number(birth, 1 + pick(draw(q, 'serial'), 997))::BIGINT ELSE company_owner::BIGINT END AS "officialId",
  CASE WHEN company_owner IS NULL THEN upper(surname) ELSE upper(company) END AS name,
  CASE WHEN company_owner IS NULL THEN first_name END AS firstname,
  CASE WHEN company_owner IS NULL THEN strftime(birth, '%d/%m/%Y') END AS birthdate, 'BE' AS country, zip AS "zipCode",
  municipality_fr, municipality_nl, street_fr, street_nl, house_of(b) AS number, NULL AS "boxNumber",
  CASE WHEN married THEN national_number(birth + 900, 1 + pick(draw(q, 'partner serial'), 997))::BIGINT END AS "officialId_partner",
  CASE WHEN married THEN upper(partner_surname) END AS name_partner, CASE WHEN married THEN partner_first END AS "firstName_partner",
  CASE WHEN married THEN strftime(birth + 900, '%d/%m/%Y') END AS birthdate_partner, CASE WHEN married THEN 'BE' END AS country_partner,
  CASE WHEN married THEN zip END AS "zipCode_partner", NULL AS municipality_partner_fr, NULL AS municipality_partner_nl,
  NULL AS street_partner_fr, NULL AS street_partner_nl, NULL AS number_partner, NULL AS "boxNumber_partner",
  NULL AS "coOwner", NULL AS "anonymousOwner", cadastre_day(property) AS "dateSituation"
FROM named JOIN postcode USING (z) JOIN street ON street.z = named.z AND street.s = street_of(named.z, named.b)
ORDER BY p, o;
