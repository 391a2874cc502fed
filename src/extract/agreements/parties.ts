/**
 * Parties that the words of a mention tie to it: by adjective ("الاتفاق الروسي الإيراني"), in بين… و…, behind مع, as who
 * signs, reaches, keeps, breaks or leaves it.
 *
 * @module src/extract/agreements/parties
 */
import { Kind } from '../../arabic/words.js';
import type { Actor } from '../actors/actors.js';
import type { Person } from '../persons/persons.js';
import type { Scan } from '../scan.js';
import type { Frame, Sources } from './frames.js';
import type { DocumentMention } from './mentions.js';

export interface Ties {
  readonly states: ReadonlySet<string>;
  /** Those that stand in the phrase itself: by adjective, بين, مع. */
  readonly stated: ReadonlySet<string>;
  readonly signatories: ReadonlySet<Person>;
  readonly organizations: ReadonlySet<string>;
}

export function tiesOf(mention: DocumentMention, frames: readonly Frame[], sources: Sources, scan: Scan): Ties {
  const states = new Set<string>();
  const signatories = new Set<Person>();
  const organizations = new Set<string>();
  const take = (actors: readonly Actor[], signs: boolean): void => {
    for (const a of actors) {
      for (const s of a.states) states.add(s);
      if (a.org?.org) organizations.add(a.org.org.organization.code);
      if (signs && (a.kind === 'name' || a.kind === 'office' || a.kind === 'pair')) for (const p of a.persons) signatories.add(p);
    }
  };
  for (const t of mention.stateTokens) {
    const state = scan.named[scan.at[t]!]?.state;
    if (state?.code) states.add(state.code);
  }
  if (mention.between >= 0) take(listed(mention.between, mention.to + 6, 2, sources), false);
  if (mention.with >= 0) take(listed(mention.with, mention.to, 1, sources), false);
  const stated = new Set(states);
  for (const f of frames) {
    const concluded = f.deed === 'sign' || f.deed === 'reach';
    if (concluded || f.deed === 'leave' || f.deed === 'break' || (f.deed === 'keep' && f.tense === 'noun')) {
      take(f.subjects, concluded && !f.negated);
      if (concluded) take(f.partners, !f.negated);
    }
  }
  return { states, stated, signatories, organizations };
}

/** The actors of a list that begins at a token: "طهران والدول الكبرى بريطانيا والصين", "حكومة المملكة وحكومة إندونيسيا". */
function listed(from: number, limit: number, wanted: number, { tokens, actors, actorAt }: Sources): Actor[] {
  const sentence = tokens.sentence[from]!;
  const out: Actor[] = [];
  const found = new Set<string>();
  for (let i = from; i < limit && i < tokens.count && tokens.sentence[i] === sentence; i++) {
    const k = actorAt[i]!;
    if (k >= 0) {
      const a = actors[k]!;
      if (a.from >= from - 1 && !out.includes(a)) {
        // "شركة إماراتية": what a private thing comes from is no party.
        if (a.kind !== 'origin') out.push(a);
        for (const s of a.states) found.add(s);
      }
      i = Math.max(i, a.to - 1);
      continue;
    }
    const word = tokens.word[i]!;
    if (word.kind === Kind.Punct) {
      if (word.key === '،' || word.key === ',' || word.key === '«' || word.key === '"' || word.key === '»') continue;
      break;
    }
    const e = word.entry;
    if (e?.verb && !e.particle && !word.def && word.prep === '' && !e.title && !e.body && !e.document) break;
    const key = word.conj === '' ? word.key : word.key.slice(1);
    if (e?.particle === 'conjunction') break;
    if (e?.particle === 'pronoun' && /^(الذي|التي|الذين|هو|هي)$/.test(key)) break;
    if (e?.particle === 'preposition' && key !== 'مع' && key !== 'بين' && !(key === 'في' && found.size < wanted && i > from)) break;
  }
  return out;
}
