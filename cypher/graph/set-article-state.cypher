// Says how far an article has come, and why
MATCH (a:Article {id: $id})
WHERE a.state <> "RETRACTED"
SET a.state = $state, a.reason = $reason, a.attempts = null,
  a.unsent = CASE $state WHEN "RECEIVED" THEN true ELSE null END
