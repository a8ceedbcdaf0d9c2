const IN_PICTURES = ['Inter Variable', 'Noto Sans Arabic Variable', 'ui-monospace'];

/** Loads the fonts of the pictures, so that none is taken before its letters are there. */
export async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => IN_PICTURES.some((one) => family.includes(one)));
  await Promise.all(faces.map((face) => face.load()));
}
