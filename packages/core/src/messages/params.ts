import type { Money } from '../action/action.js';
import type { ParamKind } from './kinds.js';

/** What may be put into a message. */
export type MessageValue = string | number | Money | readonly string[];

/** The parameters of a message that is only known when it runs. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** What each kind of parameter takes. Times are milliseconds since the Unix epoch, durations milliseconds. */
export interface ParamTypes {
  readonly text: string | number;
  readonly number: number;
  readonly time: number;
  readonly date: number;
  readonly relative: number;
  readonly duration: number;
  readonly clock: number;
  readonly money: Money;
  readonly list: readonly string[];
  readonly plural: number;
  readonly select: string;
}

/**
 * The parameters that an English message asks for, read from its text: `{items, list}` asks for
 * `items: readonly string[]`. An unknown kind asks for `never`; a text that is not known literally takes anything.
 */
export type MessageParams<Message extends string> = string extends Message
  ? MessageValues
  : Simplify<Slots<WithoutEscapes<Message>, 'text', never>>;

/** `[name, kind]` of every parameter, read brace by brace: in `text`, `{` opens a parameter and `}` ends a case. */
type Slots<Rest extends string, Mode extends 'text' | 'cases', Found> =
  NextBrace<Rest> extends readonly [infer Brace, infer After extends string, string]
    ? Mode extends 'cases'
      ? Slots<After, 'text', Found>
      : Brace extends '{'
        ? ReadSlot<After, Found>
        : Slots<After, 'cases', Found>
    : Found;

/** Reads the head of a parameter; a comma after its kind opens cases. */
type ReadSlot<Rest extends string, Found> =
  NextBrace<Rest> extends readonly [infer Brace, infer After extends string, infer Head extends string]
    ? Head extends `${infer Name},${infer Kind},${string}`
      ? Slots<
          Brace extends '{' ? After : Rest,
          Brace extends '{' ? 'text' : 'cases',
          Found | readonly [Trim<Name>, Trim<Kind>]
        >
      : Head extends `${infer Name},${infer Kind}`
        ? Slots<After, 'text', Found | readonly [Trim<Name>, Trim<Kind>]>
        : Slots<After, 'text', Found | readonly [Trim<Head>, 'text']>
    : Found;

/** The first brace, what follows it and what stands before it. */
type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Head}}${infer Between}`
    ? readonly ['}', `${Between}{${After}`, Head]
    : readonly ['{', After, Before]
  : Text extends `${infer Head}}${infer After}`
    ? readonly ['}', After, Head]
    : null;

type WithoutEscapes<Text extends string> = Text extends `${infer Before}\\{${infer After}`
  ? WithoutEscapes<`${Before}${After}`>
  : Text extends `${infer Before}\\}${infer After}`
    ? WithoutEscapes<`${Before}${After}`>
    : Text;

type Trim<Text extends string> = Text extends ` ${infer After}` | `\n${infer After}`
  ? Trim<After>
  : Text extends `${infer Before} ` | `${infer Before}\n`
    ? Trim<Before>
    : Text;

type Simplify<Slot> = [Slot] extends [never]
  ? Readonly<Record<never, never>>
  : { readonly [Name in NameOf<Slot>]: TypeOf<KindOf<Slot, Name>> };

type NameOf<Slot> = Slot extends readonly [infer Name extends string, string] ? Name : never;

type KindOf<Slot, Name> = Slot extends readonly [Name, infer Kind] ? Kind : never;

/** All kinds of one parameter at once: `{count}` and `{count, plural, …}` together take a number. */
type TypeOf<Kind> = (
  Kind extends ParamKind
    ? (value: ParamTypes[Kind]) => void
    : (value: never) => void
) extends (value: infer Value) => void
  ? Value
  : never;
