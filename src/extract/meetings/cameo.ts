/**
 * CAMEO codes of meetings, with PLOVER's modes (Halterman et al. 2023): what a meeting is to those who count events.
 *
 * | code | CAMEO 1.1b3 | given to |
 * |---|---|---|
 * | 036 | Express intent to meet or negotiate | planned meetings of every kind |
 * | 040 | Consult, not specified below | talks, conferences, summits, press conferences |
 * | 041 | Discuss by telephone | calls |
 * | 042 | Make a visit | visits (043, host a visit, is the same seen from the host) |
 * | 044 | Meet at a third location | talks of two states or more in a state that is none of them |
 * | 046 | Engage in negotiation | talks named مفاوضات |
 *
 * @module src/extract/meetings/cameo
 */
import type { MeetingEntry, MeetingKind, MeetingStatus } from '../../../graph/report.js';

export function cameoOf(
  kind: MeetingKind,
  status: MeetingStatus,
  states: readonly string[],
  country: string | null,
  negotiation: boolean,
): string {
  if (status === 'planned') return '036';
  if (kind === 'call') return '041';
  if (kind === 'visit') return '042';
  if (kind !== 'talks') return '040';
  if (negotiation) return '046';
  return country !== null && states.length > 1 && !states.includes(country) ? '044' : '040';
}

/** @param wished somebody asks for it or works for it @param before the day of publication is later by a month and more */
export function modeOf(status: MeetingStatus, wished: boolean, before: boolean): MeetingEntry['mode'] {
  if (status === 'cancelled' || status === 'denied') return 'negated';
  if (status === 'planned') return wished ? 'hypothetical' : 'future';
  return before ? 'historical' : null;
}
