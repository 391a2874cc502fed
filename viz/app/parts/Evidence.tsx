/**
 * Evidence: the sentences that a fact rests on, with the words marked, the outlet, the day and the way to the
 * whole article. Text from articles is set as text, never as markup.
 *
 * @module viz/app/parts/Evidence
 */
import { useEffect, useState } from 'preact/hooks';
import type { Citation } from '../../wire/citations.js';
import type { CompactArticle } from '../../wire/compact.js';
import { select } from '../state/changes.js';
import { Section, Status } from './bits.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';

type Answer = { readonly citations: readonly Citation[]; readonly total: number };

/** All evidence of a node or an edge, a stretch at a time. */
export function Evidence({ of, id }: { of: 'node' | 'edge'; id: string }) {
  const { workspace, words, t } = usePage();
  const [state, setState] = useState<{ id: string; citations: readonly Citation[]; total: number } | null>(null);
  const [failed, setFailed] = useState('');
  const ask = (offset: number): Promise<Answer> => workspace.source[of](id, offset);
  useEffect(() => {
    let wanted = true;
    setFailed('');
    ask(0).then(
      ({ citations, total }) => wanted && setState({ id, citations, total }),
      (error: Error) => wanted && setFailed(error.message),
    );
    return () => {
      wanted = false;
    };
  }, [of, id, workspace]);
  if (failed) return <p class="nothing">{failed}</p>;
  if (state?.id !== id) return <p class="waiting" aria-busy="true" />;
  const { citations, total } = state;
  if (!total) return <p class="nothing">{t('evidenceNone')}</p>;
  const more = (): void => void ask(citations.length).then((next) => setState({ id, citations: [...citations, ...next.citations], total }));
  return (
    <Section title={t('evidence')} count={words.count('articles', total)} id="evidence">
      <ol class="citations">
        {citations.map((c) => (
          <li key={c.article.id}>
            <CitationView citation={c} />
          </li>
        ))}
      </ol>
      {citations.length < total && (
        <button type="button" class="quiet" onClick={more}>
          {t('evidenceMore', { count: words.number(total - citations.length) })}
        </button>
      )}
    </Section>
  );
}

export function CitationView({ citation }: { citation: Citation }) {
  const { act, t } = usePage();
  const { article, passages, status } = citation;
  return (
    <article class="citation">
      <header>
        <Outlet article={article} />
        {status && <Status code={status} />}
      </header>
      {passages.map((p) => (
        <blockquote key={`${p.field}${p.start}`} dir="rtl" lang="ar" class={p.field === 'title' ? 'is-title' : ''}>
          {p.pieces.map((piece, i) => (piece.mark ? <mark key={i}>{piece.text}</mark> : piece.text))}
        </blockquote>
      ))}
      <footer>
        <button type="button" class="quiet" onClick={() => act(select({ kind: 'article', id: article.id }))}>
          {t('openArticle')}
        </button>
        <Original url={article.url} />
      </footer>
    </article>
  );
}

/** Outlet and day. */
export function Outlet({ article }: { article: CompactArticle }) {
  const { words, t } = usePage();
  return (
    <span class="outlet">
      <bdi>{article.source ?? t('noOutlet')}</bdi>
      <span aria-hidden="true"> · </span>
      {article.day ? <time dateTime={article.day}>{words.date(article.day)}</time> : t('noDay')}
    </span>
  );
}

/** The article where it was published; only ways that a browser opens as a page. */
export function Original({ url }: { url: string | null }) {
  const { t } = usePage();
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <a class="quiet" href={url} target="_blank" rel="noopener noreferrer nofollow">
      {t('openOriginal')} <Icon name="out" size={13} />
    </a>
  );
}
