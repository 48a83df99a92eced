import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { contestQuery, roundQuery } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { Row } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { PaperPreview } from './paper-preview.js';
import { RoundParticipation } from './round-participation.js';
import { RoundPhaseBadge } from './round-phase-badge.js';
import { RoundPreparation } from './round-preparation.js';
import { useRoundText } from './round.messages.js';

const VIEWS = { prepare: RoundPreparation, paper: PaperPreview, participation: RoundParticipation } as const;
type ViewName = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** One round: prepare it, look at a paper, watch who takes part. */
export default function RoundPage() {
  const { roundId } = useParams<{ roundId: string }>();
  const { page: text } = useRoundText();
  const format = useFormat();
  const [{ view }] = useUrlFilters({ view: 'prepare' });
  const round = useQuery(roundQuery(roundId));
  const contestId = round.data?.contestId;
  const contest = useQuery({ ...contestQuery(contestId ?? ''), enabled: contestId !== undefined });
  const shown = VIEW_NAMES.find((name) => name === view) ?? 'prepare';
  const Shown = VIEWS[shown];
  return (
    <Loaded query={round}>
      {(data) => {
        const timeZone = contest.data?.timeZone;
        return (
          <>
            <PageHeader
              over={<Link href={`/staff/contests/${data.contestId}`}>{data.contestName}</Link>}
              title={data.name}
              lead={text.window(
                format.instant(data.opensAt, { timeZone }),
                format.instant(data.closesAt, { timeZone }),
              )}
              actions={
                <Row>
                  <RoundPhaseBadge phase={data.phase} />
                </Row>
              }
            />
            <TabLinks
              label={text.views}
              tabs={VIEW_NAMES.map((name) => ({
                href: `/staff/rounds/${roundId}?view=${name}`,
                label: text[name],
                current: name === shown,
              }))}
            />
            {contest.data ? <Shown key={data.id} round={data} contest={contest.data} /> : <Skeleton lines={6} />}
          </>
        );
      }}
    </Loaded>
  );
}
