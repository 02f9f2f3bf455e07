-- Where the parting of one person into several starts: the first of those who by a decision are not another one of the same person
-- is a side of its own. `sure`: whether what is on the side is known to be so.
SELECT u.whole, min(u.unit) AS unit, min(u.unit) AS side, TRUE AS decided, TRUE AS sure
FROM decided_unit u
JOIN decided_apart a ON a.one = u.unit
JOIN decided_unit o ON o.unit = a.other AND o.whole = u.whole
GROUP BY u.whole
