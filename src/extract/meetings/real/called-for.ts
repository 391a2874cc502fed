/**
 * Called for: talks and dialogue as a process that somebody wants, to which one comes back, at whose table one sits: "طاولة المفاوضات",
 * "إطلاق المفاوضات", "بحاجة إلى حوار بين كل الأطراف". No occasion is told.
 *
 * @module src/extract/meetings/real/called-for
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Parties } from '../parties.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { sideIn } from '../words/sides.js';

/** At these, and back to these, nobody meets yet: طاولة المفاوضات, العودة إلى المفاوضات. */
const TABLE = new Set('طاوله مايده'.split(' '));
const BACK = new Set('عوده عودته عودتها عودتهم استعداد استعداده استعدادها'.split(' '));
/** What is done to talks as a process: إطلاق المفاوضات, إمكانية الحوار. */
const PROCESS = new Set('اطلاق مواصله استيناف احياء امكانيه تسهيل'.split(' '));
/** What is said of dialogue that is not there: "بحاجة إلى حوار", "أهمية الحوار", "بمواصلة الحوار". */
const WANTED = wordSet('حاجه ضروره اهميه مواصله استيناف تشجيع تعزيز لجوء دعوه احتكام اجراء');
/** "بمواصلة": no word of the lexicon, so its preposition is not taken off. */
const GLUED = /^[بل]/;
const WANTS = new Set(['دعا', 'طالب', 'حث', 'شجع']);

const WITH: ReadonlySet<Role> = new Set<Role>(['with', 'between']);

export function isCalledFor(scene: Scene, parties: Parties): boolean {
  const { word, sentence } = scene.tokens;
  const { cls, definite, from } = parties.trigger;
  if (from === 0 || sentence[from - 1] !== sentence[from] || (cls !== 'negotiate' && cls !== 'dialogue')) return false;
  const before = word[from - 1]!;
  const two = sentence[from - 2] === sentence[from] ? word[from - 2] : undefined;
  if (isUnwilling(word, from)) return true;
  if (cls === 'dialogue') {
    const wanting = before.key === 'الي' || before.key === 'علي' ? two : before;
    if (wanting === undefined || !(WANTED.has(wanting.stem.replace(GLUED, '')) || WANTS.has(wanting.entry?.verb?.lemma ?? '')))
      return false;
    return sideIn(parties.participants, WITH) === 0 && isNowhere(scene, parties);
  }
  if (TABLE.has(before.stem)) return true;
  // "تصلح قاعدة لإطلاق المفاوضات بين الجانبين": nobody says where or when.
  if (definite && PROCESS.has(before.stem) && isNowhere(scene, parties)) return true;
  return (before.key === 'الي' || word[from]!.prep === 'ل') && (BACK.has(before.stem) || (two !== undefined && BACK.has(two.stem)));
}

const NO = new Set(['غير', 'ليس', 'ليست', 'ليسوا']);
const WILLING = /^(?:مهتم|راغب|معني|مستعد|متحمس)(?:ه|ا|ين|ون)?$/;

/** "غير مهتمة بحوار مع واشنطن", "ليست مستعدة لمفاوضات": with or without في before them. */
function isUnwilling(word: Scene['tokens']['word'], from: number): boolean {
  const at = word[from - 1]!.entry?.particle === 'preposition' ? from - 2 : from - 1;
  return at > 0 && WILLING.test(word[at]!.stem) && NO.has(word[at - 1]!.key);
}

/** Words between talks and a day that may be theirs: "على حدود عام 1967" stands farther off. */
const DATED = 8;

const isNowhere = ({ tokens: { sentence }, dates }: Scene, { where, trigger: { from } }: Parties): boolean =>
  where === null && !dates.some(({ tokens: [at] }) => sentence[at] === sentence[from] && Math.abs(at - from) <= DATED);
