// All edges of one kind between two kinds of nodes. FROM, TO and EDGE are kinds of the registry.
MATCH (a:FROM)-[r:EDGE]->(b:TO)
RETURN a.id AS from, b.id AS to, properties(r) AS props
