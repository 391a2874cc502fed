/**
 * Promised: strange words where grammar leaves room for nothing but a name: between عن and قولها, and right behind
 * one person's whole office: "مبعوثة الأمم المتحدة إلى ليبيا حنا تيته".
 *
 * @module src/extract/names/promised
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { CLASS, classSet } from './classes.js';
import type { Looks } from './features.js';
import { BEGIN, INSIDE, OUT } from './tagger.js';

/** Nouns of saying with a pronoun, behind whoever speaks: "نقلت عن فلان قوله". */
const SAYING = new Set(['قوله', 'قولها', 'القول', 'تاكيده', 'تاكيدها', 'تصريحه', 'تصريحها']);
/** Behind these an office is whole. */
const WHOLE = classSet('nisba-def', 'state-name', 'organization');
/** Words behind an office up to its end. */
const OFFICE = 9;
const LONGEST = 4;

/** Nothing that the language knows, without article and clitics. */
function isStrange(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= tokens.count || looks.first[i] === 1 || labels[i] !== OUT || tokens.breakBefore[i] === 1) return false;
  const { kind, entry, def, clitics, raw } = tokens.word[i]!;
  if (kind !== Kind.Word || def || clitics > 0 || raw.includes('\u064b') || looks.cls[i] !== CLASS.unknown) return false;
  return (entry === null || looks.given[i]! > 0) && looks.common[i]! <= 1 && looks.score[i]! >= 3;
}

export function findPromised(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = 1; i < tokens.count; i++) {
    const quoted = tokens.word[i - 1]!.key === 'عن';
    if (!quoted && WHOLE[looks.cls[i - 1]!] !== 1) continue;
    let to = i;
    while (to - i < LONGEST && isStrange(tokens, labels, looks, to)) to++;
    if (to - i < 2 || (to < tokens.count && labels[to] !== OUT)) continue;
    const fits = quoted ? SAYING.has(tokens.word[to]?.key ?? '') : endsOffice(tokens, i) && looks.clitic[i]! < 4;
    if (!fits) continue;
    labels.fill(INSIDE, i, to);
    labels[i] = BEGIN;
    for (let k = i; k < to; k++) sure[k] = Math.max(sure[k]!, 0.8);
    i = to;
  }
}

/** Whether one person's office ends right before token `i`, and is told without another person. */
function endsOffice(tokens: Tokens<Entry>, i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - OFFICE && tokens.sentence[k] === tokens.sentence[i]; k--) {
    const { entry, kind } = tokens.word[k]!;
    if (kind === Kind.Punct || entry?.verb || entry?.event || entry?.document) return false;
    const title = entry?.title;
    if (title !== undefined && title.kind !== 'honor' && title.kind !== 'kin')
      return title.number === 'singular' && (title.suffix === '' || tokens.word[k]!.raw.endsWith('ة'));
  }
  return false;
}
