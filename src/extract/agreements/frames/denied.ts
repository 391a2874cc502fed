/**
 * Denied: whether somebody says that there is no such document. What is denied of it may be that it was broken, left or
 * stopped: "نفى السفير توقف الاتفاقية", "نفت انسحابها من الاتفاق"; then it stands.
 *
 * @module src/extract/agreements/frames/denied
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Deed } from '../../../lexicon/documents.js';
import type { DocumentMention } from '../words/document-mention.js';
import { partsOf } from '../words/words.js';
import { deedOfNoun, type Sources } from './deeds.js';
import type { Frame } from './frame.js';
import { isDenied } from './reality.js';

const RUINS: ReadonlySet<Deed> = new Set(['break', 'leave', 'end', 'collapse', 'keep', 'revive']);
/** Nouns of what becomes of a document that no frame has, and of what there is about it. */
const MATTERS = wordSet(
  'توقف وقف ايقاف عمل تعطيل تعطل تعثر تعديل مخالفه مساس علاقه صله خلاف خلافات تاثير تاثر ضغوط تغيير فشل تاجيل نيه تفاصيل عرقله رفض',
);

/** Whether the document itself is denied. */
export function isDisowned(mention: DocumentMention, frames: readonly Frame[], sources: Sources): boolean {
  if (frames.some((f) => f.denied && f.side === 'left' && RUINS.has(f.deed))) return false;
  const denials = frames.filter((f) => f.deed === 'deny' && f.tense !== 'noun');
  if (denials.some(({ at, side }) => side === 'left' && isOfMatter(at, mention.from, sources))) return false;
  return denials.length > 0 || frames.some((f) => f.denied && f.side === 'left') || (!mention.definite && isDenied(mention.from, sources));
}

/** "نفى السفير توقف العمل بالاتفاقية": between the verb and the document stands what is denied of it. */
function isOfMatter(from: number, to: number, { tokens, actorAt }: Sources): boolean {
  for (let i = from + 1; i < to; i++) {
    if (actorAt[i]! >= 0) continue;
    if (MATTERS.has(partsOf(tokens.word[i]!).stem) || RUINS.has(deedOfNoun(tokens.word[i]!) ?? 'have')) return true;
  }
  return false;
}
