/**
 * A made-up graph of Arabic news with its articles, of any size and the same for the same seed: every
 * piece of evidence points at the very words in a generated text. For tests of the viewer and its bench.
 *
 * @module test/viz/generate
 */
import type { Article } from '../../graph/article.js';
import { formatEvidence, type Span } from '../../graph/evidence.js';
import type { Graph, GraphEdge, GraphNode, Value } from '../../graph/model.js';
import { type Random, seeded } from './random.js';
import { FAMILY_NAMES, FIRST_NAMES, OFFICES, ORGANIZATIONS, OUTLETS, STATES, SUBJECTS } from './words.js';

export interface Generated {
  readonly graph: Graph;
  readonly articles: readonly Article[];
}

export interface Size {
  readonly seed?: number;
  readonly persons?: number;
  readonly meetings?: number;
  readonly agreements?: number;
  /** Days that the news cover. */
  readonly days?: number;
}

type Props = Record<string, Value>;
type MutableNode = { kind: GraphNode['kind']; id: string; props: Props };
type MutableEdge = { kind: GraphEdge['kind']; id: string; from: string; to: string; props: Props };

/** About `n` nodes without articles, and twice as many edges. */
export const sized = (n: number, seed = 7): Generated =>
  generate({ seed, persons: Math.round(n * 0.64), meetings: Math.round(n * 0.29), agreements: Math.round(n * 0.07) - 66, days: 900 });

/** Makes the graph. */
export function generate({ seed = 1, persons = 40, meetings = 60, agreements = 15, days = 120 }: Size = {}): Generated {
  const world = new World(seeded(seed), days);
  world.populate(persons);
  for (let i = 0; i < meetings; i++) world.meeting(i);
  for (let i = 0; i < agreements; i++) world.agreement(i, meetings);
  return world.done();
}

/** Writes a text piece by piece and remembers where each thing was named. */
class Writer {
  text = '';
  readonly spans: { id: string; span: Span }[] = [];

  say(text: string, ...ids: readonly string[]): Span {
    const span: Span = { field: 'text', start: this.text.length, end: this.text.length + text.length };
    this.text += text;
    for (const id of ids) this.spans.push({ id, span });
    return span;
  }
}

class World {
  private readonly nodes = new Map<string, MutableNode>();
  private readonly edges = new Map<string, MutableEdge>();
  private readonly articles: Article[] = [];
  private readonly persons: { id: string; name: string; state: number; office: string }[] = [];

  constructor(
    private readonly random: Random,
    private readonly days: number,
  ) {}

  populate(persons: number): void {
    for (const [code, ar, en, city] of STATES) {
      this.node('State', code, { name: ar, nameEn: en, alpha3: `${code}X` });
      this.node('Place', `place:${city}`, { name: city, country: code });
      this.edge('LOCATED_IN', `place:${city}`, code, {});
    }
    for (const [ar, en, kind] of ORGANIZATIONS) this.node('Organization', `org:${en}`, { name: ar, nameEn: en, kind });
    for (let i = 0; i < persons; i++) {
      const [first, firstLatin] = FIRST_NAMES[(i * 7) % FIRST_NAMES.length]!;
      const [family, familyLatin] = FAMILY_NAMES[(i * 11 + Math.floor(i / 24)) % FAMILY_NAMES.length]!;
      const middle = i < 720 ? '' : ` ${FIRST_NAMES[Math.floor(i / 720) % FIRST_NAMES.length]![0]}`;
      const person = {
        id: `person:${i}`,
        name: `${first}${middle} ${family}`,
        state: this.random.skewed(STATES.length),
        office: this.random.pick(OFFICES),
      };
      this.persons.push(person);
      this.node('Person', person.id, {
        name: person.name,
        aliases: [family],
        latin: `${firstLatin} ${familyLatin}`,
        offices: [person.office],
      });
    }
  }

