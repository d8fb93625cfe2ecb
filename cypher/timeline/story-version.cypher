// Which story is told: how often it has been written anew, and in which store, since an emptied one counts from nothing
MATCH (s:StoryState {id: 'story'})
RETURN coalesce(s.told, 0) AS told, coalesce(s.written, 0) AS written, coalesce(s.began, '') AS began
