/**
 * The model: every kind of node and edge, once. Constraints, statements, exports, legend, filters,
 * `--help` and the tables of the README are made from this registry; nothing else lists the kinds.
 *
 * @module graph/model
 */

/** Text in the two languages of the product. */
export interface Label {
  readonly ar: string;
  readonly en: string;
}

export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'string[]';

export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  readonly label: Label;
}

/** Shape of a node in the viewer. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

export interface NodeKind {
  /** Neo4j label. */
  readonly id: string;
  readonly label: Label;
  readonly plural: Label;
  /** CSS colours on a light and on a dark ground. */
  readonly color: { readonly light: string; readonly dark: string };
  readonly shape: Shape;
  /** A lasting thing of the world, as against what happens or is written: found by its name, and thousands of edges may meet at it. */
  readonly lasting?: true;
  /** Besides `id`, which every node has. `name` is what the viewer and Gephi show. */
  readonly properties: readonly Property[];
}

export interface EdgeKind {
  /** Neo4j relationship type. */
  readonly id: string;
  readonly label: Label;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** CSS colours on a light and on a dark ground. */
  readonly color: { readonly light: string; readonly dark: string };
  readonly properties: readonly Property[];
}

const p = (name: string, type: PropertyType, ar: string, en: string): Property => ({ name, type, label: { ar, en } });

/** How well a fact is supported: on every node and edge that articles report. */
const SUPPORT: readonly Property[] = [
  p('articles', 'int', 'عدد المقالات', 'articles'),
  p('sources', 'int', 'عدد المصادر المستقلة', 'independent sources'),
  p('firstReported', 'string', 'أول ورود', 'first reported'),
  p('lastReported', 'string', 'آخر ورود', 'last reported'),
];

const EVENT: readonly Property[] = [
  p('kind', 'string', 'النوع', 'kind'),
  p('status', 'string', 'الحالة', 'status'),
  p('date', 'string', 'التاريخ', 'date'),
  p('dateEnd', 'string', 'حتى', 'until'),
  p('datePrecision', 'string', 'دقة التاريخ', 'date precision'),
  p('cameo', 'string', 'رمز CAMEO', 'CAMEO code'),
  p('mode', 'string', 'صيغة PLOVER', 'PLOVER mode'),
];

export const NODE_KINDS = [
  {
    id: 'Person',
    label: { ar: 'شخص', en: 'Person' },
    plural: { ar: 'أشخاص', en: 'Persons' },
    color: { light: '#2563a8', dark: '#7db4f0' },
    shape: 'circle',
    lasting: true,
    properties: [
      p('name', 'string', 'الاسم', 'name'),
      p('aliases', 'string[]', 'أسماء أخرى', 'other names'),
      p('latin', 'string', 'بالحروف اللاتينية', 'in Latin letters'),
      p('offices', 'string[]', 'المناصب', 'offices'),
      ...SUPPORT,
    ],
  },
  {
    id: 'State',
    label: { ar: 'دولة', en: 'State' },
    plural: { ar: 'دول', en: 'States' },
    color: { light: '#b4541a', dark: '#f0a26b' },
    shape: 'square',
    lasting: true,
    properties: [
      p('name', 'string', 'الاسم', 'name'),
      p('nameEn', 'string', 'بالإنجليزية', 'English name'),
      p('alpha3', 'string', 'رمز ISO', 'ISO alpha-3'),
      ...SUPPORT,
    ],
  },
  {
    id: 'Organization',
    label: { ar: 'منظمة', en: 'Organization' },
    plural: { ar: 'منظمات', en: 'Organizations' },
    color: { light: '#8a3f8f', dark: '#d493d8' },
    shape: 'hexagon',
    lasting: true,
    properties: [
      p('name', 'string', 'الاسم', 'name'),
      p('nameEn', 'string', 'بالإنجليزية', 'English name'),
      p('kind', 'string', 'النوع', 'kind'),
      p('aliases', 'string[]', 'أسماء أخرى', 'other names'),
      ...SUPPORT,
    ],
  },
  {
    id: 'Place',
    label: { ar: 'مكان', en: 'Place' },
    plural: { ar: 'أماكن', en: 'Places' },
    color: { light: '#6b7280', dark: '#aab2bf' },
    shape: 'triangle',
    lasting: true,
    properties: [p('name', 'string', 'الاسم', 'name'), p('country', 'string', 'الدولة', 'state'), ...SUPPORT],
  },
  {
    id: 'Meeting',
    label: { ar: 'لقاء', en: 'Meeting' },
    plural: { ar: 'لقاءات', en: 'Meetings' },
    color: { light: '#1d7a4f', dark: '#6fcf9f' },
    shape: 'diamond',
    properties: [
      p('name', 'string', 'الاسم', 'name'),
      ...EVENT,
      p('place', 'string', 'المكان', 'place'),
      p('country', 'string', 'الدولة', 'state'),
      ...SUPPORT,
    ],
  },
  {
    id: 'Agreement',
    label: { ar: 'اتفاق', en: 'Agreement' },
    plural: { ar: 'اتفاقات', en: 'Agreements' },
    color: { light: '#a8871d', dark: '#e8c96a' },
    shape: 'diamond',
    properties: [
      p('name', 'string', 'الاسم', 'name'),
      p('title', 'string', 'العنوان', 'title'),
      ...EVENT,
      p('subject', 'string', 'الموضوع', 'subject'),
      ...SUPPORT,
    ],
  },
  {
    id: 'Article',
    label: { ar: 'مقال', en: 'Article' },
    plural: { ar: 'مقالات', en: 'Articles' },
    color: { light: '#475569', dark: '#94a3b8' },
    shape: 'square',
    properties: [
      p('name', 'string', 'العنوان', 'title'),
      p('title', 'string', 'العنوان', 'title'),
      p('url', 'string', 'الرابط', 'link'),
      p('source', 'string', 'المصدر', 'outlet'),
      p('publishedAt', 'string', 'تاريخ النشر', 'published'),
      p('text', 'string', 'النص', 'text'),
    ],
  },
] as const satisfies readonly NodeKind[];

