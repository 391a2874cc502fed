/**
 * Hosting: places that are said to host a gathering, before it or in a clause on it: "تستضيف الدوحة اجتماعا", "قمة عربية استضافتها الخرطوم".
 *
 * @module src/extract/meetings/where/hosting
 */
import { Kind } from '../../../arabic/words.js';
import type { Named } from '../../scan.js';
import { verbBetween } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { isPlaceNoun } from './settlements.js';

const HOSTS = new Set(['شهد', 'استضاف', 'احتضن']);
const HAVING = new Set(['قد', 'التي', 'الذي']);

/** Words between a host and what he hosts; names, offices and days apart. */
const HOSTED = 7;

/** "تستضيف الدوحة اجتماعا", "شهدت القاهرة حوارا", "تستضيف المملكة في أكتوبر برعاية الوزير، المؤتمر": where it takes place. */
export function isHost(scene: Scene, { from, to }: Named, trigger: number): boolean {
  const { word } = scene.tokens;
  // "وكانت الدوحة قد استضافت"
  const behind = HAVING.has(word[to]?.key ?? '') ? to + 1 : to;
  if (trigger - to <= HOSTED + 1 && behind < trigger && HOSTS.has(word[behind]!.entry?.verb?.lemma ?? '')) return true;
  // "احتضنت مدينة طنجة", "استضافت العاصمة القطرية الدوحة"
  let verb = from - 1;
  while (verb > from - 4 && verb >= 0 && !word[verb]!.entry?.verb && (isPlaceNoun(word[verb]!) || word[verb]!.entry?.states)) verb--;
  if (!HOSTS.has(word[verb]?.entry?.verb?.lemma ?? '')) return false;
  let far = 0;
  for (let i = to; i < trigger; i++)
    if (word[i]!.kind === Kind.Word && !scene.isWho(i) && !scene.dates.some((d) => d.tokens[0] <= i && i < d.tokens[1])) far++;
  return far <= HOSTED && !(trigger - to > HOSTED && verbBetween(scene.tokens, to, trigger));
}

/** Words between an occasion and the verb of where it is. */
const ITS = 9;

/** "قمة عربية استضافتها الخرطوم", "مفاوضات تحتضنها العاصمة الكينية": the verb behind, whose pronoun means it. */
export function isHostBehind(tokens: Scene['tokens'], trigger: Trigger, from: number): boolean {
  const { word } = tokens;
  let verb = from - 1;
  while (verb >= trigger.to && verb > from - 4 && (isPlaceNoun(word[verb]!) || word[verb]!.entry?.states)) verb--;
  return trigger.verb === null && verb >= trigger.to && verb - trigger.to <= ITS && HOSTS_IT.test(word[verb]!.key);
}

const HOSTS_IT = /^[وف]?(?:س?[يت]ستضيف|استضافت?|س?[يت]حتضن|احتضنت?|س?[يت]شهد|شهدت?)(?:ه|ها|هما)$/;
