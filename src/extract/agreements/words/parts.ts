/**
 * Parts: documents that stand without their noun. "وقعتا مذكرتين، تتعلق الأولى بالنقل والثانية بالسياحة" tells of two, by their
 * number; "مذكرة تفاهم حول السياحة وأخرى حول الزراعة" of another one.
 *
 * @module src/extract/agreements/words/parts
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { DOCUMENT_ROWS } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import type { Scan } from '../../scan.js';
import { COMPLEMENTISER, deedOfVerb, isPresence, RELATIVE } from '../frames/deeds.js';
import { IN_THE_YEAR, YEAR } from './core.js';
import type { DocumentMention } from './document-mention.js';
import { CONCERNS, DRAFT, PRAISE, partsOf, QUOTE } from './words.js';

const numbers = (...cells: string[]): ReadonlyMap<string, number> =>
  new Map(cells.flatMap((cell, i) => cell.split(' ').map((form) => [form, i + 1] as const)));
const FEMININE = numbers('الاولي احداهما اولاهما اولها', 'الثانيه الاخري ثانيتهما ثانيها', 'الثالثه', 'الرابعه', 'الخامسه', 'السادسه');
const MASCULINE = numbers('الاول احدهما اولهما', 'الثاني الاخر ثانيهما', 'الثالث', 'الرابع', 'الخامس', 'السادس');
const ANOTHER_FEMININE = wordSet('واخري وثانيه وثالثه ورابعه وخامسه');
const ANOTHER_MASCULINE = wordSet('واخر وثان وثانيا وثالث وثالثا ورابع ورابعا');

/** Words of a part behind its number. */
const LONGEST = 16;
/** Sentences in which the numbers follow. */
const SENTENCES = 2;
/** Tokens from a number to its noun: "الأولى هي اتفاقية", "الثانية عبارة عن مذكرة". */
const NOUN_BEHIND = 3;
/** "تتعلق الأولى", "أما الثانية", "بموجب الأولى", "حيث تنص الأولى" */
const BEFORE = wordSet('اما فيما بينما بموجب وبموجب كانت وكانت هي وهي هو وهو');
/** "وأخرى في مجال", "وأخرى تتعلق ب", "وأخرى للتعاون", "وآخر مع" */
const OPENS = wordSet('في حول بشان بخصوص حيال مع بين خاص خاصه متعلق متعلقه');
/** "وقعتا اتفاقا أمنيا وآخر تجاريا" */
const ADJECTIVE = /^\p{L}{3,}(?:ية|ياً?|يًا)$/u;
const FIELD = wordSet('مجال مجالات ميدان قطاع شان');

type Words = Pick<Tokens<Entry>, 'word' | 'sentence' | 'bounds' | 'count'>;

/** Number of "الأولى", "والثانية", "إحداهما", or 0. */
export const numberAt = ({ word }: Words, at: number, feminine: boolean): number => {
  const key = word[at]?.key ?? '';
  const table = feminine ? FEMININE : MASCULINE;
  return table.get(key) ?? (/^[وف]/.test(key) ? table.get(key.slice(1)) : undefined) ?? 0;
};

/** "والثانية", "وأخرى" */
export const isAnother = (tokens: Words, at: number): boolean => {
  const { key } = tokens.word[at]!;
  return (
    key[0] === 'و' &&
    (ANOTHER_FEMININE.has(key) || ANOTHER_MASCULINE.has(key) || numberAt(tokens, at, true) + numberAt(tokens, at, false) > 0)
  );
};

/** Whether a number stands for a noun of its own: not "الدورة الثانية". */
function isAlone(tokens: Tokens<Entry>, at: number): boolean {
  const { word, sentence } = tokens;
  if (sentence[at - 1] !== sentence[at] || /^[وف]/.test(word[at]!.key)) return true;
  const before = word[at - 1]!;
  if (before.kind === Kind.Punct || BEFORE.has(before.key)) return true;
  return isVerbal(tokens, at - 1);
}

/** A finite verb, also one that the lexicon does not know: "تنظم الثانية". */
function isVerbal(tokens: Tokens<Entry>, at: number): boolean {
  const { def, prep, entry, key } = tokens.word[at]!;
  return !def && prep === '' && (isVerb(tokens, at) || (entry === null && /^[وف]?(?:[يت]..|..+ت$)/.test(key)));
}

