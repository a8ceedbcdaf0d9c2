// `node scripts/run.mjs NAME …` runs scripts/NAME.ts, or the installed tool of that name, on Node 24 with the
// dependencies installed. A machine that has neither Node >= 22.18 nor pnpm gets both through npx.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './end-with-parent.mjs';

const node = '24';
const pnpm = '12.21.0';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [name, ...args] = process.argv.slice(2);
if (!name) fail('Usage: node scripts/run.mjs NAME [arguments]');

if (isEquipped()) {
  const script = `scripts/${name}.ts`;
  const command = existsSync(script)
    ? ['node', '--conditions=handoff-kit-source', '--import', './scripts/source-hooks.mjs', script]
    : [name];
  // --use-stderr: what pnpm says on the way (an install, say) stays out of the output of the script.
  run('pnpm', ['--use-stderr', 'exec', ...command, ...args]);
} else if (process.env.HANDOFF_KIT_EQUIPPED) {
  fail(
    `npx did not bring Node ${node} and pnpm ${pnpm}. Install Node 22.18 or later and pnpm, and try again.`,
  );
} else {
  const packages = [`--package=node@${node}`, `--package=pnpm@${pnpm}`];
  run('npx', ['--yes', '--loglevel=error', ...packages, '--', 'node', 'scripts/run.mjs', name, ...args], {
    HANDOFF_KIT_EQUIPPED: '1',
  });
}

function isEquipped() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) return false;
  const { stdout } = spawnSync('pnpm', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return Number.parseInt(stdout ?? '', 10) >= 11;
}

/**
 * @param {string} command
 * @param {string[]} argv
 * @param {Record<string, string>} env
 */
function run(command, argv, env = {}) {
  const child = spawn(command, argv, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DO_NOT_TRACK: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
  });
  endWithParent((signal) => child.kill(signal));
  child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
