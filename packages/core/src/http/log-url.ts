import type { TrailExportFormat } from '../trail/page.js';

/**
 * Where `createHttpHandler`, mounted at `url`, gives the whole log as a file. For a link that downloads it: whoever is signed in
 * by a cookie and may read all of it gets it, without a page holding any of it.
 */
export function logUrl(url: string, format: TrailExportFormat): string {
  return `${url}/log?format=${format}`;
}
