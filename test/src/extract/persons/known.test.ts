/** Holders of high offices whom a paper calls by name alone, and the lexicon knows. */
import { describe, expect, test } from 'vitest';
import { only, read } from '../told.js';

/** `name | states`, marked where the lexicon told them, and whose years are past. */
const known = (text: string, day: string | null): string[] => {
  const { persons, links } = read(text, day);
  return persons.map(({ key, name, represents }) => {
    const link = links.find((l) => l.from === key && l.type === 'REPRESENTS');
    return [name, '|', represents.join(','), link?.known && 'known', link?.inferred && 'inferred', link?.tenure].filter(Boolean).join(' ');
  });
};

describe('whom an article calls by name alone', () => {
  test.each([
    ['by surnames', 'التقى كيري لافروف في فيينا وبحثا الملف النووي.', '2015-07-02', ['كيري | US known', 'لافروف | RU known']],
    ['in full', 'وصل هلموت كول إلى القدس مساء أمس.', '1995-06-05', ['هلموت كول | DE known']],
    ['in full, on an unknown day', 'وقال سيرغي لافروف إن المحادثات كانت بناءة.', null, ['سيرغي لافروف | RU known']],
    ['before his time it is somebody else', 'قال أوباما إن الحي في حاجة إلى مدرسة.', '1994-03-02', ['أوباما |']],
    ['after it he has been one', 'وألقى جيمي كارتر كلمة في الحفل.', '2003-05-11', ['جيمي كارتر | US known former']],
  ])('%s', (_, text, day, expected) => expect(known(text, day)).toEqual(expected));

  test('what the article says goes before', () => {
    expect(known('قال سفير النرويج جون كيري إن بلاده ترحب بالاتفاق.', '2015-07-02')).toEqual(['جون كيري | NO']);
  });

  test("the office behind his name is of whom he meets, where it is another state's", () => {
    expect(known('استقبل عبد الفتاح السيسي رئيس الوزراء الإثيوبي في القاهرة.', '2018-06-10')).toEqual(['عبد الفتاح السيسي | EG known']);
  });

  test('in the years in which he serves all states he speaks for none', () => {
    expect(known('وقال جان كلود يونكر إن الاتفاق مهم.', '2005-03-01')).toEqual(['جان كلود يونكر | LU known']);
    expect(known('وقال جان كلود يونكر إن الاتفاق مهم.', '2017-03-01')).toEqual(['جان كلود يونكر |']);
  });

  test('who speaks for something else speaks for no state', () => {
    expect(known('قال الأمين العام للأمم المتحدة كورت فالدهايم إنه قلق.', '1979-07-02')).toEqual(['كورت فالدهايم |']);
  });

  test('a surname with an office that he never held is another', () => {
    expect(known('افتتح المدير التنفيذي كيري المصنع الجديد.', '2015-07-02').join()).not.toContain('US');
  });

  test('in sport nobody speaks for a state', () => {
    expect(
      known('سجل كيري هدفين في مرمى الفريق الضيف خلال مباراة الدوري، وقال المدرب إن كيري أفضل لاعب.', '2015-07-02').join(),
    ).not.toContain('US');
  });
});

test('an office of the state that stands elsewhere is his', () => {
  const { persons, states } = only(read('التقى وزير الخارجية الأميركي نظيره لافروف في جنيف. وقال كيري إن الاتفاق قريب.', '2015-07-02'));
  expect([persons.length, [...states].sort()]).toEqual([2, ['RU', 'US']]);
});

test('two offices told together are of those who are known to hold them', () => {
  const { persons, meetings } = read(
    'كتب رجب طيب أردوغان رسالة إلى عبد الفتاح السيسي، كما قال مولود تشاووش أوغلو. وسيلتقي الرئيسان ثانية في أنقرة الشهر المقبل.',
    '2024-02-15',
  );
  const names = new Map(persons.map((p) => [p.key, p.name]));
  expect(meetings.map((m) => m.persons.map((k) => names.get(k)).sort())).toEqual([['رجب طيب أردوغان', 'عبد الفتاح السيسي']]);
});
