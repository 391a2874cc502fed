import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../src/articles/text-reader.js';
import { unwrapped } from '../../../src/articles/wrapped-lines.js';
import { extract } from '../../../src/extract/extract.js';

const PARAGRAPHS = [
  'وزير الخارجية الفنلندي يستقبل نظيره الكيني',
  'هلسنكي في 3 مايو 2018 - استقبل وزير الخارجية الفنلندي يوهان ساريو في هلسنكي اليوم الخميس نظيره الكيني جوزيف موانغي، وبحثا التعاون في مجال المياه بين البلدين.',
  'ومن المقرر أن يزور ساريو العاصمة الكينية نيروبي في الشهر المقبل لتوقيع مذكرة تفاهم للتعاون في مجال النقل البحري بين فنلندا وكينيا.',
  'وقال الوزيران في مؤتمر صحفي مشترك عقب المباحثات إن اللجنة المشتركة ستعقد أول اجتماعاتها قبل نهاية العام في مومباسا، وإن التمويل لم يحسم بعد.',
];

/** As editors do: a word that does not fit begins a line. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

describe('a text whose lines an editor wrapped', () => {
  it.each([40, 60, 72, 78])('at %i letters says the same as without', (width) => {
    const plain = articleOfText(PARAGRAPHS.join('\n\n'));
    const wrapped = articleOfText(PARAGRAPHS.map((p) => wrap(p, width)).join('\n\n'));
    const told = ({ persons, meetings, agreements, links }: ReturnType<typeof extract>): unknown => ({
      persons,
      meetings,
      agreements,
      links,
    });
    expect(told(extract(wrapped))).toEqual(told(extract(plain)));
    expect(extract(plain).meetings.length).toBeGreaterThan(0);
  });

  it('keeps its length, its paragraphs, and a heading right above a paragraph', () => {
    const text = `${PARAGRAPHS[0]}\n${wrap(PARAGRAPHS[1]!, 60)}\n\n${wrap(PARAGRAPHS[2]!, 60)}\n`;
    const joined = unwrapped(text);
    expect(joined).toBe(`${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n`);
    expect(joined).toHaveLength(text.length);
  });
});

it.each([
  ['a paragraph a line', PARAGRAPHS.join('\n')],
  ['paragraphs with empty lines between them', PARAGRAPHS.join('\n\n')],
  [
    'a list of headlines',
    'رئيس النمسا يزور بيرو\nملك السويد يستقبل رئيس غانا في ستوكهولم\nقمة في أكرا\nوزير خارجية فنلندا يلتقي نظيره الكيني\nمحادثات في ليما\nتوقيع اتفاق بين البلدين',
  ],
  ['two short lines', 'هلسنكي\nوزير الخارجية الفنلندي يستقبل نظيره الكيني'],
  ['nothing', ''],
])('%s is no wrapped text and stays as it is', (_, text) => expect(unwrapped(text)).toBe(text));
