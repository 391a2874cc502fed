#!/usr/bin/env node
/**
 * Trains the weights of meetings: who takes part, what names a meeting, which mentions are one. The features
 * are positions and kinds, never words of an article.
 *
 *   node src/extract/build/train-meetings.mjs ANNOTATED_DIR IDS.json --write   writes src/extract/meetings/weights/
 *   node src/extract/build/train-meetings.mjs ANNOTATED_DIR IDS.json           prints F1 by five-fold cross-validation
 *
 * Needs a build (dist). The run is deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { factsOf, inReach } from '../../../dist/src/extract/meetings/facts.js';
import { realFeatures } from '../../../dist/src/extract/meetings/real.js';
import { join, newMeeting, sameFeatures } from '../../../dist/src/extract/meetings/same.js';
import { candidatesOf, features } from '../../../dist/src/extract/meetings/takes-part.js';
import { moduleOf, probability, train } from './logistic.mjs';
import { goldScenes } from './meetings-gold.mjs';

const [dir, idsFile] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const scenes = goldScenes(dir, JSON.parse(readFileSync(idsFile, 'utf8')).read).map((s) => ({ ...s, candidates: candidatesOf(s.scene) }));
const FOLDS = 5;
const TAKES_PART = { l2: 1, minDocs: 3 };
const REAL = { l2: 1, minDocs: 3 };
const SAME = { l2: 1, minDocs: 3 };

const isIn = ({ actor }, meeting, goldKey) =>
  actor.persons.length
    ? actor.persons.some((p) => meeting.persons.includes(goldKey.get(p)))
    : actor.states.some((s) => meeting.states.includes(s));

function takesPart(some) {
  const out = [];
  for (const { id, scene, candidates, meetingOf, goldKey } of some)
    for (const [trigger, meeting] of meetingOf) {
      let left = false;
      for (const [k, c] of candidates.entries()) {
        if (!inReach(scene, trigger, c)) continue;
        const y = isIn(c, meeting, goldKey);
        out.push({ f: features(scene, trigger, candidates, k, left), y: y ? 1 : 0, doc: id });
        left = y;
      }
    }
  return out;
}

/** Facts of every trigger, by the weights of the folds that have not seen the article. */
function allFacts(some, weights) {
  return some.map((s) => ({ ...s, facts: s.scene.triggers.map((t) => factsOf(s.scene, t, s.candidates, weights)) }));
}

function real(some) {
  return some.flatMap(({ id, scene, facts, meetingOf }) =>
    facts.map((f, i) => ({ f: realFeatures(scene, f, facts.slice(0, i)), y: meetingOf.has(f.trigger) ? 1 : 0, doc: id })),
  );
}

function same(some) {
  const out = [];
  for (const { id, scene, facts, meetingOf } of some) {
    const built = new Map();
    const order = [];
    for (const f of facts) {
      const gold = meetingOf.get(f.trigger);
      if (!gold) continue;
      for (const [meeting, m] of built) {
        const between = order.length - 1 - order.lastIndexOf(meeting);
        out.push({ f: sameFeatures(scene, f, m, between), y: meeting === gold ? 1 : 0, doc: id });
      }
      if (built.has(gold)) join(built.get(gold), f);
      else built.set(gold, newMeeting(f));
      order.push(gold);
    }
  }
  return out;
}

const docs = [...new Set(scenes.map((s) => s.id))];
const foldOf = new Map(docs.map((id, i) => [id, i % FOLDS]));
const inFold = (f) => scenes.filter((s) => foldOf.get(s.id) === f);
const outOf = (f) => scenes.filter((s) => foldOf.get(s.id) !== f);

function score(name, examples, options) {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (let f = 0; f < FOLDS; f++) {
    const w = train(
      examples.filter((e) => foldOf.get(e.doc) !== f),
      options,
    );
    for (const e of examples) {
      if (foldOf.get(e.doc) !== f) continue;
      const yes = probability(w, e.f) > 0.5;
      if (yes && e.y) tp++;
      else if (yes) fp++;
      else if (e.y) fn++;
    }
  }
  console.error(
    `${name.padEnd(12)} F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}  P ${((100 * tp) / (tp + fp)).toFixed(1)}  R ${((100 * tp) / (tp + fn)).toFixed(1)}  of ${examples.length}`,
  );
}

const participants = takesPart(scenes);
score('takes part', participants, TAKES_PART);
const crossed = [];
for (let f = 0; f < FOLDS; f++) crossed.push(...allFacts(inFold(f), train(takesPart(outOf(f)), TAKES_PART)));
const realExamples = real(crossed);
score('real', realExamples, REAL);
const sameExamples = same(crossed);
score('same', sameExamples, SAME);

if (process.argv.includes('--write')) {
  const put = (name, about, examples, options) =>
    writeFileSync(new URL(`../meetings/weights/${name}.ts`, import.meta.url), moduleOf(name, about, train(examples, options)));
  put('takes-part', 'Weights of taking part.', participants, TAKES_PART);
  put('real', 'Weights of naming a meeting.', realExamples, REAL);
  put('same', 'Weights of being one occasion.', sameExamples, SAME);
}
