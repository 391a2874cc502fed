/**
 * Funds and agencies by which a state lends, gives and aids: "الصندوق الكويتي للتنمية", "بنك التصدير والاستيراد الصيني". What they
 * sign their state is bound by, though none of its officials is told.
 *
 * @module src/extract/agreements/parties/funds
 */
import { column } from '../../../arabic/column.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Actor } from '../../actors/actor.js';
import { prepositionBefore } from '../../actors/actors.js';
import type { Scan } from '../../scan.js';
import { partsOf } from '../words/words.js';

const FUNDS = wordSet('صندوق وكاله بنك');
const FUND = column((word: LexWord) => (FUNDS.has(partsOf(word).stem) ? 1 : 0));
/** What they are for. */
const AIDS = wordSet('تنميه انماء تعاون تصدير استيراد اعمار تعمير معونه تعامل');
const LONGEST = 7;

/** The actors, with every fund of one state that the text names, and where it is taken up by its bare noun. */
export function withFunds(actors: readonly Actor[], tokens: Tokens<Entry>, scan: Scan): readonly Actor[] {
  const found: Actor[] = [];
  const states = new Set<string>();
  const funds = tokens.columns[FUND]!;
  for (let i = 0; i < tokens.count; i++) {
    if (funds[i] === 0) continue;
    const fund = fundAt(i, tokens, scan);
    if (fund !== null) for (const s of fund.states) states.add(s);
    // "وقع عن الصندوق مديره العام"
    const again = fund === null && states.size === 1 && /صندوق$/.test(tokens.word[i]!.key) && isAlone(i, tokens);
    if (again) found.push(actor(i, i + 1, [...states], tokens));
    else if (fund !== null) found.push(fund);
  }
  if (found.length === 0) return actors;
  const isFree = (a: Actor): boolean => !found.some((f) => a.from < f.to && f.from < a.to);
  return [...actors.filter(isFree), ...found].sort((a, b) => a.from - b.from);
}

const isAlone = (at: number, { word, sentence }: Tokens<Entry>): boolean => {
  const next = sentence[at + 1] === sentence[at] ? word[at + 1] : undefined;
  return word[at]!.def && (next === undefined || !partsOf(next).def || partsOf(next).prep !== '');
};

function fundAt(at: number, tokens: Tokens<Entry>, scan: Scan): Actor | null {
  const { word, sentence } = tokens;
  let state: string | null = null;
  let aids = false;
  let end = at + 1;
  for (let i = at + 1; i < Math.min(at + LONGEST, tokens.count) && sentence[i] === sentence[at] && word[i]!.kind === Kind.Word; i++) {
    const named = scan.named[scan.at[i]!];
    const { stem } = partsOf(word[i]!);
    if (AIDS.has(stem)) aids = true;
    else if (state === null && named?.from === i && named.state?.code) state = named.state.code;
    else if (!word[i]!.def && !/^لل/.test(word[i]!.key)) break;
    end = i + 1;
    if (aids && state !== null && !(sentence[i + 1] === sentence[at] && /^[وا]ل/.test(word[i + 1]?.key ?? ''))) break;
  }
  return aids && state !== null ? actor(at, end, [state], tokens) : null;
}

const actor = (from: number, to: number, states: readonly string[], tokens: Tokens<Entry>): Actor => ({
  kind: 'state',
  from,
  to,
  persons: [],
  states,
  org: null,
  title: null,
  plural: false,
  prep: prepositionBefore(tokens, from),
  conj: tokens.word[from]!.conj !== '',
});
