/**
 * States: every mention of a state, and whether the article refers to the state itself or merely
 * to somewhere in it (a city as a place, an adjective of a newspaper, an inhabitant).
 *
 * @module src/extract/states
 */
import type { Tokens } from '../arabic/tokens.js';
import { Kind } from '../arabic/words.js';
import type { Entry } from '../lexicon/entry.js';
import { isAnnounced } from './announcing.js';
import type { Named, Scan } from './scan.js';

export interface StateMention {
  readonly code: string;
  readonly named: Named;
  /** The article means the state, its government or its institutions. */
  readonly political: boolean;
}

/** Before a city: it is a place there. */
const PLACE_BEFORE = new Set([
  'في',
  'الي',
  'من',
  'مدينه',
  'المدينه',
  'بمدينه',
  'قرب',
  'وسط',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'داخل',
  'خارج',
  'منطقه',
  'محافظه',
  'مطار',
  'نحو',
  'صوب',
  'باتجاه',
  'بالعاصمه',
  'مقرها',
  'مقره',
  'ومقره',
  'ومقرها',
  'قمه',
  'موتمر',
  'اتفاق',
  'مفاوضات',
  'محادثات',
  'اتفاقيه',
  'مبادره',
  'جامعه',
  'ميناء',
  'بورصه',
  'ضواحي',
  'ريف',
  'شوارع',
]);
const ANNOUNCEMENT = 'اعلان';
/** Movements and parties: their adjective names the state. */
const POLITICAL = new Set([
  'حزب',
  'حركه',
  'ايتلاف',
  'معارضه',
  'كتله',
  'جبهه',
  'ميليشيا',
  'مليشيا',
  'تيار',
  'تحالف',
  'مجموعه',
  'جماعه',
  'تنظيم',
  'فصيل',
  'فصايل',
  'احزاب',
  'ميليشيات',
]);

export function stateMentions(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): StateMention[] {
  const out: StateMention[] = [];
  for (const named of scan.named) {
    if (nameAt[named.from]! >= 0) continue;
    if (named.state !== null) out.push({ code: named.state.code, named, political: isPolitical(tokens, named, scan) });
    // حزب الله اللبناني, حركة المقاومة الإسلامية الفلسطينية: the movement's own name tells its state.
    else if (named.org !== null) {
      const last = tokens.word[named.to - 1]!.entry?.states?.find((f) => f.inflection !== undefined)?.code;
      if (last != null && named.to - named.from > 1 && named.org.organization.states.includes(last))
        out.push({ code: last, named, political: true });
    } else if (named.city !== null) out.push({ code: named.city.country, named, political: false });
  }
  return out;
}

function isPolitical(tokens: Tokens<Entry>, named: Named, scan: Scan): boolean {
  const { kind } = named.state!;
  const word = tokens.word[named.from]!;
  const before = tokens.word[named.from - 1];
  switch (kind) {
    case 'name':
    case 'nickname':
      return true;
    case 'seat':
      return true;
    case 'capital':
      if (word.prep === 'ب') return false;
      // "إعلان نيروبي التوصل إلى": who announces it.
      if (before?.key === ANNOUNCEMENT) return isAnnounced(scan, named.to, (i) => tokens.word[i]?.key ?? '');
      return !(before !== undefined && PLACE_BEFORE.has(before.key));
    case 'adjective':
      return adjectiveIsPolitical(tokens, named);
    default:
      return false;
  }
}

/** The noun that the adjective describes decides: صحيفة, شركة, لاعب, محلل take the state along as a mere origin. */
function adjectiveIsPolitical(tokens: Tokens<Entry>, named: Named): boolean {
  for (let i = named.from - 1; i >= 0 && i >= named.from - 4; i--) {
    const word = tokens.word[i]!;
    if (word.kind === Kind.Punct || tokens.sentence[i] !== tokens.sentence[named.from]) break;
    const e = word.entry;
    if (e?.particle !== undefined || (e?.verb && !word.def && !e.body && !e.title)) break;
    const lemma = word.stem;
    if (e?.body?.kind === 'private') return POLITICAL.has(lemma);
    if (e?.title?.kind === 'private') return false;
    if (e?.body !== undefined || e?.title !== undefined) return true;
  }
  return true;
}
