import { beforeAll, describe, expect, it } from '@jest/globals';
import nock from 'nock';
import { onslaught } from '../support/onslaught.ts';
import { startPostgres } from '../support/postgres.ts';

beforeAll(() => nock.restore()); // The processes are real, and so is the traffic with them.

describe('the App as a process', () => {
  it('loses nothing that it acknowledged when it is killed under load', async () => {
    const { acknowledged, lost, exitCodes } = await onslaught({ signals: ['SIGKILL', 'SIGKILL'] });
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
    expect(exitCodes).toEqual([0]);
  }, 60_000);

  it('loses nothing when one of two replicas is killed under load, or restarted', async () => {
    const server = await startPostgres();
    const database = server.url('postgres');
    const { acknowledged, lost, exitCodes } = await onslaught({ signals: ['SIGKILL', 'SIGTERM'], database });
    await server.close();
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
    expect(exitCodes).toEqual([0, 0, 0]);
  }, 60_000);
});
