import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Timeline } from '../../ui/timeline.js';
import { useStoryText } from './story.messages.js';

/** What happened to this contestant, the oldest first. */
export function StoryHistory({ events }: { readonly events: readonly View<'StoryEvent'>[] }) {
  const { history } = useStoryText();
  const format = useFormat();
  const when = (at: string) => format.instant(at, { precision: 'second' });
  return (
    <Card title={history.title}>
      {events.length === 0 ? (
        <p>{history.none}</p>
      ) : (
        <Timeline
          events={events.map(({ at, action, sentence, byName }) => ({
            key: `${at} ${action}`,
            title: sentence,
            when: byName ? history.by(when(at), byName) : when(at),
            state: 'past',
          }))}
        />
      )}
    </Card>
  );
}
