/**
 * A whole article with everything that it names marked in its text, each mark a way back into the graph.
 *
 * @module viz/app/parts/ArticlePanel
 */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleDetails } from '../../wire/api.js';
import { paragraphs, type Stretch, stretches } from '../model/stretches.js';
import { selectNode } from '../state/changes.js';
import { encodeState } from '../state/permalink.js';
import { NodeLink, Section } from './bits.js';
import { usePage } from './context.js';
import { Original, Outlet } from './Evidence.js';

export function ArticlePanel({ id }: { id: string }) {
  const { workspace, words, t } = usePage();
  const [details, setDetails] = useState<ArticleDetails | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    let wanted = true;
    setDetails(null);
    setFailed('');
    workspace.source.article(id).then(
      (d) => wanted && setDetails(d),
      (e: Error) => wanted && setFailed(e.message),
    );
    return () => {
      wanted = false;
    };
  }, [id, workspace]);
  if (failed) return <p class="nothing">{failed}</p>;
  if (!details) return <p class="waiting" aria-busy="true" />;
  const { article, marks } = details;
  const { model } = workspace;
  const named = [...new Set(marks.map((m) => m.node))].flatMap((node) => model.nodeAt.get(node) ?? []);
  return (
    <article class="whole-article">
      <header class="thing">
        <p class="kind">{t('article')}</p>
        <h2 id="panel-title" tabIndex={-1} dir="rtl" lang={article.language}>
          {article.title ? <Marked stretches={stretchesOf(article.title, 'title', marks)} /> : t('noTitle')}
        </h2>
        <p class="second">
          <Outlet article={{ id, title: article.title, source: article.source, day: article.publishedAt, url: article.url }} />{' '}
          <Original url={article.url} />
        </p>
      </header>
      <div class="text" dir="rtl" lang={article.language}>
        {paragraphs(stretchesOf(article.text, 'text', marks)).map((paragraph) => (
          <p key={paragraph[0]!.start}>
            <Marked stretches={paragraph} />
          </p>
        ))}
      </div>
      <Section title={t('inArticle')} count={words.number(named.length)}>
        <ul class="links">
          {named.map((index) => (
            <li key={index}>
              <NodeLink index={index} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

const stretchesOf = (text: string, field: 'title' | 'text', marks: ArticleDetails['marks']): Stretch[] =>
  stretches(
    text,
    marks.filter((m) => m.field === field),
  );

function Marked({ stretches: all }: { stretches: readonly Stretch[] }) {
  const { workspace, state, act, words } = usePage();
  const { model } = workspace;
  return (
    <>
      {all.map((stretch) => {
        const index = stretch.node === null ? undefined : model.nodeAt.get(stretch.node);
        if (index === undefined) return <span key={stretch.start}>{stretch.text}</span>;
        const node = model.nodes[index]!;
        return (
          <a
            key={stretch.start}
            href={`#${encodeState({ ...state, selection: { kind: 'node', id: node.id } })}`}
            class={`entity entity-${node.kind}`}
            title={`${words.kind(node.kind)}: ${workspace.nameOf()(node)}`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              act(selectNode(node.id));
            }}
          >
            {stretch.text}
          </a>
        );
      })}
    </>
  );
}
