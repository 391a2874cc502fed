/**
 * Agreements: from mentions of documents to one entry a document, with its parties, who signed it, its
 * state of affairs and its date.
 *
 * @module src/extract/agreements/agreements
 */

import type { DateMention } from '../../arabic/dates.js';
import { COMMAS } from '../../arabic/punctuation.js';
import { Kind } from '../../arabic/words.js';
import { DOCUMENT_ROWS, type DocumentKind } from '../../lexicon/documents.js';
import { isSport } from '../../lexicon/sport.js';
import { isAsked } from '../asked.js';
import { isVerb } from '../clauses.js';
import { readWeights, type Weights } from '../linear.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import type { Scan } from '../scan.js';
import type { FoundAgreement } from './found.js';
import { COMPLEMENTISER, deedOfVerb, RELATIVE, type Sources } from './frames/deeds.js';
import { isDisowned } from './frames/denied.js';
import type { Frame } from './frames/frame.js';
import { concludes, framesOf } from './frames/frames.js';
import { standingOf } from './frames/standing.js';
import { isByGenitive } from './frames/talks.js';
import { occasionOf } from './occasion.js';
import { partiesOf } from './parties/bound.js';
import { isRenewed, onOneOccasion, withCarried, withShared } from './parties/carried.js';
import { withFunds } from './parties/funds.js';
import { type Range, tiesOf } from './parties/parties.js';
import type { PartySources } from './parties/party-features.js';
import { withSigners } from './parties/signers.js';
import { type Agreement, joinMentions, mergeAlike, type Told } from './same.js';
import { ends, statusOf } from './status.js';
import { storyDay } from './story-day.js';
import { party } from './weights/party.js';
import { dateAt, dateOf, elsewhere, isOver, timed } from './when.js';
import { isSpecial } from './words/complement.js';
import type { DocumentMention } from './words/document-mention.js';
import { itemsOf } from './words/items.js';
import { conclusionOf, divided, wholes, withItems, withoutWholes } from './words/umbrella.js';
import { QUOTE } from './words/words.js';

export interface AgreementWeights {
  readonly party: Weights;
}

let known: AgreementWeights | undefined;
const committed = (): AgreementWeights => (known ??= { party: readWeights(party) });

export interface AgreementSources extends PartySources {
  readonly scan: Scan;
  /** All mentions of documents. */
  readonly documents: readonly DocumentMention[];
  readonly dates: () => readonly DateMention[];
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string | null;
}

/** All agreements of one part. Training passes weights of its own. */
export function agreementsOf(sources: AgreementSources, weights: AgreementWeights = committed()): FoundAgreement[] {
  if (sources.documents.length === 0) return [];
  const from = { ...sources, actors: withFunds(sources.actors, sources.tokens, sources.scan) };
  const told = explain(from);
  if (told.length === 0) return [];
  /** Parties, with the number of mentions that they were found by. */
  const memory = new Map<Agreement, { readonly states: ReadonlySet<string>; readonly mentions: number }>();
  const statesOf = (a: Agreement): ReadonlySet<string> => {
    let found = memory.get(a);
    if (found === undefined) memory.set(a, (found = { states: partiesOf(a, from, weights.party), mentions: a.told.length }));
    return found.states;
  };
  const list = mergeAlike(withoutWholes(joinMentions(told), divided(told, from.tokens)), statesOf);
  const finished = list.flatMap((a) => {
    const known = memory.get(a);
    const states = known?.mentions === a.told.length ? known.states : partiesOf(a, from, weights.party);
    return finish(a, from, states).map((found) => ({ found, from: a }));
  });
  return onOneOccasion(finished, from.tokens);
}

