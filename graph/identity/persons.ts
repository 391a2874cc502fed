/**
 * Persons: names first, then what supports them. A full name that agrees needs little else; names
 * that nearly agree need a state, an office or a company in common; a bare surname or first name
 * needs both more.
 *
 * @module graph/identity/persons
 */
import { foldWords } from '../names/fold.js';
import { GIVEN_NAMES } from '../names/given.js';
import { isGiven, packName, personName, unpackName } from '../names/person-name.js';
import { relateNames } from '../names/relation.js';
import { skeleton } from '../names/skeleton.js';
import { sorted } from '../order.js';
import type { Report } from '../report.js';
import { type Blocks, type Match, type Matcher, type Points, Sum } from './matcher.js';
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
  /** Of a bare or common name without state or organisation: whom and what else the article names. */
  readonly company: readonly string[];
}

function traitsOf(report: Report): Map<string, PersonTraits> {
  const bodies = new Map(report.organizations.map((o) => [o.key, foldWords(o.code ?? o.name)]));
  const names = report.persons.map((p) => personName(p.name));
  const lasts = names.map((name) => skeleton(name.at(-1)?.text ?? ''));
  const states = report.states.map((s) => s.code);
  return new Map(
    report.persons.map((p, i): [string, PersonTraits] => {
      const weak = names[i]!.length < 2 || (names[i]!.length === 2 && names[i]!.every(isGiven));
      const unknown = weak && !p.represents.length && !p.organizations.length;
      const others = unknown ? lasts.filter((bones, j) => j !== i && bones.length > 2) : [];
      return [
        p.key,
        {
          name: packName(names[i]!),
          states: sorted(p.represents),
          office: officeWords(p.office),
          bodies: sorted(p.organizations.map((k) => bodies.get(k) ?? k)),
          company: unknown ? sorted([...others, ...states]).slice(0, MOST_COMPANY) : [],
        },
      ];
    }),
  );
}

const MOST_COMPANY = 24;

/** Bare and shortened names begin below zero and need support. In a list of one: a contradiction. */
export const PERSON_POINTS: Points = {
  'name-equal': 4,
  'name-ends': 3.5,
  'name-lineage': 2.5,
  'name-begin': 0.5,
  'name-tail': 3,
  'name-bare': -1,
  'name-surname': -1.5,
  'name-given': -3,
  'name-short': 0,
  'name-kin': [-8],
  'name-differs': [-100],
  'name-long': 1.5,
  'name-part-alone': -3,
  'name-lineage-alone': -1.5,
  'name-common': -2.5,
  'name-common-bare': -2,
  'state-shared': 2,
  'state-differs': [-2.5],
  'state-differs-weak-name': [-5],
  'body-shared': 1.5,
  'office-agrees': 2,
  'office-differs': [-1],
  'office-differs-weak-name': [-3.5],
  'spelling-supported': -10,
  'spelling-alone': -25,
  'spelling-differs': -1,
  'company-shared': 0.7,
};

function compare(a: PersonTraits, b: PersonTraits, explain = false): Match {
  const sum = new Sum(PERSON_POINTS, explain);
  const name = relateNames(a.name, b.name);
  if (name.relation === 'clash' || name.relation === 'none') return sum.add('name-differs', a.name, b.name);
  if (name.relation === 'kin') return sum.add('name-kin', a.name, b.name);
  const bare = name.words === 1;
  sum.add(bare && name.relation === 'equal' ? 'name-bare' : `name-${name.relation}`, a.name, b.name);
  if (name.words > 2) sum.add('name-long');
  if (name.common) sum.add(bare ? 'name-common-bare' : 'name-common');

  const state = a.states.find((s) => b.states.includes(s));
  if (state) sum.add('state-shared', state);
  else if (a.states.length && b.states.length)
    sum.add(bare || name.common ? 'state-differs-weak-name' : 'state-differs', a.states, b.states);
  const body = a.bodies.find((o) => b.bodies.includes(o));
  if (body) sum.add('body-shared', body);
  const office = officeAgreement(a.office, b.office);
  if (office > 0) sum.part('office-agrees', office);
  else if (office < 0) sum.part(bare || name.common ? 'office-differs-weak-name' : 'office-differs', -office);
  const supported = state !== undefined || body !== undefined || office > 0;
  if (!supported && !bare && name.relation !== 'equal') sum.add(name.relation === 'lineage' ? 'name-lineage-alone' : 'name-part-alone');
  if (name.likeness < 1) {
    sum.add('spelling-differs').part(supported ? 'spelling-supported' : 'spelling-alone', 1 - name.likeness);
  }
  if (!state && a.company.length && b.company.length) {
    const met = a.company.filter((c) => b.company.includes(c));
    if (met.length) sum.part('company-shared', Math.min(3, met.length), met);
  }
  return sum;
}

/**
 * Names of two words or more meet under their first and last words, with a slip in one of them; under
 * first and second, last and last but one; and, of one state, under the last alone. Bare names meet
 * their like, and ask for the full ones of their state, or for all when they have none.
 */
function blocks({ name, states }: PersonTraits): Blocks {
  const words = unpackName(name).map((w) => w.text);
  const [first, last] = [words[0]!, words.at(-1)!];
  const [f, l] = [skeleton(first), skeleton(last)];
  if (words.length === 1) {
    const keys = swaps(f);
    return { meet: keys.map((s) => `p1 ${s}`), ask: keys.flatMap((s) => (states.length ? states.map((c) => `p ${s} ${c}`) : `p ${s}`)) };
  }
  const meet = [
    ...slips(last).map((s) => `p2 ${f} ${s}`),
    ...slips(first).map((s) => `p2 ${s} ${l}`),
    ...states.map((c) => `p3 ${l} ${c}`),
  ];
  if (words.length > 2) meet.push(`p2 ${f} ${skeleton(words[1]!)}`, `p2 ${skeleton(words.at(-2)!)} ${l}`);
  const ends = [...swaps(l), ...(states.length ? [f] : [])];
  return { meet: sorted(meet), offer: sorted(ends.flatMap((s) => [`p ${s}`, ...states.map((c) => `p ${s} ${c}`)])) };
}

/** A skeleton, and a name for all with the same consonants in another order. */
function swaps(bones: string): string[] {
  return bones.length < 4 ? [bones] : [bones, `=${[...bones].sort().join('')}`];
}

/** The skeleton of a word, and what remains when a slip of the pen takes one consonant away, puts another in its place or swaps some. */
function slips(word: string): string[] {
  const bones = skeleton(word);
  if (bones.length < 3 || GIVEN_NAMES.has(word)) return [bones];
  return [...swaps(bones), ...[...bones].map((_, i) => `${bones.slice(0, i)}-${bones.slice(i + 1)}`)];
}

export const persons: Matcher<PersonTraits> = {
  kind: 'Person',
  hard: -20,
  apart: -20,
  traits: traitsOf,
  blocks,
  compare,
  handle: ({ name }) => ({ words: unpackName(name).map((w) => (w.article ? `ال${w.text}` : w.text)), plain: name.includes(' ') }),
};
