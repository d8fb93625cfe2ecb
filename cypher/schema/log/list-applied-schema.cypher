// which schema files the database has seen
MATCH (s:SchemaVersion) RETURN s.version AS version, s.checksum AS checksum
