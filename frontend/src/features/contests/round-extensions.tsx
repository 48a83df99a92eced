import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Timeline } from '../../ui/timeline.js';
import type { RoundViewProps } from './round-view.js';
import { useRoundText } from './round.messages.js';

/** Every later closing time that was given, with its reason and who gave it. */
export function RoundExtensions({ round, contest }: RoundViewProps) {
  const { extension: text } = useRoundText();
  const format = useFormat();
  const instant = (moment: string) => format.instant(moment, { timeZone: contest.timeZone });
  return (
    <Card title={text.history}>
      <Timeline
        events={round.extensions.map((extension) => ({
          key: extension.createdAt,
          title: text.entry(instant(extension.closedBefore), instant(extension.closesNow)),
          when: text.by(extension.createdByName ?? text.system, instant(extension.createdAt)),
          state: 'past',
          detail: extension.reason,
        }))}
      />
    </Card>
  );
}
