/**
 * Offices: how far two printed offices agree. وزيرة الخارجية and وزير خارجية do; السابق and المكلف change
 * nothing; رئيس الوزراء and رئيس do not.
 *
 * @module graph/identity/offices
 */
import { foldWords } from '../names/fold.js';

const IGNORED = new Set(
  'سابق سابقه اسبق مخلوع مكلف رسمي رسميه باسم عام عامه في من لدي الي علي عن شوون شيون اول دكتور سيد حالي منتخب جديد راحل دايم خاص'.split(
    ' ',
  ),
);

/** Words of an office that are kept: head and field; what follows differs from article to article. */
const MOST = 5;

/** The words that make an office, folded, masculine, without article: `['وزير', 'خارجي']`. */
export function officeWords(printed: string | null): string[] {
  if (!printed) return [];
  const words = foldWords(printed)
    .split(' ')
    .map((w) => w.replace(/^(?:و?ال|لل)(?=.{3})/, '').replace(/(?<=..)(?:ه|ي|يه)$/, ''))
    .filter((w) => w && !IGNORED.has(w));
  return [...new Set(words)].slice(0, MOST);
}

/**
 * 1: the same words; above 0: the same head and more; 0: unknown; -1: different offices.
 * Lists of offices (ولي العهد وزير الداخلية) agree when one of them is in both.
 */
export function officeAgreement(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((w) => long.includes(w)).length;
  if (shared === short.length) return short.length === long.length ? 1 : short.length > 1 ? 0.8 : 0.4;
  return shared >= 2 ? 0.5 : shared ? -0.3 : -1;
}
