/**
 * A real thread, as built. Laws: its vectors are the encoder's; what came later is answered first;
 * who cancels or closes gets an error and nobody else does.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  encodingThrough,
  openEncoding,
  type SharedEncoding,
} from '../../../matching/meaning/encoding.ts';
import { RecordEncoder } from '../../../matching/meaning/record-encoder.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { MODEL_FOLDER } from './model-folder.ts';

const TEXTS = [['研削加工', 'grinding'], ['a firm that grinds'], ['']];
const MANY = Array.from({ length: 300 }, (_, at) => [`${at}番目の精密部品を加工する会社`]);

let encoding: SharedEncoding | undefined;
afterEach(() => encoding?.close());

function open(folder?: string): SharedEncoding {
  encoding = openEncoding(folder);
  return encoding;
}

describe('encoding in a thread', () => {
  it('gives the vectors of the encoder, in the order of the records', async () => {
    const encoder = new RecordEncoder(MODEL_FOLDER);
    const expected = TEXTS.map((sides) => encoder.encode(sides));
    const thread = open();
    expect(await thread.encode(TEXTS)).toEqual(expected);
    expect(await thread.encode([])).toEqual([]);
    expect(await thread.encode(TEXTS)).toEqual(expected);
  });

  it('is shared with another thread through a port, which ends with it', async () => {
    const thread = open();
    const other = encodingThrough(thread.share());
    const [own, shared] = await Promise.all([thread.encode(TEXTS), other.encode(TEXTS)]);
    expect(shared).toEqual(own);
    const owed = expect(other.encode(MANY)).rejects.toThrow('closed');
    await thread.close();
    await owed;
  });

  it('drops what a port asked for that is closed, and answers the others', async () => {
    const thread = open();
    const other = encodingThrough(thread.share());
    const owed = expect(other.encode(MANY)).rejects.toThrow('closed');
    await other.close();
    await owed;
    expect(await thread.encode(TEXTS)).toHaveLength(TEXTS.length);
  });

  it('answers what came later before a long request', async () => {
    const thread = open();
    const order: string[] = [];
    const long = thread.encode(MANY).then(() => order.push('long'));
    await thread.encode(TEXTS).then(() => order.push('short'));
    await long;
    expect(order).toEqual(['short', 'long']);
  });

  it('rejects a cancelled request with the reason, and goes on with the others', async () => {
    const thread = open();
    const stop = new AbortController();
    const kept = thread.encode(TEXTS);
    const cancelled = thread.encode(MANY, stop.signal);
    stop.abort(new Error('no longer asked'));
    await expect(cancelled).rejects.toThrow('no longer asked');
    expect(await kept).toHaveLength(TEXTS.length);
    await expect(thread.encode(TEXTS, stop.signal)).rejects.toThrow('no longer asked');
  });

  it('rejects pending requests when it is closed, and everything after', async () => {
    const thread = open();
    const owed = expect(thread.encode(MANY)).rejects.toThrow('closed');
    await thread.close();
    await owed;
    await expect(thread.encode(TEXTS)).rejects.toThrow('closed');
  });

  it('rejects with the error of a missing model', async () => {
    const thread = open(join(MODEL_FOLDER, 'none'));
    await expect(thread.encode(TEXTS)).rejects.toThrow('ENOENT');
    await expect(thread.encode(TEXTS)).rejects.toThrow('ENOENT');
  });

  it('does not keep a process alive that has its answers', async () => {
    const built = pathToFileURL(join(PROJECT_ROOT, 'dist/matching/meaning/encoding.js')).href;
    const program = `import('${built}')
      .then(({ openEncoding }) => openEncoding().encode([['研削']]))
      .then(([vector]) => process.stdout.write(String(vector.length)))`;
    const { NODE_OPTIONS: _jest, ...env } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { env });
    expect(stdout).toBe('256');
  });
});
