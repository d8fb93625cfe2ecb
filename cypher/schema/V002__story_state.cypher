// One node that says how far reports and story have come; whoever changes either takes its lock first.
CREATE CONSTRAINT story_state_id IF NOT EXISTS FOR (n:StoryState) REQUIRE n.id IS UNIQUE;
