// How far an article has come
MATCH (a:Article {id: $id}) RETURN a.state AS state, a.reason AS reason
