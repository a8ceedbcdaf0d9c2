import type { JsonObject } from '../action/json.js';
import type { Actor, Recorded } from '../log/envelope.js';
import { GENESIS } from '../log/seal.js';
import { createFactsReader, type EventFacts } from './facts.js';

const API_ACTIVITY = 6003;
const ACTIVITIES = { create: 1, read: 2, update: 3, remove: 4, other: 99 } as const;
type Activity = keyof typeof ACTIVITIES;

/** What an export to OCSF may be told. */
export interface OcsfOptions {
  /** Where the events come from: the log knows no network address. Default `handoff-kit`. */
  readonly service?: string;
  /** Whether an event's own data goes along, as `unmapped.data`. It may be personal. Default false. */
  readonly data?: boolean;
}

/**
 * Events as OCSF 1.9.0 API Activity (6003) with the profiles `record_integrity`, `security_control` and
 * `ai_operation`. The fingerprint is that of our own envelope, so its serialization is `Other`: `handoff-event-v1`.
 */
export function toOcsf(events: Iterable<Recorded>, options: OcsfOptions = {}): readonly JsonObject[] {
  const { service = 'handoff-kit', data: withData = false } = options;
  const read = createFactsReader();
  const idByHash = new Map<string, string>();
  return Array.from(events, (event): JsonObject => {
    const facts = read(event);
    const activity = activityOf(event.type);
    const previous = idByHash.get(event.prev);
    idByHash.set(event.hash, event.id);
    return {
      activity_id: ACTIVITIES[activity],
      activity_name: activity === 'other' ? event.type : CAPTIONS[activity],
      category_uid: 6,
      category_name: 'Application Activity',
      class_uid: API_ACTIVITY,
      class_name: 'API Activity',
      type_uid: API_ACTIVITY * 100 + ACTIVITIES[activity],
      severity_id: SEVERITIES[event.type] ?? 1,
      time: event.at,
      ...statusOf(event.type),
      message: `${event.actor.name}: ${event.type}`,
      metadata: {
        version: '1.9.0',
        product: { name: 'handoff-kit', vendor_name: 'handoff-kit' },
        profiles: ['ai_operation', 'record_integrity', 'security_control'],
        uid: event.id,
        sequence: event.seq,
        tenant_uid: event.tenant,
        correlation_uid: event.stream,
        event_code: event.type,
        log_name: 'handoff',
      },
      actor: actorOf(event.actor),
      api: {
        operation: facts.action?.tool ?? event.type,
        ...(facts.action?.toolVersion ? { version: facts.action.toolVersion } : {}),
        service: { name: service },
        ...(facts.callId === null ? {} : { request: { uid: facts.callId } }),
      },
      src_endpoint: { svc_name: service },
      ...(event.actor.kind === 'agent' ? { ai_agent: { uid: event.actor.id, name: event.actor.name } } : {}),
      ...controlOf(event, facts),
      attestation_list: [attestationOf(event, previous)],
      unmapped: {
        ...(facts.handoff === null ? {} : { handoff: facts.handoff }),
        ...(facts.action?.type ? { action_type: facts.action.type } : {}),
        ...(facts.digest === null ? {} : { digest: facts.digest }),
        data_digest: event.dataDigest,
        ...(withData ? { data: event.data, salt: event.salt } : {}),
      },
    };
  });
}

const CAPTIONS = {
  create: 'Create',
  read: 'Read',
  update: 'Update',
  remove: 'Delete',
} as const satisfies Record<Exclude<Activity, 'other'>, string>;

/** What can be said in create, read, update and delete; the rest is Other with its own name. */
function activityOf(type: string): Activity {
  switch (type) {
    case 'task.opened':
    case 'handoff.proposed':
    case 'grant.issued':
    case 'ownership.requested':
    case 'authorization.offered':
    case 'authorization.granted':
      return 'create';
    case 'handoff.opened':
      return 'read';
    case 'handoff.decided':
    case 'ownership.taken':
    case 'ownership.reassigned':
    case 'ownership.handed-back':
    case 'trust.changed':
      return 'update';
    case 'handoff.withdrawn':
    case 'grant.voided':
    case 'authorization.revoked':
    case 'record.erased':
      return 'remove';
    default:
      return 'other';
  }
}

/** 1 is informational. */
const SEVERITIES: Readonly<Record<string, number>> = {
  'command.refused': 2,
  'grant.voided': 2,
  'action.failed': 3,
  'action.unknown': 4,
};

function statusOf(type: string): JsonObject {
  if (type === 'action.succeeded') return { status_id: 1, status: 'Success' };
  if (type === 'action.failed' || type === 'command.refused') return { status_id: 2, status: 'Failure' };
  return type === 'action.unknown' ? { status_id: 0, status: 'Unknown' } : {};
}

/** 1 User, 2 Admin, 4 Service, 3 System; an agent is no user but an application. */
function actorOf({ kind, id, name }: Actor): JsonObject {
  switch (kind) {
    case 'agent':
      return { app_uid: id, app_name: name };
    case 'user':
    case 'reviewer':
      return { user: { uid: id, name, type_id: 1, type: 'User' } };
    case 'administrator':
      return { user: { uid: id, name, type_id: 2, type: 'Admin' } };
    case 'rule':
      return { user: { uid: id, name, type_id: 4, type: 'Service' } };
    case 'system':
      return { user: { uid: id, name, type_id: 3, type: 'System' } };
    default:
      return kind satisfies never;
  }
}

function controlOf({ type }: Recorded, { action, verdict, reason }: EventFacts): JsonObject {
  const version = action?.policyVersion ?? null;
  const policy = version === null ? {} : { policy: { uid: version, version } };
  switch (type) {
    case 'handoff.decided':
      return verdict === 'rejected'
        ? { ...policy, action_id: 2, action: 'Denied', disposition_id: 25, disposition: 'Rejected' }
        : verdict === 'approved-with-changes'
          ? { ...policy, action_id: 4, action: 'Modified', disposition_id: 8, disposition: 'Approved' }
          : { ...policy, action_id: 1, action: 'Allowed', disposition_id: 8, disposition: 'Approved' };
    case 'command.refused':
      return { action_id: 2, action: 'Denied', disposition_id: 2, disposition: 'Blocked', ...codeOf(reason) };
    case 'grant.voided':
      return { ...policy, action_id: 2, action: 'Denied', disposition_id: 24, disposition: 'Access Revoked' };
    default:
      return policy;
  }
}

function codeOf(reason: string | null): JsonObject {
  return reason === null ? {} : { status_code: reason };
}

function attestationOf({ stream, prev, hash }: Recorded, previous: string | undefined): JsonObject {
  return {
    chain_uid: stream,
    fingerprint: fingerprintOf(hash),
    ...(prev === GENESIS ? {} : { prev_event: { uid: previous ?? prev, fingerprint: fingerprintOf(prev) } }),
  };
}

function fingerprintOf(hash: string): JsonObject {
  return {
    algorithm_id: 3,
    algorithm: 'SHA-256',
    encoding_id: 1,
    encoding: 'Hex',
    serialization_id: 99,
    serialization: 'handoff-event-v1',
    value: hash.slice('sha256:'.length),
  };
}
