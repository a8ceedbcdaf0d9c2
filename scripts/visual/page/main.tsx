import '../../../.storybook/fonts.css';
import '@handoff-kit/ui/styles.css';
import './page.css';
import { findLayoutFaults } from '../../states/page/find-layout-faults.js';
import { loadFonts } from './load-fonts.js';
import { show } from './show.js';
import { subjects } from './subjects.js';

const page = { findLayoutFaults, loadFonts, show, subjects };

declare global {
  /** What the pictures are taken of. */
  var pictures: typeof page;
}

globalThis.pictures = page;
