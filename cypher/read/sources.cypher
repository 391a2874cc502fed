// Articles and their reports, with the text where it is: here or on the article's node in the graph. ids: [id]
UNWIND $ids AS id
MATCH (s:DiplographSource {id: id})
OPTIONAL MATCH (a:Article {id: id})
RETURN properties(s) AS source, coalesce(s.text, a.text) AS text
