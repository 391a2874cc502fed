// Takes nodes of one kind out, with every edge that still hangs on them.
// NODE is a kind of the registry. rows: [id]
UNWIND $rows AS row
MATCH (n:NODE {id: row})
DETACH DELETE n
