-- Dormant companies that are woken: two years without gazette rows (but for accounts), no establishment or no turnover,
-- and then within six months at least two kinds of sign, management or shares among them.
WITH eventful AS (
  SELECT company FROM wake_sign
  GROUP BY company
  HAVING count(DISTINCT kind) >= $dormant_company_woken_signs AND bool_or(kind IN ('management', 'shares'))
),
gazette_beginning AS (
  SELECT min(published) AS first_published FROM event
),
accounts_beginning AS (
  SELECT min(year(year_end)) AS first_year, count(turnover) > 0 AS turnover_given FROM account_year
),
units_given AS (
  SELECT count(*) > 0 AS given FROM establishment_record
),
sign_day AS (
  SELECT DISTINCT s.company, s.day FROM wake_sign s SEMI JOIN eventful e ON e.company = s.company
),
-- an appointment at most 60 days before the start of a mandate is that mandate, and falls on its day: the sign itself,
-- not a row before it
own_act AS (
  SELECT e.ref, max(s.day) AS day
  FROM event e
  JOIN substitution s ON s.company = e.company AND s.entrant = e.person
  WHERE e.type = 'appointment' AND datediff(s.day, e.day) BETWEEN 0 AND 60
  GROUP BY e.ref
),
published_day AS (
  -- rows without a type break the silence too
  SELECT e.company, coalesce(o.day, e.day) AS day
  FROM event e
  SEMI JOIN eventful f ON f.company = e.company
  LEFT JOIN own_act o ON o.ref = e.ref
  WHERE e.type IS NULL OR e.type <> 'accounts_filed'
),
spoken AS (
  SELECT DISTINCT s.company, s.day
  FROM sign_day s
  JOIN published_day e ON e.company = s.company
  WHERE e.day < s.day AND e.day >= add_months(s.day, -$dormant_company_woken_silence_months)
),
silent AS (
  SELECT s.company, s.day
  FROM sign_day s
  JOIN company c ON c.company = s.company AND c.start_day < add_months(s.day, -$dormant_company_woken_silence_months)
  CROSS JOIN gazette_beginning g
  ANTI JOIN spoken e ON e.company = s.company AND e.day = s.day
  WHERE g.first_published < add_months(s.day, -$dormant_company_woken_silence_months)
),
open_unit AS (
  SELECT s.company, s.day
  FROM silent s
  JOIN establishment_spell e ON e.company = s.company AND (e.start_day IS NULL OR e.start_day < s.day) AND e.end_day >= s.day
  UNION
  SELECT s.company, s.day
  FROM silent s
  JOIN unit_without_address u ON u.company = s.company AND (u.start_day IS NULL OR u.start_day < s.day)
),
without_unit AS (
  SELECT s.company, s.day
  FROM silent s
  SEMI JOIN company c ON c.company = s.company AND c.in_kbo
  CROSS JOIN units_given g
  ANTI JOIN open_unit u ON u.company = s.company AND u.day = s.day
  WHERE g.given
),
with_turnover AS (
  SELECT DISTINCT s.company, s.day
  FROM silent s
  JOIN account_year a ON a.company = s.company AND a.turnover > 0
  WHERE year(a.year_end) BETWEEN year(s.day) - 2 AND year(s.day) - 1
),
without_turnover AS (
  SELECT s.company, s.day
  FROM silent s
  CROSS JOIN accounts_beginning b
  ANTI JOIN with_turnover a ON a.company = s.company AND a.day = s.day
  WHERE b.turnover_given AND b.first_year <= year(s.day) - 2
),
dormant AS (
  SELECT d.company, d.day, bool_or(d.unit) AS no_unit, bool_or(d.turnover) AS no_turnover,
         least(add_months(d.day, $dormant_company_woken_wake_months), min(coalesce(c.end_day, $as_of)), $as_of) AS last_day
  FROM (SELECT company, day, TRUE AS unit, FALSE AS turnover FROM without_unit
        UNION ALL SELECT company, day, FALSE, TRUE FROM without_turnover) d
  JOIN company c ON c.company = d.company
  GROUP BY d.company, d.day
),
woken AS (
  SELECT d.company, d.day, d.last_day, d.no_unit, d.no_turnover
  FROM dormant d
  JOIN wake_sign s ON s.company = d.company AND s.day BETWEEN d.day AND d.last_day
  GROUP BY d.company, d.day, d.last_day, d.no_unit, d.no_turnover
  HAVING count(DISTINCT s.kind) >= $dormant_company_woken_signs AND bool_or(s.kind IN ('management', 'shares'))
),
before AS (
  SELECT DISTINCT w.company, w.day, c.person
  FROM woken w JOIN control c ON c.company = w.company AND c.start_day < w.day AND c.end_day >= w.day - INTERVAL '1' DAY
),
after AS (
  SELECT DISTINCT w.company, w.day, c.person
  FROM woken w JOIN control c ON c.company = w.company AND c.start_day <= w.last_day AND c.end_day >= w.last_day
),
-- the same controllers before and after: nobody took the company over
other_controllers AS (
  SELECT b.company, b.day FROM before b ANTI JOIN after a ON a.company = b.company AND a.day = b.day AND a.person = b.person
  UNION
  SELECT a.company, a.day FROM after a ANTI JOIN before b ON b.company = a.company AND b.day = a.day AND b.person = a.person
),
taken_over AS (
  SELECT w.company, w.day, w.last_day, w.no_unit, w.no_turnover
  FROM woken w SEMI JOIN other_controllers o ON o.company = w.company AND o.day = w.day
),
entrant AS (
  SELECT t.company, t.day, s.entrant AS person, 'manager' AS how, s.day AS entry_day, s.level, s.ref
  FROM taken_over t JOIN substitution s ON s.company = t.company AND s.day BETWEEN t.day AND t.last_day
  UNION ALL
  SELECT t.company, t.day, a.person, 'holder', a.day, a.level, a.ref
  FROM taken_over t
  JOIN wake_sign w ON w.company = t.company AND w.kind = 'shares' AND w.day BETWEEN t.day AND t.last_day
  JOIN share_arrival a ON a.company = w.company AND a.day = w.day AND a.person IS NOT NULL
),
-- grouped, so that no engine begins with the days: every entrant with every collapse of some years is millions of pairs
also_controlled AS (
  SELECT e.company, e.day, e.person, c.company AS other, c.start_day, max(c.level) AS level
  FROM entrant e
  JOIN control c ON c.person = e.person AND c.company <> e.company
  GROUP BY e.company, e.day, e.person, c.company, c.start_day
),
collapse_link AS (
  SELECT a.company, a.day, a.person, a.other, x.t0, max(a.level) AS level, min(x.ref) AS ref
  FROM also_controlled a
  JOIN collapse x ON x.company = a.other AND a.start_day <= x.t0
    AND x.t0 BETWEEN add_months(a.day, -$dormant_company_woken_collapse_months)
                 AND add_months(a.day, $dormant_company_woken_collapse_months)
  GROUP BY a.company, a.day, a.person, a.other, x.t0
),
wakes_more AS (
  SELECT person FROM entrant GROUP BY person HAVING count(DISTINCT company) >= $dormant_company_woken_woken_companies
),
-- one finding a company: a strong waking before others, then the earliest
flagged AS (
  SELECT t.company, t.day, t.last_day, t.no_unit, t.no_turnover, s.day IS NOT NULL AS strong
  FROM taken_over t
  LEFT JOIN (SELECT company, day FROM collapse_link
             UNION SELECT e.company, e.day FROM entrant e SEMI JOIN wakes_more m ON m.person = e.person) s
    ON s.company = t.company AND s.day = t.day
  QUALIFY row_number() OVER (PARTITION BY t.company ORDER BY s.day IS NULL, t.day) = 1
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, company AS id, 'silence' AS fact,
         add_months(day, -$dormant_company_woken_silence_months) AS day, CAST(day - INTERVAL '1' DAY AS DATE) AS until,
         CAST(NULL AS BIGINT) AS ref
  FROM flagged
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'noUnit', day, NULL, NULL FROM flagged WHERE no_unit
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'noTurnover', day, NULL, NULL FROM flagged WHERE no_turnover
  UNION ALL
  SELECT f.company, NULL, 'company', 'company', f.company, s.kind, s.day, NULL, s.ref
  FROM flagged f JOIN wake_sign s ON s.company = f.company AND s.day BETWEEN f.day AND f.last_day
  UNION ALL
  SELECT f.company, e.level, CASE WHEN e.how = 'manager' THEN 'new manager' ELSE 'new holder' END, 'person', CAST(e.person AS STRING),
         CASE WHEN e.how = 'manager' THEN 'entered' ELSE 'acquired' END, e.entry_day, NULL, e.ref
  FROM flagged f JOIN entrant e ON e.company = f.company AND e.day = f.day
  UNION ALL
  SELECT f.company, l.level, NULL, 'company', l.other, 'collapseLink', l.t0, NULL, l.ref
  FROM flagged f JOIN collapse_link l ON l.company = f.company AND l.day = f.day
  UNION ALL
  SELECT f.company, e.level, NULL, 'company', o.company, 'alsoWoken', o.day, NULL, o.ref
  FROM flagged f
  JOIN entrant e ON e.company = f.company AND e.day = f.day
  SEMI JOIN wakes_more m ON m.person = e.person
  JOIN entrant o ON o.person = e.person AND o.company <> f.company
)
SELECT f.company AS finding, CASE WHEN f.strong THEN 'strong' ELSE 'moderate' END AS strength, t.level, t.role, t.kind, t.id, t.fact,
       t.day, t.until, CAST(NULL AS STRING) AS value, CAST(NULL AS DOUBLE) AS amount, t.ref
FROM flagged f
JOIN fact t ON t.company = f.company
