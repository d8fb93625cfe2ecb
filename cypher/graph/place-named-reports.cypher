// Notes where reports that decisions name stand, so that they are found again should the article be read anew: their
// first words, or of a statement the longest piece, which is what was said
MATCH (n:NamedReport)
WHERE n.start IS NULL
MATCH (r:Report {id: n.id})
WITH n, r, CASE WHEN r:StatementReport
  THEN reduce(best = 0, i IN range(1, size(r.starts) - 1) |
    CASE WHEN r.ends[i] - r.starts[i] > r.ends[best] - r.starts[best] THEN i ELSE best END)
  ELSE 0 END AS place
SET n.label = [label IN labels(r) WHERE label <> "Report"][0], n.start = r.starts[place], n.end = r.ends[place]
