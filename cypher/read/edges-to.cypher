// Edges of one kind that arrive at some nodes. FROM, TO and EDGE are kinds of the registry. ids: [id]
UNWIND $ids AS id
MATCH (b:TO {id: id})<-[r:EDGE]-(a:FROM)
RETURN a.id AS from, b.id AS to, properties(r) AS props
