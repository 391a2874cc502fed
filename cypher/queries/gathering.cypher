// en: What happened on the sidelines of a gathering: its meetings and the agreements concluded there.
// ar: ما جرى على هامش مناسبة: لقاءاتها وما أُبرم فيها من اتفاقات.
// param meeting: id of Meeting | رقم المناسبة | id of the gathering
// example: diplograph query gathering --param meeting=meeting:summit-ryysy-slman-2023-11-11
CALL {
  MATCH (:Meeting {id: $meeting})<-[:PART_OF]-(e:Meeting)
  RETURN e
  UNION
  MATCH (:Meeting {id: $meeting})<-[:CONCLUDED_AT]-(e:Agreement)
  RETURN e
  UNION
  MATCH (:Meeting {id: $meeting})<-[:PART_OF]-(:Meeting)<-[:CONCLUDED_AT]-(e:Agreement)
  RETURN e
}
WITH e
RETURN labels(e)[0] AS what, e.name AS name, e.kind AS kind, e.status AS status, e.date AS date, e.id AS id
ORDER BY what DESC, date, id
