/**
 * Each: an office or a delegation of several states that stand behind it one by one: "وزراء خارجية كل من مصر والسودان", "وزراء الري لكل من", "وفود من كل من كينيا
 * ورواندا", "وزراء من غانا". One actor that stands for all of them.
 *
 * @module src/extract/actors/each
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from './actor.js';
import { pluralityOf } from './groups.js';

const EACH = /^(?:ل?كل|كلا)$/;

/** Puts one actor in the place of each office, or noun of a group, and the list behind it; `actors` in the order of the text. */
export function joinEach(tokens: Tokens<Entry>, actors: Actor[]): void {
  const { word } = tokens;
  for (let k = 0; k < actors.length; k++) {
    const first = actors[k]!;
    const office = actors[k - 1];
    const of = office !== undefined && isFrom(office, first);
    const each = of ? office.to : eachBefore(tokens, first.from);
    if (each < 0 || !isLand(first)) continue;
    let last = k;
    while (last + 1 < actors.length && isLand(actors[last + 1]!) && areListed(tokens, actors[last]!, actors[last + 1]!)) last++;
    const states = [...new Set(actors.slice(k, last + 1).flatMap((a) => a.states))];
    if (states.length < (of ? 1 : 2)) continue;
    const { to } = actors[last]!;
    // "وزراء الري في كل من مصر والسودان"
    const begin = each > 0 && word[each - 1]!.key === 'في' ? each - 1 : each;
    if (office !== undefined && isOfSeveral(office) && (office.to === each || office.to === begin)) {
      const { from, org, title, prep, conj } = office;
      actors.splice(k - 1, last - k + 2, { kind: 'office', from, to, persons: [], states, org, title, plural: true, prep, conj });
      k--;
      continue;
    }
    const noun = word[each - 1]?.key === 'من' ? each - 2 : each - 1;
    if (noun < 0 || tokens.sentence[noun] !== tokens.sentence[each] || pluralityOf(word[noun]!.stem) !== 'plural') continue;
    const { prep, conj } = word[noun]!;
    const one: Actor = {
      kind: 'group',
      from: noun,
      to,
      persons: [],
      states,
      org: null,
      title: null,
      plural: true,
      prep,
      conj: conj !== '',
    };
    actors.splice(k, last - k + 1, one);
  }
}

const isOfSeveral = ({ kind, plural, states, persons }: Actor): boolean =>
  kind === 'office' && plural && states.length + persons.length === 0;

/** "وزراء من غانا ورواندا" */
const isFrom = (office: Actor, { from, prep }: Actor): boolean => prep === 'من' && office.to === from - 1 && isOfSeveral(office);

/** Where "كل من" stands right before a token; −1 if it does not. */
function eachBefore({ word, sentence }: Tokens<Entry>, at: number): number {
  const of = word[at - 1]?.key === ':' ? at - 2 : at - 1;
  if (of < 1 || word[of]!.key !== 'من' || !EACH.test(word[of - 1]!.key) || sentence[of - 1] !== sentence[at]) return -1;
  return of - 1;
}

export const isLand = ({ kind }: Actor): boolean => kind === 'state' || kind === 'seat';

/** "مصر والسودان", "مصر، والسودان", "مصر، السودان" */
function areListed({ word }: Tokens<Entry>, { to }: Actor, { from, conj }: Actor): boolean {
  const gap = from - to;
  if (gap === 0) return conj;
  return gap <= 2 && word[to]!.kind === Kind.Punct && (gap === 1 || word[to + 1]!.key === 'و');
}
