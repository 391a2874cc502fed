/**
 * Pronouns: with whom somebody meets where only a preposition with a pronoun tells it: "وصل الوزير أمس. واجتمع به السفير", "وعقد معه جلسة مباحثات".
 *
 * @module src/extract/meetings/pronouns
 */
import { wordSet } from '../../arabic/word-set.js';
import type { Places } from './places.js';
import type { Role } from './role.js';

const WITH = wordSet('معه معها به بها');
/** Whoever stands behind them is spoken of beside another. */
const BESIDE = new Set(['بحضور', 'برياسه', 'بمشاركه', 'بين', 'ك', 'في', 'حول', 'بشان']);

/** The token of such a pronoun right behind another; −1 for none. */
const withHimAt = ({ scene: { tokens }, here }: Places, at: number): number =>
  at < tokens.count && tokens.sentence[at] === here && WITH.has(tokens.word[at]!.key) ? at : -1;

/** Who is meant by it, none of those that act: the last one before it in the sentence; else the first one of the sentence before. */
function meantBy(p: Places, at: number, feminine: boolean, actors: readonly number[]): number | undefined {
  const { candidates, roles } = p;
  const acting = new Set(actors.flatMap((k) => p.actor(k).persons));
  const fits = (k: number): boolean => {
    const { kind, persons, plural, title } = p.actor(k);
    if (plural || persons.length > 1 || roles.has(k) || persons.some((who) => acting.has(who))) return false;
    if (persons.length === 0 && !p.isOfficial(k)) return false;
    if (candidates[k]!.genitive || BESIDE.has(candidates[k]!.prep)) return false;
    return (kind === 'name' && title === null) || feminine === (title?.gender === 'feminine');
  };
  const here = p.before.findLast((k) => p.actor(k).to <= at && fits(k));
  if (here !== undefined) return here;
  return p.inSentenceBefore((k) => fits(k) && p.free(k));
}

/** Puts him into his place beside those who act already; tells whether such a pronoun stands at a token. */
export function givenByPronoun(p: Places, at: number, acting: ReadonlySet<Role>): boolean {
  const pronoun = withHimAt(p, at);
  if (pronoun < 0) return false;
  const actors = [...p.roles].filter(([, role]) => acting.has(role)).map(([k]) => k);
  const feminine = p.scene.tokens.word[pronoun]!.key.endsWith('ها');
  const meant = actors.length > 0 ? meantBy(p, pronoun, feminine, actors) : undefined;
  if (meant !== undefined) p.roles.set(meant, 'with');
  return true;
}
