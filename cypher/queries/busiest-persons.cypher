// en: The persons with most meetings and agreements.
// ar: أكثر الأشخاص لقاءات واتفاقات.
// param limit: int = 20 | العدد | number of persons
// example: diplograph query busiest-persons --param limit=10
MATCH (p:Person)
WITH p, COUNT { (p)-[:TOOK_PART_IN]->(:Meeting) } AS meetings, COUNT { (p)-[:SIGNED]->(:Agreement) } AS agreements
WHERE meetings + agreements > 0
RETURN p.name AS person, meetings, agreements, p.articles AS articles, p.id AS id
ORDER BY meetings + agreements DESC, articles DESC, id
LIMIT $limit
