/**
 * The picture within the page: builds the drawing from the state, hands it to the shell around Sigma, and turns
 * clicks and keys into changes.
 *
 * @module viz/app/parts/PictureView
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { composeFull, composeProjected } from '../model/compose.js';
import { isEvent } from '../model/model.js';
import { focusOf, indicesIn } from '../picture/focus.js';
import { arrangementOf, type Layout, startLayout } from '../picture/layout.js';
import type { Box } from '../picture/names.js';
import { PALETTES, type Theme } from '../picture/palette.js';
import { type Mask, Picture } from '../picture/picture.js';
import { scatter, spiral } from '../picture/places.js';
import { moveCamera, select, selectNode } from '../state/changes.js';
import type { State } from '../state/state.js';
import type { Workspace } from '../workspace.js';
import { IconButton, useNameOf } from './bits.js';
import { type PictureControls, usePage } from './context.js';
import { calm } from './media.js';

interface Places {
  full: Float64Array | null;
  projected: Float64Array | null;
}

interface Props {
  readonly theme: Theme;
  readonly places: Places;
  /** Changes with the places. */
  readonly placed: number;
  readonly onPlaced: () => void;
  /** The second pane of a comparison shows the graph as it was before. */
  readonly before?: boolean;
  /** Stands over the picture. */
  readonly caption?: string;
}

/** The element of the picture can be asked where a node is, in its own pixels, and to draw itself anew; tests and the bench do. */
export interface PictureElement extends HTMLElement {
  whereIs(id: string): { x: number; y: number } | null;
  redraw(): void;
}

export type { Places };

