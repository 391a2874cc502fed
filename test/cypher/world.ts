/**
 * A small world made by hand, whose answers can be told by reading it: three states, five
 * persons, a summit with talks on its sidelines, a visit that was planned and one that was denied.
 */
import type { EdgeKindId, Graph, GraphEdge, GraphNode, NodeKindId } from '../../graph/model.js';
import { by } from '../../graph/order.js';

type Props = GraphNode['props'];

const node = (kind: NodeKindId, id: string, name: string, props: Props = {}): GraphNode => ({ kind, id, props: { name, ...props } });
const edge = (kind: EdgeKindId, from: string, to: string, props: Props = {}): GraphEdge => ({
  kind,
  id: `${kind} ${from} ${to}`,
  from,
  to,
  props,
});
const links = (kind: EdgeKindId, froms: string, to: string, props: Props = {}): GraphEdge[] =>
  froms.split(' ').map((from) => edge(kind, from, to, props));

const article = (id: string, publishedAt: string, source: string): GraphNode =>
  node('Article', id, `مقال ${id}`, { title: `مقال ${id}`, publishedAt, source, text: `نص ${id} هنا. ثم بقية أخرى` });
const reports = (from: string, to: string, status: string, date = ''): GraphEdge =>
  edge('REPORTS', from, to, { status, ...(date && { date }), evidence: [`${from}#text:0-5`] });

const NODES: readonly GraphNode[] = [
  node('State', 'EG', 'مصر', { nameEn: 'Egypt', alpha3: 'EGY' }),
  node('State', 'JO', 'الأردن', { nameEn: 'Jordan', alpha3: 'JOR' }),
  node('State', 'NO', 'النرويج', { nameEn: 'Norway', alpha3: 'NOR' }),
  node('Organization', 'org:al', 'جامعة الدول العربية', { nameEn: 'Arab League' }),
  node('Person', 'person:shukri', 'سامح شكري', { aliases: ['شكري', 'سامح حسن شكري'], latin: 'Sameh Shoukry', articles: 3 }),
  node('Person', 'person:safadi', 'أيمن الصفدي', { latin: 'Ayman Safadi', articles: 2 }),
  node('Person', 'person:eide', 'إسبن بارث إيدي', { latin: 'Espen Barth Eide', articles: 1 }),
  node('Person', 'person:gheit', 'أحمد أبو الغيط', { articles: 1 }),
  node('Person', 'person:alone', 'أحمد الوحيد', { articles: 1 }),
  node('Place', 'place:cairo', 'القاهرة', { country: 'EG' }),
  node('Place', 'place:oslo', 'أوسلو', { country: 'NO' }),
  node('Meeting', 'meeting:summit', 'قمة القاهرة', {
    kind: 'summit',
    status: 'held',
    date: '2023-10-21',
    dateEnd: '2023-10-22',
    place: 'القاهرة',
    articles: 2,
  }),
  node('Meeting', 'meeting:talks', 'محادثات: شكري، الصفدي', {
    kind: 'talks',
    status: 'held',
    date: '2023-10-21',
    place: 'القاهرة',
    articles: 1,
  }),
  node('Meeting', 'meeting:visit', 'زيارة أوسلو', {
    kind: 'visit',
    status: 'planned',
    date: '2023-11',
    place: 'أوسلو',
    firstReported: '2023-10-22',
    lastReported: '2023-10-22',
    articles: 1,
  }),
  node('Meeting', 'meeting:denied', 'لقاء منفي', { kind: 'talks', status: 'denied', date: '2023-10-25', articles: 2 }),
  node('Agreement', 'agreement:gas', 'اتفاق الغاز', { kind: 'agreement', status: 'signed', date: '2023-10-22', articles: 1 }),
  node('Agreement', 'agreement:water', 'اتفاق المياه', { kind: 'treaty', status: 'in_force', date: '1994', articles: 1 }),
  article('a1', '2023-10-21', 'الأهرام'),
  article('a2', '2023-10-22', 'الرأي'),
  article('a3', '2023-10-22', 'الأهرام'),
];

