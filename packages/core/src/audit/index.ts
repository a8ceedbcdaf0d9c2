export {
  type Checkpoint,
  checkpointOf,
  type Head,
  parseCheckpoint,
  type Signature,
  signCheckpoint,
  type VerifySignature,
} from './checkpoint.js';
export { type CloudEvent, type CloudEventOptions, toCloudEvents } from './cloud-events.js';
export { CSV_COLUMNS, toCsv } from './csv.js';
export { type Erasure, erase, redact } from './erase.js';
export {
  type Count,
  type EvidenceOptions,
  type EvidenceReport,
  evidenceOf,
  type HandoffReference,
  type SampledTrail,
} from './evidence.js';
export type { EvidenceGap } from './evidence-gaps.js';
export { evidenceHtml } from './evidence-html.js';
export type { EventReference, Override, Overrides } from './evidence-overrides.js';
export type { PolicyEvidence, PolicyVersion, RuleChange } from './evidence-policy.js';
export { type ActionRecord, createFactsReader, type EventFacts } from './facts.js';
export type { CheckpointVerdict, Finding, FindingKind, Verification } from './finding.js';
export {
  type Export,
  type ExportHeader,
  parseJsonl,
  toJsonl,
  type VerifyExportOptions,
  verifyExport,
} from './jsonl.js';
export { type OcsfOptions, toOcsf } from './ocsf.js';
export type { Sha256 } from './platform-hash.js';
export type { Check, DecisionStep, Step, Trail, TrailChecks } from './trail.js';
export { type VerifyOptions, verifyLog } from './verify.js';
