// How far reports and story have come; nothing in a store that has had no reports
MATCH (s:StoryState {id: "story"})
RETURN s.reports AS reports, s.lost AS lost, s.told AS told, coalesce(s.written, 0) AS written
