// Articles and their reports; the text is left out where the article's node in the graph has it. ids: [id]
UNWIND $ids AS id
MATCH (s:DiplographSource {id: id})
RETURN properties(s) AS source
