// en: The meetings at a place, or anywhere in a state.
// ar: اللقاءات في مكان، أو في أي مكان من دولة.
// param place: name of Place, State | المكان أو الدولة | place or state
// example: diplograph query meetings-at-place --param place=الرياض
CALL {
  MATCH (k:DiplographName {key: $place})
  MATCH (:Place {id: k.node})<-[:HELD_IN]-(m:Meeting)
  RETURN m
  UNION
  MATCH (k:DiplographName {key: $place})
  MATCH (:State {id: k.node})<-[:HELD_IN]-(m:Meeting)
  RETURN m
  UNION
  MATCH (k:DiplographName {key: $place})
  MATCH (:State {id: k.node})<-[:LOCATED_IN]-(:Place)<-[:HELD_IN]-(m:Meeting)
  RETURN m
}
WITH DISTINCT m
RETURN m.name AS meeting, m.kind AS kind, m.status AS status, m.date AS date, m.place AS place, m.country AS country, m.id AS id
ORDER BY date, id
