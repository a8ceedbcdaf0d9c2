/** The members of an object that hold texts somebody else may have written: `string`, and never a fixed set of words. */
export type Words<Of> = {
  [Member in keyof Of]-?: HoldsText<NonNullable<Of[Member]>> extends true ? Member : never;
}[keyof Of];

/** The members that hold objects with texts of their own. */
export type Nested<Of> = {
  [Member in keyof Of]-?: Extract<NonNullable<Of[Member]>, object> extends never ? never : Member;
}[keyof Of];

type HoldsText<Value> = string extends Value
  ? true
  : Value extends readonly (infer Item)[]
    ? string extends Item
      ? true
      : false
    : false;
