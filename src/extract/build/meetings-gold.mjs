/**
 * Annotated articles for the training of meetings: the scene of each part with, for every trigger,
 * the annotated meeting that it names.
 */
import { fold } from '../../../dist/graph/names/fold.js';
import { nameKey } from '../../../dist/graph/names/key.js';
import { layout } from '../../../dist/src/arabic/layout.js';
import { sceneOf } from '../../../dist/src/extract/meetings/stage.js';
import { sameFullName } from '../../../dist/src/extract/persons/same.js';
import { readPart } from '../../../dist/src/extract/reading.js';
import { homeOf } from '../../../dist/src/lexicon/outlets.js';

const words = (name) => nameKey(fold(name).split(/[\s-]+/));

/** Scenes of the articles: [{ id, gold, scene, reading, meetingOf: Map<Trigger, meeting>, goldKey: Map<Person, key> }] */
export function goldScenes(articles) {
  const out = [];
  for (const gold of articles) {
    const { id } = gold;
    const parts = new Map();
    for (const b of layout(gold.text)) parts.set(b.part, [...(parts.get(b.part) ?? []), b]);
    const home = homeOf(gold.url);
    const spans = gold.meetings.map((m) => m.cues.flatMap((c) => occurrences(gold.text, c)));
    for (const ranges of parts.values()) {
      const reading = readPart(gold.text, ranges, { home, published: gold.published });
      const scene = sceneOf({ ...reading, published: gold.published });
      const goldKey = new Map();
      for (const person of reading.persons) {
        const match = gold.persons.find((p) =>
          [p.name, ...p.aliases].some((f) => {
            const w = words(f);
            return w.join(' ') === person.key.join(' ') || sameFullName(w, person.key, true, true);
          }),
        );
        if (match) goldKey.set(person, match.key);
      }
      const meetingOf = new Map();
      for (const t of scene.triggers) {
        const start = scene.tokens.start[t.from];
        const end = scene.tokens.end[t.to - 1];
        const hits = gold.meetings.map((m, i) => ({ m, at: spans[i].filter(([a, b]) => start < b && end > a) })).filter((h) => h.at.length);
        if (hits.length === 0) continue;
        // The tightest cue decides, then the one that begins nearest.
        const best = hits
          .map((h) => ({ m: h.m, size: Math.min(...h.at.map(([a, b]) => b - a + Math.abs(a - start))) }))
          .sort((a, b) => a.size - b.size)[0].m;
        meetingOf.set(t, best);
      }
      out.push({ id, gold, scene, reading, meetingOf, goldKey });
    }
  }
  return out;
}

function occurrences(text, phrase) {
  const out = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) out.push([at, at + phrase.length]);
  return out;
}
