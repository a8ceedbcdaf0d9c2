import type { CDPSession } from 'playwright-core';

/** Tells which fonts of the machine the text of the page is set in: none, where the bundled ones have every letter. */
export async function watchFonts(session: CDPSession): Promise<() => Promise<readonly string[]>> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return async () => {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'main *',
    });
    const used = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const names = used.flatMap(({ fonts }) => fonts.filter((font) => !font.isCustomFont));
    return [...new Set(names.map((font) => font.familyName))].sort();
  };
}
