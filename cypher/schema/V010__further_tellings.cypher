// What was extracted since the story was told is found without looking at all the rest.
CREATE INDEX extraction_change IF NOT EXISTS FOR (n:Extraction) ON (n.change);
