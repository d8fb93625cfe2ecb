// a schema file has been applied to its end
MERGE (s:SchemaVersion {version: $version})
  ON CREATE SET s.name = $name, s.checksum = $checksum, s.appliedAt = datetime()
