// Notes how far reports and story have come; only by whoever holds the lock
MATCH (s:StoryState {id: "story"})
SET s.reports = $reports, s.lost = $lost, s.told = $told, s.written = $written
