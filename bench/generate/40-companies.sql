-- The companies: those of the register (listed), and a tenth as many again that have ended and live on in the gazette
-- and the mandates only. i counts from the oldest to the youngest; numbers rise with i, as the register's do.

-- How many ordinary ones, so that with the planted ones exactly `enterprises()` are listed (every eleventh is ended).
SET VARIABLE ordinary = (
SELECT (listed // 10) * 11 + CASE WHEN listed % 10 = 0 THEN 0 ELSE listed % 10 + 1 END
FROM (SELECT enterprises() - count(*) FILTER (WHERE t0 IS NULL OR t0 >= as_of() - 700) AS listed FROM planted));
CREATE MACRO ordinary() AS getvariable('ordinary');

CREATE TABLE company AS
WITH ordinary_company AS (
  SELECT range AS i, range % 11 = 0 AS ended,
    ended OR draw(range, 'legal person') < 0.6 AS legal,
    as_of() - (16400 * pow(1 - range / ordinary()::DOUBLE, 1.7))::INTEGER AS born,
    CASE WHEN ended THEN least(born, as_of() - 1100) ELSE born END AS start,
    CASE
      WHEN ended AND draw(range, 'collapse') < 0.65 THEN
        day_between(greatest(start + 200, as_of() - 3650), as_of() - 730, draw(range, 'collapse day'))
      WHEN NOT ended AND legal AND draw(range, 'collapse') < 0.022 AND start < as_of() - 1100 THEN
        day_between(as_of() - 700, as_of() - 10, draw(range, 'collapse day')) END AS t0,
    CASE WHEN ended AND t0 IS NULL THEN
      day_between(greatest(start + 200, as_of() - 3650), as_of() - 400, draw(range, 'end day')) END AS closed,
    draw(range, 'form') AS u, pick(draw(range, 'activity'), 1000) AS place,
    pick(pow(draw(range, 'postcode'), 1.5), postcodes()) AS z, range AS b,
    NULL::BIGINT AS pid, range AS name_of, NULL::VARCHAR AS kind, NULL::BIGINT AS member
  FROM range(ordinary())),
every_company AS (
  SELECT i, legal, start, t0, closed, NOT ended AS listed, u, place, z, b, pid, name_of, kind, member
  FROM ordinary_company
  UNION ALL
  SELECT ordinary() + nth, true, start, t0, NULL, t0 IS NULL OR t0 >= as_of() - 700, 0.99, place, z, b, pid, name_of,
    kind, member
  FROM planted),
formed AS (
  SELECT *, CASE
      WHEN NOT legal THEN NULL
      WHEN u < 0.12 THEN '017'
      WHEN u < 0.21 THEN CASE WHEN listed AND t0 IS NULL THEN '070' ELSE '610' END
      WHEN u < 0.28 THEN '014'
      WHEN u < 0.31 THEN '706'
      WHEN u < 0.34 THEN '612'
      WHEN u < 0.36 THEN '011'
      WHEN u < 0.38 THEN '702'
      WHEN u < 0.39 THEN '030'
      WHEN u < 0.48 AND start < DATE '2019-05-01' THEN '015'
      ELSE '610' END AS form
  FROM every_company)
SELECT i,
  ten_digits(2000000 + i * stride() + pick(draw(i, 'number'), stride())) AS number,
  legal, listed, form, CASE WHEN form = '015' THEN '610' END AS form_cac, start, t0, closed,
  -- strike-offs leave the register at once: among the listed there are none
  CASE WHEN t0 IS NULL THEN NULL
    WHEN draw(i, 'collapse kind') < 0.78 THEN 'bankruptcy_opened'
    WHEN listed OR draw(i, 'collapse kind') < 0.9 THEN 'judicial_dissolution'
    ELSE 'strike_off' END AS collapse,
  CASE WHEN t0 IS NOT NULL AND collapse = 'bankruptcy_opened' THEN '050' WHEN t0 IS NOT NULL THEN '013'
    WHEN legal AND kind IS NULL AND draw(i, 'situation') < 0.02 THEN '012'
    WHEN legal AND kind IS NULL AND draw(i, 'situation') < 0.024 THEN '091' ELSE '000' END AS situation,
  CASE place WHEN -1 THEN (SELECT nth FROM activity_code WHERE nace2008 = '96040')
    WHEN -2 THEN (SELECT nth FROM activity_code WHERE nace2008 = '68203') ELSE activity_place.nth END AS activity,
  z, b, pid AS planted_pid, kind, member, name_of,
  -- twice as many as there are hubs to fill: a company of a pair shares the seat and the manager of the one before it
  kind IS NULL AND legal AND form <> '070' AND draw(i, 'pair') < 0.07 AND i > 0 AS paired
FROM formed LEFT JOIN activity_place USING (place)
ORDER BY i;

-- Hubs: 4 in 100 seats lie at shared addresses, the largest of which has 500 companies, the n-th about 250 / sqrt(n);
-- 3 in 100 first mandates are held by people with many, the first of whom has 243.
CREATE TABLE seat_hub AS
SELECT i, (pow((row_number() OVER (ORDER BY draw(i, 'seat hub'), i) - 1) / 500.0, 2))::BIGINT AS hub
FROM company
WHERE kind IS NULL AND listed AND legal AND t0 IS NULL AND draw(i, 'seat hub') < 0.04;
CREATE TABLE person_hub AS
SELECT i, (pow((row_number() OVER (ORDER BY draw(i, 'person hub'), i) - 1) / 243.0, 2))::BIGINT AS hub
FROM company
WHERE kind IS NULL AND legal AND form <> '070' AND NOT paired AND draw(i, 'person hub') < 0.03;

CREATE TABLE company_name AS
SELECT i, CASE
    WHEN form = '070' THEN 'Residentie ' || w1.name || ' ' || (i % 89 + 1)
    WHEN form = '017' THEN 'Vereniging ' || w1.name || ' ' || w2.name
    WHEN kind = 'phoenix' AND member = 1 THEN w1.name || ' ' || w2.name || ' Nova'
    WHEN kind IS NOT NULL OR draw(i, 'two words') < 0.6 THEN w1.name || ' ' || w2.name
    ELSE w1.name || company_suffix.name END AS name
FROM company
JOIN company_word AS w1 ON w1.nth = pick(draw(name_of, 'word 1'), 4800)
JOIN company_word AS w2 ON w2.nth = pick(draw(name_of, 'word 2'), 4800)
JOIN company_suffix ON company_suffix.nth = pick(draw(i, 'suffix'), 12)
WHERE legal
ORDER BY i;
