// en: Who represents a state, in which office, as reported from when to when.
// ar: من يمثّل دولة، وبأي منصب، ومنذ متى وحتى متى ورد ذلك.
// param state: name of State | الدولة | state
// example: diplograph query who-represents --param state=إيران
MATCH (k:DiplographName {key: $state})
MATCH (s:State {id: k.node})<-[r:REPRESENTS]-(p:Person)
RETURN s.name AS state, p.name AS person, r.office AS office, r.tenure AS tenure, r.basis AS basis,
  r.firstReported AS since, r.lastReported AS until, r.articles AS articles, p.id AS id
ORDER BY state, articles DESC, person, id
