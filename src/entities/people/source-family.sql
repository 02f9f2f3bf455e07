-- Files of one name (digits apart: 'mandates-2023.csv', 'mandates-2024.csv'), by the lowest number among them.
SELECT source, min(source) OVER (PARTITION BY replace_all(replace_all(fold(path), '[.](csv|tsv|txt|dat|gz|zip)', ''), '[^a-z/]', '')) AS family
FROM source_record
