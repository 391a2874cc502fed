/**
 * Owners: whose an office is that a pronoun gives to somebody: "الرئيس الفرنسي فلان ورئيسة وزرائه", "استدعت إسبانيا سفيرها".
 *
 * @module src/extract/persons/whose/owners
 */
import { isVerb } from '../../clauses.js';
import type { StateMention } from '../../states.js';
import { isOfLand, isOfSomebody, OF_SOMETHING, SPEAKS } from '../office.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { beforeRespect, type Settled, type Surroundings } from './surroundings.js';

/** Somebody of a known state, and where he is named. */
interface Owner {
  readonly at: number;
  readonly state: string;
}

/** By his office or by his name alone: "تعهد أوباما بالحزم، وأكده وزير خارجيته". */
function ownerOf({ from }: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): Owner | null {
  const { sentence, word } = tokens;
  const all = settled
    .filter((s) => s.person !== person)
    .flatMap(({ at, state, person: p }) => [{ at, state }, ...p.mentions.map((m) => ({ at: m.span.from, state }))])
    .filter(({ at }) => at < from && sentence[at] === sentence[from]);
  // "استقبل الرئيس الغاني فلان الوزير فلانا، في حضور مستشاره": his who receives, told first.
  if (word[from - 1]?.stem === 'حضور' && sentence[from - 1] === sentence[from] && all.length > 0)
    return all.reduce((a, b) => (b.at < a.at ? b : a));
  const last = (of: readonly Owner[]): Owner | null => of.reduce<Owner | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  const opens = (at: number): boolean => at > 0 && sentence[at - 1] === sentence[from] && isVerb(tokens, at - 1);
  // "التقى الرئيس الكيني فلان سفير هولندا فلانا، بينما بحث نائبه": his who did the thing before, not whom he met.
  return (opens(from) ? last(all.filter(({ at }) => opens(beforeRespect(tokens, at)))) : null) ?? last(all);
}

/** The last such mention of a state before an office, if its sentence has it. */
function lastHere(
  { from }: TitlePhrase,
  { states, tokens: { sentence } }: Surroundings,
  is: (m: StateMention) => boolean,
): StateMention | null {
  const last = states.findLast((m) => m.named.from < from && is(m));
  return last !== undefined && sentence[last.named.from] === sentence[from] ? last : null;
}

/** The state of an office with a pronoun; undefined where nobody tells, null where it is of none. */
export function ownersState(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  around: Surroundings,
  person: Person,
): string | null | undefined {
  // "الجماهيرية الليبية وزعيمها": of a state named right before, else of a party.
  if (isOfLand(phrase)) return around.states.findLast(({ named, political }) => named.to === phrase.from && political)?.code ?? null;
  const mine = isOfSomebody(phrase);
  const body = mine ? bodyBeside(phrase, around) : null;
  if (body !== null) return body;
  const owner = ownerOf(phrase, settled, person, around);
  const hers = !mine && around.tokens.word[phrase.officeTo - 1]!.key.endsWith('ها');
  // "حمل الرئيس المالطي فلان إيطاليا المسؤولية، فرد وزير خارجيتها": of the state named since.
  const since = hers && owner !== null ? lastHere(phrase, around, (m) => m.named.state?.kind === 'name') : null;
  if (since !== null && since.named.from > owner!.at) return since.code;
  // "مساعد أمين عام الأمم المتحدة ومستشاره": of an organisation.
  if (mine && around.organizations?.some((o) => o.to === phrase.from && o.org!.organization.states.length !== 1)) return null;
  // "انتقد الكرملين القرار، وقال المتحدث باسمه": of the palace named since.
  const seat = SPEAKS.has(phrase.lemma) ? lastHere(phrase, around, (m) => m.named.state?.kind === 'seat') : null;
  if (seat !== null && seat.named.from > (owner?.at ?? -1)) return seat.code;
  // "رئيس فنلندا ورئيسة وزرائها": of the state named, when nobody is.
  const land = hers && owner === null ? lastHere(phrase, around, (m) => m.named.state?.kind !== 'adjective' && m.political) : null;
  if (land !== null) return land.code;
  // "وأقر الوزير الأميركي فلان ورئيسه فلان": his president; "فنلندا ورئيسها": hers.
  const ofLand = mine && ((phrase.lemma === 'رئيس' && phrase.suffix !== 'ه') || OF_SOMETHING.has(phrase.lemma));
  if (owner !== null && !ofLand) return owner.state;
  return mine ? stateOfHis(phrase, settled, around, person) : undefined;
}

