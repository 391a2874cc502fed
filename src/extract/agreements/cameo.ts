/**
 * CAMEO codes of agreements, with PLOVER's modes (Halterman et al. 2023): what an agreement is to those who count events.
 *
 * | code | CAMEO 1.1b3 | given to |
 * |---|---|---|
 * | 030 | Express intent to cooperate | what is still to be signed |
 * | 037 | Express intent to settle dispute | a ceasefire still to be reached |
 * | 057 | Sign formal agreement | what is signed or in force |
 * | 0871 | Declare truce, ceasefire | a ceasefire reached or in force |
 * | 196 | Violate ceasefire | a ceasefire broken |
 *
 * CAMEO has no code for a treaty that is broken, left or denied: null.
 *
 * @module src/extract/agreements/cameo
 */
import type { AgreementEntry, AgreementKind, AgreementStatus } from '../../../graph/report.js';

export function cameoOf(kind: AgreementKind, status: AgreementStatus): string | null {
  const truce = kind === 'ceasefire';
  switch (status) {
    case 'planned':
      return truce ? '037' : '030';
    case 'signed':
    case 'in_force':
      return truce ? '0871' : '057';
    case 'violated':
      return truce ? '196' : null;
    default:
      return null;
  }
}

/** @param before concluded a month and more before publication */
export function modeOf(status: AgreementStatus, before: boolean): AgreementEntry['mode'] {
  if (status === 'planned') return 'future';
  if (status === 'denied') return 'negated';
  return before ? 'historical' : null;
}
