// en: The meetings in which two states took part.
// ar: اللقاءات التي شاركت فيها دولتان.
// param first: name of State | الدولة الأولى | first state
// param second: name of State | الدولة الثانية | second state
// example: diplograph query meetings-between --param first=السعودية --param second=إيران
MATCH (k1:DiplographName {key: $first})
MATCH (k2:DiplographName {key: $second})
MATCH (s1:State {id: k1.node})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(s2:State {id: k2.node})
RETURN m.name AS meeting, m.kind AS kind, m.status AS status, m.date AS date, m.place AS place, m.articles AS articles, m.id AS id
ORDER BY date, id
