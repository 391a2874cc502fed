/**
 * Lists: who stands in a list behind an office of several holds it too, for the state before his name where one is:
 * "وزراء خارجية مصر فلان والأردن فلان", "الوزراء الثلاثة، المصري فلان والجزائري فلان", "الوزيران المصري والجزائري فلان وفلان".
 *
 * @module src/extract/persons/whose/lists
 */
import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Named, Scan } from '../../scan.js';
import { officeOf } from '../office.js';
import type { NameMention } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { PARTIES } from '../titles/title-words.js';
import { beforeRespect } from './surroundings.js';

/** "رئيسا الإكوادور", "رئيسا وزراء البلدين": before a genitive a dual, though an object is written so too. */
export function isSeveral({ number, kind, from, states, officeTo }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  if (kind === 'rank' || number !== 'singular') return kind !== 'rank';
  const { key, def, entry } = word[from]!;
  if (!/[^اي][اي]$/.test(key) || def || entry?.title?.lemma === key) return false;
  if (states.length > 0) return true;
  const last = word[officeTo - 1]!;
  return officeTo > from + 1 && word[from + 1]!.prep === '' && (word[from + 1]!.def || last.def || last.key.endsWith('هما'));
}

const NUMBERS = new Set('ثلاثه اربعه خمسه سته سبعه ثمانيه'.split(' '));

/** Gives the office of several to each in the list behind it. */
export function shareTitles(mentions: NameMention[], tokens: Tokens<Entry>, scan: Scan, endingAt: ReadonlyMap<number, TitlePhrase>): void {
  for (const [i, mention] of mentions.entries()) {
    if (shareInOrder(mentions, i, tokens, scan, endingAt) || mention.titles.length > 0) continue;
    const named = officeOfThem(tokens, mention, endingAt);
    if (named !== undefined) {
      mention.titles.push({ ...named, ofList: true });
      continue;
    }
    const before = mentions[i - 1];
    const shared = before?.titles.at(-1);
    const land = stateBefore(tokens, scan, mention);
    if (land !== null) {
      const office =
        before !== undefined &&
        shared !== undefined &&
        isSeveral(shared, tokens) &&
        shared.kind !== 'private' &&
        behindComma(tokens, before.span.to) === land.from &&
        tokens.word[land.from]!.conj === 'و'
          ? shared
          : i === 0 || before!.span.to < land.from
            ? (officeBefore(tokens, land.from, endingAt) ??
              (land.state!.kind === 'adjective' ? ministersBefore(tokens, land.from, endingAt) : undefined))
            : undefined;
      // A name of a state begins the list only behind its office: "وزراء خارجية مصر فلان".
      if (office !== undefined)
        mention.titles.push({
          ...office,
          officeTo: NUMBERS.has(tokens.word[office.from + 1]!.stem) ? office.from + 1 : office.officeTo,
          states: [land.state!.code],
          stateMentions: [land],
        });
      continue;
    }
    if (shared !== undefined && isNextMinister(tokens, before!, mention, shared)) {
      mention.titles.push({ ...shared, officeTo: shared.from + 1 });
      continue;
    }
    if (shared === undefined || !isSeveral(shared, tokens) || mention.nisba !== null || shared.to > before!.span.from) continue;
    const next = behindLand(tokens, scan, before!.span.to);
    // "مستشاريه فلان، وفلان، وفلان"
    let at = mention.span.clitic === 'و' && isComma(tokens, next) ? next + 1 : behindComma(tokens, next);
    const { conj } = tokens.word[at] ?? { conj: '' };
    // "والنواب: فلان، فلان وفلان": behind an office of many a comma is enough.
    const many = shared.number === 'plural' && isComma(tokens, next);
    if (many && at === next) at++;
    const joined = many || mention.span.clitic === 'و' || conj === 'و';
    // "وزراء الخارجية فلان، والدفاع فلان", "رئيسا الجمهورية فلان والحكومة فلان": his ministry, what he presides over.
    const field = LEADERS.has(shared.lemma) ? behindField(tokens, at, mention.span.from, shared.lemma) : at;
    if (field > at) {
      mention.titles.push({ ...shared, officeTo: shared.from + 1 });
      continue;
    }
    // "السيناتوران الجمهوري فلان، والديمقراطي فلان": his party.
    if (at === mention.span.from - 1 && PARTIES.has(tokens.word[at]!.key.replace(/^و/, ''))) at++;
    while (at < mention.span.from && (tokens.word[at]!.entry?.honorific || tokens.word[at]!.entry?.title?.kind === 'honor')) at++;
    if (joined && at === mention.span.from && tokens.sentence[at] === tokens.sentence[before!.span.from])
      mention.titles.push(many ? { ...shared, ofList: true } : shared);
  }
}

