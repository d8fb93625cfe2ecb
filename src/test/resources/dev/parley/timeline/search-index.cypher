// The full-text index over everything that can be searched for
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Location|Statement|Proposal|Article)
ON EACH [n.name, n.aliases, n.titles, n.text, n.title]
