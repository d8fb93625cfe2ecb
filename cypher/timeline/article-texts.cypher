// The stored text of each of the articles
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id AS of, a.text AS text
