/**
 * Talks about a document that is still to be made: "محادثات مع المجر بشأن مشروع معاهدة", "مفاوضات بين كينيا وأوغندا حول بروتوكول".
 *
 * @module src/extract/agreements/frames/talks
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Actor } from '../../actors/actor.js';
import { bareOf, isVerb } from '../../clauses.js';
import type { DocumentMention } from '../words/document-mention.js';
import { partsOf } from '../words/words.js';
import { COMPLEMENTISER, deedOfVerb, RELATIVE, type Sources } from './deeds.js';
import type { Frame } from './frame.js';

const TALKS = wordSet('تباحث تفاوض مفاوضات مباحثات محادثات مشاورات');
const ABOUT = wordSet('بشان حول حيال بخصوص شان خصوص صدد علي');
/** Tokens from the word for talks to the document. */
const REACH = 14;

/** "مفاوضات حول اتفاقية التجارة الحرة": definite by its genitive alone, with no place or year of its own. */
export const isByGenitive = ({ kind, lemma, closed, place, year, stateTokens, topic }: DocumentMention): boolean =>
  kind !== 'ceasefire' && !closed && place === null && year === null && stateTokens.length === 0 && topic.size > 0 && lemma !== 'ميثاق';

/** Those who talk about an indefinite document, as a frame of seeking; null where nobody does. */
export function talksAbout(mention: DocumentMention, sources: Sources): Frame | null {
  const { tokens, actors, actorAt, documentAt } = sources;
  if (mention.definite && !mention.draft && !isByGenitive(mention)) return null;
  const sentence = tokens.sentence[mention.from]!;
  let about = mention.from - 1;
  if (about < 0 || tokens.sentence[about] !== sentence || !ABOUT.has(bareOf(tokens.word[about]!))) return null;
  let sides = false;
  for (; about >= 0 && tokens.sentence[about] === sentence && mention.from - about <= REACH; about--) {
    const word = tokens.word[about]!;
    const key = bareOf(word);
    if (documentAt[about]! >= 0 || RELATIVE.has(key) || COMPLEMENTISER.has(key) || (actorAt[about]! < 0 && deedOfVerb(word))) return null;
    if (key === 'مع' || key === 'بين') sides = true;
    if (!TALKS.has(partsOf(word).stem)) continue;
    const next = tokens.word[about + 1]!.key;
    const said = { negated: false, denied: false, open: true, blamed: false, done: false, private: false, body: false };
    if (!sides || (next !== 'مع' && next !== 'بين')) {
      const subjects = holdersOf(about, sources);
      // "المفاوضات بشأن اتفاقية التجارة الحرة دخلت مرحلتها الأخيرة": whoever holds them.
      return subjects.length === 0 && !(mention.definite && NEGOTIATION.test(word.key))
        ? null
        : { deed: 'seek', at: about, side: 'left', tense: 'noun', subjects: [], partners: subjects, ...said };
    }
    const partners = actors.filter((a) => a.from > about && a.to <= mention.from && a.kind !== 'origin' && (a.prep === next || a.conj));
    if (partners.length === 0) return null;
    const [subjects, others] = next === 'بين' ? [partners, []] : [[], partners];
    return { deed: 'seek', at: about, side: 'left', tense: 'noun', subjects, partners: others, ...said };
  }
  return null;
}

const NEGOTIATION = /^[وف]?[بل]?(?:ال|ل)?مفاوضات$/;
const HOLDS = new Set('أجرى عقد بدأ استأنف اختتم أنهى خاض واصل أطلق'.split(' '));

/** "أجرت كينيا ونيبال الجولة الثالثة من المفاوضات": two states or more that hold the talks. */
function holdersOf(talks: number, { tokens, actors }: Sources): Actor[] {
  const { word, sentence } = tokens;
  for (let i = talks - 1; i >= talks - REACH && sentence[i] === sentence[talks]; i--) {
    if (!isVerb(tokens, i)) continue;
    if (!HOLDS.has(word[i]!.entry!.verb!.lemma)) return [];
    const who = actors.filter((a) => a.from > i && a.to <= talks && a.prep === '' && a.kind !== 'origin');
    return new Set(who.flatMap((a) => a.states)).size > 1 ? who : [];
  }
  return [];
}
