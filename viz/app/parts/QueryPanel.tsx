/**
 * The query box: ready-made queries and Cypher of one's own, read-only; the answer as a table, and its nodes
 * in the picture.
 *
 * @module viz/app/parts/QueryPanel
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NamedParameter, NamedQuery, QueryAnswer } from '../../wire/api.js';
import { idsIn } from '../query/cells.js';
import type { Editor } from '../query/editor.js';
import { set, showOnly } from '../state/changes.js';
import type { Workspace } from '../workspace.js';
import { AnswerTable } from './AnswerTable.js';
import { usePage } from './context.js';

const EXAMPLE =
  'MATCH (p:Person)-[:TOOK_PART_IN]->(m:Meeting)\nRETURN p.name AS person, count(m) AS meetings\nORDER BY meetings DESC, person LIMIT 20';

/** `named`: of a ready-made query as it came, whose columns are known. */
type Outcome = { readonly answer: QueryAnswer; readonly ms: number; readonly named: boolean } | { readonly failed: string };

interface Asked {
  readonly chosen: NamedQuery | null;
  readonly params: Readonly<Record<string, string>>;
  readonly outcome: Outcome | 'running' | null;
}

/** An answer is still there when its reader comes back from a node that it named. */
const asked = new WeakMap<Workspace, Asked>();

export function QueryPanel() {
  const { workspace, state, t, words, act, picture } = usePage();
  const { source } = workspace;
  const before = asked.get(workspace);
  const [named, setNamed] = useState<readonly NamedQuery[]>([]);
  const [chosen, setChosen] = useState<NamedQuery | null>(before?.chosen ?? null);
  const [params, setParams] = useState<Asked['params']>(before?.params ?? {});
  const [outcome, setOutcome] = useState<Asked['outcome']>(before?.outcome ?? null);
  asked.set(workspace, { chosen, params, outcome: outcome === 'running' ? null : outcome });
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const text = useRef(state.query || EXAMPLE);
  const running = useRef<() => void>(() => undefined);

  useEffect(() => {
    source.queries().then(setNamed, () => undefined);
    let wanted = true;
    // A page in one file shows no queries: its script goes without the editor.
    if (import.meta.env.MODE === 'file') return;
    void import('../query/editor.js').then(({ openEditor }) => {
      if (!wanted || !box.current) return;
      editor.current = openEditor({
        parent: box.current,
        text: text.current,
        label: t('queryEditor'),
        onChange: (next) => {
          text.current = next;
          act(set({ query: next }));
        },
        onRun: () => running.current(),
      });
    });
    return () => {
      wanted = false;
      editor.current?.destroy();
    };
  }, []);

  const isNamed = (): boolean => chosen !== null && text.current === chosen.cypher;
  const run = async (): Promise<void> => {
    const empty = isNamed() ? chosen!.params.filter((p) => p.default === undefined && !params[p.name]?.trim()) : [];
    if (empty.length) {
      setOutcome({ failed: t('queryFill', { names: empty.map((p) => words.label(p.label)).join(t('comma')) }) });
      return;
    }
    setOutcome('running');
    const start = performance.now();
    try {
      const given = Object.fromEntries((chosen?.params ?? []).flatMap((p) => (params[p.name] ? [[p.name, typed(params[p.name]!)]] : [])));
      const named = isNamed();
      const answer = await (named ? source.named(chosen!.name, given) : source.query(text.current, given));
      setOutcome({ answer, named, ms: Math.round(performance.now() - start) });
    } catch (error) {
      setOutcome({ failed: (error as Error).message });
    }
  };
  running.current = () => void run();
  const choose = (name: string): void => {
    const query = named.find((q) => q.name === name) ?? null;
    setChosen(query);
    setParams({});
    if (query) editor.current?.set(query.cypher);
  };
  const answer = outcome && outcome !== 'running' && 'answer' in outcome ? outcome : null;
  const found = answer ? [...idsIn(answer.answer.rows)].flatMap((id) => workspace.model.nodeAt.get(id) ?? []) : [];
  const showInPicture = (): void => {
    act(showOnly(found.map((node) => workspace.model.nodes[node]!.id)));
    picture.current?.reveal(found);
  };
  return (
    <div class="query">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1}>
          {t('query')}
        </h2>
        <p class="second">{t('queryHint')}</p>
      </header>
      {named.length > 0 && (
        <label class="field">
          <span>{t('queryNamed')}</span>
          <select value={chosen?.name ?? ''} onChange={(e) => choose(e.currentTarget.value)}>
            <option value="">{t('queryOwn')}</option>
            {named.map((q) => (
              <option key={q.name} value={q.name}>
                {words.label(q.label)}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen?.params.map((p) => (
        <div class="field" key={p.name}>
          <label for={`param-${p.name}`}>{words.label(p.label)}</label>
          <ParameterField
            param={p}
            hint={exampleOf(chosen, p.name)}
            value={params[p.name] ?? String(p.default ?? '')}
            onChange={(value) => setParams({ ...params, [p.name]: value })}
          />
        </div>
      ))}
      <div class="editor" ref={box} />
      <div class="actions">
        <button type="button" class="primary" disabled={outcome === 'running'} onClick={() => void run()}>
          {outcome === 'running' ? t('queryRunning') : t('queryRun')} <kbd>Ctrl ↵</kbd>
        </button>
        {found.length > 0 && (
          <button type="button" onClick={showInPicture}>
            {t('queryShow')} ({words.number(found.length)})
          </button>
        )}
      </div>
      {outcome && outcome !== 'running' && 'failed' in outcome && (
        <p class="failed" role="alert" dir="auto">
          {outcome.failed}
        </p>
      )}
      {answer && (
        <>
          <p role="status" class="hint">
            {answer.answer.rows.length
              ? t('queryRows', { count: words.count('rows', answer.answer.rows.length), ms: words.number(answer.ms) })
              : t('queryEmpty')}
            {answer.answer.truncated && ` ${t('queryCut', { count: words.count('rows', answer.answer.rows.length) })}`}
          </p>
          {answer.answer.rows.length > 0 && <AnswerTable answer={answer.answer} named={answer.named} />}
        </>
      )}
    </div>
  );
}

/** A text, or one of the values that are allowed. */
function ParameterField({
  param,
  hint,
  value,
  onChange,
}: {
  param: NamedParameter;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { words } = usePage();
  const id = `param-${param.name}`;
  if (param.type !== 'string' || !param.of)
    return <input id={id} dir="auto" placeholder={hint} value={value} onInput={(e) => onChange(e.currentTarget.value)} />;
  return (
    <select id={id} value={value} onChange={(e) => onChange(e.currentTarget.value)}>
      {param.of.map((code) => (
        <option key={code} value={code}>
          {words.code(code)}
        </option>
      ))}
    </select>
  );
}

/** What stands for a parameter in the example of a query, such as `diplograph query … --param first=روسيا`. */
function exampleOf({ example }: NamedQuery, name: string): string {
  const [, quoted, bare] = new RegExp(`--param ${name}=(?:["']([^"']*)["']|(\\S+))`).exec(example) ?? [];
  return quoted ?? bare ?? '';
}

/** A number where the text is one, so that LIMIT and days count work. */
const typed = (text: string): string | number => (/^-?\d{1,9}$/.test(text) ? Number(text) : text);
