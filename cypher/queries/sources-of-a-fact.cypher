// en: The articles behind a node, what each says of it, and where in its text.
// ar: المقالات التي تستند إليها عقدة، وما يقوله كل منها عنها، وموضعه في النص.
// param node: id | رقم العقدة | id of the node
// example: diplograph query sources-of-a-fact --param node=person:Sirghy-Lafrwf
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
RETURN a.publishedAt AS published, a.source AS outlet, a.title AS title, r.status AS status, r.date AS date, r.evidence AS evidence, a.url AS url, a.id AS article
ORDER BY published, article
