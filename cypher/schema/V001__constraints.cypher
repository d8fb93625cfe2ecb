// One node for each article, report and thing; what is looked up or sorted by has an index.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT extraction_article IF NOT EXISTS FOR (n:Extraction) REQUIRE n.articleId IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT location_id IF NOT EXISTS FOR (n:Location) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT move_id IF NOT EXISTS FOR (n:Move) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_actor_id IF NOT EXISTS FOR (n:PastActor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_location_id IF NOT EXISTS FOR (n:PastLocation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_meeting_id IF NOT EXISTS FOR (n:PastMeeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_statement_id IF NOT EXISTS FOR (n:PastStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_proposal_id IF NOT EXISTS FOR (n:PastProposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_move_id IF NOT EXISTS FOR (n:PastMove) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_key IF NOT EXISTS FOR (n:Version) REQUIRE (n.id, n.knownFrom) IS UNIQUE;
CREATE INDEX article_state IF NOT EXISTS FOR (n:Article) ON (n.state);
CREATE INDEX article_received IF NOT EXISTS FOR (n:Article) ON (n.receivedAt);
CREATE INDEX report_article IF NOT EXISTS FOR (n:Report) ON (n.articleId);
CREATE INDEX entry_order IF NOT EXISTS FOR (n:Entry) ON (n.orderTime, n.id);
CREATE INDEX entry_known IF NOT EXISTS FOR (n:Entry) ON (n.knownFrom);
CREATE INDEX version_order IF NOT EXISTS FOR (n:Version) ON (n.orderTime, n.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.nameKey);
CREATE INDEX location_name IF NOT EXISTS FOR (n:Location) ON (n.nameKey);
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Location|Meeting|Statement|Proposal|Article) ON EACH [n.name, n.aliases, n.titles, n.text, n.title];
