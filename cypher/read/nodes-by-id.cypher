// Some nodes of one kind. NODE is a kind of the registry. ids: [id]
UNWIND $ids AS id
MATCH (n:NODE {id: id})
RETURN properties(n) AS props
