-- What is hidden among the ordinary companies, and its innocent look-alikes. `network` counts within a kind; each
-- network has its own people (pid) and, where the kind needs it, its own building (z, b).
--   phoenix     A collapses, B starts -10 to +15 months from that day: same person, same activity, half the name the same
--   swap        long manager leaves 1 to 10 months before the collapse, a newcomer enters within 30 days
--   hopper      four seat moves within three years
--   office      four active companies at one building, three of them of one person
--   cluster     an owner's three buildings, three massage salons in them, the first of the owner's own manager
--   restart     (innocent) as phoenix, but another trade and another name
--   late        (innocent) as phoenix, but B starts 30 to 60 months after the collapse
CREATE TABLE kind AS
SELECT * FROM (VALUES
  ('phoenix', 2000, 2, 'phoenix-company'), ('swap', 2500, 1, 'director-swap-before-collapse'),
  ('hopper', 2500, 1, 'seat-hopping'), ('office', 4000, 4, 'shared-registered-office'),
  ('cluster', 10000, 4, 'property-cluster'), ('restart', 400, 2, NULL), ('late', 2000, 2, NULL))
  AS kinds (kind, one_per, members, pattern);

CREATE TABLE planted AS
WITH network AS (
  SELECT kind, members, pattern, unnest(range(greatest(3, enterprises() // one_per))) AS network FROM kind),
-- t: the day around which the network turns (a collapse, a start); early enough for what follows to have happened.
turned AS (
  SELECT *,
    day_between(as_of() - 3600, as_of() - CASE kind WHEN 'late' THEN 1900 ELSE 500 END,
      draw(network * 10 + length(kind), 'planted turn')) AS t,
    pick(draw(network * 10 + length(kind), 'planted activity'), 1000) AS place,
    8000000000 + row_number() OVER (ORDER BY kind, network) * 10 AS own
  FROM network),
member AS (
  SELECT *, unnest(range(members)) AS member FROM turned)
SELECT kind, pattern, network, member, own,
  row_number() OVER (ORDER BY kind, network, member) - 1 AS nth,
  draw(own + member, 'planted') AS u,
  CASE
    WHEN kind IN ('phoenix', 'restart', 'late') AND member = 0 OR kind = 'swap' THEN t - 800 - (u * 1800)::INTEGER
    WHEN kind = 'phoenix' THEN least(t - 300 + (u * 750)::INTEGER, as_of() - 30)
    WHEN kind = 'restart' THEN least(t + 90 + (u * 420)::INTEGER, as_of() - 30)
    WHEN kind = 'late' THEN least(t + 915 + (u * 900)::INTEGER, as_of() - 30)
    WHEN kind = 'hopper' THEN as_of() - 2400 - (u * 900)::INTEGER
    ELSE t - 1000 - (u * 2000)::INTEGER END AS start,
  CASE
    WHEN kind IN ('phoenix', 'restart', 'late') AND member = 0 OR kind = 'swap' THEN t
    WHEN kind = 'phoenix' AND network % 10 = 0 AND start + 400 < as_of() - 90 THEN start + 400 END AS t0,
  CASE
    WHEN kind IN ('phoenix', 'late') THEN place
    WHEN kind = 'restart' THEN (place + 500 * member) % 1000
    WHEN kind = 'cluster' AND member > 0 THEN -1  -- massage salon
    WHEN kind = 'cluster' THEN -2  -- letting of own property
    ELSE (place + 170 * member) % 1000 END AS place,
  CASE WHEN kind = 'office' AND member = 3 OR kind = 'cluster' AND member > 1 THEN own + member ELSE own END AS pid,
  pick(draw(own, 'planted postcode'), 400) AS z,
  CASE WHEN kind = 'office' OR kind = 'phoenix' AND network % 3 = 0 THEN own ELSE own + member END AS b,
  -- which words make the name; one to a network of kind phoenix, else one to a company
  own + CASE WHEN kind = 'phoenix' THEN 0 ELSE member END AS name_of
FROM member;
