// Writes the folded spellings under which nodes are found. rows: [{ id, key, node, kind }]
UNWIND $rows AS row
MERGE (k:DiplographName {id: row.id})
ON CREATE SET k.key = row.key, k.node = row.node, k.kind = row.kind
