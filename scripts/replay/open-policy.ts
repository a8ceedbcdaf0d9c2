import {
  DRAFTING_POLICY,
  FINANCE_POLICY,
  HEALTH_INTAKE_POLICY,
  type Policy,
  parseJson,
  parsePolicy,
  SUPPORT_POLICY,
} from '@handoff-kit/core';
import { readText, whyNotJson } from './read-text.js';
import { ReplayFault } from './replay-fault.js';
import { find, type Surroundings } from './surroundings.js';

const PRESETS = [DRAFTING_POLICY, SUPPORT_POLICY, HEALTH_INTAKE_POLICY, FINANCE_POLICY];

/** The preset of that version, or the policy in that file. Throws a `ReplayFault` that lists every fault with its path. */
export function openPolicy(name: string, surroundings: Surroundings): Policy {
  const preset = PRESETS.find(({ version }) => version === name);
  return preset ?? readPolicy(readText(find(name, surroundings), name), name);
}

function readPolicy(text: string, file: string): Policy {
  const json = parseJson(text);
  const parsed = json.ok ? parsePolicy(json.value) : json;
  if (parsed.ok) return parsed.value;
  if (parsed.faults.some(({ code }) => code === 'syntax')) {
    throw new ReplayFault(`${file}: ${whyNotJson(text)}.`);
  }
  const faults = parsed.faults.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  throw new ReplayFault(`${file}: this policy cannot be used. ${faults.join(' ')}`);
}
