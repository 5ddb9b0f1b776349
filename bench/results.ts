import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Size, sizes } from './divisions.js';
import { homeOf } from './national.js';
import type { SystemName } from './systems.js';

/** The results of one system for one workload. Times are in ms. */
export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  /** The number of sequential requests behind the percentiles. */
  requests: number;
  /** Requests per second with 16 clients; null if a request failed. */
  throughput: number | null;
  /** Mean size of an answer. */
  bytes: number;
  /** Mean number of Cypher statements per request. */
  statements: number;
  /** Mean number of db hits per request. */
  dbHits: number;
}

/** The results of a workload: null for a system that does not support it, a text if it failed. */
export interface WorkloadResult extends Kept {
  about: string;
  systems: Record<SystemName, Measured | string | null>;
  /** How many answers were compared with those of the hand-written statement, and how many were equal. */
  agreement: Record<Exclude<SystemName, 'by-hand'>, { compared: number; equal: number } | null>;
}

/** The size of a graph. */
export interface GraphSize {
  nodes: number;
  relationships: number;
  subdistricts: number;
}

/** When, where and with which versions something was measured. */
export interface Surroundings {
  date: string;
  command: string;
  machine: string;
  versions: Record<string, string>;
}

/** A workload and its run: the workloads of one table may come from different runs. */
interface Kept {
  name: string;
  run: Surroundings;
}

/** The results of all systems on one graph. */
export interface Comparison {
  size: Size;
  graph: GraphSize;
  workloads: WorkloadResult[];
}

/** The cost of a request at one size of the graph. */
export type AtSize = Pick<Measured, 'p50' | 'dbHits' | 'bytes'>;

/** How the cost of the product grows with the graph. The values of each workload are in the order of the sizes. */
export interface Growth {
  graphs: GraphSize[];
  /** `equal` is true if all graphs gave the same answers. */
  workloads: (Kept & { equal: boolean; sizes: AtSize[] })[];
}

/** Describes a run that starts now. @param script its npm script */
export function surroundings(script: string): Surroundings {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const given = process.argv.slice(2);
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    command: [`npm run ${script}`, ...(given.length > 0 ? ['--', ...given] : [])].join(' '),
    machine: `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: {
      'Street Atlas': commit,
      '@neo4j/graphql': versionOf('@neo4j/graphql'),
      'neo4j-driver': versionOf('neo4j-driver'),
      Node: process.versions.node,
    },
  };
}

const fileOf = (size: Size) => `${homeOf(size)}.json`;

const GROWTH = fileURLToPath(new URL('.data/growth.json', import.meta.url));

/** Saves a comparison. Workloads that it does not include keep their earlier results. */
export function keepComparison(comparison: Comparison): void {
  keep(fileOf(comparison.size), comparison);
}

/** Saves the growth. Workloads that it does not include keep their earlier results. */
export function keepGrowth(growth: Growth): void {
  keep(GROWTH, growth);
}

function keep<Table extends { workloads: Kept[] }>(file: string, measured: Table): void {
  const before = kept<Table>(file)?.workloads ?? [];
  const workloads = new Map([...before, ...measured.workloads].map((workload) => [workload.name, workload]));
  writeFileSync(file, JSON.stringify({ ...measured, workloads: [...workloads.values()] }, null, 2));
}

function kept<Table>(file: string): Table | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Table) : null;
}

/** Writes RESULTS.md from the latest results: the largest graph in full, and the growth. Returns the text. */
export function writeResults(): string {
  const largest = sizes.map((size) => kept<Comparison>(fileOf(size))).findLast((table) => table !== null);
  const growth = kept<Growth>(GROWTH);
  const text = [...(largest ? fullTables(largest) : []), ...(growth ? growthTable(growth) : [])].join('\n');
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), `${text}\n`);
  return text;
}

const titles: Record<SystemName, string> = {
  ours: 'Street Atlas',
  theirs: '@neo4j/graphql',
  'by-hand': 'by hand',
};
const names = Object.keys(titles) as SystemName[];

function fullTables({ graph, workloads }: Comparison): string[] {
  return [
    '# Results',
    '',
    `Synthetic graph: ${thousands(graph.nodes)} nodes, ${thousands(graph.relationships)} relationships, ` +
      `${thousands(graph.subdistricts)} subdistricts with a report. See README.md for what is measured.`,
    '',
    ...runsOf(workloads),
    '',
    '## Latency, one client (ms) and throughput, 16 clients (requests/s)',
    '',
    '| workload | system | p50 | p95 | p99 | × by hand (p50) | requests/s | statements | db hits | bytes | agrees |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...workloads.flatMap((workload) => names.map((name) => row(workload, name))),
    '',
    '## Ratios of p50 and of throughput',
    '',
    '| workload | @neo4j/graphql ÷ Street Atlas, p50 | Street Atlas ÷ by hand, p50 | Street Atlas ÷ @neo4j/graphql, requests/s | Street Atlas ÷ by hand, requests/s |',
    '|---|--:|--:|--:|--:|',
    ...workloads.map(({ name, systems }) => {
      const ratio = (above: SystemName, below: SystemName, of: 'p50' | 'throughput') =>
        quotient(value(systems[above], of), value(systems[below], of));
      return `| ${name} | ${ratio('theirs', 'ours', 'p50')} | ${ratio('ours', 'by-hand', 'p50')} | ${ratio('ours', 'theirs', 'throughput')} | ${ratio('ours', 'by-hand', 'throughput')} |`;
    }),
    '',
    '## Workloads',
    '',
    ...workloads.map(({ name, about }) => `- \`${name}\`: ${about}.`),
  ];
}