/** All mentions with what their clauses say. */
export function explain({ tokens, scan, documents, actors, dates, published }: AgreementSources): Told[] {
  const mentions = withItems(documents, tokens);
  if (mentions.length === 0 || isSport(tokens)) return [];
  const actorAt = new Int32Array(tokens.count).fill(-1);
  for (const [k, a] of actors.entries()) actorAt.fill(k, a.from, a.to);
  const documentAt = new Int32Array(tokens.count).fill(-1);
  // "وقع المدير والأمين العام للمنظمة المنفذة لهذه المبادرة اتفاقية": a plan bounds no clause.
  for (const [k, m] of mentions.entries()) if (m.use !== 'agreed') documentAt.fill(k, m.from, m.coreTo);
  const sources: Sources = { tokens, scan, actors, actorAt, documentAt };
  const colons = itemsOf(mentions, tokens);
  const frames = withCarried(
    mentions.map((m, i) => framesOf(m, sources, colons[i]!)),
    sources,
    mentions,
  );
  // "اتفاقيات مع بيلاروس فضلا عن اتفاقية مع الصين": what is listed together shares its verb.
  const listed = mentions.map((m, i) => colons[i]! >= 0 || (i > 0 && listedWith(mentions[i - 1]!, m, tokens)));
  const whole = wholes(mentions, tokens);
  for (let i = 1; i < mentions.length; i++)
    if (whole[i]! >= 0 && (mentions[i]!.whole !== null || !frames[i]!.some((f) => f.side === 'left')))
      frames[i]!.unshift(...conclusionOf(whole[i]!, mentions, frames, tokens));
    else if (!frames[i]!.some((f) => f.side === 'left') && listed[i])
      frames[i]!.unshift(...frames[i - 1]!.filter((f) => f.side === 'left'));
  // "مذكرة تفاهم واتفاقية، وقعهما عن الجانب الكيني فلان": of both.
  for (let i = 1; i < mentions.length; i++)
    if (listed[i]) frames[i - 1]!.push(...frames[i]!.filter((f) => f.side === 'right' && deedOfVerb(tokens.word[f.at]!)?.object === 'هما'));
  const told = mentions
    .flatMap((m, i) => tell(m, frames[i]!, listed[i]!, sources, scan))
    .map((t) => {
      const colon = colons[mentions.indexOf(t.mention)]!;
      return colon < 0 ? t : { ...t, sentence: tokens.sentence[colon]! };
    });
  return withShared(withSigners(told, sources), tokens)
    .flatMap(bilateral)
    .map((t) => timed(t, tokens, dates, published));
}

/** Words that go on with a list of documents. */
const ALSO = /^(و?(فضلا|اضافه|جانب|الي|عن|كذلك|ايضا|بما|في|ذلك|فيها|منها|بينها|من))$/;

/** "وقعا الوثيقة عملا بمذكرة التفاهم": by what one document is signed is another. */
const BASIS = new Set(['عملا', 'تنفيذا']);

function listedWith(before: DocumentMention, mention: DocumentMention, tokens: AgreementSources['tokens']): boolean {
  if (tokens.sentence[before.head] !== tokens.sentence[mention.head]) return false;
  if (mention.understood !== null && mention.whole === null) return true;
  // "التوقيع على اتفاق ينظم الصيد وعلى برنامج تنفيذي"
  if (tokens.word[mention.from - 1]!.key === 'وعلي' && /^و?علي$/.test(tokens.word[before.from - 1]?.key ?? '')) return true;
  let at = mention.from - 1;
  while (at >= before.coreTo && (ALSO.test(tokens.word[at]!.key) || tokens.word[at]!.kind === Kind.Punct)) at--;
  // "اتفاقية وقعها عن الجانب السوري فلان وعن الجانب القبرصي فلان، ومذكرة تفاهم": told on behind who signs the first.
  const aside = tokens.word[COMMAS.has(tokens.word[before.to]?.key ?? '') ? before.to + 1 : before.to];
  const sign = aside && before.to < mention.from ? deedOfVerb(aside) : null;
  if (sign?.deed === 'sign' && sign.object !== '' && !mention.definite && tokens.word[mention.from]!.conj === 'و') return true;
  const linked = at < mention.from - 1 || tokens.word[mention.from]!.conj === 'و';
  return (linked && at <= before.to + 1) || goesOn(before.to, mention, tokens);
}

/** Words of the first document that its name leaves out. */
const LEFT_OUT = 8;

