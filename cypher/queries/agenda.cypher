// en: Meetings and agreements between two days, also those whose month or year alone is known.
// ar: اللقاءات والاتفاقات بين يومين، ومنها ما لا يُعرف منه إلا الشهر أو السنة.
// param from: day | من يوم أو شهر أو سنة | first day, month or year
// param to: day | إلى يوم أو شهر أو سنة | last day, month or year
// example: diplograph query agenda --param from=2023-10-01 --param to=2023-10-31
CALL {
  MATCH (e:Meeting)
  WHERE e.date >= left($from, 4) AND e.date <= $to + '~'
  RETURN e
  UNION ALL
  MATCH (e:Agreement)
  WHERE e.date >= left($from, 4) AND e.date <= $to + '~'
  RETURN e
}
WITH e
WHERE coalesce(e.dateEnd, e.date) + '-99' >= $from
RETURN e.date AS date, e.dateEnd AS until, labels(e)[0] AS what, e.kind AS kind, e.status AS status, e.name AS name, e.place AS place, e.articles AS articles, e.id AS id
ORDER BY date, what DESC, id
