-- Which person each mention is, and how surely (levels as in found_mention); what a person decided is at least 3. People are
-- numbered by content. What a person decided wins over all.
WITH settled AS (
  SELECT f.ref, f.slot,
         CASE WHEN p.part > 0 THEN content_number(concat_ws('|', 'part', CAST(p.whole AS STRING), CAST(p.part AS STRING)))
              ELSE coalesce(w.whole, f.root) END AS root,
         CASE WHEN d.ref IS NOT NULL THEN greatest(f.level, 3) ELSE f.level END AS level
  FROM found_mention f
  LEFT JOIN decided_mention d ON d.ref = f.ref AND f.slot = 1
  LEFT JOIN decided_whole w ON w.root = f.root
  LEFT JOIN decided_part p ON p.ref = f.ref AND p.slot = f.slot
),
numbered AS (
  SELECT root, row_number() OVER (ORDER BY root) AS person FROM (SELECT DISTINCT root FROM settled) r
)
SELECT s.ref, s.slot, n.person, s.level
FROM settled s
JOIN numbered n ON n.root = s.root
