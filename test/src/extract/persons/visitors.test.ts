/** Whoever travels to a state is of another. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

test.each([
  [
    'who arrives in a state',
    'وصل وزير الزراعة خالد الدوسري إلى سلطنة عمان أمس في زيارة تستمر يومين، وقال إن سلطنة عمان شريكة.',
    null,
    ['خالد الدوسري | '],
  ],
  ['who comes home is not', 'وصل رئيس الوزراء أحمد بلحاج إلى تونس عائدا من سفر، وقال إن تونس بخير.', null, ['أحمد بلحاج | TN']],
  [
    'of whom it is told that he visits it',
    'التقى الرئيس الجزائري عبد القادر بن عيسى أمس وزير الصحة كمال الشافعي، الذي يزور الجزائر حاليا. وكانت مصر أول من أرسل أطباء، وقالت مصر إنهم باقون.',
    null,
    ['عبد القادر بن عيسى | DZ', 'كمال الشافعي | EG'],
  ],
  [
    'nor is whom the head of another state receives, in a paper of his own',
    'استقبل رئيس وزراء كينيا موسى كيبيت أمس وزير الصحة عبدالله الدوسري، وقال إن كينيا ستنظر في الأمر، فكينيا قادرة.',
    'https://www.spa.gov.sa/1',
    ['موسى كيبيت | KE', 'عبدالله الدوسري | SA'],
  ],
  [
    'nor is a president whom the minister of another state meets',
    'التقى وزير الخارجية الكيني موسى كيبيت الرئيس يوها نيمينن. وتأتي الزيارة إلى فنلندا بدعوة منه.',
    null,
    ['موسى كيبيت | KE', 'يوها نيمينن | FI'],
  ],
  [
    'and whom he meets in a capital is of its state',
    'يلتقي وزير الخارجية الكيني موسى كيبيت غدا في هلسنكي الرئيس يوها نيمينن.',
    null,
    ['موسى كيبيت | KE', 'يوها نيمينن | FI'],
  ],
])('%s', (_, text, url, expected) => {
  expect(spokesmen(text, url)).toEqual(expected);
});
