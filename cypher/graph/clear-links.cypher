// Takes away the links that things hold themselves, and those to their reports, before they are written again
UNWIND $ids AS id
MATCH (t:Thing {id: id})
CALL (t) {
  MATCH (t)-[:ON|ON_THEN]->(:Thing)<-[l:MOVED|MOVED_THEN {moveId: t.id}]-()
  DELETE l
}
CALL (t) {
  MATCH (t)<-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|OWNS|OWNS_THEN]-()
  DELETE l
}
CALL (t) {
  MATCH (t)-[l:REPORTED_IN|REPRESENTS|REPRESENTS_THEN|WITHIN|WITHIN_THEN|HELD_AT|HELD_AT_THEN
    |ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN
    |ON|ON_THEN|BY|BY_THEN|BECAME]->()
  DELETE l
}
