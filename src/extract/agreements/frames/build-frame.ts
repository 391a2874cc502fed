/**
 * Builds a frame: what a verb or noun says is done with a document, by whom, and whether it is real.
 *
 * @module src/extract/agreements/frames/build-frame
 */
import type { Deed } from '../../../lexicon/documents.js';
import { holder, roles, type Side, type Tense } from '../parties/doers.js';
import { isStateBody, privateDoer } from '../parties/firms.js';
import type { DocumentMention } from '../words/document-mention.js';
import { ENDS_WITH } from '../words/words.js';
import { announcersOf } from './announced.js';
import { isCeremonyAhead } from './ceremony.js';
import type { Sources } from './deeds.js';
import type { Frame } from './frame.js';
import { isDenied, signsAround } from './reality.js';

/** "تقول نيروبي إن كمبالا تنتهك", "اتهمها بأنها تخرق": not "ما ينتهك". */
const HE = /^[وب]?ان(?:ه|ها|هم|هما)$/;
/** "تلتزم بالاتفاق", "تتقيد بالهدنة" */
export const KEEPS_TO = /(?:لتزم|حترم|تقيد)(?:ت|ا|تا|وا|ان|ون)?$/;

/** "عدم الالتزام بالهدنة" */
const WITHOUT = /^[وف]?[بل]?عدم$/;
const KEEPING = new Set(['التزام', 'احترام', 'تقيد', 'وفاء', 'تنفيذ', 'تطبيق']);

/** "قصفت المدينة في خرق للهدنة", "وقتل جنديان في انتهاك لاتفاق": so it is. */
const isInBreach = (deed: Deed, tense: Tense, at: number, { from }: DocumentMention, { tokens: { word, sentence } }: Sources): boolean =>
  deed === 'break' &&
  tense === 'noun' &&
  sentence[at - 1] === sentence[at] &&
  word[at - 1]!.key === 'في' &&
  /^ل/.test(word[from]?.raw ?? '');

export function buildFrame(deed: Deed, tense: Tense, at: number, side: Side, mention: DocumentMention, sources: Sources): Frame {
  const { tokens } = sources;
  // "اتهمت كينيا الحركة بعدم الالتزام بالهدنة"
  const fails = deed === 'keep' && tense === 'noun' && WITHOUT.test(tokens.word[at - 1]?.key ?? '') && KEEPING.has(tokens.word[at]!.stem);
  const { negated, blamed, hypothetical, ...signs } = signsAround(
    fails ? 'break' : deed,
    tense,
    at,
    side === 'left' ? mention.from : at,
    sources,
  );
  const later = deed === 'sign' && tense === 'noun' && side === 'left' && isCeremonyAhead(at, mention, sources);
  const [open, done] = later ? [true, false] : [signs.open, signs.done];
  const { subjects, partners } =
    // "اختتمت كينيا ونيبال محادثاتهما باتفاق": of what an occasion bears only those who ended it are told.
    deed === 'yield' && !ENDS_WITH.test(tokens.word[at]!.key)
      ? { subjects: [], partners: [] }
      : deed === 'have' && tense === 'noun'
        ? { subjects: holder(at, sources), partners: [] }
        : roles(tense, at, side, mention, sources);
  if (deed === 'reach' && tense === 'noun' && done && subjects.length === 0 && mention.between < 0)
    subjects.push(...announcersOf(at, sources));
  // "لم تلتزم كينيا باتفاق الهدنة"
  const not = tokens.word[at - 1]?.key === 'لم' && !/^[وف]?(?:ان|اذا|لو|ما|طالما)$/.test(tokens.word[at - 2]?.key ?? '');
  const breaks = deed === 'keep' && not && !hypothetical && !open && KEEPS_TO.test(tokens.word[at]!.key);
  return {
    deed: breaks || fails ? 'break' : deed,
    at,
    side,
    tense: breaks ? 'past' : tense,
    negated: negated && !breaks && !fails,
    denied: isDenied(at, sources),
    open: hypothetical || (open && tense !== 'past'),
    blamed:
      blamed ||
      isInBreach(deed, tense, at, mention, sources) ||
      (deed === 'break' && tense === 'present' && (subjects.length > 0 || HE.test(tokens.word[at - 1]?.key ?? ''))),
    done,
    subjects,
    partners,
    private: tense !== 'noun' && privateDoer(at, side, mention, tokens),
    body: isStateBody(tokens.word[at + 1]),
  };
}
