// en: The pairs of states with most meetings and agreements.
// ar: أكثر أزواج الدول لقاءات واتفاقات.
// param limit: int = 20 | العدد | number of pairs
// example: diplograph query most-active-pairs --param limit=10
CALL {
  MATCH (a:State)-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(b:State)
  WHERE a.id < b.id
  RETURN a, b, 1 AS meeting, 0 AS agreement
  UNION ALL
  MATCH (a:State)-[:PARTY_TO]->(g:Agreement)<-[:PARTY_TO]-(b:State)
  WHERE a.id < b.id
  RETURN a, b, 0 AS meeting, 1 AS agreement
}
WITH a, b, sum(meeting) AS meetings, sum(agreement) AS agreements
RETURN a.name AS first, b.name AS second, meetings, agreements, a.id + ' ' + b.id AS id
ORDER BY meetings + agreements DESC, id
LIMIT $limit
