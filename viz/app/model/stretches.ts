/**
 * An article's text cut into stretches, each naming at most one thing: where marks lie in each other, the
 * shorter one wins, so a person's name stays a link within the phrase that tells of the meeting.
 *
 * @module viz/app/model/stretches
 */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Id of the node that these words name. */
  readonly node: string | null;
}

export function stretches(
  text: string,
  marks: readonly { readonly start: number; readonly end: number; readonly node: string }[],
): Stretch[] {
  const inside = marks.filter((m) => m.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const sorted = [...inside].sort((a, b) => a.end - a.start - (b.end - b.start));
  const out: Stretch[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const node = sorted.find((m) => m.start <= start && m.end >= end)?.node ?? null;
    const last = out.at(-1);
    if (last && last.node === node) out[out.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else out.push({ start, text: text.slice(start, end), node });
  }
  return out;
}

/** Stretches by paragraph: lines of an article end where no thing is named, else they run on. */
export function paragraphs(all: readonly Stretch[]): Stretch[][] {
  const out: Stretch[][] = [[]];
  for (const stretch of all) {
    let start = stretch.start;
    stretch.text.split(/(\n+)/).forEach((piece, i) => {
      if (i % 2 === 1 && stretch.node === null) out.push([]);
      else if (piece) out.at(-1)!.push({ ...stretch, start, text: piece });
      start += piece.length;
    });
  }
  return out.filter((paragraph) => paragraph.some((s) => s.text.trim()));
}
