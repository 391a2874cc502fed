// Gives articles their text back that they share with a node which is about to lose it.
// rows: [{ id, text }], text being what the node is going to have, if anything
UNWIND $rows AS row
MATCH (s:DiplographSource {id: row.id})
MATCH (a:Article {id: row.id})
WHERE s.text IS NULL AND (row.text IS NULL OR a.text <> row.text)
SET s.text = a.text
