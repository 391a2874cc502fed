/**
 * Goes over: "عرض الرئيس مع السفير الأوضاع", as papers of the Levant say for استعرض; elsewhere عرض is an offer, or a show.
 *
 * @module src/extract/meetings/words/goes-over
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry, VerbSense } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import type { Trigger } from './trigger.js';

const FORM = /^[وف]?(?:(ي)?عرض|عرضت)$/;
const OPENS = wordSet('كما قد وقد كان وكان بدوره ثم');
const LEMMA = 'استعرض';

/** Words that may begin one. */
export const mayGoOver = (stem: string): boolean => FORM.test(stem);

const isSomebody = ({ word, count }: Tokens<Entry>, at: number, nameAt: Int32Array): boolean =>
  at < count && (nameAt[at]! >= 0 || word[at]!.entry?.title !== undefined || word[at]!.entry?.honorific === true);

const WITH = 'مع';
const IN = new Set(['', 'في', 'ب']);
/** Words from the verb to مع, names, offices and marks apart. */
const REACH = 8;

/** "عرض الرئيس فلان، في قصر بعبدا، مع السفير": nothing but who, when and where before it. */
function isWithSomebody(tokens: Tokens<Entry>, i: number, nameAt: Int32Array): boolean {
  const { word, sentence, count } = tokens;
  for (let at = i + 1, far = 0; at < count && sentence[at] === sentence[i]; at++) {
    if (word[at]!.key === WITH) return isSomebody(tokens, at + 1, nameAt) && sentence[at + 1] === sentence[i];
    if (isSomebody(tokens, at, nameAt) || word[at]!.kind === Kind.Punct) continue;
    const { entry, prep, key } = word[at]!;
    const isPreposition = entry?.particle === 'preposition' && !IN.has(key);
    if (++far > REACH || isPreposition || !IN.has(prep) || entry?.event || entry?.document || isVerb(tokens, at)) return false;
  }
  return false;
}

export function goesOverAt(tokens: Tokens<Entry>, i: number, nameAt: Int32Array, index: number): Trigger | null {
  const { word, sentence } = tokens;
  const { key, def, prep, conj } = word[i]!;
  const form = FORM.exec(key);
  if (form === null || def || prep !== '') return null;
  const before = i > 0 && sentence[i - 1] === sentence[i] ? word[i - 1]! : undefined;
  // "وكان الوزير فلان عرض مع السفير"
  const named = before !== undefined && nameAt[i - 1]! >= 0;
  if (before !== undefined && !named && conj === '' && before.kind === Kind.Word && !OPENS.has(before.key)) return null;
  if (!(named || isSomebody(tokens, i + 1, nameAt)) || !isWithSomebody(tokens, i, nameAt)) return null;
  const verb: VerbSense = {
    classes: new Set(['discuss']),
    lemma: LEMMA,
    tense: form[1] === undefined ? 'past' : 'present',
    number: 'singular',
    gender: key.endsWith('ت') ? 'feminine' : 'masculine',
    object: '',
    first: false,
  };
  return {
    index,
    cls: 'discussV',
    kind: 'talks',
    lemma: LEMMA,
    from: i,
    to: i + 1,
    head: i,
    verb,
    number: 'singular',
    definite: false,
    suffix: '',
  };
}
