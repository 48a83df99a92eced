import { useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { BarChart } from './bar-chart.js';
import { Button } from './button.js';
import type { Column } from './data-table.js';
import { DataTable } from './data-table.js';
import { EmptyState } from './empty-state.js';
import { Grid, Row, Stack } from './layout.js';
import { barsByHour } from './participation-hours.js';
import type { HourCount } from './participation-hours.js';
import { useReportText } from './participation-report.messages.js';
import { Stat } from './stat.js';

interface UnitCount {
  readonly unitId: string | null;
  readonly name: string | null;
  readonly entrants: number;
  readonly rosterCount: number | null;
  readonly sharePercent: number | null;
}

interface ParticipationReportProps {
  readonly report: {
    readonly entrants: number;
    readonly attemptsStarted: number;
    readonly attemptsSubmitted: number;
    readonly openNow: number;
    readonly byHour: readonly HourCount[];
    readonly byUnit: readonly UnitCount[];
    readonly byCommune: readonly UnitCount[];
  };
}

const FIRST_ROWS = 10;

/** Who takes part in a round: four numbers, a chart by hour, a table by commune or unit. */
export function ParticipationReport({ report }: ParticipationReportProps) {
  const text = useReportText();
  const format = useFormat();
  if (report.attemptsStarted === 0) return <EmptyState title={text.emptyTitle}>{text.emptyAdvice}</EmptyState>;
  return (
    <Stack>
      <Grid least="9rem">
        <Stat label={text.entrants} value={format.number(report.entrants)} />
        <Stat label={text.started} value={format.number(report.attemptsStarted)} />
        <Stat label={text.submitted} value={format.number(report.attemptsSubmitted)} />
        <Stat label={text.openNow} value={format.number(report.openNow)} />
      </Grid>
      <BarChart
        title={text.byHour}
        labelHeader={text.hour}
        valueHeader={text.attempts}
        bars={barsByHour(report.byHour)}
      />
      <UnitCounts byCommune={report.byCommune} byUnit={report.byUnit} />
    </Stack>
  );
}

function UnitCounts({ byCommune, byUnit }: Pick<ParticipationReportProps['report'], 'byCommune' | 'byUnit'>) {
  const text = useReportText();
  const format = useFormat();
  const [grouping, setGrouping] = useState<'byCommune' | 'byUnit'>('byCommune');
  const [all, setAll] = useState(false);
  const counts = { byCommune, byUnit }[grouping];
  const columns: readonly Column<UnitCount>[] = [
    { key: 'name', header: text.name, cell: ({ name }) => name ?? text.noUnit, rowHeader: true },
    {
      key: 'entrants',
      header: text.entrants,
      cell: ({ entrants }) => format.number(entrants),
      align: 'end',
      tight: true,
    },
    {
      key: 'roster',
      header: text.roster,
      cell: ({ rosterCount }) => (rosterCount === null ? '–' : format.number(rosterCount)),
      align: 'end',
      tight: true,
    },
    {
      key: 'share',
      header: text.share,
      cell: ({ sharePercent }) => (sharePercent === null ? '–' : format.share(sharePercent / 100)),
      align: 'end',
      tight: true,
    },
  ];
  return (
    <Stack gap="small">
      <div role="group" aria-label={text.grouping}>
        <Row>
          {(['byCommune', 'byUnit'] as const).map((choice) => (
            <Button
              key={choice}
              kind={choice === grouping ? 'primary' : 'secondary'}
              aria-pressed={choice === grouping}
              onClick={() => setGrouping(choice)}
            >
              {text[choice]}
            </Button>
          ))}
        </Row>
      </div>
      <DataTable
        caption={text[grouping]}
        columns={columns}
        rows={all ? counts : counts.slice(0, FIRST_ROWS)}
        rowKey={({ unitId, name }) => unitId ?? name ?? ''}
        empty={<EmptyState title={text.emptyTitle}>{text.emptyAdvice}</EmptyState>}
      />
      {!all && counts.length > FIRST_ROWS && (
        <div>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {text.showAll(format.number(counts.length))}
          </Button>
        </div>
      )}
    </Stack>
  );
}
