import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database, STRANGERS, type StreamedRow, type StreamOptions } from '../../src/graph/database.js';

let database: Database;
beforeAll(() => {
  database = new Database(inject('served'));
});
afterAll(() => database.close());

const FAILING = 'UNWIND range(1, 5000) AS i RETURN 1/(4000-i) AS x';

async function rowsOf(statement: string): Promise<StreamedRow[]> {
  const rows: StreamedRow[] = [];
  for await (const row of database.stream(statement, {}, { timeout: 10_000 })) rows.push(row);
  return rows;
}

async function countRows(statement: string, options: Partial<StreamOptions> = {}): Promise<number> {
  let rows = 0;
  for await (const { values } of database.stream(statement, {}, { timeout: 60_000, ...options }))
    if (values) rows += 1;
  return rows;
}

/** How many statements that end like this are running on the server. */
async function running(end: string): Promise<number> {
  const statement =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH $end RETURN count(*) AS n';
  const [row] = await database.read<{ n: number }>(statement, { end });
  return row?.n ?? 0;
}

describe('a streamed statement', () => {
  it('tells its columns and its rows, and its columns where it has no rows', async () => {
    const rows = await rowsOf("UNWIND range(1, 450) AS i RETURN i AS a, 'x' AS b");
    expect(rows).toHaveLength(451);
    expect(rows[0]).toEqual({ columns: ['a', 'b'], values: null });
    expect(rows[450]).toEqual({ columns: ['a', 'b'], values: [expect.objectContaining({ low: 450 }), 'x'] });
    expect(await rowsOf('UNWIND [] AS a RETURN a')).toEqual([{ columns: ['a'], values: null }]);
  });

  it.each(['RETURN 1/0 AS x', FAILING, 'RETURN', 'RETURN $missing AS x'])(
    'of a stranger that fails: %s',
    async (statement) => {
      await expect(countRows(statement, { app: STRANGERS })).rejects.toMatchObject({
        code: 'CYPHER_INVALID',
      });
    },
  );

  it('of a stranger that takes too long says so in words of Cypher', async () => {
    const slow = countRows('UNWIND range(1, 1000000000) AS i RETURN sum(i) AS n', {
      app: STRANGERS,
      timeout: 200,
    });
    await expect(slow).rejects.toMatchObject({
      code: 'QUERY_TIMEOUT',
      message: 'The statement took too long. Match less, or aggregate earlier.',
    });
  });

  it('of our own that fails is no fault of whoever asked', async () => {
    await expect(countRows(FAILING)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ArithmeticError',
    });
  });

  it('that is stopped at any moment does not end as if it were whole', async () => {
    const statement = 'UNWIND range(1, 1000000) AS i RETURN i AS stopped';
    for (const wait of [null, 0, 1, 2, 5, 10, 20, 50, 100, 150]) {
      const stopping = new AbortController();
      if (wait === null) stopping.abort();
      else setTimeout(() => stopping.abort(), wait);
      const counted = countRows(statement, { signal: stopping.signal });
      await expect(counted, `after ${wait} ms`).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
      expect(await running('AS stopped')).toBe(0);
      // All four connections must still be usable.
      expect(await Promise.all([1, 2, 3, 4].map(() => countRows('RETURN 1 AS x')))).toEqual([1, 1, 1, 1]);
    }
  });

  it('that nobody reads on waits at the server, and ends when it is left', async () => {
    const statement = `UNWIND range(1, 1000000) AS i RETURN '${'x'.repeat(1000)}' AS waiting`;
    const rows = database.stream(statement, {}, { timeout: 60_000 });
    await rows.next();
    await rows.next();
    const before = process.memoryUsage().heapUsed;
    await sleep(500);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
    expect(await running('AS waiting')).toBe(1);
    await rows.return(undefined);
    expect(await running('AS waiting')).toBe(0);
  });
});

describe('a statement that is read', () => {
  it('is not waited for where the server is there and says nothing', async () => {
    const sockets: Socket[] = [];
    const between = createServer((socket) => {
      const server = connect(Number(new URL(inject('served').uri).port), '127.0.0.1');
      sockets.push(socket, server);
      for (const end of [socket, server]) end.on('error', () => {});
      socket.pipe(server).pipe(socket);
    });
    await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
    const { port } = between.address() as AddressInfo;
    const far = new Database({ ...inject('served'), uri: `bolt://127.0.0.1:${port}` });
    const read = () => far.read<{ x: number }>('RETURN 1 AS x', {}, 500);
    expect(await read()).toEqual([{ x: 1 }]);
    for (const socket of sockets) socket.unpipe().pause();
    const began = performance.now();
    await expect(Promise.all([read(), read()])).rejects.toMatchObject({ code: 'NEO4J_UNAVAILABLE' });
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const socket of sockets) socket.destroy();
    expect(await read()).toEqual([{ x: 1 }]);
    await far.close();
    between.close();
  });
});
