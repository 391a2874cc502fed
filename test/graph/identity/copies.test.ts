import { describe, expect, it } from 'vitest';
import { Copies } from '../../../graph/identity/copies.js';

/** A text of made-up words that no other seed shares. */
const text = (seed: number, words = 300): string[] =>
  Array.from({ length: words }, (_, i) => `كلمة${seed}${'ابتثجحخدذر'[i % 10]}${(i * 7919 + seed * 104_729) % 9973}`);
const agency = text(1);

describe('articles that repeat one text', () => {
  it.each<[string, string[], boolean]>([
    ['as it is', agency, true],
    ['shortened to its first half', agency.slice(0, 150), true],
    ['shortened to its last third', agency.slice(200), true],
    ['with a sentence of its own in front and behind', [...text(2, 25), ...agency, ...text(3, 25)], true],
    ['with every twentieth word changed', agency.map((w, i) => (i % 20 ? w : `${w}آخر`)), true],
    ['quoted at length in a longer story', [...text(4, 250), ...agency.slice(0, 70), ...text(5, 250)], false],
    ['not at all', text(6), false],
    ['in words that stand in another order', agency.toReversed(), false],
  ])('%s', (_, other, one) => {
    const copies = new Copies();
    copies.add('a', agency.join(' '), '2031-01-10');
    copies.add('b', other.join(' '), '2031-01-11');
    copies.settle();
    expect(copies.groupOf('b')).toBe(one ? 'a' : null);
    expect(copies.groupOf('a')).toBe(one ? 'a' : null);
  });

  it('are one source only within some days', () => {
    const copies = new Copies();
    copies.add('a', agency.join(' '), '2031-01-10');
    copies.add('b', agency.join(' '), '2031-02-20');
    copies.settle();
    expect(copies.groupOf('b')).toBeNull();
  });

  it('stay together through a third, and part when it goes', () => {
    const copies = new Copies();
    const [front, back] = [agency.slice(0, 160), agency.slice(140)];
    copies.add('front', front.join(' '), '2031-01-10');
    copies.add('back', back.join(' '), '2031-01-10');
    copies.add('whole', agency.join(' '), '2031-01-10');
    expect(copies.settle()).toEqual(new Set(['front', 'back', 'whole']));
    expect(copies.groupOf('front')).toBe(copies.groupOf('back'));
    copies.remove('whole');
    expect(copies.settle()).toEqual(new Set(['front', 'back']));
    expect([copies.groupOf('front'), copies.groupOf('back')]).toEqual([null, null]);
  });
});
