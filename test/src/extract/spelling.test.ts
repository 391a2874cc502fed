import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { asSpelled } from '../../../src/extract/spelling.js';

const read = (text: string) => extract({ id: 'a', url: null, title: null, text, publishedAt: null, source: null, language: 'ar' });
const names = (text: string) => read(text).persons.map(({ name }) => name);

describe('asSpelled', () => {
  it('tells "on" from Ali where ى is never printed', () => {
    expect(asSpelled('وشدد شكري علي أهمية التعاون حتي نهاية العام')).toBe('وشدد شكري على أهمية التعاون حتي نهاية العام');
    expect(asSpelled('وصل علي لاريجاني الي بيروت')).toBe('وصل علي لاريجاني الي بيروت');
    expect(asSpelled('قال محمد علي إن الوفد توجه إلي عمان')).toBe('قال محمد علي إن الوفد توجه إلي عمان');
    expect(asSpelled('سلم حسن علي، مدير البنك، رسالة إلي الوزير')).toBe('سلم حسن علي، مدير البنك، رسالة إلي الوزير');
    expect(asSpelled('ووافق الوزير علي "خريطة الطريق" حتي مارس')).toBe('ووافق الوزير على "خريطة الطريق" حتي مارس');
  });
  it('tells Ali from "on" where final ي is never printed', () => {
    expect(asSpelled('التقى الرئيس على عبد الله صالح فى صنعاء')).toBe('التقى الرئيس علي عبد الله صالح فى صنعاء');
    expect(asSpelled('أكد الوزير على الموقف المصرى فى المحادثات')).toBe('أكد الوزير على الموقف المصرى فى المحادثات');
  });
  it('leaves what is spelled as usual alone', () => {
    for (const text of ['وقع علي على الاتفاق في جدة', 'قال علي إنه في جدة', 'علی لاریجانی في بيروت']) expect(asSpelled(text)).toBe(text);
  });
  it('reads what a Persian keyboard types', () => {
    expect(asSpelled('وزیر الخارجیة حسین امیر عبداللهیان')).toBe('وزير الخارجية حسين امير عبداللهيان');
  });
  it('keeps the length of every text', () => {
    for (const text of ['', 'علي', 'علي الي', 'وعلي "1" حتي', 'على فى', '\u064bعلي حتي علي\n'])
      expect(asSpelled(text)).toHaveLength(text.length);
  });
});

describe('extraction of odd spelling', () => {
  it('makes no person of "on"', () => {
    expect(
      names('القاهرة: شدد وزير الخارجية المصري سامح شكري علي ضرورة التوصل الي تسوية، خلال لقائه نظيره القبرصي علي هامش المنتدي.'),
    ).toEqual(['سامح شكري']);
  });
  it('prints names as the article does', () => {
    const text = 'اجرى وزیر الخارجیة الایراني محمد جواد ظریف محادثات مع نظیره العمانی یوسف بن علوی فی مسقط.'.replaceAll('ي', 'ی');
    const [first] = read(text).persons;
    expect(first?.name).toBe('محمد جواد ظریف');
    expect(names('التقى الرئيس اليمنى على عبد الله صالح وفدا أوروبيا فى صنعاء.')).toEqual(['على عبد الله صالح']);
  });
  it('reads words whose space is missing', () => {
    const { persons, meetings } = read('استقبل وزير خارجية المملكةالمتحدة توم هارلي في القاهرةنظيره السلوفيني.');
    expect(persons.map(({ name, represents }) => [name, ...represents])).toEqual([['توم هارلي', 'GB']]);
    expect(meetings.map(({ states, country }) => [states, country])).toEqual([[['GB', 'SI'], 'EG']]);
    expect(read('زار وزير مالية فيجي تيمو راباكا الولاياتالمتحدةالأمريكية.').meetings[0]?.country).toBe('US');
  });
});
