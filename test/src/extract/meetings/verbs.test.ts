/**
 * Verbs of meeting and of travelling that news use now and then.
 *
 * @module test/src/extract/meetings/verbs.test
 */
import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Printed on Monday, 4 March 2024. */
describe('verbs that tell of a meeting', () => {
  it.each<[text: string, meetings: string[]]>([
    // A committee that sits by a verb behind it, and that is joint by its two states.
    [
      'وأوضح الناطق باسم الخارجية أن اللجنة المشتركة الكبرى بين كينيا وأوغندا ستلتئم في نيروبي قبل نهاية السنة.',
      ['talks planned |  | KE UG | KE 2024'],
    ],
    ['وقال إن اللجنة الفنية الكينية الأوغندية ستجتمع في نيروبي في العاشر من الشهر المقبل.', ['talks planned |  | KE UG | KE 2024-04-10']],
    ['والتأم المجلس الأعلى للاتحاد أمس في نيروبي برئاسة الرئيس الكيني جون أوما.', ['talks held | أوما | KE | KE 2024-03-03']],
    ['التأم شمل العائلة أمس في نيروبي بحضور الوزير الكيني جون أوما.', []],
    ['وكانت القمة الأولى قد التأمت في نيروبي عام 2012.', ['summit held |  |  | KE 2012']],
    // Verbs of travelling.
    ['قصد وزير الخارجية الكيني جون أوما كمبالا في منتصف فبراير.', ['visit held | أوما | KE UG | UG 2024-02']],
    ['وكان الرئيس يقصد بكلامه الوزير الكيني جون أوما أمس.', []],
    ['وكان الوسيط الكيني جون أوما قد تنقل إلى كمبالا يوم 23 فبراير.', ['visit held | أوما | KE UG | UG 2024-02-23']],
    ['كانت الطائرة تنقل إلى كمبالا مساعدات أمس.', []],
    ['لم يسم الوزير الكيني جون أوما أمس أحدا، وقصد أوغندا ورواندا.', []],
    ['وصل الوزير الكيني جون أوما كمبالا أمس.', ['visit held | أوما | KE UG | UG 2024-03-03']],
    // Whom a body sends, without a name, and whoever leads them.
    ['وأعلن أن بعثة من صندوق النقد الدولي ستعود إلى كمبالا في أبريل المقبل.', ['visit planned |  | UG | UG 2024-04']],
    ['وصل وفد من صندوق النقد الدولي إلى كمبالا أمس.', ['visit held |  | UG | UG 2024-03-03']],
    [
      'وينتظر أن تتوجه بعثة من البرلمان الأوروبي يقودها النائب الفرنسي مارسيل دوبون إلى كمبالا خلال الشهر المقبل.',
      ['visit planned | دوبون | FR UG | UG 2024-04'],
    ],
    ['ذهب الوزير الكيني جون أوما أمس إلى أوغندا.', ['visit held | أوما | KE UG | UG 2024-03-03']],
  ])('%s', (text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});
