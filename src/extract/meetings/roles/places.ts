/**
 * Places: what a trigger opens, who stands around it and may fill them, and who fills which.
 *
 * @module src/extract/meetings/roles/places
 */

import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isDropped } from '../../actors/dropped.js';
import { bordersBetween, isVerb } from '../../clauses.js';
import { besideVerb } from '../near-verbs.js';
import { isAmid, isAside, isMeanwhile, isSideline } from '../occasions/within.js';
import type { Scene } from '../scene.js';
import { mayBeMissed } from '../status/absent.js';
import type { Candidate } from '../who/candidates.js';
import type { Trigger } from '../words/trigger.js';
import type { Role } from './role.js';

/** Words between a trigger and who fills a place of it straight behind it, names and marks apart. */
const STRAIGHT = 14;
/** Verbs of how long it took. */
const LASTS = new Set(['استمر', 'استغرق', 'دام', 'امتد']);

/** The places of one trigger. Candidates go by their numbers. */
export class Places {
  readonly roles = new Map<number, Role>();
  /** The sentence of the trigger. */
  readonly here: number;
  /** Candidates of that sentence; those before and behind the trigger; those behind that are no other trigger's. */
  readonly mine: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly own: readonly number[];
  /** The verb behind a noun that carries it out: "المباحثات التي أجراها الوزير مع"; −1 for none. */
  carriedAt = -1;
  /** Where the trigger's own words end: at the next one of the sentence. */
  readonly limit: number;

  /** @param from, to the candidates in its reach */
  constructor(
    readonly scene: Scene,
    readonly trigger: Trigger,
    readonly candidates: readonly Candidate[],
    private readonly from: number,
    private readonly to: number,
  ) {
    const { tokens, triggers } = scene;
    const here = tokens.sentence[trigger.from]!;
    const mine: number[] = [];
    for (let k = from; k < to; k++) if (candidates[k]!.sentence === here) mine.push(k);
    this.here = here;
    this.mine = mine;
    this.after = mine.filter((k) => this.actor(k).from >= trigger.to);
    this.before = mine.filter((k) => this.actor(k).to <= trigger.from);
    // "التقى الوزير على هامش القمة نظيره": the gathering stands in between.
    const nextTrigger = triggers.find(
      (t) =>
        t.from >= trigger.to &&
        tokens.sentence[t.from] === here &&
        !(trigger.verb && (isSideline(scene, t) || isAmid(scene, t) || isMeanwhile(scene, t))),
    );
    // What follows an occasion amid another is the other's.
    const limit =
      isAmid(scene, trigger) || isAside(scene, trigger) ? trigger.to : nextTrigger ? nextTrigger.from : tokens.bounds[here + 1]!;
    this.limit = limit;
    this.own = this.after.filter((k) => this.actor(k).from < limit);
  }

  actor(k: number): Actor {
    return this.candidates[k]!.actor;
  }

  /** Puts somebody who has no place yet, and the rest of his list, into one. */
  give(k: number | undefined, role: Role): void {
    const { candidates, roles } = this;
    if (k === undefined || roles.has(k) || (candidates[k]!.absent && mayBeMissed(this.trigger))) return;
    roles.set(k, role);
    for (let next = k + 1; next < candidates.length && this.isJoined(next) && candidates[next]!.sentence === this.here; next++) {
      const between = this.scene.triggers.some((t) => t.from >= candidates[k]!.actor.to && t.to <= candidates[next]!.actor.from);
      if (between || roles.has(next)) break;
      roles.set(next, role);
    }
  }

  /** The same with the list that leads to him. */
  giveList(k: number, role: Role): void {
    this.give(this.headOf(k), role);
  }

  /** With whom the list begins that somebody stands in. */
  headOf(k: number): number {
    let from = k;
    while (this.isJoined(from) && this.candidates[from - 1]!.sentence === this.here) from--;
    return from;
  }

