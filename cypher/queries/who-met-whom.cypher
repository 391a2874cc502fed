// en: Whom a person met, in which meetings, when and where, and a sentence that says so.
// ar: بمن التقى شخص، وفي أي لقاءات، ومتى وأين، وجملة تقول ذلك.
// param person: name of Person | الشخص | person
// param status: string of held, planned, cancelled, denied = held | حالة اللقاء | status of the meeting
// example: diplograph query who-met-whom --param person='فيصل بن فرحان'
MATCH (k:DiplographName {key: $person})
MATCH (p:Person {id: k.node})-[r:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(other:Person)
WHERE m.status = $status AND other.id <> p.id
OPTIONAL MATCH (a:Article {id: split(r.evidence[0], '#')[0]})
WITH p, m, other, a, split(last(split(r.evidence[0], '#')), ':') AS place
WITH p, m, other, CASE place[0] WHEN 'title' THEN a.title ELSE a.text END AS words, [n IN split(place[1], '-') | toInteger(n)] AS span
RETURN p.name AS person, other.name AS met, m.date AS date, m.name AS meeting, m.place AS place, m.articles AS articles,
  trim(last(split(replace(left(words, span[0]), '\n', '.'), '.')) + substring(words, span[0], span[1] - span[0]) + head(split(replace(substring(words, span[1]), '\n', '.'), '.'))) AS sentence, m.id AS id
ORDER BY person, date, id, met, other.id
