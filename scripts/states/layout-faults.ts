import { type Box, meet, sticksOut } from './box.js';

/** Text of two lines may come this close, in CSS pixels: the box of a letter is higher than what is seen of it. */
const LEADING = 4;

/** A visible element. */
export interface Part {
  readonly selector: string;
  readonly box: Box;
  /** How far its content is wider and higher than it is, in CSS pixels. */
  readonly wider: number;
  readonly higher: number;
  readonly overflow: 'visible' | 'cut' | 'scrolls';
}

/** Something to press or to write into. */
export interface Control {
  readonly selector: string;
  /** What is seen of it. */
  readonly boxes: readonly Box[];
  /** What is met in its middle instead of it, or null. */
  readonly coveredBy: string | null;
}

/** A word, which a hyphen may end. */
export interface Word {
  readonly text: string;
  /** Of everything up to the next spaces, in CSS pixels. */
  readonly width: number;
}

/** One run of text, line by line. */
export interface Passage {
  readonly selector: string;
  readonly text: string;
  readonly lines: readonly Box[];
  /** Places of the controls that it belongs to, as their label or their content. */
  readonly controls: readonly number[];
  /** Words with letters on more than one line. */
  readonly broken: readonly Word[];
}

/** Where everything in an entry of the catalogue is. */
export interface Measured {
  readonly entry: string;
  readonly box: Box;
  readonly parts: readonly Part[];
  readonly controls: readonly Control[];
  readonly texts: readonly Passage[];
}

/** What is wrong with how an entry is laid out. */
export interface LayoutFault {
  readonly entry: string;
  readonly rule: 'sticks-out' | 'cut' | 'scrolls-sideways' | 'overlap' | 'covered' | 'broken-word';
  readonly selector: string;
  /** What is cut, overlapped or broken. */
  readonly what: string;
}

/** Everything that is wrong with where the parts of an entry are. */
export function layoutFaults(measured: Measured): readonly LayoutFault[] {
  const { entry, parts, controls, texts } = measured;
  const faults: LayoutFault[] = [];
  const report = (rule: LayoutFault['rule'], selector: string, what: string): void => {
    faults.push({ entry, rule, selector, what });
  };

  for (const { selector, box, wider, higher, overflow } of parts) {
    if (sticksOut(box, measured.box)) report('sticks-out', selector, 'of the component');
    if (overflow === 'cut' && (wider > 1 || higher > 1)) report('cut', selector, 'its content');
    if (overflow === 'scrolls' && wider > 1) report('scrolls-sideways', selector, `${wider} px`);
    if (overflow === 'visible' && wider > 1) report('sticks-out', selector, `its content, by ${wider} px`);
  }

  controls.forEach((control, at) => {
    if (control.coveredBy !== null) report('covered', control.selector, `by ${control.coveredBy}`);
    for (const other of controls.slice(at + 1)) {
      if (meet(control.boxes, other.boxes, 1)) report('overlap', control.selector, other.selector);
    }
  });

  texts.forEach(({ selector, text, lines, controls: own, broken }, at) => {
    controls.forEach((control, index) => {
      const meets = !own.includes(index) && meet(lines, control.boxes, LEADING);
      if (meets) report('overlap', selector, `“${text}” and ${control.selector}`);
    });
    for (const other of texts.slice(at + 1)) {
      const meets = meet(lines, other.lines, LEADING);
      if (meets) report('overlap', selector, `“${text}” and “${other.text}”`);
    }
    // In a label no word is broken, elsewhere none that has room.
    const hasRoom = ({ width }: Word): boolean => width < (measured.box.right - measured.box.left) / 2;
    for (const word of broken.filter((one) => own.length > 0 || hasRoom(one))) {
      report('broken-word', selector, word.text);
    }
  });

  return faults;
}
