// What users decided about identity.
MATCH (d:DiplographDecision)
RETURN d.json AS json
