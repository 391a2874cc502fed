/**
 * Own edges: those that leave an article, which nobody else has a say in. They need no tally that is kept:
 * what the article says makes them, and makes them again when they change or go.
 *
 * @module graph/own-edges
 */
import type { Claim, EdgeTarget } from './claims.js';
import type { GraphEdge } from './model.js';
import { edgeProperties } from './properties.js';
import { Tally, type Voice } from './tally.js';

type OwnClaim = Claim & { readonly target: EdgeTarget };

/** Whether a claim is for an edge that leaves its article. */
export function isOwn(claim: Claim, { article }: Voice): claim is OwnClaim {
  return 'from' in claim.target && claim.target.from === article;
}

/** The edge that one article's claim makes. */
export function ownEdge({ target, contribution }: OwnClaim, voice: Voice): GraphEdge {
  const tally = new Tally();
  tally.add(voice, contribution);
  return { ...target, props: edgeProperties(target, tally) };
}
