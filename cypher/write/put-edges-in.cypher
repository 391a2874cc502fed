// As put-edges-out, for edges that arrive at the end with fewer edges.
// FROM, TO and EDGE are kinds of the registry. rows: [{ id, from, to, props }]
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (b)<-[r:EDGE {id: row.id}]-(a)
SET r = row.props
RETURN count(r) AS written
