/**
 * Himself: whoever speaks, in a list with somebody else: "قال الوزير إنه ونظيره قاما بمراجعة الخطة", "أكد أنه والملك اتفقا".
 *
 * @module src/extract/actors/himself
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from './actor.js';

const HIMSELF = new Set(['انه', 'انها', 'بانه', 'بانها']);

/** A word for the speaker right before each person who is listed with him. */
export function themselves(tokens: Tokens<Entry>, actors: readonly Actor[]): Omit<Actor, 'prep' | 'conj'>[] {
  return actors.flatMap((other, k) => {
    const at = other.from - 1;
    if (!other.conj || other.persons.length === 0 || at < 0 || !HIMSELF.has(tokens.word[at]!.key)) return [];
    const speaker = speakerBefore(tokens, actors, k);
    if (speaker === undefined) return [];
    const { persons, states, title } = speaker;
    return [{ kind: 'name' as const, from: at, to: at + 1, persons, states, org: null, title, plural: false }];
  });
}

/** Who is spoken of last in the sentence; else with whom the sentence before begins. */
function speakerBefore(tokens: Tokens<Entry>, actors: readonly Actor[], k: number): Actor | undefined {
  const other = actors[k]!;
  const here = tokens.sentence[other.from]!;
  const able = actors.slice(0, k).filter((a) => a.prep === '' && a.persons.length === 1 && a.persons[0] !== other.persons[0]);
  return able.findLast((a) => tokens.sentence[a.from] === here) ?? able.find((a) => tokens.sentence[a.from] === here - 1);
}
