// What no carrier has taken yet is found without looking at all that waits.
CREATE INDEX article_unsent IF NOT EXISTS FOR (n:Article) ON (n.unsent);
MATCH (a:Article {state: "RECEIVED"}) WHERE NOT EXISTS { (a)-[:EXTRACTED_AS]->() } SET a.unsent = true;
