// Removes the short links of moves that are gone or written anew
UNWIND $ids AS id
MATCH ()-[m:MOVED {moveId: id}]->()
DELETE m
