import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../src/articles/paths.js';
import { readArticles } from '../../../src/articles/read-articles.js';
import { READERS } from '../../../src/articles/readers.js';
import { articlesOf, folder, outcomes, readAll, written } from './written.js';

const TEXT = 'التقى رئيس الوزراء نظيره في العاصمة، وبحثا مشروع السكة الحديدية بين البلدين.';
const json = (id: string, more: object = {}): string =>
  JSON.stringify({ id, title: 'لقاء قمة قصير', text: TEXT, published: '2021-06-01', ...more });

describe('plain text', () => {
  it('is kept as found, apart from line ends and a byte order mark', async () => {
    const [article] = await articlesOf(
      written('a.txt', '\uFEFFمباحثات السكة الحديدية\r\n\r\n  التقى رئيس  الوزراء نظيره في العاصمة أمس.\r\n'),
    );
    expect(article!.title).toBe('مباحثات السكة الحديدية');
    expect(article!.text).toBe('مباحثات السكة الحديدية\n\n  التقى رئيس  الوزراء نظيره في العاصمة أمس.\n');
    expect(article!.publishedAt).toBeNull();
  });

  it('has the same id wherever it lies, and another one when its words change', async () => {
    const [one, copy, other] = await articlesOf(
      written('x/one.txt', TEXT),
      written('y/copy.txt', `${TEXT}\n`),
      written('z.txt', `${TEXT} نعم`),
    );
    expect(copy!.id).toBe(one!.id);
    expect(other!.id).not.toBe(one!.id);
  });

  it('that is the markup of a page is read as the page, also in its encoding; a text that speaks of tags is not', async () => {
    const page = `<div class="body"><p>الجزيرة/ وكالات</p><br/>\n<p>${TEXT}&nbsp;</p><br>\n<p>${TEXT}</p></div>`;
    const arabic = Buffer.from(
      `<html><head><meta charset="windows-1256"></head><body><h1></h1><p>\xC7\xE1\xCA\xDE\xEC</p><p></p><br></body></html>`,
      'latin1',
    );
    const about = `<b> وسم يستعمل في الصفحات. ${TEXT}`;
    const articles = await articlesOf(written('page.txt', page), written('old.txt', arabic), written('about.txt', about));
    expect(articles.map((a) => /[<&]/.test(a.text))).toEqual([false, false, true]);
    expect(articles[0]!.text).toContain(TEXT);
    expect(articles[1]!.text).toContain('التقى');
  });

  it('called packed without being so is read as it is', async () => {
    expect((await articlesOf(written('plain.txt.gz', TEXT)))[0]!.text).toBe(TEXT);
  });

  it('in UTF-16 with a byte order mark is read', async () => {
    const [article] = await articlesOf(written('utf16.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')));
    expect(article!.text).toBe(TEXT);
  });
});

