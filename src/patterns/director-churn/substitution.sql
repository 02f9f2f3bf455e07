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
-- over because it is the entrant's own: it may serve the next entry.
walk AS (
  SELECT company, person, day, level, ref, stretch, place,
         CASE WHEN lowest = own THEN lowest + 1 ELSE lowest END AS served,
         CASE WHEN lowest = own THEN lowest + 1 ELSE lowest END AS used,
         CASE WHEN lowest = own THEN own ELSE 0 END AS spare
  FROM queue WHERE place = 1
  UNION ALL
  SELECT n.company, n.person, n.day, n.level, n.ref, n.stretch, n.place,
         CASE WHEN w.spare >= n.lowest AND w.spare <> n.own THEN w.spare
              WHEN greatest(w.used + 1, n.lowest) = n.own AND n.own < n.highest THEN n.own + 1
              WHEN greatest(w.used + 1, n.lowest) <> n.own AND greatest(w.used + 1, n.lowest) <= n.highest
                THEN greatest(w.used + 1, n.lowest) END,
         CASE WHEN w.spare >= n.lowest AND w.spare <> n.own THEN w.used
              WHEN greatest(w.used + 1, n.lowest) = n.own AND n.own < n.highest THEN n.own + 1
              WHEN greatest(w.used + 1, n.lowest) <> n.own AND greatest(w.used + 1, n.lowest) <= n.highest
                THEN greatest(w.used + 1, n.lowest)
              ELSE w.used END,
         CASE WHEN w.spare >= n.lowest AND w.spare <> n.own THEN 0
              WHEN greatest(w.used + 1, n.lowest) = n.own AND n.own < n.highest THEN n.own
              ELSE w.spare END
  FROM walk w
  JOIN queue n ON n.company = w.company AND n.stretch = w.stretch AND n.place = w.place + 1
)
SELECT w.company, w.day, w.person AS entrant, d.person AS leaver, d.day AS exit_day, least(w.level, d.level) AS level,
       w.ref, d.ref AS exit_ref
FROM walk w
JOIN departure d ON d.company = w.company AND d.place = w.served AND d.person <> w.person
