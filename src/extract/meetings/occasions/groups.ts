/**
 * Groups: kinds of mentions that may name the same sort of occasion.
 *
 * @module src/extract/meetings/occasions/groups
 */

/** Kinds of mentions that are alike. */
export const GROUP: Readonly<Record<string, string>> = {
  meetV: 'meet',
  discussV: 'meet',
  receiveV: 'meet',
  meet: 'meet',
  negotiate: 'talk',
  dialogue: 'talk',
  session: 'talk',
  receive: 'meet',
  visitV: 'visit',
  travelV: 'visit',
  visit: 'visit',
  tour: 'visit',
  move: 'visit',
  call: 'call',
  phoneV: 'call',
  attendV: 'attend',
  summit: 'big',
  conference: 'big',
  press: 'press',
};
