/** Text that is cut anywhere: nothing reads past its ends. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './told.js';

const samples = new URL('../../../src/articles/samples/', import.meta.url);
const WORDS = 12;

/** Every stretch of so many words, from one word on to the next. */
function* stretches(text: string): Generator<string> {
  const words = text.split(/\s+/);
  for (let at = 0; at + WORDS <= words.length; at++) yield words.slice(at, at + WORDS).join(' ');
}

test('any stretch of words is read', () => {
  const bad: string[] = [];
  for (const name of readdirSync(samples).filter((n) => n.endsWith('.json'))) {
    const { text } = JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as { text: string };
    for (const part of stretches(text))
      try {
        read(part);
      } catch (error) {
        bad.push(`${part}: ${error}`);
      }
  }
  expect(bad).toEqual([]);
});

test.each([
  'على قمة بغداد أن تنجح.',
  'إلى لقاء قريب',
  'عن القمة',
  'وفي القاهرة كان الرئيس المصري قد استقبل',
  'ثم وصلت',
  'حضور الوزير',
  'محمد أحمد صالح الذي زار تونس أمس.',
  'محمد صالح سعيد أنه سيزور تونس.',
  'التقى الوزير الكيني نظيره. فزار',
  'أعلنت كينيا جولة جديدة في',
  'وكيل محافظ',
  'استقبال الرئيس للسفير التشيلي خوسيه بالما',
  'لفخامة الرئيس الباجي قايد',
])('%s', (text) => {
  expect(read(text).id).toBe('x');
});
