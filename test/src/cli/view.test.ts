import { describe, expect, it } from 'vitest';
import { articleJson, emptyFolder, ended, printed, run, sentences, start } from './run.js';

describe('the viewer', () => {
  it('is served over a store until Ctrl-C', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const child = start(['view', '--port', '0'], { cwd });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await printed(child, /http:\/\/127\.0\.0\.1:\d+/))![0];
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/<html/);
    child.kill('SIGINT');
    expect((await ended(child)).status).toBe(0);
  });

  it('leaves the store open to questions', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const child = start(['view', '--port', '0'], { cwd });
    await printed(child, /http:/);
    const { status, stdout } = await run(['stats'], { cwd });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Articles {2}1,/m) });
    child.kill('SIGINT');
    await ended(child);
  });

  it('shows the samples when no path is given, after a few lines on what they hold', async () => {
    const child = start(['--port', '0']);
    const said = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);
    expect(said).toMatch(/^Loaded {4}16 added$/m);
    expect(said).toMatch(/^Busiest {3}\S/m);
    expect(said).toMatch(/^Store {5}\.diplograph$/m);
    child.kill('SIGTERM');
    const end = await ended(child);
    expect([end.status, sentences(end)]).toEqual([0, []]);
  });

  it('is not opened when nothing could be read', async () => {
    const { status, stderr } = await run(['-', '--port', '0'], { input: '{"text": 1}' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/no article/);
  });
});
