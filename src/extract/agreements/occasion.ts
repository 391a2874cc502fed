/**
 * The meeting at which a document is concluded: named beside the conclusion ("وقعا خلال زيارة", "في ختام مباحثات",
 * "إثر جولة مفاوضات"), or held by its very parties in the same or the neighbouring sentence.
 *
 * @module src/extract/agreements/occasion
 */
import { COMMAS } from '../../arabic/punctuation.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf, isVerb } from '../clauses.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import { COMPLEMENTISER, RELATIVE, toldBetween } from './frames/deeds.js';
import type { Frame } from './frames/frame.js';
import type { Range } from './parties/parties.js';
import type { Agreement, Told } from './same.js';
import { AMID, BEARS, ENDS_WITH, partsOf } from './words/words.js';

/** Between a conclusion and its occasion, before the trigger: خلال زيارة. */
const DURING = new Set('خلال اثناء عقب اثر ختام بمناسبه مناسبه هامش بعد اعقاب نهايه اطار لدي بختام غداه'.split(' '));
/** What the occasion is for: "اجتماع الوزراء للتوقيع على البروتوكول". */
const PURPOSE = /^[وف]?(ل|بهدف|بغيه|بغرض)?(?:ال|ل)?(توقيع|ابرام|امضاء|توصل)/;
const AIMS = /^(?:[يت]هدف|هادفه|الهادفه|راميه|الراميه|[يت]رمي|[يت]سعي|[يت]فضي|[يت]ودي)/;
const FAR = 40;
/** Tokens between a gathering and the document that it bears; of a list, the last may stand further off. */
const BORNE = 12;
/** Tokens between a time at the head of a clause and its verb: "وخلال الزيارة التي استمرت يومين وقع". */
const LEAD = 14;
const AFTER_COMMA = 3;
/** Sentences between a meeting and what its participants conclude there. */
const NEAR = 2;

/** Above it the words themselves tie a document to its occasion. */
const STATED = 2.5;

export interface Conclusion {
  readonly occasion: Occasion;
  /** The words say so: "خلال", "في ختام". */
  readonly stated: boolean;
}

export function occasionOf(
  a: Agreement,
  states: ReadonlySet<string>,
  meetings: readonly Occasion[],
  tokens: Tokens<Entry>,
): Conclusion | null {
  let best: Occasion | null = null;
  let top = 0;
  for (const occasion of meetings) {
    let score = 0;
    for (const told of a.told) if (concludes(told, a)) score = Math.max(score, bond(anchored(told, tokens), occasion, a, states, tokens));
    if (score > top) [best, top] = [occasion, score];
  }
  return best && top >= 2 ? { occasion: best, stated: top > STATED } : null;
}

function concludes({ mention, frames }: Told, a: Agreement): boolean {
  return mention.kind === 'declaration' || frames.some((f) => f.deed === 'sign' || f.deed === 'reach' || f.deed === 'yield') || a.planned;
}

/** A part is concluded where the whole is told. */
const anchored = (told: Told, { sentence }: Tokens<Entry>): Told =>
  told.mention.whole === null ? told : { ...told, mention: told.mention.whole, sentence: sentence[told.mention.whole.head]! };

