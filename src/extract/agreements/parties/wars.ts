/**
 * Wars within one land, and what ends them: "اتفاق ينهي الحرب الأهلية في كولومبيا", "وضع حد للاقتتال الدائر في بلاده".
 *
 * @module src/extract/agreements/parties/wars
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Agreement } from '../same.js';
import type { PartySources } from './party-features.js';

const ENDS = /^[وفل]?(?:[ين]?نهي|انهي|انهت|تنهي|انهاء|لانهاء|وضع|يضع|تضع|لوضع|وقف|لوقف|يوقف)$/;
const WAR = /^(?:ال|لل|ل|ب)?(?:حرب|قتال|اقتتال|نزاع|صراع|تمرد)$/;
/** Words from the document to what ends, from there to the war, and from the war to its land. */
const SOON = 5;
const NEXT = 3;
const NEAR = 4;

/** The land of the war that a document ends; null where none is told, or the war is one of two states. */
export function landAtWar({ told }: Agreement, { tokens, actors, states }: PartySources): string | null {
  const lands = new Set<string>();
  for (const { mention } of told) {
    const war = warBehind(tokens, mention.coreTo);
    if (war < 0) continue;
    for (let i = war + 1; i <= war + NEAR + 1 && tokens.sentence[i] === tokens.sentence[war]; i++) {
      const { prep, key } = tokens.word[i]!;
      if (key === 'بين') return null;
      if (prep !== 'ب' && tokens.word[i - 1]!.key !== 'في') continue;
      const land = states.find(({ named }) => named.from === i && named.state?.kind === 'name');
      const own = actors.find((a) => a.from === i && a.kind === 'state' && a.states.length === 1);
      const code = land?.code ?? own?.states[0];
      if (code !== undefined) lands.add(code);
    }
  }
  return lands.size === 1 ? [...lands][0]! : null;
}

/** The war that ends in the clause behind a document; −1 where none does. */
function warBehind({ word, sentence }: Tokens<Entry>, from: number): number {
  const here = sentence[from - 1];
  for (let i = from; i < from + SOON && sentence[i] === here; i++) {
    if (!ENDS.test(word[i]!.key)) continue;
    for (let k = i + 1; k <= i + NEXT && sentence[k] === here; k++) if (WAR.test(word[k]!.key)) return k;
  }
  return -1;
}
