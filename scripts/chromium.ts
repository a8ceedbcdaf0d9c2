import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const pinned = {
  version: '153.0.0',
  sha256: '53a15d6c3a3d27dfb54c4ba60278b1683136f70cf1e67e989da7dfbd3d451ef0',
} as const;

const samePixels = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-gpu',
  '--disable-skia-runtime-opts',
];

const noBackgroundTraffic = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Playwright's `chromium.launch` needs to start the browser of this project. */
export interface BrowserLaunch {
  readonly args: string[];
  readonly executablePath?: string;
  readonly channel?: string;
  readonly env?: Record<string, string>;
}

/**
 * Launch options for Playwright. On Linux x64 this is the Chromium carried by `@sparticuz/chromium`, unpacked once
 * into `node_modules/.cache`; elsewhere an installed browser. `CHROMIUM_PATH` overrides both. Throws when the
 * unpacked binary is not the pinned one.
 */
export async function launchOptions(): Promise<BrowserLaunch> {
  const args = [...samePixels, ...noBackgroundTraffic];
  const own = process.env.CHROMIUM_PATH;
  if (own) return { args: [...args, '--no-sandbox'], executablePath: own };
  if (!isPinnedPlatform()) return { args, channel: process.platform === 'win32' ? 'msedge' : 'chrome' };

  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const libraries = missesLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {};
  return {
    args: [...args, '--no-sandbox'],
    executablePath,
    env: { ...environment(), FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...libraries },
  };
}

/** One line on the browser in use when it is not the pinned one, or null. */
export function browserNote(): string | null {
  const own = process.env.CHROMIUM_PATH;
  if (own) return `Browser: ${own} (CHROMIUM_PATH). Pictures are compared with the pinned Chromium only.`;
  if (isPinnedPlatform()) return null;
  return `Browser: the installed Chrome or Edge. The pinned Chromium ${pinned.version}, and with it the comparison of pictures, is for Linux x64 only.`;
}

function isPinnedPlatform(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function unpacked(): Promise<string> {
  const source = packageFolder();
  const cache = fileURLToPath(new URL('../node_modules/.cache/handoff-kit/', import.meta.url));
  const folder = join(cache, `chromium-${pinned.version}`);
  if (existsSync(folder)) return folder;

  // Unpacked aside and renamed, so that a second process never sees half a browser.
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  await unpackBinary(join(source, 'bin', 'chromium.br'), join(aside, 'chromium'));
  untar(join(source, 'bin', 'al2023.tar.br'), aside);
  untar(join(source, 'bin', 'fonts.tar.br'), aside);
  await writeFile(join(aside, 'fonts.conf'), fontConfiguration(folder));
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function packageFolder(): string {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : null;
  if (version !== pinned.version) {
    throw new Error(
      `@sparticuz/chromium is ${version}, but scripts/chromium.ts pins ${pinned.version}: update the version and its sha256 together.`,
    );
  }
  return folder;
}

async function unpackBinary(from: string, to: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to),
  );
  const sha256 = hash.digest('hex');
  if (sha256 !== pinned.sha256) {
    await rm(dirname(to), { recursive: true });
    throw new Error(
      `Chromium ${pinned.version} has sha256 ${sha256}, expected ${pinned.sha256}. Reinstall it.`,
    );
  }
  await chmod(to, 0o755);
}

function untar(archive: string, into: string): void {
  const { status, error, stderr } = spawnSync('tar', ['-xf', '-', '-C', into], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (status !== 0) throw new Error(`Unpacking ${archive} with tar failed: ${error?.message ?? stderr}`);
}

// Only the fonts of the package: what a page falls back to is then the same on every machine.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
</fontconfig>
`;
}

function missesLibraries(executable: string): boolean {
  const { stdout, status } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
