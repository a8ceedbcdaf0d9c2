import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { execute } from '../execute.js';
import { readManifest } from '../packages/manifest.js';
import { pack } from '../packages/pack.js';

const EXAMPLE = 'examples/catalogue-pictures';
const PACKAGES = ['core', 'react', 'ui'] as const;

const example = z.object({ dependencies: z.record(z.string(), z.string()) });

/** A copy of the example outside the workspace, with the packages installed as from a registry. */
export interface Consumer {
  readonly folder: string;
  /** Runs a command there and returns what it printed. Throws that, with the command, where it fails. */
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

/** Packs the built packages, copies the example to a temporary folder and installs it with them. */
export async function install(): Promise<Consumer> {
  const work = await mkdtemp(join(tmpdir(), 'handoff-kit-recipe-'));
  const consumer = consumerIn(work);
  try {
    await cp(EXAMPLE, consumer.folder, { recursive: true, filter: isSource });
    const overrides = await packed(work);
    await writeFile(join(consumer.folder, 'pnpm-workspace.yaml'), JSON.stringify({ overrides }));
    const quietly = ['--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'];
    await consumer.run('pnpm', ['install', ...quietly], { CI: 'true' });
    return consumer;
  } catch (error) {
    await consumer.remove();
    throw error;
  }
}

function consumerIn(work: string): Consumer {
  const folder = join(work, 'app');
  return {
    folder,
    async run(command, args, env = {}) {
      const { code, output } = await execute(command, args, { cwd: folder, env: { ...alone(), ...env } });
      if (code === 0) return output;
      throw new Error(
        `\`${[command, ...args].join(' ')}\` failed in ${EXAMPLE}:\n${stripVTControlCharacters(output).trim()}`,
      );
    },
    remove: () => rm(work, { recursive: true, force: true }),
  };
}

function isSource(path: string): boolean {
  return !/^(node_modules|dist|pictures)$/.test(relative(EXAMPLE, path));
}

/** Each package and its tarball: wherever one is asked for, by the example or by another one, this is what is installed. */
async function packed(work: string): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = example.parse(JSON.parse(await readFile(join(EXAMPLE, 'package.json'), 'utf8')));
  const overrides: Record<string, string> = {};
  for (const folder of PACKAGES) {
    const { name, version } = await readManifest(`packages/${folder}/package.json`);
    if (dependencies[name] !== version) {
      throw new Error(`${EXAMPLE} asks for ${name} ${dependencies[name]}, but it is ${version} now.`);
    }
    overrides[name] = `file:${await pack(`packages/${folder}`, join(work, folder))}`;
  }
  return overrides;
}

/** Without the tools and modules of the workspace, so that nothing is found but what the example asks for. */
function alone(): Readonly<Record<string, string>> {
  const workspace = process.cwd() + sep;
  const path = (process.env.PATH ?? '').split(delimiter).filter((one) => !one.startsWith(workspace));
  return { PATH: path.join(delimiter), NODE_PATH: '' };
}
