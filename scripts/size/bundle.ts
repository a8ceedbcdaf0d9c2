import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** Bytes of what is loaded together, minified. */
export interface Weight {
  readonly min: number;
  readonly gzip: number;
}

/** What importing something costs: at once, and later where an `import()` asks for more. */
export interface Bundle {
  readonly first: Weight;
  readonly later: Weight | null;
  /** Every module that is loaded at once, with its minified bytes, largest first. */
  readonly modules: readonly { readonly path: string; readonly bytes: number }[];
}

/** Folder from which the packages resolve as an application sees them. */
const APPLICATION = 'apps/demo';

/** Bundles these imports from the built packages, for a browser in production, with React and runtimes left out. */
export async function bundle(imports: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: imports, resolveDir: APPLICATION, sourcefile: 'entry.js' },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'ai', '@ai-sdk/*', 'node:*'],
    logLevel: 'silent',
  });
  const atOnce = loadedAtOnce(metafile);
  const isFirst = (path: string): boolean => atOnce.has(basename(path));
  const later = outputFiles.filter(({ path }) => !isFirst(path));
  return {
    first: weigh(outputFiles.filter(({ path }) => isFirst(path)).map(({ contents }) => contents)),
    later: later.length > 0 ? weigh(later.map(({ contents }) => contents)) : null,
    modules: modulesOf(metafile, isFirst),
  };
}

/** The weight of files that are sent one by one. */
export function weigh(files: readonly Uint8Array[]): Weight {
  return files.reduce(
    ({ min, gzip }, file) => ({
      min: min + file.length,
      gzip: gzip + gzipSync(file, { level: 9 }).length,
    }),
    { min: 0, gzip: 0 },
  );
}

function loadedAtOnce({ outputs }: Metafile): ReadonlySet<string> {
  const open = Object.keys(outputs).filter((path) => basename(path) === 'stdin.js');
  const found = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const fresh = !found.has(basename(path));
    found.add(basename(path));
    for (const { path: next, kind, external } of (fresh && outputs[path]?.imports) || []) {
      if (kind === 'import-statement' && !external) open.push(next);
    }
  }
  return found;
}

function modulesOf({ outputs }: Metafile, isFirst: (path: string) => boolean): Bundle['modules'] {
  return Object.entries(outputs)
    .filter(([path]) => isFirst(path))
    .flatMap(([, { inputs }]) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}
