// Texts of articles that are in the graph. ids: [id]
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text
