// Where reports that decisions name stand, or once stood
MATCH (n:NamedReport)
WHERE n.start IS NOT NULL
RETURN n.id AS id, n.label AS label, n.start AS start, n.end AS end
ORDER BY id
