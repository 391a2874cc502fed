/**
 * Persons: names first, then what supports them. A full name that agrees needs little else; names
 * that nearly agree need a state, an office or a company in common; a bare surname or first name
 * needs both more.
 *
 * @module graph/identity/persons
 */
import { foldWords } from '../names/fold.js';
import { GIVEN_NAMES } from '../names/given.js';
import { packName, personName, unpackName } from '../names/person-name.js';
import { type Relation, relate } from '../names/relation.js';
import { skeleton } from '../names/skeleton.js';
import { sorted } from '../order.js';
import type { PersonEntry, Report } from '../report.js';
import { type Blocks, type Match, type Matcher, type Reason, sum, veto } from './matcher.js';
import { officeAgreement, officeWords } from './offices.js';

export interface PersonTraits {
  /** The fullest name, packed. */
  readonly name: string;
  /** States that the person speaks for. */
  readonly states: readonly string[];
  /** {@link officeWords}. */
  readonly office: readonly string[];
  /** Organisations that the person speaks for, by folded name. */
  readonly bodies: readonly string[];
  /** Of a person with no state and no organisation: whom and what else the article names. */
  readonly company: readonly string[];
}

function traitsOf(report: Report, p: PersonEntry): PersonTraits {
  const states = sorted(p.represents);
  const names = new Map(report.organizations.map((o) => [o.key, foldWords(o.code ?? o.name)]));
  const bodies = sorted(p.organizations.map((k) => names.get(k) ?? k));
  const others = report.persons.filter((o) => o.key !== p.key).map((o) => skeleton(personName(o.name).at(-1)?.text ?? ''));
  const company =
    states.length || bodies.length ? [] : sorted([...others.filter((s) => s.length > 2), ...report.states.map((s) => s.code)]);
  return { name: packName(personName(p.name)), states, office: officeWords(p.office), bodies, company };
}

/** Points for how the names relate; bare and shortened names begin below zero and need support. */
const NAME_POINTS: Readonly<Record<Relation, number>> = {
  equal: 4,
  ends: 3.5,
  lineage: 2.5,
  begin: 0.5,
  tail: 3,
  surname: -1.5,
  given: -3,
  short: 0,
  kin: -8,
  none: -9,
  clash: -9,
};

function compare(a: PersonTraits, b: PersonTraits): Match {
  const name = relate(unpackName(a.name), unpackName(b.name));
  if (name.relation === 'clash' || name.relation === 'none') return veto('name-differs', `${a.name} / ${b.name}`);
  if (name.relation === 'kin') return sum([{ rule: 'name-kin', weight: NAME_POINTS.kin, contrary: true, detail: `${a.name} / ${b.name}` }]);
  const reasons: Reason[] = [];
  const add = (rule: string, weight: number, detail: string, contrary?: true) => {
    if (weight) reasons.push(contrary ? { rule, weight, detail, contrary } : { rule, weight, detail });
  };
  const bare = name.words === 1;
  add(`name-${name.relation}`, bare && name.relation === 'equal' ? 0 : NAME_POINTS[name.relation], `${a.name} / ${b.name}`);
  if (name.words > 2) add('name-long', 1.5, `${name.words}`);
  if (name.common) add('name-common', name.relation === 'lineage' ? -1.5 : bare ? -2 : -2.5, a.name);

  const shared = a.states.filter((s) => b.states.includes(s));
  if (shared.length) add('state-shared', 2, shared.join(' '));
  else if (a.states.length && b.states.length) add('state-differs', -5, `${a.states.join(' ')} / ${b.states.join(' ')}`, true);
  const body = a.bodies.find((o) => b.bodies.includes(o));
  if (body) add('body-shared', 1.5, body);
  const office = officeAgreement(a.office, b.office);
  const offices = `${a.office.join(' ')} / ${b.office.join(' ')}`;
  if (office > 0) add('office-agrees', 2 * office, offices);
  else add('office-differs', (bare || name.common ? 3.5 : 1) * office, offices, true);
  if (name.likeness < 1) {
    const supported = shared.length > 0 || body !== undefined || office > 0;
    add('spelling-differs', -1 - (supported ? 10 : 25) * (1 - name.likeness), name.likeness.toFixed(2));
  }
  if (!shared.length && (a.company.length || b.company.length)) {
    const met = a.company.filter((c) => b.company.includes(c));
    add('company-shared', Math.min(2, 0.7 * met.length), met.join(' '));
  }
  return sum(reasons);
}

function blocks({ name, states }: PersonTraits): Blocks {
  const words = unpackName(name).map((w) => w.text);
  const [first, last] = [words[0]!, words.at(-1)!];
  const bones = words.map(skeleton);
  if (words.length === 1) return { meet: slips(last).map((s) => `p1 ${s}`), ask: slips(last).map((s) => `p ${s}`) };
  const meet = [...slips(last).map((s) => `p2 ${bones[0]} ${s}`), ...slips(first).map((s) => `p2 ${s} ${bones.at(-1)}`)];
  if (words.length > 2) meet.push(`p2 ${bones[0]} ${bones[1]}`);
  const ends = states.length ? [...slips(last), bones[0]!] : slips(last);
  return { meet: sorted([...meet, `p3 ${bones.at(-1)} ${states[0] ?? ''}`]), offer: sorted(ends.map((s) => `p ${s}`)) };
}

/** The skeleton of a word, and what remains when a slip of the pen takes one consonant away, puts another in its place or swaps some. */
function slips(word: string): string[] {
  const bones = skeleton(word);
  if (bones.length < 3 || GIVEN_NAMES.has(word)) return [bones];
  const swapped = `=${[...bones].sort().join('')}`;
  return [bones, swapped, ...[...bones].map((_, i) => `${bones.slice(0, i)}-${bones.slice(i + 1)}`)];
}

export const persons: Matcher<PersonTraits> = {
  kind: 'Person',
  hard: -20,
  toldApart: -20,
  traits: (report) => new Map(report.persons.map((p) => [p.key, traitsOf(report, p)])),
  blocks,
  compare,
  handle: ({ name }) => ({ words: unpackName(name).map((w) => w.text), plain: name.includes(' ') }),
};
