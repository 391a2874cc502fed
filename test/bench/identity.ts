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
const STEMS = 'برا كال دون فير غور هال كور لين مان نوف روس سان تور زاخ شول ويل بيت ديم'.split(' ');
const ENDS = 'وف يان سكي مان وني يد تز يل رس وش'.split(' ');
const STATES = 'JO EG SA FR DE RU US IR TR QA NO BR IN CN JP ZA'.split(' ');
const PLACES = 'عمّان القاهرة الرياض باريس برلين موسكو واشنطن طهران أنقرة الدوحة أوسلو برازيليا نيودلهي بكين طوكيو بريتوريا'.split(' ');
const OFFICES = ['رئيس', 'وزير الخارجية', 'وزير الدفاع', 'سفير', null];
const KINDS = ['talks', 'visit', 'summit', 'call'] as const;
const SUBJECTS = 'الصيد النقل التجارة الطاقة المياه الحدود الزراعة الطيران التعليم السياحة'.split(' ');
const WORDS = Array.from({ length: 4000 }, (_, i) => `كلمة${i}`);

/** Article number n of a year that goes on as long as there are articles. */
function article(n: number): Input {
  const r = dice(n + 1);
  const day = new Date(Date.UTC(2030, 0, 1) + Math.floor(n / PER_DAY) * 86_400_000).toISOString().slice(0, 10);
  const id = `n${n}`;
  const persons = Array.from({ length: 2 + Math.floor(r() * 6) }, (_, i) => {
    const who = Math.floor(3000 * r() ** 4);
    const state = STATES[who % STATES.length]!;
    const surname = STEMS[who % STEMS.length]! + STEMS[Math.floor(who / 18) % STEMS.length]! + ENDS[Math.floor(who / 324) % ENDS.length]!;
    const spelt = r() < 0.1 ? surname.replace('غ', 'ج').replace('ا', '') : surname;
    const name = r() < 0.1 ? spelt : `${GIVEN[who % GIVEN.length]} ${spelt}`;
    return { key: `p${i + 1}`, name, represents: r() < 0.8 ? [state] : [], office: OFFICES[r() < 0.8 ? who % 5 : 4]! };
  });
  const keys = persons.map((p) => p.key);
  const meetings = Array.from({ length: Math.floor(r() * 3) }, (_, i) => {
    const place = Math.floor(STATES.length * r() ** 2);
    const states = [STATES[place]!, STATES[Math.floor(r() * STATES.length)]!];
    const cues = [`لقاء ${WORDS[Math.floor(r() * WORDS.length)]} ${WORDS[Math.floor(r() * WORDS.length)]}`];
    const where = { place: PLACES[place]!, country: STATES[place]!, date: r() < 0.5 ? day : null };
    return {
      key: `m${i + 1}`,
      kind: KINDS[Math.floor(r() * 4)]!,
      status: 'held',
      persons: keys.slice(0, 2),
      states: [...new Set(states)],
      ...where,
      cues,
    };
  });
  const agreements = Array.from({ length: Math.floor(r() * 2) }, (_, i) => {
    const title = `اتفاق ${SUBJECTS[Math.floor(SUBJECTS.length * r() ** 2)]} ${r() < 0.5 ? WORDS[Math.floor(r() * 60)] : ''}`.trim();
    const parties = [...new Set([STATES[Math.floor(STATES.length * r() ** 2)]!, STATES[Math.floor(r() * STATES.length)]!])];
    return { key: `a${i + 1}`, kind: 'agreement', status: 'signed', title, parties, cues: [title] };
  });
  const states = [...new Set(persons.flatMap((p) => p.represents))];
  const text = Array.from({ length: 200 }, () => WORDS[Math.floor(r() * WORDS.length)]).join(' ');
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
