/**
 * Every command, once, in the order of `--help`.
 *
 * @module src/cli/commands
 */
import type { Command } from '../command.js';
import { buildCommand } from './build.js';
import { copyCommand } from './copy.js';
import { differentCommand, nameCommand, sameCommand, undoCommand } from './decide.js';
import { decisionsCommand } from './decisions.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { identifyCommand } from './identify.js';
import { queryCommand } from './query.js';
import { removeCommand } from './remove.js';
import { startCommand } from './start.js';
import { statsCommand } from './stats.js';
import { viewCommand } from './view.js';

export const COMMANDS: readonly Command[] = [
  startCommand,
  extractCommand,
  buildCommand,
  removeCommand,
  queryCommand,
  exportCommand,
  viewCommand,
  statsCommand,
  copyCommand,
  identifyCommand,
  explainCommand,
  sameCommand,
  differentCommand,
  nameCommand,
  undoCommand,
  decisionsCommand,
];