export type NodeKindId = (typeof NODE_KINDS)[number]['id'];

/** On every edge between things of the world. */
const FACT: readonly Property[] = [p('evidence', 'string[]', 'الشواهد', 'evidence'), ...SUPPORT];
const THINGS = ['Person', 'State', 'Organization'] as const;

export const EDGE_KINDS = [
  {
    id: 'REPRESENTS',
    label: { ar: 'يمثّل', en: 'represents' },
    color: { light: '#7d8fa8', dark: '#7f93ad' },
    from: ['Person'],
    to: ['State', 'Organization'],
    properties: [
      p('office', 'string', 'المنصب', 'office'),
      p('offices', 'string[]', 'المناصب', 'offices'),
      p('tenure', 'string', 'الولاية', 'tenure'),
      p('basis', 'string', 'السند', 'basis'),
      ...FACT,
    ],
  },
  {
    id: 'TOOK_PART_IN',
    label: { ar: 'شارك في', en: 'took part in' },
    color: { light: '#4d9a78', dark: '#4f9c7c' },
    from: THINGS,
    to: ['Meeting'],
    properties: [p('role', 'string', 'الدور', 'role'), ...FACT],
  },
  {
    id: 'HELD_IN',
    label: { ar: 'عُقد في', en: 'held in' },
    color: { light: '#a3a8a0', dark: '#78827e' },
    from: ['Meeting'],
    to: ['Place', 'State'],
    properties: FACT,
  },
  {
    id: 'PART_OF',
    label: { ar: 'ضمن', en: 'part of' },
    color: { light: '#1d7a4f', dark: '#6fcf9f' },
    from: ['Meeting'],
    to: ['Meeting'],
    properties: FACT,
  },
  {
    id: 'SIGNED',
    label: { ar: 'وقّع', en: 'signed' },
    color: { light: '#b06a2c', dark: '#d99a5e' },
    from: ['Person'],
    to: ['Agreement'],
    properties: FACT,
  },
  {
    id: 'PARTY_TO',
    label: { ar: 'طرف في', en: 'party to' },
    color: { light: '#c08a3e', dark: '#cfa05f' },
    from: ['State', 'Organization'],
    to: ['Agreement'],
    properties: FACT,
  },
  {
    id: 'CONCLUDED_AT',
    label: { ar: 'أُبرم في', en: 'concluded at' },
    color: { light: '#a0651f', dark: '#e0b070' },
    from: ['Agreement'],
    to: ['Meeting'],
    properties: FACT,
  },
  {
    id: 'LOCATED_IN',
    label: { ar: 'يقع في', en: 'located in' },
    color: { light: '#b9b6ae', dark: '#5f6a66' },
    from: ['Place'],
    to: ['State'],
    properties: [],
  },
  {
    id: 'REPORTS',
    label: { ar: 'يفيد عن', en: 'reports' },
    color: { light: '#94a3b8', dark: '#64748b' },
    from: ['Article'],
    to: ['Meeting', 'Agreement'],
    properties: [
      p('status', 'string', 'الحالة', 'status'),
      p('date', 'string', 'التاريخ', 'date'),
      p('claims', 'string[]', 'ما يقوله المقال', 'claimed edges'),
      p('entry', 'string[]', 'القيود', 'entries'),
      p('evidence', 'string[]', 'الشواهد', 'evidence'),
    ],
  },
  {
    id: 'MENTIONS',
    label: { ar: 'يذكر', en: 'mentions' },
    color: { light: '#c3cad4', dark: '#4b5563' },
    from: ['Article'],
    to: ['Person', 'State', 'Organization', 'Place'],
    properties: [p('entry', 'string[]', 'القيود', 'entries'), p('evidence', 'string[]', 'الشواهد', 'evidence')],
  },
] as const satisfies readonly EdgeKind[];

export type EdgeKindId = (typeof EDGE_KINDS)[number]['id'];

/** Kinds of nodes by their ids. */
export const nodeKind: ReadonlyMap<string, NodeKind> = new Map(NODE_KINDS.map((k) => [k.id, k]));
/** Kinds of edges by their ids. */
export const edgeKind: ReadonlyMap<string, EdgeKind> = new Map(EDGE_KINDS.map((k) => [k.id, k]));

/** A value that a property may have. A property without a value is left out, never null. */
export type Value = string | number | boolean | readonly string[];

export interface GraphNode {
  readonly kind: NodeKindId;
  readonly id: string;
  readonly props: Readonly<Record<string, Value>>;
}

export interface GraphEdge {
  readonly kind: EdgeKindId;
  /** Made from kind, ends and what tells parallel edges apart; unique in the graph. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, Value>>;
}

/** Nodes and edges in the order of their ids (by code unit), so that equal graphs are byte-same. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
