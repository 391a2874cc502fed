// The nodes that are found under a folded spelling.
MATCH (k:DiplographName {key: $key})
RETURN DISTINCT k.node AS node
