/** Offices without a name, and the person that each stands for. */
import { expect, test } from 'vitest';
import { readPart } from '../../../../src/extract/reading.js';

/** `phrase → person` for each office that is resolved. */
function resolved(text: string): string[] {
  const { tokens, references } = readPart(text, [{ from: 0, to: text.length }], { home: null });
  return [...references].map(([phrase, person]) => {
    const words = text.slice(tokens.start[phrase.from]! + tokens.word[phrase.from]!.clitics, tokens.end[phrase.to - 1]);
    const { span } = person.mentions[0]!;
    return `${words} → ${text.slice(span.start, span.end)}`;
  });
}

test.each([
  [
    'an office with its state is its holder',
    'قال وزير الخارجية التركي مولود أوغلو إن بلاده ترحب بالاتفاق. وأضاف وزير الخارجية التركي أن المحادثات ستستمر.',
    ['وزير الخارجية التركي → مولود أوغلو'],
  ],
  [
    'the office of another state is nobody named',
    'قال وزير الخارجية التركي مولود أوغلو إن بلاده ترحب بالاتفاق. وأضاف وزير الخارجية المصري أن المحادثات ستستمر.',
    [],
  ],
  [
    'a bare office is the one named last',
    'وصل الرئيس الفرنسي فرانسوا أولاند إلى برلين. وقال الرئيس إن الزيارة مهمة.',
    ['الرئيس → فرانسوا أولاند'],
  ],
  ['a minister is no president', 'وصل وزير الدفاع الفرنسي جان لودريان إلى برلين. وقال الرئيس إن الزيارة مهمة.', []],
  [
    'a counterpart holds the same office for his own state',
    'التقى وزير الخارجية المصري سامح شكري وزير الخارجية الألماني هايكو ماس. وشكر شكري نظيره الألماني على الدعوة.',
    ['نظيره الألماني → هايكو ماس'],
  ],
  [
    'who is told as a counterpart holds the office of whom he mirrors',
    'استضاف الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني في مومباسا. وقال الرئيس الأوغندي إن الميناء مهم لبلاده.',
    ['الرئيس الأوغندي → يوري موسيفيني'],
  ],
  [
    'a first minister is no minister of something',
    'وصل وزير الصيد الموريتاني المختار ولد داهي إلى لشبونة. وقال الوزير الأول الموريتاني إن الاتفاق جاهز.',
    [],
  ],
  [
    'a shorter name of an office is whoever has the longer one',
    'وصل رئيس مجلس النواب الأردني فواز الطراونة إلى ليما. وقال رئيس المجلس إن التعاون قائم، وأضاف رئيس البرلمان الأردني أنه سيعود.',
    ['رئيس المجلس → فواز الطراونة', 'رئيس البرلمان الأردني → فواز الطراونة'],
  ],
  ['but not where anybody may hold it', 'وصل رئيس مجلس النواب الأردني فواز الطراونة إلى ليما. وطالب بانتخاب رئيس للمجلس.', []],
  [
    'an envoy by any of his names',
    'التقى مبعوث الأمم المتحدة إلى اليمن لارس يورغنسن الوفد. وقال المبعوث الأممي إن الهدنة قائمة، وأكد الموفد الدولي أن الحل قريب.',
    ['المبعوث الأممي → لارس يورغنسن', 'الموفد الدولي → لارس يورغنسن'],
  ],
  [
    'an official or a leader of a state is who alone was told of it',
    'وصل الرئيس الأوغندي يوري نتامبا إلى بوغوتا مع وزير النقل الكيني دنيال كيبيت. وقال الزعيم الأوغندي إن المسؤول الكيني باق.',
    ['الزعيم الأوغندي → يوري نتامبا', 'المسؤول الكيني → دنيال كيبيت'],
  ],
  [
    'unless there is one without a name',
    'وصل وزير النقل الكيني دنيال كيبيت إلى بوغوتا. وقال مسؤول كيني كبير إن الزيارة قصيرة، وأضاف المسؤول الكيني أنها مهمة.',
    [],
  ],
  [
    'and goes on to be told of so, also where he has two offices',
    'وصل وزير النقل الكيني دنيال كيبيت إلى بوغوتا. والتقى المسؤول الكيني وفدا. وهطل المطر. ثم عاد. وغادر المسؤول الكيني.',
    ['المسؤول الكيني → دنيال كيبيت', 'المسؤول الكيني → دنيال كيبيت'],
  ],
  ['what a ministry does is nobody', 'وصلت السفيرة الكينية ماري كيبيت إلى بوغوتا. وتسعى الدبلوماسية الكينية إلى حل.', []],
  [
    'the head of a delegation is who was said to lead it',
    'وصل وفد كيني برئاسة وكيل وزارة النقل دنيال كيبيت إلى بوغوتا. وقال رئيس الوفد إن الزيارة قصيرة.',
    ['رئيس الوفد → دنيال كيبيت'],
  ],
  [
    'a land is headed by its prince',
    'التقت وزيرة الخارجية الدنماركية إنغه هولم أمير قطر الشيخ خليفة بن ناصر. وشكرت الوزيرة الدنماركية أمير البلاد المفدى.',
    ['الوزيرة الدنماركية → إنغه هولم', 'أمير البلاد المفدى → خليفة بن ناصر'],
  ],
  [
    'nobody meets himself',
    'وصل وزير الدفاع الكيني دنيال كيبيت إلى أوسلو. واستقبل وزير الثقافة النرويجي تور ساندفيك الوزير في مكتبه.',
    ['الوزير → دنيال كيبيت'],
  ],
])('%s', (_, text, expected) => {
  expect(resolved(text)).toEqual(expected);
});
