/**
 * A graph whose texts are hard on a file format: parallel edges, lists, quotes, markup, both
 * directions of writing, line ends, characters that XML forbids.
 *
 * @module test/graph/export/hard-graph
 */
import type { Graph, GraphEdge, GraphNode, NodeKindId } from '../../../graph/model.js';
import { by } from '../../../graph/order.js';

export const HARD_TEXTS: readonly string[] = [
  'مباحثات «السكّة الحديدية» بين عمّان وبغداد',
  'quotes " and \' and «»',
  'markup <b>&amp;</b> <!-- no --> ]]> <![CDATA[ no ]]>',
  'lines\nand\r\nends\rand\ttabs',
  '  spaces before and after  ',
  'control \u0000 \u0001 \b \u001f characters',
  'next line \u0085 and \u2028 and \u2029',
  'marks of direction \u202bيمين\u202c \u200f and joiners \u200c\u200d',
  'not characters \ufffe \uffff',
  'half a pair \ud83d, and a whole one 😀',
  'json:"looks like our own mark"',
  '{"json": ["text"]}',
  'null',
  '1',
  '',
];

const node = (kind: NodeKindId, id: string, name: string, more: GraphNode['props'] = {}): GraphNode => ({
  kind,
  id,
  props: { name, ...more },
});

const fact = (n: number, role: string, evidence: readonly string[]): GraphEdge => ({
  kind: 'TOOK_PART_IN',
  id: `TOOK_PART_IN p:1 m:1 ${n}`,
  from: 'p:1',
  to: 'm:1',
  props: { role, evidence, articles: evidence.length },
});

export const hardGraph: Graph = {
  nodes: [
    node('Person', 'p:1', 'سلمى "أم خالد" العامري', { aliases: HARD_TEXTS, articles: 3 }),
    node('Person', 'p:2', 'بلا قائمة', { aliases: [] }),
    node('Meeting', 'm:1', 'لقاء', { date: '2031-03-01', place: 'عمّان', articles: 2 }),
    node('Meeting', 'm:2 & <"2">', 'لقاء ثان'),
    ...HARD_TEXTS.map((text, i) => node('Article', `a:${String(i).padStart(2, '0')}`, text, { title: text, text: `${text}\n\n${text}` })),
  ].sort(by((n) => n.id)),
  edges: [
    fact(1, 'host', ['a:00#text:0-5', 'a:01#title:1-2']),
    fact(2, 'participant', ['a:02#text:0-5']),
    fact(3, 'participant', []),
    { kind: 'PART_OF', id: 'PART_OF m:1 m:2', from: 'm:1', to: 'm:2 & <"2">', props: { evidence: ['a:03#text:7-9'] } },
    { kind: 'PART_OF', id: 'PART_OF m:2 m:1', from: 'm:2 & <"2">', to: 'm:1', props: {} },
  ].sort(by((e) => e.id)) as GraphEdge[],
};
