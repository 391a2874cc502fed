/**
 * The lexicon as one map from written forms to entries, made once from the tables of this folder.
 * Forms with the article that a table does not list are found under their bare form.
 *
 * @module src/lexicon/lexicon
 */
import { fold } from '../../graph/names/fold.js';
import { hashOfKey } from '../arabic/keys.js';
import { nounForms } from '../arabic/nouns.js';
import { type Tense, verbForms } from '../arabic/verbs.js';
import { createAnalyser, type Word } from '../arabic/words.js';
import { BODIES, type BodyKind, FACILITIES } from './bodies.js';
import { cityForms } from './cities.js';
import { commonness } from './commonness.js';
import { DOCUMENTS } from './documents.js';
import { type Entry, evened, type Phrase } from './entry.js';
import { EVENTS, type EventKind } from './events.js';
import { GIVEN_LIST } from './given-list.js';
import { GIVEN_NAMES } from './given-names.js';
import { FOREIGN_NAMES } from './name-origins.js';

import { organizationForms } from './organizations.js';
import { ADVERBS, CONJUNCTIONS, NAME_LINKS, NAME_PARTICLES, ORDINALS, PREPOSITIONS, PRONOUNS } from './particles.js';
import { rows } from './rows.js';
import { stateForms } from './states.js';
import { HONORIFICS, PARTICIPLES, TENURES, TITLE_PHRASES, TITLES, type TitleKind } from './titles.js';
import { CUT_SHORT, FIRST_PERSON, VERBS, type VerbClass } from './verbs.js';

export type LexWord = Word<Entry>;

/** Forms as written, article included where it belongs to the form. */
const exact = new Map<string, Entry>();
/** Forms that take the article freely. */
const nouns = new Map<string, Entry>();

function entryOf(map: Map<string, Entry>, key: string): Entry {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = {}));
  return entry;
}

