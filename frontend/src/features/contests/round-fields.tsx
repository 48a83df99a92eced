import type { View } from '../../api/views.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import type { FieldProps } from '../../ui/field.js';
import { Grid } from '../../ui/layout.js';
import { NumberField } from '../../ui/number-field.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useContestsText } from './contests.messages.js';
import type { RoundDraft } from './round-draft.js';
import { useRoundText } from './round.messages.js';

interface RoundFieldsProps {
  readonly form: {
    readonly field: <K extends keyof RoundDraft>(name: K) => Omit<FieldProps<RoundDraft[K]>, 'label'>;
  };
  readonly contest: Pick<View<'ContestView'>, 'timeZone' | 'ruleSets'>;
}

/** Name, number, window in the contest's time zone, version of the rules. */
export function RoundFields({ form, contest }: RoundFieldsProps) {
  const { schedule: text } = useRoundText();
  const { rules } = useContestsText();
  const { timeZone, ruleSets } = contest;
  return (
    <>
      <Grid least="15rem">
        <TextField {...form.field('name')} label={text.name} maxLength={100} />
        <NumberField {...form.field('number')} label={text.number} hint={text.numberHint} />
        <DateTimeField {...form.field('opensAt')} label={text.opensAt} timeZone={timeZone} />
        <DateTimeField {...form.field('closesAt')} label={text.closesAt} hint={text.closesAtHint} timeZone={timeZone} />
      </Grid>
      <SelectField
        {...form.field('ruleSetId')}
        label={text.ruleSet}
        hint={text.ruleSetHint}
        choices={ruleSets.map(({ id, version, note }) => ({ value: id, label: `${rules.version(version)} – ${note}` }))}
      />
    </>
  );
}
