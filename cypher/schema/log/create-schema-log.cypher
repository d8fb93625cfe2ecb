// makes one entry a schema file: two processes that start together cannot both record it
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (s:SchemaVersion) REQUIRE s.version IS UNIQUE
