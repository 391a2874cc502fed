/**
 * The picture on the screen: a thin shell around Sigma. WebGL draws nodes and edges; two layers of our own
 * draw the names, and what is in focus, so that pointing at a node touches no more than its surroundings
 * however large the graph is.
 *
 * @module viz/app/picture/picture
 */
import type { Camera } from '../state/state.js';
import { type Drawing, type DrawnEdge, type DrawnNode, sameMarks } from './drawing.js';
import { fitIn, lookAt } from './fit.js';
import type { Box } from './names.js';
import { nearestEdge, nodeTowards, nodeUnder } from './nearest.js';
import { measureWith, paint } from './paint.js';
import type { Palette } from './palette.js';
import { Renderer } from './renderer.js';
import { type Item, nameItems, place, type SceneOptions, sceneOf, type View } from './scene.js';
import { DrawingGraph, programsFor, put, strengthFor, thinnestFor } from './sigma-graph.js';

/** What is lit while the rest fades. */
export interface Focus {
  readonly centre: number | null;
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  readonly halos?: ReadonlyMap<number, string>;
  /** All names are written, not only where there is room. */
  readonly nameAll?: boolean;
}

/** Which nodes and edges are shown. */
export interface Mask {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

export interface PictureEvents {
  node(index: number): void;
  edge(index: number): void;
  ground(): void;
  hover(index: number | null): void;
  camera(camera: Camera): void;
}

/** So many names come with the first frame. */
const FIRST_NAMES = 30;

/** Where two masks differ, as Sigma's keys; the masks are read rather than the drawing, which is far larger. */
function changed(a: Uint8Array, b: Uint8Array): string[] {
  const found: string[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) found.push(String(i));
  return found;
}

const byImportance = (a: DrawnNode, b: DrawnNode): number => b.size - a.size || a.index - b.index;

export class Picture {
  private readonly sigma: Renderer;
  private graph: DrawingGraph;
  private readonly names: CanvasRenderingContext2D;
  private readonly lit: CanvasRenderingContext2D;
  measure: SceneOptions['measure'];
  private drawing: Drawing = { nodes: [], edges: [] };
  private byIndex = new Map<number, DrawnNode>();
  /** All nodes, the most important first, and those of them that are shown. */
  private order: readonly DrawnNode[] = [];
  private ranked: readonly DrawnNode[] = [];
  private mask: Mask | null = null;
  private focus: Focus | null = null;
  private hovered: number | null = null;
  /** Pixels for a unit of the layout when the whole picture is seen; marks grow and shrink with it. */
  private fitting = 1;
  /** On a screen that is higher than wide the picture lies on its side. */
  private upright = false;
  /** The frame in which names and focus are painted next. */
  private frame: number | undefined;
  private building = false;
  /** No name was written yet. */
  private unseen = true;
  private moves: ReturnType<typeof setTimeout> | undefined;
  private obstacles: readonly Box[] = [];

  constructor(
    readonly container: HTMLElement,
    private palette: Palette,
    private readonly events: PictureEvents,
    drawing: Drawing,
    mask: Mask,
  ) {
    this.mask = mask;
    this.know(drawing);
    this.rank();
    this.graph = new DrawingGraph(drawing, this.upright, palette.ground);
    this.sigma = new Renderer(this.graph.asGraph(), container, () => this.palette.ground, {
      minEdgeThickness: thinnestFor(drawing.edges.length),
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.55 / this.fitting,
      edgeProgramClasses: programsFor(drawing),
      nodeReducer: (_, data) => {
        if (this.mask && !this.mask.nodes[data.index]) data.hidden = true;
        return data;
      },
      edgeReducer: (_, data) => {
        if (this.mask && !this.mask.edges[data.index]) data.hidden = true;
        return data;
      },
    });
    const nodeAt = ({ x, y }: { x: number; y: number }): string | null => {
      const node = nodeUnder(this.ranked, this.view(), x, y);
      return node && String(node.index);
    };
    Object.assign(this.sigma, { getNodeAtPosition: nodeAt });
    this.names = this.sigma.addLayer('names');
    this.lit = this.sigma.addLayer('lit');
    this.measure = measureWith(this.names);
    this.listen();
    this.paintSoon();
  }

  /** Draws another graph, or the same in other colours; the camera stays. Where only names differ, only they are written anew. */
  draw(drawing: Drawing, palette: Palette, mask: Mask): void {
    if (this.drawing === drawing && this.palette === palette) return void this.show(mask);
    const same = this.palette === palette && sameMarks(this.drawing, drawing);
    this.palette = palette;
    this.know(drawing);
    if (same) {
      this.rank();
      this.paintSoon();
      this.show(mask);
    } else {
      this.mask = mask;
      this.build();
    }
  }

  private build(): void {
    const { sigma, drawing } = this;
    const thinnest = thinnestFor(drawing.edges.length);
    if (sigma.getSetting('minEdgeThickness') !== thinnest) sigma.setSetting('minEdgeThickness', thinnest);
    const now = sigma.getSetting('edgeProgramClasses');
    const wanted = programsFor(drawing);
    if (Object.keys(wanted).some((type) => now[type] !== wanted[type])) sigma.setSetting('edgeProgramClasses', { ...now, ...wanted });
    this.rank();
    this.building = true;
    this.graph = new DrawingGraph(drawing, this.upright, this.palette.ground);
    sigma.setGraph(this.graph.asGraph());
    this.building = false;
  }

