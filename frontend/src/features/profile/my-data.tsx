import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { MyDataForm } from './my-data-form.js';
import { useProfileText } from './profile.messages.js';
import { groupsQuery, profileQuery } from './profile.queries.js';

/** What was given at registration, to read and to correct. */
export function MyData() {
  const { mine } = useProfileText();
  const profile = useQuery(profileQuery);
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title={mine.title}
      aside={
        profile.data?.withdrawnAt === null &&
        !editing && (
          <Button kind="quiet" icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
            {mine.edit}
          </Button>
        )
      }
    >
      <Loaded query={profile}>
        {(loaded) =>
          editing ? <MyDataForm profile={loaded} onDone={() => setEditing(false)} /> : <Data profile={loaded} />
        }
      </Loaded>
    </Card>
  );
}

function Data({ profile }: { readonly profile: View<'ProfileView'> }) {
  const { mine } = useProfileText();
  const format = useFormat();
  const groups = useQuery(groupsQuery);
  const { commune, unit, withdrawnAt, guardianName } = profile;
  const items = [
    { term: mine.fullName, value: profile.fullName },
    { term: mine.dateOfBirth, value: profile.dateOfBirth && format.calendarDay(profile.dateOfBirth) },
    { term: mine.phone, value: profile.phone && format.phone(profile.phone) },
    { term: mine.email, value: profile.email },
    { term: mine.commune, value: commune && [commune.name, commune.parentName].filter(Boolean).join(', ') },
    { term: mine.unit, value: unit?.name ?? profile.unitOther },
    { term: mine.group, value: groups.data?.find(({ code }) => code === profile.group)?.name },
    ...(guardianName ? [{ term: mine.guardian, value: guardianName }] : []),
    { term: mine.registeredAt, value: format.instant(profile.registeredAt) },
  ];
  return (
    <>
      {withdrawnAt && <Notice tone="warning">{mine.withdrawn(format.instant(withdrawnAt))}</Notice>}
      <DefinitionList items={items} />
    </>
  );
}
