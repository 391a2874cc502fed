import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articlesOf, outcomes, written } from './written.js';

const page = (name: string): string => fileURLToPath(new URL(`pages/${name}.html`, import.meta.url));

describe('a saved page', () => {
  it('gives title, day, address, outlet and text of a blog theme, without menus, tags and related articles', async () => {
    const [article] = await articlesOf(page('wordpress-theme'));
    expect(article).toMatchObject({
      id: expect.stringMatching(/^gulf-gate\.example-[0-9a-f]{12}$/),
      url: 'https://gulf-gate.example/2023/11/oman-norway/',
      title: 'وزيرا خارجية عُمان والنرويج يبحثان أمن الملاحة',
      publishedAt: '2023-11-08',
      source: 'بوابة الخليج الإخبارية',
    });
    expect(article!.text.split('\n\n')).toHaveLength(4);
    expect(article!.text).not.toMatch(/الوسوم|ذات صلة|الهندي|اليابان|فيسبوك|الأكثر قراءة|اقرأ أيضا/);
  });

  it('reads an old table page in windows-1256, its headline and its dateline', async () => {
    const [article] = await articlesOf(page('table-page-windows-1256'));
    expect(article).toMatchObject({
      title: 'الرئيس السوداني يختتم زيارته إلى إثيوبيا ويوقع اتفاقا للربط الكهربائي',
      publishedAt: '2009-03-12',
      url: null,
    });
    expect(article!.text).toContain('غادر البشير أديس أبابا عصرا عائدا إلى الخرطوم.');
    expect(article!.text).toMatch(/الكهربائي\n\nأديس أبابا في 12/);
    expect(article!.text).not.toMatch(/موجة حر|نسخة للطباعة|الصفحة الأولى/);
  });

  it('takes the day from <time>, and leaves out newsletter, teasers and the cookie notice', async () => {
    const [article] = await articlesOf(page('newspaper'));
    expect(article).toMatchObject({ publishedAt: '2024-05-03', source: 'جريدة الضفاف' });
    expect(article!.text.split('\n\n')).toHaveLength(4);
    expect(article!.text).not.toMatch(/النشرة اليومية|أوغندا|رواندا|ملفات تعريف|كلمات مفتاحية/);
  });

  it('reads a page whose article is shorter than its menus', async () => {
    const [article] = await articlesOf(page('brief'));
    expect(article).toMatchObject({ title: 'ملك الأردن يتلقى اتصالا من رئيسة وزراء إيطاليا', publishedAt: '2023-10-26' });
    expect(article!.text).toContain('جورجيا ميلوني');
    expect(article!.text).not.toMatch(/عجز الموازنة|المخرج/);
  });

  it('is the same article in UTF-8, with and without a byte order mark, in UTF-16 and in windows-1256', async () => {
    const bytes = readFileSync(page('table-page-windows-1256'));
    const html = new TextDecoder('windows-1256').decode(bytes);
    const utf8 = html.replace('windows-1256', 'utf-8');
    const utf16 = Buffer.from(`\uFEFF${html}`, 'utf16le');
    const [wanted] = await articlesOf(page('table-page-windows-1256'));
    for (const [name, content] of [
      ['utf8.html', utf8],
      ['bom.htm', `\uFEFF${html}`],
      ['utf16.html', utf16],
    ] as const) {
      expect(await articlesOf(written(name, content))).toEqual([wanted]);
    }
  });

  it('is read without its outer tags', async () => {
    const [article] = await articlesOf(written('bare.html', '<h1>لقاء في جوبا</h1><p>عقد الرئيسان اجتماعا مغلقا في جوبا صباح اليوم.</p>'));
    expect(article).toMatchObject({ title: 'لقاء في جوبا', text: 'عقد الرئيسان اجتماعا مغلقا في جوبا صباح اليوم.' });
  });

  it('without text, in an unknown encoding or in a wrong one is a problem', async () => {
    const files = [
      written('nothing.html', '<html><body><img src="a.png"></body></html>'),
      written('klingon.html', '<meta charset="klingon"><p>نص</p>'),
      written('wrong.html', Buffer.concat([Buffer.from('<meta charset=utf-8><p>'), Buffer.alloc(400, 0xc7), Buffer.from('</p>')])),
    ];
    expect(await outcomes(...files)).toEqual(['input-no-articles', 'input-charset', 'input-not-utf8']);
  });

  it('that no parser gets to the bottom of costs itself alone', async () => {
    const deep = written('deep.html', `<html><body>${'<div>'.repeat(60_000)}نص${'</div>'.repeat(60_000)}</body></html>`);
    expect(await outcomes(deep, page('brief'))).toEqual(['input-html', expect.stringMatching(/^text-/)]);
  });

  it('runs nothing that stands in it, and keeps markup in words as words', async () => {
    const [article] = await articlesOf(
      written(
        'hostile.html',
        '<h1>لقاء &lt;script&gt;alert(1)&lt;/script&gt; قصير</h1><script>throw 1</script><p onclick="x()">عقد الوزيران لقاء في &lt;b&gt;جدة&lt;/b&gt; أمس.</p>',
      ),
    );
    expect(article).toMatchObject({ title: 'لقاء <script>alert(1)</script> قصير', text: 'عقد الوزيران لقاء في <b>جدة</b> أمس.' });
  });
});
