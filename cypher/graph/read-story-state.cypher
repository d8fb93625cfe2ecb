// How far reports and story have come; nothing in a store that has had no reports
MATCH (s:StoryState {id: "story"})
RETURN coalesce(s.reports, 0) AS reports, coalesce(s.lost, 0) AS lost, coalesce(s.told, 0) AS told, coalesce(s.written, 0) AS written
