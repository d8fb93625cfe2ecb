// Gives an article a state, and a reason where the state has one
MATCH (a:Article {id: $id}) SET a.state = $state, a.reason = $reason