const EDGES: readonly GraphEdge[] = [
  edge('REPRESENTS', 'person:shukri', 'EG', {
    office: 'وزير الخارجية',
    firstReported: '2023-10-21',
    lastReported: '2023-10-22',
    articles: 3,
  }),
  edge('REPRESENTS', 'person:gheit', 'EG', { office: 'وزير الخارجية', tenure: 'former', articles: 1 }),
  edge('REPRESENTS', 'person:safadi', 'JO', { office: 'وزير الخارجية', articles: 2 }),
  edge('REPRESENTS', 'person:eide', 'NO', { articles: 1 }),
  edge('REPRESENTS', 'person:gheit', 'org:al', { office: 'الأمين العام' }),
  ...links('TOOK_PART_IN', 'person:shukri person:safadi person:gheit EG JO org:al', 'meeting:summit'),
  ...links('TOOK_PART_IN', 'person:shukri person:safadi EG JO', 'meeting:talks'),
  ...links('TOOK_PART_IN', 'person:shukri NO', 'meeting:visit'),
  edge('TOOK_PART_IN', 'person:eide', 'meeting:visit', { evidence: ['a2#text:3-5'] }),
  ...links('TOOK_PART_IN', 'person:safadi person:eide', 'meeting:denied'),
  edge('HELD_IN', 'meeting:summit', 'place:cairo'),
  edge('HELD_IN', 'meeting:talks', 'place:cairo'),
  edge('HELD_IN', 'meeting:talks', 'EG'),
  edge('HELD_IN', 'meeting:visit', 'place:oslo'),
  edge('LOCATED_IN', 'place:cairo', 'EG'),
  edge('LOCATED_IN', 'place:oslo', 'NO'),
  edge('PART_OF', 'meeting:talks', 'meeting:summit'),
  edge('CONCLUDED_AT', 'agreement:gas', 'meeting:talks'),
  edge('SIGNED', 'person:safadi', 'agreement:gas'),
  ...links('PARTY_TO', 'EG JO', 'agreement:gas'),
  ...links('PARTY_TO', 'JO', 'agreement:water'),
  reports('a1', 'meeting:summit', 'held', '2023-10-21'),
  reports('a1', 'meeting:denied', 'planned', '2023-10-25'),
  reports('a2', 'meeting:summit', 'held', '2023-10-21'),
  reports('a2', 'meeting:denied', 'denied', '2023-10-25'),
  reports('a2', 'meeting:visit', 'planned', '2023-11'),
  reports('a3', 'meeting:talks', 'held'),
  reports('a3', 'agreement:gas', 'signed', '2023-10-22'),
  edge('MENTIONS', 'a1', 'person:shukri', { evidence: ['a1#title:0-4', 'a1#text:7-12'] }),
  edge('MENTIONS', 'a1', 'EG', { evidence: ['a1#text:1-4'] }),
];

export const WORLD: Graph = { nodes: [...NODES].sort(by((n) => n.id)), edges: [...EDGES].sort(by((e) => e.id)) };

