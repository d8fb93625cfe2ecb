// One node for each decision, and one for each report that decisions name: it stays when the report goes.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT named_report_id IF NOT EXISTS FOR (n:NamedReport) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_at IF NOT EXISTS FOR (n:Decision) ON (n.at);
