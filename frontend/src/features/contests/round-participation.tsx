import { useQuery } from '@tanstack/react-query';
import { participationQuery } from '../../api/organising.queries.js';
import { Loaded } from '../../ui/loaded.js';
import { ParticipationReport } from '../../ui/participation-report.js';
import type { RoundViewProps } from './round-view.js';

/** Who takes part, by hour and by unit; for staff only. */
export function RoundParticipation({ round }: RoundViewProps) {
  const participation = useQuery(participationQuery(round.id));
  return <Loaded query={participation}>{(report) => <ParticipationReport report={report} />}</Loaded>;
}
