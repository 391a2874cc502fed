/**
 * Around titles: what tells inside a title phrase whether it goes on, whose a state in it is, and whether its body is a state's.
 *
 * @module src/extract/persons/titles/title-signs
 */
import { noted } from '../../../arabic/notes.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry, Phrase } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { ADDRESS_LETTERS } from '../../names/found/initials.js';
import type { Named, Scan } from '../../scan.js';
import { BUREAUS, COURTS, IN_CHARGE, STATELY, VANISHED, WORLD_BODIES } from './title-words.js';

/** Whether the adjective at `at` makes the holder or the body of his office that of all nations: no field of a ministry. */
export function isWorldly(tokens: Tokens<Entry>, from: number, at: number): boolean {
  const before = tokens.word[at - 1]!;
  return at === from + 1 || WORLD_BODIES.has(before.stem) || (at === from + 2 && before.entry?.tenure !== undefined);
}

export const isVanished = noted(({ stem }: LexWord) => VANISHED.test(stem));

/** "العاصمة الفرنسية باريس" */
export const TOWN = new Set(['عاصمه', 'مدينه', 'بلده']);
export const isSeat = ({ state, city }: Named): boolean =>
  state?.kind === 'capital' || state?.kind === 'name' || (state === null && city !== null);
export const mentionAt = (scan: Scan, i: number): Named | undefined => (i < scan.at.length ? scan.named[scan.at[i]!] : undefined);

/** "وزير الخارجية في جمهورية غامبيا", "وزير الزراعة في مصر فلان": the state itself, with its full name or right before the holder's. */
export function isOwnState(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array, i: number): boolean {
  const body = tokens.word[i]?.entry?.body?.kind === 'state' && !tokens.word[i]!.def;
  const at = mentionAt(scan, i)?.state ? i : body ? i + 1 : -1;
  const land = at < 0 ? undefined : mentionAt(scan, at);
  // "وزير الخارجية في المملكة العربية السعودية": its full name.
  const full = body || (land !== undefined && land.to - land.from > 2);
  if (land?.state?.kind !== 'name') return false;
  let to = land.to;
  while (tokens.word[to]?.entry?.honorific || tokens.word[to]?.entry?.title?.kind === 'honor') to++;
  return full || (to < nameAt.length && nameAt[to]! >= 0);
}

/** A town or state, and right behind it a name. */
export const isPost = (scan: Scan, nameAt: Int32Array, i: number): boolean => {
  const post = mentionAt(scan, i);
  return post?.from === i && post.org === null && nameAt[post.to] !== undefined && nameAt[post.to]! >= 0;
};

/** Two states by name, joined by و. */
export function isListOfStates(tokens: Tokens<Entry>, scan: Scan, i: number): boolean {
  const first = mentionAt(scan, i);
  if (first?.state?.kind !== 'name') return false;
  return mentionAt(scan, first.to)?.state?.kind === 'name' && tokens.word[first.to]!.conj === 'و';
}

const LOCAL = new Set(['محافظ', 'عمدة', 'والي', 'أمير', 'مدير', 'رئيس', 'قائد', 'حاكم', 'قنصل']);
/** Offices of a town or region, whose capital's name is the place and not the state. */
export const isLocal = (lemma: string | undefined): boolean => lemma !== undefined && LOCAL.has(lemma) && lemma !== 'رئيس';

const CHAMBERS = new Set('شوري نواب امه شيوخ وزراء اعيان شعب عموم مستشارين لوردات سياده عسكري قياده'.split(' '));

/** Whether "المجلس" at the end of a title is the chamber of which the text has spoken: "مجلس الشورى … عضو المجلس الدكتور فلان". */
export function isChamber(tokens: Tokens<Entry>, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && tokens.word[last]!.entry?.tenure) last--;
  if (last === from || tokens.word[last]!.stem !== 'مجلس' || !tokens.word[last]!.def) return false;
  for (let k = from - 1; k >= 0; k--)
    if (tokens.word[k]!.stem === 'مجلس')
      if (!tokens.word[k]!.def || STATELY.has(tokens.word[k + 1]!.stem))
        // "المجلس الرئاسي": of the state too; "المجلس" alone is whatever was told before.
        return CHAMBERS.has(tokens.word[k + 1]!.stem) || STATELY.has(tokens.word[k + 1]!.stem);
  return false;
}

/** Whether token `i` is د, م or أ, shortened: before a stop or a stroke. */
export const isShort = (tokens: Tokens<Entry>, i: number): boolean =>
  ADDRESS_LETTERS.has(tokens.word[i]?.key ?? '') &&
  STROKES.has(tokens.word[i + 1]?.key ?? '') &&
  tokens.sentence[i] === tokens.sentence[i + 1];
