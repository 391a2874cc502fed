/**
 * A real Neo4j for tests: started on a free loopback port with a data folder and a password of its
 * own, stopped by its process id, gone with the process that started it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Neo4jAddress {
  readonly uri: string;
  /** What the product reads: `NEO4J_USERNAME`, `NEO4J_PASSWORD`. */
  readonly env: { readonly NEO4J_USERNAME: string; readonly NEO4J_PASSWORD: string };
}

export interface Neo4jServer extends Neo4jAddress {
  readonly port: number;
  readonly pid: number;
  readonly running: boolean;
  /** Ends the server; its data stay for {@link restart}. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again over the same data, on the same port. */
  restart(): Promise<void>;
  /** Ends it and throws its data away. */
  dispose(): Promise<void>;
}

export interface ServerOptions {
  readonly classpath: string;
  readonly heapMb?: number;
  /** For measuring: the JVM may take its time to compile well. */
  readonly optimized?: boolean;
}

const JAVA = ['-XX:+UseSerialGC', '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.lang=ALL-UNNAMED'];

export async function startNeo4j({ classpath, heapMb = 512, optimized = false }: ServerOptions): Promise<Neo4jServer> {
  const data = mkdtempSync(join(tmpdir(), 'diplograph-neo4j-'));
  const password = randomUUID();
  let child!: ChildProcess;
  let exited: Promise<void>;

  function launch(port: number): Promise<number> {
    child = spawn(
      'java',
      [`-Xmx${heapMb}m`, ...(optimized ? [] : ['-XX:TieredStopAtLevel=1']), ...JAVA, '-cp', classpath, 'Neo4jServer', data, String(port)],
      {
        env: { ...process.env, NEO4J_TEST_PASSWORD: password },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    exited = new Promise((done) => child.on('exit', () => done()));
    return portOf(child);
  }
  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    child.kill(signal);
    await exited;
  }
  const port = await launch(0);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    env: { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password },
    port,
    get pid() {
      return child.pid!;
    },
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
    stop,
    restart: async () => {
      await stop('SIGKILL');
      await launch(port);
    },
    dispose: async () => {
      await stop('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Waits until the server listens. */
function portOf(child: ChildProcess): Promise<number> {
  const said: string[] = [];
  return new Promise((found, failed) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      said.push(line);
      const port = /^READY (\d+)$/.exec(line)?.[1];
      if (port) found(Number(port));
    });
    createInterface({ input: child.stderr! }).on('line', (line) => said.push(line));
    child.on('error', failed);
    child.on('exit', (status) => failed(new Error(`Neo4j ended with status ${status}:\n${said.slice(-20).join('\n')}`)));
  });
}
