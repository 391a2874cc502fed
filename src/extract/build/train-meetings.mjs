#!/usr/bin/env node
/**
 * Trains the weights of meetings, one stage upon the other: who takes part in what a mention tells, which
 * mentions name a meeting, which are one, who is a member. The features are
 * positions and kinds, never words of an article.
 *
 *   node src/extract/build/train-meetings.mjs ANNOTATED_DIR IDS.json --write   writes src/extract/meetings/weights/
 *   node src/extract/build/train-meetings.mjs ANNOTATED_DIR IDS.json           prints F1 of each stage by cross-validation
 *   node src/extract/build/train-meetings.mjs ANNOTATED_DIR IDS.json --score SCORER.mjs [--errors] [--reports FILE] [--shift N]
 *                                        scores whole reports, each by weights that have not seen the article
 *
 * `--onward takesPart,real` trains only these stages, from their committed weights, which the L2 pulls towards: weights that have
 * proved themselves learn from new articles without forgetting. `--shift` cuts the folds otherwise. Needs a build (dist). A stage learns from what the stages before say of articles that they have not seen.
 * The run is deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDropped } from '../../../dist/src/extract/actors/dropped.js';
import { extract } from '../../../dist/src/extract/extract.js';
import { readWeights } from '../../../dist/src/extract/linear.js';
import { factsOf, inReach, partiesOf } from '../../../dist/src/extract/meetings/facts.js';
import { build, judge } from '../../../dist/src/extract/meetings/meetings.js';
import { mayJoin } from '../../../dist/src/extract/meetings/occasions/may-join.js';
import { join, newMeeting, sameFeatures, sameModel } from '../../../dist/src/extract/meetings/occasions/same.js';
import { realFeatures, realModel } from '../../../dist/src/extract/meetings/real/real.js';
import { rolesOf } from '../../../dist/src/extract/meetings/roles/roles.js';
import { candidatesOf } from '../../../dist/src/extract/meetings/who/candidates.js';
import { memberModel, membersOf } from '../../../dist/src/extract/meetings/who/members.js';
import { features, settingOf, takesPartModel } from '../../../dist/src/extract/meetings/who/takes-part.js';
import { annotatedArticles, writtenArticles } from './annotated.mjs';
import { moduleOf, probability, train } from './logistic.mjs';
import { goldScenes } from './meetings-gold.mjs';

const argv = process.argv.slice(2);
const value = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : null);
const [dir, idsFile] = argv;
const FOLDS = 5;
/** Written articles are denser than news: what they show counts less. */
const WRITTEN_WEIGHT = 0.4;
const written = new Set(writtenArticles().map((a) => a.id));
const scenes = goldScenes(annotatedArticles(dir, idsFile)).map((s) => ({ ...s, candidates: candidatesOf(s.scene) }));
const docs = [...new Set(scenes.map((s) => s.id))];
const fold = new Map(docs.map((id, i) => [id, ((i * 37 + Number(value('--shift') ?? 0) * (1 + (i % 7))) % docs.length) % FOLDS]));

/** Stages that start from their committed weights and are pulled towards them; those not named stay as they are. */
const onward = value('--onward')?.split(',');
const FILES = { takesPart: 'takes-part', real: 'real', same: 'same', member: 'member' };
const committed = (stage) =>
  readWeights(readFileSync(new URL(`../meetings/weights/${FILES[stage]}.ts`, import.meta.url), 'utf8').match(/`\n([\s\S]*)\n`/)[1]);

/** A feature is of use that so many articles have. */
const minDocs = 12;
/** Strength of the prior, by stage. */
const STAGES = {
  takesPart: { l2: 4 },
  real: { l2: 4 },
  same: { l2: 8 },
  member: { l2: 10 },
};
const ABOUT = {
  takesPart: 'Weights of taking part.',
  real: 'Weights of naming a meeting.',
  same: 'Weights of being one occasion.',
  member: 'Weights of being a member of a meeting.',
};

