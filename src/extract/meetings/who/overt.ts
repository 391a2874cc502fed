/**
 * Overt subjects: who does it is told by a word that stands for nobody who is known: "قال الوزير إن الخبراء سيجتمعون", "ومن المقرر أن يلتقي
 * مفوضو المياه". Then nobody does of whom was told before.
 *
 * @module src/extract/meetings/who/overt
 */
import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isVerb } from '../../clauses.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

const THAT = /^[وف]?ب?[اإأ]ن$/;
/** Words between أن and the verb. */
const FAR = 8;
/** "مفوضو المياه", "وزيرا الدفاع", "خبيران": the subject by its case. */
export const NOMINATIVE = /.{3,}(?:ون|و|ان|ا)$/;
/** Nouns of several, or of one that is several: "مفوضو المياه", "خبراء المياه", "وفد من". */
const MANY = /^(?:.{3,}(?:ون|و)|خبراء|اعضاء|ممثلون|وفود|لجان|لجنه|فريق|فرق|مسوولون)$/;

/** Where such a subject begins; −1 where there is none. */
export function overtSubject(scene: Scene, trigger: Trigger, roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[]): number {
  const { word, sentence } = scene.tokens;
  for (const [k, role] of roles) {
    if (role === 'carrier') return -1;
    if (role !== 'subject') continue;
    const { from, to, kind, persons, plural, prep } = candidates[k]!.actor;
    // "يجتمع خبراء البلدين": of the two, and neither who was told of.
    if (kind === 'pair' && persons.length === 0 && from === trigger.to + 1 && rightBehind(scene, trigger) >= 0) return trigger.to;
    const isMany = kind === 'group' || kind === 'origin' || (kind === 'office' && plural) || (kind === 'pair' && !word[from]!.def);
    if (!isMany || persons.length > 0 || to === from || prep !== '' || sentence[from] !== sentence[trigger.from]) return -1;
    // "وعقد المسؤولون اجتماعا": of whom was told before; "إن المسؤولين سيجتمعون": not whoever says it.
    const first = kind === 'origin' ? from - 1 : from;
    return !word[from]!.def || THAT.test(word[first - 1]?.key ?? '') ? first : -1;
  }
  if (trigger.verb === null) return -1;
  const at = subjectBehindThat(scene, trigger);
  return at >= 0 ? at : rightBehind(scene, trigger);
}

const isNoun = ({ nameAt, scan, tokens }: Scene, i: number): boolean => {
  const w = tokens.word[i];
  if (w === undefined || w.kind !== Kind.Word || nameAt[i]! >= 0 || scan.at[i]! >= 0 || w.entry?.particle !== undefined) return false;
  return w.prep === '' && !isVerb(tokens, i);
};

/** "قال الوزير إن الخبراء العسكريين سيجتمعون", "أضاف أن الوزارة استدعت السفير": the noun behind أن whose verb it is; −1 where there is none. */
export function subjectBehindThat(scene: Scene, { head, verb }: Trigger): number {
  const { tokens, clauses } = scene;
  const { word } = tokens;
  const { from, opener } = clauses.list[clauses.at[head]!]!;
  if (opener !== 'complement' || !THAT.test(word[from]!.key) || head - from > FAR || head - from < 2) return -1;
  const noun = word[from + 1]!;
  if (!noun.def || noun.conj !== '' || !isNoun(scene, from + 1)) return -1;
  for (let i = from + 2; i < head; i++) if (isVerb(tokens, i)) return -1;
  const many = verb!.number === 'plural' && !noun.raw.endsWith('ة');
  return many || (verb!.number === 'singular' && noun.raw.endsWith('ة') && isFeminine(word[head]!)) ? from + 1 : -1;
}

const isFeminine = ({ key, entry }: LexWord): boolean => (entry!.verb!.tense === 'past' ? key.endsWith('ت') : /^[وف]?س?ت/.test(key));

/** "أن يلتقي مفوضو المياه" */
function rightBehind(scene: Scene, { to }: Trigger): number {
  const { word, sentence } = scene.tokens;
  if (sentence[to] !== sentence[to - 1] || !isNoun(scene, to)) return -1;
  const { def, key, conj } = word[to]!;
  return !def && conj === '' && MANY.test(key) ? to : -1;
}
