-- Where companies are: seats with their moves (0.05 a year, three in four within the postcode), and establishments.
-- A place is a postcode z and a building number b: i for a company's own building, i * 4 + 4e9 + slot for one it moved
-- to, 7e9 + n for a shared office.

CREATE TABLE seat AS
WITH move AS (
  SELECT i, 1 + slot AS k, as_of() - 3650 + (slot * 1216 + draw(i * 4 + slot, 'move day') * 1200)::INTEGER AS day,
    CASE WHEN draw(i * 4 + slot, 'far move') < 0.25 THEN pick(draw(i * 4 + slot, 'far postcode'), postcodes()) ELSE z END AS z,
    4000000000 + i * 4 + slot AS b
  FROM company, range(3) AS slots (slot)
  WHERE legal AND form <> '070' AND kind IS NULL AND NOT paired AND draw(i * 4 + slot, 'move') < 0.167
    AND day > start + 200 AND day < coalesce(t0 - 300, closed - 100, as_of() - 5)
  UNION ALL
  -- hoppers: four moves in about 33 months, each to another postcode
  SELECT i, 1 + slot, as_of() - 1400 + (slot * 270 + draw(i * 4 + slot, 'move day') * 200)::INTEGER,
    (z + 37 * (slot + 1)) % postcodes(), 4000000000 + i * 4 + slot
  FROM company, range(4) AS slots (slot) WHERE kind = 'hopper'),
spell AS (
  SELECT i, 0 AS k, start AS day,
    CASE WHEN paired THEN pick(pow(draw(i - 1, 'postcode'), 1.5), postcodes()) ELSE z END AS z,
    CASE WHEN paired THEN i - 1 ELSE b END AS b
  FROM company WHERE legal
  UNION ALL
  SELECT i, k, day, z, b FROM move)
-- the companies of a shared office are there since their last move, or from the start
SELECT i, k, day,
  CASE WHEN is_last AND hub IS NOT NULL THEN pick(pow(draw(hub, 'hub postcode'), 2), postcodes()) ELSE z END AS z,
  CASE WHEN is_last AND hub IS NOT NULL THEN 7000000000 + hub ELSE b END AS b,
  CASE WHEN is_last AND hub IS NOT NULL AND hub % 2 = 0 THEN (1 + draw(i, 'suite') * 300)::INTEGER::VARCHAR
    WHEN draw(b, 'box') < 0.08 THEN (1 + draw(b, 'box number') * 12)::INTEGER::VARCHAR ELSE '' END AS box,
  is_last
FROM (
  SELECT *, k = max(k) OVER (PARTITION BY i) AS is_last FROM spell)
LEFT JOIN seat_hub USING (i)
ORDER BY i, k;

-- Establishments: legal persons 31.7 % none, 63.3 % one, 5 % two to six; sole traders one; thinned by the profile.
CREATE TABLE establishment AS
WITH wanted AS (
  SELECT *, CASE
      WHEN kind IN ('phoenix', 'cluster') THEN 1
      WHEN form = '070' OR draw(i, 'thinned') >= establishment_share() THEN 0
      WHEN NOT legal THEN CASE WHEN draw(i, 'units') < 0.94 THEN 1 ELSE 2 END
      WHEN draw(i, 'units') < 0.25 THEN 0
      WHEN draw(i, 'units') < 0.94 THEN 1
      ELSE 2 + pick(draw(i, 'more units'), 5) END AS units
  FROM company WHERE listed),
unit AS (
  SELECT i, unnest(range(units)) AS unit, start, kind, z, b FROM wanted)
SELECT row_number() OVER (ORDER BY i, unit) - 1 AS e, i,
  least(start + (draw(i * 8 + unit, 'opened') * 600)::INTEGER, as_of() - 3) AS start,
  -- six in ten first units are at the seat
  CASE WHEN kind IS NULL AND unit = 0 AND draw(i, 'unit at seat') < 0.6 THEN coalesce(seat.z, unit.z) ELSE unit.z END AS z,
  CASE WHEN kind = 'cluster' THEN unit.b + 5000000
    WHEN unit > 0 THEN 5000000000 + i * 8 + unit
    WHEN kind IS NULL AND draw(i, 'unit at seat') < 0.6 THEN coalesce(seat.b, unit.b) ELSE unit.b END AS b
FROM unit LEFT JOIN (SELECT i, z, b FROM seat WHERE is_last) AS seat USING (i)
ORDER BY i, unit;
