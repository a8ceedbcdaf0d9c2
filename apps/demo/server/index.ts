import { realModel } from './agent.js';
import { hasStorybook } from './pages.js';
import { serveDemo } from './serve.js';

const port = Number(process.env.PORT ?? 4310);
const model = realModel(process.env);

try {
  const { url, demo } = await serveDemo(port, { model, onError: (error) => console.error(error) });
  for (const path of ['/', '/storybook/']) {
    await fetch(`${url}${path}`);
  }
  if (process.env.DEMO_ADDRESSES !== 'printed-by-parent') {
    console.log(`Demo       ${url}`);
    console.log(hasStorybook() ? `Storybook  ${url}/storybook/` : 'Storybook  has not been built');
  }
  console.log(`Model      ${demo.modelName}`);
  console.log('The log is in memory: this start is empty, and stopping forgets everything.');
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Set PORT to another one.` : error);
  process.exitCode = 1;
}
