/**
 * Properties: what a node or an edge shows, as a function of the tally of its claims.
 *
 * @module graph/properties
 */
import type { Article } from './article.js';
import { BASIS, type EdgeTarget, type NodeTarget } from './claims.js';
import { type Status, settle, standing, type Word } from './history.js';
import { AGREEMENT_KIND_LABELS, MEETING_KIND_LABELS } from './labels.js';
import type { EdgeKindId, NodeKindId, Value } from './model.js';
import { foldWords } from './names/fold.js';
import { latin } from './names/latin.js';
import { personName } from './names/person-name.js';
import { type Relation, relate } from './names/relation.js';
import { byText } from './order.js';
import { type AgreementKind, type MeetingKind, ROLES, type Role } from './report.js';
import { STATES } from './states.js';
import type { Tally } from './tally.js';

export type Properties = Record<string, Value>;
type Loose = Record<string, Value | null | undefined>;

/** What a user has decided that a node is called. */
export type GivenName = string | undefined;

const NODES: Readonly<Record<Exclude<NodeKindId, 'Article'>, (tally: Tally, given: GivenName, id: string) => Loose>> = {
  Person: (t, given) => {
    const { name, aliases } = names(t, given);
    return { name, aliases, latin: t.most('latin') ?? latin(name), offices: t.values('office') };
  },
  State: (_, __, id) => {
    const state = STATES.get(id);
    return { name: state?.name.ar ?? id, nameEn: state?.name.en, alpha3: state?.alpha3 };
  },
  Organization: (t, given) => ({ ...names(t, given), nameEn: t.most('nameEn'), kind: t.most('kind') }),
  Place: (t, given) => ({ name: given ?? t.most('name'), country: t.most('country') }),
  Meeting: (t, given) => {
    const kind = kindOf(t, 'talks') as MeetingKind;
    const place = t.most('place');
    const country = t.most('country');
    // Without a town the country tells two visits of one person apart.
    const heading = eventName(MEETING_KIND_LABELS[kind].ar, t, place ?? STATES.get(country ?? '')?.name.ar);
    return { name: given ?? t.most('title') ?? heading, ...eventProperties(t), kind, place, country };
  },
  Agreement: (t, given) => {
    const kind = kindOf(t, 'agreement') as AgreementKind;
    const title = t.most('title');
    const heading = eventName(AGREEMENT_KIND_LABELS[kind].ar, t);
    return { name: given ?? title ?? heading, title, ...eventProperties(t), kind, subject: t.most('subject') };
  },
};

const EDGES: Readonly<Partial<Record<EdgeKindId, (tally: Tally) => Loose>>> = {
  REPRESENTS: (t) => {
    const tenures = t.values('tenure');
    const told = t.values('basis');
    const basis = told.includes('told') ? null : told.includes('known') ? 'known' : 'inferred';
    return { office: t.most('office'), offices: t.values('office'), tenure: tenures.includes('present') ? null : tenures[0], basis };
  },
  TOOK_PART_IN: (t) => ({ role: roleOf(t.values('role') as Role[]) }),
  LOCATED_IN: () => ({}),
  REPORTS: (t) => ({
    status: gravest(t.values('status') as Status[]),
    date: t.values('date').sort(byText)[0],
    claims: t.values('claims').sort(byText),
    entry: t.values('entry').sort(byText),
    evidence: t.evidence,
  }),
  MENTIONS: (t) => ({ entry: t.values('entry').sort(byText), evidence: t.evidence }),
};

/** Edges that are one article's own word and carry no count of articles. */
const UNCOUNTED: ReadonlySet<EdgeKindId> = new Set(['REPORTS', 'MENTIONS', 'LOCATED_IN']);

/** Properties of a node, without those that nothing is known for; not of an Article, see {@link articleProperties}. */
export function nodeProperties({ kind, id }: NodeTarget, tally: Tally, given?: GivenName): Properties {
  if (kind === 'Article') throw new TypeError('an Article has no tally');
  return tidy({ ...NODES[kind](tally, given, id), ...support(tally) });
}

/** Properties of an edge, likewise. */
export function edgeProperties({ kind }: EdgeTarget, tally: Tally): Properties {
  const own = EDGES[kind]?.(tally) ?? {};
  return tidy(UNCOUNTED.has(kind) ? own : { ...own, evidence: tally.evidence, ...support(tally) });
}

/** Properties of an article's own node, likewise. */
export function articleProperties(a: Article): Properties {
  return tidy({ name: a.title, title: a.title, url: a.url, source: a.source, publishedAt: a.publishedAt, text: a.text });
}

