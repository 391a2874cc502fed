/** Why a node is one, in words; the same in a page without a server. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { reasonsFor } from '../../viz/server/reasons.js';
import { indexGraph } from '../../viz/wire/citations.js';
import { CONFERENCE, idOf, smallWorld, VISIT } from './small-world.js';

const world = smallWorld();
const index = indexGraph(buildGraph(world));
const reports = new Map(world.map(({ article, report }) => [article.id, report]));
const whyOf = (name: string) => reasonsFor(index, idOf(name), reports, []);

describe('why a node is one', () => {
  it('names what it was made from, each with its article', () => {
    const { members } = whyOf('هدى الكعبي');
    expect(members.map((m) => m.name)).toEqual(['هدى الكعبي', 'هدى الكعبي']);
    expect(new Set(members.map((m) => m.articleId)).size).toBe(2);
  });

  it('calls an entry as its article does, never by a key', () => {
    expect(whyOf(VISIT).members.map((m) => m.name)).toEqual([VISIT, VISIT, VISIT]);
    expect(whyOf('أندريه كوفاليف').members.map((m) => m.name)).toContain('اندريه كوفاليف');
  });

  it('says what ties entries that differ, and what was overridden', () => {
    const [tie] = whyOf(CONFERENCE).ties;
    expect(tie!.because.map((l) => l.en)).toEqual(expect.arrayContaining(['the same day', 'the same place']));
    expect(tie!.because.map((l) => l.ar)).toContain('المكان نفسه');
    expect(tie!.despite.map((l) => l.en)).toContain('one names no participants');
    for (const { ar } of [...tie!.because, ...tie!.despite]) expect(ar).toMatch(/^[\u0600-\u06FF\s،:]+$/);
  });

  it('says nothing of states, which articles do not make', () => {
    expect(whyOf('مصر')).toEqual({ members: [], ties: [] });
  });
});
