/**
 * Agreements of a Report, with their links. A cue is the words of a mention; where the same words also stand
 * for something else, words before them are taken along.
 *
 * @module src/extract/report/agreements
 */
import type { Span } from '../../../graph/evidence.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { cameoOf, modeOf } from '../agreements/cameo.js';
import type { FoundAgreement } from '../agreements/found.js';
import type { Range } from '../agreements/parties/parties.js';
import type { DocumentMention } from '../agreements/words/document-mention.js';
import { PARTICIPLE } from '../agreements/words/words.js';
import type { Reading } from '../reading.js';
import { type Draft, namedBy, printed, spanOf } from './draft.js';

export function putAgreements(draft: Draft, readings: readonly Reading[]): void {
  for (const { tokens, agreements } of readings) for (const a of agreements) putAgreement(draft, tokens, a);
}

function putAgreement({ report, keys, organizationKeys, occasions }: Draft, tokens: Tokens<Entry>, a: FoundAgreement): void {
  const key = `a${report.agreements.length + 1}`;
  const evidence = a.mentions.map((m) => cueOf(tokens, m, a.mentions));
  const concludedAt = (a.concludedAt && occasions.get(a.concludedAt)) ?? null;
  const signatories = a.signatories.flatMap(({ person, at }) => {
    const from = keys.get(person);
    return from === undefined ? [] : [{ from, at }];
  });
  const organizations = a.organizations.flatMap((code) => organizationKeys.get(code) ?? []);
  const date = a.date?.value ?? null;
  report.agreements.push({
    key,
    kind: a.kind,
    status: a.status,
    title: titleOf(tokens, a.title),
    subject: a.subject ? printed(tokens.text, spanOf(tokens, a.subject.from, a.subject.to)) : null,
    parties: a.parties.map((p) => p.code),
    signatories: signatories.map((s) => s.from),
    organizations,
    concludedAt,
    date,
    dateEnd: a.date?.end ?? null,
    dateRule: a.date?.rule ?? null,
    cues: [...new Set(evidence.map(({ start, end }) => tokens.text.slice(start, end)))],
    evidence,
    cameo: cameoOf(a.kind, a.status),
    mode: modeOf(a.status, isBefore(date, report.published)),
  });
  const cue = evidence[0]!;
  const with_ = (at: Range | null): Span[] => (at === null ? [cue] : [cue, spanOf(tokens, at.from, at.to)]);
  for (const { code, at } of a.parties) report.links.push({ type: 'PARTY_TO', from: code, to: key, evidence: with_(at) });
  for (const from of organizations) report.links.push({ type: 'PARTY_TO', from, to: key, evidence: [cue] });
  for (const { from, at } of signatories) report.links.push({ type: 'SIGNED', from, to: key, evidence: with_(at) });
  if (concludedAt === null) return;
  report.links.push({ type: 'CONCLUDED_AT', from: key, to: concludedAt, evidence: with_(a.concludedIn) });
  const meeting = report.meetings.find((m) => m.key === concludedAt);
  if (meeting === undefined) return;
  const join = (from: string, evidence: readonly Span[]): void => {
    report.links.push({ type: 'TOOK_PART_IN', from, to: concludedAt, role: 'participant', evidence: [meeting.evidence[0]!, ...evidence] });
  };
  const isOfNobody = meeting.persons.length + meeting.states.length === 0;
  // "وفي ختام المباحثات وقع الوزيران": whoever signs it there, or on a visit, is there with those who are told of.
  const areThere = meeting.persons.length > 0 && (a.stated || meeting.kind === 'visit');
  for (const { from, at } of areThere ? signatories : []) {
    if (meeting.persons.includes(from)) continue;
    meeting.persons.push(from);
    join(from, [spanOf(tokens, at.from, at.to)]);
  }
  // So are its parties; "أن تسفر قمة مدريد عن توقيع": also at a gathering of which no more is told.
  if (!isOfNobody && !(areThere && a.stated)) return;
  const others = a.parties.filter((p) => !meeting.states.includes(p.code));
  meeting.states = [...meeting.states, ...others.map((p) => p.code)].sort();
  for (const { code, at } of others) join(code, with_(at));
}

