/** What a person does in a component before it looks as the catalogue says; selectors are CSS, within the component. */
export type Step =
  /** Presses a button. */
  | { readonly press: string }
  /** Writes into a field, or chooses a value of a select. */
  | { readonly write: string; readonly text: string };

/** One more case of a state: other words, another trade, or something opened in it. */
export interface Variant<Model> {
  readonly model: Model;
  /** What to do in it first, in turn. Default: nothing. */
  readonly steps?: readonly Step[];
}

/** Further cases of a component's states: `confirm.hostile` is one of `confirm`. */
export type Variants<Key extends string, Model> = Readonly<Record<`${Key}.${string}`, Variant<Model>>>;

/** One further case of a state for each of these: `refused.storage`, `refused.expired`. */
export function variantsOf<Cause, Model>(
  state: string,
  causes: Readonly<Record<string, Cause>>,
  modelOf: (cause: Cause) => Model,
): Readonly<Record<`${string}.${string}`, Variant<Model>>> {
  return Object.fromEntries(
    Object.entries(causes).map(([name, cause]) => [`${state}.${name}`, { model: modelOf(cause) }]),
  );
}
