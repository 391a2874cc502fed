/**
 * Its clause: a day in the relative clause that tells where or that a gathering is held is its own, whatever day the sentence
 * tells before: "عقدوا أمس اجتماعا تمهيدا للقمة التي تستضيفها الجزائر مطلع مايو".
 *
 * @module src/extract/meetings/days/its-clause
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { isFeminine, type Trigger } from '../words/trigger.js';

/** Words between a gathering and the clause on it. */
const FAR = 10;
const ON_IT = /^و?ال(?:ذ|ت)ي$/;
/** What these tell is where it takes place. */
const HOSTS = /^س?[تيا](?:ستضيف|ستضاف|حتضن)ت?(?:ها|ه)$/;
const HELD = new Set('عقد انعقد التأم جرى أجرى أقام نظم بدأ انطلق افتتح اختتم أنهى انتهى'.split(' '));

/** @param from the first token of the date */
export function isInItsClause(scene: Scene, trigger: Trigger, from: number): boolean {
  const { tokens, clauses, triggers, actors } = scene;
  const { word, sentence } = tokens;
  if (trigger.verb !== null || from < trigger.to) return false;
  const { opener, from: start } = clauses.list[clauses.at[from]!]!;
  if (opener !== 'relative' || start < trigger.to || start - trigger.to > FAR || sentence[start] !== sentence[trigger.from]) return false;
  const { key } = word[start]!;
  if (!ON_IT.test(key) || key.endsWith('تي') !== isFeminine(trigger)) return false;
  const next = triggers[trigger.index + 1];
  if (next !== undefined && next.from < start) return false;
  if (actors.some((a) => a.persons.length > 0 && a.from >= trigger.to && a.from < start) || !isName(scene, trigger.to, start)) return false;
  if (start + 1 >= from) return false;
  // Behind the relative عقد is no contract.
  if (!HOSTS.test(word[start + 1]!.key) && !HELD.has(word[start + 1]!.entry?.verb?.lemma ?? '')) return false;
  for (let i = start + 2; i < from; i++) if (isDeed(scene, i)) return false;
  return true;
}

/** "القمة العربية الطارئة في عمان، التي ستعقد": nothing but what names the gathering and where it is. */
function isName(scene: Scene, from: number, to: number): boolean {
  const { word } = scene.tokens;
  let i = from;
  while (i < to && word[i]!.kind === Kind.Word && word[i]!.def && word[i]!.conj === '' && word[i]!.prep === '') i++;
  for (; i < to; i++) {
    const { kind, key, prep, entry } = word[i]!;
    // "الدورة العاشرة لمجلس الوزراء التي": the body whose session it is.
    if (prep === 'ل' && isWholeBody(scene, i, to)) return true;
    const place = entry?.states !== undefined || entry?.cities !== undefined || scene.isWho(i);
    if (kind === Kind.Word && !place && key !== 'في' && key !== 'بين' && !(i === from && entry?.org !== undefined)) return false;
    if (prep !== '' && !place) return false;
  }
  return true;
}

const BODIES = wordSet('مجلس لجنه منظمه رابطه جمعيه موتمر مجموعه اتحاد جامعه هييه منتدي');

/** Nothing but the name of a body, to which a clause with the other gender cannot belong. */
function isWholeBody({ tokens: { word } }: Scene, from: number, to: number): boolean {
  if (!BODIES.has(word[from]!.stem) || word[from]!.stem.endsWith('ه') === word[to]!.key.endsWith('تي')) return false;
  for (let i = from + 1; i < to; i++) {
    const { kind, prep, conj, entry } = word[i]!;
    if (kind !== Kind.Word || prep !== '' || (conj !== '' && !word[i]!.def) || entry?.event !== undefined) return false;
  }
  return true;
}
