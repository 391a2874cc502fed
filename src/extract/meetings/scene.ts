/**
 * Scene: what the passes of meetings look at: the words of one part, their clauses, the actors, the
 * triggers and the dates.
 *
 * @module src/extract/meetings/scene
 */
import { type DateMention, findDates } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isSport } from '../../lexicon/sport.js';
import type { Actor } from '../actors/actors.js';
import { droppedSubjects } from '../actors/dropped.js';
import { type Clauses, clausesOf } from '../clauses.js';
import type { Scan } from '../scan.js';
import type { StateMention } from '../states.js';
import { type Trigger, triggersOf } from './triggers.js';

export interface SceneSources {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly nameAt: Int32Array;
  readonly states: readonly StateMention[];
  readonly actors: readonly Actor[];
  readonly published: string | null;
}

export interface Scene extends SceneSources {
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  readonly dates: readonly DateMention[];
  /** The text is about sport. */
  readonly sport: boolean;
  /** Whether any person, office or state stands in the trigger's own sentence, adjectives apart. */
  ownActors(trigger: Trigger): boolean;
}

export function sceneOf(sources: SceneSources): Scene {
  const { tokens, scan, nameAt, published } = sources;
  // Worked out when a trigger asks: many articles have none.
  let all: readonly Actor[] | undefined;
  let clauses: Clauses | undefined;
  let dates: readonly DateMention[] | undefined;
  let sport: boolean | undefined;
  let populated: Set<number> | undefined;
  return {
    ...sources,
    get actors() {
      return (all ??= [...droppedSubjects(tokens, sources.actors), ...sources.actors].sort((a, b) => a.from - b.from));
    },
    triggers: triggersOf(tokens, scan, nameAt),
    get clauses() {
      return (clauses ??= clausesOf(tokens));
    },
    get dates() {
      return (dates ??= findDates(tokens, { published }));
    },
    get sport() {
      return (sport ??= isSport(tokens));
    },
    ownActors(trigger) {
      populated ??= new Set(this.actors.filter((a) => a.kind !== 'origin' && a.kind !== 'org').map((a) => tokens.sentence[a.from]!));
      return populated.has(tokens.sentence[trigger.from]!);
    },
  };
}
