import './Switch.css';

/** Something that is on or off. */
export function Switch({ label, hint, on, turn }: {
  label: string;
  hint?: string;
  on: boolean;
  turn: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <span>
        {label}
        {hint && <span class="soft small switch-hint"> {hint}</span>}
      </span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
    </label>
  );
}
