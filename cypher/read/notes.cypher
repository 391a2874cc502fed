// All texts kept beside the graph.
MATCH (n:DiplographNote)
RETURN n.id AS name, n.text AS text
