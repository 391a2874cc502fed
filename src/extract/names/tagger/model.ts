/**
 * The tagger ready for use: weights unpacked once, both passes over a text.
 *
 * @module src/extract/names/tagger/model
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bridgeNames } from '../ends/bridges.js';
import { findCertain } from '../ends/certain.js';
import { completeClans, completeNames, findHolders, growNames } from '../ends/complete.js';
import { recallDemonyms } from '../ends/demonyms.js';
import { dropNobody } from '../ends/nobody.js';
import { completeSurnames, joinHyphens } from '../ends/surnames.js';
import { trimNames } from '../ends/trim.js';
import { fillBetween, fillRests } from '../found/between.js';
import { findFamous } from '../found/famous.js';
import { findFull } from '../found/full.js';
import { completeHolders, findCalled, findHonored } from '../found/honored.js';
import { joinKunyas } from '../found/kunya.js';
import { findPairs } from '../found/pairs.js';
import { findBearers, findPlaced } from '../found/placed.js';
import { findPromised } from '../found/promised.js';
import { keepStrange, keepWhole, recallKnown, splitNames } from '../found/recall.js';
import { fillPlain, fillSeries, partMet } from '../found/series.js';
import { fillHolders, fillSlots } from '../found/slots.js';
import { fillTrades } from '../found/trades.js';
import { dropNouns } from '../nouns.js';
import { Tagger } from './decode.js';
import { looksOf } from './features.js';
import { fillKnown } from './known.js';
import type { Looks } from './looks.js';
import type { Quantised, TaggerModel } from './tagger.js';
import { PASSES } from './tagger-model.js';

function unpack(base64: string, scale: number): Quantised {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return { bytes, scale };
}

let tagger: Tagger | null = null;

const shipped = (k: 0 | 1): TaggerModel => {
  const { emit, emitScale, step, stepScale } = PASSES[k]!;
  return { emit: unpack(emit, emitScale), step: unpack(step, stepScale) };
};

/** Takes other weights in the place of the shipped ones: for training and its cross-validation. */
export function useTagger(passes: readonly [TaggerModel, TaggerModel] | null): void {
  tagger = passes && new Tagger(passes);
}

/** Labels of all tokens after both passes, with the features they were decided on. */
export function tagNames(tokens: Tokens<Entry>, named?: Int32Array): { labels: Uint8Array; looks: Looks; sure: Float32Array } {
  tagger ??= new Tagger([shipped(0), shipped(1)]);
  const looks = looksOf(tokens, named);
  const labels = new Uint8Array(tokens.count);
  const sure = new Float32Array(tokens.count);
  tagger.pass(0, looks, tokens.bounds, labels);
  fillKnown(tokens, labels, looks);
  const firstLabels = labels.slice();
  tagger.pass(1, looks, tokens.bounds, labels, sure);
  keepStrange(tokens, labels, firstLabels, looks, sure);
  completeNames(tokens, labels, looks);
  growNames(tokens, labels, looks, sure);
  trimNames(tokens, labels, looks);
  completeClans(tokens, labels, looks, sure);
  findHolders(tokens, labels, looks, sure);
  findHonored(tokens, labels, looks, sure);
  findFull(tokens, labels, looks, sure);
  findCertain(tokens, labels, looks, sure);
  findFamous(tokens, labels, looks, sure);
  findCalled(tokens, labels, looks, sure);
  completeHolders(tokens, labels, looks, sure);
  findPromised(tokens, labels, looks, sure);
  findPlaced(tokens, labels, looks, sure);
  fillSlots(tokens, labels, looks, sure);
  fillHolders(tokens, labels, looks, sure);
  fillTrades(tokens, labels, looks, sure);
  fillBetween(tokens, labels, looks, sure);
  fillRests(tokens, labels, looks, sure);
  completeSurnames(tokens, labels, looks, sure);
  fillSeries(tokens, labels, looks, sure);
  fillPlain(tokens, labels, looks, sure);
  findBearers(tokens, labels, looks, sure);
  keepWhole(tokens, labels, looks, sure);
  recallKnown(tokens, labels, looks, sure);
  findPairs(tokens, labels, looks, sure);
  recallDemonyms(tokens, labels, looks, sure);
  joinHyphens(tokens, labels, looks);
  splitNames(tokens, labels, looks);
  partMet(tokens, labels, looks);
  bridgeNames(tokens, labels, looks, sure);
  joinKunyas(tokens, labels, looks, sure);
  dropNouns(tokens, labels, looks);
  dropNobody(tokens, labels);
  return { labels, looks, sure };
}
