/**
 * The most that the features of a mention may come to while some are still to be found out: most triggers name no
 * meeting, and need not be asked who takes part and when if that cannot make them one.
 *
 * @module src/extract/meetings/real/most
 */
import type { Feature, Sum } from '../../linear.js';
import type { Parties } from '../parties.js';
import { CLS } from '../parts.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import type { Trigger } from '../words/trigger.js';
import { IS, partyFeatures, wordFeatures } from './real.js';

/** The most that they may come to, whoever takes part. */
export function mostByWords(scene: Scene, trigger: Trigger, where: Where | null, sum: Sum): number {
  wordFeatures(scene, trigger, where, sum.reset());
  return sum.sum + mostOf(sum).parties[CLS.of(trigger.cls)]!;
}

/** The most that they may come to, whatever its day and status turn out to be. */
export function mostByParties(scene: Scene, parties: Parties, sum: Sum): number {
  wordFeatures(scene, parties.trigger, parties.where, sum.reset());
  partyFeatures(scene, parties, sum);
  return sum.sum + mostOf(sum).day;
}

interface Most {
  /** Of day and status. */
  readonly day: number;
  /** Of those and of who takes part, by the number of the trigger's class. */
  readonly parties: Float64Array;
}

const known = new WeakMap<Sum, Most>();

function mostOf(sum: Sum): Most {
  let most = known.get(sum);
  if (most === undefined) known.set(sum, (most = found(sum)));
  return most;
}

function found(sum: Sum): Most {
  const best = ({ first, size }: Feature): number => {
    let top = Number.NEGATIVE_INFINITY;
    for (let n = first; n < first + size; n++) top = Math.max(top, sum.weight(n));
    return top;
  };
  const day = best(IS.status) + best(IS.when);
  let rest = day + best(IS.officials);
  for (const f of [IS.plain, IS.group, IS.office, IS.pair, IS.onlyStates, IS.orgNear, IS.orgNearP, IS.private, IS.domestic])
    rest += Math.max(0, best(f));
  const parties = Float64Array.from(CLS.values, (_, cls) => {
    let top = Number.NEGATIVE_INFINITY;
    for (let p = 0; p <= 3; p++)
      for (let s = 0; s <= 3; s++)
        top = Math.max(top, sum.weight(IS.clsPS.at(cls, Math.min(p, 2), Math.min(s, 2))) + sum.weight(IS.pS.at(p, s)));
    return rest + top;
  });
  return { day, parties };
}
