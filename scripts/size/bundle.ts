import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';

/** Bytes of what is loaded together, minified. */
export interface Weight {
  readonly min: number;
  readonly gzip: number;
}

/** What importing something costs: at once, and later where an `import()` asks for more. */
export interface Bundle {
  readonly first: Weight;
  readonly later: (Weight & Pick<Bundle, 'modules'>) | null;
  /** Every module that is loaded at once, with its minified bytes, largest first. */
  readonly modules: readonly { readonly path: string; readonly bytes: number }[];
}

/** Folder from which the packages resolve as an application sees them. */
const APPLICATION = 'apps/demo';

/**
 * Bundles these imports from the built packages, for a browser in production, with React and runtimes left out. Rejects
 * where a name is not exported.
 */
export async function bundle(imports: string): Promise<Bundle> {
  const split = await bundleOnce(imports, []);
  const first = reached(split.metafile, ['import-statement']);
  const all = reached(split.metafile, ['import-statement', 'dynamic-import']);
  if (all.size === first.size) {
    // esbuild also splits at an `import()` in a file that it leaves out: no page would ever load that part.
    const whole = await bundleOnce(imports, [withoutLazyParts]);
    return weighed(whole, reached(whole.metafile, ['import-statement']), new Set());
  }
  return weighed(split, first, all);
}

type Built = Awaited<ReturnType<typeof bundleOnce>>;

const withoutLazyParts: Plugin = {
  name: 'without-lazy-parts',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : null,
    );
  },
};

function bundleOnce(imports: string, plugins: Plugin[]) {
  return build({
    stdin: { contents: imports, resolveDir: APPLICATION, sourcefile: 'entry.js' },
    bundle: true,
    minify: true,
    splitting: true,
    plugins,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'ai', '@ai-sdk/*', 'node:*'],
    logLevel: 'silent',
  });
}

function weighed(
  { outputFiles, metafile }: Built,
  first: ReadonlySet<string>,
  all: ReadonlySet<string>,
): Bundle {
  const part = (isWanted: (name: string) => boolean) => ({
    ...weigh(outputFiles.filter(({ path }) => isWanted(basename(path))).map(({ contents }) => contents)),
    modules: modulesOf(metafile, isWanted),
  });
  const { modules, ...weight } = part((name) => first.has(name));
  return {
    first: weight,
    later: all.size > 0 ? part((name) => all.has(name) && !first.has(name)) : null,
    modules,
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

/** The files that the entry leads to by these kinds of import. */
function reached(
  { outputs }: Metafile,
  kinds: readonly ('import-statement' | 'dynamic-import')[],
): ReadonlySet<string> {
  const open = Object.keys(outputs).filter((path) => basename(path) === 'stdin.js');
  const found = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const fresh = !found.has(basename(path));
    found.add(basename(path));
    for (const { path: next, kind, external } of (fresh && outputs[path]?.imports) || []) {
      if (kinds.some((one) => one === kind) && !external) open.push(next);
    }
  }
  return found;
}

function modulesOf({ outputs }: Metafile, isWanted: (name: string) => boolean): Bundle['modules'] {
  return Object.entries(outputs)
    .filter(([path]) => isWanted(basename(path)))
    .flatMap(([, { inputs }]) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}