/**
 * Ids of edges that a better founded claim of their kind has superseded: planned at one summit, signed at another
 * visit; "the president" concluded to be of one state, called president of another outright, or concluded so by more articles.
 */
export function supersededEdges(t: Tally): Set<string> {
  const best = new Map<string, number>();
  const rivals = t.counts('rival').map(([json, articles]) => {
    const [group, edge, stands] = JSON.parse(json) as [group: string, edge: string, standing: number];
    const concluded = group.startsWith('REPRESENTS ') && stands === BASIS.inferred;
    return [group, edge, concluded ? BASIS.known - 1 / articles : stands] as const;
  });
  for (const [group, , rank] of rivals) best.set(group, Math.max(rank, best.get(group) ?? 0));
  const superseded = new Set(rivals.map(([, edge]) => edge));
  for (const [group, edge, rank] of rivals) if (rank === best.get(group)) superseded.delete(edge);
  return superseded;
}

function support(t: Tally): Loose {
  return { articles: t.articles, sources: t.sources, firstReported: t.firstDay, lastReported: t.lastDay };
}

/** The name that most articles use, preferring one of several words; all others are aliases. */
function names(t: Tally, given: GivenName): { name: string; aliases: string[] } {
  const all = t.counts('name');
  const full = all.filter(([name]) => foldWords(name).includes(' '));
  const name = given ?? (full[0] ?? all[0])![0];
  return { name, aliases: [...new Set([...t.values('name'), ...t.values('alias')])].filter((a) => a !== name).sort(byText) };
}

/** محادثات: سيرغي لافروف، جون كيري (فيينا) */
function eventName(kind: string, t: Tally, place?: string): string {
  const persons = strangers([...t.values('lead'), ...t.values('person')]);
  const who = persons.length ? persons : t.values('state').slice(0, 2);
  // "زيارة: الأردن" tells where.
  const where = place !== undefined && !who.includes(place) ? ` (${place})` : '';
  return kind + (who.length ? `: ${who.join('، ')}` : '') + where;
}

/** The first name, and the next that is no other spelling or part of it: اشتون كارتر is not met by آشتون كارتر. */
function strangers([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  const own = personName(first);
  const second = others.find((name) => UNRELATED.has(relate(own, personName(name)).relation));
  return second === undefined ? [first] : [first, second];
}

const UNRELATED: ReadonlySet<Relation> = new Set(['none', 'clash', 'kin']);

function eventProperties(t: Tally): Loose {
  const words = t.counts('word').map(([json, count]): Word => {
    const [status, day, date, dateEnd] = JSON.parse(json) as [Status, string | null, string | null, string | null];
    return { status, day, date, dateEnd, count };
  });
  const { status, date, dateEnd } = settle(words);
  const datePrecision = date && { 4: 'year', 7: 'month', 10: 'day' }[date.length];
  return { status, date, dateEnd, datePrecision, ...codesOf(t, status) };
}

/** CAMEO code and mode as most of the articles give them that tell of this status: what was called off is no longer a plan. */
function codesOf(t: Tally, status: Status): { cameo: string | null; mode: string | null } {
  const codes = t.counts('code').map(([json]) => JSON.parse(json) as [Status, cameo: string | null, mode: string | null]);
  const told = codes.filter(([of]) => of === status);
  const [, cameo = null, mode = null] = told.find(([, code]) => code !== null) ?? told[0] ?? [];
  return { cameo, mode };
}

/** The kind that most articles give of those that vouch for it most; on a par one that says more than the general word. */
function kindOf(t: Tally, general: MeetingKind | AgreementKind): string {
  const sorts = t.counts('sort').map(([json, count]) => [...(JSON.parse(json) as [standing: number, kind: string]), count] as const);
  const best = Math.max(...sorts.map(([rank]) => rank));
  const stand = sorts.filter(([rank]) => rank === best);
  return stand.sort(([, a, m], [, b, n]) => n - m || Number(a === general) - Number(b === general) || byText(a, b))[0]![1];
}

function roleOf(roles: readonly Role[]): Role | undefined {
  return ROLES.findLast((role) => roles.includes(role));
}

function gravest(statuses: readonly Status[]): Status | undefined {
  return [...statuses].sort((a, b) => standing(b) - standing(a) || byText(a, b))[0];
}

/** Properties in the order of their names; one without a value is left out. */
function tidy(loose: Loose): Properties {
  const out: Properties = {};
  for (const key of Object.keys(loose).sort(byText)) {
    const value = loose[key];
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)) continue;
    out[key] = value;
  }
  return out;
}
