/**
 * When things happened: a histogram that is brushed with the pointer or by keys, and played.
 *
 * @module viz/app/parts/Timeline
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayNumber, dayText } from '../model/model.js';
import { histogram } from '../model/time.js';
import { filterBy } from '../state/changes.js';
import { DayField, IconButton } from './bits.js';
import { usePage } from './context.js';

const HEIGHT = 44;

export function Timeline() {
  const { workspace, state, t, words, act } = usePage();
  const { model } = workspace;
  const index = workspace.filterIndex();
  const shown = workspace.shown();
  const bars = useMemo(() => histogram(model, index.first, shown.beforeTime), [model, index, shown.beforeTime]);
  const box = useRef<SVGSVGElement>(null);
  const drag = useRef<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const time = state.filters.time;

  useEffect(() => {
    if (!playing || !bars) return;
    const timer = setInterval(() => {
      act((now) => {
        const [from, to] = now.filters.time ?? [bars.first, bars.bars[0]!.to];
        // Stretches in which nothing happened are skipped.
        const next = bars.bars.find((b) => b.to > to && b.all > 0) ?? bars.bars.find((b) => b.to > to);
        if (!next) {
          setPlaying(false);
          return now;
        }
        const length = to - from;
        const start = length >= bars.last - bars.first - 1 || from === bars.first ? from : next.to - length;
        return filterBy({ time: [start, next.to] })(now);
      });
    }, 450);
    return () => clearInterval(timer);
  }, [playing, bars, act]);

  if (!bars || bars.bars.length < 2) return null;
  const most = Math.max(...bars.bars.map((b) => b.all), 1);
  const n = bars.bars.length;
  const barAt = (event: PointerEvent): number => {
    const { left, width } = box.current!.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return Math.min(n - 1, Math.max(0, Math.floor((words.dir === 'rtl' ? 1 - share : share) * n)));
  };
  const brush = (a: number, b: number): void => act(filterBy({ time: [bars.bars[Math.min(a, b)]!.from, bars.bars[Math.max(a, b)]!.to] }));
  const inBrush = (from: number, to: number): boolean => !time || (from <= time[1] && to >= time[0]);
  const play = (): void => {
    if (!playing && (!time || time[1] >= bars.last)) act(filterBy({ time: [bars.first, bars.bars[0]!.to] }));
    setPlaying(!playing);
  };
  const edge = (which: 0 | 1, value: string): void => {
    const now: [number, number] = time ? [time[0], time[1]] : [bars.first, bars.last];
    now[which] = dayNumber(value);
    act(filterBy({ time: now[0] <= now[1] ? now : [now[1], now[0]] }));
  };
  const when = (b: { from: number; to: number }): string =>
    bars.unit === 'month'
      ? words.month(dayText(b.from))
      : bars.unit === 'year'
        ? dayText(b.from).slice(0, 4)
        : words.shortDate(dayText(b.from));
  return (
    <section class="timeline" aria-label={t('timeline')}>
      <IconButton icon={playing ? 'pause' : 'play'} label={playing ? t('pause') : t('play')} onClick={play} />
      <div class="timeline-bars">
        <svg
          ref={box}
          role="img"
          aria-label={`${t('time')}. ${t('timelineHint')}`}
          viewBox={`0 0 ${n * 10} ${HEIGHT}`}
          preserveAspectRatio="none"
          onPointerDown={(e) => {
            e.currentTarget.setPointerCapture(e.pointerId);
            drag.current = barAt(e);
            setPlaying(false);
            brush(drag.current, drag.current);
          }}
          onPointerMove={(e) => drag.current !== null && brush(drag.current, barAt(e))}
          onPointerUp={() => {
            drag.current = null;
          }}
        >
          {bars.bars.map((bar, i) => {
            const x = (words.dir === 'rtl' ? n - 1 - i : i) * 10;
            const high = (count: number): number => (count ? Math.max(3, (count / most) * (HEIGHT - 4)) : 0);
            return (
              <g key={bar.from} class={inBrush(bar.from, bar.to) ? 'is-in' : 'is-out'}>
                <title>{t('barCount', { when: when(bar), shown: words.number(bar.shown), all: words.count('events', bar.all) })}</title>
                <rect class="hit" x={x} y={0} width={10} height={HEIGHT} />
                <rect class="all" x={x + 1} y={HEIGHT - high(bar.all)} width={8} height={high(bar.all)} />
                <rect class="shown" x={x + 1} y={HEIGHT - high(bar.shown)} width={8} height={high(bar.shown)} />
              </g>
            );
          })}
        </svg>
        <div class="timeline-ends" aria-hidden="true">
          <span>{when(bars.bars[0]!)}</span>
          {bars.undated > 0 && <span>{t('undated', { count: words.number(bars.undated) })}</span>}
          <span>{when(bars.bars.at(-1)!)}</span>
        </div>
      </div>
      <div class="timeline-dates">
        <span aria-hidden="true">{t('timelineFrom')}</span>
        <DayField label={t('timelineFrom')} day={dayText(time?.[0] ?? bars.first)} onChange={(day) => edge(0, day)} />
        <span aria-hidden="true">{t('timelineTo')}</span>
        <DayField label={t('timelineTo')} day={dayText(time?.[1] ?? bars.last)} onChange={(day) => edge(1, day)} />
        <button
          type="button"
          class="quiet"
          disabled={!time}
          onClick={() => {
            setPlaying(false);
            act(filterBy({ time: null }));
          }}
        >
          {t('timelineAll')}
        </button>
      </div>
    </section>
  );
}
