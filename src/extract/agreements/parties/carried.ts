/**
 * What one signing says of the next: "وقعت كينيا ونيبال أمس اتفاقية. كما وقعتا مذكرة": the same sides, on the same occasion and day.
 *
 * @module src/extract/agreements/parties/carried
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import type { FoundAgreement } from '../found.js';
import type { Sources } from '../frames/deeds.js';
import type { Frame } from '../frames/frame.js';
import type { Agreement, Told } from '../same.js';
import type { DocumentMention } from '../words/document-mention.js';
import type { Ties } from './parties.js';

/** Sentences from one signing to the next. */
const NEAR = 2;
const ALSO = wordSet('كما ايضا كذلك بدورهما');

/** Frames by mention, where a dual or plural verb without a subject has that of the signing before it, or those whom its sentence is about. */
export function withCarried(
  frames: readonly (readonly Frame[])[],
  { tokens, actors }: Pick<Sources, 'tokens' | 'actors'>,
  mentions: readonly Pick<DocumentMention, 'plural'>[],
): Frame[][] {
  let last: Frame | undefined;
  return frames.map((list, k) =>
    list.map((frame) => {
      if (frame.deed !== 'sign' && frame.deed !== 'reach') return frame;
      const watched = watchedAt(frame, tokens);
      if (
        frame.subjects.length + frame.partners.length === 0 &&
        (watched >= 0 || isOfMany(frame, tokens) || (!mentions[k]!.plural && isOurs(frame, tokens)))
      ) {
        const lines = last === undefined ? -1 : tokens.sentence[frame.at]! - tokens.sentence[last.at]!;
        let two = lines === 0 ? [] : pairBefore(watched >= 0 ? watched : frame.at, tokens, actors);
        // "وفي ختام اللقاء وقعا": of whom the sentence before tells, where no signing is told.
        const far = last === undefined || lines < 0 || lines > NEAR;
        for (let back = 1; far && two.length < 2 && back <= NEAR; back++) {
          const end = tokens.bounds[tokens.sentence[frame.at]! - back + 1];
          if (end !== undefined && end > 0) two = pairBefore(end, tokens, actors, tokens.sentence[end - 1]!);
        }
        if (two.length === 2) frame = { ...frame, subjects: two };
        else if (last !== undefined && lines >= 0 && lines <= NEAR) frame = { ...frame, subjects: last.subjects, partners: last.partners };
        // Who looks on signs nothing himself.
        if (watched >= 0) frame = { ...frame, subjects: frame.subjects.map(stateOf), partners: frame.partners.map(stateOf) };
      }
      if (new Set([...frame.subjects, ...frame.partners].flatMap((a) => a.states)).size > 1) last = frame;
      return frame;
    }),
  );
}

/** "أجرى الوزير الكيني محادثات مع نظيره النيبالي، ثم وقعا معاهدة": the last two who act before a verb, at whose head the sentence before counts. */
function pairBefore(at: number, { sentence, bounds }: Tokens<Entry>, actors: readonly Actor[], within = -1): Actor[] {
  const out: Actor[] = [];
  const first = within >= 0 ? within : at - bounds[sentence[at]!]! < 2 ? sentence[at]! - 1 : sentence[at]!;
  for (let k = actors.length - 1; k >= 0 && out.length < 2; k--) {
    const a = actors[k]!;
    if (a.from >= at) continue;
    if (sentence[a.from]! < first) break;
    if (a.kind === 'pair' && a.prep === '' && a.persons.length > 1 && a.states.length === 2 && out.length === 0)
      return a.states.map((s, n) => ({ ...a, states: [s], persons: n === 0 ? a.persons : [], prep: '' }));
    if (a.kind === 'origin' || a.kind === 'org' || a.states.length !== 1) continue;
    // "التقى بنظيره", "اجتمع إلى نظيره": whom one meets, when it is a man.
    const met = MET_BY.has(a.prep) && (a.kind === 'name' || a.kind === 'office');
    if ((a.prep === '' || a.prep === 'مع' || a.prep === 'بين' || met) && !out.some((b) => b.states[0] === a.states[0])) out.unshift(a);
  }
  return out.length === 2 ? out.map((a) => ({ ...a, prep: '' })) : [];
}