/** The mentions with those that are understood, in the order of the text. */
export function withParts(mentions: readonly DocumentMention[], tokens: Tokens<Entry>, scan: Scan): DocumentMention[] {
  const out = [...mentions];
  for (const [i, m] of mentions.entries()) {
    const next = mentions.findIndex((x, k) => k > i && x.plural);
    const until = next < 0 ? tokens.count : mentions[next]!.from;
    const found = m.plural ? numbered(m, until, mentions, tokens, scan) : others(m, tokens, scan);
    // "الاتفاقية الأولى": its noun is there.
    for (const part of found) {
      const own = out.findIndex((x) => part.head >= x.head && part.head < Math.max(x.coreTo, x.head + 1));
      if (own < 0) out.push(part);
      else
        out[own] = {
          ...part,
          head: out[own]!.head,
          from: out[own]!.from,
          coreTo: Math.max(out[own]!.coreTo, part.coreTo),
          understood: null,
        };
    }
  }
  return out.length === mentions.length ? out : out.sort((a, b) => a.head - b.head);
}

/** "مذكرتين، الأولى … والثانية …": one of each number, if each tells what it is about. */
function numbered(
  whole: DocumentMention,
  until: number,
  mentions: readonly DocumentMention[],
  tokens: Tokens<Entry>,
  scan: Scan,
): DocumentMention[] {
  const { word, sentence } = tokens;
  const heads = new Set(mentions.map((m) => m.head));
  const out: DocumentMention[] = [];
  let line = sentence[whole.head]!;
  for (let i = whole.coreTo; i < until && sentence[i]! - line <= SENTENCES; i++) {
    if (out.length === 0 && sentence[i] === line && isRival(word[i]!, whole)) return [];
    if (numberAt(tokens, i, whole.feminine) !== out.length + 1) continue;
    const noun = heads.has(i - 1) && word[i - 1]!.def && sentence[i - 1] === sentence[i];
    if (!noun && !isAlone(tokens, i) && scan.named[scan.at[i - 1]!]?.state?.kind !== 'name') continue;
    // "الأولى مذكرة تفاهم … والثانية اتفاقية …": it has its noun behind it.
    const named = mentions.find((m) => m.head > i && m.head <= i + NOUN_BEHIND && sentence[m.head] === sentence[i] && !m.plural);
    const part = named ? { ...named, whole } : partAt(whole, i, tokens, scan);
    if (part === null) return [];
    out.push(part);
    line = sentence[i]!;
  }
  return out.length > 1 ? out : [];
}

/** "اتفاقيتين في ختام جولتين، الأولى في نيروبي": what else is counted before the number. */
const isRival = ({ key, entry, conj }: Tokens<Entry>['word'][number], { feminine }: DocumentMention): boolean =>
  conj === '' &&
  ((entry?.event !== undefined && entry.event.number !== 'singular') || (feminine && /..(?:تين|تان)$/.test(key) && !entry?.states));

/** "مذكرة تفاهم حول السياحة وأخرى حول الزراعة وثالثة للتعاون الأمني" */
function others(first: DocumentMention, tokens: Tokens<Entry>, scan: Scan): DocumentMention[] {
  const { word, sentence } = tokens;
  const forms = first.feminine ? ANOTHER_FEMININE : ANOTHER_MASCULINE;
  const out: DocumentMention[] = [];
  let at = first.to;
  for (let steps = 0; at < tokens.count && sentence[at] === sentence[first.head] && steps < LONGEST; steps++, at++) {
    const here = word[at]!;
    if (!forms.has(here.key)) {
      // "وقعتا اتفاقية تنشئ لجنة فنية وأخرى": a verb has nouns of its own; "مذكرة تتعلق بالسياحة وأخرى" has none.
      if (RELATIVE.has(here.key) || COMPLEMENTISER.has(here.key) || here.entry?.document || isTaken(here, first)) break;
      if (isVerb(tokens, at) && (at > first.to || !IS_ABOUT.test(here.key))) break;
      continue;
    }
    const opener = word[at + 1];
    if (opener === undefined || sentence[at + 1] !== sentence[at]) break;
    const li = partsOf(opener).prep === 'ل' || (opener.entry === null && /^ل.{4,}/.test(opener.key));
    if (!li && !OPENS.has(opener.key) && !CONCERNS.test(opener.key) && !ADJECTIVE.test(opener.raw)) break;
    const part = partAt(first, at, tokens, scan);
    if (part === null) break;
    out.push(part);
    at = part.to - 1;
    steps = 0;
  }
  return out;
}