/** A month and more before publication: told as background. */
function isBefore(date: string | null, published: string | null): boolean {
  if (date === null || published === null) return false;
  return date.slice(0, 7) < published.slice(0, Math.min(7, date.length));
}

/** Words that no title ends in. */
const HANGING = new Set(['مده', 'لمده', 'خلال', 'حسب', 'نحو', 'المعروف', 'المعروفه', 'المسمي', 'المسماه']);
const ISSUED = /^ال(?:صادر|منبثق|معلن)ه?$/;
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '(': ')' };

/** The words of a mention as a title: marks come in pairs, nothing is left hanging. */
function titleOf(tokens: Tokens<Entry>, { from, coreTo, to: end, understood }: DocumentMention): string {
  // "… وأخرى حول الزراعة": «مذكرة تفاهم حول الزراعة».
  if (understood !== null) return [understood.noun, ...understood.words.map(asPrinted)].join(' ');
  let to = end;
  while (to > coreTo && hangs(tokens, to - 1)) to--;
  // "إعلان القاهرة الصادر عن"
  if (to > from + 1 && ISSUED.test(tokens.word[to - 1]!.key)) to--;
  let open = '';
  for (let i = from; i < to; i++) {
    const { key } = tokens.word[i]!;
    if (key === open) open = '';
    else if (open === '') open = CLOSERS[key] ?? '';
  }
  if (open !== '' && tokens.word[to]?.key === open) to++;
  return namedBy(tokens, from, to)
    .replace(/^([^«]*)»/, '$1')
    .replace(/^([^"]*)"([^"]*)$/, '$1$2');

  /** With its preposition, a verb without its conjunction. */
  function asPrinted({ from, to }: Range): string {
    const { word, text, start } = tokens;
    const words = printed(text, { ...spanOf(tokens, from, to), start: start[from]!, end: tokens.end[to - 1]! });
    return word[from]!.entry?.particle ? words : words.replace(/^[وف](?=[يت]\S{2})/, '');
  }
}

/** "… في فيينا ورغبة [في]", "هدنة لمدة [خمسة أيام]": what is cut off before its own end. */
function hangs({ word }: Tokens<Entry>, i: number): boolean {
  const { key, conj, def, entry } = word[i]!;
  return HANGING.has(key) || PARTICIPLE.test(key) || entry?.particle === 'preposition' || (conj !== '' && !def && entry === null);
}

const WORDS_BEFORE = 3;

/** The words of a mention, with up to three before it until they stand nowhere else. */
function cueOf(tokens: Tokens<Entry>, mention: DocumentMention, own: readonly DocumentMention[]): Span {
  let { from } = mention;
  for (let more = 0; more < WORDS_BEFORE; more++) {
    const { start, end } = spanOf(tokens, from, mention.coreTo);
    if (!standsElsewhere(tokens, tokens.text.slice(start, end), own)) break;
    if (from === 0 || tokens.sentence[from - 1] !== tokens.sentence[mention.from] || tokens.word[from - 1]!.kind !== 0) break;
    from--;
  }
  return spanOf(tokens, from, mention.coreTo);
}

/** Whether a phrase also stands where none of the agreement's own mentions, which are in the order of the text, is. */
function standsElsewhere(tokens: Tokens<Entry>, phrase: string, own: readonly DocumentMention[]): boolean {
  let next = 0;
  for (let at = tokens.text.indexOf(phrase); at >= 0; at = tokens.text.indexOf(phrase, at + 1)) {
    while (next < own.length && tokens.end[own[next]!.coreTo - 1]! <= at) next++;
    if (next === own.length || tokens.start[own[next]!.from]! >= at + phrase.length) return true;
  }
  return false;
}
