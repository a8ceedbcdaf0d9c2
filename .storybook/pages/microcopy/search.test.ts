import { describe, expect, it } from 'vitest';
import { COPY_LINES } from './lines.js';
import { find, type Search } from './search.js';
import { write } from './written.js';

const everything: Search = { words: '', component: null, onlyFindings: false, tags: ['en'] };

function keysOf(search: Partial<Search>): readonly string[] {
  return find(COPY_LINES, { ...everything, ...search }).map(({ key }) => key);
}

describe('a search in the copy', () => {
  it('finds everything at first', () => {
    expect(keysOf({})).toHaveLength(COPY_LINES.length);
  });

  it('finds a line by its key, by a state that shows it and by its text', () => {
    expect(keysOf({ words: 'handoff.undo' })).toContain('handoff.undo');
    expect(keysOf({ words: 'status-card.stopped' })).toContain('status.stopped.title');
    expect(keysOf({ words: 'NOTHING is LOST' })).toContain('status.stopped.title');
    expect(keysOf({ words: 'zurück', tags: ['de'] })).toContain('common.cancel');
  });

  it('finds a text only in the languages that are shown', () => {
    expect(keysOf({ words: 'Person hinzuziehen' })).toEqual([]);
    expect(keysOf({ words: 'Person hinzuziehen', tags: ['en', 'de'] })).toContain('common.ask-person');
  });

  it('keeps to a component', () => {
    const keys = keysOf({ component: 'review-queue' });
    expect(keys).toContain('queue.empty.title');
    expect(keys).not.toContain('status.stopped.title');
  });
});

describe('a line', () => {
  it('is written with the values of a state, each of which can be told from the words', () => {
    const line = COPY_LINES.find(({ key }) => key === 'handoff.batch');
    const parts = line && write(line, 'en').parts.filter(({ kind }) => kind === 'param');
    expect(parts?.map(({ text }) => text)).toEqual(['3', '7']);
  });

  it('is written in every language without a value missing', () => {
    const lacking = COPY_LINES.flatMap((line) =>
      (['en', 'de', 'fr', 'es', 'pt-BR', 'pl', 'ja', 'zh-CN', 'ar'] as const)
        .filter((tag) =>
          write(line, tag).parts.some(({ kind, text }) => kind === 'param' && /^\{\w+\}$/.test(text)),
        )
        .map((tag) => `${tag} ${line.key}`),
    );
    expect(lacking).toEqual([]);
  });
});
