/**
 * JSON text to a value; where it is none, the line of the mistake, which the engine's own message
 * may lack, and whether the text merely ends too early.
 *
 * @module src/articles/parse-json
 */
import { DiplographError } from '../../graph/errors.js';
import { cutOff } from './decode.js';

/**
 * @param at the place of a line of the text, for the message
 * @throws {DiplographError} `input-json`, `input-cut-off`
 */
export async function parseJson(text: string, at: (line: number) => string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, what, endsEarly } = await mistakeIn(text);
    if (endsEarly) throw cutOff(at(line), 'the JSON ends before it is complete', error);
    throw new DiplographError('input-json', `${at(line)} is broken JSON (${what}); mend that line and run again.`, { cause: error });
  }
}

/** What is no word of JSON while its end is missing. */
const WORDS = ['true', 'false', 'null', '-0'];

interface Mistake {
  readonly line: number;
  readonly what: string;
  /** Whether nothing comes after it, so that more text could mend it. */
  readonly endsEarly: boolean;
}

async function mistakeIn(text: string): Promise<Mistake> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return { line: text.split('\n').length, what: 'not valid', endsEarly: false };
  const end = text.trimEnd().length;
  const rest = text.slice(first.offset, end);
  const code = printParseErrorCode(first.error);
  return {
    line: text.slice(0, first.offset).split('\n').length,
    what: code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
    endsEarly: WORDS.some((word) => word.startsWith(rest)) || (/^(?:UnexpectedEnd|InvalidU)/.test(code) && first.length >= rest.length),
  };
}
