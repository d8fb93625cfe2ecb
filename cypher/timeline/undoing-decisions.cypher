// What undoes each of these decisions, and stands
UNWIND $ids AS id
MATCH (:Decision {id: id})<-[:UNDOES]-(u:Decision)
WHERE u.standing
RETURN id AS of, properties(u) AS decision