function bond(told: Told, occasion: Occasion, a: Agreement, states: ReadonlySet<string>, tokens: Tokens<Entry>): number {
  if (occasion.status === 'cancelled' || occasion.status === 'denied') return 0;
  // Documents are announced to the press, and spoken of by telephone, but not concluded there.
  if (occasion.kind === 'press_conference' || occasion.kind === 'call') return 0;
  if (occasion.status === 'planned' && told.concluded) return 0;
  // "وصل أمس في زيارة … يوقع خلالها": a visit that goes on, where words tie what is still to be signed to it.
  const ahead = a.planned && occasion.status !== 'planned' && !told.concluded;
  if (ahead && occasion.kind !== 'visit') return 0;
  const theirs = new Set(occasion.states.keys());
  const apart = states.size > 0 && theirs.size > 0 && ![...states].some((s) => theirs.has(s));
  for (const fact of occasion.facts) for (const s of fact.states) theirs.add(s);
  const shared = [...states].filter((s) => theirs.has(s)).length;
  // Two of its parties suffice: a third may be a party that did not come.
  const same = states.size > 0 && shared >= Math.min(2, states.size) && shared >= Math.min(2, theirs.size);
  // Beside a meeting of its parties, only what is told as concluded there: not what they merely speak about.
  // A deal that everybody refers to is not concluded wherever its parties meet or speak of it.
  const standing = a.nuclear && !a.planned;
  if (standing && (told.mention.definite || !told.concluded)) return 0;
  const concluded =
    !isEarlier(told, tokens) &&
    (told.mention.kind === 'declaration' ||
      (!told.mention.bare && !told.mention.definite) ||
      told.frames.some((f) => f.deed === 'sign' && f.side === 'left' && f.done));
  // Of two meetings of the parties, the one of which the article speaks more.
  const weight = 0.06 * Math.min(4, occasion.facts.length);
  let score = taken(told, occasion, tokens);
  const ended = Math.max(-1, ...told.frames.map((f) => endingOf(f, tokens)));
  if (same && states.size >= 2 && isIssuedThere(told, occasion, tokens)) score = Math.max(score, 2.1 + weight);
  for (const { trigger, sentence } of occasion.facts) {
    if (isStatementOf(trigger, told, tokens)) score = Math.max(score, 3.7);
    // "وقع الوزيران في نيروبي أمس مذكرة": who meets to sign.
    if (told.frames.some((f) => f.deed === 'sign' && f.at >= trigger.from && f.at < trigger.to)) score = Math.max(score, 2.45);
    const lines = sentence - told.sentence;
    if (Math.abs(lines) > NEAR) continue;
    const before = trigger.from < told.mention.from;
    const gap = before ? told.mention.from - trigger.to : trigger.from - told.mention.coreTo;
    if (before && lines === 0 && isSince(trigger.to, told, tokens)) continue;
    if (lines === 0 && gap < FAR) {
      // "وقع الوزيران في باريس اتفاقية": whoever signs it meets there.
      if (before && told.frames.some((f) => f.deed === 'sign' && f.at === trigger.from)) score = Math.max(score, 3.6 - gap / FAR);
      if (
        !before &&
        !toldBetween(tokens, told.mention.coreTo, trigger.from) &&
        (during(trigger.from, tokens, told.mention.head) || isAt(trigger.from, told, occasion, tokens))
      )
        score = Math.max(score, 4 - gap / FAR);
      else if (before && opensWith(trigger.from, told, tokens)) score = Math.max(score, 3.6 - gap / FAR);
      else if (before && between(trigger.to, told.mention.from, tokens)) score = Math.max(score, 3.5 - gap / FAR);
      // "خرج الوزراء من اجتماعهم باتفاق"
      else if (before && ended >= 0 && trigger.from > ended) score = Math.max(score, 3.5 - gap / FAR);
      // "اللجنة التي ستنعقد في أبريل ويوقع فيها البلدان اتفاقا"
      else if (before && signsIn(told, trigger.to, tokens)) score = Math.max(score, 3.4 - gap / FAR);
      // "تسفر القمة عن توقيع"
      else if (before && gap < (told.listed || !verbWithin(trigger.to, told, tokens) ? 3 * BORNE : BORNE) && bears(trigger.from, tokens))
        score = Math.max(score, 3.4 - gap / FAR);
      else if (before && gap < 16 && !ahead && purpose(trigger.to, told.mention.from, tokens)) score = Math.max(score, 3.2 - gap / FAR);
      else if (same && states.size >= 2 && concluded && !standing) score = Math.max(score, 2.4 + weight - gap / FAR);
      else if (a.planned && occasion.status === 'planned' && !isParted(trigger, told, tokens)) score = Math.max(score, 2.3 - gap / FAR);
    } else if (isOfSigning(trigger, tokens) && told.concluded)
      // "وجرى التوقيع في قصر المؤتمرات بحضور": right behind what was signed, whoever else was there.
      score = Math.max(score, lines === 1 && SIGNING.test(tokens.word[trigger.from]!.key) ? 3.05 : 2.1 - 0.05 * Math.abs(lines));
    else if (lines > 0 && !a.planned && signedThere(sentence, trigger.from, told, tokens)) score = Math.max(score, 3.3 - 0.1 * lines);
    else if (same && states.size >= 2 && concluded && !standing && !(lines < 0 && occasion.kind === 'talks' && isLater(told, tokens)))
      score = Math.max(score, 2 + weight - 0.1 * Math.abs(lines) + (lines < 0 ? 0.1 : 0));
  }
  return (ahead && score < STATED) || (apart && score < 3) ? 0 : score;
}

