import { resolve } from 'node:path';
import { z } from 'zod';
import { AtlasError } from './errors.js';
import { type DivisionChoice, isListed } from './seed/divisions.js';
import { foldersIn } from './seed/files.js';

/** All settings of the server, read once from the environment. */
export interface Config {
  host: string;
  port: number;
  /** The folder of the embedded Neo4j's data; unused if `neo4j` is set. */
  home: string;
  /** The loopback port of the embedded Neo4j for other tools; null for any free port, which is not announced. */
  boltPort: number | null;
  /** The folder of the reports' texts, or null. */
  documents: string | null;
  /** The mail address for corrections of facts, or null. */
  corrections: string | null;
  /** Folders of facts in addition to seed/. */
  facts: string[];
  divisions: DivisionChoice;
  /** Origins, besides our own, whose pages may send requests from a browser; `*` for all. */
  allowOrigins: string[];
  /** The size of the answer cache in bytes; 0 for none. */
  responseCache: number;
  /** A server to use instead of the embedded one, or null. */
  neo4j: { uri: string; username: string; password: string; database: string | undefined } | null;
}

const text = z.string().min(1);
const divisions = text.transform((choice, context): DivisionChoice => {
  if (choice === 'cited' || choice === 'national') return choice;
  const codes = [...new Set(choice.split(',').map((code) => code.trim()))].sort();
  const unknown = codes.filter((code) => !isListed(code));
  if (unknown.length === 0) return codes;
  context.addIssue({
    code: 'custom',
    message: `the list of divisions has no ${unknown.join(', ') || 'code'}: use cited, national, or codes of 2, 4, 6, 9 or 12 digits separated by commas`,
  });
  return z.NEVER;
});
const origins = text.transform((list, context): string[] => {
  const named = [...new Set(list.split(',').map((origin) => origin.trim()))];
  const wrong = named.filter((origin) => origin !== '*' && originIn(origin) !== origin);
  for (const origin of wrong) {
    const write =
      originIn(origin) ??
      'origins such as https://example.org or http://localhost:5173, separated by commas, or *';
    context.addIssue({ code: 'custom', message: `"${origin}" is no origin: write ${write}` });
  }
  return wrong.length === 0 ? named : z.NEVER;
});

/** The origin of an address, as browsers send it; null if it has none. */
function originIn(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    HOST: text.default('127.0.0.1'),
    ATLAS_HOME: text.default('.atlas'),
    ATLAS_BOLT_PORT: z.coerce.number().int().min(1).max(65535).optional(),
    ATLAS_DOCUMENTS: text.optional(),
    ATLAS_CORRECTIONS: z.email().optional(),
    ATLAS_SEED: text.transform(foldersIn).default([]),
    ATLAS_DIVISIONS: divisions.default('cited'),
    ATLAS_ALLOW_ORIGINS: origins.default([]),
    ATLAS_RESPONSE_CACHE_MB: z.coerce.number().int().min(0).default(64),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must begin with neo4j:// or bolt:// (or +s, +ssc)')
      .optional(),
    NEO4J_USERNAME: text.default('neo4j'),
    NEO4J_PASSWORD: text.optional(),
    NEO4J_DATABASE: text.optional(),
  })
  .refine((env) => !env.NEO4J_URI || !env.ATLAS_BOLT_PORT, {
    path: ['ATLAS_BOLT_PORT'],
    message: 'is for the embedded Neo4j: leave it out with NEO4J_URI',
  })
  .refine((env) => !env.NEO4J_URI || env.NEO4J_PASSWORD, {
    path: ['NEO4J_PASSWORD'],
    message: 'must be set together with NEO4J_URI',
  });

/**
 * Reads the configuration from environment variables. An empty variable counts as unset.
 * @throws AtlasError CONFIG_INVALID naming every variable that cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(set);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new AtlasError('CONFIG_INVALID', `Correct the environment: ${problems.join('; ')}.`);
  }
  const {
    PORT,
    HOST,
    ATLAS_HOME,
    ATLAS_BOLT_PORT,
    ATLAS_DOCUMENTS,
    ATLAS_CORRECTIONS,
    ATLAS_SEED,
    ATLAS_DIVISIONS,
    ATLAS_ALLOW_ORIGINS,
    ATLAS_RESPONSE_CACHE_MB,
    NEO4J_URI,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
  } = result.data;
  return {
    host: HOST,
    port: PORT,
    home: resolve(ATLAS_HOME),
    boltPort: ATLAS_BOLT_PORT ?? null,
    documents: ATLAS_DOCUMENTS ? resolve(ATLAS_DOCUMENTS) : null,
    corrections: ATLAS_CORRECTIONS ?? null,
    facts: ATLAS_SEED,
    divisions: ATLAS_DIVISIONS,
    allowOrigins: ATLAS_ALLOW_ORIGINS,
    responseCache: ATLAS_RESPONSE_CACHE_MB * 1_000_000,
    neo4j: NEO4J_URI
      ? {
          uri: NEO4J_URI,
          username: NEO4J_USERNAME,
          password: NEO4J_PASSWORD as string,
          database: NEO4J_DATABASE,
        }
      : null,
  };
}

/** The configuration in one line for the log, without secrets. */
export function describeConfig({ host, port, home, documents, facts, divisions, neo4j }: Config): string {
  // A URI may contain credentials.
  const database = neo4j
    ? `${neo4j.uri.replace(/\/\/[^/]*@/, '//')} as ${neo4j.username} (password set)`
    : `embedded in ${home}`;
  const beside = facts.length > 0 ? `, facts of ${['seed', ...facts].join(', ')}` : '';
  return `http://${host}:${port}, Neo4j ${database}, report texts ${documents ?? 'not mounted'}${beside}, divisions ${divisions}`;
}
