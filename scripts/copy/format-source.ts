import { spawnSync } from 'node:child_process';

/** Source text as the project's formatter writes it for a file at this path. Throws where it cannot be read as source. */
export function formatSource(root: string, path: string, source: string): string {
  const { status, stdout, stderr } = spawnSync('biome', ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The formatter refused ${path}: ${stderr}`);
  return stdout;
}
