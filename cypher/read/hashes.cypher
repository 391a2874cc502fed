// Every article that is in, with the hash of what went in.
MATCH (s:DiplographSource)
RETURN s.id AS id, s.hash AS hash
