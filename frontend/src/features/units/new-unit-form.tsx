import { api, dataOf } from '../../api/client.js';
import { findUnits } from '../../api/unit-search.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Form } from '../../ui/form.js';
import { NumberField } from '../../ui/number-field.js';
import type { FoundOption } from '../../ui/search-select.js';
import { SearchSelect } from '../../ui/search-select.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useUnitText } from './unit.messages.js';
import type { UnitRow } from './units.queries.js';

const EMPTY = {
  code: '',
  name: '',
  kind: '' as UnitRow['kind'] | '',
  parentId: null as FoundOption | null,
  rosterCount: null as number | null,
  validFrom: '',
};

/** Adds a unit. */
export function NewUnitForm({ onSaved }: { readonly onSaved: () => Promise<void> }) {
  const text = useUnitText();
  const { unitKinds } = useVocabulary();
  const toast = useToast();
  const form = useProblemForm({
    initial: EMPTY,
    check: ({ name, code, kind }) => ({
      ...(name.trim() === '' && { name: text.nameNeeded }),
      ...(code.trim() === '' && { code: text.codeNeeded }),
      ...(kind === '' && { kind: text.kindNeeded }),
    }),
    submit: async ({ kind, parentId, validFrom, ...typed }) => {
      const body = {
        ...typed,
        // Checked before sending.
        kind: kind || 'other',
        parentId: parentId?.id ?? null,
        validFrom: validFrom || null,
      } as const;
      await dataOf(api.POST('/api/staff/units', { body }));
      toast(text.added);
      await onSaved();
    },
  });
  return (
    <Form form={form} label={text.newTitle}>
      <TextField {...form.field('name')} label={text.name} />
      <TextField {...form.field('code')} label={text.code} hint={text.codeHint} short />
      <SelectField {...form.field('kind')} label={text.kind} choices={choicesOf(unitKinds)} />
      <SearchSelect
        {...form.field('parentId')}
        label={text.parent}
        hint={text.parentHint}
        optional
        search={(query, signal) => findUnits(query, { signal })}
      />
      <NumberField {...form.field('rosterCount')} label={text.roster} hint={text.rosterHint} optional />
      <DateField {...form.field('validFrom')} label={text.validFrom} optional />
      <Button type="submit" kind="primary" busy={form.busy}>
        {text.create}
      </Button>
    </Form>
  );
}
