// Notes that the story holds these articles
UNWIND $ids AS id
MATCH (a:Article {id: id, state: "RECEIVED"})
SET a.state = "PROCESSED", a.reason = null
