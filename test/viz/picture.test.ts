/** The picture without a screen: places, names, scenes, SVG, layout, sentences, files. */
import { describe, expect, it } from 'vitest';
import { namedQueries } from '../../cypher/queries.js';
import { csvOf, nodesCsv } from '../../viz/app/data/csv.js';
import { bends, type DrawnEdge, type DrawnNode } from '../../viz/app/picture/drawing.js';
import { lookAt } from '../../viz/app/picture/fit.js';
import { type Candidate, cut, directionOf, lines, placeNames, Taken } from '../../viz/app/picture/names.js';
import { nearestEdge } from '../../viz/app/picture/nearest.js';
import { paint } from '../../viz/app/picture/paint.js';
import { blend, PALETTES } from '../../viz/app/picture/palette.js';
import { HALO, type SceneOptions, sceneOf, type View } from '../../viz/app/picture/scene.js';
import { dashes } from '../../viz/app/picture/strokes.js';
import { svgOf } from '../../viz/app/picture/svg.js';
import { idsIn, textOf, thingIn } from '../../viz/app/query/cells.js';
import { COLUMNS } from '../../viz/app/text/columns.js';
import { wordsOf } from '../../viz/app/text/words.js';
import { arrange } from '../../viz/layout/arrange.js';
import { passagesOf } from '../../viz/wire/sentences.js';
import { seeded } from './random.js';

const WALL = { left: 0, top: 0, right: 1000, bottom: 800 };
const view: View = { width: 1000, height: 800, matrix: [1, 0, 0, 1, 0, 0], scale: 1 };
const options: SceneOptions = {
  palette: PALETTES.light,
  measure: (text, size) => text.length * size * 0.5,
  edgeNames: true,
  edgeStrength: 1,
};
const node = (index: number, x: number, y: number, label = `عقدة ${index}`): DrawnNode => ({
  index,
  id: `n${index}`,
  kind: 'Person',
  label,
  day: null,
  shape: 'circle',
  filled: 'solid',
  color: '#2563a8',
  size: 8,
  x,
  y,
});
const edge = (index: number, from: number, to: number, bend = 0): DrawnEdge => ({
  index,
  id: `e${index}`,
  kind: 'SIGNED',
  from,
  to,
  label: 'شارك في',
  directed: true,
  color: '#b06a2c',
  size: 1,
  stroke: 'solid',
  bend,
});

