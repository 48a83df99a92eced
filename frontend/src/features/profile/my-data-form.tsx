import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { findUnits } from '../../api/unit-search.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { SearchSelect } from '../../ui/search-select.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { changeOf, valuesOf } from './my-data-values.js';
import { useProfileText } from './profile.messages.js';
import { groupsQuery, profileQuery } from './profile.queries.js';

interface MyDataFormProps {
  readonly profile: View<'ProfileView'>;
  readonly onDone: () => void;
}

/** Corrects what a contestant may correct; only what changed is sent. */
export function MyDataForm({ profile, onDone }: MyDataFormProps) {
  const { mine } = useProfileText();
  const { actions } = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const { refresh } = useSession();
  const groups = useQuery(groupsQuery);
  const form = useProblemForm({
    initial: valuesOf(profile),
    check: ({ fullName, communeId }) => ({
      ...(fullName.trim() === '' && { fullName: mine.nameMissing }),
      ...(!communeId && { communeId: mine.communeMissing }),
    }),
    submit: async (values) => {
      const changed = await dataOf(api.PATCH('/api/profile', { body: changeOf(values) }));
      queries.setQueryData(profileQuery.queryKey, changed);
      toast(mine.saved);
      onDone();
      await refresh();
    },
  });
  return (
    <Form form={form} label={mine.edit}>
      <TextField {...form.field('fullName')} label={mine.fullName} autoComplete="name" maxLength={80} />
      <TextField {...form.field('email')} label={mine.email} type="email" autoComplete="email" optional />
      <SearchSelect
        {...form.field('communeId')}
        label={mine.commune}
        hint={mine.unitHint}
        search={(query, signal) => findUnits(query, { kind: 'locality', signal })}
      />
      {form.values.isUnlisted ? (
        <TextField {...form.field('unitOther')} label={mine.unitOther} maxLength={200} />
      ) : (
        <SearchSelect
          {...form.field('unitId')}
          label={mine.unit}
          hint={mine.unitHint}
          search={(query, signal) => findUnits(query, { kind: 'workplace', signal })}
          optional
        />
      )}
      <CheckboxField {...form.field('isUnlisted')} label={mine.unitUnlisted} />
      <SelectField
        {...form.field('group')}
        label={mine.group}
        choices={(groups.data ?? []).map(({ code, name }) => ({ value: code as string, label: name }))}
      />
      <p>{mine.fixed}</p>
      <Row>
        <Button type="submit" kind="primary" busy={form.busy}>
          {actions.save}
        </Button>
        <Button onClick={onDone}>{actions.cancel}</Button>
      </Row>
    </Form>
  );
}
