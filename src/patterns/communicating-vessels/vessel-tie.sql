-- Ties: two companies that share at least two resources, or are a relay pair. Both in the order of their keys.
WITH several AS (
  -- a company with fewer shared resources than a tie needs can share them with nobody
  SELECT company FROM vessel_resource GROUP BY company HAVING count(*) >= $communicating_vessels_resources
),
able AS (
  SELECT r.kind, r.resource, r.company FROM vessel_resource r SEMI JOIN several s ON s.company = r.company
),
sharing AS (
  SELECT a.company AS one, b.company AS other, count(*) AS resources
  FROM able a
  JOIN able b ON b.kind = a.kind AND b.resource = a.resource AND b.company > a.company
  GROUP BY a.company, b.company
  HAVING count(*) >= $communicating_vessels_resources
),
relay AS (
  SELECT least(collapsed, successor) AS one, greatest(collapsed, successor) AS other FROM relay_pair
  GROUP BY least(collapsed, successor), greatest(collapsed, successor)
)
SELECT coalesce(s.one, r.one) AS one, coalesce(s.other, r.other) AS other, coalesce(s.resources, 0) AS resources,
       r.one IS NOT NULL AS relay
FROM sharing s
FULL JOIN relay r ON r.one = s.one AND r.other = s.other
