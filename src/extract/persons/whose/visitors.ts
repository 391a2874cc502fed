/**
 * Visitors: whoever travels to a state, or is told to visit one, is of another: "وصل وزير الخارجية فلان إلى سلطنة عمان",
 * "كرم الرئيس الكيني وزير الصحة فلانا، الذي بدأ زيارة إلى كينيا".
 *
 * @module src/extract/persons/whose/visitors
 */
import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import { isVerb } from '../../clauses.js';
import type { StateMention } from '../../states.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isGoal } from './goals.js';
import type { Settled, Surroundings } from './surroundings.js';
import { beforeRespect, fullName, stretchOf } from './surroundings.js';

/** Words before an office in which its verb stands. */
const BEFORE = 3;
/** Words behind a visitor in which his goal is told. */
const REACH = 16;
/** Verbs of beginning and making a visit, whose noun follows. */
const MAKES = new Set(['بدأ', 'اختتم', 'أنهى', 'قام', 'أدى', 'أجرى']);
/** Who comes home: "وصل عائدا من". */
const HOME = new Set(['عايدا', 'عايده', 'قادما', 'قادمه', 'اتيا']);
const AUXILIARIES = new Set(['سوف', 'قد', 'كان']);
const WHO = new Set(['الذي', 'التي']);

/** States of which the holder is none. */
export function visitedStates(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): readonly string[] {
  const { tokens, states, home } = around;
  const stretch = stretchOf(phrase, person);
  if (stretch === null) return [];
  const { word, sentence, bounds } = tokens;
  const from = beforeRespect(tokens, stretch.from);
  const end = Math.min(bounds[sentence[from]! + 1]!, stretch.to + REACH);
  const first = verbBefore(tokens, from);
  const out: string[] = [];
  const goals = (to: number, fits: (m: StateMention) => boolean): void => {
    for (const m of states)
      if (m.named.from >= to && m.named.from < end && isGoal(m, tokens) && fits(m)) {
        out.push(m.code);
        return;
      }
  };
  for (let i = stretch.to; i < end; i++) if (HOME.has(word[i]!.key)) return [];
  const itself = (m: StateMention): boolean => m.named.state?.kind === 'name';
  if (first >= 0) {
    const { classes, lemma } = word[first]!.entry!.verb!;
    const makes = MAKES.has(lemma) && hasVisit(tokens, stretch.to, end);
    if (lemma !== 'عاد' && (classes.has('visit') || classes.has('travel') || makes)) goals(stretch.to, itself);
  } else if (from > 0 && sentence[from - 1] === sentence[from] && word[from - 1]!.entry?.event?.kind === 'visit') goals(stretch.to, itself);
  // "الذي يزور الخرطوم", "الذي بدأ أمس زيارة إلى الجزائر": whoever is called so is a guest in a capital too.
  let who = stretch.to;
  while (who < end && COMMAS.has(word[who]!.key)) who++;
  if (who + 1 < end && WHO.has(word[who]!.key)) {
    const verb = word[who + 1]!.entry?.verb;
    if (verb?.classes.has('visit') || (verb !== undefined && MAKES.has(verb.lemma) && hasVisit(tokens, who, end))) goals(who, () => true);
    else if (verb?.classes.has('travel') && verb.lemma !== 'عاد') goals(who, itself);
  }
  // "الرئيس فلان سيزور باريس": his verb behind him.
  let own = stretch.to;
  while (own < end && own < stretch.to + 2 && AUXILIARIES.has(word[own]!.key)) own++;
  if (first < 0 && own < end && isVerb(tokens, own) && word[own]!.conj === '' && word[own]!.entry!.verb!.classes.has('visit'))
    goals(own, () => true);
  // "دعا وزير الخارجية فلان كازاخستان إلى الحوار": a state right behind the subject is the object.
  if (first >= 0) {
    const object = states.find(({ named }) => named.from === stretch.to);
    if (object !== undefined && itself(object) && word[stretch.to]!.prep + word[stretch.to]!.conj === '' && stretch.to < end)
      out.push(object.code);
  }
  // "استقبل الرئيس الجزائري وزير الخارجية فلانا": in a paper of another state the guest is that paper's.
  // "استقبل الوزير الأردني فلان السفير جون أوكوياما": an ambassador is of the host's nowhere but at home.
  const host = hostState(settled, person, first, from, tokens);
  if (host !== null && phrase.lemma === 'سفير' && !originsOf(fullName(person))?.has(host)) out.push(host);
  if (host !== null && home !== null && host !== home && originsOf(fullName(person))?.has(home)) out.push(host);
  return out;
}

/** The verb of which the office at `from` may be the subject or the object; −1 if none. */
function verbBefore(tokens: Tokens<Entry>, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && tokens.sentence[i] === tokens.sentence[from]; i--)
    if (isVerb(tokens, i)) return tokens.word[i]!.entry!.verb!.object === '' ? i : -1;
  return -1;
}

function hasVisit({ word }: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word[i]!.entry?.event?.kind === 'visit' || word[i]!.entry?.event?.kind === 'tour') return true;
  return false;
}

/** The state of him who receives whoever stands at `from`: the verb before the host, nothing but his name and office before the guest. */
function hostState(settled: readonly Settled[], person: Person, first: number, from: number, tokens: Tokens<Entry>): string | null {
  if (first >= 0) return null;
  let host: Settled | null = null;
  for (const s of settled)
    if (
      s.stated &&
      s.person !== person &&
      s.at < from &&
      tokens.sentence[s.at] === tokens.sentence[from] &&
      (host === null || s.at > host.at)
    )
      host = s;
  if (host === null) return null;
  const verb = verbBefore(tokens, beforeRespect(tokens, host.at));
  if (verb < 0 || !tokens.word[verb]!.entry!.verb!.classes.has('receive')) return null;
  for (let i = host.at + 1; i < from; i++) if (isVerb(tokens, i) || STOPS.has(tokens.word[i]!.key)) return null;
  return host.state;
}
/** At whose side, or with whom besides: no guest of the host. */
const STOPS = new Set('بحضور وبحضور بمشاركه يرافقه برفقه مع بمعيه عن'.split(' '));
