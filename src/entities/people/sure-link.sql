-- Seeds that the catalogue calls one person: same full birth date and same names, one typo allowed; never two ids.
SELECT one_seed AS one, other_seed AS other, min(typos) AS typos FROM born_pair WHERE typos IS NOT NULL GROUP BY one_seed, other_seed
UNION ALL
SELECT other_seed, one_seed, min(typos) FROM born_pair WHERE typos IS NOT NULL GROUP BY one_seed, other_seed