const takesIn = ({ actor }, meeting, goldKey) =>
  actor.persons.length
    ? actor.persons.some((p) => meeting.persons.includes(goldKey.get(p)))
    : actor.states.some((s) => meeting.states.includes(s));

/** Examples of each stage; `of(stage)` gives the weights to use for an article. */
const EXAMPLES = {
  takesPart: ({ scene, candidates, meetingOf, goldKey, gold }) => {
    const out = [];
    for (const [trigger, meeting] of meetingOf) {
      const [from, to] = inReach(scene, trigger, candidates);
      const roles = rolesOf(scene, trigger, candidates, from, to);
      const setting = settingOf(scene, trigger, candidates, roles);
      let left = false;
      for (let k = from; k < to; k++) {
        const c = candidates[k];
        if (c.actor.kind === 'org' || (isDropped(c.actor) && !roles.has(k))) continue;
        const y = takesIn(c, meeting, goldKey);
        // A state that comes with its official is no news of its own: the word for it may stand for anything.
        const brought =
          y &&
          c.actor.persons.length === 0 &&
          meeting.persons.some((k) => gold.persons.find((p) => p.key === k).represents.some((s) => c.actor.states.includes(s)));
        if (brought && c.actor.kind !== 'pair') continue;
        out.push({ f: takesPartModel.namesOf((f) => features(setting, k, left, f)), y });
        left = y;
      }
    }
    return out;
  },
  real: ({ scene, candidates, meetingOf }, weights) => {
    const facts = scene.triggers.map((t) => factsOf(scene, partiesOf(scene, t, candidates, weights.takesPart), candidates));
    return facts.map((x) => ({ f: realModel.namesOf((f) => realFeatures(scene, x, f)), y: meetingOf.has(x.trigger) }));
  },
  same: ({ scene, candidates, meetingOf }, weights) => {
    const out = [];
    const built = new Map();
    const order = [];
    for (const t of scene.triggers) {
      const gold = meetingOf.get(t);
      if (!gold) continue;
      const f = factsOf(scene, partiesOf(scene, t, candidates, weights.takesPart), candidates);
      for (const [meeting, m] of built)
        if (mayJoin(f, m)) {
          const between = order.length - 1 - order.lastIndexOf(meeting);
          out.push({ f: sameModel.namesOf((names) => sameFeatures(scene, f, m, between, names)), y: meeting === gold });
        }
      if (built.has(gold)) join(built.get(gold), f);
      else built.set(gold, newMeeting(f));
      order.push(gold);
    }
    return out;
  },
  member: ({ scene, meetingOf, goldKey, reading }, weights) => {
    const { meetings, goldOf } = built(scene, meetingOf, weights);
    return meetings.flatMap((m) => {
      const gold = goldOf.get(m);
      if (!gold) return [];
      const out = [];
      membersOf(
        m,
        (p) => reading.represents.get(p) ?? [],
        (who, _, tell) => {
          const y = typeof who === 'string' ? gold.states.includes(who) : gold.persons.includes(goldKey.get(who));
          out.push({ f: memberModel.namesOf(tell), y });
          return y;
        },
      );
      return out;
    });
  },
};

/** Meetings as the program builds them, each with the annotated one that most of its mentions name, if no larger one has it. */
function built(scene, meetingOf, weights) {
  const judged = judge(scene, weights);
  const meetings = build(scene, judged, weights);
  const sure = new Map(judged.map((j) => [j.facts, j.sure]));
  const claims = [];
  for (const m of meetings) {
    const counts = new Map();
    for (const f of m.facts)
      if (meetingOf.has(f.trigger)) counts.set(meetingOf.get(f.trigger), (counts.get(meetingOf.get(f.trigger)) ?? 0) + 1);
    for (const [gold, n] of counts) claims.push({ m, gold, n });
  }
  claims.sort((a, b) => b.n - a.n);
  const goldOf = new Map();
  for (const { m, gold } of claims) if (!goldOf.has(m) && ![...goldOf.values()].includes(gold)) goldOf.set(m, gold);
  return { meetings, sure, goldOf };
}

