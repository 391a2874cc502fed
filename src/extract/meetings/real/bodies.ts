/**
 * Bodies: a body of several states meets, or its heads do: "اجتماع وزراء خارجية …", "سيجتمع قادة …".
 *
 * @module src/extract/meetings/real/bodies
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import type { Named } from '../../scan.js';
import type { Scene } from '../scene.js';
import { WITH_WHOM } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

const FEW = wordSet('ثنايي الثنايي ثناييا ثلاثي الثلاثي ثلاثيا رباعي الرباعي رباعيا');
const COMPLEMENTISER = new Set('ان انه انها بان بانه بانها حيث'.split(' '));

const HEADS = new Set(['رئيس', 'زعيم', 'قائد', 'ملك']);
/** Of these they are heads of states or governments. */
const STATES = wordSet('دول دوله حكومات حكومه وزراء جمهوريات بلدان');
/** Of these they are officials of several states: رؤساء الأركان, رؤساء البرلمانات. */
const OFFICES = wordSet('اركان برلمانات مجالس هييات استخبارات مخابرات محاكم');

/** "القادة العرب", "رؤساء الدول", but "رؤساء البلديات", "قادة الفصائل". */
function headsMeet({ word, sentence }: Scene['tokens'], scan: Scene['scan'], i: number): 'conference' | 'summit' | null {
  const next = sentence[i + 1] === sentence[i] ? word[i + 1] : undefined;
  if (next?.entry?.body === undefined || next.prep !== '' || next.conj !== '' || STATES.has(next.stem) || scan.at[i + 1]! >= 0)
    return 'summit';
  return OFFICES.has(next.stem) ? 'conference' : null;
}

/** "اجتماع وزراء خارجية …", "سيجتمع قادة …": a body of several states meets, its heads for a summit. */
export function bodyMeets({ tokens, scan }: Scene, trigger: Trigger): 'conference' | 'summit' | null {
  if ((trigger.cls !== 'meet' && trigger.lemma !== 'اجتمع') || trigger.suffix !== '') return null;
  for (let i = trigger.to; i < Math.min(tokens.count, trigger.to + 4) && tokens.sentence[i] === tokens.sentence[trigger.from]; i++) {
    const { entry, prep, key, def } = tokens.word[i]!;
    // "الاجتماع الثلاثي لوزراء الخارجية": of a few sides.
    if (FEW.has(key)) return null;
    // "سيجتمعان على هامش قمة الحلف": beside what is of that body.
    if (key === 'هامش') return null;
    // "أكد أثناء اللقاء أن رجال الأمن": another clause.
    if (COMPLEMENTISER.has(key)) return null;
    // "شهدت المشاورات تكريم الوزير للسفراء": whom another noun leads to.
    if (trigger.definite && i === trigger.to && !def && !entry?.title && !entry?.org && !entry?.particle) return null;
    // "حضر اللقاء السادة مديرو الموانئ": a noun with the article has no genitive.
    if (trigger.definite && trigger.verb === null && entry?.title && prep !== 'ل') return null;
    if (WITH_WHOM.has(key) || isVerb(tokens, i) || (prep !== '' && prep !== 'ل')) return null;
    // "اجتمع رئيس وزراء الهند", "لقاء رئيس الوزراء": one of them.
    if (entry?.title?.number === 'singular' && prep === '' && (trigger.verb === null || trigger.verb.number === 'singular')) return null;
    if (entry?.title && entry.title.number === 'plural') return HEADS.has(entry.title.lemma) ? headsMeet(tokens, scan, i) : 'conference';
    if (entry?.org || isOfStates(scan.at[i]! >= 0 ? scan.named[scan.at[i]!]! : null)) return 'conference';
  }
  return null;
}

/** "اجتماع مجلس جامعة الدول العربية" */
export const isOfStates = (named: Named | null): boolean => {
  const kind = named?.org?.organization.kind;
  return kind === 'international' || kind === 'regional';
};
