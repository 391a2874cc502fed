/**
 * Again: a bare noun with the article goes on with what was told: "حضر الاستقبال", "وتشمل الزيارة", "وناقش الاجتماع".
 *
 * @module src/extract/meetings/occasions/again
 */
import { RELATIVE } from '../../clauses.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { COMMITTEE } from '../words/committees.js';
import { GOES } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isAssembly } from './assembly.js';
import type { Meeting } from './same.js';

/** Nouns by which a gathering is spoken of again. */
const GATHERS = new Set(['meet', 'summit', 'conference']);
/** Sentences between a noun and what it goes on with. */
const NEAR = 2;
const FAR = 2;

/** Sentences between an arrival and who stands at the airport. */
const WELCOMED = 3;

const NOBODY: ReadonlySet<string> = new Set();

/** What a mention goes on with that says nothing of its own, and the mention without places that stand near it by chance. */
export function toldBefore(scene: Scene, facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | undefined {
  if (isCommittee(facts)) {
    const sat = order.findLast((m) => m.facts.some((f) => facts.sentence - f.sentence <= COMMITTEE_FAR && tellsCommittee(scene, f)));
    return sat && [sat, facts];
  }
  const { cls, lemma } = facts.trigger;
  const find = (reach: number, is: (f: Facts) => boolean): Meeting | undefined =>
    order.findLast((m) => m.facts.some((f) => facts.sentence - f.sentence <= reach && is(f)));
  // "استقبل الأمير السفير … وحضره من الجانب الكويتي الوزير"
  if (attendsAgain(scene, facts.trigger)) {
    const attended = find(FAR, ({ status }) => status === 'held');
    return attended && [attended, { ...facts, sides: NOBODY }];
  }
  if (!isBare(scene, facts)) return undefined;
  // "استقبل الأمير الوزير … حضر الاستقبال السفير"
  if (cls === 'receive') {
    const received = find(FAR, ({ trigger: t }) => t.cls === 'receive' || t.cls === 'receiveV');
    // Of whom its sentence speaks besides is no side of it: "وتطرق الاستقبال إلى مصايد البلدين".
    return received && [received, { ...facts, sides: NOBODY }];
  }
  // "زيارة مرتقبة للرئيس إلى أوسلو … وتشمل الزيارة"
  if (cls === 'visit') {
    const isVisit = ({ trigger: t, label }: Facts): boolean => GOES.has(t.cls) && t.cls !== 'move' && label.turn !== 'last';
    // "سيزور عمان بعد زيارته موسكو … وستتضمن الزيارة": what it is to bring tells of the one that lies ahead.
    const ahead = facts.status === 'planned' ? find(FAR, (f) => isVisit(f) && f.status === 'planned') : undefined;
    const visit = ahead ?? find(FAR, isVisit);
    return visit && [visit, { ...facts, where: null }];
  }
  // "ترأس الوزير الاجتماع التحضيري للقمة. وناقش الاجتماع"
  if (!GATHERS.has(cls)) return undefined;
  const gathering = find(NEAR, ({ trigger: t }) => t.lemma === lemma && t.number === 'singular' && isAssembly(scene, t));
  return gathering && [gathering, facts];
}

/** "وصل الوزير إلى عمان. … كما كان في استقباله السفير", "كان في الاستقبال": those who stand there are of the visit. */
export function welcomedOn({ tokens: { word, sentence } }: Scene, facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | null {
  const { cls, from } = facts.trigger;
  if (cls !== 'receive' || from < 2 || word[from - 1]!.key !== 'في' || sentence[from - 2] !== sentence[from]) return null;
  if (word[from - 2]!.entry?.verb?.lemma !== 'كان') return null;
  const arrives = (f: Facts): boolean => GOES.has(f.trigger.cls) && f.status === 'held' && facts.sentence - f.sentence <= WELCOMED;
  const visit = order.findLast((m) => m.facts.some(arrives));
  return visit === undefined ? null : [visit, { ...facts, sides: NOBODY, where: null }];
}

/** Words of a sentence before such a verb: "كما حضره". */
const HEAD = 1;

/** "وحضره من الجانب الكويتي الوزير", at the head of a sentence: of what was told before it. */
export const attendsAgain = ({ tokens: { bounds, sentence } }: Scene, { cls, from }: Trigger): boolean =>
  cls === 'attendV' && from - bounds[sentence[from]!]! <= HEAD;

/** "أعمال اللجنة العليا المشتركة": the committee itself. */
const isCommittee = ({ trigger }: Facts): boolean => trigger.lemma === 'لجنة' && trigger.definite;

/** Words of a mention that may name its committee. */
const NAMES = 6;
const COMMITTEE_FAR = 4;

/** "اجتماعات الدورة العشرين للجنة" */
function tellsCommittee({ tokens: { word, sentence } }: Scene, { trigger: { from } }: Facts): boolean {
  for (let i = from; i < from + NAMES && sentence[i] === sentence[from]; i++) if (word[i]!.stem === COMMITTEE) return true;
  return false;
}

/** "اللقاء", with no adjective, name or clause of its own. */
function isBare({ tokens: { word, sentence } }: Scene, { trigger, anchored }: Facts): boolean {
  const { definite, verb, suffix, number, from, to } = trigger;
  if (verb !== null || !definite || suffix !== '' || number !== 'singular' || anchored.size > 0) return false;
  return sentence[to] !== sentence[from] || (!word[to]!.def && !RELATIVE.has(word[to]!.key));
}