function row({ name, systems, agreement }: WorkloadResult, system: SystemName): string {
  const measured = systems[system];
  const start = `| ${system === 'ours' ? name : ''} | ${titles[system]} |`;
  if (measured === null) return `${start} not asked |||||||||`;
  if (typeof measured === 'string') return `${start} failed: ${measured} |||||||||`;
  const { p50, p95, p99, throughput, statements, dbHits, bytes } = measured;
  const compared = system === 'by-hand' ? null : agreement[system];
  const agrees = compared ? `${compared.equal} of ${compared.compared}` : '';
  return `${start} ${ms(p50)} | ${ms(p95)} | ${ms(p99)} | ${quotient(p50, value(systems['by-hand'], 'p50'))} | ${throughput === null ? 'fails' : thousands(throughput)} | ${decimal(statements)} | ${thousands(dbHits)} | ${thousands(bytes)} | ${agrees} |`;
}

/** One line for each run, with the workloads measured in it. */
function runsOf(workloads: Kept[]): string[] {
  const lines = workloads.map(({ run: { date, command, machine, versions } }) => {
    const all = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    return `\`${command}\`, ${date}, ${machine}. ${all.join(', ')}.`;
  });
  return [...new Set(lines)].map((line) => {
    const names = workloads.filter((_, i) => lines[i] === line).map(({ name }) => `\`${name}\``);
    return `- ${names.join(', ')}: ${line}`;
  });
}

function growthTable({ graphs, workloads }: Growth): string[] {
  return [
    '',
    '## Growth: Street Atlas by the number of subdistricts in the graph',
    '',
    'The same questions to all graphs in one run, in turns. p50 in ms, db hits, bytes of the answer.',
    '',
    ...runsOf(workloads),
    '',
    `| workload | ${graphs.map(({ subdistricts }) => thousands(subdistricts)).join(' | ')} | p50, last ÷ first | answers |`,
    `|---|${graphs.map(() => '--:|').join('')}--:|---|`,
    ...workloads.map(({ name, equal, sizes: measured }) => {
      const cells = measured.map(
        ({ p50, dbHits, bytes }) => `${ms(p50)}, ${thousands(dbHits)}, ${thousands(bytes)}`,
      );
      const [first, last] = [measured[0]?.p50 ?? null, measured.at(-1)?.p50 ?? null];
      return `| ${name} | ${cells.join(' | ')} | ${quotient(last, first)} | ${equal ? 'the same' : 'grow'} |`;
    }),
  ];
}

function value(measured: Measured | string | null, of: 'p50' | 'throughput'): number | null {
  return measured === null || typeof measured === 'string' ? null : measured[of];
}

function quotient(above: number | null, below: number | null): string {
  return above === null || below === null ? '' : (above / below).toFixed(2);
}

const ms = (value: number) => value.toFixed(value < 100 ? 2 : 0);
const decimal = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const thousands = (value: number) => Math.round(value).toLocaleString('en');
