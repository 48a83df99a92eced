import { api, dataOf } from '../../api/client.js';
import { findUnits } from '../../api/unit-search.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Form } from '../../ui/form.js';
import { NumberField } from '../../ui/number-field.js';
import type { FoundOption } from '../../ui/search-select.js';
import { SearchSelect } from '../../ui/search-select.js';
import { Stack } from '../../ui/layout.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useUnitText } from './unit.messages.js';
import type { UnitRow } from './units.queries.js';

interface UnitFormProps {
  readonly unit: UnitRow;
  readonly onSaved: () => Promise<void>;
}

/** Changes a unit: its name, its roster, its end. Code and kind stay: files and results refer to them. */
export function UnitForm({ unit, onSaved }: UnitFormProps) {
  const text = useUnitText();
  const { unitKinds } = useVocabulary();
  const toast = useToast();
  const form = useProblemForm({
    initial: {
      name: unit.name,
      rosterCount: unit.rosterCount,
      validTo: unit.validTo ?? '',
      successorId: successorOf(unit),
    },
    submit: async ({ name, rosterCount, validTo, successorId }) => {
      const body = { name, rosterCount, validTo: validTo || null, successorId: successorId?.id ?? null };
      await dataOf(api.PATCH('/api/staff/units/{id}', { params: { path: { id: unit.id } }, body }));
      toast(text.saved);
      await onSaved();
    },
  });
  return (
    <Stack>
      <DefinitionList
        items={[
          { term: text.code, value: unit.code },
          { term: text.kind, value: unitKinds[unit.kind] },
          { term: text.parent, value: unit.parentName },
        ]}
      />
      <Form form={form} label={unit.name}>
        <TextField {...form.field('name')} label={text.name} hint={text.nameHint} />
        <NumberField {...form.field('rosterCount')} label={text.roster} hint={text.rosterHint} optional />
        <DateField {...form.field('validTo')} label={text.validTo} hint={text.validToHint} optional />
        <SearchSelect
          {...form.field('successorId')}
          label={text.successor}
          hint={text.successorHint}
          optional
          search={(query, signal) => findUnits(query, { signal })}
        />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.save}
        </Button>
      </Form>
    </Stack>
  );
}

function successorOf({ successorId, successorName }: UnitRow): FoundOption | null {
  return successorId && successorName ? { id: successorId, label: successorName } : null;
}
