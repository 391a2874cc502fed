/**
 * Why entries of several articles are one node, and the user's own word on it.
 *
 * @module viz/app/parts/Why
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DecisionInput, Why as Reasons } from '../../wire/api.js';
import type { ModelNode } from '../model/model.js';
import { select, selectNode } from '../state/changes.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';
import { NodePicker } from './SearchBox.js';

/** The node that a decision was just taken on: its section stays open, so that the decision is seen, and how it is undone. */
let decidedOn: string | null = null;

export function Why({ node }: { node: ModelNode }) {
  const { workspace, t, words, reload, announce, act } = usePage();
  const { source } = workspace;
  const [why, setWhy] = useState<Reasons | null>(null);
  const [asking, setAsking] = useState<'same' | 'name' | null>(null);
  const [name, setName] = useState(node.name);
  const [failed, setFailed] = useState('');
  /** A decision is being taken, after which another node may be selected. */
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState(decidedOn === node.id);
  const details = useRef<HTMLDetailsElement>(null);
  // Before anybody can type: what is asked and typed is of one node.
  useLayoutEffect(() => {
    setAsking(null);
    setName(node.name);
  }, [node]);
  useEffect(() => {
    let wanted = true;
    source.why(node.id).then(
      (w) => wanted && setWhy(w),
      () => wanted && setWhy(null),
    );
    return () => {
      wanted = false;
    };
  }, [node, source]);
  useEffect(() => {
    if (!why || decidedOn !== node.id) return;
    decidedOn = null;
    details.current?.scrollIntoView({ block: 'nearest' });
  }, [why, node]);
  if (!why || (!why.members.length && !why.decisions.length)) return null;
  const articleOf = new Map(why.members.map((m) => [m.entry, m.articleId]));
  const outletOf = (entry: string): string => {
    const article = workspace.model.articles.find((a) => a.id === articleOf.get(entry));
    return [article?.source ?? t('noOutlet'), article?.day ? words.shortDate(article.day) : null].filter(Boolean).join(' · ');
  };
  const writable = !source.settings.readOnly;
  const run = (change: Promise<string | null>): void => {
    setFailed('');
    setBusy(true);
    change
      .then(
        async (now) => {
          decidedOn = now ?? node.id;
          await reload();
          if (now !== null) act(selectNode(now));
          announce(t('decided'));
        },
        (error: Error) => setFailed(error.message),
      )
      .finally(() => setBusy(false));
  };
  const decide = (decision: DecisionInput): void => run(source.decide(decision));
  return (
    <details class="why section" ref={details} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {t('why')} <Icon name="chevron" size={16} />
      </summary>
      <h4>{t('whyMembers')}</h4>
      <ul class="members">
        {why.members.map((m) => (
          <li key={m.entry}>
            <button type="button" class="told" onClick={() => act(select({ kind: 'article', id: m.articleId }))}>
              <bdi>{m.name}</bdi>
              <span class="node-note">
                <bdi>{outletOf(m.entry)}</bdi>
              </span>
            </button>
            {writable && why.members.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={`${t('notTheSame')}: ${m.name}`}
                onClick={() => decide({ kind: 'different', entry: m.entry, other: why.members.find((o) => o.entry !== m.entry)!.entry })}
              >
                {t('notTheSame')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {why.ties.length === 0 && why.members.length > 1 && <p class="hint">{t('allAlike')}</p>}
      {why.ties.length > 0 && (
        <>
          <h4>{t('whyReasons')}</h4>
          <ul class="ties">
            {why.ties.map((tie) => (
              <li key={`${tie.entry} ${tie.other}`}>
                <p class="tie-names">
                  <bdi>{tie.name === tie.otherName ? outletOf(tie.entry) : tie.name}</bdi> <span aria-hidden="true">=</span>{' '}
                  <bdi>{tie.name === tie.otherName ? outletOf(tie.other) : tie.otherName}</bdi>
                </p>
                <p class="because">
                  {[...(tie.decided ? [t('decidedSo')] : []), ...tie.because.map((label) => words.label(label))].join(t('comma'))}
                </p>
                {tie.despite.length > 0 && (
                  <p class="despite">{t('despite', { reasons: tie.despite.map((label) => words.label(label)).join(t('comma')) })}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {why.decisions.length > 0 && (
        <>
          <h4>{t('whyDecisions')}</h4>
          <ul class="members">
            {why.decisions.map((d) => (
              <li key={d.id}>
                <span>{words.label(d.label)}</span>
                {writable && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => run(source.undo(d.id).then(() => source.resolve(why.members[0]?.entry ?? node.id)))}
                  >
                    {t('undo')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {writable ? (
        <div class="actions">
          <button
            type="button"
            disabled={busy}
            aria-expanded={asking === 'same'}
            onClick={() => setAsking(asking === 'same' ? null : 'same')}
          >
            {t('sameAs')}
          </button>
          <button
            type="button"
            disabled={busy}
            aria-expanded={asking === 'name'}
            onClick={() => setAsking(asking === 'name' ? null : 'name')}
          >
            {t('callIt')}
          </button>
        </div>
      ) : (
        <p class="hint">{t('readOnly')}</p>
      )}
      {asking === 'same' && (
        <NodePicker
          id="same-as"
          label={t('sameAsHint')}
          onChoose={(other) => decide({ kind: 'same', entry: node.id, other: workspace.model.nodes[other]!.id })}
        />
      )}
      {asking === 'name' && (
        <form
          class="name-form"
          onSubmit={(e) => {
            e.preventDefault();
            decide({ kind: 'name', entry: node.id, name });
          }}
        >
          <label for="call-it">{t('callItHint')}</label>
          <input id="call-it" dir="auto" value={name} onInput={(e) => setName(e.currentTarget.value)} />
          <button type="submit" disabled={busy || !name.trim()}>
            {t('save')}
          </button>
        </form>
      )}
      {failed && (
        <p class="failed" role="alert">
          {failed}
        </p>
      )}
    </details>
  );
}
