/**
 * Take along: the link, the picture, and the data of what is shown.
 *
 * @module viz/app/parts/TakeMenu
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Graph } from '../../../graph/model.js';
import { edgesCsv, nodesCsv } from '../data/csv.js';
import { pairsCsv } from '../data/pairs-csv.js';
import { saveFile } from '../data/save.js';
import { contradicting } from '../model/known.js';
import { type ModelNode, textProp } from '../model/model.js';
import { encodeState } from '../state/permalink.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';

export function TakeMenu() {
  const { workspace, state, t, picture, announce } = usePage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);

  const copy = async (): Promise<void> => {
    const link = `${location.href.split('#')[0]}#${encodeState({ ...state })}`;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      location.hash = encodeState(state);
    }
    announce(t('takeCopied'));
  };
  const projected = state.view === 'projected';
  const shown = async (): Promise<Graph> => {
    const { nodes, edges } = workspace.shown();
    const { model, source } = workspace;
    return source.part(
      model.nodes.flatMap((n) => (nodes[n.index] ? n.id : [])),
      model.edges.flatMap((e) => (edges[e.index] ? e.id : [])),
    );
  };
  /** In who with whom only those who stand in it. */
  const shownNodes = async (): Promise<Graph> => {
    const { nodes, edges } = await shown();
    const { model } = workspace;
    const parties = new Set(workspace.projection().nodes.map((n) => model.nodes[n]!.id));
    return { nodes: projected ? nodes.filter((n) => parties.has(n.id)) : nodes, edges };
  };
  /** By ids: the exported status is what all articles give, whatever day is shown. */
  const contested = (): ReadonlyMap<string, readonly string[]> => {
    const { model } = workspace;
    const told = (n: ModelNode): readonly string[] => contradicting(model, n, textProp(n.props, 'status'), null);
    return new Map(model.nodes.map((n) => [n.id, told(n)] as const).filter(([, against]) => against.length > 0));
  };
  const items: readonly { text: string; run: () => Promise<void> }[] = [
    { text: t('takeLink'), run: copy },
    { text: t('takePng'), run: async () => picture.current?.save('png') },
    { text: t('takeSvg'), run: async () => picture.current?.save('svg') },
    {
      text: t(projected ? 'takeWholeGraphml' : 'takeGraphml'),
      run: async () => {
        const { graphmlOf, GRAPHML_TYPE } = await import('../data/graphml.js');
        saveFile('diplograph.graphml', GRAPHML_TYPE, graphmlOf(await shown(), contested()));
      },
    },
    { text: t('takeNodesCsv'), run: async () => saveFile('diplograph-nodes.csv', 'text/csv', nodesCsv(await shownNodes(), contested())) },
    // The links of who with whom are its pairs.
    ...(projected
      ? []
      : [{ text: t('takeEdgesCsv'), run: async () => saveFile('diplograph-links.csv', 'text/csv', edgesCsv(await shown())) }]),
    {
      text: t('takePairsCsv'),
      run: async () => {
        const { model } = workspace;
        const rows = pairsCsv(model, workspace.projection(), workspace.pairs(), workspace.known());
        saveFile('diplograph-pairs.csv', 'text/csv', rows);
      },
    },
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...box.current!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      box.current?.querySelector<HTMLElement>('.menu-button')?.focus();
    }
  };
  return (
    <div class="menu" ref={box} onFocusOut={(e) => !e.currentTarget.contains(e.relatedTarget as Node | null) && setOpen(false)}>
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-label={t('take')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="share" /> <span class="wide-only">{t('take')}</span>
      </button>
      {open && (
        <div role="menu" aria-label={t('take')} class="menu-list" tabIndex={-1} onKeyDown={onKeyDown}>
          {items.map(({ text, run }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                void run();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
