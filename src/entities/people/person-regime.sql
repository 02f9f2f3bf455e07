-- How far a contradiction forbids that two mentions are one person, as the extracts themselves show it. In a register two full
-- birth dates of which neither is a slip are two people, and so are two first names (kinship is never inferred).
-- `replaced`: where no mention has an id, and of those that agree in all else and in the place some differ wholly in the birth
-- date, some in the family name and some in the first name, values are replaced at random: contradictions weigh against
-- then. Fathers and sons differ in one of these, twins in another, the married in the third; no family in all.
-- `shifted`: where a twentieth of those who agree in name and place were born up to thirteen months apart, such dates are
-- slips too: of strangers, one in 28 pairs is so near.
-- Of more than 200,000 mentions some places are looked at, by content: all that is compared shares its place.
WITH given_id AS (
  SELECT count(person_id) AS ids FROM mention
),
share AS (
  SELECT whole_times(count(*), 200000) + 1 AS step FROM person_tuple
),
looked_at AS (
  SELECT p.zip, p.city FROM (SELECT DISTINCT zip, city FROM person_tuple WHERE zip <> '' OR city <> '') p CROSS JOIN share s
  WHERE content_number(p.zip || '|' || p.city) % s.step = 0
),
plain AS (
  SELECT DISTINCT t.family_word, t.given_word, t.zip, t.city, t.born
  FROM person_tuple t SEMI JOIN looked_at l ON l.zip = t.zip AND l.city = t.city CROSS JOIN given_id g
  WHERE g.ids = 0 AND t.birth_date IS NOT NULL AND t.words > 1 AND NOT t.one_cell AND (t.zip <> '' OR t.city <> '')
),
same_name AS (
  SELECT count(*) AS pairs, count(*) FILTER (WHERE births_contradict(a.born, b.born) AND months_apart(a.born, b.born) > 13) AS apart,
         count(*) FILTER (WHERE births_contradict(a.born, b.born) AND months_apart(a.born, b.born) <= 13) AS near
  FROM plain a JOIN plain b ON b.family_word = a.family_word AND b.given_word = a.given_word AND b.zip = a.zip AND b.city = a.city AND b.born > a.born
),
same_family AS (
  SELECT count(*) FILTER (WHERE word_likeness(a.given_word, b.given_word) = 'different' AND v.one IS NULL) AS apart
  FROM plain a JOIN plain b ON b.family_word = a.family_word AND b.born = a.born AND b.zip = a.zip AND b.city = a.city AND b.given_word > a.given_word
  LEFT JOIN given_variant v ON v.one = a.given_word AND v.other = b.given_word
),
same_given AS (
  SELECT count(*) FILTER (WHERE word_likeness(a.family_word, b.family_word) = 'different') AS apart
  FROM plain a JOIN plain b ON b.given_word = a.given_word AND b.born = a.born AND b.zip = a.zip AND b.city = a.city AND b.family_word > a.family_word
),
alike AS (
  -- those that agree in all
  SELECT coalesce(sum(n * (n - 1) / 2), 0.0) AS pairs
  FROM (SELECT CAST(sum(mentions) AS DOUBLE) AS n FROM person_tuple t SEMI JOIN looked_at l ON l.zip = t.zip AND l.city = t.city WHERE birth_date IS NOT NULL AND words > 1 GROUP BY family_word, given_word, born, zip, city) s
)
SELECT g.ids = 0 AND least(n.apart, f.apart, v.apart) >= 5 AND least(n.apart, f.apart, v.apart) >= 0.015 * (a.pairs + n.pairs) AS replaced,
       g.ids = 0 AND n.near >= 10 AND n.near >= 0.05 * (a.pairs + n.pairs) AS shifted,
       n.apart AS dates_apart, f.apart AS givens_apart, v.apart AS families_apart, n.near AS dates_near, a.pairs AS alike, n.pairs AS dates_beside
FROM given_id g CROSS JOIN same_name n CROSS JOIN same_family f CROSS JOIN same_given v CROSS JOIN alike a
