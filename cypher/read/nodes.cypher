// All nodes of one kind. NODE is a kind of the registry.
MATCH (n:NODE)
RETURN properties(n) AS props
