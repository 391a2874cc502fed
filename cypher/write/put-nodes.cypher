// Writes nodes of one kind; afterwards their properties are exactly these.
// NODE is a kind of the registry. rows: [{ id, props }]
UNWIND $rows AS row
MERGE (n:NODE {id: row.id})
SET n = row.props
RETURN count(n) AS written