const IN_IT = /^(?:في|اثناء)(?:ه|ها|هما)$/;

/** Whether a verb of signing behind an occasion has "in it" right behind. */
const signsIn = ({ frames }: Told, from: number, { word }: Tokens<Entry>): boolean =>
  frames.some((f) => f.deed === 'sign' && f.side === 'left' && !f.negated && f.at >= from && IN_IT.test(word[f.at + 1]?.key ?? ''));

/** Tokens between a statement and the meeting whose it is: "البيان المشترك الصادر عن الاجتماع". */
const ISSUED = 4;
const ISSUES = /^[وف]?(?:ال)?صادر[ها]?$/;

/** "البيان المشترك للاجتماع الوزاري", "البيان الختامي لقمة", "الإعلان الصادر بشأن مباحثات": of which meeting a statement is. */
function isStatementOf({ from }: Range, { mention, sentence }: Told, { word, sentence: of }: Tokens<Entry>): boolean {
  if (mention.kind !== 'declaration' || from <= mention.head || of[from] !== sentence || from - mention.coreTo > ISSUED) return false;
  const next = Math.min(mention.coreTo, from);
  let issued = false;
  for (let i = mention.head + 1; i < from; i++) {
    issued ||= ISSUES.test(word[i]!.key);
    if (word[i]!.kind === Kind.Punct && i >= next) return false;
  }
  if (issued) return word[from]!.entry?.event !== undefined;
  return word[from]!.prep === 'ل' && from - next <= 1;
}

/** "إعلان القاهرة": by which town a statement of both sides is known, in whose country they met. */
function isIssuedThere({ mention }: Told, { kind, status, where }: Occasion, { word }: Tokens<Entry>): boolean {
  if (mention.kind !== 'declaration' || mention.place === null || status !== 'held' || kind === 'conference') return false;
  const cities = word[mention.head + 1]?.entry?.cities;
  return where !== null && cities?.some((c) => c.country === where.country) === true;
}

/** "إن العقد سيبرم هذا العام، وأن الفنيين سيجتمعون", "ننتظر المفاوضات، ونحن سنوقع": of another clause. */
function isParted({ from, to }: Range, { mention }: Told, { word }: Tokens<Entry>): boolean {
  const [first, end] = from < mention.from ? [to, mention.from] : [mention.coreTo, from];
  return word.slice(first, end).some((w) => w.conj === 'و' && (COMPLEMENTISER.has(bareOf(w)) || w.entry?.particle === 'pronoun'));
}

const LATER = /^[وف]?(?:بعد الظهر|في المساء|في وقت لاحق|مساء|لاحقا)(?: |$)/;

/** "استقبل الرئيس الوزير. وبعد الظهر وقع الضيف مذكرة": at another time of the day than the talks before. */
function isLater({ sentence }: Told, { word, bounds }: Tokens<Entry>): boolean {
  const first = bounds[sentence]!;
  return LATER.test(
    word
      .slice(first, first + 3)
      .map(({ key }) => key)
      .join(' '),
  );
}

const TALKS = /^ال(?:مباحثات|محادثات|مفاوضات|مشاورات|مناقشات|تفاوض|تباحث|حوار|اجتماعات|لقاءات)$/;
const WHILE = /^(?:ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|سن[هوتي]|عام|اعوام|جول|جلس|ليل)/;
const WHILE_WITHIN = 7;

