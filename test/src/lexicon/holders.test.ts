/** The lexicon of office holders, and the tables out of which it is made. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../../../graph/names/fold.js';
import { STATES } from '../../../graph/states.js';
import { holderKey } from '../../../src/lexicon/holder-key.js';
import { Beginning, beginning, HIGH_OFFICES, holdersOf, placesIn } from '../../../src/lexicon/holders.js';
import { analyseWord } from '../../../src/lexicon/lexicon.js';
import { rows, variants } from '../../../src/lexicon/rows.js';

const BUILD = join(import.meta.dirname, '../../../src/lexicon/build');
const TABLES = join(BUILD, 'holders');
const ROWS = readdirSync(TABLES).flatMap((file) => rows(readFileSync(join(TABLES, file), 'utf8')));
const called = (name: string) => holdersOf(holderKey(fold(name).split(' ')));

test('tells of whom a name is, of which state and in which years', () => {
  expect(called('أنغيلا ميركل')).toEqual([{ state: 'DE', terms: [{ office: 'premier', from: 2005, to: 2021 }] }]);
  expect(called('جوليوس نيريري').map((h) => h.state)).toEqual(['TZ']);
  expect(called('ميركل أنغيلا')).toEqual([]);
});

test('finds a name in another spelling of a foreign g, and a man by his father', () => {
  expect(called('أنجيلا ميركل')).toEqual(called('أنغيلا ميركل'));
  expect(called('محمد بن نايف').map((h) => h.state)).toEqual(['SA']);
  expect(called('محمد النايف')).toEqual([]);
});

test('knows how names begin', () => {
  expect(beginning(holderKey(['انجيلا']))).toBe(Beginning.Part);
  expect(beginning(holderKey(['انجيلا', 'ميركل']))).toBe(Beginning.Whole);
  expect(beginning(holderKey(['انجيلاا']))).toBe(Beginning.None);
});

test('knows where words stand in names', () => {
  expect(placesIn(holderKey(['انجيلا']))).toMatchObject({ alone: false, first: true });
  expect(placesIn(holderKey(['ميركل']))).toMatchObject({ alone: true, later: true });
  expect(placesIn(holderKey(['انجيلاا']))).toEqual({ alone: false, first: false, later: false });
});

test('has rows for most states, of offices that there are, in years that can be', () => {
  const states = new Set(ROWS.map(([state]) => state!));
  const gone = ['CS', 'DD', 'SU', 'YU'];
  expect([...states].filter((code) => !STATES.has(code)).sort()).toEqual(gone);
  expect(states.size).toBeGreaterThan(190);
  const odd = ROWS.filter(([, names, terms]) => {
    if (variants(names).some((name) => name === '' || / {2}/.test(name)) || terms === undefined) return true;
    return variants(terms).some((term) => {
      const [, office, from, to] = /^(\w+) (\d{4})(?:-(\d{4})?)?$/.exec(term) ?? [];
      return !HIGH_OFFICES.some((o) => o === office) || Number(from) < 1900 || Number(from) > 2026 || Number(to ?? from) < Number(from);
    });
  });
  expect(odd).toEqual([]);
});

/** Given names that are titles elsewhere: الشيخ موديبو ديارا, الأمين زروال. */
const GIVEN = new Set(['الشيخ', 'الشيخة', 'الحاج', 'الأمين', 'الحكم']);

test('calls nobody by a title', () => {
  const titled = ROWS.flatMap(([, names]) =>
    variants(names).filter((name) => {
      const [first, next] = name.split(' ');
      const { entry, def } = analyseWord(first!);
      return next !== undefined && def && !GIVEN.has(first!) && entry?.title !== undefined && entry.given !== true;
    }),
  );
  expect(titled).toEqual([]);
});

test('is made of its tables', () => {
  const made = execFileSync(process.execPath, [join(BUILD, 'holders.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(made === readFileSync(join(BUILD, '../holder-list.ts'), 'utf8')).toBe(true);
});
