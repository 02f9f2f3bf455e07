-- Substitutions of managers: a controlling person enters after the company's start, and another one leaves at most 90
-- days before or after; each exit serves one entry. Re-appointments are one mandate already, founder's days are none,
-- and stand-ins (with the return of whom they stood in for) are left out. An end on the company's last day or later
-- is the company's own end, not a departure.
-- One row an entry that found its exit: day is the day of entry.
WITH RECURSIVE entry AS (
  SELECT m.company, m.person, m.start_day AS day, m.level, m.ref
  FROM mandate m
  JOIN company c ON c.company = m.company AND m.start_day > c.start_day
  ANTI JOIN stand_in s ON s.company = m.company AND s.person = m.person AND s.start_day = m.start_day
  ANTI JOIN stand_in r ON r.company = m.company AND r.absent = m.person AND r.return_day = m.start_day
  WHERE m.start_known
),
departure AS (
  SELECT m.company, m.person, m.end_day AS day, m.level, m.end_ref AS ref,
         row_number() OVER (PARTITION BY m.company ORDER BY m.end_day, m.person) AS place
  FROM mandate m
  JOIN company c ON c.company = m.company AND (c.end_day IS NULL OR m.end_day < c.end_day)
  ANTI JOIN stand_in s ON s.company = m.company AND s.person = m.person AND s.end_day = m.end_day
  ANTI JOIN stand_in r ON r.company = m.company AND r.absent = m.person AND r.away_end = m.end_day
  WHERE m.ended
),
-- the places of the departures that could serve an entry; the entrant's own departure cannot
reach AS (
  SELECT e.company, e.person, e.day, e.level, e.ref, min(d.place) AS lowest, max(d.place) AS highest,
         coalesce(min(d.place) FILTER (WHERE d.person = e.person), 0) AS own
  FROM entry e
  JOIN departure d ON d.company = e.company
    AND d.day BETWEEN e.day - INTERVAL '1' DAY * $director_churn_swap_days AND e.day + INTERVAL '1' DAY * $director_churn_swap_days
  GROUP BY e.company, e.person, e.day, e.level, e.ref
  HAVING bool_or(d.person <> e.person)
),
reached AS (
  SELECT *, max(highest) OVER (PARTITION BY company ORDER BY day, person ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
  FROM reach
),
-- entries that compete for no departure with earlier ones begin a new stretch, so that the walk below stays short
stretched AS (
  SELECT *, sum(CASE WHEN before >= lowest THEN 0 ELSE 1 END)
              OVER (PARTITION BY company ORDER BY day, person ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch
  FROM reached
),
queue AS (
  SELECT *, row_number() OVER (PARTITION BY company, stretch ORDER BY day, person) AS place FROM stretched
),
-- entries by day, each served by the first departure that is free and in reach. `spare` is a departure that was passed
-- over because it is the entrant's own: it may serve the next entry. And where only the entrant's own departure is
-- left, the entry served last may take that one instead (`given`) and leave its own to this entry: so that as many
-- entries as can be find an exit. `last_` tells of the entry that was served last.
walk AS (
  SELECT company, person, day, level, ref, stretch, place,
         CASE WHEN lowest = own THEN lowest + 1 ELSE lowest END AS served,
         CASE WHEN lowest = own THEN lowest + 1 ELSE lowest END AS used,
         CASE WHEN lowest = own THEN own ELSE 0 END AS spare,
         CAST(NULL AS BIGINT) AS given, CAST(NULL AS BIGINT) AS given_to,
         CASE WHEN lowest = own THEN lowest + 1 ELSE lowest END AS last_served, highest AS last_highest, place AS last_place,
         person AS last_person
  FROM queue WHERE place = 1
  UNION ALL
  SELECT company, person, day, level, ref, stretch, place, served, used, spare, given, given_to,
         CASE WHEN served IS NULL THEN last_served ELSE served END,
         CASE WHEN served IS NULL THEN last_highest ELSE highest END,
         CASE WHEN served IS NULL THEN last_place ELSE place END,
         CASE WHEN served IS NULL THEN last_person ELSE person END
  FROM (
    SELECT company, person, day, level, ref, stretch, place, highest, last_served, last_highest, last_place, last_person,
           CASE how WHEN 'spare' THEN spare_before WHEN 'behind own' THEN own + 1 WHEN 'next' THEN next WHEN 'swap' THEN last_served END AS served,
           CASE how WHEN 'behind own' THEN own + 1 WHEN 'next' THEN next WHEN 'swap' THEN own ELSE used_before END AS used,
           CASE how WHEN 'spare' THEN 0 WHEN 'behind own' THEN own ELSE spare_before END AS spare,
           CASE WHEN how = 'swap' THEN own END AS given, last_place AS given_to
    FROM (
      SELECT n.company, n.person, n.day, n.level, n.ref, n.stretch, n.place, n.highest, n.own, w.used AS used_before,
             w.spare AS spare_before, greatest(w.used + 1, n.lowest) AS next,
             w.last_served, w.last_highest, w.last_place, w.last_person,
             CASE WHEN w.spare >= n.lowest AND w.spare <> n.own THEN 'spare'
                  WHEN greatest(w.used + 1, n.lowest) = n.own AND n.own < n.highest THEN 'behind own'
                  WHEN greatest(w.used + 1, n.lowest) <> n.own AND greatest(w.used + 1, n.lowest) <= n.highest THEN 'next'
                  WHEN greatest(w.used + 1, n.lowest) = n.own AND w.last_served >= n.lowest AND w.last_highest >= n.own
                    AND w.last_person <> n.person THEN 'swap' END AS how
      FROM walk w
      JOIN queue n ON n.company = w.company AND n.stretch = w.stretch AND n.place = w.place + 1
    ) choice
  ) step
)
SELECT w.company, w.day, w.person AS entrant, d.person AS leaver, d.day AS exit_day, least(w.level, d.level) AS level,
       w.ref, d.ref AS exit_ref
FROM walk w
LEFT JOIN walk g ON g.company = w.company AND g.stretch = w.stretch AND g.given_to = w.place AND g.given IS NOT NULL
JOIN departure d ON d.company = w.company AND d.place = coalesce(g.given, w.served) AND d.person <> w.person
