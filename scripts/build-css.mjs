// Run in packages/ui: joins the CSS of the components, in the order of src/styles.css, into the three published files.
// styles.css is unlayered; tailwind.css is the same inside Tailwind's `components` layer; tokens.css is the tokens alone.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, transform } from 'lightningcss';

await everyFileIsImported();
await mkdir('dist', { recursive: true });

const styles = joined('src/styles.css');
await writeFile('dist/styles.css', minified(styles));
await writeFile('dist/tokens.css', minified(joined('src/tokens.css')));
await writeFile(
  'dist/tailwind.css',
  minified(`@layer theme, base, components, utilities;\n@layer components.hk {\n${styles}}\n`),
);

async function everyFileIsImported() {
  const index = await readFile('src/styles.css', 'utf8');
  const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.css'));
  const missing = files.filter(
    (file) =>
      file !== 'styles.css' &&
      !file.endsWith('.stories.css') &&
      !index.includes(`./${file.replaceAll('\\', '/')}`),
  );
  if (missing.length > 0) throw new Error(`src/styles.css does not import ${missing.join(', ')}`);
}

/** @param {string} file */
function joined(file) {
  return bundle({ filename: file }).code.toString();
}

/** @param {string} css */
function minified(css) {
  return transform({ filename: join('dist', 'styles.css'), code: Buffer.from(css), minify: true }).code;
}
