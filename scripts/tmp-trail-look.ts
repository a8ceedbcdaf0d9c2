// @ts-nocheck
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ENVIRONMENTS } from './visual/environment.js';
import { launchBrowser } from './visual/launch-browser.js';
import { openStage } from './visual/open-stage.js';
const page = fileURLToPath(new URL('./visual/page/', import.meta.url));
const outDir = '/tmp/hk/trail-page';
if (!process.argv.includes('--no-build')) await build({ root: page, configFile: false, logLevel: 'error', resolve: { conditions: ['handoff-kit-source', 'module', 'browser', 'production'] }, build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2000, modulePreload: false } });
const want = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const browser = await launchBrowser();
mkdirSync('/tmp/hk/trail', { recursive: true });
for (const pair of want) {
  const [envName, names] = pair.split(':');
  const base = ENVIRONMENTS.find(({ name }) => name === envName) ?? ENVIRONMENTS[0];
  const environment = { ...base, takesVariants: true, ...(envName === 'en-rtl' ? {} : {}) };
  const stage = await openStage(browser, outDir + '/', environment);
  const subjects = await stage.subjects();
  for (const [index, subject] of subjects.entries()) {
    const s: any = subject;
    const full = `${s.component}.${s.name}`;
    if (!names.split(',').some((n: string) => full === `audit-trail.${n}`)) continue;
    const shot: any = await stage.take(s.index ?? index).catch((e: any) => { console.log(full, String(e)); return null; });
    if (shot) writeFileSync(`/tmp/hk/trail/${s.name}.${envName}.png`, shot.actual);
    else continue;
    console.log(full, envName);
  }
  await stage.close();
}
await browser.close();
