/** The sentences of a text, trimmed, by the rules of a BCP 47 language, or by closing marks where `Intl.Segmenter` is absent. */
export function sentences(text: string, locale: string): readonly string[] {
  const found = segment(text, locale, 'sentence') ?? text.match(/[^.!?…。！？؟]+[.!?…。！？؟]*/gu) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text, without punctuation, by the rules of a BCP 47 language; by letters where `Intl.Segmenter` is absent. */
export function words(text: string, locale: string): readonly string[] {
  return (
    segment(text, locale, 'word') ?? text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  );
}

function segment(text: string, locale: string, granularity: 'sentence' | 'word'): readonly string[] | null {
  if (!('Segmenter' in Intl)) return null;
  const segments = new Intl.Segmenter(locale, { granularity }).segment(text);
  return [...segments].flatMap((part) => (part.isWordLike === false ? [] : [part.segment]));
}
