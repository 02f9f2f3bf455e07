-- Collapsed company and possible successor: a shared controller, a start near the collapse, the same trade. One row a
-- pair and person; persons whose identity is doubtful count only where no surer one ties the two.
SELECT s.*
FROM shared_controller s
SEMI JOIN same_trade t ON t.collapsed = s.collapsed AND t.successor = s.successor
QUALIFY s.level >= 3 OR max(s.level) OVER (PARTITION BY s.collapsed, s.successor) < 3
