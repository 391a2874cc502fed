/**
 * Wrong use, said in the program's own voice: the parser's messages as one sentence that tells what to
 * write instead.
 *
 * @module src/cli/usage
 */

/** The parser's messages, each with the sentence that it becomes. */
const SENTENCES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^unknown option '([^']+)'\s*\(Did you mean (.+)\?\)/u, (option, near) => `there is no option ${option} (did you mean ${near}?)`],
  [/^unknown option '([^']+)'/u, (option) => `there is no option ${option}`],
  [/^missing required argument '([^']+)'/u, (name) => `${name} is missing`],
  [/^option '([^']+)' argument missing/u, (flags) => `a value is missing: ${flags}`],
  [
    /^option '([^']+)' argument '([^']*)' is invalid\. Allowed choices are (.+)\.$/su,
    (flags, value, choices) => `${/--[\w-]+/.exec(flags)?.[0] ?? flags} takes ${choices.replace(/, ([^,]+)$/, ' or $1')}, not "${value}"`,
  ],
  [
    /^too many arguments for '([^']+)'\. Expected (\d+) arguments? but got (\d+)/u,
    (command, most, got) =>
      `${command} takes ${most === '0' ? 'no argument' : most === '1' ? 'one argument' : `${most} arguments`} and got ${got}: quote words that belong together, and give every option its value`,
  ],
];

/**
 * @param message of the parser, with or without its "error: "
 * @param command whose help says more; null for the program as a whole
 */
export function usageSentence(message: string, command: string | null): string {
  const plain = message.replace(/^error: /, '').trim();
  const help = `diplograph ${command === null ? '' : `${command} `}--help shows how it is written.`;
  for (const [pattern, sentence] of SENTENCES) {
    const match = pattern.exec(plain);
    if (match) return begun(`${sentence(...match.slice(1))}; ${help}`);
  }
  return begun(`${plain.replace(/\.$/, '')}; ${help}`);
}

/** With a capital, where it begins with a word and not with what the user wrote. */
function begun(sentence: string): string {
  return /^(?:there|a) /.test(sentence) ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}` : sentence;
}
