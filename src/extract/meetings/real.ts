/**
 * Whether a trigger names a meeting at all: not "اتصالات مستمرة", not the session of one's own cabinet, not a
 * journey that leads to nobody. Weights are trained by ../build/train-meetings.mjs (weights/real.ts).
 *
 * @module src/extract/meetings/real
 */
import type { Facts } from './facts.js';
import type { Scene } from './scene.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const CARRIERS = set('عقد أجرى جرى قام تم اختتم بدأ استأنف ترأس حضر شارك استضاف شهد جمع انعقد');
const AROUND = set('خلال عقب بعد قبل اثر اثناء قبيل فور لدي');
/** Contacts that go on and on are no meeting: مشاورات مستمرة, عن كثب. */
const STANDING = set('مستمره دايمه متواصله مكثفه كثب دوريه منتظمه يوميه جاريه مستمرا دايما');
const ALOUD = set('مع بين ل');

const actorAt = (scene: Scene, i: number): boolean => scene.actors.some((a) => a.from <= i && a.to > i);

export function realFeatures(scene: Scene, facts: Facts, earlier: readonly Facts[]): string[] {
  const { tokens } = scene;
  const { trigger, persons, states, where, when, status } = facts;
  const { cls, number } = trigger;
  const { word, sentence } = tokens;
  const here = sentence[trigger.from]!;
  const p = Math.min(persons.size, 3);
  const s = Math.min(states.size, 3);
  const shape = trigger.verb ? trigger.verb.tense : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a';
  const out = [
    `cls ${cls}`,
    `cls ${cls} p${Math.min(p, 2)} s${Math.min(s, 2)}`,
    `p${p} s${s}`,
    `shape ${shape}`,
    `shape ${cls} ${shape}`,
    `number ${number} ${shape}`,
    `status ${status}`,
    `where ${where ? (where.town ? 'town' : 'state') : 'none'}`,
    `where ${cls} ${where ? 1 : 0}`,
    `when ${when ? 1 : 0}`,
  ];
  out.push(`place ${here === 0 ? 0 : here <= 2 ? 1 : 2}`);
  if (scene.sport) out.push('sport', `sport ${cls}`);
  const officials = facts.participants.filter((x) => x.actor.states.length > 0 && x.actor.kind !== 'origin').length;
  out.push(`officials ${Math.min(officials, 3)}`);
  const plain = facts.participants.filter((x) => x.actor.kind === 'name' && x.actor.states.length === 0).length;
  if (plain > 0) out.push(`plain ${Math.min(plain, 2)} ${Math.min(officials, 1)}`);
  const before = word[trigger.from - 1];
  if (before !== undefined && sentence[trigger.from - 1] === here) {
    const carrier = before.entry?.verb ?? word[trigger.from - 2]?.entry?.verb;
    if (carrier && CARRIERS.has(carrier.lemma)) out.push(`carried ${shape}`, 'carried');
    if (AROUND.has(before.stem)) out.push('around', `around ${shape}`);
    if (before.entry?.particle === 'preposition')
      out.push(`after preposition ${before.key === 'في' || before.key === 'من' ? before.key : 'x'}`);
    else if (before.entry === null || before.entry.body) out.push('after noun');
  }
  const next = word[trigger.to];
  if (next !== undefined && sentence[trigger.to] === here) {
    const e = next.entry;
    const what =
      ALOUD.has(next.key) || ALOUD.has(next.prep)
        ? 'with'
        : e?.particle
          ? 'particle'
          : e?.body
            ? `body ${e.body.kind}`
            : e?.org
              ? 'org'
              : e?.title
                ? 'title'
                : e?.states
                  ? 'state'
                  : next.kind !== 0
                    ? 'mark'
                    : e?.verb
                      ? 'verb'
                      : 'word';
    out.push(`next ${what}`, `next ${what} ${shape}`);
    // زيارة الأقارب, زيارة المعرض: whose or of what is neither person nor place.
    if (!trigger.definite && !trigger.verb && next.def && what === 'word' && !actorAt(scene, trigger.to))
      out.push('of a thing', `of a thing ${cls}`);
    if (trigger.verb && what === 'word' && next.def && !actorAt(scene, trigger.to)) out.push('by a thing', `by a thing ${cls}`);
  }
  // قمة قازان, مؤتمر ميونيخ: known by the name of its place or body.
  if (next !== undefined && (trigger.kind === 'summit' || trigger.kind === 'conference')) {
    const e = next.entry;
    const named = e?.cities !== undefined || e?.org !== undefined || (e?.states !== undefined && !next.def);
    out.push(`gathering ${named ? 'named' : 'plain'}`, `gathering ${named ? 'named' : 'plain'} ${shape}`);
  }
  for (let i = trigger.to; i < trigger.to + 2 && sentence[i] === here; i++) if (STANDING.has(word[i]!.key)) out.push('standing');
  const known = earlier.filter((f) => f.trigger.kind === trigger.kind);
  if (known.length > 0 && shape === 'the') out.push('the known', `the known ${known.at(-1)!.sentence >= here - 2 ? 'near' : 'far'}`);
  if (shape === 'the' && known.length === 0) out.push('the new');
  const kinds = new Set(facts.participants.map((x) => x.actor.kind));
  if (kinds.has('group')) out.push('group');
  if (kinds.has('office')) out.push('office');
  if (kinds.has('pair')) out.push('pair');
  if (kinds.size === 1 && (kinds.has('origin') || kinds.has('state'))) out.push('only states');
  const orgs = scene.actors.filter((a) => a.kind === 'org' && sentence[a.from] === here).length;
  if (orgs > 0) out.push('org near', `org near p${Math.min(p, 1)}`);
  if (persons.size > 0 && states.size === 0) out.push('private');
  if (persons.size > 1 && states.size === 1) out.push('domestic');
  return out;
}
