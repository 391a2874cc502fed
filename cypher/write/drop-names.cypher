// Takes out the spellings under which nodes are no longer found. rows: [{ node, keys }]
UNWIND $rows AS row
MATCH (k:DiplographName {node: row.node})
WHERE NOT k.key IN row.keys
DELETE k
