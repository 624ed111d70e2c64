import { useId } from 'preact/hooks';
import './Choice.css';

/** A few options side by side, one of which holds. */
export function Choice<T extends string>({ label, value, options, choose }: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="legend-text">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
