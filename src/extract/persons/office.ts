/**
 * Offices: whether what a title phrase says is held for a state, and for which: "وزير الخارجية الروسي", "رئيس حزب", "نائبته".
 *
 * @module src/extract/persons/office
 */
import type { TitlePhrase } from './titles/title-phrase.js';

/** What one title phrase says: state official, of which states; or private; or nothing. */
export interface Office {
  readonly official: boolean;
  readonly states: readonly string[];
  readonly phrase: TitlePhrase;
}

/** Open titles that are a state's when a state's name or adjective follows. */
const STATELY = new Set([
  'رئيس',
  'زعيم',
  'قائد',
  'مستشار',
  'مستشارة',
  'متحدث',
  'ناطق',
  'مبعوث',
  'مندوب',
  'مراقب',
  'ممثل',
  'مفاوض',
  'وسيط',
  'مسؤول',
  'مسئول',
  'نائب',
  'أمين',
  'مفوض',
  'مساعد',
  'معاون',
  'وكيل',
  'موفد',
  'قائم',
  'ملحق',
  'مرشد',
  'مفتي',
  'كبير',
  'نظير',
  'منسق',
  'سلف',
  'خلف',
  'سكرتير',
  'مفتش',
]);
/** Open titles that are a state's only with a body and its state: "مدير إدارة المراسم القطرية". */
const OF_BODY = new Set(['عضو', 'مدير']);
/** Open titles that are a state's by themselves, before a name: الرئيس أوباما, النائب فلان. */
const ALONE = new Set(['رئيس', 'نائب', 'نظير', 'مرشد', 'مستشار', 'مستشارة', 'بابا']);

/** Offices at the side of somebody, with a pronoun for him. */
const OF_SOMEBODY = new Set(['رئيس', 'نائب', 'مستشار', 'مستشارة', 'مبعوث', 'موفد', 'مساعد', 'معاون', 'سلف', 'خلف']);

/** Who speaks for a state or a body. */
export const SPEAKS = new Set(['متحدث', 'ناطق']);
/** Offices of a state or a body with a pronoun for it: "على لسان متحدثها", "استدعت سفيرها". */
export const OF_SOMETHING = new Set(['متحدث', 'ناطق', 'سفير', 'قنصل', 'مندوب', 'وزير']);
export const isOfSomebody = ({ lemma, suffix }: TitlePhrase): boolean =>
  (OF_SOMEBODY.has(lemma) || OF_SOMETHING.has(lemma)) && suffix !== '';
/** "مالطا وزعيمها": of a state alone. */
export const isOfLand = ({ lemma, suffix }: TitlePhrase): boolean => lemma === 'زعيم' && suffix === 'ها';

/** Whom a holder followed, or who follows him. */
export const AFTER: ReadonlySet<string> = new Set(['خلف', 'سلف']);
const LOW = new Set(['شرطي', 'ضابط', 'جندي', 'طيار', 'عريف', 'رقيب']);
/** "الممثل الدائم لدى الأمم المتحدة": sent by a state. */
const STANDING = new Set(['ممثل', 'مندوب']);

const PARLIAMENTS: ReadonlySet<string> = new Set(['seat', 'nickname']);

/** It speaks for a state though it is no government. */
const PALESTINE = 'PLO';

/** Offices that only a state gives. */
const ALWAYS = new Set(['وزير', 'سفير', 'قنصل']);

