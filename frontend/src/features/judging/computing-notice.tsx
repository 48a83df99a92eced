import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/progress.js';
import { useAction } from '../../ui/use-action.js';
import { useMayJudge, useRoundActs } from './judging-acts.js';
import type { JudgedRound } from './judging.queries.js';
import { useRoundText } from './round.messages.js';

/** The window is over and the first version is on its way; a judge need not wait for the worker. */
export function ComputingNotice({ round }: { readonly round: JudgedRound }) {
  const { computing } = useRoundText();
  const acts = useRoundActs(round.roundId);
  const compute = useAction(acts.compute);
  const mayCompute = useMayJudge() && round.closable;
  return (
    <Notice
      title={computing.title}
      actions={
        mayCompute && (
          <Button busy={compute.busy} onClick={() => void compute.run()}>
            {computing.now}
          </Button>
        )
      }
    >
      <p>{computing.advice}</p>
      <Progress label={computing.label} />
    </Notice>
  );
}
