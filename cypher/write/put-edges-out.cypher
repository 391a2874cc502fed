// Writes edges of one kind between two kinds of nodes; afterwards their properties are exactly these.
// Begins at the end with fewer edges, here the one that the edge leaves.
// FROM, TO and EDGE are kinds of the registry. rows: [{ id, from, to, props }]
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:EDGE {id: row.id}]->(b)
SET r = row.props
RETURN count(r) AS written
