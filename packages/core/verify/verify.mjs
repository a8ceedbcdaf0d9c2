#!/usr/bin/env node
// Verifies an export of a handoff log, offline: one file, no dependency, Node 20 or later. It shares no code with the
// package that wrote the export, so that a fault in one does not hide in the other.
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Usage: handoff-verify FILE.jsonl [--checkpoint FILE.json] [--key FILE.jwk]
                      [--stream NAME]... [--withheld] [--json]

  --checkpoint  a checkpoint that was kept outside the log: shows a deleted tail and a rewritten chain
  --key         the public Ed25519 key that signs checkpoints, from a source that you trust
  --stream      a stream that was exported, as often as needed: default all that the checkpoint has
  --withheld    data was left out on purpose: events without it are no finding
  --json        prints the result as JSON

Ends with 0 where the log is intact, 1 where it is not, 2 where it could not be read.`;

const FIRST = 'sha256:0';
const EVENT_MEMBERS = 'actor at data dataDigest hash id prev salt seq stream tenant type v';
const ACTOR_KINDS = ['agent', 'user', 'reviewer', 'rule', 'administrator', 'system'];

/** RFC 8785. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** A line is its own canonical text, with what some reader takes for a line end, or a terminal acts on, escaped. */
function readLine(line) {
  try {
    const value = JSON.parse(line);
    const written = canonical(value).replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return written === line ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isPosition = (value) => Number.isSafeInteger(value) && value >= 1;
const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const named = (bytes) => `sha256:${bytes.toString('hex')}`;

function isEvent(value) {
  return (
    isObject(value) &&
    Object.keys(value).sort().join(' ') === EVENT_MEMBERS &&
    value.v === 1 &&
    isPosition(value.seq) &&
    typeof value.at === 'number' &&
    [value.id, value.tenant, value.stream, value.type, value.dataDigest, value.prev, value.hash].every(
      isText,
    ) &&
    (value.data === null || isObject(value.data)) &&
    (value.salt === null || isText(value.salt)) &&
    isObject(value.actor) &&
    Object.keys(value.actor).sort().join(' ') === 'id kind name' &&
    ACTOR_KINDS.includes(value.actor.kind) &&
    isText(value.actor.id) &&
    isText(value.actor.name)
  );
}

function isCheckpoint(value) {
  return (
    isObject(value) &&
    value.v === 1 &&
    isText(value.tenant) &&
    typeof value.at === 'number' &&
    isText(value.root) &&
    Array.isArray(value.heads) &&
    value.heads.every(
      (head) => isObject(head) && isText(head.stream) && isPosition(head.seq) && isText(head.hash),
    ) &&
    (value.signature === null ||
      value.signature === undefined ||
      (isObject(value.signature) && isText(value.signature.by) && isText(value.signature.value)))
  );
}

function isHeader(value) {
  return (
    isObject(value) &&
    value.format === 'handoff-log' &&
    value.v === 1 &&
    typeof value.exportedAt === 'number' &&
    (value.data === 'complete' || value.data === 'withheld') &&
    (value.streams == null || (Array.isArray(value.streams) && value.streams.every(isText))) &&
    (value.publicKey == null || isObject(value.publicKey)) &&
    (value.checkpoint == null || isCheckpoint(value.checkpoint))
  );
}

/** The hash that an event should have, also with another predecessor. */
function sealOf(event, prev = event.prev) {
  const { data: _data, salt: _salt, hash: _hash, ...envelope } = event;
  return named(digest('handoff-event-v1\n', canonical({ ...envelope, prev })));
}

function stateOfData({ data, salt, dataDigest }) {
  if (data === null && salt === null) return 'erased';
  if (data === null || salt === null) return 'changed';
  return named(digest('handoff-data-v1\n', salt, canonical(data))) === dataDigest ? 'kept' : 'changed';
}

/** Merkle tree hash of RFC 6962. */
function merkle(leaves) {
  if (leaves.length === 0) return digest('');
  if (leaves.length === 1) return leaves[0];
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return digest(Buffer.of(1), merkle(leaves.slice(0, split)), merkle(leaves.slice(split)));
}

function checkpointHolds({ v, tenant, at, heads, root, signature }, key) {
  for (let i = 1; i < heads.length; i += 1) if (!(heads[i - 1].stream < heads[i].stream)) return false;
  const leaves = heads.map(({ stream, seq, hash }) => digest(Buffer.of(0), canonical({ stream, seq, hash })));
  if (named(merkle(leaves)) !== root) return false;
  if (!key) return true;
  if (!signature || !/^[\w-]*$/.test(signature.value)) return false;
  const covered = `handoff-checkpoint-v1\n${canonical({ v, tenant, at, size: heads.length, root })}`;
  return verifySignature(null, Buffer.from(covered), key, Buffer.from(signature.value, 'base64url'));
}

/**
 * Verifies the text of an export.
 *
 * @param {string} text
 * @param {{ checkpoint?: unknown, key?: import('node:crypto').KeyObject, streams?: string[], withheld?: boolean }} [trusted]
 */
export function verifyText(text, trusted = {}) {
  const lines = text.split('\n');
  const header = readLine(lines.shift());
  if (!isHeader(header)) throw new Error('The first line is no header of a handoff-log export, version 1.');
  if (trusted.checkpoint !== undefined && !isCheckpoint(trusted.checkpoint)) {
    throw new Error('The checkpoint is not one.');
  }
  if (lines.at(-1) === '') lines.pop();
  const findings = [];
  const find = (kind, stream, seq, message) => findings.push({ stream, seq, kind, message });
  const entries = [];
  lines.forEach((line, index) => {
    const event = readLine(line);
    if (!isEvent(event)) find('unreadable', '', 0, `Line ${index + 2} is no event in canonical form.`);
    else entries.push({ event, sealed: sealOf(event) === event.hash, data: stateOfData(event) });
  });

  const streams = arrange(entries, find);
  for (const [stream, slots] of streams) judge(stream, slots, trusted.withheld === true, find);

  const checkpoint = trusted.checkpoint ?? header.checkpoint ?? null;
  const anchored = checkpoint !== null && checkpointHolds(checkpoint, trusted.key);
  const said = new Set();
  const covered = new Map();
  if (checkpoint !== null && !anchored) {
    find('checkpoint', '', 0, 'The root or the signature of the checkpoint does not hold.');
    said.add('anchor-mismatch');
  }
  for (const { stream, seq, hash } of anchored ? checkpoint.heads : []) {
    if (trusted.streams && !trusted.streams.includes(stream)) continue;
    covered.set(stream, seq);
    const slots = streams.get(stream) ?? new Map();
    const last = lastOf(slots);
    const head = slots.get(seq);
    if (last < seq) {
      find('truncate', stream, last + 1, `The stream ends at ${last}; the checkpoint has ${seq} events.`);
      said.add('log-shorter');
    } else if (head?.sealed && head.event.hash !== hash) {
      find('rewrite', stream, seq, `Event ${seq} is not the one that the checkpoint has.`);
      said.add('mismatch');
    }
  }
  const foreign =
    anchored && entries.some(({ event, sealed }) => sealed && event.tenant !== checkpoint.tenant);
  if (foreign) {
    find('checkpoint', '', 0, 'The checkpoint is of another tenant than the events.');
    said.add('anchor-mismatch');
  }
  let beyond = 0;
  for (const [stream, slots] of streams) {
    beyond += Math.max(0, lastOf(slots) - (covered.get(stream) ?? 0));
  }
  if (beyond > 0) said.add('log-longer');
  const worst = ['anchor-mismatch', 'mismatch', 'log-shorter', 'log-longer'].find((one) => said.has(one));
  const isTrusted = trusted.checkpoint !== undefined || trusted.key !== undefined;
  return {
    verdict: findings.length === 0 ? 'intact' : 'tampered',
    findings: findings.sort(
      (a, b) => compare(a.stream, b.stream) || a.seq - b.seq || compare(a.kind, b.kind),
    ),
    checked: {
      events: entries.length,
      streams: streams.size,
      erased: entries.filter(({ data }) => data === 'erased').length,
      beyondCheckpoint: beyond,
    },
    tail: anchored && !foreign && isTrusted ? 'checked' : 'not-checked',
    checkpoint: checkpoint === null ? null : (worst ?? 'equal'),
  };
}

const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

function lastOf(slots) {
  let last = 0;
  for (const seq of slots.keys()) if (seq > last) last = seq;
  return last;
}

/** Puts every entry where the chain has room for it, and reports what is left over or out of order. */
function arrange(entries, find) {
  const sealed = entries.filter((entry) => entry.sealed);
  const withHash = new Map(sealed.map((entry) => [entry.event.hash, entry]));
  const withPrev = new Map(
    sealed.filter(({ event }) => event.prev !== FIRST).map((entry) => [entry.event.prev, entry]),
  );
  const streams = new Map();
  const inFile = new Map();
  const lastIn = new Map();
  for (const entry of entries) {
    const { event } = entry;
    const before = lastIn.get(event.stream);
    entry.before = before?.event.seq ?? 0;
    entry.after = 0;
    if (before) before.after = event.seq;
    lastIn.set(event.stream, entry);

    entry.stream = event.stream;
    entry.seq = event.seq;
    entry.linked = entry.sealed;
    if (!entry.sealed) {
      const guesses = [];
      const earlier = withHash.get(event.prev)?.event;
      const later = withPrev.get(event.hash)?.event;
      if (earlier) guesses.push([earlier.stream, earlier.seq + 1]);
      if (later) guesses.push([later.stream, later.seq - 1]);
      if (guesses.length === 0 && event.seq === 1 && event.prev === FIRST) entry.linked = true;
      const guess =
        guesses.find(([stream, seq]) => stream === event.stream && seq === event.seq) ?? guesses[0];
      if (guess) {
        [entry.stream, entry.seq] = guess;
        entry.linked = true;
      }
    }
    if (!streams.has(entry.stream)) {
      streams.set(entry.stream, new Map());
      inFile.set(entry.stream, []);
    }
    inFile.get(entry.stream).push(entry);
    const slots = streams.get(entry.stream);
    if (!slots.has(entry.seq)) slots.set(entry.seq, []);
    slots.get(entry.seq).push(entry);
  }

  const weigh = (entry) => {
    const { event, seq } = entry;
    const earlier = withHash.get(event.prev)?.event;
    const follows =
      seq === 1 ? event.prev === FIRST : earlier?.stream === event.stream && earlier.seq === seq - 1;
    return (
      32 * entry.sealed +
      16 * follows +
      16 * withPrev.has(event.hash) +
      8 * (entry.data !== 'changed') +
      2 * (entry.before === seq - 1) +
      1 * (entry.after === seq + 1)
    );
  };
  const extra = (stream, seq, copy) =>
    copy
      ? find('duplicate', stream, seq, `Event ${seq} is there more than once.`)
      : find('insert', stream, seq, `An event at ${seq} was never sealed into this stream.`);
  for (const [stream, slots] of streams) {
    for (const [seq, rivals] of slots) {
      let best = rivals[0];
      for (const rival of rivals) if (weigh(rival) > weigh(best)) best = rival;
      slots.set(seq, best);
      for (const rival of rivals) {
        if (rival === best) continue;
        const same = rival.sealed && best.sealed && rival.event.hash === best.event.hash;
        extra(stream, seq, same && rival.data === best.data);
      }
    }
    let end = 0;
    for (const [seq, entry] of slots) if (entry.sealed && seq > end) end = seq;
    const strangers = [...slots].filter(([seq, { event, linked }]) => {
      if (seq <= end || linked) return false;
      const prev = seq === 1 ? FIRST : slots.get(seq - 1)?.event.hash;
      return prev === undefined || sealOf(event, prev) !== event.hash;
    });
    for (const [seq] of strangers) {
      slots.delete(seq);
      extra(stream, seq, false);
    }
    const order = inFile.get(stream).filter((entry) => slots.get(entry.seq) === entry);
    const wanted = order.toSorted((a, b) => a.seq - b.seq);
    const wrong = order.findIndex((entry, index) => entry !== wanted[index]);
    if (wrong >= 0) {
      const { seq } = wanted[wrong];
      find('reorder', stream, seq, `Event ${order[wrong].seq} stands where event ${seq} belongs.`);
    }
  }
  return streams;
}

/** What is wrong within one stream once every entry stands where it belongs. */
function judge(stream, slots, withheld, find) {
  const erased = new Set();
  for (const { event, sealed, data } of slots.values()) {
    if (event.type === 'record.erased' && sealed && data === 'kept' && Array.isArray(event.data.seqs)) {
      for (const seq of event.data.seqs) if (seq < event.seq) erased.add(seq);
    }
  }
  let expected = 1;
  for (const seq of [...slots.keys()].sort((a, b) => a - b)) {
    if (seq > expected) {
      const run = seq - expected === 1 ? `Event ${expected} is` : `Events ${expected} to ${seq - 1} are`;
      find('delete', stream, expected, `${run} missing.`);
    }
    expected = seq + 1;
    const { sealed, data } = slots.get(seq);
    if (!sealed) find('edit', stream, seq, `Event ${seq} is not what was sealed.`);
    else if (data === 'changed')
      find('edit', stream, seq, `The data of event ${seq} is not what was sealed.`);
    if (data === 'erased' && !erased.has(seq) && !withheld) {
      find('erase', stream, seq, `The data of event ${seq} is gone and no record says why.`);
    }
  }
  const sound = (seq) => (slots.get(seq)?.sealed ? slots.get(seq).event : undefined);
  if (sound(1) && sound(1).prev !== FIRST) {
    find('edit', stream, 1, 'Event 1 was sealed again after something else.');
  }
  for (let seq = 1; seq < expected; seq += 1) {
    const [event, next, after] = [sound(seq), sound(seq + 1), sound(seq + 2)];
    if (!event || !next || next.prev === event.hash) continue;
    const bad = after && after.prev !== next.hash ? seq + 1 : seq;
    find('edit', stream, bad, `Event ${bad} was changed and sealed again.`);
    if (bad > seq) seq += 1;
  }
}

/** What a terminal acts on, or a reader cannot see, as its code point. */
function visible(text) {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (one) => `U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function report(file, result) {
  const { verdict, findings, checked, tail, checkpoint } = result;
  const lines = [
    `${file}: ${verdict}`,
    `${checked.events} events in ${checked.streams} streams, ${checked.erased} of them without data`,
    tail === 'checked'
      ? `tail checked against a trusted checkpoint (${checkpoint}); ${checked.beyondCheckpoint} events are newer`
      : 'tail NOT checked: events deleted at the end, or a chain that was sealed again, would not show',
    ...findings.map(
      ({ kind, stream, seq, message }) => `${kind}${stream === '' ? '' : ` ${stream} ${seq}`}: ${message}`,
    ),
  ];
  return lines.map(visible).join('\n');
}

function main(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      checkpoint: { type: 'string' },
      key: { type: 'string' },
      stream: { type: 'string', multiple: true },
      withheld: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const trusted = { withheld: values.withheld === true };
  if (values.stream) trusted.streams = values.stream;
  if (values.checkpoint) trusted.checkpoint = JSON.parse(readFileSync(values.checkpoint, 'utf8'));
  if (values.key) {
    trusted.key = createPublicKey({ key: JSON.parse(readFileSync(values.key, 'utf8')), format: 'jwk' });
  }
  const result = verifyText(readFileSync(file, 'utf8'), trusted);
  process.stdout.write(`${values.json ? JSON.stringify(result) : report(file, result)}\n`);
  return result.verdict === 'intact' ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${visible(error.message).replaceAll('U+000A', '\n')}\n`);
    process.exitCode = 2;
  }
}
