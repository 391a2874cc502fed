// Lets articles share the text of their node in the graph, where it is the same. rows: [id]
UNWIND $rows AS row
MATCH (s:DiplographSource {id: row})
MATCH (a:Article {id: row})
WHERE s.text = a.text
REMOVE s.text