describe('JSON', () => {
  it('holds one article, a list, or a list under "articles"', async () => {
    const files = [
      written('one.json', json('a')),
      written('list.json', `[${json('b')},${json('c')}]`),
      written('under.json', `{"articles":[${json('d')}]}`),
    ];
    expect(await outcomes(...files)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('with annotations beside the article is read as the article', async () => {
    const [article] = await articlesOf(
      written('gold.json', json('g', { persons: [{ key: 'p1', name: 'س' }], states: ['JO'], url: null, published: null })),
    );
    expect(article).toEqual({ id: 'g', url: null, title: 'لقاء قمة قصير', publishedAt: null, source: null, language: 'ar', text: TEXT });
  });

  it('gets its id and outlet from the url, whatever campaign marks it carries', async () => {
    const list = ['https://www.news.example/a/5?utm_source=x#top', 'https://news.example/a/5/', 'https://news.example/a/6'];
    const articles = await articlesOf(written('urls.json', JSON.stringify(list.map((url) => ({ url, text: TEXT })))));
    expect(articles.map((a) => a.source)).toEqual(['news.example', 'news.example', 'news.example']);
    expect(new Set(articles.map((a) => a.id)).size).toBe(2);
  });

  it.each([
    ['no article', '{"name":"x"}', 'input-article'],
    ['a wrong type', '{"text":"نص","title":5}', 'input-article'],
    ['an empty text', '{"text":"  "}', 'input-empty'],
    ['an empty list', '[]', 'input-no-articles'],
    ['a day that cannot be read', json('d', { published: 'قبل يومين' }), 'input-date'],
  ])('with %s is a problem', async (name, content, code) => expect(await outcomes(written(`${name}.json`, content))).toEqual([code]));

  it('that is broken names the line', async () => {
    const [reading] = await readAll(written('broken.json', `{\n "id": "x",\n "text": "نص"\n "title": "ع"\n}`));
    expect(reading).toMatchObject({ problem: { code: 'input-json', message: expect.stringMatching(/broken\.json:4 is broken JSON/) } });
  });

  it('with one bad article in a list keeps the others', async () => {
    expect(await outcomes(written('mixed.json', `[${json('a')},{"text":1},${json('c')}]`))).toEqual(['a', 'input-article', 'c']);
  });
});

describe('JSON Lines', () => {
  const good = `${json('a')}\n\n${json('b')}\r\n   \n${json('c')}`;

  it('is read line by line, plain and packed', async () => {
    const files = [
      written('l.jsonl', good),
      written('l2.jsonl.gz', gzipSync(good)),
      written('packed-without-saying-so.jsonl', gzipSync(good)),
    ];
    expect(await outcomes(...files)).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c']);
  });

  it('with bad lines keeps the others and names the lines', async () => {
    const bad = Buffer.concat([Buffer.from(`${json('a')}\n{"id": }\n`), Buffer.from([0x22, 0xff, 0xfe, 0x0a]), Buffer.from(json('d'))]);
    const readings = await readAll(written('bad.jsonl', bad));
    expect(readings.map((r) => ('problem' in r ? r.problem.code : r.article.id))).toEqual(['a', 'input-json', 'input-not-utf8', 'd']);
    expect(readings.map((r) => /:(\d+)$/.exec(r.at)?.[1])).toEqual(['1', '2', '3', '4']);
  });

  it.each(['cut.json', 'cut.jsonl'])('cut off anywhere, as in the middle of a letter, is said to be cut off: %s', async (name) => {
    const whole = Buffer.from('{"id": "a", "published": null, "n": [true, -1.5e3], "text": "قال\\u0020الوزير"}');
    const codes = new Set<unknown>();
    for (let end = 1; end < whole.length; end++) codes.add((await outcomes(written(name, whole.subarray(0, end))))[0]);
    expect([...codes]).toEqual(['input-cut-off']);
  });

  it('cut off in its gzip file gives what could be unpacked, and a problem', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => json(`n${i}-${Math.sin(i)}`)).join('\n');
    const packed = gzipSync(many);
    const result = await outcomes(written('cut.jsonl.gz', packed.subarray(0, packed.length / 2)));
    expect(result.at(-1)).toBe('input-gzip');
    expect(result.length).toBeGreaterThan(10);
  });

  it('of any length is not held in memory', async () => {
    let sent = 0;
    const stdin = Readable.from(
      (function* () {
        for (; sent < 20_000; sent++) yield Buffer.from(`${json(`s${sent}`)}\n`);
      })(),
      { objectMode: false },
    );
    let read = 0;
    for await (const _ of readArticles(await sourcesOf(['-']), { stdin })) {
      if (++read === 5) break;
    }
    expect(read).toBe(5);
    expect(sent).toBeLessThan(5_000);
  });
});

describe('standard input', () => {
  it.each([
    ['JSON Lines', `${json('a')}\n${json('b')}\n`, ['a', 'b']],
    ['one JSON article over several lines', JSON.stringify(JSON.parse(json('a')), null, 2), ['a']],
    ['a JSON list', `[${json('a')},\n${json('b')}]`, ['a', 'b']],
    ['JSON Lines with a broken first line', `{"id": "x",\n${json('b')}\n`, ['input-cut-off', 'b']],
  ])('is known as %s', async (_, content, wanted) => {
    const got: string[] = [];
    for await (const reading of readArticles(await sourcesOf(['-']), {
      stdin: Readable.from([Buffer.from(content)], { objectMode: false }),
    }))
      got.push('problem' in reading ? reading.problem.code : reading.article.id);
    expect(got).toEqual(wanted);
  });

  it.each([
    ['a packed text', gzipSync(TEXT)],
    ['a text', Buffer.from(TEXT)],
    ['a page', Buffer.from(`<!doctype html><html><body><p>${TEXT}</p></body></html>`)],
  ])('is known as %s', async (_, content) => {
    for await (const reading of readArticles(await sourcesOf(['-']), { stdin: Readable.from([content], { objectMode: false }) }))
      expect(reading).toMatchObject({ at: 'stdin', article: { text: TEXT } });
    expect.assertions(1);
  });
});

describe('paths', () => {
  it('of a folder are walked in the order of names, over all kinds, without hidden files and other kinds', async () => {
    written('walk/b/2.jsonl', json('two'));
    written('walk/a.json', json('one'));
    written('walk/c.txt.gz', gzipSync(TEXT));
    written('walk/.hidden.json', json('hidden'));
    written('walk/readme.md', 'no article');
    written('walk/node_modules/x.json', json('module'));
    expect((await outcomes(folder('walk'))).slice(0, 2)).toEqual(['one', 'two']);
    expect(await outcomes(folder('walk'))).toHaveLength(3);
  });

  it('that lead back to their own folder end', async () => {
    written('loop/a.json', json('one'));
    symlinkSync(folder('loop'), join(folder('loop'), 'again'));
    expect(await outcomes(folder('loop'))).toEqual(['one']);
  });

  it('given twice are read once', async () => {
    const path = written('once.json', json('once'));
    expect(await outcomes(path, path)).toEqual(['once']);
  });

  it.each([
    ['a missing file', () => '/no/such/file.txt', 'input-missing'],
    ['a folder without articles', () => folder('empty'), 'input-no-articles'],
  ])('to %s are refused before anything is read', async (_, path, code) => {
    await expect(sourcesOf([written('fine.json', json('a')), path()])).rejects.toMatchObject({ code });
  });

  it.each([
    ['empty.txt', '', 'input-empty'],
    ['empty.json', '', 'input-empty'],
    ['empty.jsonl', '\n\n', 'input-empty'],
    ['empty.html', '   ', 'input-empty'],
    ['latin.txt', Buffer.from([0xe9, 0x74, 0xe9]), 'input-not-utf8'],
    ['cut.txt', Buffer.from('قال الوزير').subarray(0, -1), 'input-cut-off'],
    ['surplus.json', `${json('a')}}`, 'input-json'],
    ['comma.json', '{"id": "a", }', 'input-json'],
    ['binary.txt', Buffer.from([0x41, 0, 0x42]), 'input-not-utf8'],
    ['broken.txt.gz', gzipSync(TEXT).subarray(0, 30), 'input-gzip'],
  ])('to %s give one problem', async (name, content, code) => expect(await outcomes(written(name, content))).toEqual([code]));

  it('have an ending of their own for each kind of input', () => {
    const endings = READERS.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
