// All that was ever decided, the earliest first
MATCH (d:Decision)
RETURN d.id AS id, d.kind AS kind, d.author AS author, d.at AS at, d.reason AS reason, d.reports AS reports,
  d.field AS field, d.value AS value, d.undoes AS undoes
ORDER BY at, id
