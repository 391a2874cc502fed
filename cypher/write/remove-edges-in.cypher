// As remove-edges-out, for edges that arrive at the end with fewer edges.
// FROM, TO and EDGE are kinds of the registry. rows: [{ id, from, to }]
UNWIND $rows AS row
MATCH (b:TO {id: row.to})<-[r:EDGE {id: row.id}]-(a:FROM {id: row.from})
DELETE r
