/**
 * The editor of the query box: CodeMirror with Cypher's colours and completion out of the model. Loaded only
 * when the box is opened. It lives in a shadow root, so that its styles need no exception from the page's CSP.
 *
 * @module viz/app/query/editor
 */
import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { EDGE_KINDS, NODE_KINDS } from '../../../graph/model.js';

export interface Editor {
  set(text: string): void;
  destroy(): void;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  onChange(text: string): void;
  onRun(): void;
}

const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY LIMIT SKIP DISTINCT AS AND OR NOT IN CONTAINS STARTS ENDS EXISTS CASE WHEN THEN ELSE END CALL UNION DESC ASC IS NULL'.split(
    ' ',
  );
const FUNCTIONS =
  'count collect size min max avg sum type id labels nodes relationships length shortestPath coalesce toLower substring split keys properties'.split(
    ' ',
  );

const OPTIONS = [
  ...KEYWORDS.map((label) => ({ label, type: 'keyword' })),
  ...FUNCTIONS.map((label) => ({ label, type: 'function', apply: `${label}(` })),
  ...NODE_KINDS.map((k) => ({ label: k.id, type: 'class', detail: k.label.ar })),
  ...EDGE_KINDS.map((k) => ({ label: k.id, type: 'type', detail: k.label.ar })),
  ...[...new Set([...NODE_KINDS, ...EDGE_KINDS].flatMap((k) => k.properties.map((p) => p.name)))].map((label) => ({
    label,
    type: 'property',
  })),
];

function complete(context: CompletionContext) {
  const word = context.matchBefore(/[\w]+/);
  const after = context.matchBefore(/[:.]\w*/);
  if (!word && !after && !context.explicit) return null;
  const from = after ? after.from + 1 : (word?.from ?? context.pos);
  const wanted = after?.text.startsWith(':') ? ['class', 'type'] : after ? ['property'] : null;
  return { from, options: wanted ? OPTIONS.filter((o) => wanted.includes(o.type)) : OPTIONS, validFor: /^\w*$/ };
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.atom, tags.variableName], color: 'var(--ink)' },
  { tag: tags.definition(tags.variableName), color: 'var(--code-name)' },
]);

const look = EditorView.theme({
  '&': { fontSize: '13px', background: 'var(--field)', color: 'var(--ink)', borderRadius: '8px', border: '1px solid var(--line)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace',
    lineHeight: '1.6',
    maxHeight: '240px',
  },
  '.cm-content': { minHeight: '92px', padding: '8px', direction: 'ltr', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { background: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)', borderRadius: '6px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.75', marginInlineStart: '8px' },
});

export function openEditor({ parent, text, label, onChange, onRun }: EditorOptions): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  const run = (): boolean => {
    onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        bracketMatching(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(colours),
        autocompletion({ override: [complete] }),
        keymap.of([{ key: 'Mod-Enter', run }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr', spellcheck: 'false', tabindex: '0' }),
        new Compartment().of(look),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    set: (next) => {
      if (next !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    destroy: () => view.destroy(),
  };
}
