import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { PlanningGate, planKey } from '../../src/graph/planning.js';

describe('the gate of planning', () => {
  it('lets one statement at a time be planned, and passes what is planned', async () => {
    const gate = new PlanningGate();
    const leave = await gate.enter('a', 1000);
    const entered: string[] = [];
    const enter = async (key: string, plan: boolean) => {
      const leave = await gate.enter(key, 1000);
      entered.push(key);
      await sleep(20);
      leave(plan);
    };
    const waiting = ['b', 'a', 'c', 'a', 'b'].map((key) => enter(key, true));
    await sleep(30);
    expect(entered).toEqual([]);
    leave(true);
    await Promise.all(waiting);
    // Once planned, all who wait for `a` pass at once; the second `b` waits for the plan of the first, not for a turn
    // of its own.
    expect(entered.slice(0, 3).toSorted()).toEqual(['a', 'a', 'b']);
    expect(entered.slice(3).toSorted()).toEqual(['b', 'c']);
    const passed = await Promise.all(['a', 'b', 'c'].map((key) => gate.enter(key, 1)));
    expect(passed).toHaveLength(3);
  });

  it('goes on where a statement is not planned: the next that wants it is', async () => {
    const gate = new PlanningGate();
    const failing = await gate.enter('a', 1000);
    const others = [gate.enter('a', 1000), gate.enter('b', 1000), gate.enter('a', 1000)];
    failing(false);
    const entered: number[] = [];
    for (const [i, other] of others.entries()) {
      other.then((leave) => {
        entered.push(i);
        setTimeout(() => leave(i !== 0), 10);
      });
    }
    await Promise.all(others);
    expect(entered.toSorted()).toEqual([0, 1, 2]);
  });

  it('is not held by one that never ends, and nobody waits for ever', async () => {
    const gate = new PlanningGate();
    await gate.enter('lost', 100);
    await expect(gate.enter('b', 50)).rejects.toMatchObject({ code: 'TOO_BUSY' });
    await expect(gate.enter('lost', 20)).rejects.toMatchObject({ code: 'TOO_BUSY' });
    (await gate.enter('c', 1000))(true);
  });

  it('tells plans apart as the server does: by types of parameters, and about how long they are', () => {
    const alike = [
      [{ x: 'ab' }, { x: '0123456789' }],
      [{ x: '01234567890' }, { x: 'x'.repeat(100) }],
      [{ x: ['a', 'b'] }, { x: ['c', 'd', 'e'] }],
      [{ x: 1 }, { x: 1_000_000 }],
    ];
    for (const [a, b] of alike) expect(planKey('RETURN $x', a ?? {})).toBe(planKey('RETURN $x', b ?? {}));
    const all = ['', 'a', 'ab', '01234567890', [], ['a'], [1], ['a', 'b'], 1, true, null, {}];
    const keys = [...all.map((x) => planKey('RETURN $x', { x })), planKey('RETURN $x ', { x: 1 })];
    expect(new Set(keys).size).toBe(all.length + 1);
  });
});

describe('reading', () => {
  let database: Database;
  let driver: Driver;
  beforeAll(() => {
    const { uri, username, password } = inject('served');
    database = new Database(inject('served'));
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await driver.close();
    await database.close();
  });

  /** How many statements of this kind the server is planning right now. */
  async function planning(kind: string): Promise<number> {
    const statement = `
      SHOW TRANSACTIONS YIELD currentQuery, currentQueryStatus
      WHERE currentQuery CONTAINS $kind AND currentQueryStatus IN ['parsing', 'planning']
      RETURN count(*) AS n`;
    const { records } = await driver.executeQuery(statement, { kind });
    return records[0]?.get('n');
  }

  const large = (kind: string, n: number) => {
    const parts = Array.from({ length: 3 }, (_, i) => {
      const pattern = `(s)<-[:WITHIN]-(p${i}:Project)-[:AFFECTS]->(c${i}:Community)-[:PART_OF]->(q${i}:Subdistrict)`;
      return `CALL (s) { MATCH ${pattern} WHERE p${i}.name <> '${n}' RETURN collect(p${i}.id) AS r${i} }`;
    });
    return `MATCH (s:Subdistrict {id: $id}) ${parts.join('\n')} RETURN count(*) AS ${kind}`;
  };

  it.each([
    ['distinct', [1, 2, 3, 4]],
    ['equal', [5, 5, 5, 5]],
  ])('has the server plan one statement at a time: %s', async (kind, numbers) => {
    let most = 0;
    let done = false;
    const watching = (async () => {
      while (!done) most = Math.max(most, await planning(`AS ${kind}`));
    })();
    await Promise.all(numbers.map((n) => database.read(large(kind, n), { id: 'none' }, 60_000)));
    done = true;
    await watching;
    expect(most).toBe(1);
  });

  it('goes on after statements that cannot be planned', async () => {
    const read = (statement: string) => database.read(statement).catch(({ code }) => code);
    const asked = ['RETURN', 'RETURN', 'RETURN 1 AS x', 'RETURN $missing AS x', 'RETURN 2 AS x'];
    expect(await Promise.all(asked.map(read))).toEqual([
      'Neo.ClientError.Statement.SyntaxError',
      'Neo.ClientError.Statement.SyntaxError',
      [{ x: 1 }],
      'Neo.ClientError.Statement.ParameterMissing',
      [{ x: 2 }],
    ]);
  });

  it('takes no longer for others while one runs long', async () => {
    const long = database.read('UNWIND range(1, 30000000) AS i RETURN count(i) AS n');
    await sleep(300);
    expect(await database.read('RETURN 3 AS x')).toEqual([{ x: 3 }]);
    expect(await Promise.race([long, 'still running'])).toBe('still running');
    await long;
  });
});
