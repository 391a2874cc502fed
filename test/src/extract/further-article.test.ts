/** Two articles in one text: each says its own, and nothing is linked across the break. */
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../src/articles/text-reader.js';
import { extract } from '../../../src/extract/extract.js';

const text = `وزير خارجية فنلندا يستقبل نظيره الكيني في هلسنكي

هلسنكي في 3 مايو 2018 - استقبل وزير الخارجية الفنلندي يوهان ساريو في هلسنكي اليوم الخميس نظيره الكيني جوزيف موانغي، وبحثا التعاون في مجال المياه بين البلدين.

وقال ساريو إن بلاده سترسل وفدا إلى نيروبي قبل نهاية العام، مؤكدا أن المشروع المشترك سيشمل ثلاث مدن كينية على الأقل في السنوات المقبلة.

مقالات ذات صلة
رئيس النمسا يزور بيرو
ملك السويد يستقبل رئيس غانا

رئيس وزراء بيرو يلتقي نظيره النمساوي في ليما

ليما في 9 مايو 2018 - التقى رئيس وزراء بيرو كارلوس مينديز في ليما اليوم الأربعاء نظيره النمساوي هانز غروبر، ووقعا مذكرة تفاهم للتعاون في مجال السياحة بين بيرو والنمسا.

وقال غروبر عقب اللقاء إن المذكرة تفتح الباب أمام رحلات مباشرة بين العاصمتين ابتداء من الصيف، وإن شركات بلاده مستعدة للاستثمار في الفنادق.
`;

describe('a second article below the first', () => {
  const report = extract(articleOfText(text));
  const name = (key: string): string | undefined => report.persons.find((p) => p.key === key)?.name;
  const second = text.indexOf('رئيس وزراء بيرو يلتقي');

  it('is read, each with its own day for "today"', () => {
    const meetings = report.meetings.filter((m) => m.persons.length === 2).map((m) => [m.persons.map(name).sort(), m.status, m.date]);
    expect(meetings).toEqual([
      [['جوزيف موانغي', 'يوهان ساريو'], 'held', '2018-05-03'],
      [['كارلوس مينديز', 'هانز غروبر'], 'held', '2018-05-09'],
    ]);
  });

  it('is linked to nothing in the first', () => {
    const place = new Map<string, Set<boolean>>();
    for (const { from, to, evidence } of report.links) {
      const sides = new Set(evidence.map(({ start }) => start > second));
      expect([from, to, sides.size]).toEqual([from, to, 1]);
      for (const end of [from, to].filter((key) => /^[pmal]\d/.test(key)))
        place.set(end, (place.get(end) ?? new Set()).add([...sides][0]!));
    }
    expect(place.size).toBeGreaterThan(6);
    for (const [key, sides] of place) expect([key, sides.size]).toEqual([key, 1]);
  });

  it('and the list between them says nothing', () => {
    expect(report.states.map(({ code }) => code).sort()).toEqual(['AT', 'FI', 'KE', 'PE']);
    expect(report.meetings.flatMap((m) => m.states)).not.toContain('SE');
  });
});
