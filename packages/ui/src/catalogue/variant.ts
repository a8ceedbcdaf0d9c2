/** One more case of a state: other words, another trade, or something opened in it. */
export interface Variant<Model> {
  readonly model: Model;
  /** CSS selectors, within the component, of the buttons to press in turn before it looks like this. Default: none. */
  readonly press?: readonly string[];
}

/** Further cases of a component's states: `confirm.hostile` is one of `confirm`. */
export type Variants<Key extends string, Model> = Readonly<Record<`${Key}.${string}`, Variant<Model>>>;