/** "مذكرة تفاهم حول التعاون في بناء «الحزام والطريق» ومذكرة أخرى": nothing but nouns of the first before و and the next. */
function goesOn(from: number, { from: next, definite }: DocumentMention, tokens: AgreementSources['tokens']): boolean {
  if (definite || tokens.word[next]!.conj !== 'و' || next - from > LEFT_OUT) return false;
  for (let i = from; i < next; i++) {
    const { kind, key, conj, entry } = tokens.word[i]!;
    if (isVerb(tokens, i) || RELATIVE.has(key) || COMPLEMENTISER.has(key) || (kind === Kind.Punct && !QUOTE.has(key))) return false;
    if (conj !== '' && entry !== null) return false;
  }
  return true;
}

/** "اتفاقيات مع بيونغ يانغ ومينسك": agreements with several states are one with each. */
function bilateral(told: Told): Told[] {
  const { mention, ties } = told;
  const sides = [...ties.how].filter(([, how]) => how.includes('with')).map(([code]) => code);
  if (!mention.plural || sides.length < 2 || told.concluded) return [told];
  return sides.map((side) => {
    const keep = (code: string): boolean => code === side || !sides.includes(code);
    return {
      ...told,
      ties: {
        ...ties,
        states: new Set([...ties.states].filter(keep)),
        stated: new Set([...ties.stated].filter(keep)),
        how: new Map([...ties.how].filter(([code]) => keep(code))),
      },
    };
  });
}

const UNDER = /^[وف]?(?:اطار|ضمن|بموجب|بمقتضي)$/;
const MORE = new Set(['كذلك', 'ايضا']);
const RENEWS = /^[وف]?(?:[يت]?(?:جدد|مدد)(?:ت|ا|تا|وا)?|تجديد|تمديد)$/;
const PAPERS = new Set(['مذكرة', 'محضر']);

/** "توجت الدورة بالتوقيع على محضرها من قبل الوزير الكيني ونظيره": how many states its sentence tells of. */
const statesIn = (known: ReadonlySet<string>, { head }: DocumentMention, { tokens: { sentence }, actors }: Sources): number =>
  new Set([...known, ...actors.filter((a) => sentence[a.from] === sentence[head]).flatMap((a) => a.states)]).size;

const bySeveral = ({ subjects }: Frame): boolean => new Set(subjects.flatMap((a) => a.states)).size > 1;

