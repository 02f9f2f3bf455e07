-- Who manages what. Person numbers (pid): i * 8 + slot for someone who first appears in company i; 7e9 + n for the
-- people of many mandates; 8e9 + n for the planted ones. A quarter of the ordinary seats on a board go to somebody who
-- is already in another company.

CREATE TABLE change AS
-- up to two changes of manager in the last ten years; none in the 18 months before a collapse, none in a hub or pair
SELECT i, start, t0, kind,
  CASE WHEN draw(i, 'change 1') < 0.08 THEN day_between(as_of() - 3650, as_of() - 1900, draw(i, 'change 1 day')) END AS early,
  CASE WHEN draw(i, 'change 2') < 0.08 THEN day_between(as_of() - 1700, as_of() - 60, draw(i, 'change 2 day')) END AS recent,
  CASE WHEN early > start + 500 AND early < coalesce(t0 - 540, closed - 200, as_of()) THEN early END AS first_change,
  CASE WHEN recent > start + 500 AND recent < coalesce(t0 - 540, closed - 200, as_of()) THEN recent END AS second_change
FROM company
WHERE legal AND form <> '070' AND kind IS NULL;

CREATE TABLE mandate AS
WITH board AS (
  SELECT company.*, greatest(start, DATE '2007-01-01' + (draw(i, 'first term') * 2500)::INTEGER) AS term,
    CASE WHEN start < DATE '2007-01-01' THEN term ELSE start END AS since,
    first_change, second_change, person_hub.hub,
    CASE WHEN t0 IS NOT NULL AND draw(i, 'ended mandate') < 0.5 THEN t0 ELSE closed END AS last_day
  FROM company
  LEFT JOIN (SELECT i, first_change, second_change FROM change) AS change USING (i)
  LEFT JOIN person_hub USING (i)
  WHERE legal AND form <> '070'),
someone AS (
  SELECT *, CASE WHEN draw(i, 'known 0') < 0.22 THEN pick(draw(i, 'known who 0'), ordinary()) * 8 ELSE i * 8 END AS manager,
    CASE WHEN draw(i, 'known 1') < 0.22 THEN pick(draw(i, 'known who 1'), ordinary()) * 8 + 1 ELSE i * 8 + 1 END AS second
  FROM board),
seat_on_board AS (
  -- the manager, until the first change
  SELECT i, 0 AS slot, CASE WHEN paired THEN (i - 1) * 8 ELSE coalesce(planted_pid, 7000000000 + hub, manager) END AS pid,
    since AS from_day, coalesce(first_change, second_change, last_day) AS to_day,
    paired AND draw(i, 'corporate manager') < 0.4 AS through_company
  FROM someone WHERE kind IS DISTINCT FROM 'swap'
  UNION ALL
  SELECT i, 2, i * 8 + 2, first_change + (draw(i, 'gap 1') * 25)::INTEGER, coalesce(second_change, last_day), false
  FROM someone WHERE first_change IS NOT NULL
  UNION ALL
  SELECT i, 3, i * 8 + 3, second_change + (draw(i, 'gap 2') * 25)::INTEGER, last_day, false
  FROM someone WHERE second_change IS NOT NULL
  -- a second and a third on the board
  UNION ALL
  SELECT i, 1, second, since, last_day, false
  FROM someone WHERE kind IS NULL AND draw(i, 'second') < 0.35
  UNION ALL
  SELECT i, 4, i * 8 + 4, since, last_day, false
  FROM someone WHERE kind IS NULL AND draw(i, 'third') < 0.1
  -- planted: the long manager who leaves in time, and the newcomer
  UNION ALL
  SELECT i, 0, planted_pid, start, t0 - 30 - (draw(i, 'swap day') * 270)::INTEGER, false
  FROM someone WHERE kind = 'swap'
  UNION ALL
  SELECT i, 2, planted_pid + 1, t0 - 30 - (draw(i, 'swap day') * 270)::INTEGER + (draw(i, 'gap 1') * 25)::INTEGER, t0, false
  FROM someone WHERE kind = 'swap')
SELECT *, i * 8 + slot AS mention, CASE WHEN form = '014' THEN 'bestuurder' WHEN draw(i, 'role') < 0.5 THEN 'zaakvoerder'
    WHEN draw(i, 'role') < 0.8 THEN 'bestuurder' ELSE 'gérant' END AS role
FROM seat_on_board JOIN (SELECT i, form FROM company) USING (i)
WHERE to_day IS NULL OR to_day > from_day
ORDER BY i, slot;

-- One row a person: a name that thousands may carry, an age of 22 to 52 at the first mandate, a home.
CREATE TABLE person AS
SELECT pid, surname.name AS name, first_name.name AS first_name,
  first_day - 8000 - (draw(pid, 'age') * 11000)::INTEGER AS birth,
  pick(pow(draw(pid, 'home'), 1.5), postcodes()) AS z, pid AS home
FROM (SELECT pid, min(from_day) AS first_day FROM mandate GROUP BY pid)
JOIN surname ON surname.nth = pick_skewed(draw(pid, 'surname'), surnames())
JOIN first_name ON first_name.nth = pick_skewed(draw(pid, 'first name'), 300)
ORDER BY pid;