describe('names', () => {
  it('never cover each other, and are written around their nodes', () => {
    const random = seeded(3);
    const candidates: Candidate[] = Array.from({ length: 300 }, (_, index) => ({
      index,
      x: random.next() * 1000,
      y: random.next() * 800,
      radius: 3 + random.next() * 10,
      width: 40 + random.next() * 80,
      height: 16,
    }));
    const placed = placeNames(candidates, [], new Taken(), 1000, WALL);
    expect(placed.length).toBeGreaterThan(40);
    for (const [i, a] of placed.entries()) {
      const own = candidates[a.index]!;
      expect(Math.hypot(a.x - own.x, a.y - own.y)).toBeLessThan(own.radius + own.width);
      expect(a.left >= 0 && a.right <= 1000 && a.top >= 0 && a.bottom <= 800).toBe(true);
      for (const b of placed.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  });

  it('stand below, and beside where below is taken', () => {
    const two: Candidate[] = [1, 2].map((index) => ({ index, x: 500, y: 400, radius: 5, width: 60, height: 14 }));
    const [a, b] = placeNames(two, [], new Taken(), 10, WALL);
    expect(a!.y).toBeGreaterThan(400);
    expect(b!.y).toBeLessThan(400);
  });

  it('of what is selected keep clear of its neighbours where they can, and are written where they cannot', () => {
    const centre: Candidate = { index: 0, x: 500, y: 400, radius: 6, width: 60, height: 14, forced: true };
    const beside = (dx: number, dy: number, index: number): Candidate => ({ ...centre, index, x: 500 + dx, y: 400 + dy, forced: false });
    const below = beside(0, 20, 1);
    expect(placeNames([centre], [centre, below], new Taken(), 10, WALL)[0]!.y).toBeLessThan(400);
    const all = [below, beside(0, -20, 2), beside(30, 0, 3), beside(-30, 0, 4)];
    expect(placeNames([centre], [centre, ...all], new Taken(), 10, WALL)).toHaveLength(1);
  });

  it('that matter most cover a node only where no place around them is free', () => {
    const state: Candidate = { index: 0, x: 500, y: 400, radius: 12, width: 60, height: 14, loud: true };
    const beside = (dx: number, dy: number, index: number): Candidate => ({ ...state, index, x: 500 + dx, y: 400 + dy, loud: false });
    const below = beside(0, 24, 1);
    expect(placeNames([state], [state, below], new Taken(), 10, WALL)[0]!.y).toBeLessThan(400);
    const around = [-50, 0, 50].flatMap((dx, i) => [-24, 0, 24].map((dy, j) => beside(dx, dy, 1 + 3 * i + j)));
    expect(placeNames([state], [state, ...around], new Taken(), 10, WALL)).toHaveLength(1);
    expect(placeNames([{ ...state, loud: false }], [state, ...around], new Taken(), 10, WALL)).toHaveLength(0);
  });

  it.each([
    ['سيرغي لافروف', ['سيرغي لافروف']],
    ['اتفاقية الشراكة الاستراتيجية الشاملة بين البلدين', ['اتفاقية الشراكة', 'الاستراتيجية الشاملة…']],
  ])('break %s between words', (name, expected) => expect(lines(name, 21)).toEqual(expected));

  it('that run the other way stay apart when they are broken over two lines', () => {
    const written = lines('Visit: \u2068ديمتري كوفالينكو\u2069, \u2068هدى عبد الرحمن الكعبي\u2069', 20);
    expect(written).toEqual(['Visit: \u2068ديمتري كوفالينكو\u2069,', '\u2068هدى عبد الرحمن الكعبي\u2069']);
  });

  it('break a name that is too long for any line, each part set apart', () => {
    const written = lines('Visit: \u2068محمد بن عبد الملك بن عبد الله آل الشيخ\u2069', 20);
    expect(written).toEqual(['Visit:', '\u2068محمد بن عبد الملك بن\u2069', '\u2068عبد الله آل الشيخ\u2069']);
  });

  it.each([
    ['زيارة: أحمد الدرعي، أندريه كوفاليف (القاهرة)', ['زيارة: أحمد الدرعي،', 'أندريه كوفاليف (القاهرة)']],
    ['اتصال: عبد الرحمن الكعبي، هدى بنت علي النعماني', ['اتصال: عبد الرحمن الكعبي،', 'هدى بنت علي النعماني']],
    ['محادثات: تركمانستان، سلطنة عمان (مسقط)', ['محادثات: تركمانستان،', 'سلطنة عمان (مسقط)']],
    ['Talks: Saudi Arabia, Iran (Beijing)', ['Talks: Saudi Arabia, Iran', '(Beijing)']],
    ['قمة: عبد الرحمن بن علي الكعبي، بيير مورينيه (عشق آباد)', ['قمة:', 'عبد الرحمن بن علي الكعبي،', 'بيير مورينيه (عشق آباد)']],
  ])('break %s between guests, and within none', (name, expected) => expect(lines(name, 20)).toEqual(expected));

  it('are cut between whole characters, never before a mark', () => expect(cut('مُحَمَّد', 3)).toBe('مُحَمَّ…'));
});

describe('a scene', () => {
  const nodes = [node(0, 200, 400), node(1, 800, 400)];
  const at = (i: number): DrawnNode => nodes[i]!;
  it('hands Arabic over whole, to canvas and to SVG', () => {
    const items = sceneOf(nodes, [edge(0, 0, 1)], at, view, options);
    const texts = items.flatMap((i) => (i.item === 'text' ? i.text : []));
    expect(texts).toEqual(['شارك في', 'عقدة 0', 'عقدة 1']);
    const drawn: string[] = [];
    const directions: string[] = [];
    const recorder = new Proxy({} as CanvasRenderingContext2D, {
      get: (_, name) => (name === 'fillText' ? (text: string) => drawn.push(text) : () => undefined),
      set(_, name, value) {
        if (name === 'direction') directions.push(value);
        return true;
      },
    });
    paint(recorder, items);
    expect(drawn).toEqual(texts);
    expect(directions).toEqual(['rtl', 'rtl', 'rtl']);
    const svg = svgOf(items, 1000, 800, '#ffffff');
    for (const text of texts) expect(svg).toContain(`>${text}</text>`);
  });

  it('breaks lines on the canvas and in SVG as it does in WebGL', () => {
    const items = sceneOf(nodes, [{ ...edge(0, 0, 1), stroke: 'dashed' }, edge(1, 1, 0)], at, view, { ...options, edgeNames: false });
    const set: unknown[] = [];
    const recorder = new Proxy({} as CanvasRenderingContext2D, {
      get: (_, name) => (name === 'setLineDash' ? (pattern: number[]) => set.push(pattern) : () => undefined),
      set: () => true,
    });
    paint(recorder, items);
    expect(set).toEqual([dashes('dashed', 1), [], [], []]);
    expect(svgOf(items, 1000, 800, '#fff').match(/stroke-dasharray="[^"]+"/g)).toEqual(['stroke-dasharray="5.5 3.5"']);
    expect(dashes('dotted', 4)).toEqual([4, 7.2]);
    // From the middle of the node, though the line begins at its rim.
    expect(svgOf(items, 1000, 800, '#fff')).toContain('stroke-dashoffset="8"');
  });

  it('keeps a name clear of the tip of its mark, and of the ring around what is selected', () => {
    const selected = { ...node(0, 500, 400), shape: 'diamond' as const, size: 10 };
    const top = (centre: number | null): number => {
      const text = sceneOf([selected], [], at, view, { ...options, centre }).find((i) => i.item === 'text');
      return text?.item === 'text' ? text.y - (text.size * 1.28) / 2 : Number.NaN;
    };
    expect(top(null)).toBeGreaterThan(400 + 10 * 1.24);
    expect(top(0)).toBeGreaterThan(400 + (10 + HALO) * 1.24);
  });

  it('names a large node that others surround on every side', () => {
    const large = { ...node(0, 500, 400), size: 14 };
    const around = [-45, 0, 45].flatMap((dx, i) =>
      [-30, 0, 30].flatMap((dy, j) => (dx || dy ? node(1 + 3 * i + j, 500 + dx, 400 + dy) : [])),
    );
    const texts = sceneOf([large, ...around], [], () => large, view, options).flatMap((i) => (i.item === 'text' ? i.text : []));
    expect(texts[0]).toBe('عقدة 0');
  });

  it('sets every line of a name in the direction of the whole', () => {
    const named = [node(0, 500, 400, 'Visit: \u2068أحمد الدرعي\u2069, \u2068أندريه كوفاليف\u2069')];
    const texts = sceneOf(named, [], at, view, options).flatMap((i) => (i.item === 'text' ? [i.direction] : []));
    expect(texts).toEqual(['ltr', 'ltr']);
  });

  it('writes the name of an edge upright whichever way it points', () => {
    const angle = (from: number, to: number): number => {
      const text = sceneOf(nodes, [edge(0, from, to)], at, view, options).find((i) => i.item === 'text' && i.text === 'شارك في');
      return text?.item === 'text' ? text.angle : Number.NaN;
    };
    expect(Math.abs(angle(0, 1))).toBeLessThan(0.001);
    expect(Math.abs(angle(1, 0))).toBeLessThan(0.001);
  });

  it('keeps hostile names as text in SVG', () => {
    const svg = svgOf(sceneOf([node(0, 500, 400, '"><script>x</script>&\u0000')], [], at, view, options), 1000, 800, '#fff');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;</text>');
  });

  it.each([
    ['لقاء Trump', 'rtl'],
    ['(باريس)', 'rtl'],
    ['NATO قمة', 'ltr'],
    ['2024', 'ltr'],
  ])('sets %s %s', (text, direction) => expect(directionOf(text)).toBe(direction));

  it('finds the edge under the pointer, straight or bent', () => {
    const edges = [edge(0, 0, 1), edge(1, 0, 1, 0.25)];
    expect(nearestEdge(edges, at, view, 500, 403)?.index).toBe(0);
    expect(nearestEdge(edges, at, view, 500, 325)?.index).toBe(1);
    expect(nearestEdge(edges, at, view, 500, 600)).toBeNull();
  });
});

describe('parallel edges', () => {
  it('are bent apart, each way, and lone ones stay straight', () => {
    const bent = bends([
      { from: 0, to: 1 },
      { from: 0, to: 1 },
      { from: 1, to: 0 },
      { from: 1, to: 2 },
    ]);
    const seen = [bent[0]!, bent[1]!, -bent[2]!];
    expect(new Set(seen.map((b) => b.toFixed(3))).size).toBe(3);
    expect(bent[3]).toBe(0);
  });
});

describe('where the camera looks', () => {
  const sight = { width: 360, height: 420, ratio: 0.2, zoom: true, covered: 276 };
  it('goes back as far as it must, in one step, for all to be seen above the panel', () => {
    const ends = [
      [100, -300],
      [200, 600],
    ] as const;
    const look = lookAt(ends, sight)!;
    const seenAt = ([x, y]: readonly [number, number]) => [
      sight.width / 2 + ((x - look.x) * sight.ratio) / look.ratio,
      sight.height / 2 + ((y - look.y) * sight.ratio) / look.ratio,
    ];
    for (const end of ends) {
      const [x, y] = seenAt(end);
      expect(x! > 0 && x! < sight.width && y! > 0 && y! < sight.height - sight.covered).toBe(true);
    }
  });

  it('stays where all is seen and as close as it may', () => {
    expect(lookAt([[180, 70]], sight)).toBeNull();
  });
});

describe('the layout', () => {
  const ring = Array.from({ length: 40 }, (_, i) => i);
  const graph = { count: 60, from: ring, to: ring.map((i) => (i * 7 + 1) % 40), radii: new Float64Array(60).fill(4) };
  it('gives the same picture for the same graph', () => expect([...arrange(graph)]).toEqual([...arrange(graph)]));

  it('puts no two nodes on each other', () => {
    const xy = arrange(graph);
    for (let a = 0; a < 60; a++)
      for (let b = a + 1; b < 60; b++) expect(Math.hypot(xy[2 * a]! - xy[2 * b]!, xy[2 * a + 1]! - xy[2 * b + 1]!)).toBeGreaterThan(7.5);
  });

  it('places nodes without edges in rows below', () => {
    const xy = arrange(graph);
    const linked = Math.max(...ring.map((i) => xy[2 * i + 1]!));
    for (let i = 40; i < 60; i++) expect(xy[2 * i + 1]).toBeGreaterThan(linked);
  });

  it('begins from places that were kept, and finds one for what is new', () => {
    const before = arrange(graph);
    const start = Float64Array.from(before);
    start[6] = Number.NaN;
    start[7] = Number.NaN;
    const after = arrange({ ...graph, start });
    expect([...after].every(Number.isFinite)).toBe(true);
  });

  it('has an answer for nothing, one and two', () => {
    expect(arrange({ count: 0, from: [], to: [], radii: [] })).toHaveLength(0);
    expect([...arrange({ count: 1, from: [0], to: [0], radii: [4] })].every(Number.isFinite)).toBe(true);
    expect([...arrange({ count: 2, from: [0], to: [1], radii: [4, 4] })].every(Number.isFinite)).toBe(true);
  });
});

describe('sentences around evidence', () => {
  const text = 'وصل الوزير إلى القاهرة. والتقى الرئيس هناك، ثم غادر. وقال: متى نعود؟ لا أحد يعلم.\nسطر آخر هنا.';
  const span = (words: string) => ({ field: 'text' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const shown = (...words: string[]) =>
    passagesOf({ title: 'عنوان', text }, words.map(span)).map((p) => p.pieces.map((x) => (x.mark ? `[${x.text}]` : x.text)).join(''));
  it.each([
    [['الرئيس'], ['والتقى [الرئيس] هناك، ثم غادر.']],
    [['متى نعود'], ['وقال: [متى نعود]؟']],
    [['آخر'], ['سطر [آخر] هنا.']],
    [['الوزير', 'القاهرة'], ['وصل [الوزير] إلى [القاهرة].']],
    [['القاهرة. والتقى'], ['وصل الوزير إلى [القاهرة. والتقى] الرئيس هناك، ثم غادر.']],
    [['الرئيس هناك', 'الرئيس'], ['والتقى [الرئيس][ هناك]، ثم غادر.']],
  ])('shows %j in context', (words, passages) => expect(shown(...words)).toEqual(passages));

  it('cuts what is far from the words in a very long sentence', () => {
    const long = `${'كلمة '.repeat(200)}الهدف ${'كلمة '.repeat(200)}`;
    const [passage] = passagesOf({ title: null, text: long }, [{ field: 'text', start: 1000, end: 1005 }]);
    const shownText = passage!.pieces.map((p) => p.text).join('');
    expect(shownText.length).toBeLessThan(400);
    expect(shownText).toMatch(/^… كلمة.*الهدف.*كلمة …$/s);
  });

  it('leaves out words that lie outside of the text', () =>
    expect(passagesOf({ title: null, text: 'قصير' }, [{ field: 'text', start: 2, end: 90 }])).toEqual([]));
});

describe('words', () => {
  it.each([
    [0, 'لا عُقد'],
    [1, 'عقدة واحدة'],
    [2, 'عقدتان'],
    [3, '3 عُقد'],
    [11, '11 عقدة'],
    [100, '100 عقدة'],
    [1234, '1,234 عقدة'],
  ])('counts %i as Arabic does', (n, text) => expect(wordsOf('ar').count('nodes', n)).toBe(text));

  it('names days, months and years', () => {
    expect(['2024-03-05', '2024-03', '2024', 'soon'].map(wordsOf('en').date)).toEqual(['5 March 2024', 'March 2024', '2024', 'soon']);
    expect(wordsOf('ar').date('2024-03-05')).toBe('5 مارس 2024');
  });
});

describe('files and cells', () => {
  it('quotes CSV, and lets no cell become a formula', () => {
    expect(csvOf([['a,b', 'x"y', '=HYPERLINK("evil")', '-1']])).toBe('\uFEFF"a,b","x""y","\'=HYPERLINK(""evil"")",\'-1\r\n');
    expect(nodesCsv({ nodes: [{ kind: 'Person', id: 'p', props: { name: 'أحمد', aliases: ['ا', 'ب'] } }], edges: [] })).toBe(
      '\uFEFFid,kind,aliases,name\r\np,Person,ا | ب,أحمد\r\n',
    );
  });

  it('calls every column of the ready-made queries by a name of the page', () => {
    for (const { name, cypher } of namedQueries()) {
      const returned = cypher.slice(cypher.lastIndexOf('\nRETURN')).replace(/\nORDER BY[\s\S]*/, '');
      const columns = [...returned.matchAll(/\bAS (\w+)|(?<=RETURN |, )(\w+)(?=,|$)/g)].map(([, as, bare]) => as ?? bare!);
      expect(columns.length, name).toBeGreaterThan(2);
      expect(columns.filter((column) => !COLUMNS[column])).toEqual([]);
    }
  });

  it('recognises nodes and edges in the answer of a query', () => {
    expect(thingIn({ kind: 'Person', id: 'p', props: { name: 'أحمد' } })).toEqual({ kind: 'Person', id: 'p' });
    expect(thingIn(['x'])).toBeNull();
    expect(textOf({ kind: 'Person', id: 'p', props: { name: 'أحمد' } })).toBe('أحمد');
    expect([...idsIn([{ nodes: [{ id: 'a' }], edges: [{ id: 'e', from: 'a', to: 'b' }] }, 'c', 4, null])].sort()).toEqual([
      'a',
      'b',
      'c',
      'e',
    ]);
  });

  it('blends colours over the ground', () =>
    expect([blend('#000000', '#ffffff', 0.5), blend('#102030', '#ffffff', 1)]).toEqual(['#808080', '#102030']));
});