/** Weights of one stage from examples, or the committed ones where the stage is not to be trained. */
function trained(stage, some) {
  if (onward === undefined) return train(some, { ...STAGES[stage], minDocs });
  return onward.includes(stage) ? train(some, { ...STAGES[stage], minDocs, prior: committed(stage) }) : committed(stage);
}

/** Weights of every stage from all articles but those of one fold, and the examples for later stages. */
const weightsOf = Array.from({ length: FOLDS }, () => ({}));
const examples = {};
for (const stage of Object.keys(STAGES)) {
  examples[stage] = scenes.flatMap((s) =>
    EXAMPLES[stage](s, weightsOf[fold.get(s.id)]).map((e) => ({
      ...e,
      y: e.y ? 1 : 0,
      doc: s.id,
      w: written.has(s.id) ? WRITTEN_WEIGHT : 1,
    })),
  );
  for (let f = 0; f < FOLDS; f++)
    weightsOf[f][stage] = trained(
      stage,
      examples[stage].filter((e) => fold.get(e.doc) !== f),
    );
  report(stage);
}

function report(stage) {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const e of examples[stage]) {
    const yes = probability(weightsOf[fold.get(e.doc)][stage], e.f) > 0.5;
    if (yes && e.y) tp++;
    else if (yes) fp++;
    else if (e.y) fn++;
  }
  const percent = (x) => (100 * x).toFixed(1);
  console.error(
    `${stage.padEnd(10)} F1 ${percent((2 * tp) / (2 * tp + fp + fn))}  P ${percent(tp / (tp + fp))}  R ${percent(tp / (tp + fn))}  of ${examples[stage].length}`,
  );
}

if (argv.includes('--write'))
  for (const [stage, name] of Object.entries(FILES)) {
    if (onward !== undefined && !onward.includes(stage)) continue;
    const weights = moduleOf(name, ABOUT[stage], trained(stage, examples[stage]));
    writeFileSync(new URL(`../meetings/weights/${name}.ts`, import.meta.url), weights);
  }

if (value('--score')) {
  const { scoreArticle, emptyScores, summary } = await import(resolve(value('--score')));
  const reports = [];
  for (const [title, ids] of [
    ['read', docs.filter((id) => !written.has(id))],
    ['written', docs.filter((id) => written.has(id))],
  ]) {
    const scores = emptyScores();
    for (const id of ids) {
      const { gold } = scenes.find((s) => s.id === id);
      const article = { id, url: gold.url, title: gold.title, publishedAt: gold.published, source: null, language: 'ar', text: gold.text };
      const made = extract(article, { meetingWeights: weightsOf[fold.get(id)] });
      reports.push(JSON.stringify(made));
      const lines = [];
      scoreArticle(gold, made, scores, (what, which) => lines.push(`  ${what}: ${which}`));
      if (argv.includes('--errors') && lines.length) console.log(`${id}\n${lines.join('\n')}`);
    }
    if (ids.length) print(title, summary(scores));
  }
  if (value('--reports')) writeFileSync(value('--reports'), `${reports.join('\n')}\n`);
}

function print(title, s) {
  console.log(title);
  const percent = (x) => (100 * x).toFixed(1).padStart(5);
  for (const [name, r] of Object.entries({ ...s.nodes, ...s.edges, 'ALL EDGES': s.allEdges }))
    console.log(
      `${name.padEnd(20)} P ${percent(r.precision)}  R ${percent(r.recall)}  F1 ${percent(r.f1)}   ${r.tp} right, ${r.fp} too many, ${r.fn} missed`,
    );
  for (const [name, a] of Object.entries(s.attributes)) if (a.of) console.log(`${name.padEnd(20)} ${percent(a.accuracy)} of ${a.of}`);
}
