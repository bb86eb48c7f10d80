/** Git's format for many objects in one file: https://git-scm.com/docs/gitformat-pack */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { GitObject, ObjectType } from './objects.ts';

const TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** Pack is a file of objects, and the index by which git finds them there. */
export interface Pack {
  readonly name: string;
  readonly pack: Buffer;
  readonly index: Buffer;
}

const sha1 = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();

function uint32s(values: Iterable<number>): Buffer {
  const numbers = [...values];
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, value] of numbers.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

/** An object's type and size: four bits of the size, then seven in each byte, as long as the highest bit says so. */
function headerOf({ type, content }: GitObject): Buffer {
  const bytes = [(TYPES[type] << 4) | (content.length & 15)];
  for (let left = content.length >>> 4; left > 0; left >>>= 7) {
    bytes.push((bytes.pop() ?? 0) | 128, left & 127);
  }
  return Buffer.from(bytes);
}

/** packObjects writes objects, by their names, as git keeps them. */
export function packObjects(objects: Iterable<readonly [sha: string, object: GitObject]>): Pack {
  const sorted = [...objects].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([, object]) =>
    Buffer.concat([headerOf(object), deflateSync(object.content, { level: 1 })]),
  );
  const start = Buffer.concat([Buffer.from('PACK'), uint32s([2, sorted.length])]);
  const body = Buffer.concat([start, ...entries]);
  const pack = Buffer.concat([body, sha1(body)]);
  const counts = Array.from({ length: 256 }, () => 0);
  for (const [sha] of sorted) {
    for (let byte = Number.parseInt(sha.slice(0, 2), 16); byte < 256; byte += 1) {
      counts[byte] = (counts[byte] ?? 0) + 1;
    }
  }
  const offsets: number[] = [];
  let offset = start.length;
  for (const { length } of entries) {
    offsets.push(offset);
    offset += length;
  }
  const table = Buffer.concat([
    Buffer.from([0xff, ...Buffer.from('tOc')]),
    uint32s([2, ...counts]),
    Buffer.from(sorted.map(([sha]) => sha).join(''), 'hex'),
    uint32s([...entries.map((entry) => crc32(entry)), ...offsets]),
    pack.subarray(-20),
  ]);
  return {
    name: `pack-${pack.toString('hex', pack.length - 20)}`,
    pack,
    index: Buffer.concat([table, sha1(table)]),
  };
}
