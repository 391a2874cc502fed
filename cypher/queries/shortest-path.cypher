// en: How two persons hang together: the shortest ways through meetings, agreements and states, with the status of each; those through what took place first.
// ar: كيف يرتبط شخصان: أقصر الطرق عبر اللقاءات والاتفاقات والدول، مع حالة كل منها، وأولها ما مرّ بما جرى فعلاً.
// param from: name of Person | من شخص | from person
// param to: name of Person | إلى شخص | to person
// param limit: int = 10 | عدد الطرق | number of ways
// example: diplograph query shortest-path --param from=بلينكن --param to=عبداللهيان
MATCH (k1:DiplographName {key: $from})
MATCH (k2:DiplographName {key: $to})
MATCH (a:Person {id: k1.node})
MATCH (b:Person {id: k2.node})
WHERE a.id <> b.id
MATCH way = allShortestPaths((a)-[:TOOK_PART_IN|SIGNED|REPRESENTS|PARTY_TO|PART_OF|CONCLUDED_AT*..6]-(b))
WITH way, [n IN nodes(way) | n.status] AS statuses
WITH way, statuses, size([s IN statuses WHERE s IN ['cancelled', 'denied']]) AS off, size([s IN statuses WHERE s = 'planned']) AS ahead
RETURN length(way) AS steps, [n IN nodes(way) | n.name] AS names, statuses, [r IN relationships(way) | type(r)] AS edges, [n IN nodes(way) | n.id] AS ids
ORDER BY steps, off, ahead, ids, edges
LIMIT $limit
