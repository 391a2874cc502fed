// en: Meetings and agreements that some articles report and others deny or call off.
// ar: لقاءات واتفاقات تفيد بها مقالات وتنفيها أو تلغيها أخرى.
// param limit: int = 50 | العدد | number of rows
// example: diplograph query contradictions
MATCH (no:Article)-[n:REPORTS]->(e)<-[y:REPORTS]-(yes:Article)
WHERE n.status IN ['denied', 'cancelled', 'terminated'] AND y.status IN ['held', 'signed', 'in_force', 'planned']
WITH e, no, n, yes, y ORDER BY no.id, n.status, yes.id, y.status
WITH e, collect(DISTINCT yes.id + ' ' + y.status) AS affirmed, collect(DISTINCT no.id + ' ' + n.status) AS denied
RETURN labels(e)[0] AS what, e.name AS name, e.date AS date, e.status AS status, affirmed, denied, e.id AS id
ORDER BY date, id
LIMIT $limit
