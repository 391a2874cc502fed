/**
 * Gathered: a participle that tells that people meet: "السفراء المجتمعون في بروكسل", as "السفراء الذين اجتمعوا في بروكسل".
 *
 * @module src/extract/meetings/words/gathered
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry, VerbSense } from '../../../lexicon/entry.js';
import type { Scan } from '../../scan.js';
import type { Trigger } from './trigger.js';
import { GATHERED } from './trigger-words.js';

const MET: VerbSense = {
  classes: new Set(['meet']),
  lemma: 'اجتمع',
  tense: 'past',
  number: 'plural',
  gender: 'masculine',
  object: '',
  first: false,
};
/** Words back to those who meet: "وزراء خارجية دول الاتحاد الأوروبي المجتمعون". */
const BACK = 7;
const AT_HOME = wordSet('ارضها ارضه اراضيها');

export function gatheredAt(tokens: Tokens<Entry>, i: number, scan: Scan, index: number): Trigger | null {
  const { word, sentence, count } = tokens;
  if (!GATHERED.has(word[i]!.stem) || !word[i]!.def || word[i]!.prep !== '' || word[i]!.conj !== '') return null;
  if (i + 1 >= count || sentence[i + 1] !== sentence[i] || !isSomewhere(tokens, scan, i + 1)) return null;
  for (let at = i - 1; at >= Math.max(0, i - BACK) && sentence[at] === sentence[i]; at--) {
    const { entry } = word[at]!;
    if (entry?.title?.number === 'plural')
      return {
        index,
        cls: 'meetV',
        kind: 'talks',
        lemma: MET.lemma,
        from: i,
        to: i + 1,
        head: i,
        verb: MET,
        number: 'plural',
        definite: false,
        suffix: '',
      };
    if (entry?.particle || entry?.verb) return null;
  }
  return null;
}

/** "في بروكسل", "بالقاهرة", "على أرضها" */
function isSomewhere({ word, count }: Tokens<Entry>, scan: Scan, at: number): boolean {
  const place = word[at]!.prep === 'ب' ? at : word[at]!.key === 'في' ? at + 1 : -1;
  if (word[at]!.key === 'علي') return AT_HOME.has(word[at + 1]?.key ?? '');
  if (place < 0 || place >= count) return false;
  const named =
    scan.named[scan.at[place]!] ??
    (word[place]!.stem === 'عاصمه' || word[place]!.stem === 'مدينه' ? scan.named[scan.at[place + 1]!] : undefined);
  return named !== undefined && (named.city !== null || named.state !== null);
}
