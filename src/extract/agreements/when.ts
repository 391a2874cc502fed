/**
 * When an agreement was or will be concluded.
 *
 * @module src/extract/agreements/when
 */
import type { DateMention } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Occasion } from '../meetings/occasion.js';
import { COMPLEMENTISER } from './deeds.js';
import { concludes } from './frames.js';
import type { DocumentMention } from './mentions.js';
import type { Agreement } from './same.js';

export interface Dated {
  readonly value: string;
  /** Last day of a range. */
  readonly end: string | null;
  readonly rule: string;
}

interface DateSources {
  readonly tokens: Tokens<Entry>;
  readonly dates: () => readonly DateMention[];
}

/** The date in the clause of the conclusion, or in the name; else that of the meeting at which it is concluded. */
export function dateOf(a: Agreement, { tokens, dates }: DateSources, occasion: Occasion | null): Dated | null {
  // "المعاهدة الموقعة سنة 1912": the year in its name is when.
  for (const told of [...a.told.filter((t) => t.mention.year !== null), ...a.told.filter((t) => t.mention.year === null)]) {
    const { mention, frames, sentence } = told;
    const having = frames.find((f) => f.deed === 'have');
    const frame = frames.find((f) => concludes(f) || f === having || (mention.kind === 'declaration' && f.deed === 'keep'));
    const begin = frame ? Math.min(frame.at, mention.from) : mention.from;
    const end = Math.min(tokens.bounds[sentence + 1]!, Math.max(mention.to, frame?.at ?? 0) + 8);
    const inReach = ({ tokens: [from, to] }: DateMention): boolean => {
      if (tokens.sentence[from] !== sentence || documentBetween(tokens, mention, from)) return false;
      // "وفي الشهر الماضي، وقعت", "في 17 أغسطس حيث سيتم توقيع": right before the verb.
      if (frame && to <= begin && begin - to <= 3 && !verbBetween(tokens, to, begin)) return true;
      // "الذي أبرمته غانا ومجموعة من جاراتها في أكرا الشهر الماضي": as far as the clause of the verb goes.
      if (frame?.side === 'right' && from > frame.at && from - frame.at <= 16 && !clauseEnds(tokens, frame.at + 1, from)) return true;
      // "اتفاق أميركي روسي أمس في": right behind the name; else in its clause.
      return (
        from >= begin &&
        to <= end &&
        (frame !== undefined ||
          told.standing === 'valid' ||
          mention.year !== null ||
          (from >= mention.coreTo && from - mention.coreTo <= 1))
      );
    };
    // "ترتبط كينيا مع الهند منذ 2004 باتفاقية", "وقف إطلاق النار الساري منذ عام 1988"
    const since = ({ relation, tokens: [from] }: DateMention): boolean =>
      relation === 'since' && (having !== undefined || (from > mention.head && from <= mention.to + 3 && told.standing === 'valid'));
    // "سيبرم قبل نهاية العام": within it.
    const until = ({ relation, precision }: DateMention): boolean => relation === 'before' && precision !== 'day' && told.planned;
    const hit = dates().find((d) => d.value !== null && (d.relation === 'at' || since(d) || until(d)) && inReach(d));
    if (hit) return { value: hit.value!, end: hit.until ?? null, rule: hit.rule };
  }
  const when = occasion?.when;
  return when?.value ? { value: when.value, end: when.end ?? null, rule: when.mention.rule } : null;
}

/** "توصلت إلى اتفاق مؤقت يحل محل الاتفاق المبرم عام 2015": the year is the other's. */
function documentBetween(tokens: Tokens<Entry>, { coreTo }: DocumentMention, to: number): boolean {
  for (let i = coreTo; i < to; i++)
    if (tokens.word[i]!.entry?.document?.lemma === 'اتفاق' || tokens.word[i]!.entry?.document?.lemma === 'اتفاقية') return true;
  return false;
}

function clauseEnds(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i]!.key === '،' || COMPLEMENTISER.has(tokens.word[i]!.key)) return true;
  return verbBetween(tokens, from, to);
}

function verbBetween(tokens: Tokens<Entry>, from: number, to: number): boolean {
  // "في 17 من الشهر، حيث سيتم توقيع": a light verb belongs to its noun.
  for (let i = from; i < to; i++) {
    const { entry } = tokens.word[i]!;
    if (entry?.verb && !entry.particle && entry.verb.lemma !== 'تم' && entry.verb.lemma !== 'جرى') return true;
  }
  return false;
}