/** "مذكرة تتعلق بإنشاء لجنة فنية وأخرى": another indefinite noun of its gender. */
const isTaken = ({ key, def, kind, entry }: Tokens<Entry>['word'][number], { feminine }: DocumentMention): boolean =>
  feminine && kind === Kind.Word && !def && !entry?.particle && /..ه$/.test(key) && !/^ب?ال/.test(key);

/** "تتعلق ب", "تخص", "تهم" */
const IS_ABOUT = /^[يت](?:تعلق|خص|هم|عني|ختص)$/;
/** The part at its number; null where nothing is told of it. */
function partAt(whole: DocumentMention, at: number, tokens: Tokens<Entry>, scan: Scan): DocumentMention | null {
  const { word, sentence } = tokens;
  const inside = (i: number): boolean => i < tokens.count && sentence[i] === sentence[at];
  // "تتعلق الأولى ب", "تتعلق المذكرة الأولى ب"
  const here = (i: number): boolean => sentence[i] === sentence[at];
  const verb =
    here(at - 1) && isVerbal(tokens, at - 1) && deedOfVerb(word[at - 1]!)?.deed !== 'sign'
      ? at - 1
      : here(at - 2) && CONCERN.test(word[at - 2]!.key)
        ? at - 2
        : -1;
  const topic = new Set<string>();
  let between = -1;
  let withAt = -1;
  let year: string | null = null;
  let to = at + 1;
  for (; inside(to) && to - at < LONGEST; to++) {
    const w = word[to]!;
    if ((w.kind === Kind.Punct && !QUOTE.has(w.key)) || RELATIVE.has(w.key) || COMPLEMENTISER.has(w.key) || isPresence(w.key)) break;
    if (numberAt(tokens, to, whole.feminine) > 1 || ANOTHER_FEMININE.has(w.key) || ANOTHER_MASCULINE.has(w.key)) break;
    if (w.entry?.document && !DRAFT.has(w.key)) break;
    // "تخص الأولى التعاون القضائي وتنص الثانية على", "والثانية للنقل ووقعها"
    const finite = w.entry?.verb !== undefined && isVerb(tokens, to);
    if (deedOfVerb(w)?.deed === 'sign' || (to > at + 1 && /^[وف]/.test(w.key) && (finite || CONCERN.test(w.key)))) break;
    // "اتفاقا في أكرا عام 2011 وآخر في جنيف عام 2012"
    if (YEAR.test(w.key) && IN_THE_YEAR.has(word[to - 1]!.stem)) year ??= w.key;
    if (w.key === 'بين') between = to + 1;
    if (w.key === 'مع') withAt = to + 1;
    const { stem } = partsOf(w);
    const counts =
      w.kind === Kind.Word && !IN_THE_YEAR.has(w.stem) && !w.entry?.particle && !finite && !CONCERN.test(w.key) && scan.at[to]! < 0;
    if (counts && topic.size < 3 && !PRAISE.has(stem) && !FIELD.has(stem)) topic.add(stem.replace(/^ل(?=.{4})/, ''));
  }
  if (topic.size === 0 && between < 0 && withAt < 0 && year === null) return null;
  const row = DOCUMENT_ROWS.get(whole.lemma)!;
  const next = word[whole.head + 1];
  const noun = next && row.next.has(next.key) && !next.def ? `${whole.lemma} ${next.raw}` : whole.lemma;
  const words = [...(verb >= 0 ? [{ from: verb, to: verb + 1 }] : []), { from: at + 1, to }];
  return {
    ...whole,
    head: at,
    from: at,
    coreTo: at + 1,
    to,
    plural: false,
    definite: false,
    bare: false,
    described: false,
    copular: false,
    predicate: false,
    suffix: '',
    named: true,
    topic,
    place: null,
    year: topic.size === 0 ? year : null,
    between: between >= 0 ? between : whole.plural ? whole.between : -1,
    with: withAt >= 0 ? withAt : whole.plural ? whole.with : -1,
    stateTokens: whole.plural ? whole.stateTokens : [],
    about: -1,
    inner: -1,
    any: false,
    whole: whole.plural ? whole : null,
    understood: { noun, words },
  };
}

const CONCERN =
  /^[وف]?(?:[يت]?تعلقت?|[يت]?خصت?|[يت]هم|همت|[يت]روم|[يت]عني|[يت]?ختص|[يت]?شملت?|[يت]?تناولت?|[يت]?هدفت?|[يت]نص|نصت|[يت]قضي|قضت)$/;
