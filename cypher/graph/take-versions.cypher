// Takes away what things are no longer known to have been
UNWIND $rows AS row
MATCH (v:Version {id: row.thing, knownFrom: row.properties.knownFrom})
DETACH DELETE v
