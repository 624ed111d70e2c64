import type { ComponentChildren } from 'preact';
import './Switch.css';

/** Something that is on or off. */
export function Switch({ on, turn, children }: { on: boolean; turn: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
    </label>
  );
}