  /** In a list with the one before, or of one head: "الوزراء الثلاثة، المصري فلان والجزائري فلان". */
  private isJoined(k: number): boolean {
    const { actor, listed } = this.candidates[k]!;
    if (listed || k === 0 || actor.kind !== 'name') return listed;
    const before = this.actor(k - 1);
    return !isDropped(before) && actor.from === before.from && actor.to > before.to;
  }

  /** In the trigger's clause, or the next one. */
  close(k: number): boolean {
    return bordersBetween(this.scene.clauses, this.trigger.to - 1, this.actor(k).from) <= 1;
  }

  /** By no preposition, noun or list. */
  free(k: number): boolean {
    const { prep, genitive, listed } = this.candidates[k]!;
    return prep === '' && !genitive && !listed;
  }

  /** No verb between it and the trigger. */
  straight(k: number): boolean {
    const { scene } = this;
    const { tokens } = scene;
    let far = 0;
    for (let i = this.trigger.to; i < this.actor(k).from; i++) {
      // "محادثات استمرت ساعتين مع نظيره"
      const lasts = i === this.trigger.to && LASTS.has(tokens.word[i]!.entry?.verb?.lemma ?? '');
      if (isVerb(tokens, i) && i !== this.carriedAt && !lasts) return false;
      if (!scene.isWho(i) && tokens.word[i]!.kind !== Kind.Punct) far++;
    }
    return far <= STRAIGHT;
  }

  /** Words that are of no date and no place. */
  wordsBetween(from: number, to: number): number {
    const { tokens, dates } = this.scene;
    const isAside = (i: number): boolean =>
      dates.some(({ tokens: [a, b] }) => a <= i && i < b) ||
      this.own.some((k) => this.isLand(k) && this.candidates[k]!.prep !== '' && this.actor(k).from <= i && i < this.actor(k).to);
    let n = 0;
    for (let i = from; i < to; i++) {
      const before = tokens.word[i]!.entry?.particle === 'preposition' && isAside(i + 1);
      if (!before && !isAside(i)) n++;
    }
    return n;
  }

  isLand(k: number): boolean {
    return this.actor(k).kind === 'state' || this.actor(k).kind === 'seat';
  }

  /** "الرئيس التركي", of whom no name is told. */
  isOfficial(k: number): boolean {
    const { kind, states, plural } = this.actor(k);
    return kind === 'office' && !plural && states.length > 0;
  }

  /** "أكد الوزير … . جاء ذلك خلال اتصال تلقاه من": who spoke in the sentence before. */
  sayerBefore(): number | undefined {
    return this.inSentenceBefore((k) => this.candidates[k]!.says && this.actor(k).persons.length > 0);
  }

  /** The subject of the sentence before: its first person beside a verb. */
  spokenOf(): number | undefined {
    return this.inSentenceBefore(
      (k) => this.actor(k).persons.length > 0 && this.free(k) && besideVerb(this.scene.tokens, this.candidates[k]!),
    );
  }

  /** "التقى الرئيس نظيره. وكان آخر لقاء بينهما": the only two who are named in the sentence before; nobody else. */
  twoBefore(): readonly number[] {
    const { candidates } = this;
    const named = new Map<unknown, number>();
    for (let k = this.from; k < this.to && candidates[k]!.sentence < this.here; k++) {
      const { persons, plural } = this.actor(k);
      if (plural || persons.length > 1) return [];
      if (persons.length === 1) named.set(persons[0], k);
    }
    return named.size === 2 ? [...named.values()] : [];
  }

  /** The last who fits of the sentence before. */
  lastBefore(fits: (k: number) => boolean): number | undefined {
    for (let k = this.to - 1; k >= this.from; k--) if (this.candidates[k]!.sentence < this.here && fits(k)) return k;
    return undefined;
  }

  /** The first who fits of the sentence before. */
  inSentenceBefore(fits: (k: number) => boolean): number | undefined {
    for (let k = this.from; k < this.to && this.candidates[k]!.sentence < this.here; k++) if (fits(k)) return k;
    return undefined;
  }
}
