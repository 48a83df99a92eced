import { Sigma } from 'lucide-react';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useAction } from '../../ui/use-action.js';
import { useMayJudge, useOverallActs } from './judging-acts.js';
import type { JudgedOverall } from './judging.queries.js';
import { useOverallText } from './overall.messages.js';

/** Before the first version: what is needed, and the button that makes it. */
export function OverallStart({ overall }: { readonly overall: JudgedOverall }) {
  const { compute: text } = useOverallText();
  const acts = useOverallActs();
  const compute = useAction(acts.compute, text.done);
  const mayCompute = useMayJudge() && overall.computable;
  return (
    <EmptyState
      icon={Sigma}
      title={text.title}
      action={
        mayCompute && (
          <Button kind="primary" busy={compute.busy} onClick={() => void compute.run()}>
            {text.act}
          </Button>
        )
      }
    >
      {overall.computable ? text.ready : text.notReady}
    </EmptyState>
  );
}
