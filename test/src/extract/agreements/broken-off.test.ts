/** How documents end: kept by nobody, turned against, halted, left; and what is no end of theirs. */
import { expect, it } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';

const agreementsOf = (text: string) =>
  extract({ id: 'a', url: null, title: null, publishedAt: '2009-03-05', source: null, language: 'ar', text }).agreements;

it.each([
  ['وانقلبت الحركة على اتفاق جوبا بعد أسابيع من توقيعه.', 'violated'],
  ['ونكثت الحركة بالاتفاق الموقع مع الحكومة.', 'violated'],
  ['وتتهم الحكومة البوروندية المتمردين بعدم احترام اتفاق أروشا.', 'violated'],
  ['واتهمت كينيا الحركة بعدم الالتزام بالهدنة.', 'violated'],
  ['واستمر القصف رغم الهدنة بين الجيش والحركة.', 'violated'],
  ['وسقطت الهدنة بين الجيش والحركة بعد ساعات من إعلانها.', 'violated'],
  ['وقال الرئيس إن اتفاقيات أروشا ماتت.', 'terminated'],
  ['وقررت الحكومة الكينية وقف العمل باتفاقية الصيد مع تنزانيا.', 'terminated'],
  ['وانسحبت واشنطن من معاهدة ستارت الجديدة.', 'terminated'],
  ['ووقع البلدان بروتوكولا جديدا يحل محل البروتوكول المنتهي في ديسمبر.', 'terminated'],
  ['ورفضت الحركة الهدنة التي عرضتها الحكومة.', 'planned'],
])('%s tells an agreement that is %s', (text, status) => {
  expect(agreementsOf(text).map((a) => a.status)).toContain(status);
});

it.each([
  ['وأنهى اتفاق أروشا الحرب في بوروندي.', 'اتفاق أروشا'],
  ['وأنهى اتفاق السلام الحرب الأهلية.', 'اتفاق السلام'],
])('%s ends a war, no agreement', (text, title) => {
  expect(agreementsOf(text).map((a) => [a.title, a.status])).toEqual([[title, 'signed']]);
});

it('takes a warning that an agreement may not be kept for no breach of it', () => {
  expect(agreementsOf('وحذر الوزير من عدم الالتزام باتفاق السلام.').map((a) => a.status)).toEqual(['signed']);
});
