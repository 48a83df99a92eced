import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { Timeline } from '../../ui/timeline.js';
import { useToast } from '../../ui/toast.js';
import { useAction } from '../../ui/use-action.js';
import { ConfirmResultDialog } from './confirm-result-dialog.js';
import { useMayJudge } from './judging-acts.js';
import type { JudgingState, ResultSummary } from './judging.queries.js';
import { PublishDialog } from './publish-dialog.js';
import { useSigningText } from './signing.messages.js';

/** A result on its way to the public: a round's, or the overall one. */
export interface SignedResult {
  /** As it is called in a sentence: "kết quả Tuần 1". */
  readonly name: string;
  readonly kind: 'round' | 'overall';
  readonly state: JudgingState;
  readonly result: ResultSummary;
  readonly versions: readonly ResultSummary[];
  /** Prizes are still tied. */
  readonly blocked: boolean;
  /** A newer version is being computed: this one can no longer be signed. */
  readonly recomputing: boolean;
  readonly acts: {
    readonly compute: () => Promise<{ readonly result: ResultSummary | null }>;
    readonly confirm: (version: number) => Promise<unknown>;
    readonly publish: (version: number) => Promise<unknown>;
  };
}

/** How far the latest version has come, and the judge's next step. */
export function ResultSigning({ signed }: { readonly signed: SignedResult }) {
  const text = useSigningText();
  const format = useFormat();
  const mayJudge = useMayJudge();
  const [asking, setAsking] = useState<'confirm' | 'publish' | null>(null);
  const { state, result, blocked, recomputing } = signed;
  const version = format.number(result.version);
  return (
    <Card title={text.title(version)} look="raised">
      <Steps result={result} />
      <p>{usePublicSentence(signed)}</p>
      {state === 'provisional' && blocked && <Notice tone="warning" title={text.blocked} />}
      {mayJudge && (
        <Row>
          {state === 'provisional' && !blocked && (
            <Button kind="primary" disabled={recomputing} onClick={() => setAsking('confirm')}>
              {text.confirm.label(version)}
            </Button>
          )}
          {state === 'confirmed' && (
            <Button kind="primary" disabled={recomputing} onClick={() => setAsking('publish')}>
              {text.publish.label(version)}
            </Button>
          )}
          <Recompute signed={signed} />
        </Row>
      )}
      <ConfirmResultDialog signed={signed} open={asking === 'confirm'} onClose={() => setAsking(null)} />
      <PublishDialog signed={signed} open={asking === 'publish'} onClose={() => setAsking(null)} />
    </Card>
  );
}

function Steps({ result }: { readonly result: ResultSummary }) {
  const text = useSigningText();
  const format = useFormat();
  const said = (at: string | null, by: string | null) =>
    at === null ? text.notYet : text.by(format.instant(at), by ?? text.system);
  const next = result.confirmedAt === null ? 'confirmed' : 'published';
  const stateOf = (step: 'confirmed' | 'published', at: string | null) =>
    at !== null ? 'past' : step === next ? 'now' : 'upcoming';
  return (
    <Timeline
      events={[
        {
          key: 'computed',
          title: text.steps.computed,
          when: said(result.createdAt, result.createdByName),
          detail: result.reason,
          state: 'past',
        },
        {
          key: 'confirmed',
          title: text.steps.confirmed,
          when: said(result.confirmedAt, result.confirmedByName),
          state: stateOf('confirmed', result.confirmedAt),
        },
        {
          key: 'published',
          title: text.steps.published,
          when: said(result.publishedAt, result.publishedByName),
          state: stateOf('published', result.publishedAt),
        },
      ]}
    />
  );
}

/** What the public sees at this moment. */
function usePublicSentence({ result, versions }: SignedResult): string {
  const text = useSigningText();
  const format = useFormat();
  const shown = publishedOf(versions);
  if (!shown) return text.nothingPublic;
  const version = format.number(shown.version);
  return shown.version === result.version ? text.publicNow(version) : text.publicOlder(version);
}

/** The version that is public now, if any; versions come the latest first. */
export const publishedOf = (versions: readonly ResultSummary[]): ResultSummary | undefined =>
  versions.find(({ publishedAt }) => publishedAt !== null);

function Recompute({ signed }: { readonly signed: SignedResult }) {
  const { recompute } = useSigningText();
  const format = useFormat();
  const toast = useToast();
  const action = useAction(async () => {
    const { result } = await signed.acts.compute();
    const version = format.number(result?.version ?? signed.result.version);
    const renewed = result !== null && result.version > signed.result.version;
    toast(renewed ? recompute.renewed(version) : recompute.same(version), renewed ? 'success' : 'info');
  });
  return (
    <Button
      kind="quiet"
      icon={<RotateCw aria-hidden="true" />}
      busy={action.busy}
      title={recompute.hint}
      onClick={() => void action.run()}
    >
      {recompute.label}
    </Button>
  );
}
