import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text, '1998-05-18'));

describe('what is told of a meeting again', () => {
  it.each([
    [
      'a reception, whatever was said on it',
      'استقبل الملك النرويجي هارالد الخامس وزير التجارة البيروفي غوستافو كابالو اليوم. وتحدث الضيف عن مشاريع الرئيس البيروفي ألبرتو فوجيموري. وتطرق الاستقبال إلى مصايد البلدين. وشارك في الاستقبال السفير البيروفي خورخي فالديس.',
    ],
    [
      'a visit that lies ahead',
      'يستعد البرلمان النرويجي لزيارة مرتقبة للرئيس الكيني دانيال أراب موي إلى أوسلو. وتشمل الزيارة لقاء مع الطلبة.',
    ],
    [
      'what is done besides',
      'اجتمع وزير الخارجية الكيني بونايا غودانا بنظيره الغاني كوامي بوكو. وأتاح الاجتماع مراجعة خطط السكك، ومناقشة أسعار البن.',
    ],
    [
      'a summit of the two who are told of',
      'وصل الرئيس الكيني دانيال أراب موي اليوم إلى كمبالا واستقبله الرئيس الأوغندي يوري موسيفيني. وعقد موي وموسيفيني قمة ثنائية.',
    ],
    [
      'the ceremony of what was signed',
      'وقع الرئيس البيروفي ألبرتو فوجيموري والرئيس الإكوادوري فابيان ألاركون أمس في برازيليا معاهدة حدود. وحضر مراسم التوقيع الوزير الأرجنتيني غيدو دي تيلا والوزير التشيلي خوسيه إنسولزا.',
    ],
    [
      'a joint committee that sits, and its session',
      'افتتح وزير الري الكيني بونايا غودانا ونظيره الأوغندي كوامي بوكو اجتماعات الدورة الحادية والعشرين للجنة الفنية الكينية – الأوغندية المشتركة. وتستمر اجتماعات اللجنة يومين. وعرض بوكو على أعمال اللجنة الفنية الكينية – الأوغندية المشتركة خطة للصيد.',
    ],
    [
      'a visit of whose guest the name is told later',
      'لقيت زيارة الوزير الكيني إلى كمبالا اهتمام الصحف. والتقى الوزير الكيني بونايا غودانا نظيره الأوغندي كوامي بوكو خلال زيارته إلى كمبالا يوم السبت.',
    ],
  ])('tells %s once', (_, text) => expect(meetings(text)).toHaveLength(1));

  it('takes the farewell call of an envoy for talks', () => {
    const text = 'استقبل الرئيس الزامبي فريدريك شيلوبا السفير الياباني كيجي أوموري في زيارة وداعية.';
    expect(read(text).meetings.map((m) => m.kind)).toEqual(['talks']);
  });

  it('takes a state that comes back to something for no traveller', () => {
    expect(meetings('ورأى الرئيس الزامبي فريدريك شيلوبا أن زامبيا عادت إلى سوق النحاس.')).toEqual([]);
  });

  it('finds the journey of an official of no state on a day that is told', () => {
    const text = 'وصل الأمين العام للحركة كمال رزوقي القاهرة مساء اليوم.';
    expect(meetings(text)).toEqual(['visit held | رزوقي | EG | EG 1998-05-18']);
  });

  it('meets where a government and those who fought it sign a peace', () => {
    const report = read('وقعت الحكومة السودانية والحركة الشعبية أمس في نيروبي اتفاقا لوقف القتال.', '2002-07-21');
    expect(told(report)).toEqual(['talks held |  | SD | KE 2002-07-20']);
    expect(report.agreements.map((a) => a.concludedAt)).toEqual(['m1']);
    expect(told(read('وقعت الحكومة السودانية أمس في نيروبي عقدا لشراء القمح.', '2002-07-21'))).toEqual([]);
    const summit = read('وقعت الحكومة السودانية والحركة الشعبية اتفاقا لوقف القتال في ختام قمة إقليمية في نيروبي.', '2002-07-21');
    expect(summit.meetings.map((m) => m.kind)).toEqual(['summit']);
  });
});
