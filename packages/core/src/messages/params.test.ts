import { expectTypeOf, test } from 'vitest';
import type { Money } from '../action/action.js';
import type { MessageParams, MessageValues } from './params.js';

test('the English text says which parameters a message takes', () => {
  expectTypeOf<MessageParams<'Sent'>>().toEqualTypeOf<Readonly<Record<never, never>>>();
  expectTypeOf<MessageParams<'Sent to {name}'>>().toEqualTypeOf<{ readonly name: string | number }>();
  expectTypeOf<
    MessageParams<'{who}: {n, number} {at, time} {on, date} {by, relative} {d, duration} {left, clock}'>
  >().toEqualTypeOf<{
    readonly who: string | number;
    readonly n: number;
    readonly at: number;
    readonly on: number;
    readonly by: number;
    readonly d: number;
    readonly left: number;
  }>();
  expectTypeOf<MessageParams<'{total, money} for {things,list}'>>().toEqualTypeOf<{
    readonly total: Money;
    readonly things: readonly string[];
  }>();
});

test('also inside plurals and selects', () => {
  expectTypeOf<
    MessageParams<'{count, plural, =0 {nothing} one {# message for {name}} other {# messages}} by {by, time}'>
  >().toEqualTypeOf<{ readonly count: number; readonly name: string | number; readonly by: number }>();
  expectTypeOf<
    MessageParams<'{a, select, yes {{n, plural, one {one} other {{m, money}}}} other {no}}, {z}'>
  >().toEqualTypeOf<{
    readonly a: string;
    readonly n: number;
    readonly m: Money;
    readonly z: string | number;
  }>();
});

test('a case of one word is no parameter', () => {
  expectTypeOf<MessageParams<'{verdict, select, yes {approved} other {rejected}}'>>().toEqualTypeOf<{
    readonly verdict: string;
  }>();
});

test('an escaped brace is text', () => {
  expectTypeOf<MessageParams<'Type \\{name\\} or {word}'>>().toEqualTypeOf<{
    readonly word: string | number;
  }>();
});

test('a name used twice takes what both uses take', () => {
  expectTypeOf<MessageParams<'{n} of {n, plural, one {it} other {them}}'>>().toEqualTypeOf<{
    readonly n: number;
  }>();
});

test('spaces and line ends do not matter', () => {
  expectTypeOf<MessageParams<'{ n , number }{\n  c,\n  plural,\n  other {x}\n}'>>().toEqualTypeOf<{
    readonly n: number;
    readonly c: number;
  }>();
});

test('an unknown kind takes nothing', () => {
  expectTypeOf<MessageParams<'{n, percent}'>>().toEqualTypeOf<{ readonly n: never }>();
});

test('a text that is not known literally takes anything', () => {
  expectTypeOf<MessageParams<string>>().toEqualTypeOf<MessageValues>();
  expectTypeOf<MessageParams<'{a} {b, list}'>>().toExtend<MessageValues>();
});
