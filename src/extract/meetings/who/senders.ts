/**
 * Senders: whoever is somewhere only by what others bring, say or do for him: "رسالة من الرئيس فلان", "نيابة عن الملك", "ممثلا لرئيس الجمهورية",
 * "نقل تحيات الأمير", "بتكليف من الوزير".
 *
 * @module src/extract/meetings/who/senders
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Candidate } from './candidates.js';

const words = (stems: string): RegExp => new RegExp(`^[وف]?[بل]?(?:ال)?(?:${stems.trim().split(/\s+/).join('|')})$`);

/** Behind them من tells who sends, orders or invites. */
const FROM = words(
  'دعوه دعوات رساله رسايل برقيه برقيات تكليف توجيه توجيهات امر ايعاز طلب مبادره هديه تحيات تهاني تعازي مبعوثا مبعوثه موفدا موفده',
);
/** Behind them عن tells for whom somebody stands. */
const FOR = words('نيابه انابه نايبا نايبه');
/** Behind them ل tells it. */
const OF = words('ممثلا ممثله ممثلين موفدا موفده مبعوثا مبعوثه');
/** What is brought or carried out, as its genitive. */
const BROUGHT = words('تحيات تحيه تهاني تهنيه تعازي سلام تمنيات رساله رسايل برقيه دعوه توجيهات اوامر شكر تقدير تعليمات');
/** Words back to what is sent: "رسالة خطية من", "نيابة عن". */
const NEAR: Readonly<Record<string, readonly [RegExp, number]>> = { من: [FROM, 5], عن: [FOR, 2], ل: [OF, 2] };

/** Who comes for somebody, told of another before: "السيد فلان، مبعوث الرئيس فلان". */
const ENVOY = words('مبعوث موفد ممثل رسول');

/** Behind them somebody is only spoken of: "تحت قيادة الملك", "في عهد الرئيس". */
const UNDER = words('قياده عهد');

/** Whether a candidate is no more than that, or stands in a list with somebody who is not: "تحيات الأمير فلان وولي العهد فلان". */
export function isSender(tokens: Tokens<Entry>, candidates: readonly Candidate[], k: number): boolean {
  let head = k;
  while (candidates[head]!.listed) head--;
  return isSending(tokens, candidates[head]!) || isServed(candidates, head);
}

/** "استقبل الرئيس فلانا، المبعوث الخاص لرئيس بوروندي علان": within the office of another. */
function isServed(candidates: readonly Candidate[], k: number): boolean {
  const { actor, prep } = candidates[k]!;
  const before = candidates[k - 1]?.actor;
  return prep === 'ل' && actor.persons.length > 0 && before?.kind === 'name' && before.from < actor.from && before.to > actor.from;
}

function isSending(tokens: Tokens<Entry>, { actor, prep }: Candidate): boolean {
  const { word, sentence } = tokens;
  const { from, to, persons } = actor;
  // "ممثلا للملك فلان": read as one office.
  if (persons.length > 0 && to > from + 2 && OF.test(word[from]!.key) && word[from + 1]!.prep === 'ل') return true;
  const near = NEAR[prep];
  if (near !== undefined) {
    for (let i = from - 1; i >= Math.max(0, from - near[1]) && sentence[i] === sentence[from]; i--)
      if (near[0].test(word[i]!.key)) return true;
  }
  if (prep === 'من' || prep === 'الي') return isOfMessage(tokens, from);
  if (persons.length === 0 || from === 0 || sentence[from - 1] !== sentence[from]) return false;
  const { key } = word[from - 1]!;
  return (prep === '' && (BROUGHT.test(key) || ENVOY.test(key))) || UNDER.test(key);
}

const MESSAGE = words('رساله برقيه');
/** Words back to a message: "رسالة خطية تتعلق بالعلاقات الثنائية من", "رسالة من الرئيس فلان إلى". */
const FAR = 18;

const HANDS = /^[وف]?ي?(?:سلم|تسلم|نقل|حمل|قدم)ت?(?:ها|ه)?$/;

/** "رسالة خطية موجهة إلى أمير البلاد من الرئيس فلان": who sends it, and to whom. */
function isOfMessage({ word, sentence }: Tokens<Entry>, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FAR) && sentence[i] === sentence[from]; i--) {
    const { key, entry } = word[i]!;
    if (MESSAGE.test(key)) return true;
    // "رسالة إلى الأمير سلمها إلى السفير فلان"
    if (HANDS.test(key)) return false;
    if (entry?.event !== undefined || key === 'خلال' || key === 'الذي' || key === 'حيث') return false;
  }
  return false;
}
