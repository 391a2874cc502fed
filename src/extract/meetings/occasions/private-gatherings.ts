/**
 * Private gatherings: seminars and meets of young people, congresses of a learned society or of a company, at which nobody of
 * a state or of a body of states is told to be. They are no entries.
 *
 * @module src/extract/meetings/occasions/private-gatherings
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import type { Occasion } from './occasion.js';

/** What societies and schools hold as often as states do. */
const SEMINARS = new Set(['ملتقى', 'ندوة']);
/** What is also the name of a club or a society. */
const FORUM = 'منتدى';
const CONGRESSES = new Set(['مؤتمر', 'منتدى', 'اجتماع', 'إجتماع', 'ملتقى']);

/** Of several states, or of those who govern them. */
const OF_STATES =
  /^(?:ال)?(?:دولي|اقليمي|وزاري|عربي|خليجي|افريقي|اوروبي|اسيوي|اسلامي|مغاربي|اممي|مشترك|حكومي|برلماني|دبلوماسي|امني|دول|حكومات|وزراء|قاده|روساء|سفراء|مانحين)ه?$/;
/** Of whom it is, if it is private. */
const PRIVATE = wordSet(
  'شباب شبابي ثقافي ادبي شعري شعر فني تشكيلي مسرحي علمي طبي صحي تربوي تطوعي نسايي اسره صيفي سياحه سياحي دعوي خيري طلاب طلابي تقني مهني خريجين',
);
const SOCIETIES = wordSet('شركه شركات كليه نادي اطباء جراحين صيادله مستشفي مهندسين مبرمجين مطورين');
const SOCIETY = 'جمعيه';
const SCHOOL = 'جامعه';
/** Behind جمعية or جامعة these tell of a parliament or of a league of states. */
const ASSEMBLY = /^(?:ال)?(?:عام|عمومي|وطني|تاسيسي|برلماني|تشريعي|عربي|دول)ه?$/;
/** Words of its name. */
const NAME = 6;

export const isPrivateGathering = (scene: Scene, { kind, facts, where, when, persons }: Occasion): boolean =>
  kind === 'conference' &&
  (facts.every(({ trigger }) => isSeminar(scene, trigger)) ||
    facts.some(({ trigger }) => isOfSociety(scene, trigger)) ||
    (where === null && when === null && persons.size === 0 && facts.every(({ trigger }) => isForum(trigger))));

const isForum = ({ lemma }: Trigger): boolean => SEMINARS.has(lemma) || lemma === FORUM;

/** "ندوة بعنوان", "ملتقى شباب المنطقة", "رئيس المنتدى المصري للدراسات"; but "الملتقى الوزاري الثاني", "الملتقى الغاني التوغولي". */
function isSeminar(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  const { lemma, from, to } = trigger;
  if (lemma === FORUM) {
    if (sentence[from - 1] === sentence[from] && word[from - 1]!.entry?.title !== undefined) return true;
    return namedBy(scene, trigger, (i) => PRIVATE.has(word[i]!.stem));
  }
  if (!SEMINARS.has(lemma) || scene.scan.at[to] !== -1) return false;
  let states = 0;
  return !namedBy(scene, trigger, (i) => OF_STATES.test(word[i]!.key) || (word[i]!.entry?.states !== undefined && ++states > 1));
}

/** "مؤتمر جمعية الجراحين", "المؤتمر السنوي لشركة كذا"; but "اجتماع الجمعية العامة". */
const isOfSociety = (scene: Scene, trigger: Trigger): boolean =>
  CONGRESSES.has(trigger.lemma) &&
  namedBy(scene, trigger, (i) => {
    const { word } = scene.tokens;
    const { stem, def } = word[i]!;
    if (scene.scan.at[i]! >= 0) return false;
    if (stem === SOCIETY || stem === SCHOOL) return !ASSEMBLY.test(word[i + 1]?.key ?? '');
    return SOCIETIES.has(stem) && !def;
  });

/** Whether a word that a gathering is called by passes a test. */
function namedBy({ tokens }: Scene, { from, to, verb }: Trigger, test: (i: number) => boolean): boolean {
  if (verb !== null) return false;
  for (let i = to; i < to + NAME && tokens.sentence[i] === tokens.sentence[from]; i++) {
    if (test(i)) return true;
    const { entry, conj, prep } = tokens.word[i]!;
    if (conj !== '' || (prep !== '' && prep !== 'ل') || entry?.particle !== undefined || isVerb(tokens, i)) return false;
  }
  return false;
}
