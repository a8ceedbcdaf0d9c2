import { expect, test } from 'vitest';
import { strykerPlugins } from './sentences.js';

const [plugin] = strykerPlugins;

function call(name: string, ...types: readonly string[]) {
  const args = types.map((type) => ({ type }));
  const parent = { type: 'CallExpression', callee: { name }, arguments: args };
  return args.map((node) => plugin?.value.shouldIgnore({ node, parent }) !== undefined);
}

test('the sentence of a refusal is left alone, and neither its code nor its facts', () => {
  const words = ['StringLiteral', 'StringLiteral', 'ObjectExpression'];
  expect(call('refuse', ...words)).toEqual([false, true, false]);
  expect(call('refuseOnAccount', 'StringLiteral', 'TemplateLiteral')).toEqual([false, true]);
});

test('the words of anything else are not left alone', () => {
  expect(call('overtake', 'Identifier', 'TemplateLiteral')).toEqual([false, false]);
  expect(call('faulty', 'Identifier', 'StringLiteral')).toEqual([false, false]);
});

test('what chooses between two sentences is not left alone', () => {
  expect(call('refuse', 'StringLiteral', 'ConditionalExpression')).toEqual([false, false]);
});