/** Adds a name of one word or more; a longer one becomes a phrase of its first word. */
function addName(text: string, sense: Omit<Phrase, 'rest'>): void {
  const words = fold(text).split(/[\s-]+/);
  const entry = entryOf(exact, words[0]!);
  if (words.length > 1) {
    const rest = words.slice(1);
    entry.phrases ??= [];
    const twin = entry.phrases.find((p) => p.rest.length === rest.length && p.rest.every((w, i) => w === rest[i]));
    if (twin) Object.assign(twin, { ...sense, ...twin });
    else entry.phrases.push({ rest, ...sense });
    return;
  }
  if (sense.states) entry.states = sense.states;
  if (sense.cities) entry.cities = sense.cities;
  if (sense.org) entry.org ??= sense.org;
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const cellWords = (cell: string | undefined): string[] => (cell === undefined || cell === '-' || cell === '' ? [] : cell.split(/\s+/));

function loadParticles(): void {
  const add = (list: string, particle: NonNullable<Entry['particle']>): void => {
    for (const w of words(list)) entryOf(exact, fold(w)).particle ??= particle;
  };
  add(PREPOSITIONS, 'preposition');
  add(CONJUNCTIONS, 'conjunction');
  add(PRONOUNS, 'pronoun');
  add(ADVERBS, 'adverb');
  add(ORDINALS, 'ordinal');
  add(NAME_PARTICLES, 'syllable');
  for (const w of words(NAME_LINKS)) entryOf(exact, fold(w)).link = true;
}

function loadGivenNames(): void {
  for (const w of FOREIGN_NAMES) if (w.length >= 4 && commonness(w) === 0) entryOf(exact, w).given = true;
  for (const w of [...words(GIVEN_NAMES), ...words(GIVEN_LIST)]) entryOf(exact, fold(w)).given = true;
}

/** Forms of titles that stand for something else: "على خلفية", "مشيرين إلى", the name سلفا. */
const NO_TITLES = new Set(['خلفيه', 'مشيرين', 'سلفا', 'خلف']);

function loadTitles(): void {
  const participles = new Set(words(PARTICIPLES));
  for (const [lemma, feminine, plurals, kind] of rows(TITLES)) {
    const list = cellWords(plurals);
    const forms = nounForms(lemma!, {
      ...(feminine === '+' ? { feminine: true as const } : {}),
      plurals: list.filter((p) => p !== 'ون'),
      sound: list.includes('ون'),
    });
    for (const { form, number, gender, suffix, construct } of forms)
      if (!(participles.has(lemma!) && form === fold(`${lemma}ا`)) && !NO_TITLES.has(form))
        entryOf(nouns, form).title ??= {
          kind: kind as TitleKind,
          lemma: lemma!,
          number,
          gender,
          suffix,
          ...(construct ? { construct } : {}),
        };
  }
  for (const [text, kind, state] of rows(TITLE_PHRASES)) {
    const [first, ...rest] = fold(text!).split(' ');
    const phrase: Phrase = { rest, title: { kind: kind as TitleKind, lemma: text!, ...(state ? { state } : {}) } };
    for (const form of [first!, ...(first!.startsWith('ال') ? [first!.slice(2)] : [])]) (entryOf(exact, form).phrases ??= []).push(phrase);
  }
  // "وحرمه": his wife; without a pronoun it is a precinct.
  for (const [form, suffix] of [
    ['حرمه', 'ه'],
    ['حرمها', 'ها'],
  ] as const)
    entryOf(exact, form).title = { kind: 'kin', lemma: 'حرم', number: 'singular', gender: 'feminine', suffix };
  for (const w of words(HONORIFICS)) entryOf(nouns, fold(w)).honorific = true;
  for (const [form, tenure] of TENURES.trim()
    .split('\n')
    .map((l) => l.split(' ')))
    entryOf(exact, fold(form!)).tenure = tenure as NonNullable<Entry['tenure']>;
}

function loadBodies(): void {
  for (const [lemma, plurals, kind] of rows(BODIES))
    for (const { form, number } of nounForms(lemma!, { plurals: cellWords(plurals) }))
      entryOf(nouns, form).body ??= { kind: kind as BodyKind, number };
  for (const lemma of words(FACILITIES))
    for (const { form, suffix } of nounForms(lemma)) if (suffix === '') entryOf(nouns, form).facility = true;
}

function loadDocuments(): void {
  for (const [lemma, plurals, kind] of rows(DOCUMENTS))
    for (const { form, number, gender, suffix } of nounForms(lemma!, { plurals: cellWords(plurals) }))
      entryOf(nouns, form).document ??= { lemma: lemma!, kind: kind!, number, gender, suffix };
}

/** Verbs whose object may be a pronoun that matters: استقبله. */
const TRANSITIVE: readonly VerbClass[] = [
  'meet',
  'receive',
  'visit',
  'attend',
  'phone',
  'sign',
  'cancel',
  'discuss',
  'hold',
  'invite',
  'breach',
  'light',
];

function loadVerbs(): void {
  for (const [cls, list] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const item of list.split('،')) {
      const [past, present] = item.trim().split(/\s+/);
      if (!past || !present) continue;
      const lemma = past === '-' ? present : past;
      for (const { form, tense, number, gender, object } of verbForms(lemma, present)) {
        if (past === '-' && tense === 'past') continue;
        // "يرافقه الوزير": who goes with him.
        if (object !== '' && !TRANSITIVE.includes(cls) && lemma !== 'رافق') continue;
        const entry = entryOf(exact, form);
        if (entry.verb && (entry.verb.lemma !== lemma || entry.verb.object !== object)) {
          // Another verb of the same form: both meanings stay open.
          (entry.verb.classes as Set<VerbClass>).add(cls);
        } else if (entry.verb) (entry.verb.classes as Set<VerbClass>).add(cls);
        else entry.verb = { classes: new Set([cls]), lemma, tense, number, gender, object, first: false };
      }
    }
  }
}

/** Of the verbs of meeting whose first person is nothing else: "التقيت", not "استقبلت". */
function loadFirstPerson(): void {
  for (const [lemma, past, future, present] of rows(FIRST_PERSON)) {
    const { classes } = exact.get(fold(lemma!))!.verb!;
    const add = (list: string | undefined, tense: Tense): void => {
      for (const form of cellWords(list))
        entryOf(exact, fold(form)).verb ??= {
          classes,
          lemma: lemma!,
          tense,
          number: 'singular',
          gender: 'masculine',
          object: '',
          first: true,
        };
    };
    add(past, 'past');
    add(future, 'future');
    add(present, 'present');
  }
}

/** "لم يزر". */
function loadCutShort(): void {
  for (const [lemma, list] of rows(CUT_SHORT)) {
    const { classes } = exact.get(fold(lemma!))!.verb!;
    for (const form of cellWords(list)) {
      const gender = form.startsWith('ت') ? 'feminine' : 'masculine';
      entryOf(exact, fold(form)).verb ??= {
        classes,
        lemma: lemma!,
        tense: 'present',
        number: 'singular',
        gender,
        object: '',
        first: false,
      };
    }
  }
}

