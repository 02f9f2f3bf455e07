-- Licence decisions for an enterprise: as the applicant, or as the one whose establishment it is about.
SELECT coalesce(f.company, l.applicant, u.company) AS company, l.decided AS day, l.status, left(l.activity, 4) AS nace4, min(l.ref) AS ref
FROM licence_record l
LEFT JOIN foreign_company f ON f.written = l.applicant
LEFT JOIN (SELECT establishment, min(company) AS company FROM establishment_record GROUP BY establishment) u
  ON u.establishment = l.establishment
WHERE l.decided <= $as_of AND NOT coalesce(l.of_holder, FALSE) AND coalesce(l.applicant, u.company) IS NOT NULL
GROUP BY coalesce(f.company, l.applicant, u.company), l.decided, l.status, left(l.activity, 4)
