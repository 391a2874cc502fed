/**
 * Format: what a file format of the graph is: its names, how it is written and, where that loses
 * nothing, how it is read back. The registry of formats stands in `index.ts`.
 *
 * @module graph/export/format
 */
import type { Graph, Label } from '../model.js';

export interface Format {
  /** As on the command line. */
  readonly id: string;
  readonly label: Label;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The text in pieces; equal graphs give equal text. */
  write(graph: Graph): Iterable<string>;
  /**
   * The graph that {@link write} wrote.
   * @throws {DiplographError} code `graph-file-invalid`, `graph-file-newer`
   */
  read?(text: string): Graph;
}
