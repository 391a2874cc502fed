/**
 * Honoured: the guest for whom a banquet is given: "مأدبة غداء تكريما لنظيره فلان", "مأدبة عشاء على شرف الوزير".
 *
 * @module src/extract/meetings/roles/honoured
 */
import { BANQUET, HONOUR } from '../words/retreats.js';
import type { Places } from './places.js';

export function honoured(p: Places): void {
  const { scene, trigger, own } = p;
  if (trigger.lemma !== BANQUET) return;
  const { word } = scene.tokens;
  const guest = own.find((k) => {
    let at = p.actor(k).from - 1;
    while (at > trigger.from && word[at]!.entry?.honorific) at--;
    return HONOUR.has(word[at]!.stem);
  });
  p.give(guest, 'with');
}
