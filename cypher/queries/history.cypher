// en: How a meeting or an agreement was reported, day by day: planned, held, cancelled, denied.
// ar: كيف ورد لقاء أو اتفاق يوماً بعد يوم: مقرر، عُقد، أُلغي، نُفي.
// param node: id of Meeting, Agreement | رقم اللقاء أو الاتفاق | id of the meeting or agreement
// example: diplograph query history --param node=meeting:summit-thany-baydn-2023-10-18
CALL {
  MATCH (e:Meeting {id: $node})
  RETURN e
  UNION ALL
  MATCH (e:Agreement {id: $node})
  RETURN e
}
MATCH (e)<-[r:REPORTS]-(a:Article)
WITH e, a.publishedAt AS day, r.status AS status, r.date AS date, a
ORDER BY a.id
RETURN day, status, date, count(a) AS articles, collect(a.id) AS ids
ORDER BY day, status, date
