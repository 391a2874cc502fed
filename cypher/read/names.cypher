// The spellings under which nodes are found. ids: [id]
UNWIND $ids AS id
MATCH (k:DiplographName {node: id})
RETURN k.node AS node, k.key AS key
