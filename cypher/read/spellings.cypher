// Every folded spelling, with the node that is found under it.
MATCH (k:DiplographName)
RETURN k.key AS key, k.node AS node
