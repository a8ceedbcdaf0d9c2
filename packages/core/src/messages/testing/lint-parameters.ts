import type { ParamKind } from '../kinds.js';
import { type MessageNode, parseMessage } from '../parse-message.js';
import { casesOf, type MessageCase, nameOfCase } from './cases.js';
import type { Check } from './finding.js';

interface Chooser {
  readonly name: string;
  readonly kind: 'plural' | 'select';
  readonly cases: readonly string[];
}

interface Shape {
  readonly kinds: ReadonlyMap<string, ReadonlySet<ParamKind>>;
  readonly choosers: readonly Chooser[];
}

/** Whether a message takes what its English takes, and chooses by it as English does. */
export function lintParameters(text: string, english: string, locale: string): readonly Check[] {
  const [own, model] = [shapeOf(text), shapeOf(english)];
  const faults = [...lintKinds(own, model), ...lintChoosers(own, model, locale)];
  return faults.length > 0 ? faults : lintUses(casesOf(text), casesOf(english));
}

/** The cases of English that a case of a translation stands for. */
export function counterparts(one: MessageCase, english: readonly MessageCase[]): readonly MessageCase[] {
  const exact = english.filter(({ choices }) =>
    [...choices].every(([name, choice]) => matches(one.choices.get(name), choice)),
  );
  return exact.length > 0 ? exact : english;
}

function matches(own: string | undefined, choice: string): boolean {
  if (own === undefined || own === choice) return true;
  return PLURAL.test(own) && PLURAL.test(choice);
}

const PLURAL = /^(?:zero|one|two|few|many|other)$/;

function lintKinds(own: Shape, model: Shape): readonly Check[] {
  const known = [...model.kinds].flatMap(([name, kinds]): readonly Check[] => {
    const used = own.kinds.get(name);
    if (!used) return [{ rule: 'missing-parameter', message: `{${name}} is missing.` }];
    if (used.size === kinds.size && [...used].every((kind) => kinds.has(kind))) return [];
    const message = `{${name}} is written as ${[...used].join(' and ')}; English has ${[...kinds].join(' and ')}.`;
    return [{ rule: 'parameter-kind', message }];
  });
  const unknown = [...own.kinds.keys()].filter((name) => !model.kinds.has(name));
  return [
    ...known,
    ...unknown.map((name): Check => ({ rule: 'unknown-parameter', message: `English has no {${name}}.` })),
  ];
}

function lintChoosers(own: Shape, model: Shape, locale: string): readonly Check[] {
  return own.choosers.flatMap(({ name, kind, cases }): readonly Check[] => {
    const inEnglish = model.choosers.filter((chooser) => chooser.name === name && chooser.kind === kind);
    if (inEnglish.length === 0) return [];
    if (kind === 'select') {
      if (inEnglish.some((chooser) => sameCases(chooser.cases, cases))) return [];
      const expected = inEnglish.map((chooser) => chooser.cases.join(' ')).join(', or ');
      return [
        { rule: 'select-cases', message: `{${name}} chooses by ${cases.join(' ')}; English: ${expected}.` },
      ];
    }
    const exact = new Set(inEnglish.flatMap((chooser) => chooser.cases.filter((one) => one.startsWith('='))));
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const named = cases.filter((one) => !exact.has(one));
    if (sameCases(named, pluralCategories)) return [];
    const message = `{${name}} has ${named.join(' ')}; ${locale} has ${pluralCategories.join(' ')}.`;
    return [{ rule: 'plural-cases', message }];
  });
}

function lintUses(own: readonly MessageCase[], english: readonly MessageCase[]): readonly Check[] {
  return own.flatMap((one): readonly Check[] => {
    const models = counterparts(one, english).map(usedIn);
    const used = usedIn(one);
    const sometimes = new Set(models.flatMap((names) => [...names]));
    const unused = [...sometimes].filter(
      (name) => !used.has(name) && models.every((names) => names.has(name)),
    );
    const misplaced = [...used].filter((name) => !sometimes.has(name));
    const where = one.choices.size > 0 ? ` in ${nameOfCase(one)}` : '';
    return [
      ...unused.map((name): Check => {
        return { rule: 'unused-parameter', message: `{${name}} is not used${where}; English uses it.` };
      }),
      ...misplaced.map((name): Check => {
        return { rule: 'misplaced-parameter', message: `{${name}} is used${where}; English does not.` };
      }),
    ];
  });
}

function usedIn({ choices, pieces }: MessageCase): Set<string> {
  const written = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));
  return new Set([...choices.keys(), ...written]);
}

function shapeOf(message: string): Shape {
  const kinds = new Map<string, Set<ParamKind>>();
  const choosers: Chooser[] = [];

  function visit(nodes: readonly MessageNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string' || node === null) continue;
      const { name, kind, cases } = node;
      kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
      if (!cases || (kind !== 'plural' && kind !== 'select')) continue;
      choosers.push({ name, kind, cases: [...cases.keys()] });
      for (const branch of cases.values()) visit(branch);
    }
  }

  visit(parseMessage(message));
  return { kinds, choosers };
}

function sameCases(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
