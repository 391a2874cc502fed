/**
 * Makes a real Neo4j ready for the tests: its jars from Maven Central (about 116 MB, once) and a
 * small Java main, in `.cache/neo4j`. Java 17 and Maven are installed where that is permitted
 * (Debian or Ubuntu, root); else one line says what to install.
 *
 * Run it as `npx tsx test/neo4j/prepare.ts`, or let the first test that needs the server do it.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VERSION = '5.26.12';
const SOURCE = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const CACHE = fileURLToPath(new URL(`../../.cache/neo4j/${VERSION}`, import.meta.url));
const FETCHED = join(CACHE, 'fetched');
const COMPILED = join(CACHE, 'compiled');
const TO_INSTALL =
  'Skipping the tests against Neo4j: they need a JDK 17 or newer and Maven (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless maven).';

const run = promisify(execFile);

/** Where jars and classes lie; or, as a text, why there are none. */
export async function prepareNeo4j(log: (line: string) => void = console.error): Promise<{ readonly classpath: string } | string> {
  if (!(await hasJava()) || !(existsSync(FETCHED) || (await hasMaven()))) await install(log);
  if (!(await hasJava()) || !(existsSync(FETCHED) || (await hasMaven()))) return TO_INSTALL;
  try {
    if (!existsSync(FETCHED)) await fetchJars(log);
    await compile();
    return { classpath: `${join(CACHE, 'classes')}:${join(CACHE, 'lib')}/*` };
  } catch (error) {
    const { stderr, stdout, message } = error as { stderr?: string; stdout?: string; message: string };
    return `Skipping the tests against Neo4j: it could not be made ready: ${(stderr || stdout || message).trim().split('\n')[0]}`;
  }
}

async function fetchJars(log: (line: string) => void): Promise<void> {
  log(`Fetching Neo4j ${VERSION} from Maven Central, once …`);
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'pom.xml'), POM);
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'], { cwd: CACHE });
  writeFileSync(FETCHED, VERSION);
}

async function compile(): Promise<void> {
  const stamp = createHash('sha256').update(readFileSync(SOURCE)).digest('hex');
  if (existsSync(COMPILED) && readFileSync(COMPILED, 'utf8') === stamp) return;
  await run('javac', ['-cp', 'lib/*', '-d', 'classes', SOURCE], { cwd: CACHE });
  writeFileSync(COMPILED, stamp);
}

function hasMaven(): Promise<boolean> {
  return works('mvn', '-version');
}

async function hasJava(): Promise<boolean> {
  const { stdout, stderr } = await run('javac', ['-version']).catch(() => ({ stdout: '', stderr: '' }));
  return Number(/javac (\d+)/.exec(stdout + stderr)?.[1]) >= 17;
}

async function install(log: (line: string) => void): Promise<void> {
  if (process.getuid?.() !== 0 || !(await works('apt-get', '--version'))) return;
  log('Installing a JDK and Maven with apt-get, for the tests against Neo4j …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env }).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'openjdk-17-jdk-headless', 'maven'], { env }).catch(
    () => undefined,
  );
}

function works(command: string, ...args: string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>diplograph</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ready = await prepareNeo4j();
  console.error(typeof ready === 'string' ? ready : 'Neo4j is ready for the tests.');
  if (typeof ready === 'string' && process.env.CI === 'true') process.exitCode = 1;
}