/** "وزيرا خارجية كينيا ونيبال فلان وفلان", "الرئيسان الكيني والنيبالي، فلان وفلان": as many as states are theirs in that order. */
function shareInOrder(
  mentions: NameMention[],
  i: number,
  tokens: Tokens<Entry>,
  scan: Scan,
  endingAt: ReadonlyMap<number, TitlePhrase>,
): boolean {
  const { word, sentence } = tokens;
  const { span } = mentions[i]!;
  const isMark = (at: number): boolean => isComma(tokens, at) || word[at]?.key === ':';
  let at = beforeRespect(tokens, span.from);
  if (isMark(at - 1)) at--;
  const lands: Named[] = [];
  for (let to = at; to > 0; ) {
    const k = scan.at[to - 1]!;
    const named = k < 0 ? undefined : scan.named[k]!;
    const kind = named?.state?.kind;
    if (named?.to !== to || (kind !== 'adjective' && kind !== 'name') || sentence[named.from] !== sentence[span.from]) return false;
    lands.unshift(named);
    const joined = word[named.from]!.conj === 'و';
    if (!joined && !isComma(tokens, named.from - 1)) break;
    to = isComma(tokens, named.from - 1) ? named.from - 1 : named.from;
  }
  const codes = new Set(lands.map((named) => named.state!.code));
  if (codes.size < 2 || codes.size !== lands.length) return false;
  const office = endingAt.get(at) ?? endingAt.get(lands[0]!.to);
  if (office === undefined || office.kind === 'private' || office.from >= lands[0]!.from || !isSeveral(office, tokens)) return false;
  // As many names, each joined to the one before.
  for (let k = 1; k < lands.length; k++) if (!isJoined(mentions, i + k, tokens)) return false;
  if (isJoined(mentions, i + lands.length, tokens) && mentions[i + lands.length]!.titles.length === 0) return false;
  for (const [k, land] of lands.entries()) {
    const { titles } = mentions[i + k]!;
    const own = titles.indexOf(office);
    if (own >= 0) titles.splice(own, 1);
    if (titles.every((t) => t.states.length === 0)) titles.push({ ...office, states: [land.state!.code], stateMentions: [land] });
  }
  return true;
}

/** "ثلاثة رؤساء أميركيين هم فلان وفلان", "الوزراء السابقين، ومنهم فلان": the office of those among whom somebody is named first. */
function officeOfThem(tokens: Tokens<Entry>, { span }: NameMention, endingAt: ReadonlyMap<number, TitlePhrase>): TitlePhrase | undefined {
  const { word, sentence } = tokens;
  let at = beforeRespect(tokens, span.from) - 1;
  if (at < 1 || sentence[at] !== sentence[span.from] || !THEM.has(word[at]!.key) || span.clitic !== '') return undefined;
  if (word[at - 1]!.key === 'من') at--;
  if (isComma(tokens, at - 1)) at--;
  const office = endingAt.get(at);
  if (office === undefined || office.number === 'singular' || office.kind === 'rank' || MORE.has(office.lemma)) return undefined;
  return office.states.length === 1 && officeOf(office).official ? office : undefined;
}
/** In the plural these are conservatives and actors, too. */
const MORE = new Set(['محافظ', 'ممثل']);
const THEM = new Set('هم وهم هما وهما منهم ومنهم بينهم وبينهم ابرزهم'.split(' '));

/** Whether right before a mention stands the one before it, but for و and a form of address. */
function isJoined(mentions: readonly NameMention[], i: number, tokens: Tokens<Entry>): boolean {
  const mention = mentions[i];
  const before = mentions[i - 1];
  if (mention === undefined || before === undefined || tokens.sentence[before.span.to] !== tokens.sentence[mention.span.from]) return false;
  const to = isComma(tokens, before.span.to) ? before.span.to + 1 : before.span.to;
  const at = beforeRespect(tokens, mention.span.from);
  return at === to && (mention.span.clitic === 'و' || tokens.word[at]!.conj === 'و' || to > before.span.to);
}

/** "الرؤساء فلان (مصر) وفلان (تشاد)", "فلان من مصر، وفلان": behind the state told of the one before. */
function behindLand({ word }: Tokens<Entry>, scan: Scan, at: number): number {
  const opens = word[at]?.key === '(';
  const k = opens || word[at]?.key === 'من' ? (scan.at[at + 1] ?? -1) : -1;
  const land = k < 0 ? undefined : scan.named[k]!;
  if (land?.state?.kind !== 'name' || land.from !== at + 1) return at;
  if (!opens) return land.to;
  return word[land.to]?.key === ')' ? land.to + 1 : at;
}

/** Words of the name of a ministry. */
const FIELD = 4;
const PRESIDES = 'رئيس';
const LEADERS = new Set(['وزير', PRESIDES]);

