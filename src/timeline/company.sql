-- One row an enterprise that any extract names. The register lists only what still exists; the other extracts know
-- the ended ones.
WITH named AS (
  SELECT company FROM enterprise_record
  UNION SELECT company FROM event
  UNION SELECT company FROM mandate_record
  UNION SELECT holder FROM mandate_record
  UNION SELECT company FROM share_record
  UNION SELECT holder FROM share_record
  UNION SELECT company FROM account_record
  UNION SELECT principal FROM subcontract_record
  UNION SELECT contractor FROM (SELECT contractor FROM subcontract_record UNION ALL SELECT company FROM foreign_company) c
  UNION SELECT applicant FROM licence_record
  UNION SELECT employer FROM employment_record
  UNION SELECT user_company FROM employment_record
  UNION SELECT tenant FROM premises_record
  UNION SELECT holder FROM owner_record WHERE owns
),
register AS (
  SELECT company, type, situation, form, start_date, ref FROM enterprise_record
  QUALIFY row_number() OVER (PARTITION BY company ORDER BY ref) = 1
),
gazette AS (
  SELECT company, min(day) FILTER (WHERE type = 'incorporation') AS incorporated,
         max_by(legal_form, by_day(day, ref)) FILTER (WHERE legal_form IS NOT NULL) AS legal_form,
         min(day) FILTER (WHERE type IN ('voluntary_dissolution', 'liquidation_closed')) AS dissolved,
         min(day) FILTER (WHERE type = 'merger') AS merged,
         -- the record that tells the start, else the first one
         coalesce(min_by(ref, by_day(day, ref)) FILTER (WHERE type = 'incorporation'), min_by(ref, by_day(day, ref))) AS ref
  FROM event
  GROUP BY company
),
joined AS (
  SELECT n.company, r.company IS NOT NULL AS in_kbo, r.type, r.situation, r.form AS register_form, g.legal_form, f.form_code AS gazette_form,
         coalesce(r.start_date, g.incorporated) AS start_day, c.t0, c.kind AS collapse_kind, g.dissolved, g.merged,
         c.t0 IS NOT NULL OR coalesce(r.situation IN ('013', '048', '049', '050', '051', '052', '053'), FALSE) AS collapsed,
         coalesce(r.situation IN ('048', '051'), FALSE) AS excusable,
         coalesce(r.ref, g.ref) AS ref, c.ref AS collapse_ref,
         -- a situation that is no collapse, dissolution, merger or stop
         r.company IS NOT NULL
           AND coalesce(r.situation, '000') IN ('000', '001', '002', '003', '030', '031', '040', '041', '042', '043', '090', '091', '100')
           AS normal_situation
  FROM named n
  LEFT JOIN register r ON r.company = n.company
  LEFT JOIN gazette g ON g.company = n.company
  LEFT JOIN legal_form_code f ON f.legal_form = g.legal_form
  LEFT JOIN collapse c ON c.company = n.company
  ANTI JOIN co_owners o ON o.company = n.company
  -- another spelling of a company that is here under its key
  ANTI JOIN foreign_company s ON s.written = n.company AND s.company <> s.written
  WHERE n.company IS NOT NULL
)
SELECT company, coalesce(type = '2', NOT in_kbo AND legal_form IS NOT NULL) AS legal, coalesce(type = '1', FALSE) AS sole,
       coalesce(register_form, gazette_form) AS form_code,
       current_form(coalesce(register_form, gazette_form)) AS form,
       in_kbo, situation, start_day,
       -- the register outranks a merger row: the company that absorbs goes on
       least(t0, dissolved, CASE WHEN normal_situation THEN NULL ELSE merged END) AS end_day,
       collapsed, t0, collapse_kind, excusable,
       normal_situation AND t0 IS NULL AND dissolved IS NULL AS active,
       ref, collapse_ref
FROM joined
WHERE start_day IS NULL OR start_day <= $as_of
