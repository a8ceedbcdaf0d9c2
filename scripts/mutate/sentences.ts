/** The part of a syntax tree that is looked at here. */
interface Place {
  readonly node: Tree;
  readonly parent: Tree | null;
}

interface Tree {
  readonly type: string;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Tree[];
}

const REFUSE: ReadonlySet<string | undefined> = new Set(['refuse', 'refuseOnAccount']);
const WORDS: ReadonlySet<string> = new Set(['StringLiteral', 'TemplateLiteral']);

/**
 * Leaves one thing alone: words written as the second argument of `refuse(code, words, …)`. They are for logs and
 * developers; people read the messages under the code, and no rule reads them. The code before and the facts after
 * them are mutated, and so is everything that chooses between two sentences.
 */
const sentences = {
  shouldIgnore({ node, parent }: Place): string | undefined {
    return parent?.type === 'CallExpression' &&
      REFUSE.has(parent.callee?.name) &&
      parent.arguments?.[1] === node &&
      WORDS.has(node.type)
      ? 'the English sentence of a refusal'
      : undefined;
  },
};

/** How Stryker finds it. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'sentences', value: sentences }];
