// How often the story has been told anew
MATCH (s:StoryState {id: 'story'})
RETURN coalesce(s.told, 0) AS told
