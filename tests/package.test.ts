/** What is published is enough: the packed tarball, unpacked beside its dependencies, ingests the seeds. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, subfolder, temporaryFolder } from './workbench.js';

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { dependencies: Record<string, string>; engines: { node: string }; bin: { hrd: string } };

describe.skipIf(process.platform === 'win32')('the package', () => {
  it('works from its tarball', () => {
    const cwd = temporaryFolder();
    const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], { cwd: project, encoding: 'utf8' });
    expect(packed.status, packed.stderr).toBe(0);
    const [tarball] = readdirSync(cwd).filter((name) => name.endsWith('.tgz'));
    const modules = subfolder(cwd, 'node_modules');
    expect(spawnSync('tar', ['-xzf', tarball!, '-C', modules], { cwd }).status).toBe(0);
    expect(readdirSync(join(modules, 'package')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema', 'seeds']);
    // Everything installed but ourselves, as an installer would put it beside the package.
    for (const name of readdirSync(join(project, 'node_modules')).filter((entry) => !entry.startsWith('.'))) symlinkSync(join(project, 'node_modules', name), join(modules, name));
    mkdirSync(join(cwd, 'work'));
    cpSync(join(project, 'seeds'), join(cwd, 'work', 'seeds'), { recursive: true });
    const run = spawnSync(process.execPath, [join(modules, 'package', 'bin', 'hrd.js'), 'ingest', 'seeds/'], { cwd: join(cwd, 'work'), encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('29 sentences aligned');
  });

  it('keeps to its budget: at most fifteen dependencies, Node 20.19', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(15);
    expect(manifest.engines.node).toBe('>=20.19');
    expect(manifest.dependencies['@photostructure/sqlite']).toBe('1.2.1');
  });

  it('gives a reason for each dependency', () => {
    const reasons = readFileSync(join(project, 'src', 'README.md'), 'utf8');
    for (const name of Object.keys(manifest.dependencies)) expect(reasons).toContain(`| \`${name}\` |`);
  });
});
