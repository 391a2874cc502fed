/**
 * Fronted: an occasion at the head of a sentence that tells when somebody did something: "وفي مؤتمر صحفي في ليما أسف الرئيس", "وخلال
 * زيارة إلى ليما تعهد الوزير".
 *
 * @module src/extract/meetings/roles/fronted
 */
import { COMMAS } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf, RELATIVE } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { GOES, HOLDING } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Places } from './places.js';

const TALKED = new Set<Trigger['cls']>(['meet', 'negotiate', 'dialogue', 'call']);
const DURING = wordSet('في خلال اثناء');

/** Whether a trigger stands at the head of its sentence behind such a word. */
export function isFronted({ tokens: { word, bounds, sentence } }: Scene, { from, verb }: Trigger): boolean {
  return verb === null && from - 1 === bounds[sentence[from]!]! && DURING.has(bareOf(word[from - 1]!));
}

const AFTER = wordSet('بعد عقب اثر غداه قبل قبيل عشيه فور ختام اختتام مستهل بدايه نهايه اعقاب');
const OF = wordSet('في');

/** "بعد زيارة إلى تونس، توجه الرئيس إلى الجزائر": where the mark stands behind an occasion that tells when something was done; −1 for none. */
export function markBehind({ tokens: { word, bounds, sentence } }: Scene, { from, to, verb }: Trigger): number {
  const start = bounds[sentence[from]!]!;
  const first = OF.has(bareOf(word[start]!)) ? start + 1 : start;
  if (verb !== null || first !== from - 1 || !AFTER.has(bareOf(word[first]!))) return -1;
  for (let i = to; i < word.length && sentence[i] === sentence[from] && i < to + BEHIND; i++) if (COMMAS.has(word[i]!.key)) return i;
  return -1;
}

/** Words of the occasion up to its mark. */
const BEHIND = 14;

/** Puts whoever does what is told there into the place that nobody has: of who speaks, or whose journey it is. */
export function fronted(p: Places): void {
  const { scene, trigger, roles } = p;
  const press = trigger.cls === 'press';
  const goes = GOES.has(trigger.cls) && !trigger.definite;
  // "وخلال اجتماع عقده مع الوزير، طلب السفير": with whom he met is told.
  const met = TALKED.has(trigger.cls) && !trigger.definite && p.own.some((k) => p.candidates[k]!.prep === 'مع');
  if (!(press || goes || met) || trigger.suffix !== '') return;
  const mark = goes ? markBehind(scene, trigger) : -1;
  if (mark < 0 && !isFronted(scene, trigger)) return;
  for (const role of roles.values()) if (HOLDING.has(role) || role === 'between' || role === 'present') return;
  const doer = mark < 0 ? doerOf(p) : subjectAt(p, mark + 1);
  if (doer !== undefined) p.give(doer, press ? 'speaker' : 'owner');
}

/** Who stands right behind the verb with which the main clause begins. */
function subjectAt({ scene, after, candidates }: Places, verb: number): number | undefined {
  if (!isDeed(scene, verb)) return undefined;
  return after.find((k) => candidates[k]!.actor.from === verb + 1 && candidates[k]!.prep === '' && candidates[k]!.actor.persons.length > 0);
}

/** The first behind it that stands right behind a verb, or a word that nobody knows. */
function doerOf(p: Places): number | undefined {
  const { scene, trigger, after } = p;
  const { word } = scene.tokens;
  for (const k of after) {
    const { from, persons } = p.actor(k);
    const verb = from - 1;
    if (verb < trigger.to || p.candidates[k]!.prep !== '' || p.candidates[k]!.listed || (persons.length === 0 && !p.isOfficial(k)))
      continue;
    const { kind, entry, def, clitics } = word[verb]!;
    // "، طلب الوزير": nor is a noun with its genitive right behind the mark.
    const plain = entry === null || (COMMAS.has(word[verb - 1]!.key) && entry.title === undefined && entry.particle === undefined);
    const unknown = kind === Kind.Word && plain && !def && clitics === 0 && scene.nameAt[verb]! < 0;
    if (!isDeed(scene, verb) && !unknown) return undefined;
    // "في مؤتمر صحفي ذكر فيه", "زيارة التقى خلالها الوزير": what is told of the occasion, or of another.
    const apart = scene.triggers.some((t) => t !== trigger && t.from >= trigger.to && t.from <= from);
    return apart || RELATIVE.has(word[verb - 1]!.key) ? undefined : k;
  }
  return undefined;
}
