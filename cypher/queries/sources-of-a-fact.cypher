// en: The articles behind a node, what each says of it, the first sentence that does, and all places in its text.
// ar: المقالات التي تستند إليها عقدة، وما يقوله كل منها عنها، وأول جملة تقوله، ومواضعه في النص.
// param node: id of Person, State, Organization, Place, Meeting, Agreement | رقم العقدة | id of the node
// example: diplograph query sources-of-a-fact --param node=person:fysl-frhan
CALL {
  MATCH (x:Person {id: $node})
  RETURN x
  UNION ALL
  MATCH (x:State {id: $node})
  RETURN x
  UNION ALL
  MATCH (x:Organization {id: $node})
  RETURN x
  UNION ALL
  MATCH (x:Place {id: $node})
  RETURN x
  UNION ALL
  MATCH (x:Meeting {id: $node})
  RETURN x
  UNION ALL
  MATCH (x:Agreement {id: $node})
  RETURN x
}
MATCH (x)<-[r:REPORTS|MENTIONS]-(a:Article)
WITH a, r, split(last(split(r.evidence[0], '#')), ':') AS place
WITH a, r, CASE place[0] WHEN 'title' THEN a.title ELSE a.text END AS words, [n IN split(place[1], '-') | toInteger(n)] AS span
RETURN a.publishedAt AS published, a.source AS outlet, r.status AS status, r.date AS date,
  trim(last(split(replace(left(words, span[0]), '\n', '.'), '.')) + substring(words, span[0], span[1] - span[0]) + head(split(replace(substring(words, span[1]), '\n', '.'), '.'))) AS sentence,
  a.title AS title, r.evidence AS evidence, a.url AS url, a.id AS article
ORDER BY published, article
