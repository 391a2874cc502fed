// Edges of one kind that leave some nodes. FROM, TO and EDGE are kinds of the registry. ids: [id]
UNWIND $ids AS id
MATCH (a:FROM {id: id})-[r:EDGE]->(b:TO)
RETURN a.id AS from, b.id AS to, properties(r) AS props
