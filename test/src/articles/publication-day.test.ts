import { describe, expect, it } from 'vitest';
import { publicationDayOfText, publicationDayOfValue } from '../../../src/articles/publication-day.js';
import { articlesOf, written } from './written.js';

const BODY = 'أعلنت الوزارة اليوم تفاصيل الزيارة التي تستمر ثلاثة أيام وتشمل عددا من المدن الساحلية.';

describe('the day of publication in a text', () => {
  it.each([
    ['a line with nothing but a date', `قمة في نواكشوط\nالجمعة 17 يناير 2025\n\n${BODY}`, '2025-01-17'],
    ['a labelled numeric date', `نشر في: 03/04/2021 - 18:20\n${BODY}`, '2021-04-03'],
    ['a doubled month name', `السبت، 5 تشرين الأول/أكتوبر 2024\n${BODY}`, '2024-10-05'],
    ['a month name in brackets', `2 أغسطس (آب) 2019 م\n${BODY}`, '2019-08-02'],
    ['a Maghrebi month', `الثلاثاء 14 جويلية 2020\n${BODY}`, '2020-07-14'],
    ['Arabic-Indic digits', `الأحد ٢٢ مارس ٢٠١٥\n${BODY}`, '2015-03-22'],
    ['the month before the day', `نوفمبر 8, 2023\n${BODY}`, '2023-11-08'],
    ['an agency dateline with both calendars', `صلالة 12 محرم 1437 هـ الموافق 25 أكتوبر 2015 م واس\n${BODY}`, '2015-10-25'],
    ['an agency dateline before a dash', `بيروت في 3 أيار 2024 /المشرق/ - ${BODY}`, '2024-05-03'],
    ['a labelled date below the article', `${BODY}\n\n${BODY}\n\n${'سطر\n'.repeat(10)}تاريخ النشر: 2018-02-11`, '2018-02-11'],
  ])('reads %s', (_, text, day) => expect(publicationDayOfText(text)).toBe(day));

  it.each([
    ['a date inside a sentence', 'وقع الوزيران في 17 يناير 2025 اتفاقا للصيد البحري، وقالا إنه يسري فورا.'],
    ['a date without a year', `الجمعة 17 يناير\n${BODY}`],
    ['the day of a later change', `آخر تحديث: 4 مايو 2022\n${BODY}`],
    ['a day that does not exist', `31/02/2022\n${BODY}`],
    ['a headline with a date', `اتفاق 17 يناير 2025 يدخل حيز التنفيذ\n\n${BODY}`],
    ['an entry of a chronicle', `* 28 مايو (أيار) 1990: قمة استثنائية\n${BODY}`],
    ['a date far below', `${'سطر من النص\n'.repeat(12)}الجمعة 17 يناير 2025`],
  ])('does not take %s for it', (_, text) => expect(publicationDayOfText(text)).toBeNull());
});

describe('the day of publication in a value', () => {
  it.each([
    ['2023-11-08T23:42:10+04:00', '2023-11-08'],
    ['2015-07-21', '2015-07-21'],
    ['20150721', '2015-07-21'],
    ['Tue, 21 Jul 2015 22:10:00 GMT', '2015-07-21'],
    ['21 تموز 2015', '2015-07-21'],
    ['06/07/2023', '2023-07-06'],
    ['2024/05/06', '2024-05-06'],
    ['07/13/2023', null],
    ['2015-13-40', null],
    ['1445-10-27', null],
    ['14451027', null],
    ['Tue, 21 Jul 1436 22:10:00 GMT', null],
    ['45 Jul 2015', null],
    ['yesterday', null],
  ])('%s is %s', (value, day) => expect(publicationDayOfValue(value)).toBe(day));
});

describe('an article that does not tell its day has none, whatever day it is read on', () => {
  const words = 'استقبل وزير الطاقة النرويجي في أوسلو اليوم نظيره الموزمبيقي، واتفقا على تشكيل لجنة مشتركة تدرس بناء محطة للغاز.';
  const today = new Intl.DateTimeFormat('ar-EG', { dateStyle: 'full', numberingSystem: 'latn' }).format();
  it.each([
    ['text', 'a.txt', `لقاء في أوسلو\n\n${words}\n`],
    ['JSON', 'a.json', JSON.stringify({ title: 'لقاء في أوسلو', text: words })],
    ['JSON Lines', 'a.jsonl', `${JSON.stringify({ text: words, published: null })}\n`],
    [
      'a page with the clock in its head',
      'a.html',
      `<html><head><title>الضفاف</title></head><body><header><div>${today}</div></header><main><article><h1>لقاء في أوسلو</h1><p>${words}</p><p>${words}</p></article></main></body></html>`,
    ],
  ])('%s', async (_, name, content) => {
    const [article] = await articlesOf(written(`undated/${name}`, content));
    expect(article).toMatchObject({ text: expect.stringContaining('أوسلو'), publishedAt: null });
  });
});
