/**
 * No guest: who stands near a journey and does not travel, nor receive: its inviter, the place that is left, whoever meets others there, whom
 * the traveller met where he comes from.
 *
 * @module src/extract/meetings/who/no-guest
 */
import { isLand } from '../../actors/each.js';
import { isVisitOfAnother } from '../roles/noun-roles.js';
import { invitationTo, isInvitedByVerb, isInviter } from '../roles/visitors.js';
import type { Scene } from '../scene.js';
import { GOES, QUITS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';
import type { Out, Reach } from './reach.js';

/** Who is no guest on a journey: the inviter, the place that is left, whoever meets others there. */
export function noGuest({ scene, trigger, roles, where, sentence }: Reach): Out {
  const goes = GOES.has(trigger.cls);
  const invitation = goes ? invitationTo(scene, trigger) : -1;
  const isInvited = goes && [...roles.values()].includes('owner') && (invitation >= 0 || isInvitedByVerb(scene, trigger));
  // "التقى الرئيس نظيره أثناء زيارة الوزير إلى المنامة": who meets others there is no visitor; those at home may be his hosts.
  // "شاركت فيها العراق وسوريا، في أول زيارة لرئيس إيراني إلى بغداد": nor are the others of whatever it is during.
  const visited = isVisitOfAnother(scene, trigger, roles) ? where?.country : undefined;
  return (c) => {
    const { actor, prep } = c;
    // "يغادر الوزير تونس متوجها إلى طرابلس": where he was.
    if (QUITS.has(trigger.lemma) && where?.goal === true && prep === '' && isLand(actor) && !actor.states.includes(where.country))
      return true;
    if (goes && actor.from >= trigger.to && actor.persons.length > 0 && isWhereFrom(scene, trigger, c)) return true;
    // "وجه الرئيس دعوة إلى نظيره لزيارة طهران": who invites is not who comes.
    if (isInviter(scene, invitation, c)) return true;
    if (actor.from >= trigger.from) return false;
    if (isInvited && c.sentence === sentence && actor.persons.length > 0) return true;
    return visited !== undefined && actor.states.length > 0 && !actor.states.includes(visited);
  };
}

/** Words between where somebody comes from and whom he met there. */
const NEAR = 14;
const COMING = /^(?:قادم|ات)(?:ا|ه|ين|يا)?$/;

/** "وصل الوزير إلى لندن قادما من باريس حيث التقى الرئيس": who is told behind where somebody comes from. */
function isWhereFrom({ tokens: { word } }: Scene, { to }: Trigger, { actor }: Candidate): boolean {
  for (let i = to; i < actor.from - 1; i++) if (COMING.test(word[i]!.key) && word[i + 1]!.key === 'من') return actor.from - i <= NEAR;
  return false;
}
