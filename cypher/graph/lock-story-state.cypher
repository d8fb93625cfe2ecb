// Takes the lock under which reports and story are changed; writing a property takes it, whatever the value
MERGE (s:StoryState {id: "story"})
ON CREATE SET s.began = randomUUID(), s.reports = 0, s.lost = 0, s.told = 0, s.written = 0
SET s.locked = true
