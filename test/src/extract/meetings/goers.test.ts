import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text));

describe('who goes', () => {
  it.each([
    [
      'home at the end of the same visit',
      'غادر الرئيس الكيني صامويل أوتينو العاصمة السلوفينية اليوم عائدا إلى بلاده في ختام زيارة رسمية لسلوفينيا.',
      ['visit held | أوتينو | KE SI | SI 2024-03-04'],
    ],
    [
      'as the head of the country of whoever tells of it',
      'وأكد الوزير الكيني أن رئيس بلاده صامويل أوتينو سيزور كيتو غدا.',
      ['visit planned | أوتينو | EC KE | EC 2024-03-05'],
    ],
    [
      'on the visit by which a deed is told',
      'سلم رئيس الوزراء الكيني صامويل أوتينو، أمس، طلب بلاده الرسمي إلى وزير النقل السلوفيني ماركو كرال، وذلك خلال زيارة قصيرة إلى سلوفينيا.',
      ['visit held | أوتينو | KE SI | SI 2024-03-03'],
    ],
    [
      'to a state that is in the visit, whatever else is told of it',
      'وقالت السفارة إن الزيارة التي كان مقررا أن يبدأها لزامبيا بعد غد وزير النقل الكيني صامويل أوتينو أرجئت إلى الشهر المقبل.',
      ['visit planned | أوتينو | KE ZM | ZM 2024-04'],
    ],
    [
      'to each of several states',
      'أعلنت الإذاعة أن وزير النقل الكيني صامويل أوتينو سيزور غدا كلا من أوغندا ورواندا.',
      ['visit planned | أوتينو | KE UG | UG 2024-03-05', 'visit planned | أوتينو | KE RW | RW 2024-03-05'],
    ],
    [
      'wherever he is expected to go',
      'ومن المتوقع أن يتوجه رئيس السلفادور خوسيه مارتينيز إلى كيتو.',
      ['visit planned | مارتينيز | EC SV | EC null'],
    ],
    [
      'as the first of a kind',
      'وأصبح الرئيس الكيني صامويل أوتينو أول رئيس أفريقي يزور آيسلندا.',
      ['visit held | أوتينو | IS KE | IS null'],
    ],
    [
      'as the first of a kind, in a clause on him',
      'وقال وزير النقل السلوفيني ماركو كرال، وهو أول مسؤول أوروبي يزور لوساكا منذ عامين، إنه متفائل.',
      ['visit held | كرال | SI ZM | ZM null'],
    ],
    [
      'on the visit after which somebody did something',
      'وفي ختام زيارة إلى لوساكا، أعلن الرئيس السلوفيني ماركو كرال عن قروض.',
      ['visit held | كرال | SI ZM | ZM null'],
    ],
    [
      'on two visits, of which one is told at the head',
      'بعد زيارة إلى لوساكا، وصل الرئيس السلوفيني ماركو كرال إلى أوغندا.',
      ['visit held | كرال | SI ZM | ZM null', 'visit held | كرال | SI UG | UG null'],
    ],
    [
      'as told of at the head of a sentence, behind أما and before what he says',
      'قال وزير النقل السلوفيني ماركو كرال إن الطرق جاهزة. أما نظيره الكيني صامويل أوتينو، عضو الوفد، فذكر أنه سيزور لوساكا غدا.',
      ['visit planned | أوتينو | KE ZM | ZM 2024-03-05'],
    ],
    [
      'to whoever had received him, as a clause on him tells',
      'وشكر وزير النقل الكيني صامويل أوتينو الوزير السلوفيني ماركو كرال، الذي استقبله صباحا، على الهدية.',
      ['talks held | أوتينو كرال | KE SI | KE null'],
    ],
    [
      'as two of one office',
      'قال المتحدث إن المبعوثين ماركو كرال وصامويل أوتينو سيرأسان محادثات في لوساكا غدا.',
      ['talks planned | كرال أوتينو |  | ZM 2024-03-05'],
    ],
    [
      'on the visit during which he signed something',
      'وتعمل المحطة بموجب عقد وقعه وزير النقل الكيني صامويل أوتينو أثناء زيارة إلى سلوفينيا.',
      ['visit held | أوتينو | KE SI | SI null'],
    ],
    [
      'on the visit during which he did what a relative clause tells',
      'وتوقف العمل في الجسر الذي دشنه وزير النقل الكيني صامويل أوتينو خلال زيارة لرواندا.',
      ['visit held | أوتينو | KE RW | RW null'],
    ],
    [
      'on a visit that ended before he arrived elsewhere',
      'وصل وزير النقل الكيني صامويل أوتينو إلى كمبالا بعد اختتام زيارة إلى رواندا.',
      ['visit held | أوتينو | KE UG | UG null', 'visit held | أوتينو | KE RW | RW null'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});

describe('the number of a meeting', () => {
  it('may stand behind its body', () => {
    const text =
      'بدأ في كمبالا اليوم اجتماع اللجنة الوطنية الثامن بحضور وزير النقل الكيني صامويل أوتينو. وكان الاجتماع السابع بين كينيا وأوغندا عقد في نيروبي الشهر الماضي.';
    expect(read(text).meetings.map((m) => m.country)).toEqual(['UG', 'KE']);
  });
});

describe('a place of a name that several states have', () => {
  it.each([
    ['تعقد القمة غدا في مدينة قرطبة الأرجنتينية.', 'AR'],
    ['شارك الوزير الكيني صامويل أوتينو في محادثات جنيف اليمنية.', 'CH'],
  ])('%s', (text, country) => expect(read(text).meetings.map((m) => m.country)).toEqual([country]));
});
