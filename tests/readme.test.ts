/** The README's sessions are run, and what they print is compared with what the README says they print. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program, project, subfolder, temporaryFolder } from './workbench.js';

interface Step {
  readonly command: string;
  readonly output: string;
}

/** ```` ```console ```` blocks: `$ command`, then its output up to the next prompt. A line `…` stands for lines left out. */
function sessions(markdown: string): Step[][] {
  return [...markdown.matchAll(/^```console\n(?<body>[\s\S]*?)^```$/gmu)].map(({ groups }) =>
    groups!['body']!.split(/^\$ /mu).slice(1).map((step) => {
      const cut = step.indexOf('\n');
      return { command: step.slice(0, cut), output: step.slice(cut + 1).trimEnd() };
    }));
}

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const steps = sessions(readme).flat();
/** What the test itself is part of, or what it may not do. */
const leftAlone = new Set(['npm test', 'npm ci --ignore-scripts && npm run build', 'npm run bench']);
const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

function shim(folder: string, name: string, before: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${before}exec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(folder, name), 0o755);
}

describe('the README', () => {
  it('shows the two first commands on its first screen', () => {
    const screen = readme.split('\n').slice(0, 40).join('\n');
    expect(screen).toContain('npm ci && npx hrd ingest seeds/');
    expect(screen).toContain('npm test');
  });

  it('says what its commands print', () => {
    const cwd = temporaryFolder();
    cpSync(join(project, 'seeds'), join(cwd, 'seeds'), { recursive: true });
    const tools = subfolder(cwd, 'tools');
    shim(tools, 'hrd', '');
    shim(tools, 'npx', 'shift\n');
    const jq = has('jq');
    let compared = 0;
    for (const { command, output } of steps) {
      if (leftAlone.has(command) || (command.includes('jq') && !jq)) continue;
      const { stdout, stderr } = spawnSync('sh', ['-c', command.replace(/^npm ci && /u, '')], {
        cwd, encoding: 'utf8', env: { PATH: `${tools}:${process.env['PATH'] ?? ''}`, HOME: cwd, COLUMNS: '80' },
      });
      const expected = output.split('\n…\n').map((part) => part.trim());
      let rest = `${stdout}${stderr}`.trimEnd();
      for (const part of expected) {
        expect(rest, `$ ${command}`).toContain(part);
        rest = rest.slice(rest.indexOf(part) + part.length);
      }
      if (!output.includes('…')) expect(`${stdout}${stderr}`.trimEnd(), `$ ${command}`).toBe(output);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
  });
});