function loadEvents(): void {
  for (const [lemma, plurals, kind] of rows(EVENTS))
    for (const { form, number, gender, suffix } of nounForms(lemma!, { plurals: cellWords(plurals) }))
      entryOf(nouns, form).event ??= { lemma: lemma!, kind: kind as EventKind, number, gender, suffix };
}

function loadStates(): void {
  for (const [key, states] of stateForms()) addName(key, { states });
}

function loadPlacesAndBodies(): void {
  for (const [key, cities] of cityForms()) addName(key, { cities });
  for (const [key, org] of organizationForms()) addName(key, { org });
}

loadParticles();
loadGivenNames();
loadTitles();
loadBodies();
loadDocuments();
loadVerbs();
loadFirstPerson();
loadCutShort();
loadEvents();
loadStates();
loadPlacesAndBodies();
for (const entry of exact.values()) entry.phrases?.sort((a, b) => b.rest.length - a.rest.length);

/** Forms as written with the article, by what follows it. */
const articled = new Map<string, Entry>();
for (const [form, entry] of exact) if (form.startsWith('ال')) articled.set(form.slice(2), entry);

/** A few bits of the letters of all forms: most words of a text are in no map, which these tell sooner. */
const MAY = new Uint8Array(1 << 16);
const bitOf = (form: string): number => hashOfKey(form) & 0x7ffff;
for (const map of [exact, articled, nouns])
  for (const form of map.keys()) {
    const bit = bitOf(form);
    MAY[bit >> 3]! |= 1 << (bit & 7);
  }

/** A verb takes no preposition before it, but for ل- before the present; particles take none at all. */
const refuses = (stem: string, entry: Entry, prep: string, def: boolean): boolean => {
  if (prep === '' && !def) return false;
  const nominal =
    entry.title ||
    entry.body ||
    entry.states ||
    entry.cities ||
    entry.org ||
    entry.event ||
    entry.document ||
    entry.phrases ||
    entry.honorific ||
    // "بعبد الله", "لعبدالكريم": of names only these, which can be nothing else.
    (stem.startsWith('عبد') && (entry.given || entry.link) && !def);
  if (nominal) return false;
  if (entry.verb) return def || prep !== 'ل' || entry.verb.tense !== 'present';
  return entry.particle !== 'pronoun' && entry.particle !== 'adverb' && entry.tenure === undefined;
};

function lookup(stem: string, def: boolean, prep: string): Entry | undefined {
  const entry = find(stem, def);
  if (entry === undefined || refuses(stem, entry, prep, def)) return undefined;
  let even = read.get(entry);
  if (even === undefined) read.set(entry, (even = evened(entry)));
  return even;
}

/** Entries that texts have asked for, in the shape in which they are read. */
const read = new Map<Entry, Entry>();

/** The senses that a noun may have behind the article: none with a pronoun, "الاجتماعية" is not "his two meetings". */
function articledNoun(stem: string, entry: Entry): Entry | undefined {
  const { title, event, document } = entry;
  if (title?.construct) return undefined;
  if (!title?.suffix && !event?.suffix && !document?.suffix) return entry;
  const known = behindArticle.get(entry);
  if (known !== undefined) return known ?? undefined;
  const { title: _, event: __, document: ___, ...rest } = entry;
  const own: Entry = { ...rest };
  if (title?.suffix === '') own.title = title;
  // "المستشارة": written like "his adviser".
  else if (title && stem === `${fold(title.lemma)}ه`) own.title = { ...title, suffix: '', gender: 'feminine' };
  if (event?.suffix === '') own.event = event;
  if (document?.suffix === '') own.document = document;
  const found = Object.keys(own).length === 0 ? null : own;
  behindArticle.set(entry, found);
  return found ?? undefined;
}

const behindArticle = new Map<Entry, Entry | null>();

function find(stem: string, def: boolean): Entry | undefined {
  const bit = bitOf(stem);
  if (((MAY[bit >> 3]! >> (bit & 7)) & 1) === 0) return undefined;
  const found = (def ? articled : exact).get(stem);
  const listed = nouns.get(stem);
  const noun = def && listed !== undefined ? articledNoun(stem, listed) : listed;
  if (found === undefined) return noun;
  if (noun === undefined) return found;
  // Both maps know the form: one entry with all senses, made once.
  const both = { ...noun, ...found };
  if (def) articled.set(stem, both);
  exact.set(def ? `ال${stem}` : stem, both);
  return both;
}

/** The analyser of the whole program: one memory of written forms. */
export const analyseWord = createAnalyser<Entry>(lookup);