export function officeOf(phrase: TitlePhrase): Office {
  const { kind, states, org, body, lemma, places } = phrase;
  const yes = (list: readonly string[]): Office => ({ official: true, states: list, phrase });
  const no: Office = { official: false, states: [], phrase };
  if (kind === 'private' || kind === 'kin' || kind === 'honor' || phrase.vanished) return no;
  if (lemma === 'نظير') return yes(states);
  // "مضيفه فلان"; "خلفا للسويسري فلان" says nothing of an office.
  if (lemma === 'مضيف') return phrase.suffix === '' ? no : yes(states);
  if (AFTER.has(lemma) && phrase.suffix === '') return no;
  // "المفوضة المكلفة بالشؤون الداخلية": of the Union.
  if (lemma === 'مفوض' && states.length === 0) return no;
  // "الشرطي السابق": a job, no office.
  if (LOW.has(lemma) && phrase.tenure === 'former') return no;
  if (
    STANDING.has(lemma) &&
    body === null &&
    states.length === 0 &&
    org?.org?.organization.kind !== 'government' &&
    org !== null &&
    phrase.sent
  )
    return yes([]);
  // "لفريق الرائد", "فريق الوحدة": a team; the rank has its article.
  if (lemma === 'فريق' && !phrase.definite) return no;
  // وزير الحكم الاتحادي, السفيرة لدى الناتو: a state's office whatever it deals with.
  // وزيرة خارجية الاتحاد الأوروبي: of no state.
  // "وزير الداخلية في حكومة الوفاق": of the state that it governs.
  if (lemma === 'وزير' && org !== null && states.length === 0)
    return org.org?.organization.kind === 'government' ? yes(org.org.organization.states) : no;
  // "سفيرة الاتحاد الأوروبي", but "السفيرة لدى الاتحاد"
  if (lemma === 'سفير' && org !== null && states.length === 0 && !phrase.sent) return no;
  // "سفير الائتلاف السوري في باريس": of a party, whose adjective is not his state.
  if (lemma === 'سفير' && org?.from === phrase.from + 1 && org.org?.organization.kind !== 'government') return no;
  if (ALWAYS.has(lemma)) return yes(states.length ? states : org === null ? places.slice(0, 1) : []);
  // أمين الطائف, أمين العاصمة المقدسة, أمين منطقة حائل: the mayor of a town or region.
  if (lemma === 'أمين' && org === null && body !== 'private' && (phrase.town || phrase.region)) return yes(places.slice(0, 1));
  if (body === 'private') return no;
  // "الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية": of no state, whatever it deals with.
  const world = org?.org?.organization.kind;
  if ((world === 'international' || world === 'regional') && states.length === 0 && !phrase.sent && STANDING.has(lemma)) return no;
  // رئيس مجلس القيادة الرئاسي: of an organ of one state.
  const organ = org?.org?.organization;
  // عضو اللجنة التنفيذية لمنظمة التحرير: it speaks for Palestine.
  if (organ !== undefined && (organ.kind === 'government' || organ.code === PALESTINE)) return yes(states.length ? states : organ.states);
  if (org !== null && body !== 'state' && !states.length) return no;
  // "رئيس هيئة الهلال الأحمر": of an authority of the state, where others have a society of that name.
  const authority = world === 'other' && body === 'state';
  if (org !== null && !authority && lemma !== 'وزير' && lemma !== 'سفير' && lemma !== 'مندوب' && lemma !== 'مراقب' && lemma !== 'ممثل')
    return no;
  if (lemma === 'أمير') return yes(states.length ? states : places.slice(0, 1));
  if (kind === 'state' || kind === 'rank') return yes(states.length ? states : places.slice(0, 1));
  if (body === 'state') return yes(states.length ? states : places.slice(0, 1));
  // "عضو الكنيست", "عضو مجلس الشورى": of a parliament that has a name.
  if (lemma === 'عضو' && phrase.stateMentions.some((n) => PARLIAMENTS.has(n.state?.kind ?? ''))) return yes(states);
  if (states.length > 0) {
    const fits = STATELY.has(lemma) ? body === null || body === 'open' : OF_BODY.has(lemma) && body === 'open';
    return fits ? yes(states) : no;
  }
  // "الملحق الثقافي فلان": sent by a state, whatever the host.
  if (lemma === 'ملحق' && phrase.definite && body === null && org === null && phrase.officeTo > phrase.from + 1) return yes([]);
  // رئيس جمهورية الشيشان, رئيس إقليم كردستان: of the state to which it belongs.
  if (lemma === 'رئيس' && phrase.region && org === null) return yes(places.slice(0, 1));
  // "المتحدثة باسم إدارة الطرق في أريزونا": of the state of the region.
  if (SPEAKS.has(lemma) && body === 'open' && org === null && phrase.region) return yes(places.slice(0, 1));
  // نائبته, مستشاره, مبعوثه: of whoever was named before.
  if ((isOfSomebody(phrase) || isOfLand(phrase)) && body === null && org === null) return yes([]);
  if (ALONE.has(lemma) && phrase.definite && body === null && org === null) return yes([]);
  return no;
}
