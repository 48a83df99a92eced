import type { ReactElement } from 'react';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Grid } from '../../ui/layout.js';
import { SelectField } from '../../ui/select-field.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { TextField } from '../../ui/text-field.js';
import { useContestsText } from './contests.messages.js';

export interface ContestDetails {
  readonly name: string;
  readonly shortName: string;
  readonly organiserName: string;
  readonly introduction: string;
  readonly timeZone: string;
  readonly consentText: string;
  readonly consentVersion: string;
  readonly asksIdNumber: boolean;
}

interface Bound<T> {
  readonly name: string;
  readonly value: T;
  readonly error: string | undefined;
  // A method, so that a form of more than these fields fits as well.
  onChange(value: T): void;
}

/** What useProblemForm answers, as far as these fields need it. */
interface ContestFieldsProps {
  readonly form: {
    readonly field: <K extends keyof ContestDetails>(name: K) => Bound<ContestDetails[K]>;
  };
  readonly disabled?: boolean;
}

/** Zones of Vietnam and its neighbours, where such contests are held. */
const TIME_ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Vientiane', 'Asia/Phnom_Penh', 'Asia/Bangkok', 'Asia/Singapore'];

/** Name, organiser, introduction, time zone. */
export function AboutFields({ form, disabled }: ContestFieldsProps): ReactElement {
  const { details: text } = useContestsText();
  const zone = form.field('timeZone');
  const zones = TIME_ZONES.includes(zone.value) ? TIME_ZONES : [zone.value, ...TIME_ZONES];
  return (
    <>
      <TextField {...form.field('name')} label={text.name} maxLength={300} disabled={disabled} />
      <Grid least="18rem">
        <TextField
          {...form.field('shortName')}
          label={text.shortName}
          hint={text.shortNameHint}
          maxLength={60}
          disabled={disabled}
        />
        <TextField {...form.field('organiserName')} label={text.organiserName} maxLength={300} disabled={disabled} />
      </Grid>
      <TextAreaField
        {...form.field('introduction')}
        label={text.introduction}
        hint={text.introductionHint}
        rows={4}
        maxLength={4000}
        disabled={disabled}
      />
      <SelectField
        {...zone}
        label={text.timeZone}
        hint={text.timeZoneHint}
        choices={zones.map((name) => ({ value: name, label: name }))}
        disabled={disabled}
      />
    </>
  );
}

/** The words of consent, and whether an ID number is asked for. */
export function ConsentFields({ form, disabled }: ContestFieldsProps): ReactElement {
  const { details: text } = useContestsText();
  return (
    <>
      <TextAreaField
        {...form.field('consentText')}
        label={text.consentText}
        hint={text.consentTextHint}
        rows={6}
        maxLength={8000}
        disabled={disabled}
      />
      <TextField
        {...form.field('consentVersion')}
        label={text.consentVersion}
        hint={text.consentVersionHint}
        maxLength={40}
        short
        disabled={disabled}
      />
      <CheckboxField
        {...form.field('asksIdNumber')}
        label={text.asksIdNumber}
        hint={text.asksIdNumberHint}
        disabled={disabled}
      />
    </>
  );
}
