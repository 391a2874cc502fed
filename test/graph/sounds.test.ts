import { describe, expect, it } from 'vitest';
import { soundOfName, sounds } from '../../graph/names/sounds.js';

describe('what a name sounds like', () => {
  it.each([
    ['putin', 'بوتين'],
    ['Lavrov', 'لافروف'],
    ['Guterres', 'غوتيريس'],
    ['Macron', 'ماكرون'],
    ['Pezeshkian', 'بزشكيان'],
    ['Blinken', 'بلينكن'],
  ])('is alike of %s and %s', (latin, arabic) => {
    expect(sounds(latin)).toBe(sounds(arabic));
    expect(soundOfName(latin)).toBe(soundOfName(arabic));
  });

  it.each([
    ['Abdullah', 'عبد الله'],
    ['Hossein Amir-Abdollahian', 'حسين أمير عبداللهيان'],
    ['Arbin Gashi', 'أربين غاشي'],
    ['Adel al-Jubeir', 'عادل الجبير'],
    ['Fatima', 'فاطمة'],
  ])('is alike of the whole names %s and %s', (latin, arabic) => expect(soundOfName(latin)).toBe(soundOfName(arabic)));

  it('is another one of another name', () => expect(soundOfName('Kerry')).not.toBe(soundOfName('لافروف')));
});
