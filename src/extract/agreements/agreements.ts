/**
 * Agreements: from mentions of documents to one entry a document, with its parties, who signed it, its
 * state of affairs and its date.
 *
 * @module src/extract/agreements/agreements
 */
import { type DateMention, findDates } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import { DOCUMENT_ROWS, type DocumentKind } from '../../lexicon/documents.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from '../actors/actors.js';
import type { Person } from '../persons/persons.js';
import type { Scan } from '../scan.js';
import { framesOf, type Sources } from './frames.js';
import { type DocumentMention, documentMentions } from './mentions.js';
import { tiesOf } from './parties.js';
import { type Agreement, joinMentions, type Told } from './same.js';
import { isSports } from './sports.js';

export type AgreementStatus = 'signed' | 'planned' | 'in_force' | 'violated' | 'terminated' | 'denied';

export interface FoundAgreement {
  readonly kind: DocumentKind;
  readonly status: AgreementStatus;
  readonly mentions: readonly DocumentMention[];
  readonly title: DocumentMention;
  readonly parties: readonly string[];
  readonly organizations: readonly string[];
  readonly signatories: readonly Person[];
  readonly date: DateMention | null;
}

export interface AgreementSources {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly nameAt: Int32Array;
  readonly actors: readonly Actor[];
  readonly published?: string | null;
}

export function agreementsOf(from: AgreementSources): FoundAgreement[] {
  return joinMentions(explain(from)).flatMap((a) => finish(a, from));
}

/** All mentions with what their clauses say. */
export function explain({ tokens, scan, nameAt, actors }: AgreementSources): Told[] {
  const mentions = documentMentions(tokens, scan, nameAt);
  if (mentions.length === 0 || isSports(tokens)) return [];
  const actorAt = new Int32Array(tokens.count).fill(-1);
  for (const [k, a] of actors.entries()) actorAt.fill(k, a.from, a.to);
  const documentAt = new Int32Array(tokens.count).fill(-1);
  for (const [k, m] of mentions.entries()) documentAt.fill(k, m.from, m.coreTo);
  const sources: Sources = { tokens, actors, actorAt, documentAt };
  return mentions.map((m) => tell(m, sources, scan)).filter((t) => t !== null);
}

function tell(mention: DocumentMention, sources: Sources, scan: Scan): Told | null {
  const frames = framesOf(mention, sources);
  const ties = tiesOf(mention, frames, sources, scan);
  const conclusion = frames.find((f) => f.deed === 'sign' || f.deed === 'reach');
  if (mention.use === 'weak' && !conclusion && ties.states.size < 2) return null;
  const concluded =
    (conclusion !== undefined &&
      !conclusion.negated &&
      (conclusion.done || (!conclusion.open && (conclusion.tense === 'past' || mention.definite || conclusion.deed === 'sign')))) ||
    mention.year !== null;
  const planned =
    !concluded &&
    (mention.draft ||
      (conclusion !== undefined && (conclusion.open || conclusion.negated || conclusion.tense !== 'past')) ||
      frames.some((f) => f.deed === 'seek' && !mention.definite));
  return { mention, frames, ties, sentence: sources.tokens.sentence[mention.head]!, planned, concluded };
}

function finish(a: Agreement, from: AgreementSources): FoundAgreement[] {
  const mentions = a.told.map((t) => t.mention);
  const states = new Set(a.states);
  const text = statesOfText(from);
  if (a.nuclear && states.size < 2 && text.has('IR') && (states.size === 0 || states.has('US'))) states.add('IR');
  const title = mentions.reduce((x, m) => (weight(m) > weight(x) ? m : x));
  const kinds = mentions.map((m) => m.kind);
  const kind = kinds.find((k) => k === 'ceasefire') ?? kinds.find((k) => k !== 'agreement') ?? kinds[0]!;
  const generic = mentions.every((m) => m.bare || (m.plural && states.size === 0));
  if (generic && states.size === 0) return [];
  if (mentions.every((m) => m.plural) && states.size < 2 && !a.told.some((t) => t.frames.some((f) => f.deed === 'sign'))) return [];
  if (kind === 'declaration' && states.size < 2 && a.places.size === 0) return [];
  const signatories = new Set(a.told.flatMap((t) => [...t.ties.signatories]));
  return [
    {
      kind,
      status: statusOf(a, kind),
      mentions,
      title,
      parties: [...states].sort(),
      organizations: [...new Set(a.told.flatMap((t) => [...t.ties.organizations]))],
      signatories: [...signatories],
      date: dateOf(a, from),
    },
  ];
  function weight(m: DocumentMention): number {
    return (
      m.topic.size * 2 +
      (m.to - m.head) / 4 +
      m.stateTokens.length * 2 +
      (m.place ? 1 : 0) +
      (DOCUMENT_ROWS.get(m.lemma)!.use === 'weak' ? -1 : 0)
    );
  }
}

function statusOf(a: Agreement, kind: DocumentKind): AgreementStatus {
  const frames = a.told.flatMap((t) => t.frames);
  if (a.told.some((t) => t.frames.some((f) => f.deed === 'deny' && f.tense !== 'noun'))) return 'denied';
  if (frames.some((f) => f.deed === 'end' && f.tense === 'past' && !f.negated)) return 'terminated';
  if (frames.some((f) => f.deed === 'break' && f.tense === 'past' && !f.negated)) return 'violated';
  if (a.planned && !a.told.some((t) => t.concluded)) return 'planned';
  if (a.told.some((t) => t.concluded)) return 'signed';
  if (kind === 'ceasefire' || (kind === 'treaty' && frames.length === 0)) return 'in_force';
  return 'signed';
}

function dateOf(a: Agreement, { tokens, published }: AgreementSources): DateMention | null {
  for (const t of a.told) {
    const frame = t.frames.find((f) => f.deed === 'sign' || f.deed === 'reach');
    const begin = frame ? Math.min(frame.at, t.mention.from) : t.mention.from;
    const end = Math.min(tokens.bounds[t.sentence + 1]!, Math.max(t.mention.to, frame?.at ?? 0) + 8);
    if (!frame && !t.mention.year) continue;
    const dates = findDates(tokens, { published: published ?? null, from: begin, to: end });
    const hit = dates.find((d) => d.value !== null && d.relation === 'at');
    if (hit) return hit;
  }
  return null;
}

function statesOfText({ scan }: AgreementSources): Set<string> {
  const out = new Set<string>();
  for (const n of scan.named) if (n.state) out.add(n.state.code);
  return out;
}
