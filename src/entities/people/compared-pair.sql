-- view
-- The pairs of mentions that are compared: the candidates, and pairs drawn by chance, to learn how alike strangers are (`candidate`
-- is false). `stands_for`: how many pairs one that is learnt from stands for; 0 where nothing is learnt from it.
SELECT p.one, p.other, TRUE AS candidate, coalesce(d.stands_for, 0) AS stands_for
FROM candidate_pair p
LEFT JOIN training_draw d ON d.draw = 'compared' AND d.one = p.one AND d.other = p.other
UNION ALL
SELECT one, other, FALSE, stands_for FROM training_draw WHERE draw = 'chance'