const MET_BY = new Set(['ب', 'الي']);

const stateOf = (a: Actor): Actor => ({ ...a, kind: 'state', persons: [] });

/** "شهدا التوقيع على اتفاقية", "حضرا مراسم توقيع": the verb of two or more who look on at it and are not named again, or −1. */
function watchedAt({ at, tense, side }: Frame, { word, sentence }: Tokens<Entry>): number {
  if (tense !== 'noun' || side !== 'left') return -1;
  for (let i = at - 1; i >= at - WATCHED_WITHIN && sentence[i] === sentence[at]; i--) {
    if (WATCH.test(word[i]!.key)) return i;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.verb) return -1;
  }
  return -1;
}

/** "شهدا", "قبل أن يشهدا" */
const WATCH = /^[وف]?(?:(?:شهد|حضر|تابع)(?:ا|تا|وا)|[يت](?:شهد|حضر|تابع)(?:ا|ان))$/;
const WATCHED_WITHIN = 5;

/** "وقعا", "أبرمتاها": of two or more. */
const isOfMany = ({ at, tense }: Frame, { word }: Tokens<Entry>): boolean => {
  // "وصلا إلى نيروبي ليوقعا", "التقيا قبل أن يوقعا"
  if (tense !== 'noun' && tense !== 'past' && /^ل?[يت].{3,}ا$/.test(word[at]!.key)) return true;
  if (tense !== 'past') return false;
  // "ووقع الرجلان الاتفاق": they are those told of before.
  if (word[at + 1]?.key === 'الرجلان') return true;
  const number = word[at]!.entry?.verb?.number;
  return number === 'dual' || number === 'plural' || /^[وف]?(?:وقع|ابرم|توصل|تعاقد)(?:ا|تا|وا)(?:ه|ها)?$/.test(word[at]!.key);
};

/** "قال بعد محادثات مع نظيره: وقعنا اتفاقية", of one document. */
const isOurs = ({ at, tense }: Frame, { word }: Tokens<Entry>): boolean =>
  tense === 'past' && /^[وف]?(?:وقع|ابرم|توصل)نا(?:ه|ها)?$/.test(word[at]!.key);

/** "التوقيع على اتفاقية وقعها عن الجانب الكيني فلان وعن الجانب النيبالي فلان، ومذكرة": what is listed behind it is of the same two sides. */
export function withShared(list: readonly Told[], tokens: Tokens<Entry>): Told[] {
  const out = [...list];
  for (const [i, told] of list.entries()) {
    const { mention, ties } = told;
    const sibling = mention.whole === null ? undefined : out.slice(0, i).find((t) => isOfWhole(t, mention) && t.ties.states.size === 2);
    const replaced = i > 0 && isReplaced(out[i - 1]!, told, tokens);
    const again = sidesBefore(out.slice(0, i), told, tokens);
    if (again !== null && !ties.private) {
      out[i] = {
        ...told,
        ties: { ...ties, states: again.states, how: new Map([...again.states].map((s) => [s, ['have subject' as const]])) },
      };
      continue;
    }
    const before = (replaced || (told.listed && sibling === undefined) ? out[i - 1] : sibling)?.ties;
    if (!before || ties.states.size > 0 || before.states.size !== 2 || ties.private || ties.domestic) continue;
    if (!replaced && (before.stated.size > 0 || !told.concluded || mention.between >= 0 || mention.with >= 0)) continue;
    const how = new Map([...before.states].map((code) => [code, ['sign subject' as const]]));
    // "عددا من المذكرات، وقعها عن الجانب الكيني فلان، وشملت:": each of them.
    const signatories =
      ties.signatories.size === 0 && before === sibling?.ties && mention.whole === sibling.mention ? before.signatories : ties.signatories;
    out[i] = { ...told, ties: { ...ties, states: before.states, how, where: before.where, signatories } };
  }
  return out;
}

