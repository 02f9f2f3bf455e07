-- How alike two mentions are in each field. What is missing says nothing, for or against. Names are compared as they stand
-- and, where that does not fit, in the other order of one of the two (`arrangement`): both names may stand in one cell, a
-- lone word may be either name, and cells are swapped.
WITH as_read AS (
  SELECT *,
    CASE WHEN same_name AND full_names THEN 'same' ELSE family_likeness(f1, f2, fj1, fj2) END AS family_read,
    CASE WHEN same_name AND full_names THEN 'same' ELSE given_likeness(g1, g2, gj1, gj2) END AS given_read
  FROM comparable_pair
),
fitting AS (
  SELECT *,
    CASE WHEN both_lone THEN TRUE WHEN is_alike(family_read) AND (is_alike(given_read) OR NOT one_cell AND given_read <> 'different') THEN TRUE ELSE FALSE END AS fits
  FROM as_read
),
other_orders AS (
  SELECT *,
    CASE WHEN fits THEN '' ELSE turned_family(f1, g1, one_cell_1) END AS af1,
    CASE WHEN fits THEN '' ELSE turned_given(f1, g1, one_cell_1) END AS ag1,
    CASE WHEN fits OR NOT one_cell THEN '' ELSE turned_family(f2, g2, one_cell_2) END AS af2,
    CASE WHEN fits OR NOT one_cell THEN '' ELSE turned_given(f2, g2, one_cell_2) END AS ag2
  FROM fitting
),
turned AS (
  SELECT *,
    CASE WHEN fits THEN 'different' ELSE family_likeness(af1, f2, CASE WHEN one_cell_1 THEN replace(af1, ' ', '') ELSE gj1 END, fj2) END AS family_turn_1,
    CASE WHEN fits THEN 'different' ELSE given_likeness(ag1, g2, CASE WHEN one_cell_1 THEN replace(ag1, ' ', '') ELSE fj1 END, gj2) END AS given_turn_1,
    CASE WHEN fits OR NOT one_cell THEN 'different' ELSE family_likeness(f1, af2, fj1, CASE WHEN one_cell_2 THEN replace(af2, ' ', '') ELSE gj2 END) END AS family_turn_2,
    CASE WHEN fits OR NOT one_cell THEN 'different' ELSE given_likeness(g1, ag2, gj1, CASE WHEN one_cell_2 THEN replace(ag2, ' ', '') ELSE fj2 END) END AS given_turn_2
  FROM other_orders
),
ranked AS (
  SELECT *, CASE WHEN fits THEN 99.0 ELSE likeness_rank(family_read) + likeness_rank(given_read) END AS rank_read,
    CASE WHEN fits THEN -99.0 ELSE likeness_rank(family_turn_1) + likeness_rank(given_turn_1) END AS rank_1,
    CASE WHEN fits OR NOT one_cell THEN -99.0 ELSE likeness_rank(family_turn_2) + likeness_rank(given_turn_2) END AS rank_2
  FROM turned
),
arranged AS (
  SELECT *, CASE WHEN rank_read >= rank_1 AND rank_read >= rank_2 THEN 0 WHEN rank_1 >= rank_2 THEN 1 ELSE 2 END AS turn
  FROM ranked
),
compared AS (
  SELECT *,
    -- of two that each stand in one cell and share one word, the family name is taken to be the one they share
    CASE turn WHEN 0 THEN CASE WHEN both_in_one_cell AND given_read = 'same' THEN 'same' ELSE family_read END WHEN 1 THEN family_turn_1 ELSE family_turn_2 END AS family_level,
    CASE turn WHEN 0 THEN CASE WHEN both_in_one_cell AND given_read = 'same' THEN family_read ELSE given_read END WHEN 1 THEN given_turn_1 ELSE given_turn_2 END AS given_unlisted,
    CASE turn WHEN 0 THEN family_bits WHEN 1 THEN alt_family_bits_1 ELSE alt_family_bits_2 END AS family_says,
    CASE turn WHEN 0 THEN given_bits WHEN 1 THEN alt_given_bits_1 ELSE alt_given_bits_2 END AS given_says,
    CASE WHEN turn = 0 THEN 'read' WHEN one_cell THEN 'one cell' ELSE 'crossed' END AS arrangement,
    split_part(CASE turn WHEN 1 THEN ag1 ELSE g1 END, ' ', 1) AS given_1,
    split_part(CASE turn WHEN 2 THEN ag2 ELSE g2 END, ' ', 1) AS given_2
  FROM arranged
)
SELECT p.one, p.other, p.one_leader, p.other_leader, p.allowed, p.candidate, p.stands_for, p.family_level, p.arrangement, p.company_level, p.held_beside,
  p.full_names, p.lone, p.family_says, p.given_says, p.name_bits, p.year_bits, p.day_bits, p.place_bits, p.zip_bits, p.city_bits,
  -- two first names that both are known, and no variants: of two people, mostly twins
  v.one IS NULL AND m.known AND n.known AND p.given_unlisted = 'different' AS two_names,
  CASE WHEN p.generations_apart THEN 'apart'
       -- two first names of the list that are no variants of one another are two names, however alike: Ruben and Robin
       WHEN v.one IS NULL AND p.given_unlisted IN ('rough', 'short', 'typo') AND m.listed AND n.listed THEN 'different'
       WHEN v.one IS NOT NULL AND p.given_unlisted IN ('different', 'rough', 'typo', 'short') THEN 'variant' ELSE p.given_unlisted END AS given_level,
  CASE WHEN b1 = '' OR b2 = '' THEN 'missing'
       WHEN b1 = b2 THEN CASE WHEN full_1 THEN 'same' WHEN birth_day(b1) <> '' THEN 'same' ELSE 'year' END
       WHEN left(b1, 4) = left(b2, 4) AND (birth_day(b1) = '' OR birth_day(b2) = '') THEN 'year'
       WHEN left(b1, 6) = left(b2, 6) AND (right(b1, 2) = '00' OR right(b2, 2) = '00') THEN 'month'
       WHEN birth_day(b1) = '' OR birth_day(b2) = '' THEN CASE WHEN one_edit_off(left(b1, 4), left(b2, 4)) OR abs(years_apart(b1, b2)) <= 1 THEN 'near year' ELSE 'different' END
       WHEN one_edit_off(b1, b2) THEN 'digit'
       WHEN left(b1, 4) = left(b2, 4) AND right(b1, 4) = right(b2, 2) || substr(b2, 5, 2) THEN 'swapped'
       WHEN right(b1, 4) = right(b2, 4) THEN 'part'
       WHEN left(b1, 6) = left(b2, 6) OR left(b1, 4) = left(b2, 4) AND right(b1, 2) = right(b2, 2) THEN 'part'
       -- a day that does not exist says nothing
       WHEN left(b1, 4) = left(b2, 4) AND NOT (full_1 AND full_2) THEN 'year'
       WHEN months_apart(b1, b2) <= 13 THEN 'near'
       ELSE 'different' END AS birth_level,
  CASE WHEN z1 <> '' AND z1 = z2 THEN CASE WHEN c1 <> '' AND c1 = c2 THEN 'same' ELSE 'zip' END
       WHEN c1 <> '' AND c1 = c2 THEN 'city'
       WHEN (z1 = '' OR z2 = '') AND (c1 = '' OR c2 = '') THEN 'missing'
       WHEN c1 <> '' AND c2 <> '' AND alike_word(c1, c2) THEN 'city typo'
       WHEN z1 <> '' AND z2 <> '' AND (c1 = '' OR c2 = '') AND alike_word(z1, z2) THEN 'zip typo'
       WHEN z1 <> '' AND z2 <> '' AND left(z1, 2) = left(z2, 2) THEN 'area'
       ELSE 'different' END AS place_level
FROM compared p
LEFT JOIN given_variant v ON v.one = p.given_1 AND v.other = p.given_2
LEFT JOIN name_word m ON m.word = p.given_1
LEFT JOIN name_word n ON n.word = p.given_2
