// A text kept beside the graph.
MATCH (n:DiplographNote {id: $id})
RETURN n.text AS text
