// en: Meetings that were announced and that no article has reported as held, cancelled or denied since.
// ar: لقاءات أُعلن عنها ولم يفد مقال بعد ذلك بعقدها أو إلغائها أو نفيها.
// param before: day = 9999 | مقررة قبل يوم، أو معلنة قبله إن لم يُعرف يومها | planned for a day before; announced before it, where no day is known
// example: diplograph query planned-never-held --param before=2024-12-31
MATCH (m:Meeting {status: 'planned'})
WHERE coalesce(m.date, m.firstReported, '') < $before
  AND NOT EXISTS { MATCH (m)<-[r:REPORTS]-(:Article) WHERE r.status <> 'planned' }
RETURN m.date AS date, m.name AS meeting, m.place AS place, m.firstReported AS announced, m.lastReported AS lastReported, m.articles AS articles, m.id AS id
ORDER BY date, id
