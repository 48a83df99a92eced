import { findUnits } from '../../api/unit-search.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { SearchSelect } from '../../ui/search-select.js';
import { TextField } from '../../ui/text-field.js';
import type { PartProps } from './form-part.js';
import { FormPart } from './form-part.js';
import { useRegistrationText } from './registration.messages.js';

/** Commune or ward, and the unit: from the list, or in words where it is not listed. */
export function PlacePart({ form }: Pick<PartProps, 'form'>) {
  const text = useRegistrationText();
  return (
    <FormPart title={text.place}>
      <SearchSelect
        {...form.field('communeId')}
        label={text.commune}
        hint={text.communeHint}
        placeholder={text.communePlaceholder}
        search={(query, signal) => findUnits(query, { kind: 'locality', signal })}
      />
      {!form.values.isUnlisted && (
        <SearchSelect
          {...form.field('unitId')}
          label={text.unit}
          hint={text.unitHint}
          search={(query, signal) => findUnits(query, { kind: 'workplace', signal })}
          optional
        />
      )}
      <CheckboxField {...form.field('isUnlisted')} label={text.unitUnlisted} />
      {form.values.isUnlisted && <TextField {...form.field('unitOther')} label={text.unitOther} maxLength={200} />}
    </FormPart>
  );
}