/** "بعد أربعة أيام من المفاوضات", "في ختام أسبوع من المشاورات": behind how long they took; not "بعد يومين من الزيارة", which is later. */
function afterLong(trigger: number, tokens: Tokens<Entry>, first: number): boolean {
  const { word, sentence } = tokens;
  if (!TALKS.test(word[trigger]!.key) || word[trigger - 1]?.key !== 'من') return false;
  let at = trigger - 2;
  while (at > trigger - WHILE_WITHIN && at >= first && sentence[at] === sentence[trigger] && !WHILE.test(partsOf(word[at]!).stem)) {
    // "بعد أيام طويلة من المفاوضات", "بعد أسابيع على انسحاب كينيا من المفاوضات"
    if (word[at]!.kind !== Kind.Word || word[at]!.entry?.particle || isVerb(tokens, at)) return false;
    at--;
  }
  if (at < first || !WHILE.test(partsOf(word[at]!).stem)) return false;
  // "بعد خمسة أيام", "بعد نحو ثلاث جولات"
  for (let i = at; i >= at - 3 && i >= first; i--) if (DURING.has(word[i]!.stem) || DURING.has(word[i]!.key)) return true;
  return false;
}

/** A preposition of time stands right before the trigger, within its phrase: "خلال زيارة", "في ختام مباحثات". */
function during(trigger: number, tokens: Tokens<Entry>, first: number): boolean {
  if (afterLong(trigger, tokens, first)) return true;
  for (let i = trigger - 1; i >= trigger - 3 && i >= first && tokens.sentence[i] === tokens.sentence[trigger]; i--)
    if (DURING.has(tokens.word[i]!.stem) || DURING.has(tokens.word[i]!.key)) return true;
  return false;
}

/** "وقع القادة معاهدة في قمة عقدت أمس" */
function isAt(trigger: number, { frames, sentence, mention }: Told, { kind }: Occasion, tokens: Tokens<Entry>): boolean {
  if (kind === 'visit' || tokens.word[trigger - 1]?.key !== 'في' || tokens.sentence[trigger - 1] !== sentence) return false;
  return frames.some((f) => {
    if (!(f.deed === 'sign' || f.deed === 'reach' || f.deed === 'agree') || f.negated || f.at >= trigger) return false;
    for (let i = Math.max(f.at, mention.coreTo - 1) + 1; i < trigger; i++)
      if (isVerb(tokens, i) || RELATIVE.has(bareOf(tokens.word[i]!))) return false;
    return true;
  });
}

/** "ووقع الجانبان في ختام الاجتماعات اتفاقية", "وخلال الزيارة وقع الوزيران مذكرة": a time of the verb of signing, before its object. */
function opensWith(trigger: number, { frames, mention }: Told, tokens: Tokens<Entry>): boolean {
  const sign = frames.find((f) => (f.deed === 'sign' || f.deed === 'reach') && f.side === 'left' && !f.negated);
  if (!sign) return false;
  const sentence = tokens.bounds[tokens.sentence[trigger]!]!;
  if (!during(trigger, tokens, Math.max(sentence, trigger - 3))) return false;
  if (trigger > sign.at) return trigger < mention.from;
  // "في ختام المباحثات التي جرت أمس بين الوزيرين، تم التوقيع على": at the head of the sentence, however much is told of it.
  return sign.at - trigger < LEAD || (trigger - sentence <= 3 && lastComma(trigger, sign.at, tokens));
}

/** Whether a mark parts a verb, or its light verb, from what stands before. */
function lastComma(from: number, to: number, { word }: Tokens<Entry>): boolean {
  for (let i = to - 1; i > from && i >= to - AFTER_COMMA; i--) if (COMMAS.has(word[i]!.key)) return true;
  return false;
}

/** Tokens between التوقيع and its time. */
const SOON = 8;
const SIGNING = /^[وف]?(ال)?(توقيع|امضاء|ابرام)$/;

const CAME = /^[وف]?(?:جاء|جات|[يت]اتي|اتي|اتت|تم|جري|حصل|حدث)$/;
/** "وجاء ذلك", "ويأتي الاتفاق" */
const CAME_ABOUT = /^(?:ذلك|هذا|ال(?:اتفاق|اتفاقيه|معاهده|هدنه|مذكره|بروتوكول|اعلان|وثيقه|عقد|صفقه))$/;

