import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { execute } from '../execute.js';
import { entriesOf, type Manifest, readManifest } from './manifest.js';
import { pack } from './pack.js';

const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Packs a package as it would be published and returns what is wrong with the tarball, one line per problem. */
export async function checkPublished(folder: string): Promise<string[]> {
  const work = resolve('node_modules/.cache/handoff-kit/packed', folder);
  await rm(work, { recursive: true, force: true });
  const tarball = await pack(folder, work);
  const unpacked = await execute('tar', ['-xf', tarball], { cwd: work });
  if (unpacked.code !== 0) return [`the tarball cannot be unpacked: ${unpacked.output.trim()}`];

  const pkgDir = join(work, 'package');
  const manifest = await readManifest(join(pkgDir, 'package.json'));
  return [
    ...checkManifest(manifest),
    ...(await lint(pkgDir)),
    ...(await checkTypes(tarball, manifest)),
    ...(await checkImports(folder, manifest)),
  ];
}

/** What a published manifest must not hold. */
export function checkManifest(manifest: Manifest): string[] {
  const problems: string[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target !== 'string' && 'handoff-kit-source' in target)
      problems.push(`${subpath} is published with "handoff-kit-source"`);
  }
  for (const script of installScripts) {
    if (script in manifest.scripts) problems.push(`has the install script "${script}"`);
  }
  for (const [name, range] of Object.entries(manifest.dependencies)) {
    if (name.startsWith('@handoff-kit/') && range !== manifest.version) {
      problems.push(`depends on ${name} ${range}, not exactly on ${manifest.version}`);
    }
  }
  if (manifest.name === '@handoff-kit/core' && Object.keys(manifest.dependencies).length > 0) {
    problems.push(`core has dependencies: ${Object.keys(manifest.dependencies).join(', ')}`);
  }
  if (manifest.license !== 'MIT') problems.push(`has the license ${manifest.license}, not MIT`);
  return problems;
}

async function lint(pkgDir: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
  return messages
    .filter(({ type }) => type === 'error')
    .map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function checkTypes(tarball: string, manifest: Manifest): Promise<string[]> {
  const entrypoints = entriesOf(manifest, 'types').map(([subpath]) => subpath);
  const options = [
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--no-emoji',
    '--no-color',
    '--format',
    'ascii',
  ];
  const { code, output } = await execute('attw', [tarball, ...options, '--entrypoints', ...entrypoints]);
  return code === 0 ? [] : [`are-the-types-wrong:\n${output.trim()}`];
}

// A fresh Node without the "handoff-kit-source" condition, importing the package by its own name, as an application does.
async function checkImports(folder: string, manifest: Manifest): Promise<string[]> {
  const problems: string[] = [];
  for (const [subpath] of entriesOf(manifest, 'default')) {
    const specifier = manifest.name + subpath.slice(1);
    const program = `await import(${JSON.stringify(specifier)})`;
    const { code, output } = await execute('node', ['--input-type=module', '--eval', program], {
      cwd: folder,
      env: { NODE_OPTIONS: '' },
    });
    if (code !== 0)
      problems.push(`${specifier} cannot be imported: ${/^\w*Error.*$/m.exec(output)?.[0] ?? output}`);
  }
  return problems;
}
