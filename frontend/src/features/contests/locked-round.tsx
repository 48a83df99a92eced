import { useFormat } from '../../i18n/use-format.js';
import { useMayOrganise } from '../../api/organising.queries.js';
import { Card } from '../../ui/card.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Notice } from '../../ui/notice.js';
import { useContestsText } from './contests.messages.js';
import { ExtendButton } from './extend-button.js';
import { RoundExtensions } from './round-extensions.js';
import { TakeBackButton } from './take-back-button.js';
import type { RoundViewProps } from './round-view.js';
import { useRoundText } from './round.messages.js';

const TONES = { upcoming: 'success', open: 'info', closed: 'info' } as const;

/** A released round: what is locked, until when, and the one thing that can still be done. */
export function LockedRound(props: RoundViewProps) {
  const { round, contest } = props;
  const { locked: text, schedule, page } = useRoundText();
  const { rules } = useContestsText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  const { timeZone } = contest;
  const instant = (moment: string) => format.instant(moment, { timeZone });
  const titles = { upcoming: text.upcomingTitle, open: text.openTitle, closed: text.closedTitle };
  const advice = {
    upcoming: text.upcoming(instant(round.opensAt)),
    open: text.open(instant(round.closesAt)),
    closed: text.closed,
  };
  const version = contest.ruleSets.find(({ id }) => id === round.ruleSetId);
  return (
    <>
      <Notice
        tone={TONES[round.phase]}
        title={titles[round.phase]}
        actions={
          mayEdit &&
          (round.phase === 'upcoming' ? (
            <TakeBackButton round={round} />
          ) : round.phase === 'open' ? (
            <ExtendButton {...props} />
          ) : null)
        }
      >
        {advice[round.phase]}
      </Notice>
      <Card title={schedule.title}>
        <DefinitionList
          items={[
            { term: schedule.window, value: page.window(instant(round.opensAt), instant(round.closesAt)) },
            { term: schedule.ruleSet, value: version && `${rules.version(version.version)} – ${version.note}` },
            { term: text.releasedAt, value: round.releasedAt && instant(round.releasedAt) },
            { term: text.pool, value: text.poolCount(format.number(round.pool.questionCount)) },
            ...(round.lotCommitment ? [{ term: text.lot, value: <LotCommitment digest={round.lotCommitment} /> }] : []),
          ]}
        />
      </Card>
      {round.extensions.length > 0 && <RoundExtensions {...props} />}
    </>
  );
}

function LotCommitment({ digest }: { readonly digest: string }) {
  const { locked: text } = useRoundText();
  return (
    <>
      <code>{digest}</code>
      <div>{text.lotHint}</div>
    </>
  );
}