export function PictureView({ theme, places, placed, onPlaced, before = false, caption }: Props) {
  const page = usePage();
  const { workspace, state, words, t, act, announce } = page;
  const { model, store } = workspace;
  /** What the picture's events speak of: the sketch becomes the whole graph beneath the same picture. */
  const now = useRef(workspace);
  now.current = workspace;
  const nameOf = useNameOf();
  const bareNameOf = workspace.bareNameOf();
  const dayOf = workspace.dayOf();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  const layout = useRef<Layout | null>(null);
  const [arranging, setArranging] = useState(false);
  const [hovered, setHovered] = useState<number | null>(null);
  const palette = PALETTES[theme];
  const known = before ? (workspace.knownBefore() ?? workspace.known()) : workspace.known();
  const projected = state.view === 'projected';
  const shown = before ? workspace.shownBefore() : workspace.mask();
  const pairs = projected ? (before ? workspace.pairsBefore() : workspace.pairs()) : null;
  const measure = workspace.measure();
  const community = state.colour === 'community' ? workspace.communities() : null;

  const drawing = useMemo(() => {
    const xy = (projected ? places.projected : places.full) ?? spiral(model.nodes.length);
    const look = { palette, words, nameOf: bareNameOf, dayOf, measure, community, status: known.status, contested: known.contested, xy };
    return projected ? composeProjected(model, workspace.projection(), pairs!, look) : composeFull(model, look);
  }, [model, projected, palette, words, bareNameOf, dayOf, measure, community, known, pairs, placed]);
  const mask = useMemo((): Mask => (pairs ? { nodes: shown.nodes, edges: pairs.mask } : shown), [shown, pairs]);

  useLayoutEffect(() => {
    const made = new Picture(
      box.current!,
      palette,
      {
        node(index) {
          const { model } = now.current;
          if (model.complete) act(selectNode(model.nodes[index]!.id));
        },
        edge(index) {
          const { model, projection } = now.current;
          if (!model.complete) return;
          if (store.get().view === 'full') return act(select({ kind: 'edge', id: model.edges[index]!.id }));
          const { from, to } = projection().pairs[index]!;
          act(select({ kind: 'pair', id: model.nodes[from]!.id, other: model.nodes[to]!.id }));
        },
        ground: () => act(select(null)),
        hover: setHovered,
        camera: (camera) => act(moveCamera(isHome(camera) ? null : camera)),
      },
      drawing,
      mask,
    );
    picture.current = made;
    Object.assign(box.current as unknown as PictureElement, {
      whereIs(id: string) {
        const at = now.current.model.nodeAt.get(id);
        return at === undefined ? null : made.at(at);
      },
      redraw: () => made.redraw(),
    });
    if (state.camera) made.setCamera(state.camera);
    made.keepClear(obstaclesOver(box.current!));
    const observer = new ResizeObserver(() => {
      if (!box.current?.offsetWidth) return;
      made.resize();
      made.keepClear(obstaclesOver(box.current));
    });
    observer.observe(box.current!);
    void document.fonts.ready.then(() => picture.current === made && made.repaint());
    return () => {
      observer.disconnect();
      layout.current?.stop();
      made.kill();
      picture.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    picture.current?.draw(drawing, palette, mask);
    performance.mark('diplograph-drawn');
  }, [drawing]);
  useLayoutEffect(() => picture.current?.show(mask), [mask]);
  // The picture follows the filters at once; the lists around it are drawn after.
  useEffect(
    () =>
      store.listen(() => {
        if (before || store.get().view !== 'full' || store.get().view !== state.view) return;
        picture.current?.show(workspace.mask());
        performance.mark('diplograph-shown');
      }),
    [store, workspace, state.view, before],
  );

  const focus = useMemo(
    () => focusOf(workspace, state, hovered, palette, before),
    [workspace, state.selection, state.panel, state.view, state.path, state.since, state.day, shown, hovered, palette, before],
  );
  useEffect(() => picture.current?.light(focus), [focus, drawing]);
  // On a phone the panel slides over the picture: what was chosen comes out from under it.
  const uncover = (nodes: Iterable<number>, zoom: boolean): (() => void) => {
    const timer = setTimeout(() => {
      const covered = coveredOf(box.current);
      if (covered) picture.current?.reveal(nodes, calm(), zoom, covered);
    }, 60);
    return () => clearTimeout(timer);
  };
  useEffect(() => {
    const found = state.panel === 'paths' && state.view === 'full' ? workspace.paths() : null;
    if (!found?.paths.length) return;
    const nodes = new Set(found.paths.flatMap((p) => p.nodes));
    picture.current?.reveal(nodes, calm());
    return uncover(nodes, true);
  }, [state.path, state.panel, state.view, model, placed]);
  useEffect(() => {
    const camera = state.camera ?? HOME;
    const now = picture.current?.camera();
    if (now && Math.hypot(now.x - camera.x, now.y - camera.y, now.ratio - camera.ratio) > 0.001) picture.current!.setCamera(camera);
  }, [state.camera]);

  // What is left of the graph around a node fills the picture; a link that says where to look is followed.
  const opened = useRef(state.filters.around);
  useEffect(() => {
    const { around } = state.filters;
    if (before || !around || !places[state.view] || (around === opened.current && state.camera)) return;
    picture.current?.reveal(indicesIn(shown.nodes), calm(), true, coveredOf(box.current));
  }, [state.filters.around, placed]);
  useEffect(() => {
    if (before || !state.selection || !places[state.view]) return;
    const at = selectedNode(state, model.nodeAt);
    return at === null ? uncover(focusOf(workspace, state, null, palette, before)?.nodes ?? [], true) : uncover([at], false);
  }, [state.selection, model, placed]);

  const arrange = (anew: boolean): void => {
    const view = state.view;
    layout.current?.stop();
    setArranging(true);
    const start = !anew && view === 'full' && model.positions ? model.positions : undefined;
    const members = drawing.nodes.map((n) => n.index);
    const revision = model.revision;
    layout.current = startLayout(arrangementOf(drawing, start), (xy, done) => {
      const all = view === 'full' ? xy : scatter(xy, members, model.nodes.length);
      places[view] = all;
      if (store.get().view === view) picture.current?.move(all, done);
      if (!done) return;
      setArranging(false);
      onPlaced();
      if (view === 'full' && !workspace.source.settings.readOnly)
        void workspace.source.keepPositions(revision, [...xy]).catch(() => undefined);
    });
  };
  useEffect(() => {
    if (before || places[state.view]) return;
    arrange(false);
  }, [state.view, model]);

  const controls: PictureControls = {
    zoom: (factor) => picture.current?.zoom(factor, calm()),
    fit: () => picture.current?.fit(calm()),
    reveal: (nodes, zoom = true) => picture.current?.reveal(nodes, calm(), zoom, coveredOf(box.current)),
    arrange: () => arrange(true),
    save: async (format) => {
      const [{ savePicture }, { keyEntries }] = await Promise.all([import('../picture/save.js'), import('../model/legend.js')]);
      await savePicture(picture.current!, format, { entries: keyEntries(workspace, palette), direction: words.dir });
    },
  };
  if (!before) page.picture.current = controls;

  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[event.key];
    const now = selectedNode(state, workspace.model.nodeAt);
    if (arrow) {
      event.preventDefault();
      const next = picture.current?.next(now, arrow[0], arrow[1]) ?? null;
      if (next === null) return;
      const node = model.nodes[next]!;
      act(selectNode(node.id));
      picture.current?.reveal([next], calm(), false);
      const said = t('focused', { name: nameOf(node), kind: words.kind(node.kind), links: words.count('edges', model.degree[next]!) });
      announce([said, ...statusWords(workspace, next)].join(t('comma')));
    } else if (event.key === 'Enter' && now !== null) {
      event.preventDefault();
      document.getElementById('panel-title')?.focus();
    }
  };
  const count = (of: Uint8Array): number => of.reduce((n, on) => n + on, 0);
  const counts = useMemo(
    () => ({ nodes: words.count('nodes', count(shown.nodes)), edges: words.count('edges', count(shown.edges)) }),
    [shown, words],
  );
  return (
    <div class="picture-frame">
      <div
        ref={box}
        class="picture"
        dir="ltr"
        role="application"
        tabIndex={0}
        aria-roledescription={t('picture')}
        aria-label={t('canvas', counts)}
        onKeyDown={onKeyDown}
        data-view={state.view}
        data-comparing={caption !== undefined}
        data-arranging={arranging || (!before && places[state.view] === null)}
      />
      {caption && <p class="caption">{caption}</p>}
      {!before && (
        <>
          <div class="picture-tools">
            <IconButton icon="plus" label={t('zoomIn')} onClick={() => controls.zoom(0.66)} />
            <IconButton icon="minus" label={t('zoomOut')} onClick={() => controls.zoom(1.5)} />
            <IconButton icon="fit" label={t('fit')} onClick={controls.fit} />
          </div>
          {arranging && (
            <p class="arranging" role="status">
              {t('arranging')}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The status of an event in words, and that it is contested. */
function statusWords(workspace: Workspace, node: number): string[] {
  const { code } = workspace.words();
  const known = workspace.known();
  const status = isEvent(workspace.model.nodes[node]!) ? known.status(node) : null;
  return status === null ? [] : [code(status), ...(known.contested(node).length ? [code('contested')] : [])];
}

/** Where buttons and captions lie over the picture, in its own pixels. */
function obstaclesOver(element: HTMLElement): Box[] {
  const { left, top } = element.getBoundingClientRect();
  return [...element.parentElement!.querySelectorAll('.picture-tools, .caption')].map((over) => {
    const box = over.getBoundingClientRect();
    return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
  });
}

/** Height of the picture that the panel covers. */
function coveredOf(element: HTMLElement | null): number {
  const panel = document.querySelector('.panel');
  if (!element || !panel || getComputedStyle(panel).position !== 'fixed') return 0;
  const { top, height } = panel.getBoundingClientRect();
  return height ? Math.max(0, element.getBoundingClientRect().bottom - top) : 0;
}

const HOME = { x: 0.5, y: 0.5, ratio: 1 };
const isHome = (c: { x: number; y: number; ratio: number }): boolean => Math.hypot(c.x - 0.5, c.y - 0.5, c.ratio - 1) < 0.002;

function selectedNode(state: State, nodeAt: ReadonlyMap<string, number>): number | null {
  return state.selection?.kind === 'node' ? (nodeAt.get(state.selection.id) ?? null) : null;
}
