import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeConfig, readConfig } from '../../src/config.js';

describe('readConfig', () => {
  it('has defaults', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      home: resolve('.atlas'),
      boltPort: null,
      documents: null,
      corrections: null,
      facts: [],
      divisions: 'cited',
      allowOrigins: [],
      responseCache: 64_000_000,
      neo4j: null,
    });
  });

  it('reads every variable, an empty one as unset', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      ATLAS_HOME: '/data/atlas',
      ATLAS_DOCUMENTS: '/data/reports',
      ATLAS_CORRECTIONS: 'facts@example.org',
      ATLAS_SEED: 'seed:test/fixtures/seed, seed',
      ATLAS_DIVISIONS: '370303003, 11',
      ATLAS_ALLOW_ORIGINS: 'https://example.org, http://localhost:5173,https://example.org',
      ATLAS_RESPONSE_CACHE_MB: '0',
      NEO4J_URI: 'neo4j+s://example.test',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 's3cret',
      NEO4J_DATABASE: '',
    };
    expect(readConfig(env)).toEqual({
      host: '::1',
      port: 0,
      home: '/data/atlas',
      boltPort: null,
      documents: '/data/reports',
      corrections: 'facts@example.org',
      facts: [resolve('seed'), resolve('test/fixtures/seed')],
      divisions: ['11', '370303003'],
      allowOrigins: ['https://example.org', 'http://localhost:5173'],
      responseCache: 0,
      neo4j: { uri: 'neo4j+s://example.test', username: 'reader', password: 's3cret', database: undefined },
    });
  });

  it('takes a mail address for corrections, and nothing else', () => {
    for (const address of [
      'nobody',
      'mailto:facts@example.org',
      'a@example.org?cc=b@example.org',
      'a@b.org,c@d.org',
    ])
      expect(() => readConfig({ ATLAS_CORRECTIONS: address })).toThrow(/ATLAS_CORRECTIONS: /);
  });

  it('takes a Bolt port for the embedded Neo4j only', () => {
    expect(readConfig({ ATLAS_BOLT_PORT: '7687' }).boltPort).toBe(7687);
    for (const port of ['0', '65536', 'bolt']) {
      expect(() => readConfig({ ATLAS_BOLT_PORT: port })).toThrow(/ATLAS_BOLT_PORT: /);
    }
    const other = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p', ATLAS_BOLT_PORT: '7687' };
    expect(() => readConfig(other)).toThrow(/ATLAS_BOLT_PORT: is for the embedded Neo4j/);
  });

  it.each([
    ['https://example.org/', 'write https://example.org'],
    ['https://example.org/map?x=1', 'write https://example.org'],
    ['HTTPS://Example.org:443', 'write https://example.org'],
    ['https://街道.example', 'write https://xn--un2an7n.example'],
    [
      'example.org',
      'write origins such as https://example.org or http://localhost:5173, separated by commas, or *',
    ],
    ['file:///map.html', 'write origins such as'],
    ['null', 'write origins such as'],
  ])('takes no origin that a browser would not send: %s', (origin, message) => {
    const env = { ATLAS_ALLOW_ORIGINS: `http://localhost:5173,${origin}` };
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(() => readConfig(env)).toThrow(`ATLAS_ALLOW_ORIGINS: "${origin}" is no origin: ${message}`);
  });

  it('takes * for all origins', () => {
    expect(readConfig({ ATLAS_ALLOW_ORIGINS: '*' }).allowOrigins).toEqual(['*']);
  });

  it('names every variable that cannot be used', () => {
    expect(() => readConfig({ ATLAS_RESPONSE_CACHE_MB: '-1' })).toThrow(/ATLAS_RESPONSE_CACHE_MB: /);
    const env = { PORT: 'http', NEO4J_URI: 'http://example.test' };
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(() => readConfig(env)).toThrow(/PORT: .*; NEO4J_URI: must begin with neo4j/);
    expect(() => readConfig({ ATLAS_DIVISIONS: '370303003,3703031' })).toThrow(
      /ATLAS_DIVISIONS: the list of divisions has no 3703031: use cited, national, or codes/,
    );
    expect(() => readConfig({ NEO4J_URI: 'bolt://h' })).toThrow(
      /NEO4J_PASSWORD: must be set together with NEO4J_URI/,
    );
  });
});

describe('describeConfig', () => {
  it('keeps the password to itself', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://user:pw@db.test', NEO4J_PASSWORD: 's3cret' });
    expect(describeConfig(config)).not.toContain('s3cret');
    expect(describeConfig(config)).not.toContain('pw@');
  });
});
