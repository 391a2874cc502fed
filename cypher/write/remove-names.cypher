// Takes out spellings under which nodes are no longer found. rows: [{ key, node }]
UNWIND $rows AS row
MATCH (k:DiplographName {node: row.node})
WHERE k.key = row.key
DELETE k
