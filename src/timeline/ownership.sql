-- Who owns a parcel (full or bare ownership, owner and partner both), and since when: the purchase. An association of
-- co-owners is left out, as everywhere. Only what several rows say is put together: nearly every row is the only one.
WITH stated AS (
  SELECT p.parcel, CASE WHEN o.holder IS NULL THEN m.person END AS person, coalesce(f.company, o.holder) AS company,
         o.since, p.since AS parcel_since, least(m.level, f.level) AS level, o.ref, p.ref AS parcel_ref,
         key_of(1, p.parcel, coalesce(f.company, o.holder, ''), CASE WHEN o.holder IS NULL THEN m.person ELSE 0 END) AS key
  FROM owner_record o
  JOIN parcel_record p ON p.situation = o.situation
  ANTI JOIN co_owners x ON x.company = o.holder
  LEFT JOIN foreign_company f ON f.written = o.holder
  LEFT JOIN person_mention m ON m.ref = o.ref AND m.slot = o.slot
  WHERE o.owns AND (o.holder IS NOT NULL OR m.person IS NOT NULL)
    AND (coalesce(o.since, p.since) IS NULL OR coalesce(o.since, p.since) <= $as_of)
),
several AS (
  SELECT key FROM stated GROUP BY key HAVING count(*) > 1
),
owned AS (
  SELECT parcel, person, company, coalesce(since, parcel_since) AS since, level, ref, parcel_ref
  FROM stated s ANTI JOIN several k ON k.key = s.key
  UNION ALL
  SELECT parcel, person, company, coalesce(min(since), min(parcel_since)), min(level), min(ref), min(parcel_ref)
  FROM stated s SEMI JOIN several k ON k.key = s.key
  GROUP BY parcel, person, company
)
SELECT parcel, CASE WHEN company IS NOT NULL THEN 'company' ELSE 'person' END AS owner_kind, person, company, since, level,
       ref, parcel_ref
FROM owned
