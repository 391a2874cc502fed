/**
 * Said further: what somebody goes on to say, at a meeting or right after it, is of the day on which he spoke in the sentences
 * before: "طالب الرئيس السبت بوقف القتال. وقال بعد مباحثاته مع نظيره".
 *
 * @module src/extract/meetings/days/said-further
 */
import type { Actor } from '../../actors/actor.js';
import type { Person } from '../../persons/person.js';
import { isDeed } from '../near-verbs.js';
import type { Occasion } from '../occasions/occasion.js';
import type { Scene } from '../scene.js';
import { expresses } from '../who/statements.js';
import type { Trigger } from '../words/trigger.js';
import { isTold, SAYS } from './story.js';
import { DURING, isAt } from './when.js';

/** Sentences over which somebody goes on speaking. */
const SPEAKS_ON = 4;

/** @param story the sentence that tells the day @param people those of it */
export function isSaidFurther(scene: Scene, o: Occasion, story: number, people: ReadonlySet<Person>): boolean {
  const { tokens, actors } = scene;
  const { trigger, sentence } = o.facts[0]!;
  if (trigger.verb !== null || trigger.cls === 'tour') return false;
  const met = (): boolean => [...o.persons.keys()].some((who) => people.has(who));
  if (isSaidBehind(scene, trigger)) return sentence - story === 1 && met();
  if (!isAt(tokens.word, trigger)) return false;
  const verb = sayingOf(scene, sentence);
  if (verb < 0 || verb >= trigger.from) return false;
  for (let s = story + 1; s < sentence; s++) if (sentence - story > SPEAKS_ON || !isMoreOf(scene, s)) return false;
  let speaker = speakerIn(scene, verb, trigger.from);
  // "وأكد خلال استقباله الوزير": behind the meeting stands whom he met.
  if (speaker === undefined && sentence - story === 1) return met();
  // "وقال الوزير لقناة محلية إن. وأضاف خلال زيارة": he who has spoken last.
  for (let s = sentence - 1; s > story && speaker === undefined; s--) speaker = speakerIn(scene, sayingOf(scene, s), tokens.bounds[s + 1]!);
  if (speaker === undefined) return met();
  // Of two states that speak in turn the second says something else.
  if (speaker.persons.some((who) => people.has(who))) return true;
  const before = actors.find((a) => tokens.sentence[a.from] === story && a.from < a.to);
  if (before === undefined || before.persons.length > 0) return false;
  return before.states.some((s) => speaker.states.includes(s) || o.states.has(s)) || speaksFor(scene, speaker, before);
}

/** "وعبر شكري عن": no preposition before somebody's name. */
const EXPRESSED = /^وعبرت?$/;

/** The verb in the past at the head of a sentence that says something; −1 for none. */
function sayingOf(scene: Scene, sentence: number): number {
  const { word, bounds } = scene.tokens;
  const start = bounds[sentence]!;
  if (expresses(scene.tokens, start) || (EXPRESSED.test(word[start]!.key) && scene.nameAt[start + 1]! >= 0)) return start;
  for (let i = start; i < start + SAYS && i < bounds[sentence + 1]!; i++) {
    if (!isDeed(scene, i)) continue;
    const { classes, tense } = word[i]!.entry!.verb!;
    return classes.has('say') && tense === 'past' ? i : -1;
  }
  return -1;
}

/** Who stands first behind a verb of saying; nobody where there is none. */
const speakerIn = ({ actors }: Scene, verb: number, to: number): Actor | undefined =>
  verb < 0 ? undefined : actors.find((a) => a.from > verb && a.from < to && a.from < a.to);

/** "وقال إن", "وأضاف" */
export function opensWithSaying(scene: Scene, sentence: number): boolean {
  const { word, bounds } = scene.tokens;
  let verb = bounds[sentence]!;
  while (verb < bounds[sentence]! + SAYS && verb < bounds[sentence + 1]! && !isDeed(scene, verb)) verb++;
  return word[verb]?.entry?.verb?.classes.has('say') === true && word[verb]!.conj === 'و';
}

/** A sentence between, which tells what was said and no day of its own. */
const isMoreOf = (scene: Scene, sentence: number): boolean =>
  opensWithSaying(scene, sentence) &&
  !scene.dates.some((d) => scene.tokens.sentence[d.tokens[0]] === sentence && isTold(scene, d.tokens[0]));

/** Words behind a meeting among which stands the verb of saying. */
const BEHIND = 14;

/** "وخلال زيارة إلى إندونيسيا، قال الرئيس": the meeting opens the sentence, and what was said there follows. */
function isSaidBehind(scene: Scene, { from, to }: Trigger): boolean {
  const { word, bounds, sentence } = scene.tokens;
  const start = bounds[sentence[from]!]!;
  if (from - start > 2 || !DURING.has(word[from - 1]?.key.replace(/^و/, '') ?? '')) return false;
  for (let i = to; i < to + BEHIND && sentence[i] === sentence[from]; i++) {
    if (!isDeed(scene, i)) continue;
    const { classes, tense } = word[i]!.entry!.verb!;
    return classes.has('say') && tense === 'past' && word[i]!.conj === '';
  }
  return false;
}

/** "عبر الاتحاد الأوروبي أمس عن أمله. وقالت وزيرة خارجية الاتحاد الأوروبي", "المفوض الأوروبي": who holds an office of the body. */
function speaksFor({ scan, tokens: { word } }: Scene, { from, to }: Actor, body: Actor): boolean {
  if (body.org === null) return false;
  if (scan.named.some((n) => n.from >= from && n.to <= to && n.org?.organization.code === body.org!.org!.organization.code)) return true;
  for (let i = body.from + 1; i < body.to; i++)
    for (let k = from + 1; k < to; k++) if (word[i]!.def && word[i]!.key.endsWith('ي') && word[i]!.key === word[k]!.key) return true;
  return false;
}
