// Writes the present state of things under their labels
UNWIND $rows AS row
MERGE (t:Thing {id: row.id})
REMOVE t:Actor:Person:Organization:State:Group:Anonymous:Location:Meeting:Statement:Proposal:Move:Entry
SET t = row.properties, t:$(row.labels)
