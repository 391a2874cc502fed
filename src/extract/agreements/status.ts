/**
 * How an agreement stands: signed, planned, in force, violated, terminated or denied, by all that its mentions tell.
 *
 * @module src/extract/agreements/status
 */
import type { AgreementStatus } from '../../../graph/report.js';
import { accordsOf, isOfMany } from '../../lexicon/accords.js';
import type { DocumentKind } from '../../lexicon/documents.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import type { Frame } from './frames/frame.js';
import { concludes } from './frames/frames.js';
import type { Agreement } from './same.js';

/** "ألغت الصفقة", "أعلنت إلغاء الصفقة". */
export const ends = (f: Frame): boolean =>
  (f.deed === 'end' || f.deed === 'collapse') && (f.tense === 'past' || (f.tense === 'noun' && f.done)) && !f.negated && !f.open;

/** "انسحبت من الاتفاقية", "أعلنت الانسحاب من الاتفاقية", "قررت الخروج منها". */
const leaves = (f: Frame): boolean =>
  f.deed === 'leave' && f.side === 'left' && (f.tense === 'past' || (f.tense === 'noun' && f.done)) && !f.negated && !f.open && !f.denied;

export function statusOf(a: Agreement, kind: DocumentKind, occasion: Occasion | null): AgreementStatus {
  const frames = a.told.flatMap((t) => t.frames);
  const concluded = a.told.some((t) => t.concluded);
  if (a.told.some((t) => t.denied)) return 'denied';
  const { broken, ended, valid, unsigned } = fateOf(a, frames);
  if (broken && kind === 'ceasefire') return 'violated';
  if (ended) return 'terminated';
  if (broken) return 'violated';
  if (valid) return 'in_force';
  if (!concluded && (a.planned || unsigned)) return 'planned';
  // "يزور صوفيا غدا ويوقع الجانبان في ختام الزيارة": at a meeting that is still to come.
  if (occasion?.status === 'planned' && !frames.some((f) => concludes(f) && f.tense === 'past')) return 'planned';
  // "بموجب اتفاقية جنيف الرابعة": a convention of many, of whose conclusion nothing is told.
  if (
    a.told.every((t) => t.mention.accord !== null && isOfMany(t.mention.accord)) &&
    !frames.some((f) => concludes(f) || f.tense === 'past')
  )
    return 'in_force';
  if (concluded) return 'signed';
  return kind === 'ceasefire' || kind === 'treaty' || frames.some((f) => f.deed === 'have') ? 'in_force' : 'signed';
}

/** What became of a document. */
interface Fate {
  readonly broken: boolean;
  readonly ended: boolean;
  readonly valid: boolean;
  readonly unsigned: boolean;
}

/** The nuclear deal of many outlasts what one of them says of it, or does. */
function fateOf(a: Agreement, frames: readonly Frame[]): Fate {
  const stands = new Set(a.told.map((t) => t.standing));
  const ended = stands.has('ended') || frames.some(ends);
  // "انهارت الهدنة وتبادل الطرفان الاتهام بخرقها"
  const broken = stands.has('broken') || frames.some((f) => f.deed === 'collapse' && ends(f));
  if (a.nuclear) return { broken, ended, valid: false, unsigned: false };
  return {
    broken: broken || frames.some(isBreach),
    // "انسحبت كينيا من اتفاقية الصيد مع نيبال": of two, one is gone.
    ended: ended || (stands.has('left') && a.states.size <= 2) || ((a.states.size === 2 || isOfTwo(a)) && frames.some(leaves)),
    valid: stands.has('valid'),
    // "أقرت الحكومة البروتوكول … ويستعد الجانبان لتوقيع البروتوكول": what is told later as still to be signed.
    unsigned: a.told.some((t) => t.mention.definite && t.frames.some(isToBeSigned)),
  };
}

/** "انسحبت واشنطن من معاهدة ستارت": known to bind two, whomever the text names. */
const isOfTwo = (a: Agreement): boolean =>
  a.told.some(({ mention: { accord } }) => accord !== null && accordsOf(accord)!.every((states) => states.length === 2));

const isBreach = (f: Frame): boolean => f.deed === 'break' && !f.negated && !f.open && (f.tense === 'past' || f.blamed);
const isToBeSigned = (f: Frame): boolean => f.deed === 'sign' && f.side === 'left' && f.tense === 'noun' && (f.open || f.negated);
