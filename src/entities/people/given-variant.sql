-- First names of the extracts that may be one person's, both ways: those of the shipped lists (spellings of one name; a short form
-- and what it stands for; two short forms of one name), and those that the extracts show: two first names that meet under one family name and one full birth date, of three families or more and ten times as often as
-- chance would have it. Twins meet so too, but not the same two names time and again.
WITH named AS (
  SELECT DISTINCT n.kind, n.list, n.name, n.place
  FROM first_name_listed n
  JOIN (SELECT given_word AS word FROM person_tuple UNION SELECT alt_given_word FROM person_tuple) w ON w.word = n.name
),
short_form AS (
  -- of each short form what it stands for, whether or not the extracts name that
  SELECT s.name, s.list, f.name AS full_name FROM named s JOIN first_name_listed f ON f.list = s.list AND f.place > 1 WHERE s.kind = 'short' AND s.place = 1
),
listed AS (
  SELECT a.name AS one, b.name AS other FROM named a JOIN named b ON b.list = a.list WHERE a.kind = 'same'
  UNION ALL
  SELECT a.name, b.name FROM named a JOIN named b ON b.list = a.list WHERE a.kind = 'short' AND least(a.place, b.place) = 1
  UNION ALL
  -- the two parts of a compound (Ali and Reza of Alireza) are two names
  SELECT a.name, b.name FROM short_form a JOIN short_form b ON b.full_name = a.full_name
  WHERE NOT (length(a.name) + length(b.name) >= length(a.full_name) - 1
    AND (starts_with(a.full_name, a.name) AND ends_with(a.full_name, b.name) OR starts_with(a.full_name, b.name) AND ends_with(a.full_name, a.name)))
),
bearer AS (
  SELECT DISTINCT family_word, birth_date, given_word FROM person_tuple
  WHERE birth_date IS NOT NULL AND words > 1 AND NOT one_cell AND length(given_word) > 1
),
block AS (
  SELECT family_word, birth_date FROM bearer GROUP BY family_word, birth_date HAVING count(*) BETWEEN 2 AND 8
),
beside AS (
  SELECT b.family_word, b.birth_date, b.given_word FROM bearer b SEMI JOIN block k ON k.family_word = b.family_word AND k.birth_date = b.birth_date
),
share AS (
  SELECT given_word, count(*) / sum(count(*)) OVER () AS share FROM beside GROUP BY given_word
),
meeting AS (
  SELECT a.given_word AS one, b.given_word AS other, count(DISTINCT a.family_word) AS families
  FROM beside a
  JOIN beside b ON b.family_word = a.family_word AND b.birth_date = a.birth_date AND b.given_word <> a.given_word
  GROUP BY a.given_word, b.given_word
),
counted AS (
  SELECT *, sum(families) OVER () AS meetings FROM meeting
),
learnt AS (
  SELECT c.one, c.other
  FROM counted c
  JOIN share s ON s.given_word = c.one
  JOIN share o ON o.given_word = c.other
  WHERE c.families >= 3 AND c.families >= 10.0 * c.meetings * s.share * o.share
     OR c.families = 2 AND c.families >= 40.0 * c.meetings * s.share * o.share AND word_likeness(c.one, c.other) <> 'different'
)
SELECT one, other FROM listed WHERE one <> other
UNION
SELECT one, other FROM learnt
