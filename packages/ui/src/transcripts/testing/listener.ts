import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';

/** A person who hears the page and uses its keys. What was heard and done is kept, a line each. */
export interface Listener {
  /** Reads an element from its first word to its last, without moving the focus. Gives what was heard. */
  read(part: string, element: HTMLElement): Promise<readonly string[]>;
  /** Presses keys, one after the other. Gives what was heard. */
  press(...keys: readonly string[]): Promise<readonly string[]>;
  /** Presses Tab until this element has the focus. Gives what was heard. */
  tabTo(element: HTMLElement): Promise<readonly string[]>;
  /** Writes into the field that has the focus. */
  write(text: string): Promise<readonly string[]>;
  /** Something happens that this person has not done. */
  meanwhile(what: string, happen: () => Promise<unknown>): Promise<readonly string[]>;
  /** Everything announced so far, of one kind. */
  announced(kind: 'polite' | 'assertive'): readonly string[];
  /** The whole of it, as it is kept in a file. */
  transcript(): string;
}

/** Says nothing about the text in them that the text does not say itself. */
const QUIET = new Set(['paragraph', 'term', 'definition', 'generic', 'status', 'alert', 'time', 'strong']);

/** Its text is said as a name: its own, or that of the field it belongs to. */
const SAID_AS_NAME = 'h1, h2, h3, h4, h5, h6, button, option, label, [role="img"]';

/** Whose end is worth hearing. */
const ENDS = /^end of (article|region|dialog|list|complementary|radiogroup|group)\b/;

const INLINE = new Set(['BDI', 'SPAN', 'STRONG', 'TIME', 'CODE', 'Q']);

/** Stands by itself, although it is a span. */
const CHIP = '.hk-badge';

/** Turns of the event loop after which a command to a host in this page, and all that follows from it, is done. */
const TURNS = 12;

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Lets everything happen that waits for no clock, and renders it as it comes. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await act(() => new Promise((done) => setImmediate(done)));
  }
}

/** Begins to listen to the page. Do so before anything is on it. */
export async function listen(): Promise<Listener> {
  const page = document.body;
  const lines: string[] = [];
  const announcements: string[] = [];
  let logged = 0;
  let voice = 'en';
  let checked = '';

  await virtual.start({ container: page, advanceTimers: (by) => void vi.advanceTimersByTime(by) });
  onTestFinished(() => virtual.stop());
  logged = (await virtual.spokenPhraseLog()).length;

  /** What was said since the last time it was asked. */
  async function news(): Promise<readonly string[]> {
    const log = await virtual.spokenPhraseLog();
    const fresh = log.slice(logged).map(plain);
    logged = log.length;
    announcements.push(...fresh.filter(isAnnouncement));
    return fresh;
  }

  async function done(what: string, phrases: readonly string[]): Promise<readonly string[]> {
    const heard = phrases.filter((phrase) => isAnnouncement(phrase) || isWorthHearing(phrase));
    lines.push(`> ${what}`, ...heard);
    const { innerHTML } = page;
    if (innerHTML !== checked) {
      for (const element of page.querySelectorAll<HTMLElement>(FOCUSABLE)) {
        expect(element).toHaveAccessibleName();
      }
    }
    checked = innerHTML;
    return heard;
  }

  async function step(): Promise<Node | null> {
    await act(() => virtual.next());
    return virtual.activeNode;
  }

  /** Puts the reading cursor on an element, which says nothing to the person. Gives how it would be said. */
  async function goTo(element: Element): Promise<string> {
    for (let steps = 0; steps < 2_000; steps += 1) {
      const node = await step();
      const phrase = plain(await virtual.lastSpokenPhrase());
      if (node === element && !phrase.startsWith('end of ')) return phrase;
    }
    throw new Error(`Nobody who listens finds this: ${element.outerHTML.slice(0, 200)}`);
  }

  /** The keys go to what has the focus, wherever somebody has read meanwhile. */
  async function backToFocus(): Promise<void> {
    await news();
    const { activeElement } = document;
    if (activeElement && activeElement !== virtual.activeNode) await goTo(activeElement);
    logged = (await virtual.spokenPhraseLog()).length;
  }

  async function press(key: string): Promise<readonly string[]> {
    await backToFocus();
    await act(() => virtual.press(key === 'Space' ? ' ' : key));
    await settle();
    return done(key, await news());
  }

  return {
    async read(part, element) {
      const heard: string[] = [];
      let before: Text | null = null;
      say(element, await goTo(element));
      for (let node = await step(); node && node !== element; node = await step()) {
        say(node, plain(await virtual.lastSpokenPhrase()));
      }
      await backToFocus();
      return done(`reads ${part}`, heard);

      function say(node: Node, phrase: string): void {
        const spoken = closest(node, '[lang]')?.getAttribute('lang') ?? voice;
        if (spoken !== voice) {
          const dir = closest(node, '[dir]')?.getAttribute('dir') ?? 'ltr';
          heard.push(`(${spoken}, ${dir})`);
          before = null;
        }
        voice = spoken;
        if (!(node instanceof Text)) {
          if (!isWorthHearing(phrase)) return;
          before = null;
          heard.push(phrase);
        } else if (!closest(node, SAID_AS_NAME)) {
          if (before && blockOf(before) === blockOf(node))
            heard.push(`${heard.pop()}${between(before, node)}${phrase}`);
          else heard.push(phrase);
          before = node;
        }
      }
    },

    async press(...keys) {
      const heard: string[] = [];
      for (const key of keys) heard.push(...(await press(key)));
      return heard;
    },

    async tabTo(element) {
      const heard: string[] = [];
      for (let stops = 0; document.activeElement !== element; stops += 1) {
        if (stops > 40) throw new Error(`No number of Tabs leads to this: ${element.outerHTML}`);
        heard.push(...(await press('Tab')));
      }
      return heard;
    },

    async write(text) {
      await backToFocus();
      await act(() => virtual.type(text));
      await settle();
      return done(`writes ${JSON.stringify(text)}`, (await news()).filter(isAnnouncement));
    },

    async meanwhile(what, happen) {
      await act(async () => {
        await happen();
      });
      await settle();
      return done(`(${what})`, await news());
    },

    announced: (kind) =>
      announcements
        .filter((phrase) => phrase.startsWith(`${kind}: `))
        .map((phrase) => phrase.slice(kind.length + 2)),

    transcript: () => `${lines.map((line) => line.trim()).join('\n')}\n`,
  };
}

function isAnnouncement(phrase: string): boolean {
  return /^(polite|assertive): /.test(phrase);
}

function isWorthHearing(phrase: string): boolean {
  return phrase.startsWith('end of ') ? ENDS.test(phrase) : !QUIET.has(phrase) && phrase.trim() !== '';
}

function plain(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').trim();
}

function closest(node: Node, selector: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null;
}

/** The blank between two stretches of one line, which is in no tree that is read. */
function between(before: Text, after: Text): string {
  const range = document.createRange();
  range.setStart(before, before.data.trimEnd().length);
  range.setEnd(after, after.data.length - after.data.trimStart().length);
  return /^\s+/.test(range.toString()) || /\s$/.test(range.toString()) ? ' ' : '';
}

function blockOf(node: Node): Element | null {
  let around = node.parentElement;
  while (around && INLINE.has(around.tagName) && !around.matches(CHIP)) around = around.parentElement;
  return around;
}
