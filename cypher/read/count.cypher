// How many nodes there are of one kind, which Neo4j knows without reading them. NODE is a kind of the registry.
MATCH (n:NODE)
RETURN count(n) AS nodes
