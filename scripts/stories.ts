import { catalogue } from '../packages/ui/src/catalogue/catalogue.js';
import { compareStories } from './stories/compare-stories.js';
import { stateStories, WRITE } from './stories/state-stories.js';
import { readStories, writeStories } from './stories/story-files.js';

const files = stateStories(catalogue);

if (process.argv.includes('--write')) {
  await writeStories(files);
  console.log(`${catalogue.length} stories in ${files.size} files`);
} else {
  const differences = compareStories(files, await readStories());
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error(`Write them from the catalogue: ${WRITE}`);
    process.exitCode = 1;
  }
}