/** "وجرى التوقيع في ختام زيارة", "وجاء الاتفاق بعد أيام من المفاوضات", of the document spoken of before. */
function signedThere(sentence: number, trigger: number, { mention, sentence: told }: Told, tokens: Tokens<Entry>): boolean {
  const { word } = tokens;
  const first = tokens.bounds[sentence]!;
  if (!during(trigger, tokens, first)) return false;
  if (
    sentence === told + 1 &&
    CAME.test(word[first]!.key) &&
    CAME_ABOUT.test(word[first + 1]?.key ?? '') &&
    isSoon(first + 1, trigger, tokens)
  )
    return true;
  for (let i = first; i < Math.min(first + 4, trigger); i++)
    if (SIGNING.test(word[i]!.key) && /^[وف]?(ال|تم|جري|جرت|حفل|مراسم|موكب|جاء|[يت]اتي)/.test(word[Math.max(first, i - 1)]!.key))
      return trigger - i <= SOON && !tokensName(tokens, i + 1, trigger) && mention.head < first;
  return false;
}

/** Whether a preposition of time stands right behind what came about, before the trigger. */
const isSoon = (at: number, trigger: number, tokens: Tokens<Entry>): boolean =>
  trigger - at <= SOON + 1 && !tokensName(tokens, at + 1, trigger) && !verbIn(at + 1, trigger, tokens);

function verbIn(from: number, to: number, tokens: Tokens<Entry>): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i)) return true;
  return false;
}

function tokensName(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i]!.entry?.document) return true;
  return false;
}

/** "اختتم الوزيران محادثات … بتوقيع اتفاق", "خرج الوزراء من اجتماعهم باتفاق": the verb that tells with what something ended; −1 for none. */
export function endingOf({ deed, at, side, tense }: Frame, { word, bounds, sentence }: Tokens<Entry>): number {
  if (side !== 'left') return -1;
  if (tense !== 'noun') return deed === 'yield' && ENDS_WITH.test(word[at]!.key) ? at : -1;
  if (word[at]!.prep !== 'ب' && !/^ب/.test(word[at]!.key)) return -1;
  const first = bounds[sentence[at]!]!;
  let verb = at - 1;
  while (verb >= first && !ENDS_WITH.test(word[verb]!.key) && !BEARS.test(word[verb]!.key)) verb--;
  return verb >= first ? verb : -1;
}

/** "وحضر الرئيسان مراسم التوقيع", of the document spoken of before. */
function isOfSigning({ from, to }: Range, { word }: Tokens<Entry>): boolean {
  for (let i = from; i < to; i++) if (SIGNING.test(word[i]!.key)) return word[i]!.def;
  return false;
}

/** Whether another verb stands between an occasion and the document. */
function verbWithin(from: number, { mention }: Told, tokens: Tokens<Entry>): boolean {
  for (let i = from; i < mention.from; i++) if (isVerb(tokens, i) || RELATIVE.has(tokens.word[i]!.key)) return true;
  return false;
}

/** Bare nouns that take a meeting up, before what it ended with. */
const TAKES_UP = /^[وف]?ال(زياره|مباحثات|مشاورات|استقبال|مقابله|محادثات|مفاوضات|اجتماع|لقاء|قمه|دوره|جوله|جلسه)$/;
const WORKS = /^(?:اعمال|اشغال)$/;
const VISIT = /زياره|جوله/;
const ON_IT = /^[وف]?ب?المناسبه$/;

/** "وتوجت الزيارة بالتوقيع على مذكرة", "أفضت المحادثات إلى اتفاق": the meeting of the sentences before that the noun takes up. */
function taken({ frames, mention, sentence }: Told, { facts, kind }: Occasion, tokens: Tokens<Entry>): number {
  const { word, bounds } = tokens;
  const frame = frames.find((f) => f.side === 'left' && (f.deed === 'yield' || (f.deed === 'sign' && f.tense === 'noun')));
  if (frame === undefined) return 0;
  // "كما تم بالمناسبة إبرام عقد": on the occasion that the sentence before tells of.
  for (let i = Math.max(bounds[sentence]!, frame.at - 4); i < mention.from; i++) {
    if (!ON_IT.test(word[i]!.key)) continue;
    const lines = facts.map((f) => sentence - f.sentence).filter((n) => n > 0);
    return lines.length > 0 && Math.min(...lines) <= NEAR ? 3.2 - 0.1 * Math.min(...lines) : 0;
  }
  const first = Math.max(bounds[sentence]!, frame.at - LEAD);
  for (let i = Math.min(frame.at + 3, mention.from) - 1; i > first; i--) {
    if (!TAKES_UP.test(word[i]!.key)) continue;
    const by = WORKS.test(word[i - 1]!.key) ? i - 2 : i - 1;
    const borne = (i > frame.at - 4 || COMMAS.has(word[i + 1]!.key)) && bore(word[by]!.key.replace(/^[وف](?=..)/, ''));
    // "وفي ختام المباحثات، تم التوقيع على", "وتم في ختام أعمال الدورة توقيع"
    if (!borne && !during(i, tokens, bounds[sentence]!)) continue;
    if (VISIT.test(word[i]!.key) !== (kind === 'visit')) return 0;
    const lines = facts.map((f) => sentence - f.sentence).filter((n) => n > 0);
    return lines.length > 0 && Math.min(...lines) <= 2 * NEAR ? 3.3 - 0.05 * Math.min(...lines) : 0;
  }
  return 0;
}

