/**
 * As known on a day: the graph as the articles up to that day told it, and what changed since an earlier one.
 *
 * @module viz/app/parts/DaysPanel
 */
import type { Change } from '../model/known.js';
import { reportedDays } from '../model/known.js';
import { dayNumber, dayText, isEvent } from '../model/model.js';
import { showDay } from '../state/changes.js';
import { Contested, DayField, NodeLink, Section, Status } from './bits.js';
import { usePage } from './context.js';

const CHANGES: readonly { change: Change; title: 'changeNew' | 'changeChanged' | 'changeWithdrawn' }[] = [
  { change: 'withdrawn', title: 'changeWithdrawn' },
  { change: 'changed', title: 'changeChanged' },
  { change: 'new', title: 'changeNew' },
];
const MOST = 200;

export function DaysPanel() {
  const { workspace, state, t, words, act } = usePage();
  const { model } = workspace;
  const range = reportedDays(model);
  if (!range) return <p class="nothing">{t('noDay')}</p>;
  const day = state.day ?? range.last;
  const since = state.since;
  const changes = workspace.difference();
  return (
    <div class="days">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1}>
          {t('days')}
        </h2>
        <p class="second">{t('daysHint')}</p>
      </header>
      <DaySlider
        id="day"
        label={state.day === null ? t('daysNow') : t('dayOf', { day: words.date(dayText(day)) })}
        range={range}
        value={day}
        onChange={(d) => act(showDay(d >= range.last ? null : d))}
      />
      {since === null ? (
        <div class="actions">
          <button
            type="button"
            onClick={() => act(showDay(state.day, Math.max(range.first, day - Math.max(1, Math.round((range.last - range.first) / 5)))))}
          >
            {t('compare')}
          </button>
        </div>
      ) : (
        <>
          <DaySlider
            id="since"
            label={t('comparing', { since: words.date(dayText(since)), day: words.date(dayText(day)) })}
            range={{ first: range.first, last: day - 1 }}
            value={since}
            onChange={(d) => act(showDay(state.day, Math.min(d, day - 1)))}
          />
          <div class="actions">
            <button type="button" onClick={() => act(showDay(state.day, null))}>
              {t('compareOff')}
            </button>
          </div>
        </>
      )}
      {changes && changes.nodes.size === 0 && <p class="nothing">{t('changeNone')}</p>}
      {changes &&
        CHANGES.map(({ change, title }) => {
          const found = [...changes.nodes]
            .filter(([, c]) => c.change === change)
            .sort(([a], [b]) => Number(isEvent(model.nodes[b]!)) - Number(isEvent(model.nodes[a]!)) || a - b);
          if (!found.length) return null;
          return (
            <Section key={change} title={t(title)} count={words.number(found.length)} id={`change-${change}`}>
              <ul class={`links change-${change}`}>
                {found.slice(0, MOST).map(([node, { before, after }]) => (
                  <li key={node}>
                    <NodeLink
                      index={node}
                      note={
                        after && (
                          <>
                            {before && before !== after && (
                              <>
                                <Status code={before} /> <span aria-hidden="true">{words.dir === 'rtl' ? '←' : '→'}</span>{' '}
                              </>
                            )}
                            <Status code={after} />
                            <Contested index={node} />
                          </>
                        )
                      }
                    />
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
    </div>
  );
}

function DaySlider({
  id,
  label,
  range,
  value,
  onChange,
}: {
  id: string;
  label: string;
  range: { first: number; last: number };
  value: number;
  onChange: (day: number) => void;
}) {
  const { words } = usePage();
  return (
    <div class="day-slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.first}
        max={Math.max(range.last, range.first)}
        value={value}
        aria-valuetext={words.date(dayText(value))}
        onInput={(e) => onChange(Number(e.currentTarget.value))}
      />
      <DayField
        label={label}
        first={dayText(range.first)}
        last={dayText(range.last)}
        day={dayText(value)}
        onChange={(day) => onChange(dayNumber(day))}
      />
    </div>
  );
}
