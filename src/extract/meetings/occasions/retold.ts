/**
 * Retold: what the text names once more by the same words, talks by the name of their town ("محادثات عمان"), a gathering by part of its
 * name or by its place ("قمة شنغهاي", "قمة أستانا").
 *
 * @module src/extract/meetings/occasions/retold
 */

import { Kind } from '../../../arabic/words.js';
import { isVerb } from '../../clauses.js';
import type { Named } from '../../scan.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import type { Participant } from '../who/participant.js';
import { isOfAssembly } from '../words/bodies.js';
import { GATHERINGS, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Meeting } from './same.js';

/** "اختتمت في عمان محادثات بين … . ورحب الأمين العام بمحادثات عمان": the last ones that were told to be there, and the mention without the town as a side. */
export function namedByTown(facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | null {
  const { trigger, anchored, label, status, when } = facts;
  const town = label.name;
  if (!TALKS.has(trigger.cls) || trigger.verb !== null || trigger.definite || town === null || label.turn !== null) return null;
  if ([...anchored].some((who) => who !== town)) return null;
  const isThere = (f: Facts): boolean =>
    f.where?.country === town && f.where.town && !f.sides.has(town) && (when === null || f.status === status);
  const told = order.findLast((m) => m.facts.some((f) => TALKS.has(f.trigger.cls) && isThere(f)));
  return told === undefined ? null : [told, without(facts, town)];
}

function without(facts: Facts, state: string): Facts {
  const isOther = ({ actor: { persons, states } }: Participant): boolean => persons.length > 0 || !states.includes(state);
  const others = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].filter((s) => s !== state));
  const { candidates, participants, states, sides } = facts;
  return {
    ...facts,
    candidates: candidates.filter(isOther),
    participants: participants.filter(isOther),
    states: others(states),
    sides: others(sides),
    anchored: new Set(),
  };
}

/** "اجتماع طارئ … الاجتماع الطارئ": the last one of its sort. */
export function ofSort({ trigger, label, sort }: Facts, order: readonly Meeting[]): Meeting | null {
  if (sort === null || !trigger.definite || label.turn !== null || label.number !== null) return null;
  return order.findLast((m) => m.facts.some((f) => f.sort === sort && f.trigger.lemma === trigger.lemma)) ?? null;
}

/** "الدورة السابعة والسبعين للجمعية العامة … على هامش الجمعية العامة": the session by its number, and the assembly. */
export function ofAssembly({ tokens }: Scene, { trigger, label, status }: Facts, order: readonly Meeting[]): Meeting | null {
  if (label.turn !== null || !isOfAssembly(tokens, trigger)) return null;
  const isIt = (f: Facts): boolean =>
    isOfAssembly(tokens, f.trigger) &&
    f.status === status &&
    (f.label.number === null || label.number === null || f.label.number === label.number);
  return order.findLast((m) => m.facts.some(isIt)) ?? null;
}

/** Words behind a noun that tell whose meeting it is. */
const WHOSE = 2;

/** "ألغت اجتماع المجلس المشترك … كنا سنعقد هذا العام اجتماع المجلس المشترك": of the same body, by the same words. */
export function namedAgain({ tokens }: Scene, { trigger, label }: Facts, order: readonly Meeting[]): Meeting | null {
  if (label.turn !== null || label.number !== null) return null;
  const name = nameOf(tokens, trigger);
  if (name === '') return null;
  return order.findLast((m) => m.facts.some((f) => f.trigger.lemma === trigger.lemma && nameOf(tokens, f.trigger) === name)) ?? null;
}

/** The definite words behind a noun; empty where there are fewer. */
function nameOf({ word, sentence, count }: Scene['tokens'], { verb, from, to, number, cls, suffix }: Trigger): string {
  if (
    verb !== null ||
    number !== 'singular' ||
    suffix !== '' ||
    cls === 'press' ||
    to + WHOSE > count ||
    sentence[to + WHOSE - 1] !== sentence[from]
  )
    return '';
  const words = [...Array(WHOSE).keys()].map((k) => word[to + k]!);
  return words.every(({ def, prep, conj }) => def && prep + conj === '') ? words.map(({ key }) => key).join(' ') : '';
}

