import type { Contestant } from '../accounts/contestant.entity.js';
import type { Locale } from '../platform/errors/problem.js';
import type { AuditedEvent } from './contestant-history.repository.js';
import type { NamedDisqualification } from './exclusions.repository.js';
import type { StoryEvent } from './story.dto.js';

interface StoryMaterial {
  readonly contestant: Pick<Contestant, 'registeredAt'>;
  readonly decisions: readonly NamedDisqualification[];
  readonly audited: readonly AuditedEvent[];
}

/** What happened to a contestant, oldest first, in sentences. */
export function storyEvents({ contestant, decisions, audited }: StoryMaterial, locale: Locale): StoryEvent[] {
  const registered: DatedEvent = event(contestant.registeredAt, 'registered', SENTENCES.registered[locale]);
  const events = [
    registered,
    ...decisions.flatMap((decision) => eventsOfDecision(decision, locale)),
    ...audited.map(({ at, action, byName }) => event(at, action, SENTENCES[action]?.[locale] ?? action, byName)),
  ];
  return events
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest }));
}

type DatedEvent = Omit<StoryEvent, 'at'> & { readonly at: Date };

const SENTENCES: Readonly<Record<string, Record<Locale, string>>> & { readonly registered: Record<Locale, string> } = {
  registered: { vi: 'Đăng ký dự thi.', en: 'Registered.' },
  'consent-withdrawn': { vi: 'Rút lại sự đồng ý; thôi dự thi.', en: 'Withdrew consent; takes part no more.' },
  'personal-data-erased': { vi: 'Dữ liệu cá nhân đã được xóa.', en: 'Personal data were erased.' },
};

function eventsOfDecision(decision: NamedDisqualification, locale: Locale): DatedEvent[] {
  const { createdAt, reason, byName, reinstatedAt, reinstatementReason, reinstatedByName } = decision;
  const out = { vi: `Bị loại: ${reason}`, en: `Disqualified: ${reason}` };
  const back = { vi: `Được khôi phục: ${reinstatementReason}`, en: `Reinstated: ${reinstatementReason}` };
  return [
    event(createdAt, 'disqualified', out[locale], byName),
    ...(reinstatedAt === null ? [] : [event(reinstatedAt, 'reinstated', back[locale], reinstatedByName)]),
  ];
}

function event(at: Date, action: string, sentence: string, byName: string | null = null): DatedEvent {
  return { at, action, sentence, byName };
}
