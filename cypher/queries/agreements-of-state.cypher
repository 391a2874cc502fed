// en: The agreements that a state is a party to, with the other parties.
// ar: الاتفاقات التي تكون دولة طرفاً فيها، مع أطرافها الأخرى.
// param state: name of State | الدولة | state
// example: diplograph query agreements-of-state --param state=إيران
MATCH (k:DiplographName {key: $state})
MATCH (s:State {id: k.node})-[:PARTY_TO]->(a:Agreement)
OPTIONAL MATCH (a)<-[:PARTY_TO]-(other)
WHERE other.id <> s.id
WITH s, a, other ORDER BY other.id
WITH s, a, collect(other.name) AS others
RETURN s.name AS state, a.name AS agreement, a.kind AS kind, a.status AS status, a.date AS date, others AS parties, a.id AS id
ORDER BY state, date, id