function tell(mention: DocumentMention, frames: readonly Frame[], listed: boolean, sources: Sources, scan: Scan): Told[] {
  // "هل تنوون توقيع اتفاق دفاعي؟"
  if (!mention.definite && isAsked(sources.tokens, mention.from)) return [];
  const ties = tiesOf(mention, frames, sources, scan);
  // "اتفقا على خطة", "خارطة الطريق التي أقرتها الدول الثلاث": a plan of several sides; "اتفقا على وقف إطلاق النار".
  // "وقعت روسيا وتركيا مبادرة الحبوب"
  const signed = mention.lemma !== 'تسوية' && frames.some((f) => f.deed === 'sign' && f.tense !== 'noun' && f.done);
  // "توصلت كينيا وأوغندا إلى تسوية لقضية الطيران"
  const reached = frames.filter((f) => f.deed === 'reach' && f.tense === 'past' && !f.negated && !f.open && f.side === 'left');
  const settled = ties.states.size > 1 && reached.some((f) => f.subjects.every((a) => a.kind !== 'pair'));
  // "وافقت كينيا ونيبال على خطة", "أقرت الدول الثلاث خارطة الطريق"
  const approved = frames.some((f) => f.deed === 'keep' && f.side === 'left' && f.tense === 'past' && !f.negated && bySeveral(f));
  const agreed =
    signed ||
    settled ||
    approved ||
    frames.some((f) => f.deed === 'agree' || (f.deed === 'keep' && f.side === 'right' && f.subjects.length > 1));
  if (mention.use === 'agreed' && (!agreed || ties.states.size === 0)) return [];
  // "لن توقع كينيا المعاهدة التي وقعتها أوغندا": others have.
  const byOthers = frames.find((f) => f.deed === 'sign' && f.side === 'right' && f.done && f.tense === 'past');
  const first = frames.find(concludes);
  const conclusion = first?.negated && first.side === 'left' ? (byOthers ?? first) : first;
  // "أطلقت كينيا ونيبال سجناء في إطار صفقة توسطت فيها غانا"
  const under = mention.lemma === 'صفقة' && mention.described && UNDER.test(sources.tokens.word[mention.from - 1]?.key ?? '');
  // "الصفقة", of a deal spoken of before, and "عقد تعاون بين".
  const refers = mention.lemma === 'صفقة' && mention.bare && mention.definite && !mention.plural;
  const sided = mention.between >= 0 && mention.named;
  const over = frames.some(ends);
  const denied = isDisowned(mention, frames, sources);
  // "نفى وجود صفقة مع"
  const disowned = denied && mention.lemma === 'صفقة' && (mention.about >= 0 || ties.states.size > 0);
  // "مذكرة تفاهم حول السياحة ومذكرة أخرى": what is concluded in one list with a document is one.
  const weak = mention.use === 'weak' && !(listed && conclusion && !mention.definite);
  // "وقع النواب مذكرة", "محضر الجلسة" is none of states: it wants two of them, or between whom, or what about.
  // "تنفيذ العقد الخاص بتوريد القمح"
  const special = isSpecial(sources.tokens, mention.coreTo) && mention.to > mention.coreTo;
  // "جددت كينيا عقد تزويد نيبال بالوقود"
  const renewed =
    mention.topic.size > 0 && ties.how.size > 0 && frames.some((f) => f.side === 'left' && RENEWS.test(sources.tokens.word[f.at]!.key));
  const kept = mention.definite && special && frames.some((f) => f.deed === 'keep');
  const contract = mention.lemma === 'عقد' && !mention.plural && (kept || renewed);
  const minutes = mention.lemma === 'محضر' && conclusion?.deed === 'sign' && statesIn(ties.states, mention, sources) > 1;
  if (weak && !minutes && PAPERS.has(mention.lemma) && ties.states.size < 2 && !sided && mention.with < 0)
    if (mention.about < 0 || ties.states.size === 0) return [];
  if (
    weak &&
    !refers &&
    !under &&
    !sided &&
    !minutes &&
    !contract &&
    !disowned &&
    !conclusion &&
    !(over && ties.states.size > 0) &&
    ties.states.size < 2 &&
    !(frames.length > 0 && (mention.with >= 0 || (mention.draft && PAPERS.has(mention.lemma))))
  )
    return [];
  // "برامج التعاون بين البلدين" are no documents, unless somebody signs one or carries it out: "البرنامج التنفيذي".
  if (mention.lemma === 'برنامج' && !conclusion && (mention.plural || !mention.topic.has('تنفيذي') || ties.states.size < 2)) return [];
  const concluded =
    (conclusion !== undefined &&
      !denied &&
      !conclusion.negated &&
      // "اتفقا على مشروع معاهدة": which is still to be signed.
      !(mention.draft && conclusion.deed !== 'sign') &&
      (conclusion.done || (!conclusion.open && (conclusion.tense === 'past' || mention.definite || conclusion.deed === 'sign')))) ||
    mention.year !== null;
  // "التوصل إلى تفاهم مشترك حول": that one wants to understand each other.
  if (mention.lemma === 'تفاهم' && !frames.some((f) => f.deed === 'keep') && !concluded && !denied && !sided) return [];
  const standing = standingOf(mention, sources);
  const before = sources.tokens.word[mention.from - 1]?.key ?? '';
  // "دعت كينيا وأوغندا في بيان مشترك إلى": what one says something in is there.
  const issued = mention.lemma === 'بيان' && before === 'في';
  const planned =
    !concluded &&
    !denied &&
    !issued &&
    (mention.draft ||
      standing === 'coming' ||
      (conclusion !== undefined && (conclusion.open || conclusion.negated || conclusion.tense !== 'past')) ||
      // "المفاوضات حول اتفاقية التجارة الحرة": which is not there yet.
      frames.some(
        (f) => f.deed === 'seek' && (!mention.definite || (isByGenitive(mention) && /فاوض/.test(sources.tokens.word[f.at]!.key))),
      ));
  // "توصلا إلى اتفاق أروشا، وأبرما كذلك اتفاقا لتبادل الأسرى"
  const also =
    !mention.definite && frames.some((f) => f.side === 'left' && f.deed === 'sign' && MORE.has(sources.tokens.word[f.at + 1]?.key ?? ''));
  const apart = listed || also || isRenewed(before) || (!mention.bare && BASIS.has(before));
  const sentence = sources.tokens.sentence[mention.head]!;
  return [{ mention, frames, ties, sentence, listed: apart, planned, concluded, denied, standing, when: null }];
}

