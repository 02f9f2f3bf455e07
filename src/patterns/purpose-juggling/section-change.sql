-- Changes of purpose to another section of NACE 2008 than that of the code before. A rewriting that keeps the section
-- is none, nor is the first code known.
SELECT n.company, n.day, min(p.section) AS from_section, min(p.nace) AS from_nace, min(n.section) AS section,
       min(n.nace) AS nace, bool_or(p.licensed) AND NOT bool_or(n.licensed) AS out_of_licensed, min(n.ref) AS ref,
       min(p.day) AS from_day, min(p.ref) AS from_ref
FROM announced_code n
JOIN announced_code p ON p.company = n.company AND p.nth = n.nth - 1
GROUP BY n.company, n.day
HAVING NOT bool_or(n.section = p.section)