  meeting(i: number): void {
    const { random } = this;
    const guests = this.guests(random.next() < 0.1 ? 4 : 2);
    const kind = random.pick(['talks', 'visit', 'summit', 'call', 'conference'] as const);
    const place = STATES[this.persons[guests[0]!]!.state]!;
    const id = `meeting:${i}`;
    const day = random.below(this.days);
    const names = guests.map((g) => this.persons[g]!);
    this.node('Meeting', id, {
      name: `لقاء ${names.map((p) => p.name.split(' ').at(-1)).join(' و')}`,
      kind,
      date: dayName(day),
      datePrecision: 'day',
      place: place[3],
    });
    const planned = random.next() < 0.3;
    const denied = !planned && random.next() < 0.05;
    const stages: [string, number][] = planned ? [['planned', day - 1 - random.below(6)]] : [];
    if (!planned || random.next() < 0.7)
      stages.push([denied ? 'denied' : random.next() < 0.05 ? 'cancelled' : 'held', day + random.below(2)]);
    for (const [status, reported] of stages) {
      const writer = new Writer();
      const [host, ...others] = names;
      const verb = status === 'planned' ? 'يستقبل' : status === 'denied' ? 'نفى مصدر أن يكون' : status === 'cancelled' ? 'ألغى' : 'استقبل';
      const act = writer.say(`${verb} `);
      this.introduce(writer, host!);
      writer.say(' ');
      others.forEach((p, n) => {
        writer.say(n ? ' و' : '');
        this.introduce(writer, p);
      });
      const held = writer.say(` في مدينة ${place[3]}`, `place:${place[3]}`);
      writer.say(`، وبحثا ملف ${random.pick(SUBJECTS)}.\n`);
      writer.say('وقال بيان مشترك إن الجانبين سيواصلان التشاور خلال الأسابيع المقبلة.');
      const article = this.publish(`${others[0]!.name} في ${place[3]}`, reported, writer);
      const what: Span = { field: 'text', start: act.start, end: held.end };
      this.report(article, id, status, what, dayName(day));
      for (const p of names) {
        this.fact('TOOK_PART_IN', p.id, id, article, what, { role: p === host ? 'host' : 'visitor' });
        this.fact('TOOK_PART_IN', STATES[p.state]![0], id, article, what, { role: 'participant' });
      }
      this.fact('HELD_IN', id, `place:${place[3]}`, article, held);
    }
  }

  agreement(i: number, meetings: number): void {
    const { random } = this;
    const [a, b] = this.guests(2).map((g) => this.persons[g]!) as [World['persons'][number], World['persons'][number]];
    const subject = random.pick(SUBJECTS);
    const title = `${random.pick(['اتفاقية', 'مذكرة تفاهم', 'معاهدة'] as const)} ${subject}`;
    const id = `agreement:${i}`;
    const day = random.below(this.days);
    const status = random.pick(['signed', 'signed', 'planned', 'in_force', 'violated'] as const);
    this.node('Agreement', id, { name: title, title, kind: 'agreement', date: dayName(day), datePrecision: 'day', subject });
    const writer = new Writer();
    const act = writer.say(status === 'planned' ? 'يوقع ' : 'وقّع ');
    this.introduce(writer, a);
    writer.say(' مع ');
    this.introduce(writer, b);
    writer.say(' ');
    const named = writer.say(title, id);
    writer.say(' بين البلدين.');
    const article = this.publish(title, day, writer);
    const what: Span = { field: 'text', start: act.start, end: named.end };
    this.report(article, id, status, what, dayName(day));
    for (const p of [a, b]) {
      this.fact('SIGNED', p.id, id, article, what);
      this.fact('PARTY_TO', STATES[p.state]![0], id, article, what);
    }
    if (meetings && random.next() < 0.4) this.fact('CONCLUDED_AT', id, `meeting:${random.below(meetings)}`, article, named);
  }