/** "الجيش الكيني وقائده", "الإدارة الأميركية ورئيسها": the state of the body right before, which the pronoun means. */
function bodyBeside({ from, suffix }: TitlePhrase, { states, tokens: { word, sentence } }: Surroundings): string | null {
  if (from < 2 || word[from]!.conj !== 'و' || sentence[from - 2] !== sentence[from]) return null;
  const body = word[from - 2]!;
  const hers = body.raw.endsWith('ة') || body.stem.endsWith('ات');
  if (
    body.entry?.body === undefined ||
    body.entry.body.kind === 'private' ||
    (suffix !== 'ها' && suffix !== 'ه') ||
    hers !== (suffix === 'ها')
  )
    return null;
  return states.find((m) => m.named.to === from && m.named.state?.kind === 'adjective' && m.political)?.code ?? null;
}

/** The state of an office with a pronoun on itself that no person in its sentence settles. */
function stateOfHis(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): string | null | undefined {
  const ofSomething = OF_SOMETHING.has(phrase.lemma);
  // "أكدت الخارجية المصرية على لسان متحدثها", "استدعت إسبانيا سفيرها".
  const land = ofSomething ? lastHere(phrase, around, (m) => m.political) : null;
  if (land !== null) return land.code;
  // "الولايات المتحدة في عهد رئيسها السابق": of the state itself.
  if (phrase.lemma === 'رئيس') {
    const people = phrase.suffix === 'هم';
    // "الحكومة الإسرائيلية ممثلة برئيسها فلان": of a government, told by an adjective.
    const governed = (m: StateMention): boolean => around.tokens.word[m.named.from - 1]?.stem === 'حكومه';
    const own = (m: StateMention): boolean => people || ((m.named.state?.kind !== 'adjective' || governed(m)) && m.political);
    return lastHere(phrase, around, own)?.code ?? null;
  }
  // "يمثل الرئيس الفلبيني نائبته فلانة": he need not be named.
  const his = ofSomething ? null : lastHere(phrase, around, (m) => m.named.state?.kind === 'adjective' && m.political);
  if (his !== null) return his.code;
  // "نفى الرئيس الفلبيني فلان ذلك. وتوقع مستشاره": of the sentence before, if that tells of one state's people alone.
  const earlier = soleStateBefore(phrase, settled, person, around) ?? topicStateBefore(phrase, settled, person, around);
  return earlier === null && ofSomething ? undefined : earlier;
}

/** The state of all whose offices the sentence before tells, or that it names, where it is one. */
function soleStateBefore(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { tokens, states }: Surroundings,
): string | null {
  const before = tokens.sentence[phrase.from]! - 1;
  // Farther on somebody of the sentence itself may be meant.
  if (phrase.from - tokens.bounds[before + 1]! > 3) return null;
  const codes = new Set<string>();
  for (const s of settled) if (s.person !== person && tokens.sentence[s.at] === before) codes.add(s.state);
  if (codes.size === 0)
    for (const { code, named, political } of states) if (political && tokens.sentence[named.from] === before) codes.add(code);
  return codes.size === 1 ? [...codes][0]! : null;
}

/** "تلقى الرئيس الغاني اتصالا من نظيره التوغولي. كما أوفد مبعوثه": right behind a verb, of whoever the sentence before is about, told first. */
function topicStateBefore(phrase: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): string | null {
  const { sentence, bounds, word } = tokens;
  const here = sentence[phrase.from]!;
  const at = phrase.from - 1;
  if (
    phrase.suffix !== 'ه' ||
    here === 0 ||
    at < bounds[here]! ||
    at - bounds[here]! > HEAD ||
    !SENDS.has(word[at]!.entry?.verb?.lemma ?? '')
  )
    return null;
  let first: Owner | null = null;
  for (const { at: title, state, person: p } of settled)
    for (const from of p === person ? [] : [title, ...p.mentions.map((m) => m.span.from)])
      if (sentence[from] === here - 1 && (first === null || from < first.at)) first = { at: from, state };
  return first?.state ?? null;
}

/** Words of a sentence before such a verb: "كما أوفد". */
const HEAD = 1;
/** Who sends somebody of his own. */
const SENDS = new Set(['أوفد', 'أرسل', 'كلف', 'بعث', 'وجه']);
