// Writes things as they are now
UNWIND $rows AS row
MERGE (t:Thing {id: row.id})
SET t = row.properties
REMOVE t:Actor:Person:Organization:State:Group:Anonymous:Location:Meeting:Statement:Proposal:Move:Entry:Negotiation:Round:Issue:Matter
REMOVE t:PastActor:PastLocation:PastMeeting:PastStatement:PastProposal:PastMove
SET t:$(row.labels)
