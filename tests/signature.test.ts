import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignSignature, ENGINES, jointSignature, readSignature, VERSION } from '../src/signature.js';
import { project } from './workbench.js';

const json = (name: string): { version: string; packages: Record<string, { version: string }> } => JSON.parse(readFileSync(join(project, name), 'utf8')) as never;

describe('the signature', () => {
  it('names the versions that are installed', () => {
    expect(VERSION).toBe(json('package.json').version);
    const { packages } = json('package-lock.json');
    for (const [engine, version] of Object.entries(ENGINES)) expect(packages[`node_modules/${engine}`]!.version).toBe(version);
  });

  it('tells options apart and joins what several files had', () => {
    expect(readSignature({})).not.toBe(readSignature({ langs: ['en'] }));
    expect(readSignature({ declared: { title: 'a' } })).not.toBe(readSignature({ declared: { title: 'b' } }));
    const joint = jointSignature([readSignature({ langs: ['ru'] }), readSignature({ langs: ['en'] }), alignSignature('evidence')]);
    expect(joint).toContain('|langs:en+ru|');
    expect(joint).toContain('|align:evidence');
    expect(joint.match(/hrd:/gu)).toHaveLength(1);
  });

  it('keeps its own separators out of what users write', () => {
    expect(readSignature({ selector: 'main | article:first' })).toContain('|selector:main_article_first|');
  });
});