const STROKES = new Set(['.', '/', '\\']);

/** A noun that is no adjective of the office before it, with nothing that ties it to that: شكره, دول, الدعوة. */
export function isOther({ def, conj, prep, key, entry: e }: LexWord): boolean {
  // "الأمين العام للجامعة العربية بإعلان القاهرة".
  if (prep === 'ب' && (e?.event || e?.document)) return true;
  if (conj !== '' || prep !== '' || e?.tenure || e?.particle || e?.title || e?.honorific) return false;
  // "وزير شؤون المصريين بالخارج": ب and the article before a word that nobody knows.
  if (key.startsWith('بال') || key === 'شبه') return false;
  // Occasions are left to those who look for meetings.
  return !def && e?.event === undefined;
}

/** Several people of a sort: الأسرى, الصحفيين. */
export const isPeople = ({ entry, key }: LexWord): boolean =>
  entry?.title?.kind === 'private' && (entry.title.number === 'plural' || (entry.title.number === 'dual' && key.endsWith('ين')));

/** Whether a visit is spoken of right before token `i`: "خلال زيارة المهندس فلان رئيس مجلس الوزراء". */
export function isVisit(tokens: Tokens<Entry>, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 25 && tokens.sentence[k] === tokens.sentence[i]; k--)
    if (JOURNEYS.has(tokens.word[k]!.entry?.event?.kind ?? '')) return true;
  return false;
}
/** Kinds of events that are journeys. */
export const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'tour', 'move']);

/** "قال الوزير", not "أبلغه الوزير": a verb of saying that has no object on it. */
export const isPlainSaying = (entry: Entry | null): boolean => entry?.verb?.classes.has('say') === true && entry.verb.object === '';

/** "مدير مكتب رئيس الوزراء", "ممثل جلالة الملك": a word behind which another's office is part of this one. */
export const isBureau = ({ stem, def, entry }: LexWord): boolean =>
  !def && (BUREAUS.has(stem) || (entry?.honorific === true && COURTS.has(stem)));

/** Whether the office that begins at token `i` is a state's whatever follows. */
export const isOfficial = ({ title, phrases }: Entry, { word }: Tokens<Entry>, i: number): boolean =>
  title?.kind === 'state' ||
  phrases?.some((p) => p.title?.kind === 'state' && p.rest.every((key, k) => word[i + 1 + k]?.key === key)) === true;

/** "الوزير المسؤول عن", "هيئة الأمر بالمعروف والنهي عن", "جمعية للدفاع عن": what عن belongs to inside an office. */
export const goesOnWithAbout = ({ key, prep }: LexWord): boolean => prep === 'ل' || IN_CHARGE.test(key);
/** Whether the words after token `i` are those of the phrase; outside of names, where these are given. */
function goesOn({ word }: Tokens<Entry>, i: number, { rest }: Phrase, nameAt: Int32Array | null): boolean {
  for (let k = 0; k < rest.length; k++) {
    const at = i + 1 + k;
    if (word[at]?.key !== rest[k] || (nameAt !== null && nameAt[at]! >= 0)) return false;
  }
  return true;
}

/** The fixed title of several words that begins at token `i`: "ولي العهد". */
export function fixedTitle(tokens: Tokens<Entry>, i: number, { phrases }: Entry, nameAt: Int32Array): Phrase | undefined {
  if (phrases !== undefined)
    for (const p of phrases) if (p.title !== undefined && p.title.kind !== 'honor' && goesOn(tokens, i, p, nameAt)) return p;
  return undefined;
}

/** Whether a form of address of several words begins at token `i`: "صاحب السمو". */
export function isHonor(tokens: Tokens<Entry>, i: number, { phrases }: Entry): boolean {
  if (phrases !== undefined) for (const p of phrases) if (p.title?.kind === 'honor' && goesOn(tokens, i, p, null)) return true;
  return false;
}

/** Whether a word may begin a title of several words. */
export const opensTitle = ({ phrases }: Entry): boolean => {
  if (phrases !== undefined) for (const { title } of phrases) if (title !== undefined) return true;
  return false;
};

/** "بمحافظة المزاحمية", "المحافظة": a province; a woman governs a bank, or has said something: "قالت محافظة رام الله ليلى غنام". */
export const isProvince = (tokens: Tokens<Entry>, i: number): boolean => {
  const { entry, raw } = tokens.word[i]!;
  if (tokens.word[i - 1]?.entry?.verb?.classes.has('say') && tokens.word[i]!.prep === '') return false;
  return entry?.title?.lemma === 'محافظ' && raw.endsWith('ة') && !GOVERNED.has(tokens.word[i + 1]?.stem ?? '');
};
const GOVERNED = new Set(['بنك', 'مصرف', 'صندوق']);
