import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('a visit to the country of whoever invites', () => {
  const visit = (text: string): string[] => told(read(text));
  const planned = ['visit planned | أوتينو | KE NO | NO null'];

  it.each([
    ['وجه رئيس وزراء النرويج أوله هانسن دعوة إلى نظيره الكيني صامويل أوتينو لزيارة بلاده.'],
    ['دعا رئيس وزراء النرويج أوله هانسن نظيره الكيني صامويل أوتينو إلى زيارة بلاده.'],
    ['دعا رئيس وزراء النرويج أوله هانسن نظيره الكيني صامويل أوتينو لزيارة النرويج.'],
    ['قبل الرئيس الكيني صامويل أوتينو دعوة نظيره النرويجي أوله هانسن لزيارة بلاده.'],
    ['أعلن وزير الخارجية النرويجي أوله هانسن أن الرئيس الكيني صامويل أوتينو سيزور بلاده.'],
  ])('%s', (text) => {
    expect(visit(text)).toEqual(planned);
  });

  it.each([
    ['نقل الوزير النرويجي أوله هانسن إلى الرئيس الكيني صامويل أوتينو دعوة من رئيسة البرلمان إنغريد بيرغ لزيارة النرويج.'],
    ['أعرب الرئيس الكيني صامويل أوتينو عن رغبته في زيارة النرويج.'],
    ['وعد الرئيس الكيني صامويل أوتينو بتلبية الدعوة إلى زيارة النرويج.'],
  ])('is of whoever is asked or wants to come: %s', (text) => {
    expect(visit(text)).toEqual(planned);
  });
});

describe('no visit of a state', () => {
  it.each([
    ['زار السفير النرويجي أوله هانسن وزير الخارجية اللبناني جان خوري أمس.', 'talks'],
    ['زار وزير الدفاع الكيني صامويل أوتينو نظيره النرويجي أوله هانسن في أوسلو.', 'visit'],
  ])('%s', (text, kind) => {
    expect(read(text).meetings[0]!.kind).toBe(kind);
  });
});

it('knows the town of a dateline though its name is also a word', () => {
  const [talks] = read('أكرا (شينخوا) - اجتمع وزير النقل الصيني لي بينغ هنا يوم الأحد مع وزير المالية الكيني صامويل أوتينو.').meetings;
  expect(talks!.country).toBe('GH');
});
