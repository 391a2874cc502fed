/** Whose paper an address is. */
import { expect, test } from 'vitest';
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
