/**
 * Search: a combobox over the names of the graph. Arrow keys move, Enter opens, Escape clears.
 *
 * @module viz/app/parts/SearchBox
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { latinName } from '../model/latin-name.js';
import { isEvent, textProp } from '../model/model.js';
import { selectNode, set } from '../state/changes.js';
import { NodeMark, NodeName } from './bits.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';
import { useMedia } from './media.js';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Stands in the empty box; the label where there is room for it. */
  readonly hint?: string;
  /** Kept in the state, unless the box serves to choose something. */
  readonly query?: string;
  readonly onQuery?: (query: string) => void;
  readonly onChoose: (node: number) => void;
}

/** The search of the top bar. */
export function SearchBox() {
  const { state, act, t, workspace, picture } = usePage();
  const narrow = useMedia('(max-width: 820px)');
  return (
    <NodePicker
      id="search"
      label={t('search')}
      hint={narrow ? t('searchShort') : t('search')}
      query={state.search}
      onQuery={(search) => act(set({ search }))}
      onChoose={(node) => {
        act(selectNode(workspace.model.nodes[node]!.id));
        picture.current?.reveal([node]);
      }}
    />
  );
}

/** A box in which a node is found and chosen. */
export function NodePicker({ id, label, hint = label, query, onQuery, onChoose }: Props) {
  const { workspace, words, t } = usePage();
  const [own, setOwn] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const asked = query ?? own;
  const hits = useMemo(() => (open && asked.trim() ? workspace.search().search(asked, 30) : []), [open, asked, workspace]);
  const listed = `${id}-results`;
  const some = hits.length > 0;
  useEffect(() => {
    document.getElementById(listed)?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [some, listed]);
  useEffect(() => {
    document.getElementById(`${id}-hit-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);

  const ask = (text: string): void => {
    (onQuery ?? setOwn)(text);
    setOpen(true);
    setAt(0);
  };
  const choose = (place: number): void => {
    const hit = hits[place];
    if (!hit) return;
    setOpen(false);
    if (!onQuery) setOwn('');
    onChoose(hit.node);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (hits.length) setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && asked) setOpen(false);
      else ask('');
    }
  };
  const expanded = open && asked.trim() !== '';
  return (
    <div class="picker" onFocusOut={(e) => !e.currentTarget.contains(e.relatedTarget as Node | null) && setOpen(false)}>
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={hint}
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={listed}
        aria-autocomplete="list"
        aria-activedescendant={expanded && hits.length ? `${id}-hit-${at}` : undefined}
        value={asked}
        onInput={(e) => ask(e.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {asked && (
        <button
          type="button"
          class="clear"
          aria-label={t('clearSearch')}
          onClick={() => {
            ask('');
            input.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      <div class={`results ${expanded ? '' : 'is-closed'}`} tabIndex={-1}>
        <ul id={listed} role="listbox" aria-label={t('results')}>
          {expanded &&
            hits.map(({ node: index }, place) => {
              const node = workspace.model.nodes[index]!;
              const day = isEvent(node) ? textProp(node.props, 'date') : null;
              return (
                <li
                  key={node.id}
                  id={`${id}-hit-${place}`}
                  role="option"
                  aria-selected={place === at}
                  class={place === at ? 'is-at' : ''}
                  onMouseDown={(e) => e.preventDefault()}
                  onClick={() => choose(place)}
                >
                  <NodeMark index={index} />
                  <span class="node-name">
                    <NodeName node={node} dated={day !== null} />
                    <small>
                      {words.kind(node.kind)}
                      {day ? ` · ${words.date(day)}` : ''}
                      {latinName(node) ? ` · ${latinName(node)}` : ''}
                    </small>
                  </span>
                  <span class="node-note">{words.number(workspace.model.degree[index]!)}</span>
                </li>
              );
            })}
        </ul>
        {expanded && !hits.length && <p class="nothing">{t('noResults', { query: asked })}</p>}
      </div>
    </div>
  );
}
