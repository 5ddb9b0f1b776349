import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Size, sizes } from './divisions.js';
import { homeOf } from './national.js';
import type { SystemName } from './systems.js';

/** What one system did with one workload. Times in ms. */
export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  /** Sequential requests that the percentiles are of. */
  requests: number;
  /** Requests per second with 16 clients; null where one of them got no answer. */
  throughput: number | null;
  /** Mean size of an answer. */
  bytes: number;
  /** Mean number of Cypher statements of a request. */
  statements: number;
  /** Mean db hits of a request's statements. */
  dbHits: number;
}

/** What came of a workload. `null` where a system cannot be asked, a text where it failed. */
export interface WorkloadResult {
  name: string;
  about: string;
  systems: Record<SystemName, Measured | string | null>;
  /** Inputs of which the plain answers were compared with the hand-written statement's, and how many were equal. */
  agreement: Record<Exclude<SystemName, 'by-hand'>, { compared: number; equal: number } | null>;
}

/** One run. */
export interface Run {
  size: Size;
  quick: boolean;
  date: string;
  command: string;
  machine: string;
  versions: Record<string, string>;
  graph: { nodes: number; relationships: number; subdistricts: number };
  workloads: WorkloadResult[];
}

const fileOf = (size: Size) => `${homeOf(size)}.json`;

/** Keeps a run; workloads that it left out stay as the run before measured them. */
export function keepRun(run: Run): void {
  const before = readRun(run.size)?.workloads ?? [];
  const measured = new Map([...before, ...run.workloads].map((workload) => [workload.name, workload]));
  writeFileSync(fileOf(run.size), JSON.stringify({ ...run, workloads: [...measured.values()] }, null, 2));
}

function readRun(size: Size): Run | null {
  return existsSync(fileOf(size)) ? (JSON.parse(readFileSync(fileOf(size), 'utf8')) as Run) : null;
}

/** Writes RESULTS.md from the last runs of all sizes: the largest in full, the others for how times grow. */
export function writeResults(): string {
  const runs = sizes.map(readRun).filter((run) => run !== null);
  const largest = runs.at(-1);
  if (!largest) throw new Error('nothing was measured');
  const text = [...fullTables(largest), ...(runs.length > 1 ? growthTable(runs) : [])].join('\n');
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), `${text}\n`);
  return text;
}

const titles: Record<SystemName, string> = {
  ours: 'Street Atlas',
  theirs: '@neo4j/graphql',
  'by-hand': 'by hand',
};
const names = Object.keys(titles) as SystemName[];

function fullTables(run: Run): string[] {
  const { graph, versions } = run;
  return [
    '# Results',
    '',
    `${run.date}, ${run.machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `Synthetic graph: ${thousands(graph.nodes)} nodes, ${thousands(graph.relationships)} relationships, ` +
      `${thousands(graph.subdistricts)} subdistricts with a report. Written by \`${run.command}\`${run.quick ? ' (quick)' : ''}; see README.md for what is measured.`,
    '',
    '## Latency, one client (ms) and throughput, 16 clients (requests/s)',
    '',
    '| workload | system | p50 | p95 | p99 | × by hand (p50) | requests/s | statements | db hits | bytes | agrees |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...run.workloads.flatMap((workload) => names.map((name) => row(workload, name))),
    '',
    '## Ratios of p50 and of throughput',
    '',
    '| workload | @neo4j/graphql ÷ Street Atlas, p50 | Street Atlas ÷ by hand, p50 | Street Atlas ÷ @neo4j/graphql, requests/s | Street Atlas ÷ by hand, requests/s |',
    '|---|--:|--:|--:|--:|',
    ...run.workloads.map(({ name, systems }) => {
      const ratio = (above: SystemName, below: SystemName, of: 'p50' | 'throughput') =>
        quotient(value(systems[above], of), value(systems[below], of));
      return `| ${name} | ${ratio('theirs', 'ours', 'p50')} | ${ratio('ours', 'by-hand', 'p50')} | ${ratio('ours', 'theirs', 'throughput')} | ${ratio('ours', 'by-hand', 'throughput')} |`;
    }),
    '',
    '## Workloads',
    '',
    ...run.workloads.map(({ name, about }) => `- \`${name}\`: ${about}.`),
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

function growthTable(runs: Run[]): string[] {
  const all = runs.at(-1) as Run;
  return [
    '',
    '## Growth: p50 in ms, and db hits, by the number of subdistricts in the graph',
    '',
    'Sizes measured with `--quick`: ' +
      `${runs.flatMap(({ quick, size }) => (quick ? [String(size)] : [])).join(', ') || 'none'}.`,
    '',
    `| workload | system | ${runs.map(({ graph }) => thousands(graph.subdistricts)).join(' | ')} |`,
    `|---|---|${runs.map(() => '--:|').join('')}`,
    ...all.workloads.flatMap(({ name }) =>
      names.map((system) => {
        const cells = runs.map(({ workloads }) => {
          const workload = workloads.find((one) => one.name === name);
          const measured = workload?.systems[system];
          if (!measured || typeof measured === 'string') return '';
          return `${ms(measured.p50)}, ${thousands(measured.dbHits)}`;
        });
        return `| ${system === 'ours' ? name : ''} | ${titles[system]} | ${cells.join(' | ')} |`;
      }),
    ),
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
