import type { ProposedAction } from '../../../action/action.js';
import type { JsonObject, JsonValue } from '../../../action/json.js';
import { defineTool, type RunContext, type Tool } from '../../../gate/tool.js';

type Run = (tool: string, args: JsonObject, context: RunContext) => Promise<JsonValue>;

/** Three tools: a note that may be undone, an address of the customer's own, and a refund that the desk decides. */
export function createTools(run: Run): readonly Tool[] {
  function tool(
    name: string,
    facts: Omit<ProposedAction, 'tool' | 'toolVersion' | 'args'>,
    editable: string,
    reverses = false,
  ): Tool {
    return defineTool<JsonObject>({
      name,
      version: '1',
      parse: (value) => ({ ok: true, value }),
      describe: () => ({
        facts,
        description: {
          context: 'Order 48213',
          proposal: `Do this: ${name}.`,
          approve: 'Do it',
          reject: 'Leave it',
          editable: [editable],
        },
      }),
      run: (args, context) => run(name, args, context),
      ...(reverses ? { reverse: (args: JsonObject) => ({ tool: name, args: { ...args, note: '' } }) } : {}),
    });
  }
  return [
    tool(
      'set_note',
      { type: 'order.note', reversibility: 'reversible', audience: 'internal' },
      '/note',
      true,
    ),
    tool(
      'change_address',
      { type: 'account.address', reversibility: 'externally-reversible', audience: 'self' },
      '/street',
    ),
    tool(
      'issue_refund',
      { type: 'refund.issue', reversibility: 'irreversible', audience: 'self', target: '48213' },
      '/cents',
    ),
  ];
}
