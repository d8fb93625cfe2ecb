// What meetings, statements and proposals are parts of, or are about: one node for each; they are listed by name or by time.
CREATE CONSTRAINT negotiation_id IF NOT EXISTS FOR (n:Negotiation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT round_id IF NOT EXISTS FOR (n:Round) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE INDEX negotiation_name IF NOT EXISTS FOR (n:Negotiation) ON (n.nameKey);
DROP INDEX search IF EXISTS;
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Location|Meeting|Statement|Proposal|Negotiation|Issue|Article) ON EACH [n.name, n.aliases, n.titles, n.text, n.title];
