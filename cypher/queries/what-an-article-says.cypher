// en: What an article reports and mentions, the first sentence that does, and all places in its text.
// ar: ما يفيد به مقال وما يذكره، وأول جملة تقوله، ومواضعه في النص.
// param article: id of Article | رقم المقال | id of the article
// example: diplograph query what-an-article-says --param article=sample-2020-11-23-neom-denied
MATCH (a:Article {id: $article})-[r:REPORTS|MENTIONS]->(x)
WITH a, r, x, split(last(split(r.evidence[0], '#')), ':') AS place
WITH r, x, CASE place[0] WHEN 'title' THEN a.title ELSE a.text END AS words, [n IN split(place[1], '-') | toInteger(n)] AS span
RETURN type(r) AS how, labels(x)[0] AS what, x.name AS name, r.status AS status, r.date AS date,
  trim(last(split(replace(left(words, span[0]), '\n', '.'), '.')) + substring(words, span[0], span[1] - span[0]) + head(split(replace(substring(words, span[1]), '\n', '.'), '.'))) AS sentence,
  r.evidence AS evidence, x.id AS id
ORDER BY how DESC, what, id
