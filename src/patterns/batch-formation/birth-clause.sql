-- The object clause with which a newborn company started, as the set of its words of four letters and more.
WITH first_clause AS (
  SELECT company, purpose FROM event
  WHERE regexp_like(fold(purpose), '[a-z]{4}')
  QUALIFY row_number() OVER (PARTITION BY company ORDER BY day, type <> 'incorporation', ref) = 1
),
spelling AS (
  SELECT purpose, clause_words(purpose) AS words FROM (SELECT DISTINCT purpose FROM first_clause) p
)
SELECT f.company, n.start_day, n.number, f.purpose, s.words, size(s.words) AS word_count
FROM first_clause f
JOIN newborn n ON n.company = f.company
JOIN spelling s ON s.purpose = f.purpose
