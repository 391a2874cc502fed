/**
 * Cargo: what arrives and is nobody: "وصلت أمس الدفعة الثالثة من المساعدات", "وصلت إلى مطار نيروبي طائرتان", "الطائرة التي وصلت"; but "وصلت طائرة
 * الرئيس".
 *
 * @module src/extract/meetings/real/cargo
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { RELATIVE } from '../../clauses.js';
import type { Parties } from '../parties.js';
import type { Scene } from '../scene.js';

const CARGO = wordSet(
  'دفعه دفعات قافله قوافل طايره طايرتان طايرتين طايرات باخره سفينه سفينتان سفينتين سفن شاحنه شاحنتان شاحنات شحنه شحنتان شحنات مساعدات امدادات تعزيزات صادرات حموله رحله رحلات',
);
/** Words to what arrives, where it arrives and the mercy of God apart. */
const REACH = 4;
/** All words to it. */
const FAR = 14;
const PIOUS = wordSet('حفظ رعايه الله حمد');
/** Words back from a relative clause to what it is on: "ثاني طائرة إغاثة التي". */
const HEAD = 5;

/** @returns whether a thing is said to travel, with no person right behind it */
export function isOfCargo({ tokens, scan }: Scene, { trigger: { from, to }, candidates }: Parties): boolean {
  const { word, sentence, count } = tokens;
  const isPersonAt = (i: number): boolean =>
    candidates.some(({ actor: { kind, from: at } }) => at === i && (kind === 'name' || kind === 'office' || kind === 'group'));
  if (from > 0 && sentence[from - 1] === sentence[from] && RELATIVE.has(word[from - 1]!.key))
    for (let i = from - 2; i >= from - 1 - HEAD && i >= 0 && sentence[i] === sentence[from]; i--) {
      if (CARGO.has(word[i]!.stem)) return !isPersonAt(i + 1);
      if (word[i]!.entry?.title !== undefined || word[i]!.entry?.verb !== undefined) break;
    }
  let left = REACH;
  for (let i = to; i < Math.min(count, to + FAR) && left > 0 && sentence[i] === sentence[from]; i++) {
    const { entry, kind, stem, def } = word[i]!;
    if (CARGO.has(stem)) return !isPersonAt(i + 1);
    if (isPersonAt(i) || entry?.title !== undefined || (entry?.verb !== undefined && !def)) return false;
    const place = scan.at[i]! >= 0 || entry?.facility === true || entry?.particle === 'preposition' || def;
    if (kind === Kind.Word && !place && !PIOUS.has(stem)) left--;
  }
  return false;
}
