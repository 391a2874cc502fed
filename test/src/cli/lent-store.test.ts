import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../cypher/open.js';
import { LentStore } from '../../../src/cli/lent-store.js';
import { articleJson, emptyFolder, run } from './run.js';

async function lent(): Promise<{ store: LentStore; folder: string }> {
  const cwd = emptyFolder();
  await run(['build', '-'], { cwd, input: `${articleJson('a')}\n${articleJson('b')}` });
  const folder = join(cwd, '.diplograph');
  return { folder, store: await LentStore.of((readOnly) => openStore(folder, {}, { readOnly })) };
}

describe('a lent store', () => {
  it('can be read by others while it is open', async () => {
    const { store, folder } = await lent();
    const other = await openStore(folder, {}, { readOnly: true });
    expect((await other.hashes()).size).toBe((await store.hashes()).size);
    await other.close();
    await store.close();
  });

  it('writes, and shows at once what it wrote', async () => {
    const { store, folder } = await lent();
    await Promise.all([store.setNote('one', '1'), store.setNote('two', '2')]);
    expect([await store.note('one'), await store.note('two')]).toEqual(['1', '2']);
    await store.close();
    const again = await openStore(folder, {}, { readOnly: true });
    expect(await again.note('two')).toBe('2');
    await again.close();
  });

  it('lets what is being read end before it writes', async () => {
    const { store } = await lent();
    const read: string[] = [];
    const sources = store.sources();
    read.push((await sources.next()).value.article.id);
    const written = store.setNote('late', 'x');
    for await (const { article } of sources) read.push(article.id);
    await written;
    expect(read).toEqual(['a', 'b']);
    expect(await store.note('late')).toBe('x');
    await store.close();
  });

  it('that others are reading refuses to write, and can still be read', async () => {
    const { store, folder } = await lent();
    const other = await openStore(folder, {}, { readOnly: true });
    await expect(store.setNote('one', '1')).rejects.toMatchObject({ code: 'store-locked' });
    expect((await store.hashes()).size).toBe(2);
    await other.close();
    await store.setNote('one', '1');
    expect(await store.note('one')).toBe('1');
    await store.close();
  });
});
