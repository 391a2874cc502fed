/**
 * Kunyas with a clitic: "المعروف بأبي مالك التلي", "مبايعة لأبي بكر البغدادي": أبي begins the name that follows, and without one
 * it is somebody's own father.
 *
 * @module src/extract/names/found/kunya
 */
import { mark } from '../../../arabic/marks.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';

const FATHER = /^[وف]?[بلك]?أب[يوا]$/;
const FATHERS = mark(({ raw, clitics, entry }: LexWord) => FATHER.test(raw) && (clitics > 0 || entry === null));

/** Joins a kunya with a clitic to what it is the kunya of; takes a lone one off. */
export function joinKunyas(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = seekMark(tokens.marks, FATHERS, 0); i + 1 < count; i = seekMark(tokens.marks, FATHERS, i + 1)) {
    const next = i + 1;
    const apart = looks.first[next] === 1 || tokens.breakBefore[next] === 1;
    if (!apart && labels[next] === BEGIN && word[next]!.conj + word[next]!.prep === '') {
      sure[i] = Math.max(sure[i]!, sure[next]!);
      labels[i] = BEGIN;
      labels[next] = INSIDE;
    } else if (labels[i] === BEGIN && labels[next] !== INSIDE) {
      if (apart || !isWhose(tokens, looks, next)) {
        labels[i] = OUT;
        continue;
      }
      labels[next] = INSIDE;
      sure[next] = Math.max(sure[next]!, sure[i]!);
    } else continue;
    const clan = next + 1;
    if (clan < count && labels[clan] === OUT && isClan(tokens, looks, clan)) {
      labels[clan] = INSIDE;
      sure[clan] = Math.max(sure[clan]!, sure[i]!);
    }
  }
}

/** Whose father he is: a name, or what no other word is before his house. */
function isWhose(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { kind, prep, conj, entry } = tokens.word[i]!;
  return (
    kind === Kind.Word &&
    prep + conj === '' &&
    (looks.given[i]! > 0 || (entry === null && looks.common[i]! <= 2 && isClan(tokens, looks, i + 1)))
  );
}

/** "الشيشاني", "الأنصاري": where he is from, or of which house. */
function isClan({ word, breakBefore, count }: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i >= count) return false;
  const { def, clitics, key, entry } = word[i]!;
  if (!def || clitics > 0 || !key.endsWith('ي') || looks.first[i] === 1 || breakBefore[i] === 1) return false;
  return looks.cls[i] === CLASS['nisba-def'] ? entry?.states !== undefined : entry === null && looks.common[i]! <= 1;
}