  done(): Generated {
    const byId = (x: { id: string }, y: { id: string }): number => (x.id < y.id ? -1 : 1);
    this.support();
    return { graph: { nodes: [...this.nodes.values()].sort(byId), edges: [...this.edges.values()].sort(byId) }, articles: this.articles };
  }

  private guests(n: number): number[] {
    const found = new Set<number>();
    while (found.size < Math.min(n, this.persons.length)) found.add(this.random.skewed(this.persons.length));
    return [...found];
  }

  private introduce(writer: Writer, person: World['persons'][number]): void {
    const [code, state] = STATES[person.state]!;
    const start = writer.text.length;
    writer.say(`${person.office} في `);
    writer.say(state, code);
    writer.say(' ');
    writer.say(person.name, person.id);
    writer.spans.push({ id: `represents ${person.id} ${code}`, span: { field: 'text', start, end: writer.text.length } });
  }

  private publish(title: string, day: number, writer: Writer): string {
    const id = `article:${this.articles.length}`;
    const source = this.random.pick(OUTLETS);
    const publishedAt = dayName(day);
    const url = `https://news.example/${this.articles.length}`;
    this.articles.push({ id, url, title, publishedAt, source, language: 'ar', text: writer.text });
    this.node('Article', id, { name: title, title, url, source, publishedAt });
    for (const { id: named, span } of writer.spans) {
      const [what, from, to] = named.split(' ');
      if (what === 'represents') this.fact('REPRESENTS', from!, to!, id, span, { office: this.persons[Number(from!.slice(7))]!.office });
      else if (!named.startsWith('agreement:')) this.edge('MENTIONS', id, named, {}, formatEvidence(id, span));
    }
    return id;
  }

  private report(article: string, event: string, status: string, span: Span, date: string): void {
    this.edge('REPORTS', article, event, { status, date }, formatEvidence(article, span));
    this.nodes.get(event)!.props.status = status;
  }

  private fact(kind: GraphEdge['kind'], from: string, to: string, article: string, span: Span, props: Props = {}): void {
    this.edge(kind, from, to, props, formatEvidence(article, span));
  }

  private node(kind: GraphNode['kind'], id: string, props: Props): void {
    this.nodes.set(id, { kind, id, props });
  }

  private edge(kind: GraphEdge['kind'], from: string, to: string, props: Props, evidence?: string): void {
    const id = `${kind} ${from} ${to}`;
    const known = this.edges.get(id) ?? { kind, id, from, to, props: { ...props } };
    if (evidence) known.props.evidence = [...new Set([...((known.props.evidence as string[]) ?? []), evidence])];
    this.edges.set(id, known);
  }

  /** Number of articles and sources, first and last day, on everything that articles tell. */
  private support(): void {
    const articles = new Map(this.articles.map((a) => [a.id, a]));
    const fill = (props: Props, ids: Iterable<string>): void => {
      const told = [...new Set(ids)].map((id) => articles.get(id)!);
      if (!told.length) return;
      const days = told.map((a) => a.publishedAt!).sort();
      Object.assign(props, {
        articles: told.length,
        sources: new Set(told.map((a) => a.source)).size,
        firstReported: days[0],
        lastReported: days.at(-1),
      });
    };
    const toldBy = new Map<string, string[]>();
    for (const edge of this.edges.values()) {
      if (edge.kind === 'REPORTS' || edge.kind === 'MENTIONS') toldBy.set(edge.to, [...(toldBy.get(edge.to) ?? []), edge.from]);
      else
        fill(
          edge.props,
          ((edge.props.evidence as string[]) ?? []).map((e) => e.slice(0, e.indexOf('#'))),
        );
    }
    for (const node of this.nodes.values()) fill(node.props, toldBy.get(node.id) ?? []);
  }
}

function dayName(day: number): string {
  return new Date(Date.UTC(2024, 0, 10) + day * 86_400_000).toISOString().slice(0, 10);
}
