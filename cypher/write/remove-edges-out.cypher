// Takes edges of one kind out, found from the end that they leave.
// FROM, TO and EDGE are kinds of the registry. rows: [{ id, from, to }]
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})-[r:EDGE {id: row.id}]->(b:TO {id: row.to})
DELETE r
