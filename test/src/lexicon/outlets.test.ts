/** Whose paper an address is. */
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { homeOf, homeOfDateline } from '../../../src/lexicon/outlets.js';

test.each([
  ['https://www.spa.gov.sa/1', 'SA'],
  ['http://www.almasryalyoum.com/news/1', 'EG'],
  ['https://www.dr.dk/', 'DK'],
  ['https://www.gov.uk/news', 'GB'],
  // A paper of all Arabs in London, and ends that anybody may have.
  ['https://www.alquds.co.uk/1', null],
  ['https://mahatta.tv/1', null],
  // Several countries have a paper of this name: the end of the address decides.
  ['https://www.alwatan.com/1', null],
  ['https://www.alwatan.com.kw/1', 'KW'],
  [null, null],
])('%s is %s', (url, home) => {
  expect(homeOf(url)).toBe(home);
});

test.each([
  ['أبوظبي في 5 مارس / وام / ', 'AE'],
  ['الكويت (كونا) - ', 'KW'],
  ['القاهرة - أ ش أ: ', 'EG'],
  ['بيروت - رويترز: ', null],
  ['هسبريس - نبيل المنصوري', 'MA'],
  ['وطنية - ', 'LB'],
])('%s is signed by %s', (dateline, home) => {
  expect(homeOfDateline(dateline)).toBe(home);
});

test('a paper is known by its name where it has no address', () => {
  const of = (source: string | null) =>
    extract({ id: 's', url: null, title: null, publishedAt: null, source, language: 'ar', text: 'افتتح وزير الزراعة سالم العطار المعرض.' })
      .persons[0]?.represents;
  expect(of('بترا')).toEqual(['JO']);
  expect(of(null)).toEqual([]);
});
