// en: The agreements between two states.
// ar: الاتفاقات بين دولتين.
// param first: name of State | الدولة الأولى | first state
// param second: name of State | الدولة الثانية | second state
// example: diplograph query agreements-between --param first=السعودية --param second=إيران
MATCH (k1:DiplographName {key: $first})
MATCH (k2:DiplographName {key: $second})
MATCH (s1:State {id: k1.node})-[:PARTY_TO]->(a:Agreement)<-[:PARTY_TO]-(s2:State {id: k2.node})
RETURN a.name AS agreement, a.kind AS kind, a.status AS status, a.date AS date, a.articles AS articles, a.id AS id
ORDER BY date, id