/** Query, parameters, and the rows that it answers on {@link WORLD}. */
export const ANSWERS: readonly (readonly [string, Readonly<Record<string, string | number>>, readonly (readonly unknown[])[]])[] = [
  [
    'who-met-whom',
    { person: 'شكرى' },
    [
      ['سامح شكري', 'أحمد أبو الغيط', '2023-10-21', 'قمة القاهرة', 'القاهرة', 2, null, 'meeting:summit'],
      ['سامح شكري', 'أيمن الصفدي', '2023-10-21', 'قمة القاهرة', 'القاهرة', 2, null, 'meeting:summit'],
      ['سامح شكري', 'أيمن الصفدي', '2023-10-21', 'محادثات: شكري، الصفدي', 'القاهرة', 1, null, 'meeting:talks'],
    ],
  ],
  [
    'who-met-whom',
    { person: 'Espen Barth Eide', status: 'planned' },
    [['إسبن بارث إيدي', 'سامح شكري', '2023-11', 'زيارة أوسلو', 'أوسلو', 1, 'نص a2 هنا', 'meeting:visit']],
  ],
  ['who-met-whom', { person: 'أحمد الوحيد' }, []],
  ['who-met-whom', { person: 'لا أحد' }, []],
  [
    'who-represents',
    { state: 'Egypt' },
    [
      ['مصر', 'سامح شكري', 'وزير الخارجية', null, null, '2023-10-21', '2023-10-22', 3, 'person:shukri'],
      ['مصر', 'أحمد أبو الغيط', 'وزير الخارجية', 'former', null, null, null, 1, 'person:gheit'],
    ],
  ],
  ['who-represents', { state: 'no' }, [['النرويج', 'إسبن بارث إيدي', null, null, null, null, null, 1, 'person:eide']]],
  [
    'agreements-of-state',
    { state: 'الاردن' },
    [
      ['الأردن', 'اتفاق المياه', 'treaty', 'in_force', '1994', [], 'agreement:water'],
      ['الأردن', 'اتفاق الغاز', 'agreement', 'signed', '2023-10-22', ['مصر'], 'agreement:gas'],
    ],
  ],
  ['agreements-between', { first: 'JOR', second: 'مصر' }, [['اتفاق الغاز', 'agreement', 'signed', '2023-10-22', 1, 'agreement:gas']]],
  ['agreements-between', { first: 'مصر', second: 'النرويج' }, []],
  [
    'meetings-between',
    { first: 'مصر', second: 'الأردن' },
    [
      ['قمة القاهرة', 'summit', 'held', '2023-10-21', 'القاهرة', 2, 'meeting:summit'],
      ['محادثات: شكري، الصفدي', 'talks', 'held', '2023-10-21', 'القاهرة', 1, 'meeting:talks'],
    ],
  ],
  [
    'meetings-at-place',
    { place: 'القاهره' },
    [
      ['قمة القاهرة', 'summit', 'held', '2023-10-21', 'القاهرة', null, 'meeting:summit'],
      ['محادثات: شكري، الصفدي', 'talks', 'held', '2023-10-21', 'القاهرة', null, 'meeting:talks'],
    ],
  ],
  [
    'meetings-at-place',
    { place: 'مصر' },
    [
      ['قمة القاهرة', 'summit', 'held', '2023-10-21', 'القاهرة', null, 'meeting:summit'],
      ['محادثات: شكري، الصفدي', 'talks', 'held', '2023-10-21', 'القاهرة', null, 'meeting:talks'],
    ],
  ],
  [
    'agenda',
    { from: '2023-10-22', to: '2023-11-05' },
    [
      ['2023-10-21', '2023-10-22', 'Meeting', 'summit', 'held', 'قمة القاهرة', 'القاهرة', 2, 'meeting:summit'],
      ['2023-10-22', null, 'Agreement', 'agreement', 'signed', 'اتفاق الغاز', null, 1, 'agreement:gas'],
      ['2023-10-25', null, 'Meeting', 'talks', 'denied', 'لقاء منفي', null, 2, 'meeting:denied'],
      ['2023-11', null, 'Meeting', 'visit', 'planned', 'زيارة أوسلو', 'أوسلو', 1, 'meeting:visit'],
    ],
  ],
  [
    'agenda',
    { from: '1994-05-01', to: '1994-12-31' },
    [['1994', null, 'Agreement', 'treaty', 'in_force', 'اتفاق المياه', null, 1, 'agreement:water']],
  ],
  ['agenda', { from: '2023-12-01', to: '2023-12-31' }, []],
  ['agenda', { from: '1994', to: '1994' }, [['1994', null, 'Agreement', 'treaty', 'in_force', 'اتفاق المياه', null, 1, 'agreement:water']]],
  [
    'agenda',
    { from: '2023-10-24', to: '2023-10' },
    [['2023-10-25', null, 'Meeting', 'talks', 'denied', 'لقاء منفي', null, 2, 'meeting:denied']],
  ],
  [
    'shortest-path',
    { from: 'ابو الغيط', to: 'إيدي', limit: 2 },
    [
      [
        4,
        ['أحمد أبو الغيط', 'مصر', 'سامح شكري', 'زيارة أوسلو', 'إسبن بارث إيدي'],
        [null, null, null, 'planned', null],
        ['REPRESENTS', 'REPRESENTS', 'TOOK_PART_IN', 'TOOK_PART_IN'],
        ['person:gheit', 'EG', 'person:shukri', 'meeting:visit', 'person:eide'],
      ],
      [
        4,
        ['أحمد أبو الغيط', 'قمة القاهرة', 'سامح شكري', 'زيارة أوسلو', 'إسبن بارث إيدي'],
        [null, 'held', null, 'planned', null],
        ['TOOK_PART_IN', 'TOOK_PART_IN', 'TOOK_PART_IN', 'TOOK_PART_IN'],
        ['person:gheit', 'meeting:summit', 'person:shukri', 'meeting:visit', 'person:eide'],
      ],
    ],
  ],
  ['shortest-path', { from: 'شكري', to: 'الوحيد' }, []],
  [
    'what-an-article-says',
    { article: 'a1' },
    [
      ['REPORTS', 'Meeting', 'لقاء منفي', 'planned', '2023-10-25', 'نص a1 هنا', ['a1#text:0-5'], 'meeting:denied'],
      ['REPORTS', 'Meeting', 'قمة القاهرة', 'held', '2023-10-21', 'نص a1 هنا', ['a1#text:0-5'], 'meeting:summit'],
      ['MENTIONS', 'Person', 'سامح شكري', null, null, 'مقال a1', ['a1#title:0-4', 'a1#text:7-12'], 'person:shukri'],
      ['MENTIONS', 'State', 'مصر', null, null, 'نص a1 هنا', ['a1#text:1-4'], 'EG'],
    ],
  ],
  ['planned-never-held', {}, [['2023-11', 'زيارة أوسلو', 'أوسلو', '2023-10-22', '2023-10-22', 1, 'meeting:visit']]],
  ['planned-never-held', { before: '2023-11-01' }, [['2023-11', 'زيارة أوسلو', 'أوسلو', '2023-10-22', '2023-10-22', 1, 'meeting:visit']]],
  ['planned-never-held', { before: '2023-10-31' }, []],
  ['most-active-pairs', {}, [['مصر', 'الأردن', 2, 1, 'EG JO']]],
  [
    'sources-of-a-fact',
    { node: 'meeting:summit' },
    [
      ['2023-10-21', 'الأهرام', 'held', '2023-10-21', 'نص a1 هنا', 'مقال a1', ['a1#text:0-5'], null, 'a1'],
      ['2023-10-22', 'الرأي', 'held', '2023-10-21', 'نص a2 هنا', 'مقال a2', ['a2#text:0-5'], null, 'a2'],
    ],
  ],
  ['sources-of-a-fact', { node: 'EG' }, [['2023-10-21', 'الأهرام', null, null, 'نص a1 هنا', 'مقال a1', ['a1#text:1-4'], null, 'a1']]],
  [
    'history',
    { node: 'meeting:denied' },
    [
      ['2023-10-21', 'planned', '2023-10-25', 1, ['a1']],
      ['2023-10-22', 'denied', '2023-10-25', 1, ['a2']],
    ],
  ],
  ['contradictions', {}, [['Meeting', 'لقاء منفي', '2023-10-25', 'denied', ['a1 planned'], ['a2 denied'], 'meeting:denied']]],
  [
    'busiest-persons',
    { limit: 2 },
    [
      ['أيمن الصفدي', 3, 1, 2, 'person:safadi'],
      ['سامح شكري', 3, 0, 3, 'person:shukri'],
    ],
  ],
  [
    'gathering',
    { meeting: 'meeting:summit' },
    [
      ['Meeting', 'محادثات: شكري، الصفدي', 'talks', 'held', '2023-10-21', 'meeting:talks'],
      ['Agreement', 'اتفاق الغاز', 'agreement', 'signed', '2023-10-22', 'agreement:gas'],
    ],
  ],
];
