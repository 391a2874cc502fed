/**
 * Receives: whose talks with a visitor are his visit: the head of the host state, or whoever holds there the office that the guest holds at
 * home. Talks with anybody else are meetings of their own.
 *
 * @module src/extract/meetings/occasions/receives
 */
import { holdAlike } from '../../persons/held.js';
import type { Person } from '../../persons/person.js';
import { isOfHeadOfState } from '../../persons/titles/forms.js';
import type { Scene } from '../scene.js';

const COUNTERPART = 'نظير';

const GOVERNS = new Set(['king', 'president', 'leader']);
const EMPEROR = 'إمبراطور';

/** "نظيره", "ملك البلاد": who is the host by the office alone that is told of him. */
const isHost = ({ tokens }: Scene, { mentions, holds }: Person): boolean =>
  holds?.some((office) => GOVERNS.has(office)) === true ||
  mentions.some(({ titles }) =>
    titles.some((t) => t.lemma === COUNTERPART || t.lemma === EMPEROR || (isOfHeadOfState(t, tokens) && !t.region)),
  );

/** "وزير الخارجية الكيني … وزير الخارجية التركي": whether somebody holds the office of one of those. */
const isCounterpart = ({ tokens }: Scene, host: Person, guests: readonly Person[]): boolean =>
  guests.some((guest) => holdAlike(host, guest, tokens));

/** Whether somebody who receives guests is the host of their visit. */
export const receives = (scene: Scene, host: Person, guests: readonly Person[]): boolean =>
  isHost(scene, host) || isCounterpart(scene, host, guests);
