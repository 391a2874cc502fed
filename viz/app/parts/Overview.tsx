/**
 * With nothing selected: what the store holds, who is busiest, what changed last, and the agenda by day.
 *
 * @module viz/app/parts/Overview
 */
import { useEffect, useState } from 'preact/hooks';
import { NODE_KINDS } from '../../../graph/model.js';
import { reportedDays } from '../model/known.js';
import { dayText } from '../model/model.js';
import {
  type AgendaDay,
  agenda,
  busiestPairs,
  busiestPersons,
  changedLast,
  type Ranked,
  type RankedPair,
  type StatusChange,
} from '../model/overview.js';
import { select } from '../state/changes.js';
import { Contested, EventStatus, NodeLink, Section, Status, useNameOf } from './bits.js';
import { usePage } from './context.js';
import { Mark } from './icons.js';

const FIRST_DAYS = 12;
const FIRST_EVENTS = 8;

interface Found {
  readonly persons: readonly Ranked[];
  readonly pairs: readonly RankedPair[];
  readonly changes: readonly StatusChange[];
  readonly agenda: readonly AgendaDay[];
}

const NOTHING: Found = { persons: [], pairs: [], changes: [], agenda: [] };

export function Overview() {
  const { workspace, words, t, act } = usePage();
  const { model } = workspace;
  const nameOf = useNameOf();
  const [days, setDays] = useState(FIRST_DAYS);
  /** Days of which every event is listed. */
  const [all, setAll] = useState<readonly string[]>([]);
  const shown = workspace.shown();
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    // After the picture has changed: lists may follow a moment later.
    const timer = setTimeout(() =>
      setFound({
        persons: busiestPersons(model, shown),
        pairs: busiestPairs(model, workspace.projection(), workspace.pairs().weights),
        changes: changedLast(model, shown),
        agenda: agenda(model, shown),
      }),
    );
    return () => clearTimeout(timer);
  }, [model, shown, workspace]);
  const range = reportedDays(model);
  const most = found.persons[0]?.count ?? 1;
  const mostPairs = found.pairs[0]?.count ?? 1;
  return (
    <div class="overview">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1}>
          {t('overviewOf')}
        </h2>
        <p class="second">
          {range
            ? t('articlesRange', {
                count: words.count('articles', model.articles.length),
                first: words.date(dayText(range.first)),
                last: words.date(dayText(range.last)),
              })
            : words.count('articles', model.articles.length)}
        </p>
      </header>
      <ul class="tiles">
        {NODE_KINDS.filter((k) => shown.kinds.has(k.id)).map((k) => (
          <li key={k.id}>
            <Mark kind={k.id} />
            <strong>{words.number(shown.kinds.get(k.id)!)}</strong>
            <span>{words.plural(k.id)}</span>
          </li>
        ))}
      </ul>
      {found.changes.length > 0 && (
        <Section title={t('changedLast')}>
          <ul class="links changes">
            {found.changes.map(({ node, day, before, after }) => (
              <li key={node}>
                <NodeLink
                  index={node}
                  note={
                    <>
                      {before && (
                        <>
                          <Status code={before} /> <span aria-hidden="true">{words.dir === 'rtl' ? '←' : '→'}</span>{' '}
                        </>
                      )}
                      <Status code={after} />
                      <Contested index={node} /> {t('toldOn', { day: words.shortDate(day) })}
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found.persons.length > 0 && (
        <Section title={t('busiestPersons')}>
          <ul class="links bars">
            {found.persons.map(({ node, count }) => (
              <li key={node}>
                <NodeLink index={node} note={<Gauge share={count / most} text={words.number(count)} kind="Person" />} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found.pairs.length > 0 && (
        <Section title={t('busiestPairs')}>
          <ul class="links bars">
            {found.pairs.map(({ pair, count }) => {
              const { from, to } = workspace.projection().pairs[pair]!;
              const [a, b] = [model.nodes[from]!, model.nodes[to]!];
              return (
                <li key={pair}>
                  <button type="button" class="node-link" onClick={() => act(select({ kind: 'pair', id: a.id, other: b.id }))}>
                    <Mark kind="State" />
                    <span class="node-name">
                      <bdi>{nameOf(a)}</bdi> · <bdi>{nameOf(b)}</bdi>
                    </span>
                    <span class="node-note">
                      <Gauge share={count / mostPairs} text={words.number(count)} kind="State" />
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section title={t('agenda')}>
        {found !== NOTHING && found.agenda.length === 0 && <p class="nothing">{t('noEvents')}</p>}
        <ol class="agenda">
          {found.agenda.slice(0, days).map(({ date, events }) => (
            <li key={date}>
              <h4>
                <time dateTime={date}>{words.date(date)}</time>
              </h4>
              <ul class="links">
                {events.slice(0, all.includes(date) ? undefined : FIRST_EVENTS).map((event) => (
                  <li key={event}>
                    <NodeLink index={event} note={<EventStatus index={event} />} />
                  </li>
                ))}
              </ul>
              {events.length > FIRST_EVENTS && !all.includes(date) && (
                <button type="button" class="quiet" onClick={() => setAll([...all, date])}>
                  {t('more', { count: words.number(events.length - FIRST_EVENTS) })}
                </button>
              )}
            </li>
          ))}
        </ol>
        {found.agenda.length > days && (
          <button type="button" class="quiet" onClick={() => setDays(days + 30)}>
            {t('more', { count: words.number(found.agenda.length - days) })}
          </button>
        )}
      </Section>
    </div>
  );
}

function Gauge({ share, text, kind }: { share: number; text: string; kind: string }) {
  return (
    <span class="gauge">
      <span class="gauge-bar" style={{ width: `${Math.max(4, Math.round(share * 100))}%`, background: `var(--kind-${kind})` }} />
      <span class="gauge-text">{text}</span>
    </span>
  );
}
