// Takes an article's text away and keeps it from coming back
MATCH (a:Article {id: $id})
SET a.state = 'RETRACTED', a.reason = $reason
REMOVE a.text, a.title, a.byline, a.fingerprint, a.boilerplateStarts, a.boilerplateEnds, a.source
