import * as z from 'zod';

const proposed = z.object({
  subject: z.object({ proposal: z.object({ presentation: z.object({ proposal: z.string() }) }) }),
});

const telling = z.object({
  verdict: z.string().optional(),
  text: z.string().nullish(),
  what: z.string().optional(),
  summary: z.string().optional(),
  result: z.unknown(),
  note: z.string().nullish(),
  message: z.string().optional(),
  fallback: z.string().optional(),
  title: z.string().optional(),
  to: z.string().optional(),
  code: z.string().optional(),
  why: z.union([z.string(), z.object({ kind: z.string() }).transform(({ kind }) => kind)]).nullish(),
});

/** What an event is about, in one line of its own words; empty where its name says it all. */
export function briefly(data: unknown): string {
  const proposal = proposed.safeParse(data);
  if (proposal.success) {
    return proposal.data.subject.proposal.presentation.proposal;
  }
  const told = telling.safeParse(data);
  if (!told.success) {
    return '';
  }
  const { verdict, note, text, what, summary, result, message, fallback, title, to, code, why } = told.data;
  const said = text ?? what ?? summary ?? message ?? fallback ?? title ?? to ?? code ?? why ?? note;
  const words = [verdict, said, typeof result === 'string' ? result : null].filter(Boolean).join(': ');
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
