-- Who owns a parcel (full or bare ownership, owner and partner both), and since when: the purchase. An association of
-- co-owners is left out, as everywhere.
SELECT p.parcel, CASE WHEN o.holder IS NOT NULL THEN 'company' ELSE 'person' END AS owner_kind,
       CASE WHEN o.holder IS NULL THEN m.person END AS person, coalesce(f.company, o.holder) AS company,
       coalesce(min(o.since), min(p.since)) AS since, min(least(m.level, f.level)) AS level, min(o.ref) AS ref, min(p.ref) AS parcel_ref
FROM owner_record o
JOIN parcel_record p ON p.situation = o.situation
ANTI JOIN co_owners x ON x.company = o.holder
LEFT JOIN foreign_company f ON f.written = o.holder
LEFT JOIN person_mention m ON m.ref = o.ref AND m.slot = o.slot
WHERE o.owns AND (o.holder IS NOT NULL OR m.person IS NOT NULL)
  AND (coalesce(o.since, p.since) IS NULL OR coalesce(o.since, p.since) <= $as_of)
GROUP BY p.parcel, o.holder IS NOT NULL, coalesce(f.company, o.holder), CASE WHEN o.holder IS NULL THEN m.person END
