// en: Whom a person met, in which meetings, when and where.
// ar: بمن التقى شخص، وفي أي لقاءات، ومتى وأين.
// param person: name | الشخص | person
// param status: string = held | حالة اللقاء | status of the meeting: held, planned, cancelled, denied
// example: diplograph query who-met-whom --param person='سيرغي لافروف'
MATCH (k:DiplographName {key: $person})
MATCH (p:Person {id: k.node})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(other:Person)
WHERE m.status = $status AND other.id <> p.id
RETURN p.name AS person, other.name AS met, m.date AS date, m.name AS meeting, m.place AS place, m.articles AS articles, m.id AS id
ORDER BY person, date, id, met, other.id
