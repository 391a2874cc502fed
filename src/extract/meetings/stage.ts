/**
 * Scene: what the passes of meetings look at: the words of one part, their clauses, the actors, the
 * triggers and the dates.
 *
 * @module src/extract/meetings/stage
 */
import { writtenOn } from '../../arabic/dates/written.js';
import { type DateMention, findDates } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { isSport } from '../../lexicon/sport.js';
import type { Actor } from '../actors/actor.js';
import { endOf } from '../actors/apposition.js';
import { droppedSubjects } from '../actors/dropped.js';
import { type Clauses, clausesOf } from '../clauses.js';
import type { Scan } from '../scan.js';
import type { StateMention } from '../states.js';
import { isDeed } from './near-verbs.js';
import type { Scene } from './scene.js';
import type { Trigger } from './words/trigger.js';

export interface SceneSources {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly nameAt: Int32Array;
  readonly states: readonly StateMention[];
  readonly actors: readonly Actor[];
  readonly published: string | null;
  /** Words that may name a meeting. */
  readonly triggers: readonly Trigger[];
  /** States of the towns in the datelines, read when asked for. */
  readonly dateline?: (() => ReadonlySet<string>) | undefined;
  /** State of the outlet, when known. */
  readonly home?: string | null;
}

/**
 * One class, whose scenes all have one shape: an object literal with accessors gets a shape of its own each time, and
 * every pass that reads it becomes slow. What is dear is worked out when a trigger asks: many articles have none.
 */
class Stage implements Scene {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly nameAt: Int32Array;
  readonly states: readonly StateMention[];
  /** The day of publication. */
  private readonly came: string | null;
  readonly home: string | null;
  readonly triggers: readonly Trigger[];
  /** By trigger, the gatherings on whose sidelines it is, once somebody has asked. */
  readonly sidelines: (readonly Trigger[] | undefined)[] = [];
  /** By trigger, whether it is of a body of several states, once somebody has asked. */
  readonly common: (boolean | undefined)[] = [];
  private readonly named: readonly Actor[];
  private readonly dateline: SceneSources['dateline'];
  private all: readonly Actor[] | undefined = undefined;
  private parted: Clauses | undefined = undefined;
  private dated: readonly DateMention[] | undefined = undefined;
  private writing: string | null = null;
  private sporting: boolean | undefined = undefined;
  private populated: Uint8Array | undefined = undefined;
  private people: Uint8Array | undefined = undefined;

  constructor({ tokens, scan, nameAt, states, actors, published, triggers, dateline, home }: SceneSources) {
    this.tokens = tokens;
    this.scan = scan;
    this.nameAt = nameAt;
    this.states = states;
    this.came = published;
    this.home = home ?? null;
    this.named = actors;
    this.dateline = dateline;
    this.triggers = triggers;
  }

  /** Those that are told, and the subjects of verbs without one, in the order of the text. */
  get actors(): readonly Actor[] {
    return (this.all ??= merged(droppedSubjects(this.tokens, this.named), this.named));
  }

  get clauses(): Clauses {
    return (this.parted ??= clausesOf(this.tokens, apposed(this.tokens, this.nameAt, this.named)));
  }

  get dates(): readonly DateMention[] {
    // "لويجي دي مايو": of a name, no month.
    if (this.dated === undefined) {
      const found = this.datesFrom(this.came);
      this.writing = this.came === null ? null : writtenOn(found, this.came);
      this.dated = this.writing === this.came ? found : this.datesFrom(this.writing);
    }
    return this.dated;
  }

  private datesFrom(published: string | null): readonly DateMention[] {
    return findDates(this.tokens, {
      published,
      isName: (i) => this.nameAt[i]! >= 0,
      isPast: (i) => this.tokens.word[i]?.entry?.verb?.tense === 'past' && isDeed(this, i),
    }).filter(({ tokens: [from, to] }) => this.nameAt[from]! < 0 || this.nameAt[to - 1]! < 0);
  }

  /** The day of publication, or that of writing where the text tells that it came out later. */
  get published(): string | null {
    if (this.dated === undefined && this.came !== null) void this.dates;
    return this.writing;
  }

  /** The one state from whose towns the text reports, or null. */
  get writtenIn(): string | null {
    const states = this.dateline?.();
    return states?.size === 1 ? [...states][0]! : null;
  }

  /** The text is about sport. */
  get sport(): boolean {
    return (this.sporting ??= isSport(this.tokens));
  }

  /** Whether a token is of somebody's name or office, which may be of any length, so no distance is measured by it. */
  isWho(i: number): boolean {
    if (this.people === undefined) {
      this.people = new Uint8Array(this.tokens.count);
      for (const { kind, from, to } of this.named) if (kind === 'name' || kind === 'office') this.people.fill(1, from, to);
    }
    return this.people[i] === 1;
  }

  /** Whether any person, office or state stands in the trigger's own sentence, adjectives apart. */
  ownActors(trigger: Trigger): boolean {
    const { sentence, bounds } = this.tokens;
    if (this.populated === undefined) {
      this.populated = new Uint8Array(bounds.length);
      for (const { kind, from } of this.actors) if (kind !== 'origin' && kind !== 'org') this.populated[sentence[from]!] = 1;
    }
    return this.populated[sentence[trigger.from]!] === 1;
  }
}

/** "الرئيس الكيني، فلان، إلى", "الرئيس الكيني (فلان) في": marks between an office and its holder, and the one behind both, part no clauses; nor do words of a name: "آن ليندي". */
function apposed(tokens: Tokens<Entry>, nameAt: Int32Array, actors: readonly Actor[]): Uint8Array | undefined {
  let out: Uint8Array | undefined;
  for (const actor of actors) {
    if (actor.kind !== 'name') continue;
    for (let i = actor.from + 1, end = endOf(tokens, actor); i < end; i++)
      if (tokens.word[i]!.kind === Kind.Punct || nameAt[i]! >= 0) (out ??= new Uint8Array(tokens.count))[i] = 1;
  }
  return out;
}

/** Both lists, each in the order of the text, as one; of two at one place the dropped one comes first. */
function merged(dropped: readonly Actor[], named: readonly Actor[]): readonly Actor[] {
  if (dropped.length === 0) return named;
  const out: Actor[] = [];
  let d = 0;
  for (const actor of named) {
    while (d < dropped.length && dropped[d]!.from <= actor.from) out.push(dropped[d++]!);
    out.push(actor);
  }
  while (d < dropped.length) out.push(dropped[d++]!);
  return out;
}

export const sceneOf = (sources: SceneSources): Scene => new Stage(sources);
