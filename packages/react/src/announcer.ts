import type { Clock } from '@handoff-kit/core';

/** One sentence for people who do not see the page change. */
export interface Announcement {
  /** What it is about; each task, or the queue, has its own turn. */
  readonly task: string;
  /** One finished sentence. */
  readonly text: string;
  /** Interrupts what is being read. For failures and for time running out only. Default false. */
  readonly urgent?: boolean | undefined;
}

/** Speaks through two regions that stay on the page. */
export interface Announcer {
  announce(announcement: Announcement): void;
  /** Takes the region of a kind when it is mounted, and lets go of it with null. */
  attach(urgent: boolean, region: HTMLElement | null): void;
}

const PACE = 5_000;
const KEPT = 7_000;

/**
 * Makes an announcer. What is not urgent is spoken at most once in five seconds for each task, the latest wins, and
 * the same sentence is not said twice within that time. What is urgent takes the place of what still waits.
 */
export function createAnnouncer(clock: Clock): Announcer {
  const regions = new Map<boolean, HTMLElement>();
  const turns = new Map<string, { spoken: string; waiting: string | null }>();

  function speak(urgent: boolean, text: string): void {
    const region = regions.get(urgent);
    if (region) {
      const line = region.ownerDocument.createElement('div');
      line.textContent = text;
      region.append(line);
      clock.at(clock.now() + KEPT, () => line.remove());
    }
  }

  function open(turn: string, urgent: boolean, text: string): void {
    turns.set(turn, { spoken: text, waiting: null });
    speak(urgent, text);
    clock.at(clock.now() + PACE, () => {
      const waiting = turns.get(turn)?.waiting;
      turns.delete(turn);
      if (waiting) {
        open(turn, urgent, waiting);
      }
    });
  }

  return {
    announce({ task, text, urgent = false }) {
      const turn = `${urgent} ${task}`;
      const calm = turns.get(`false ${task}`);
      if (urgent && calm) {
        calm.waiting = null;
      }
      const current = turns.get(turn);
      if (!current) {
        open(turn, urgent, text);
      } else if (urgent && text !== current.spoken) {
        current.spoken = text;
        speak(urgent, text);
      } else if (!urgent) {
        current.waiting = text === current.spoken ? null : text;
      }
    },
    attach(urgent, region) {
      if (region) {
        regions.set(urgent, region);
      } else {
        regions.delete(urgent);
      }
    },
  };
}
