import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/inbox/sqlite.ts';
import { createDesk } from './desk.ts';
import { incident } from './stores.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'debrief-sqlite-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the SQLite store', () => {
  it('makes its folder', async () => {
    const store = openSqliteStore({ directory: join(directory, 'deep', 'data') });
    await store.note(incident(1), null);
    await store.close();
  });

  it('refuses notes while the disk is full, loses none of those it took, and goes on when there is room', async () => {
    let limit: (pages: number) => void = () => undefined;
    const opened = (database: DatabaseSync) => {
      limit = (pages) => database.exec(`PRAGMA max_page_count = ${pages}`);
    };
    const { inbox, end, log } = createDesk(openSqliteStore({ directory, opened }), {
      concurrency: 1,
    });
    await inbox.note(incident(0));
    limit(16);
    let kept = 0;
    const fill = async () => {
      for (;;) {
        await inbox.note(incident(kept + 1));
        kept += 1;
      }
    };
    await expect(fill()).rejects.toThrow('full');
    expect(kept).toBeGreaterThan(10);
    await expect(inbox.note(incident(1000))).rejects.toThrow('full');
    await end();
    limit(1000);
    for (let count = 0; count < kept; count += 1) await end();
    await inbox.settled();
    await inbox.note(incident(1000));
    await end();
    await inbox.settled();
    const numbers = [...Array(kept + 1).keys(), 1000];
    expect(log.filter((line) => line.startsWith('end'))).toEqual(numbers.map((number) => `end ${number}`));
    await inbox.stop();
  });

  it('goes on with what an older version wrote', async () => {
    await openSqliteStore({ directory }).close();
    const database = new DatabaseSync(join(directory, 'inbox.db'));
    database.exec(`ALTER TABLE entry DROP COLUMN asked_by; PRAGMA user_version = 1;
      INSERT INTO entry (key, kind, installation, owner, repo, number, state, noted, due)
      VALUES ('acme/shop-1 incident 1', 'incident', 1, 'acme', 'shop-1', 1, 'ready', 1, 1)`);
    database.close();
    const store = openSqliteStore({ directory });
    await store.note({ ...incident(2), kind: 'fix', by: 'alice' }, null);
    const { claims } = await store.claim(10);
    expect(claims.map(({ request: { number, by } }) => [number, by])).toEqual([
      [1, undefined],
      [2, 'alice'],
    ]);
    await store.close();
  });

  it('keeps others out of its folder, until it is closed', async () => {
    const store = openSqliteStore({ directory });
    expect(() => openSqliteStore({ directory })).toThrow(
      `DEBRIEF_DATA_DIR (${directory}) cannot be used: another process works with it.`,
    );
    await store.close();
    await openSqliteStore({ directory }).close();
  });

  it.each<[string, () => string, RegExp]>([
    [
      'a folder that is a file',
      () => {
        writeFileSync(join(directory, 'file'), '');
        return join(directory, 'file');
      },
      /cannot be used: EEXIST.* Give the App a folder/,
    ],
    [
      'a file that is no database',
      () => {
        writeFileSync(join(directory, 'inbox.db'), 'x'.repeat(5000));
        return directory;
      },
      /cannot be used: file is not a database\. Give the App a folder/,
    ],
    [
      'a database of a newer version',
      () => {
        const database = new DatabaseSync(join(directory, 'inbox.db'));
        database.exec('PRAGMA user_version = 99');
        database.close();
        return directory;
      },
      /it was written by a newer version of Debrief/,
    ],
  ])('refuses %s and says what to do', (_, prepare, words) => {
    const path = prepare();
    expect(() => openSqliteStore({ directory: path })).toThrow(words);
  });
});
