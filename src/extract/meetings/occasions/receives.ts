/**
 * Receives: whose talks with a visitor are his visit: the head of the host state, or whoever holds there the office that the guest holds at
 * home. Talks with anybody else are meetings of their own.
 *
 * @module src/extract/meetings/occasions/receives
 */
import type { Person } from '../../persons/person.js';
import { fieldOf, isOfHeadOfState, usualOffice } from '../../persons/titles/forms.js';
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

const officesOf = ({ tokens }: Scene, { mentions }: Person): Set<string> =>
  new Set(
    mentions.flatMap(({ titles }) =>
      titles
        .filter((t) => t.kind === 'state' || t.kind === 'open')
        .map((t) => {
          const { lemma, field } = usualOffice(t.lemma, fieldOf(tokens, t));
          return [lemma, ...field].join(' ');
        }),
    ),
  );

/** "وزير الخارجية الكيني … وزير الخارجية التركي": whether somebody holds the office of one of those. */
function isCounterpart(scene: Scene, host: Person, guests: readonly Person[]): boolean {
  const theirs = officesOf(scene, host);
  return guests.some((guest) => [...officesOf(scene, guest)].some((office) => theirs.has(office)));
}

/** Whether somebody who receives guests is the host of their visit. */
export const receives = (scene: Scene, host: Person, guests: readonly Person[]): boolean =>
  isHost(scene, host) || isCounterpart(scene, host, guests);
