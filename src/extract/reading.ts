/**
 * Reading: what the passes find in one part of an article, before it becomes a Report: tokens,
 * persons with their titles and states, mentions of states. Later passes build on it.
 *
 * @module src/extract/reading
 */
import type { DateMention } from '../arabic/dates.js';
import { type Tokens, tokenize } from '../arabic/tokens.js';
import type { Entry } from '../lexicon/entry.js';
import { analyseWord } from '../lexicon/lexicon.js';
import type { Actor } from './actors/actor.js';
import { actorsOf } from './actors/actors.js';
import { type AgreementWeights, agreementsOf } from './agreements/agreements.js';
import type { FoundAgreement } from './agreements/found.js';
import type { DocumentMention } from './agreements/words/document-mention.js';
import { documentMentions } from './agreements/words/mentions.js';
import { type MeetingWeights, meetingsOf } from './meetings/meetings.js';
import type { Occasion } from './meetings/occasions/occasion.js';
import { sceneOf } from './meetings/stage.js';
import type { Trigger } from './meetings/words/trigger.js';
import { triggersOf } from './meetings/words/triggers.js';
import { nameSpans } from './names/spans.js';
import { tagNames } from './names/tagger/model.js';
import { believable } from './persons/believable.js';
import { mentionsOf } from './persons/mentions.js';
import type { Person } from './persons/person.js';
import { joinPersons } from './persons/persons.js';
import { references } from './persons/reference.js';
import { type Choose, representing } from './persons/represents.js';
import type { TitlePhrase } from './persons/titles/title-phrase.js';
import { titlePhrases } from './persons/titles/title-phrases.js';
import type { Known } from './persons/whose/known.js';
import { namedClasses, type Scan, scan } from './scan.js';
import { asSpelled } from './spelling.js';
import { type StateMention, stateMentions } from './states.js';

export interface Reading {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  /** Number of the name span of a token, or −1. */
  readonly nameAt: Int32Array;
  readonly phrases: readonly TitlePhrase[];
  readonly persons: readonly Person[];
  readonly states: readonly StateMention[];
  /** States that each person speaks for. */
  readonly represents: ReadonlyMap<Person, readonly string[]>;
  /** Those for whom no word tells it, as in {@link Represented}. */
  readonly inferred: ReadonlySet<Person>;
  /** Those for whom the lexicon of office holders tells it, as in {@link Represented}. */
  readonly known: ReadonlyMap<Person, Known>;
  /** Person meant by an office that stands without a name: الرئيس الروسي. */
  readonly references: ReadonlyMap<TitlePhrase, Person>;
  /** Words that may name a meeting, and mentions of documents. */
  readonly triggers: readonly Trigger[];
  readonly documents: readonly DocumentMention[];
  /** Everybody who acts: persons by name and office, states, groups, organisations. Nobody where there is neither trigger nor document. */
  readonly actors: readonly Actor[];
  readonly meetings: readonly Occasion[];
  readonly agreements: readonly FoundAgreement[];
  readonly dates: () => readonly DateMention[];
}

/** What reading needs to know besides the text. */
export interface Context {
  /** State of the outlet, when known. */
  readonly home: string | null;
  /** Day of publication, YYYY-MM-DD, when known. */
  readonly published?: string | null;
  /** States of the towns in the datelines, read when asked for. */
  readonly dateline?: () => ReadonlySet<string>;
  /** Decides on offices without a state; training replaces it. */
  readonly choose?: Choose | undefined;
  /** Weights in the place of the committed ones, for cross-validation. */
  readonly meetingWeights?: MeetingWeights | undefined;
  readonly agreementWeights?: AgreementWeights | undefined;
}

/** Reads the given ranges of a text as one article. */
export function readPart(text: string, ranges: readonly { from: number; to: number }[], context: Context): Reading {
  const tokens = { ...tokenize(asSpelled(text), analyseWord, ranges), text };
  const named = scan(tokens, context.home);
  const { labels, looks, sure } = tagNames(tokens, namedClasses(tokens, named));
  const spans = nameSpans(tokens, labels, looks);
  const nameAt = new Int32Array(tokens.count).fill(-1);
  for (let k = 0; k < spans.length; k++) {
    const { from, to } = spans[k]!;
    for (let i = from; i < to; i++) nameAt[i] = k;
  }
  const phrases = titlePhrases(tokens, named, nameAt);
  const persons = joinPersons(mentionsOf(tokens, named, spans, phrases, nameAt, looks), tokens).filter((p) =>
    believable(p, tokens, looks, sure),
  );
  const states = stateMentions(tokens, named, nameAt);
  const {
    states: represents,
    inferred,
    known,
  } = representing(
    persons,
    {
      tokens,
      states,
      home: context.home,
      published: context.published ?? null,
      organizations: named.named.filter(({ org }) => org !== null),
      dateline: context.dateline,
    },
    context.choose,
  );
  const meant = references(phrases, persons, represents, tokens);
  const triggers = triggersOf(tokens, named, nameAt);
  const documents = documentMentions(tokens, named, nameAt);
  // Many articles tell of no meeting and no agreement.
  const silent = triggers.length + documents.length === 0;
  const actors = silent ? [] : actorsOf({ tokens, scan: named, phrases, persons, states, represents, references: meant });
  const scene = sceneOf({
    tokens,
    scan: named,
    nameAt,
    states,
    actors,
    published: context.published ?? null,
    triggers,
    dateline: context.dateline,
    home: context.home,
  });
  const meetings = meetingsOf(scene, (p) => represents.get(p) ?? [], context.meetingWeights);
  // Looked for once, by whoever asks first.
  const dates = (): readonly DateMention[] => scene.dates;
  const agreements = agreementsOf(
    {
      tokens,
      scan: named,
      documents,
      states,
      actors,
      meetings,
      home: context.home,
      dateline: context.dateline,
      dates,
      published: silent ? (context.published ?? null) : scene.published,
    },
    context.agreementWeights,
  );
  return {
    tokens,
    scan: named,
    nameAt,
    phrases,
    persons,
    states,
    represents,
    inferred,
    known,
    references: meant,
    triggers,
    documents,
    actors,
    meetings,
    agreements,
    dates,
  };
}
