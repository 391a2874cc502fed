// Writes folded spellings under which nodes are found from now on. rows: [{ key, node }]
UNWIND $rows AS row
CREATE (k:DiplographName {key: row.key, node: row.node})