/** Words behind the noun of a gathering by which it is named again, and among which its name stands where it is told in full. */
const NAME = 4;
const FULL = 8;

/**
 * "شارك في قمة منظمة شنغهاي للتعاون في أستانا. … أمام قمة شنغهاي", "قمة أستانا", "القمة": the last gathering of which each word of the name is
 * told, or that is held there, and the mention without that name.
 */
export function gatheringNamed(scene: Scene, facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | null {
  const { trigger, label, where, status } = facts;
  const { cls, verb, number, suffix, lemma, definite, to } = trigger;
  if (!GATHERINGS.has(cls) || verb !== null || number !== 'singular' || suffix !== '' || label.turn !== null) return null;
  const end = endOfName(scene, trigger);
  if (end === to && !definite) return null;
  const isIt = ({ facts: told }: Meeting): boolean =>
    told.some((f) => f.trigger.lemma === lemma && f.trigger.verb === null) && told.some((f) => f.status === status);
  const told = order.findLast((m) => isIt(m) && isCalledSo(scene, to, end, m));
  if (told === undefined) return null;
  const isOfName = where !== null && where.named.from >= to && where.named.to <= end;
  // Whoever is told to attend comes besides those told before; but "القمة بين الرئيسين" is of those two.
  const isOfTwo = [...facts.roles.values()].some((role) => role === 'between' || role === 'with');
  return [told, { ...facts, where: isOfName ? null : where, label: { ...label, name: null }, sides: isOfTwo ? facts.sides : NOBODY }];
}

const NOBODY: ReadonlySet<string> = new Set();

/** Where the words end that name a gathering behind its noun. */
function endOfName(scene: Scene, { from, to, definite }: Trigger): number {
  const { tokens, scan } = scene;
  const { word, sentence } = tokens;
  let i = to;
  for (; i < to + NAME && i < tokens.count && sentence[i] === sentence[from]; i++) {
    const { kind, prep, conj, def, entry } = word[i]!;
    // "مؤتمر بروكسل للمانحين"
    const whatFor = prep === 'ل' && def && i > to;
    if (kind !== Kind.Word || (prep + conj !== '' && !whatFor) || entry?.title !== undefined || scene.isWho(i) || isVerb(tokens, i)) break;
    const known = scan.named[scan.at[i]!] !== undefined;
    if (entry?.particle !== undefined && !known) break;
    if (!(def || known || (i === to && !definite))) break;
  }
  return i;
}

/** Whether all words of a name are told of a gathering, or name the place of it. */
function isCalledSo({ tokens: { word, sentence, count }, scan }: Scene, from: number, end: number, { facts }: Meeting): boolean {
  const names = new Set<string>();
  for (const { trigger: t } of facts)
    for (let i = t.to; i < Math.min(count, t.to + FULL) && sentence[i] === sentence[t.from]; i++) names.add(bare(word[i]!.stem));
  for (let i = from; i < end; i++) {
    const named = scan.named[scan.at[i]!];
    if (!names.has(bare(word[i]!.stem)) && !facts.some(({ where }) => where !== null && isPlace(scan, named, where))) return false;
  }
  return true;
}

/** Whether a town or a state is where something is held: no other town of that state. */
function isPlace(scan: Scene['scan'], named: Named | undefined, { country, named: there, town }: Where): boolean {
  if (named === undefined) return false;
  if (named.city === undefined || named.city === null) return named.state?.code === country && named.state.kind !== 'adjective';
  const other = scan.named.find((n) => n.from === there.from)?.city;
  return named.city.country === country && (!town || other === undefined || other === null || other.name === named.city.name);
}

const bare = (stem: string): string => stem.replace(/^ال/, '');