  /** Moves the nodes to where the layout is by now. */
  move(xy: ArrayLike<number>, settled: boolean): void {
    const nodes = this.drawing.nodes.map((n) => ({ ...n, x: xy[2 * n.index]!, y: xy[2 * n.index + 1]! }));
    this.know({ ...this.drawing, nodes });
    this.rank();
    this.graph.move(xy);
    this.paintSoon();
    if (settled) this.sigma.refresh();
    else this.sigma.refresh({ partialGraph: { nodes: this.drawing.nodes.map((n) => String(n.index)) }, schedule: true });
  }

  /** Shows only what the mask lets through. */
  show(mask: Mask): void {
    const before = this.mask;
    if (before === mask) return;
    this.mask = mask;
    this.rank();
    if (!before || before.nodes.length !== mask.nodes.length || before.edges.length !== mask.edges.length) return void this.sigma.refresh();
    const nodes = changed(before.nodes, mask.nodes).filter((n) => this.graph.hasNode(n));
    const edges = changed(before.edges, mask.edges).filter((e) => this.graph.hasEdge(e));
    if (nodes.length || edges.length) this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  /** Lights a part and fades the rest; null lights everything. */
  light(focus: Focus | null): void {
    if (focus === this.focus) return;
    this.focus = focus;
    this.container.classList.toggle('is-focused', focus !== null);
    this.paintSoon();
  }

  /** Moves the camera so that these nodes are seen, closer if `zoom`; `calm` jumps. The lowest `covered` pixels lie under something. */
  reveal(indices: Iterable<number>, calm: boolean, zoom = true, covered = 0): void {
    const points = [...indices].flatMap((i) => this.byIndex.get(i) ?? []);
    if (!points.length) return;
    // Lists may have come beside it since it was last measured.
    this.resize();
    const view = this.view();
    const camera = this.sigma.getCamera();
    const seen = points.map((n) => place(view, n.x, n.y));
    const look = lookAt(seen, { width: view.width, height: view.height, ratio: camera.ratio, zoom, covered });
    if (look) this.go({ ...this.sigma.viewportToFramedGraph(look), ratio: look.ratio }, calm);
  }

  /** Names keep clear of these. */
  keepClear(obstacles: readonly Box[]): void {
    if (JSON.stringify(obstacles) === JSON.stringify(this.obstacles)) return;
    this.obstacles = obstacles;
    this.paintSoon();
  }

  zoom(factor: number, calm: boolean): void {
    const { x, y, ratio } = this.camera();
    this.go({ x, y, ratio: ratio * factor }, calm);
  }

  fit(calm: boolean): void {
    this.go({ x: 0.5, y: 0.5, ratio: 1 }, calm);
  }

  camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  setCamera(camera: Camera): void {
    this.sigma.getCamera().setState(camera);
  }

  /** The shown node that lies nearest in a direction, for the arrow keys. */
  next(from: number | null, dx: number, dy: number): number | null {
    const start = from === null ? null : (this.byIndex.get(from) ?? null);
    return nodeTowards(this.ranked, this.view(), start, dx, dy)?.index ?? null;
  }

  /** Everything that is shown, as a scene of any size, for pictures to take along. */
  scene(width: number, height: number): { items: Item[]; palette: Palette } {
    const now = this.view();
    const grow = Math.min(width / now.width, height / now.height);
    const [a, b, c, d, e, f] = now.matrix;
    const dx = (width - now.width * grow) / 2;
    const dy = (height - now.height * grow) / 2;
    const view: View = {
      width,
      height,
      scale: now.scale * grow,
      matrix: [a * grow, b * grow, c * grow, d * grow, e * grow + dx, f * grow + dy],
    };
    const items = sceneOf(this.ranked, this.shownEdges(), (i) => this.byIndex.get(i)!, view, {
      palette: this.palette,
      measure: this.measure,
      edgeNames: this.drawing.edges.length < 400,
      edgeStrength: Math.min(0.9, strengthFor(this.drawing.edges.length) + 0.12),
      halos: this.focus?.halos ?? new Map(),
    });
    return { items, palette: this.palette };
  }

  /** Where a node is on the screen, for tests and for pointing at it. */
  at(index: number): { x: number; y: number } | null {
    const node = this.byIndex.get(index);
    if (!node) return null;
    const [x, y] = place(this.view(), node.x, node.y);
    return { x, y };
  }

  resize(): void {
    const { width, height } = this.sigma.getDimensions();
    if (this.container.offsetWidth === width && this.container.offsetHeight === height) return;
    this.sigma.resize();
    const before = this.upright;
    this.measureFit();
    if (before !== this.upright) this.build();
    else this.sigma.scheduleRender();
  }

  /** Indexes and draws everything anew, as Sigma's own `refresh` does. */
  redraw(): void {
    this.sigma.refresh();
  }

  /** Writes the names again, as when the font has come. */
  repaint(): void {
    this.measure = measureWith(this.names);
    this.paintSoon();
  }

  kill(): void {
    clearTimeout(this.moves);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.sigma.kill();
  }

  private go(camera: Camera, calm: boolean): void {
    if (calm) this.sigma.getCamera().setState(camera);
    else void this.sigma.getCamera().animate(camera, { duration: 350, easing: 'quadraticInOut' });
  }

  private know(drawing: Drawing): void {
    this.drawing = drawing;
    this.byIndex = new Map(drawing.nodes.map((n) => [n.index, n]));
    this.order = [...drawing.nodes].sort(byImportance);
    this.measureFit();
  }

  /** Shown nodes, the most important first. */
  private rank(): void {
    const { mask } = this;
    this.ranked = mask ? this.order.filter((n) => mask.nodes[n.index]) : this.order;
  }

  private shownEdges(): DrawnEdge[] {
    return this.drawing.edges.filter((e) => !this.mask || this.mask.edges[e.index]);
  }

  private view(): View {
    const { width, height } = this.sigma.getDimensions();
    const o = this.sigma.graphToViewport(this.put(0, 0));
    const i = this.sigma.graphToViewport(this.put(1, 0));
    const j = this.sigma.graphToViewport(this.put(0, 1));
    return { width, height, scale: this.sigma.scaleSize(1), matrix: [i.x - o.x, i.y - o.y, j.x - o.x, j.y - o.y, o.x, o.y] };
  }

  /** From the layout, where y points down, to Sigma, where it points up. */
  private put(x: number, y: number): { x: number; y: number } {
    return put(this.upright, x, y);
  }

  private measureFit(): void {
    const { offsetWidth: width, offsetHeight: height } = this.container;
    const { upright, fitting } = fitIn(this.drawing.nodes, width, height);
    this.upright = upright;
    this.fitting = fitting;
  }

  /** However much changes before the next frame, names and focus are painted once. */
  private paintSoon(): void {
    this.frame ??= requestAnimationFrame(() => this.paintLayers());
  }

  private paintLayers(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    const view = this.view();
    const { names, lit, palette, focus } = this;
    const options: SceneOptions = { palette, measure: this.measure, edgeNames: false, edgeStrength: 1, obstacles: this.obstacles };
    // Letters are slow before they were drawn once: the picture comes with its first names, the others a frame later.
    const early = this.unseen && this.ranked.length > 0;
    if (early) {
      this.unseen = false;
      this.paintSoon();
    }
    names.clearRect(0, 0, view.width, view.height);
    lit.clearRect(0, 0, view.width, view.height);
    if (!focus) paint(names, nameItems(this.ranked, view, early ? { ...options, mostNames: FIRST_NAMES } : options));
    const centre = this.hovered ?? focus?.centre ?? null;
    if (focus) {
      const nodes = this.inFocus(focus, centre);
      const edges = [...focus.edges].flatMap((e) => (this.mask?.edges[e] === 0 ? [] : (this.graph.edge(e) ?? [])));
      const lit_ = { ...options, centre, edgeNames: edges.length <= 60, edgeStrength: 0.8, nameAll: nodes.length <= 150, mostNames: 120 };
      paint(
        lit,
        sceneOf(nodes, edges, (i) => this.byIndex.get(i)!, view, focus.halos ? { ...lit_, halos: focus.halos } : lit_),
      );
    }
  }

  /** Only what is lit is looked at, not the whole graph: the centre, then the most important first. */
  private inFocus(focus: Focus, centre: number | null): DrawnNode[] {
    const lit = new Set(focus.nodes);
    if (this.hovered !== null) lit.add(this.hovered);
    const nodes = [...lit].flatMap((n) => (this.mask?.nodes[n] === 0 ? [] : (this.byIndex.get(n) ?? [])));
    return nodes.sort((a, b) => Number(b.index === centre) - Number(a.index === centre) || byImportance(a, b));
  }

  private listen(): void {
    const { sigma, events } = this;
    // Names move with the camera; those of a new graph can wait for the frame, in which more may come.
    sigma.on('afterRender', () => (this.building ? this.paintSoon() : this.paintLayers()));
    sigma.on('clickNode', ({ node }) => events.node(Number(node)));
    sigma.on('clickStage', ({ event }) => {
      const edge = nearestEdge(this.shownEdges(), (i) => this.byIndex.get(i)!, this.view(), event.x, event.y);
      if (edge) events.edge(edge.index);
      else events.ground();
    });
    sigma.on('enterNode', ({ node }) => {
      this.hovered = Number(node);
      this.container.classList.add('is-pointing');
      events.hover(this.hovered);
    });
    sigma.on('leaveNode', () => {
      this.hovered = null;
      this.container.classList.remove('is-pointing');
      events.hover(null);
    });
    sigma.getCamera().on('updated', () => {
      clearTimeout(this.moves);
      this.moves = setTimeout(() => events.camera(this.camera()), 200);
    });
  }
}
