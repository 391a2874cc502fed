/**
 * Led: who leads a delegation or a mission is of the state from which it comes: "وفد سعودي برئاسة فلان", "وفد مجلس الشيوخ
 * الروماني الذي يترأسه فلان".
 *
 * @module src/extract/persons/whose/led
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { NameMention } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { beforeRespect, type Surroundings } from './surroundings.js';

export const DELEGATIONS: ReadonlySet<string> = new Set(['وفد', 'وفدا', 'بعثه', 'فريق', 'فريقا']);
/** From the delegation to whoever leads it, in tokens. */
const FAR = 11;

/** "وفد سعودي برئاسة فلان", "بعثة من البرلمان النمساوي يقودها النائب فلان": the state of those whom somebody leads. */
export function leadsThem({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence } = tokens;
  const lead = beforeRespect(tokens, from) - 1;
  if (lead < 1 || sentence[lead] !== sentence[from] || !LEADING.has(word[lead]!.key)) return null;
  for (let i = lead - 1; i >= Math.max(0, lead - FAR) && sentence[i] === sentence[from]; i--) {
    if (word[i]!.kind === Kind.Punct) return null;
    if (PRIVATE.test(word[i]!.stem)) return null;
    if (!DELEGATIONS.has(word[i]!.stem)) continue;
    const theirs = states.filter(({ named }) => named.from > i && named.from < lead && named.state?.kind === 'adjective');
    return theirs.length === 1 ? theirs[0]!.code : null;
  }
  return null;
}
/** Sentences back to a delegation. */
const BACK = 3;

/** "وصل وفد ألماني … . وقال رئيس الوفد فلان": the state of the delegation told last before its head, if it has but one. */
export function leadsTold(titles: readonly TitlePhrase[], { tokens: { word, sentence }, states }: Surroundings): string | null {
  const title = titles.find(
    ({ lemma, from, to }) => lemma === 'رئيس' && to === from + 2 && word[from + 1]!.def && DELEGATIONS.has(word[from + 1]!.stem),
  );
  if (title === undefined) return null;
  const theirs = states.filter(
    ({ named }) =>
      named.to <= title.from &&
      sentence[named.from]! >= sentence[title.from]! - BACK &&
      named.state?.kind === 'adjective' &&
      [1, 2].some((k) => sentence[named.from - k] === sentence[named.from] && DELEGATIONS.has(word[named.from - k]?.stem ?? '')),
  );
  return theirs.length > 0 && theirs.every(({ code }) => code === theirs[0]!.code) ? theirs[0]!.code : null;
}
/** "وصل وفد برئاسة الوزير فلان": whether who stands at a mention, with his titles, leads a delegation. */
export function leadsDelegation({ span, titles }: NameMention, tokens: Tokens<Entry>): boolean {
  const { word, sentence } = tokens;
  const begins = titles.reduce((at, t) => Math.min(at, t.from), span.from);
  const lead = beforeRespect(tokens, begins) - 1;
  if (lead < 1 || sentence[lead] !== sentence[begins] || !LEADING.has(word[lead]!.key)) return false;
  for (let i = lead - 1; i >= Math.max(0, lead - FAR) && sentence[i] === sentence[begins]; i--)
    if (DELEGATIONS.has(word[i]!.stem)) return true;
  return false;
}
const LEADING = new Set('برياسه بقياده بزعامه يراسه يراسها يتراسه يتراسها تراسه يقوده يقودها'.split(' '));
/** "وفد رياضي", "وفدا من رجال الأعمال": whom no state sends. */
const PRIVATE = /^(?:رجال|رياضي|اعلامي|صح[اف]+ي|فني|سياحي|شبابي|كنسي|طلابي|جامعي|اكاديمي|تجار$|عايل|لاعب)/;