const HAD = new Set('سبق يذكر يشار'.split(' '));
const HAD_WITHIN = 14;

/** "يذكر أن كينيا ونيبال أبرمتا", "سبق أن وقعتا": told of an earlier time than what the article is about. */
function isEarlier({ frames, sentence }: Told, { word, bounds }: Tokens<Entry>): boolean {
  return frames.some((f) => {
    if (f.side !== 'left' || f.tense !== 'past') return false;
    for (let i = f.at - 1; i >= Math.max(bounds[sentence]!, f.at - HAD_WITHIN); i--) {
      if (HAD.has(bareOf(word[i]!))) return true;
      if (word[i]!.kind === Kind.Punct) return false;
    }
    return false;
  });
}

const FIRST = /^(ال)?(اول|اولي|ثاني|ثانيه)$/;

/** "أول زيارة منذ توقيع", "الجلسة الأولى بعد إبرام": the meeting came later. */
function isSince(trigger: number, { frames }: Told, { word }: Tokens<Entry>): boolean {
  const sign = frames.find((f) => f.side === 'left' && f.tense === 'noun' && (f.deed === 'sign' || f.deed === 'reach'));
  if (sign === undefined || sign.at <= trigger) return false;
  const { key } = word[sign.at - 1]!;
  if (key === 'منذ' || word[trigger - 1]?.key === 'منذ') return true;
  if (key !== 'بعد') return false;
  for (let i = Math.max(0, trigger - 3); i < sign.at; i++) if (FIRST.test(word[i]!.key)) return true;
  return false;
}

/** A verb of bearing stands right before the trigger. */
function bears(trigger: number, tokens: Tokens<Entry>): boolean {
  for (let i = trigger - 1; i >= Math.max(0, trigger - 2) && tokens.sentence[i] === tokens.sentence[trigger]; i--)
    if (bore(tokens.word[i]!.key) || bore(tokens.word[i]!.stem)) return true;
  return false;
}

/** "للتوقيع على", right before the document. */
function purpose(from: number, to: number, tokens: Tokens<Entry>): boolean {
  for (let i = Math.max(from, to - 4); i < to; i++) {
    const { key } = tokens.word[i]!;
    const before = tokens.word[i - 1]?.key ?? '';
    // "محادثات تهدف إلى التوصل إلى"
    const aims = before === 'الي' && AIMS.test(tokens.word[i - 2]?.key ?? '');
    if (PURPOSE.test(key) && (aims || /^[وف]?ل/.test(key) || /^(ب?هدف|ب?غيه|ب?غرض|سيتم|ستتم|يتم|سيجري)$/.test(before))) return true;
  }
  return false;
}

/** "محادثات تكللت بتوقيع", "زيارة تم خلالها توقيع" */
const bore = (key: string): boolean => ENDED.test(key) || BEARS.test(key) || AMID.has(key);
const ENDED = /^[وف]?(?:س?[يت])?(?:انته(?:ي|ت)|نتهي|اختتمت?|ختتم)$/;

function between(from: number, to: number, { word }: Tokens<Entry>): boolean {
  for (let i = from; i < to; i++)
    if (bore(word[i]!.key) || bore(word[i]!.stem) || (CAME_OUT.test(word[i]!.key) && word[i + 1]!.prep === 'ب')) return true;
  return false;
}

/** "جاء اجتماع أمس، وخرج باتفاق" */
const CAME_OUT = /^[وف]?خرج(?:ت|ا|وا)?$/;
