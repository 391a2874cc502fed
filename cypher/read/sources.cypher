// Articles and their reports. ids: [id]
UNWIND $ids AS id
MATCH (s:DiplographSource {id: id})
RETURN properties(s) AS source