/** "وزير الطاقة فلان والمالية فلان": a minister without the word, right behind another. */
function isNextMinister(
  { word, sentence }: Tokens<Entry>,
  { span: { to } }: NameMention,
  { span: { from, clitic } }: NameMention,
  shared: TitlePhrase,
): boolean {
  if (shared.lemma !== 'وزير' || shared.to > to || from !== to + 1 || clitic !== '' || sentence[to] !== sentence[from]) return false;
  return MINISTRIES.has(word[to]!.key.replace(/^وال/, ''));
}
const MINISTRIES = new Set(
  'خارجيه داخليه دفاع ماليه خزانه طاقه نفط بترول تجاره اقتصاد عدل صحه زراعه صناعه نقل اعلام ثقافه تعليم سياحه بييه تخطيط اسكان عمل'.split(
    ' ',
  ),
);

/** Behind the field of a ministry, or a body, that begins at `at` with و, where it ends before the name of its head at `name`: "والتخطيط والتعاون الدولي فلان". */
function behindField({ word, sentence }: Tokens<Entry>, at: number, name: number, lemma: string): number {
  let to = at;
  // "ومجلس النواب فلان"
  if (lemma === PRESIDES) {
    if (word[at]?.entry?.body === undefined || word[at]!.entry!.body!.kind === 'private') return at;
    if (!word[at]!.def && word[at + 1]?.def === true) to += 2;
  }
  while (to < name && to < at + FIELD && isField(word[to]!)) to++;
  return to === name && isAnd(word[at]!) && sentence[at] === sentence[name] ? to : at;
}
/** What nobody knows is not taken apart: "والصناعة". */
const isAnd = ({ conj, key }: LexWord): boolean => conj === 'و' || key.startsWith('وال');
const isField = ({ def, key, prep, entry }: LexWord): boolean =>
  (def || key.startsWith('وال')) &&
  prep === '' &&
  entry?.title === undefined &&
  entry?.particle === undefined &&
  entry?.honorific !== true &&
  entry?.event === undefined;

const isComma = ({ word }: Tokens<Entry>, at: number): boolean => COMMAS.has(word[at]?.key ?? '');

/** Behind the comma before و, if one stands at `at`: "وزراء خارجية مصر فلان، والأردن فلان، وقطر فلان". */
const behindComma = (tokens: Tokens<Entry>, at: number): number => (isComma(tokens, at) && tokens.word[at + 1]?.conj === 'و' ? at + 1 : at);

/** The state right before a name, by an adjective with the article or by its name: "والفرنسي فلان", "وباراغواي فلان". */
function stateBefore(tokens: Tokens<Entry>, scan: Scan, { span: { from, clitic } }: NameMention): Named | null {
  if (from === 0 || clitic !== '' || tokens.sentence[from - 1] !== tokens.sentence[from]) return null;
  const k = scan.at[from - 1]!;
  const named = k < 0 ? undefined : scan.named[k];
  if (named?.state == null || named.to !== from) return null;
  const { kind } = named.state;
  return (kind === 'adjective' && tokens.word[named.from]!.def) || kind === 'name' ? named : null;
}

/** "اجتماع لوزراء خارجية المجموعة شارك فيه الروسي فلان": ministers before whoever is called by his state alone. */
function ministersBefore(tokens: Tokens<Entry>, from: number, endingAt: ReadonlyMap<number, TitlePhrase>): TitlePhrase | undefined {
  for (let k = from; k > from - 30 && k >= tokens.bounds[tokens.sentence[from]!]!; k--) {
    const phrase = endingAt.get(k);
    if (phrase !== undefined && tokens.sentence[phrase.from] === tokens.sentence[from])
      return phrase.kind === 'state' && phrase.number === 'plural' ? phrase : undefined;
  }
  return undefined;
}

/** "نظرائه من الأردن فلان", "نظرائه في كل من تشيلي فلان": where what goes before such words ends; `from` without them. */
function beforeOf({ word, sentence }: Tokens<Entry>, from: number): number {
  let at = from;
  while (at > from - 3 && at > 0 && sentence[at - 1] === sentence[from] && OF.has(word[at - 1]!.key)) at--;
  return at;
}
const COUNTERPART = 'نظير';
const OF = new Set(['من', 'في', 'عن', 'كل']);

/** "الوزراء الثلاثة، المصري فلان": the office of several that ends before a comma or a number. */
function officeBefore(tokens: Tokens<Entry>, from: number, endingAt: ReadonlyMap<number, TitlePhrase>): TitlePhrase | undefined {
  const of = beforeOf(tokens, from);
  if (of < from) {
    const phrase = endingAt.get(of);
    return phrase !== undefined &&
      (phrase.number !== 'singular' || phrase.lemma === COUNTERPART) &&
      phrase.from >= tokens.bounds[tokens.sentence[from]!]!
      ? phrase
      : undefined;
  }
  const comma = tokens.word[from - 1]?.key ?? '';
  if (comma === '' || !'،,:-–('.includes(comma) || tokens.sentence[from - 1] !== tokens.sentence[from]) return undefined;
  const phrase = endingAt.get(from - 1) ?? (tokens.word[from - 2]?.def ? endingAt.get(from - 2) : undefined);
  return phrase !== undefined && isSeveral(phrase, tokens) ? phrase : undefined;
}
