import type { JsonObject } from '../action/json.js';

/** Position of an event in its stream: 1 for the first, without gaps. 0 means "nothing yet". */
export type Seq = number;

/** Milliseconds since the Unix epoch, in UTC. */
export type Instant = number;

/** Every kind of party that acts. A `rule` is a policy or a standing authorization; `system` is the host itself. */
export const ACTOR_KINDS = ['agent', 'user', 'reviewer', 'rule', 'administrator', 'system'] as const;

/** What kind of party acts. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who caused an event. `id` is unique within its kind and tenant; `name` is what people read. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly name: string;
}

/** A person as shown to other people. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** One thing that happened, as a fold needs it: who, when, what. */
export interface Fact<Type extends string, Data> {
  readonly id: string;
  readonly seq: Seq;
  readonly at: Instant;
  readonly actor: Actor;
  readonly type: Type;
  readonly data: Data;
}

/** The facts of a stream, one member per event type. */
export type FactOf<DataByType> = {
  [Type in keyof DataByType & string]: Fact<Type, DataByType[Type]>;
}[keyof DataByType & string];

/** An event before the host has stamped it. `actor` overrides whoever sent the command. */
export type DraftOf<DataByType> = {
  [Type in keyof DataByType & string]: {
    readonly type: Type;
    readonly data: DataByType[Type];
    readonly actor?: Actor;
  };
}[keyof DataByType & string];

/**
 * An event as the log keeps it. `dataDigest` is SHA-256 over the salt and the canonical data, so that data and salt
 * can be erased while `hash` (over the envelope without data and salt) still chains to `prev`.
 */
export interface Recorded extends Fact<string, JsonObject | null> {
  readonly v: 1;
  readonly tenant: string;
  readonly stream: string;
  readonly salt: string | null;
  readonly dataDigest: string;
  readonly prev: string;
  readonly hash: string;
}

/** The host itself, as the actor of what it does on its own. */
export const SYSTEM: Actor = { kind: 'system', id: 'host', name: 'handoff-kit' };