function finish(a: Agreement, from: AgreementSources, states: ReadonlySet<string>): FoundAgreement[] {
  const mentions = a.told.map((t) => t.mention);
  const date = dateOf(a, from);
  const conclusion = occasionOf(a, states, from.meetings, from.tokens);
  // "أعلنت إنهاء الاتفاقية بعد ساعات من زيارة الوزير": what is over is not concluded where one speaks of it.
  const over = a.told.some((t) => t.frames.some(ends) || t.standing === 'ended');
  const left = a.told.flatMap((t) => t.frames).filter((f) => f.side === 'left');
  // "اتفقا خلال المباحثات على تفعيل البروتوكول الموقع عام 1996"
  const ofOld = over
    ? !conclusion?.stated || !left.some(concludes)
    : a.years.size > 0 && !a.planned && left.every((f) => f.deed === 'keep');
  const none = conclusion === null || ofOld || elsewhere(date, conclusion) || (a.planned && isOver(conclusion.occasion, from.published));
  const occasion = none ? null : conclusion.occasion;
  const title = mentions.reduce((x, m) => (weight(m) > weight(x) ? m : x));
  const kinds = mentions.map((m) => m.kind);
  const special = a.nuclear && kinds[0] === 'agreement' ? kinds[0] : kinds.find((k) => k !== 'agreement');
  const kind = kinds.find((k) => k === 'ceasefire') ?? special ?? kinds[0]!;
  if (!worth(a, kind, states, occasion)) return [];
  const signatories = new Map(a.told.flatMap((t) => [...t.ties.signatories]).reverse());
  const where = (code: string): Range | null => a.told.map((t) => t.ties.where.get(code)).find((at) => at !== undefined) ?? null;
  const about = title.about < 0 ? mentions.find((m) => m.about >= 0) : undefined;
  return [
    {
      kind,
      status: statusOf(a, kind, occasion),
      mentions,
      title,
      subject: about ? { from: about.about, to: about.to } : null,
      parties: [...states].sort().map((code) => ({ code, at: where(code) })),
      organizations: [...new Set(a.told.flatMap((t) => [...t.ties.organizations]))],
      signatories: [...signatories].reverse().map(([person, at]) => ({ person, at })),
      concludedAt: occasion,
      stated: occasion !== null && conclusion!.stated,
      concludedIn: occasion === null ? null : nearestOf(occasion, mentions),
      date: date ?? (over ? null : (dateAt(occasion, concludedBy(a)) ?? storyDay(a, from))),
    },
  ];
  function weight(m: DocumentMention): number {
    return (
      m.topic.size * 2 +
      (m.to - m.head) / 4 +
      m.stateTokens.length * 2 +
      (m.place ? 1 : 0) +
      (DOCUMENT_ROWS.get(m.lemma)!.use === 'weak' ? -1 : 0)
    );
  }
}

/** The first sentence that tells of its conclusion. */
const concludedBy = ({ told }: Agreement): number => Math.min(...told.filter((t) => t.concluded || t.planned).map((t) => t.sentence));

/** The trigger of a meeting that stands nearest to a mention. */
function nearestOf({ facts }: Occasion, mentions: readonly DocumentMention[]): Range {
  const gap = ({ trigger }: Occasion['facts'][number]): number => Math.min(...mentions.map((m) => Math.abs(m.head - trigger.head)));
  return facts.reduce((x, f) => (gap(f) < gap(x) ? f : x)).trigger;
}

