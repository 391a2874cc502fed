/** Words that look like names and are none, and names that look like other words. */
import { expect, test } from 'vitest';
import { names } from '../told.js';

test.each([
  ['an heir by his accusative', 'صدر مرسوم باختيار الأمير حسان بن طلال وليا للعهد.', ['حسان بن طلال']],
  ['trust with a pronoun', 'أعرب السفير النرويجي أوله هانسن عن كامل ثقته في القضاء.', ['أوله هانسن']],
  ['supplies', 'عبرت الحدود سبع شاحنات تنقل مؤن إلى القرى.', []],
  ['signing this', 'يرفض الحزب إبرام هذه المعاهدة.', []],
  ['a verb before somebody’s form of address', 'بارك الدكتور سالم الفيتوري الخطوة.', ['سالم الفيتوري']],
  ['a passive behind a whole name', 'قالت إن لوحة الرئيس الأسبق سالم الفيتوري أزيلت من المتحف.', ['سالم الفيتوري']],
  ['a personal friend', 'كان المستشار والصديق الشخصي للملك في عمان.', []],
  ['a given name that is an agency’s, too', 'تحدث الوزير مع رئيسة الوزراء النرويجية سانا هيلين عن المناخ.', ['سانا هيلين']],
  ['surprise', 'قال ابنه سالم الهادي فوجئ الجميع بالقرار.', ['سالم الهادي']],
  ['an index', 'وارتفع مؤشر ديكسون في ختام التعاملات.', []],
  ['a mufti without a name', 'ودعا سماحة مفتي عام الجمهورية إلى الصوم.', []],
  ['the second of a kind', 'ويعد هوغان ثاني رئيس أيرلندي يزور تونغا.', ['هوغان']],
  ['but one of the second house', 'ودع الشيخ حمد آل ثاني وفد تونغا.', ['حمد آل ثاني']],
  ['a holy place', 'زار الوفد الحرم المكي الشريف.', []],
  ['a creed', 'كتب على الراية لا إله إلا الله محمد رسول الله.', []],
  ['a blessing behind a king', 'افتتح الملك فيصل طيب الله ثراه السد الأول.', ['فيصل']],
  ['thanks to God', 'تم ذلك بعد توفيق الله بجهد الفريق.', []],
  ['but a name with God’s', 'التقى توفيق الله ويردي الصحفيين.', ['توفيق الله ويردي']],
  ['two monarchs who watch', 'وعقب الغداء شهد العاهلان عرضا للفروسية.', []],
  ['a name that begins like "and to"', 'قال وزير الدفاع النمساوي ولفغانغ بريندل إن الجيش جاهز.', ['ولفغانغ بريندل']],
])('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});
