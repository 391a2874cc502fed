/**
 * `npx tsx test/bench/identity.ts [articles…]`: what it costs to build the graph of many articles,
 * and then to add one to it, to replace one, and to take one out. The articles are made up: a few busy
 * persons and many rare ones, in several spellings, meeting in a few busy places over the days of a
 * year; each day brings as many reports as the next, some of them on the same meetings.
 *
 * @module test/bench/identity
 */
import { type Input, Knowledge } from '../../graph/knowledge.js';
import { parseReport } from '../../graph/report.js';

const PER_DAY = 100;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** Mulberry32: the same articles on every machine. */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN = 'سامر خليل نادر ياسين طلال فراس هاني ماهر كمال عادل ميخائيل أندريه فيكتور لويس كارلوس يوهان إيلينا ماريا أوليفر ستيفان'.split(
  ' ',
);
const SYLLABLES =
  'با بور تا تير جا جون حا حيد خا خور دا دوم را ريت زا زون سا سيل شا شور صا ضا طا عا غا غور فا فيل قا قور كا كيم لا لوس ما مير نا نوف ها وا يا يان'.split(
    ' ',
  );
const STATES = 'JO EG SA FR DE RU US IR TR QA NO BR IN CN JP ZA'.split(' ');
const PLACES = 'عمّان القاهرة الرياض باريس برلين موسكو واشنطن طهران أنقرة الدوحة أوسلو برازيليا نيودلهي بكين طوكيو بريتوريا'.split(' ');
const OFFICES = ['رئيس', 'وزير الخارجية', 'وزير الدفاع', 'سفير', null];
const KINDS = ['talks', 'visit', 'summit', 'call'] as const;
const WORDS = Array.from({ length: 4000 }, (_, i) => word(i * 7919));

function word(n: number): string {
  const r = dice(n);
  return Array.from({ length: 3 }, () => SYLLABLES[Math.floor(r() * SYLLABLES.length)]).join('');
}

const one = <T>(all: readonly T[], r: () => number): T => all[Math.floor(r() * all.length)]!;
/** A few busy ones and many rare ones. */
const busy = (most: number, r: () => number) => Math.floor(most * r() ** 4);
const dayOf = (n: number) => new Date(Date.UTC(2030, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Person number n of the world, as one article prints the name. */
function person(n: number, r: () => number, key: string) {
  const surname = word(n);
  const spelt = r() < 0.05 ? surname.slice(0, 2) + surname.slice(3) : surname;
  const name = r() < 0.1 ? spelt : `${GIVEN[n % GIVEN.length]} ${spelt}`;
  return { key, name, represents: r() < 0.8 ? [STATES[n % STATES.length]!] : [], office: r() < 0.8 ? OFFICES[n % 5]! : null };
}

/** Article number n of a year that goes on as long as there are articles: a third of each day's articles tell of its ten events. */
function article(n: number): Input {
  const r = dice(n + 1);
  const today = Math.floor(n / PER_DAY);
  const day = dayOf(today);
  const id = `n${n}`;
  const told = Array.from({ length: Math.floor(r() * 3) }, () => today * 30 + busy(30, r));
  const people = new Map<number, string>();
  const keyOf = (who: number) => {
    if (!people.has(who)) people.set(who, `p${people.size + 1}`);
    return people.get(who)!;
  };
  const meetings = told.map((event, i) => {
    const e = dice(event + 77);
    const who = [busy(3000, e), busy(3000, e)];
    const place = Math.floor(e() * STATES.length);
    const where = { place: r() < 0.7 ? PLACES[place]! : null, country: STATES[place]!, date: r() < 0.5 ? day : null };
    const states = [...new Set(who.map((w) => STATES[w % STATES.length]!))];
    const cues = [`لقاء ${one(WORDS, e)} ${one(WORDS, r)}`];
    return { key: `m${i + 1}`, kind: one(KINDS, e), status: 'held', persons: [...new Set(who.map(keyOf))], states, ...where, cues };
  });
  const agreements = told.slice(0, 1).flatMap((event) => {
    const e = dice(event + 99);
    if (e() < 0.5) return [];
    const title = `اتفاق ${one(WORDS, e)} ${one(WORDS, e)}`;
    return [
      { key: 'a1', kind: 'agreement', status: 'signed', title, parties: [...new Set([one(STATES, e), one(STATES, e)])], cues: [title] },
    ];
  });
  for (let k = 0; k < 3; k++) keyOf(busy(3000, r));
  const persons = [...people].map(([who, key]) => person(who, r, key));
  const states = [...new Set(persons.flatMap((p) => p.represents))];
  const text = Array.from({ length: 200 }, () => one(WORDS, r)).join(' ');
  const report = parseReport({ id, published: day, title: null, persons, states, meetings, agreements });
  return { report, article: { id, url: null, title: null, publishedAt: day, source: null, language: 'ar', text } };
}

const ms = (from: number) => performance.now() - from;
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

for (const size of sizes.length ? sizes : [3000, 30_000]) {
  const inputs = Array.from({ length: size }, (_, n) => article(n));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const knowledge = new Knowledge();
  let start = performance.now();
  for (let i = 0; i < size; i += 1000) knowledge.update({ put: inputs.slice(i, i + 1000) });
  const build = ms(start);
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  const one = { add: [] as number[], replace: [] as number[], drop: [] as number[] };
  for (let i = 0; i < 60; i++) {
    const next = article(size + i);
    start = performance.now();
    knowledge.update({ put: [next] });
    one.add.push(ms(start));
    const other = article(Math.floor((size / 60) * i));
    start = performance.now();
    knowledge.update({ put: [{ ...other, report: { ...other.report, meetings: [], links: [] } }] });
    one.replace.push(ms(start));
    start = performance.now();
    knowledge.update({ drop: [next.report.id] });
    one.drop.push(ms(start));
  }
  start = performance.now();
  const graph = knowledge.graph();
  const whole = ms(start);
  const row = `${size} articles: built in ${(build / 1000).toFixed(1)} s (${((1000 * size) / build).toFixed(0)}/s, ${heap.toFixed(0)} MB), `;
  const medians = `one more ${median(one.add).toFixed(1)} ms, one replaced ${median(one.replace).toFixed(1)} ms, one out ${median(one.drop).toFixed(1)} ms`;
  console.log(
    `${row}${medians}, whole graph of ${graph.nodes.length} nodes and ${graph.edges.length} edges ${(whole / 1000).toFixed(1)} s`,
  );
}
