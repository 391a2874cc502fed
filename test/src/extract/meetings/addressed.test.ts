import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const last = (text: string): string => told(read(text)).at(-1)!.split(' | ').slice(0, 2).join(' | ');

describe('who is spoken of with respect', () => {
  it.each([
    [
      'a form of address before an office has no genitive behind it',
      'استقبل سمو أمير البلاد الشيخ جابر الأحمد الجابر الصباح صباح الأحد السفير الهندي أرون ميهتا. وتلقى سمو أمير البلاد اتصالا هاتفيا من الرئيس البرازيلي فيرناندو كاردوزو.',
      'call held | الصباح كاردوزو',
    ],
    [
      'with no name behind it, the emir is whoever rules',
      'استقبل الشيخ خليفة بن حمد آل ثاني أمير البلاد المفدى بمكتبه السفير الكوري كيم دونغ. وبحث سمو الأمير المفدى العلاقات خلال اتصال هاتفي مع الرئيس الكيني دانيال موي.',
      'call held | ثاني موي',
    ],
    [
      'a brother is who is named behind',
      'أجرى الملك الحسن الثاني اتصالا هاتفيا بأخيه الرئيس التونسي الحبيب بورقيبة.',
      'call held | الثاني بورقيبة',
    ],
    ['from his brother', 'تلقى الرئيس الجزائري الشاذلي بن جديد مكالمة هاتفية من أخيه العقيد معمر القذافي.', 'call held | جديد القذافي'],
    [
      'at home nobody tells the state of an office',
      'استقبل وزير الخارجية سعود الفيصل أمس وزير خارجية نيبال شاكتي باسنيت. وتلقى سمو وزير الخارجية اتصالا هاتفيا من وزير الدفاع البرتغالي أنطونيو فيتورينو.',
      'call held | الفيصل فيتورينو',
    ],
    [
      'a president is spoken of as before',
      'عاد السيد الرئيس حافظ الأسد إلى دمشق بعد محادثات مع الرئيس الروماني إيون إليسكو. ثم استقبل السيد الرئيس السفير الكيني جون نجورو.',
      'talks held | الأسد نجورو',
    ],
    [
      'the second office of whoever holds the first',
      'استقبل الشيخ حمد بن جاسم آل ثاني رئيس مجلس الوزراء وزير الخارجية أمس السفير تشانغ لي. وقال وزير الخارجية النيبالي مادهاف غيميري إنه مرتاح. كما اجتمع معالي رئيس مجلس الوزراء وزير الخارجية مع المبعوث الياباني يوكيو تاكيوتشي.',
      'talks held | ثاني تاكيوتشي',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('who sees somebody off', () => {
  it('is of his land, and stays there', () => {
    const report = read(
      'غادر رئيس مجلس الأمة الكويتي أحمد السعدون البلاد متوجها إلى لشبونة في زيارة رسمية، وكان في وداعه على أرض المطار وكيل الحرس الوطني ناصر الدعي.',
    );
    expect(told(report)).toEqual(['visit held | السعدون | KW PT | PT null']);
    expect(report.persons.map((p) => p.represents.join(' '))).toEqual(['KW', 'KW']);
  });
  it('is the host of a guest who goes home', () => {
    expect(
      told(
        read('وغادر الرئيس الكيني مواي كيباكي البلاد عائدا إلى بلاده بعد زيارة استمرت يومين، وكان في وداعه ولي العهد الكويتي نواف الأحمد.'),
      ),
    ).toEqual(['visit held | كيباكي الأحمد | KE KW | KW null']);
  });
});

describe('who goes with somebody', () => {
  it.each([
    ['in the next sentence', 'وصل الرئيس الكيني مواي كيباكي إلى براغ في زيارة رسمية. ويرافقه وزير الخارجية موسيس ويتانغولا.'],
    ['on the visit', 'وصل الرئيس الكيني مواي كيباكي إلى براغ في زيارة رسمية. ورافقه في الزيارة وزير الخارجية موسيس ويتانغولا.'],
  ])('%s', (_, text) => {
    expect(told(read(text))).toEqual(['visit held | كيباكي ويتانغولا | CZ KE | CZ null']);
  });
});