/** "اتفقا على تفعيل الاتفاقية الموقعة بينهما", "الاتفاقية بين الجانبين", "هدنة سابقة": the sides of the document told of before. */
function sidesBefore(list: readonly Told[], { mention, ties, sentence }: Told, { word }: Tokens<Entry>): Ties | null {
  const before = list.findLast((t) => !t.denied && t.ties.states.size > 0 && sentence - t.sentence <= NEAR)?.ties;
  if (before === undefined || ![...ties.states].every((s) => before.states.has(s))) return null;
  if (mention.other && mention.between < 0 && mention.with < 0) return before;
  const them = [mention.between, mention.coreTo, mention.to].some((i) => i >= 0 && BOTH.test(word[i]?.key ?? ''));
  return them && (before.states.size === 2 || (before.states.size === 1 && before.organizations.size > 0)) && ties.states.size < 2
    ? before
    : null;
}
const BOTH = /^(?:بينهما|ال(?:جانبين|طرفين|بلدين|دولتين))$/;

/** "اتفاقية جديدة تحل محل اتفاقية 1965", "بروتوكولا ملحقا باتفاقية 1992": of the same two. */
const isReplaced = ({ sentence }: Told, { mention, sentence: here }: Told, { word }: Tokens<Entry>): boolean =>
  sentence === here && isRenewed(word[mention.from - 1]?.key ?? '');

/** Before a document in whose place another comes, or to which it is added. */
export const isRenewed = (key: string): boolean => key === 'محل' || /^ملحق(?:ا|ه)?$/.test(key);

const isOfWhole = ({ mention }: Told, { whole }: DocumentMention): boolean => mention === whole || mention.whole === whole;

/** An agreement with what its article tells of it. */
export interface Finished {
  readonly found: FoundAgreement;
  readonly from: Agreement;
}

/** What was signed "كما", by the same sides as what was signed just before, has its day, and its meeting, if none of its own. */
export function onOneOccasion(list: readonly Finished[], tokens: Tokens<Entry>): FoundAgreement[] {
  const out: FoundAgreement[] = [];
  for (const { found, from } of list) {
    const also = found.status === 'signed' && from.told.every((t) => t.when === null) ? signedAlso(from, tokens) : -1;
    const first = also < 0 ? undefined : list.findLast((x, k) => k < out.length && isBefore(x, also, found.parties));
    if (first === undefined) out.push(found);
    else {
      const { concludedAt, concludedIn, date } = out[list.indexOf(first)]!;
      out.push({ ...found, date: date ?? found.date, ...(found.concludedAt === null ? { concludedAt, concludedIn } : {}) });
    }
  }
  return out;
}

/** Sentence in which it is told as signed besides something else, or −1. */
function signedAlso({ told }: Agreement, tokens: Tokens<Entry>): number {
  const { word } = tokens;
  const also = (i: number): boolean => ALSO.has(word[i]?.key ?? '');
  const hit = told.find((t) =>
    t.frames.some((f) => {
      if (f.deed !== 'sign' || f.side !== 'left' || !f.done) return false;
      // "كما شهدا توقيع", "وقعا في المناسبة نفسها"
      return (
        also(f.at - 1) ||
        also(f.at + 1) ||
        (WATCH.test(word[f.at - 1]?.key ?? '') && also(f.at - 2)) ||
        isOnSame(f.at, t.mention.from, tokens)
      );
    }),
  );
  return hit?.sentence ?? -1;
}

/** "ووقع الوزيران في المناسبة نفسها مذكرة" */
function isOnSame(from: number, to: number, { word }: Tokens<Entry>): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:ب|لل)?(?:ال)?مناسبه$/.test(word[i]!.key) && /^(?:نفس|ذات)ها$/.test(word[i + 1]!.key)) return true;
  return false;
}

function isBefore({ found, from }: Finished, sentence: number, parties: FoundAgreement['parties']): boolean {
  const shared = parties.filter((p) => found.parties.some((q) => q.code === p.code)).length;
  return (
    found.status === 'signed' &&
    shared >= Math.min(2, parties.length) &&
    shared > 0 &&
    from.told.some((t) => t.sentence <= sentence && t.sentence >= sentence - NEAR && t.concluded)
  );
}
