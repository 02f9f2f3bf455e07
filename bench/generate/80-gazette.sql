-- The gazette of the last ten years: what happened (event), which seat it tells of (k, as in `seat`), who is named with it
-- (a person's pid), and when it was published: 3 to 45 days later.

CREATE TABLE event AS
SELECT * FROM (
  SELECT i, 'incorporation' AS type, start AS day, 'c01' AS act, 0 AS k, mandate.pid, mention, 'oprichter' AS role
  FROM company JOIN mandate USING (i)
  WHERE start >= as_of() - 3650 AND slot IN (0, 1) AND from_day = start
  UNION ALL
  SELECT i, 'appointment', from_day, 'c08', NULL, pid, mention, role FROM mandate
  WHERE from_day >= as_of() - 3650 AND slot IN (2, 3)
  UNION ALL
  SELECT i, 'resignation', to_day, 'c08', NULL, pid, mention, role FROM mandate
  JOIN (SELECT i, t0, closed FROM company) USING (i)
  WHERE to_day >= as_of() - 3650 AND to_day IS DISTINCT FROM t0 AND to_day IS DISTINCT FROM closed
  UNION ALL
  -- the manager of before the company code of 2019, called director since
  SELECT i, 'appointment', DATE '2019-05-01' + (draw(i, 'renamed') * 1690)::INTEGER AS day, 'c08', NULL, pid, mention, 'bestuurder'
  FROM mandate WHERE slot = 0 AND role = 'zaakvoerder' AND from_day < DATE '2019-01-01' AND to_day IS NULL
    AND draw(i, 'is renamed') < 0.1
  UNION ALL
  SELECT i, 'seat_move', day, 'c04', k, NULL, NULL, NULL FROM seat WHERE k > 0
  UNION ALL
  SELECT i, collapse, t0, CASE collapse WHEN 'strike_off' THEN 'c16' ELSE 'c02' END, NULL,
    CASE WHEN collapse = 'bankruptcy_opened' THEN 6000000000 + pick(draw(i, 'curator'), 400) END, i * 8 + 7, 'curator'
  FROM company WHERE t0 IS NOT NULL
  UNION ALL
  SELECT i, 'bankruptcy_closed', t0 + 300 + (draw(i, 'bankruptcy closed') * 400)::INTEGER AS day, 'c02', NULL, NULL, NULL, NULL
  FROM company WHERE collapse = 'bankruptcy_opened' AND NOT listed AND day < as_of() - 60
  UNION ALL
  SELECT i, 'voluntary_dissolution', closed - 90, 'c02', NULL, NULL, NULL, NULL FROM company WHERE closed IS NOT NULL
  UNION ALL
  SELECT i, 'liquidation_closed', closed, 'c02', NULL, NULL, NULL, NULL FROM company WHERE closed IS NOT NULL
  UNION ALL
  SELECT i, type, day, act, NULL, NULL, NULL, NULL FROM (
    -- rare and harmless: a new name, more capital, another purpose; the new code's legal form for a few
    SELECT i, start, t0, closed, type, act,
      as_of() - 3650 + (draw(i * 8 + code, 'other day') * 3640)::INTEGER AS day, draw(i * 8 + code, 'other') < share AS occurs
    FROM (SELECT * FROM company WHERE legal AND form <> '070'),
      (VALUES ('name_change', 'c03', 0, 0.03), ('capital_change', 'c07', 1, 0.06), ('purpose_change', 'c06', 2, 0.02),
        ('form_change', 'c12', 3, 0.04), ('other', 'c15', 4, 0.04)) AS others (type, act, code, share))
  WHERE occurs AND day > start + 100 AND day < coalesce(t0, closed, as_of())
  UNION ALL
  SELECT i, 'accounts_filed', make_date(year(as_of())::INTEGER - y::INTEGER, 6, 30) + (draw(i * 8 + y, 'filed') * 60)::INTEGER - 45 AS day,
    'c14', NULL, NULL, NULL, NULL
  FROM company, range(1, 6) AS years (y)
  WHERE form IN ('014', '015', '610', '706') AND draw(i * 8 + y, 'in the gazette') < gazette_accounts_share()
    AND day > start + 300 AND day < coalesce(t0, closed, as_of()));

-- Persons who are in no mandate: the curators, forty bankruptcies and more each.
INSERT INTO person
SELECT 6000000000 + n, surname.name, first_name.name, DATE '1960-01-01' + (n * 20)::INTEGER, n % postcodes(), 6000000000 + n
FROM range(400) AS curators (n) JOIN surname ON surname.nth = n * 7 JOIN first_name ON first_name.nth = n % 300;

CREATE TABLE publication AS
SELECT *, row_number() OVER (ORDER BY published, i, type, k, pid) AS serial
FROM (
  SELECT *, least(day + 3 + (draw(i + coalesce(k, 0), type) * 42)::INTEGER, as_of()) AS published FROM event WHERE day <= as_of() - 3);

CREATE MACRO publication_number(published, serial) AS year(published)::VARCHAR || lpad(serial::VARCHAR, 8, '0');

-- As the sources write people: with slips, a quarter without birth date, one in ten with the exporter's person id.
CREATE VIEW confine_gazette AS
WITH row_of AS (
  SELECT publication.*, number, form, activity, seat.z, seat.b, seat.box
  FROM publication JOIN company USING (i)
  LEFT JOIN seat ON seat.i = publication.i AND seat.k = publication.k
  UNION ALL BY NAME
  -- one in 200 moves is published again, corrected
  SELECT publication.* REPLACE (least(published + 20, as_of()) AS published), number, form, activity, seat.z, seat.b, seat.box,
    publication_number(publication.published, serial) AS corrects
  FROM publication JOIN company USING (i) JOIN seat ON seat.i = publication.i AND seat.k = publication.k
  WHERE publication.type = 'seat_move' AND draw(serial, 'corrected') < 0.005)
SELECT number AS enterprise_number, published AS publication_date,
  CASE WHEN corrects IS NULL THEN publication_number(published, serial) ELSE 'C' || publication_number(published, serial) END
    AS publication_number,
  act AS act_code, company_name.name AS entity_name, form AS legal_form, street_nl AS street,
  CASE WHEN street_nl IS NOT NULL THEN house_of(b) END AS house_number, box, postcode.zip AS zipcode,
  postcode.municipality_nl AS municipality,
  type AS event_type, CASE WHEN draw(serial, 'undated') > 0.05 THEN day END AS event_date,
  CASE WHEN draw(row_of.pid, 'has id') < 0.1 THEN 'P' || row_of.pid END AS person_id,
  with_slip(person.name, draw(serial, 'gazette slip')) AS person_name,
  with_slip(person.first_name, draw(serial, 'gazette first slip')) AS person_first_name,
  CASE WHEN draw(serial, 'gazette birth') > 0.25 THEN person.birth END AS person_birth_date, role AS person_role,
  home.zip AS person_domicile_zip, NULL AS percentage,
  CASE WHEN type = 'incorporation' THEN nace2008 END AS nace_code,
  CASE WHEN type = 'incorporation' AND draw(i, 'purpose') < 0.3
    THEN 'Objet: ' || label || ' ' || lower(w1.name) || ' ' || lower(w2.name) END AS purpose,
  corrects AS corrects_publication
FROM row_of
JOIN company_name USING (i)
JOIN activity_code ON activity_code.nth = activity
LEFT JOIN postcode USING (z)
LEFT JOIN street ON street.z = row_of.z AND street.s = street_of(row_of.z, b)
LEFT JOIN person USING (pid)
LEFT JOIN postcode AS home ON home.z = person.z
JOIN company_word AS w1 ON w1.nth = pick(draw(i, 'purpose word 1'), 4800)
JOIN company_word AS w2 ON w2.nth = pick(draw(i, 'purpose word 2'), 4800)
ORDER BY published, serial, corrects NULLS FIRST;

CREATE VIEW confine_mandates AS
SELECT company.number AS enterprise_number, role,
  CASE WHEN NOT through_company AND draw(pid, 'has id') < 0.1 THEN 'P' || pid END AS person_id,
  CASE WHEN NOT through_company THEN with_slip(person.name, draw(mention, 'slip')) END AS person_name,
  CASE WHEN NOT through_company THEN with_slip(person.first_name, draw(mention, 'first slip')) END AS person_first_name,
  CASE WHEN NOT through_company AND draw(mention, 'birth') > 0.25 THEN birth END AS person_birth_date,
  CASE WHEN NOT through_company THEN zip END AS person_zip,
  CASE WHEN NOT through_company THEN municipality_nl END AS person_city,
  CASE WHEN through_company THEN before.number END AS holder_enterprise_number,
  CASE WHEN through_company THEN person.name END AS representative_name,
  CASE WHEN through_company THEN person.first_name END AS representative_first_name,
  from_day AS start_date, to_day AS end_date, 'M' || mention AS reference
FROM mandate JOIN company USING (i) LEFT JOIN company AS before ON before.i = mandate.i - 1
JOIN person USING (pid) JOIN postcode ON postcode.z = person.z
ORDER BY mandate.i, slot;

-- The founder's shares (all, or half where two manage); the company before it in a pair holds all.
CREATE VIEW confine_shareholdings AS
SELECT company.number AS enterprise_number, CASE WHEN NOT through_company AND draw(pid, 'has id') < 0.1 THEN 'P' || pid END AS holder_person_id,
  CASE WHEN NOT through_company THEN person.name END AS holder_name,
  CASE WHEN NOT through_company THEN person.first_name END AS holder_first_name,
  CASE WHEN NOT through_company AND draw(mention, 'share birth') > 0.25 THEN birth END AS holder_birth_date,
  CASE WHEN through_company THEN before.number END AS holder_enterprise_number,
  CASE WHEN through_company OR slot = 0 AND draw(i, 'second') >= 0.35 THEN 100 ELSE 50 END AS percentage,
  from_day AS start_date, to_day AS end_date, 'S' || mention AS reference
FROM mandate JOIN company USING (i) LEFT JOIN company AS before ON before.i = mandate.i - 1 JOIN person USING (pid)
WHERE slot IN (0, 1) AND mandate.form IN ('610', '014', '015', '706') AND draw(i, 'shares known') < shares_share()
ORDER BY i, slot;

CREATE VIEW confine_accounts AS
SELECT number AS enterprise_number, make_date(y::INTEGER, 12, 31) AS fiscal_year_end, make_date(y::INTEGER, 1, 1) AS fiscal_year_start,
  make_date(y::INTEGER + 1, 6, 1) + (draw(i * 8 + y % 8, 'deposit') * 85)::INTEGER AS deposit_date, 'MIC' AS model,
  (draw(i, 'equity') * 200000)::INTEGER - 20000 AS equity, (draw(i * 8 + y % 8, 'result') * 60000)::INTEGER - 12000 AS result,
  (draw(i, 'turnover') * 900000)::INTEGER AS turnover, (draw(i, 'staff') * 6)::INTEGER AS staff_fte, 0 AS overdue_tax_social_debt
FROM company, range(year(as_of())::INTEGER - 3, year(as_of())::INTEGER) AS years (y)
WHERE form IN ('014', '015', '610', '706') AND draw(i, 'accounts known') < accounts_share() AND draw(i * 8 + y % 8, 'files') < 0.94
  AND make_date(y::INTEGER, 6, 30) > start AND make_date(y::INTEGER + 1, 3, 1) < coalesce(t0, closed, as_of())
  AND deposit_date <= as_of()
ORDER BY i, y;
