import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import { UserError } from '../../src/diagnostics.js';
import type { Document } from '../../src/model.js';
import { corpusPath, documentOf, drivers, fileOf, stored } from './sample.js';

const talk = (number: number, length = 3): Document =>
  documentOf(`talk-${number}.txt`, 'en', Array.from({ length }, (_, index) => ['answer', [`I planted ${number * 100 + index} trees.`, 'They grew.']]));
const put = (corpus: Corpus, document: Document): void => corpus.putFile(fileOf(document), [stored(document)]);
const paths = (corpus: Corpus): string[] => [...corpus.files().keys()];
const ruled = (rule: string): Error => expect.objectContaining({ name: 'UserError', rule, exit: 3, message: expect.not.stringContaining('\n') as string, hint: expect.any(String) as string }) as Error;

describe.each(drivers)('when something goes wrong (%s)', (driver) => {
  it('in a savepoint: that part is undone, the rest is kept', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    corpus.transaction(() => {
      corpus.savepoint(() => put(corpus, talk(1)));
      expect(() => corpus.savepoint(() => {
        put(corpus, talk(2));
        corpus.removeFile('talk-1.txt');
        throw new UserError('refused', { rule: 'refused' });
      })).toThrow('refused');
      corpus.savepoint(() => put(corpus, talk(3)));
    });
    expect(paths(corpus)).toEqual(['talk-1.txt', 'talk-3.txt']);
    expect(corpus.check()).toBe('ok');
    corpus.close();
  });

  it('in a transaction: all of it is undone, and the next one works', async () => {
    const corpus = await openCorpus(corpusPath(), 'create', { driver });
    put(corpus, talk(1));
    expect(() => corpus.transaction(() => {
      put(corpus, talk(2));
      throw new TypeError('our mistake');
    })).toThrow(TypeError);
    expect(() => corpus.transaction(() => corpus.transaction(() => undefined))).toThrow('open already');
    expect(corpus.transaction(() => paths(corpus).length)).toBe(1);
    put(corpus, talk(3));
    expect(paths(corpus)).toEqual(['talk-1.txt', 'talk-3.txt']);
    corpus.close();
  });

  it('a full disk: one line, nothing of the batch, everything from before', async () => {
    const file = corpusPath();
    (await openCorpus(file, 'create', { driver })).close();
    const corpus = await openCorpus(file, 'write', { driver, maxPages: 60 });
    put(corpus, talk(0));
    let stored = 0;
    expect(() => corpus.transaction(() => {
      for (let number = 1; number < 100; number += 1) {
        // A caller that goes on after a failed file must not write the rest outside the lost transaction.
        try {
          corpus.savepoint(() => put(corpus, talk(number, 40)));
          stored += 1;
        } catch (error) {
          expect(error).toEqual(ruled('disk-full'));
        }
      }
    })).toThrowError(ruled('disk-full'));
    expect(stored).toBeGreaterThan(1);
    expect(stored).toBeLessThan(60);
    expect(paths(corpus)).toEqual(['talk-0.txt']);
    put(corpus, talk(1));
    expect(corpus.check()).toBe('ok');
    corpus.close();
    const again = await openCorpus(file, 'write', { driver });
    again.transaction(() => { for (let number = 2; number < 100; number += 1) put(again, talk(number, 40)); });
    expect(again.info().documents).toBe(100);
    again.close();
  });

  it('two writers: the second gives up after a while, in one line', async () => {
    const file = corpusPath();
    const first = await openCorpus(file, 'create', { driver });
    const second = await openCorpus(file, 'write', { driver });
    put(first, talk(1));
    first.transaction(() => {
      put(first, talk(2));
      expect(paths(second)).toEqual(['talk-1.txt']);
      expect(() => put(second, talk(3))).toThrowError(ruled('corpus-busy'));
    });
    put(second, talk(3));
    expect(paths(first)).toEqual(['talk-1.txt', 'talk-2.txt', 'talk-3.txt']);
    first.close();
    second.close();
  });
});

const script = join(import.meta.dirname, 'writer.mjs');

describe('other processes', () => {
  it('two writers: the second waits for the first', async () => {
    const file = corpusPath();
    (await openCorpus(file, 'create')).close();
    const child = spawn(process.execPath, [script, file, 'hold'], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const corpus = await openCorpus(file, 'write');
    put(corpus, talk(1));
    expect(paths(corpus)).toEqual(['held.txt', 'talk-1.txt']);
    corpus.close();
    await once(child, 'exit');
  });

  it('two makers at once make one corpus', async () => {
    const file = corpusPath();
    const children = ['a', 'b', 'c'].map((name) => spawn(process.execPath, [script, file, 'once', name], { stdio: ['ignore', 'ignore', 'inherit'] }));
    const codes = await Promise.all(children.map(async (child) => ((await once(child, 'exit')) as [number])[0]));
    expect(codes).toEqual([0, 0, 0]);
    const corpus = await openCorpus(file, 'read');
    expect(paths(corpus)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    corpus.close();
  });

  it('killed twenty times in the middle: sound each time, and nothing lost that was committed', async () => {
    const file = corpusPath();
    let committed = 0;
    for (let round = 0; round < 20; round += 1) {
      const child = spawn(process.execPath, [script, file, 'batches'], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
        said += chunk;
        // The child says `writing` when a transaction is half done, and goes on at once.
        if (said.split('writing').length > 2 + (round % 3)) child.kill('SIGKILL');
      }
      committed = Math.max(committed, ...said.split('\n').map((line) => Number(/^committed (?<count>\d+)$/u.exec(line)?.groups!['count'] ?? 0)));
      const corpus = await openCorpus(file, 'read');
      expect(corpus.check()).toBe('ok');
      const { documents, interviews } = corpus.info();
      expect(documents % 10).toBe(0);
      expect(documents).toBeGreaterThanOrEqual(committed);
      expect(interviews).toBe(documents);
      corpus.close();
    }
    expect(committed).toBeGreaterThanOrEqual(40);
  });
});
