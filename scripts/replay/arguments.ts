import { parseArgs } from 'node:util';
import { ReplayFault } from './replay-fault.js';

/** What was asked for on the command line. */
export interface Asked {
  readonly files: readonly string[];
  readonly tools: string | null;
  readonly policy: string | null;
  readonly compare: string | null;
  readonly report: string | null;
  readonly open: string | null;
  readonly json: boolean;
  readonly evidence: boolean;
}

const USAGE =
  'Usage: npm run replay -- FILE... [--tools TABLE] [--policy POLICY] [--compare POLICY] [--report DIR] [--json | --open RUN], or --evidence [FILE...]';

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  tools: TEXT,
  policy: TEXT,
  compare: TEXT,
  report: TEXT,
  open: TEXT,
  json: FLAG,
  evidence: FLAG,
} as const;

/** Reads the arguments of the command, or throws a `ReplayFault` that says what is wrong with them. */
export function readArguments(argv: readonly string[]): Asked {
  const { values, positionals: files } = parse(argv);
  const { json = false, evidence = false } = values;
  const { tools = null, policy = null, compare = null, report = null, open = null } = values;
  const fail = (why: string): never => {
    throw new ReplayFault(`${why} ${USAGE}`);
  };
  if (files.length === 0 && !evidence) fail('No file was named.');
  if (json && open !== null) fail('--json and --open do not go together.');
  if (open !== null && files.length > 1) fail('One file at a time with --open.');
  if (open !== null && (compare !== null || report !== null)) {
    fail('--open goes with neither --compare nor --report.');
  }
  if (evidence && [tools, policy, compare, report, open].some((one) => one !== null)) {
    fail(
      '--evidence goes with files only: it is made with the policy and the tables that come with the kit.',
    );
  }
  return { files, tools, policy, compare, report, open, json, evidence };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new ReplayFault(`${why}. ${USAGE}`);
  }
}
