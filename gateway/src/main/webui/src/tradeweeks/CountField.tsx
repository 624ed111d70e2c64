import { Field } from '../components/parts';

/** A small whole number with the steps of the browser; NaN while nothing is there, and then the form is not sent. */
export function CountField({ label, value, least, most, unit, error, change }: {
  label: string;
  value: number;
  least: number;
  most?: number;
  unit?: string;
  error?: string;
  change: (value: number) => void;
}) {
  return (
    <Field label={label} unit={unit} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          type="number"
          required
          min={least}
          max={most}
          value={Number.isNaN(value) ? '' : value}
          onInput={(event) => change(event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}
