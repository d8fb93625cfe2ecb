// Since when the article has waited that came first of those that wait; no row's value when none does
MATCH (a:Article {state: "RECEIVED"})
RETURN min(a.receivedAt) AS since
