'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import { barTextOf } from './bar-text.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { DraftText } from './draft-text.js';
import { FactsColumn } from './facts-column.js';
import { mayDo, type Panel, usePanelText } from './panel.js';
import { PanelBar } from './panel-bar.js';
import { PanelFrame } from './panel-frame.js';
import { PromiseField, promisesAt } from './promise-field.js';
import { type Ending, TakeoverForm } from './takeover-form.js';
import { useOnceSent } from './use-once-sent.js';

const ENDINGS = ['promise', 'hand-back', 'finish'] as const satisfies readonly Ending[];

/** The request that somebody takes the task, and the task in the hands of whoever took it. */
export function OwnershipReview({ panel }: { readonly panel: Panel }): ReactNode {
  const { model, stance, held, why, act } = panel;
  const { view, task, now, client } = model;
  const { owner } = task;
  const [ending, setEnding] = useState<Ending | null>(null);
  const [promise, setPromise] = useState<string | null>(null);
  const note = usePanelText(panel, 'hand-back');
  const result = usePanelText(panel, 'finish');
  const onceSent = useOnceSent(client.command);
  const focus = useKeptFocus<HTMLElement>();
  const own = stance === 'own';
  const { draft } = task.review;
  const promises = promisesAt(now, 'updateBy' in owner && !own ? owner.updateBy : null, !own);
  const promised = promises.find(({ id }) => id === promise) ?? promises[0];
  const by = promised?.updateBy ?? null;
  const open = own ? ending : null;
  const field = <PromiseField options={promises} value={promised?.id ?? ''} onValue={setPromise} now={now} />;

  function send(): void {
    switch (open) {
      case 'promise':
        if (by !== null) act({ type: 'promise', updateBy: by });
        break;
      case 'hand-back':
        onceSent(note.clear);
        act({ type: 'hand-back', note: note.text.trim() || null });
        break;
      case 'finish':
        onceSent(result.clear);
        act({ type: 'finish', result: result.text.trim() });
        break;
      case null:
        break;
      default:
        open satisfies never;
    }
    setEnding(null);
  }

  return (
    <PanelFrame panel={panel} focus={focus} onLeave={open && (() => setEnding(null))}>
      <div className="hk-review-columns">
        <FactsColumn panel={panel} />
        <div className="hk-review-work">
          {own && mayDo(panel, 'send-message') && <Composer panel={panel} />}
          {!own && draft !== null && (
            <DraftText
              panel={panel}
              label={<Message id="review.draft.title" />}
              before={draft}
              text={draft}
            />
          )}
          <Conversation panel={panel} open />
        </div>
      </div>
      <PanelBar
        why={why}
        text={barTextOf(panel.model, false)}
        form={
          open &&
          (open === 'promise' ? (
            <div className="hk-review-form" data-part="form">
              {field}
            </div>
          ) : (
            <TakeoverForm key={open} panel={panel} ending={open} />
          ))
        }
      >
        {stance === 'take' && view.key !== 'refused' && mayDo(panel, 'take') && (
          <>
            {field}
            <Button
              variant="primary"
              data-part="take"
              blocked={held}
              pending={view.key === 'sending'}
              aria-describedby={why}
              onClick={() => act({ type: 'take', updateBy: by })}
            >
              <Message id="review.take.send" />
            </Button>
          </>
        )}
        {open && (
          <>
            <Button variant="quiet" data-part="back" onClick={() => setEnding(null)}>
              <Message id="review.with-you.keep" />
            </Button>
            <Button
              variant="secondary"
              data-part={open}
              blocked={held || (open === 'finish' && result.text.trim() === '')}
              aria-describedby={why}
              onClick={send}
            >
              <Message id={`review.with-you.${open}-send`} />
            </Button>
          </>
        )}
        {own &&
          !open &&
          view.key !== 'refused' &&
          ENDINGS.filter((one) => mayDo(panel, one)).map((one) => (
            <Button
              key={one}
              variant={one === 'promise' ? 'quiet' : 'secondary'}
              data-part={`open-${one}`}
              blocked={held}
              aria-describedby={held ? why : undefined}
              onClick={() => setEnding(one)}
            >
              <Message id={`review.with-you.${one}`} />
            </Button>
          ))}
        {view.key === 'refused' && (
          <Button data-part="dismiss" onClick={() => act({ type: 'dismiss-refusal' })}>
            <Message id="review.refused.dismiss" />
          </Button>
        )}
        {(view.key === 'decided-elsewhere' || view.key === 'handed-back' || view.key === 'finished') && (
          <Button data-part="close" onClick={() => act({ type: 'close' })}>
            <Message id="review.decided.close" />
          </Button>
        )}
      </PanelBar>
    </PanelFrame>
  );
}