/** Names of sets of agreements that are no places. */
const NAMES = new Set(['ابراهام', 'ابراهيم', 'ابراهيميه']);

/** Whether it can be told apart: by its parties, a name, a subject. */
function worth(a: Agreement, kind: DocumentKind, states: ReadonlySet<string>, occasion: Occasion | null): boolean {
  const mentions = a.told.map((t) => t.mention);
  const frames = a.told.flatMap((t) => t.frames);
  const concluded = frames.some(concludes);
  // "نفت توقيع أي اتفاق مع كينيا" denies one that can be told apart.
  if (mentions.every((m) => m.any) && !(a.told.some((t) => t.denied) && a.stated.size > 0)) return false;
  if (mentions.every((m) => m.plural)) {
    // "الاتفاقيات الدولية" are many; with parties and an occasion they are one entry.
    if (kind === 'ceasefire') return frames.some((f) => f.deed === 'break');
    if (a.places.size > 0 || [...a.topic].some((t) => NAMES.has(t))) return true;
    if (a.states.size > 0) return concluded || a.stated.size > 1 || frames.some((f) => f.deed === 'have');
    const signed = frames.some((f) => f.deed === 'sign' && f.side === 'left');
    // "توجت زيارة الرئيس إلى أنقرة بالتوقيع على 11 اتفاقية": by the occasion.
    if (signed && concluded && occasion !== null && occasion.states.size > 1) return true;
    return signed && (states.size > 1 || mentions.some(sided));
  }
  // "دعا إلى وقف إطلاق النار", "تثبيت وقف إطلاق النار": the act, unless somebody has agreed to it.
  if (kind === 'ceasefire' && mentions.every((m) => m.lemma === 'وقف'))
    return (
      a.told.some((t) => t.standing === 'valid' || t.standing === 'broken') ||
      frames.some((f) => concludes(f) || f.deed === 'break') ||
      (a.states.size > 0 && frames.some((f) => f.deed !== 'seek'))
    );
  if (kind === 'ceasefire') return true;
  // "في بيان مشترك" of two organisations is none of states: it wants a meeting, a place, or a state that words tie.
  if (kind === 'declaration') {
    if (a.places.size > 0 || (states.size > 1 && mentions.some((m) => m.accord !== null))) return true;
    // "وقع الوزير والمفوضة إعلانا مشتركا", "إعلان المبادئ الذي توافقت عليه الدول الثلاث"
    if (frames.some((f) => concludes(f) && (states.size > 0 || mentions.some((m) => m.lemma === 'إعلان')) && !f.negated)) return true;
    if (states.size === 1) return occasion !== null || mentions.some((m) => m.topic.has('صادر'));
    return states.size > 1 && (occasion !== null || a.states.size > 0 || mentions.some((m) => m.topic.has('صادر')));
  }
  // "ألغت كينيا عقدا بقيمة مليار دولار"
  const ended =
    mentions.some((m) => !m.definite) && frames.some((f) => ends(f) && f.tense === 'past' && f.subjects.some((s) => s.states.length > 0));
  const told = concluded || ended || a.told.some((t) => t.standing === 'coming');
  if (mentions.every((m) => m.bare && !m.described) && !told && a.states.size < 2) return false;
  // "وقعت شركة النفط عقدا بقيمة ملياري دولار" binds no state and can be told apart all the same.
  const byFirm = frames.some((f) => f.deed === 'sign' && f.side === 'left' && f.private);
  // "بموجب الاتفاق الذي أبرمه المبعوث فلان مع المتمردين": by who concluded it.
  const bySigner = concluded && mentions.some((m) => m.described) && a.told.some((t) => t.ties.signatories.size > 0);
  if (states.size === 0)
    return byFirm || bySigner || mentions.some((m) => m.named) || (concluded && mentions.some((m) => m.topic.size > 0 || sided(m)));
  return true;
}

/** It tells between whom: بين, مع. */
const sided = (m: DocumentMention): boolean => m.between >= 0 || m.with >= 0;
