/**
 * Scenes: where a sentence begins with a town, those who say and order something there hold office there: "وفي هراري، أمرت القاضية
 * فلانة".
 *
 * @module src/extract/persons/whose/scene
 */
import { wordSet } from '../../../arabic/word-set.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import { isVerb } from '../../clauses.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { SENT } from '../titles/title-words.js';
import { fullName, type Surroundings } from './surroundings.js';

const IN = wordSet('في وفي');
const TOWN = wordSet('العاصمه مدينه');
/** Towns in which officials of everywhere speak. */
const WORLDLY = wordSet('نيويورك جنيف بروكسل فيينا لاهاي ستراسبورغ ستراسبورج دافوس ميونيخ');
/** Who meets or travels may be a guest. */
const GUESTS = ['meet', 'receive', 'visit', 'travel', 'discuss', 'sign'] as const;

/** The state of the town with which the sentence of an office begins; null where its holder may be a guest there. */
export function sceneState({ from, lemma }: TitlePhrase, person: Person, { tokens, states }: Surroundings): string | null {
  const { word, sentence, bounds } = tokens;
  const first = bounds[sentence[from]!]!;
  if (lemma === 'نظير' || SENT.has(lemma) || !IN.has(word[first]!.key)) return null;
  const at = TOWN.has(word[first + 1]?.key ?? '') ? first + 2 : first + 1;
  const m = states.find(({ named }) => named.from === at);
  if (m === undefined || m.named.from >= from || (m.named.state?.kind !== 'capital' && m.named.city === null)) return null;
  if (WORLDLY.has(word[at]!.key) || originsOf(fullName(person))?.has(m.code) === false) return null;
  let says = false;
  for (let i = m.named.to; i < from; i++) {
    // Other states are told of before him.
    if (states.some(({ named, code }) => named.from === i && code !== m.code)) return null;
    if (word[i]!.entry?.event !== undefined) return null;
    if (!isVerb(tokens, i)) continue;
    const { classes } = word[i]!.entry!.verb!;
    if (GUESTS.some((c) => classes.has(c))) return null;
    says = true;
  }
  return says ? m.code : null;
}
