// Each kind of entry alone in the order of its times, so that its first page and one far behind cost the same.
CREATE INDEX meeting_order IF NOT EXISTS FOR (n:Meeting) ON (n.orderTime, n.id);
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.orderTime, n.id);
CREATE INDEX move_order IF NOT EXISTS FOR (n:Move) ON (n.orderTime, n.id);
