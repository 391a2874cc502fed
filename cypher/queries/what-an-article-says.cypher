// en: What an article reports and mentions, with the places in its text.
// ar: ما يفيد به مقال وما يذكره، مع مواضعه في النص.
// param article: id | رقم المقال | id of the article
// example: diplograph query what-an-article-says --param article=sample-01
MATCH (a:Article {id: $article})-[r:REPORTS|MENTIONS]->(x)
RETURN type(r) AS how, labels(x)[0] AS what, x.name AS name, r.status AS status, r.date AS date, r.evidence AS evidence, x.id AS id
ORDER BY how DESC, what, id
