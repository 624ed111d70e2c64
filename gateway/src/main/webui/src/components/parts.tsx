import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './parts.css';

type Kind = 'primary' | 'secondary' | 'quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'disabled'> {
  kind?: Kind;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** While it works: stays where it is and takes no second press. */
  busy?: boolean;
}

/** One primary button a screen, named with its effect: "Nhận 3.200 kg". */
export function Button({ kind = 'secondary', type = 'button', busy, disabled, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={`button ${kind}`} disabled={disabled} aria-disabled={busy} aria-busy={busy}
      onClick={busy ? undefined : rest.onClick}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function LinkButton({ kind = 'secondary', href, children, external }: {
  kind?: Kind;
  href: string;
  children: ComponentChildren;
  /** A page of the gateway's own, not of the app. */
  external?: boolean;
}) {
  return (
    <a class={`button ${kind}`} href={href} target={external ? '_self' : undefined}>
      {children}
    </a>
  );
}

export function Card({ children, label, tight }: { children: ComponentChildren; label?: string; tight?: boolean }) {
  return (
    <section class={tight ? 'card tight' : 'card'} aria-label={label}>
      {children}
    </section>
  );
}

export type Tone = 'plain' | 'good' | 'ask' | 'bad';

/** A short fact; `ask` is amber with a question, for what the reader has to settle. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  /** What stands behind the number, such as `kg`. */
  unit?: string;
  children: (wiring: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren;
}

/** A labelled input with its hint and its error, wired for those who listen. */
export function Field({ label, hint, error, unit, children }: FieldProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <span class="field-input">
        {children({ id, 'aria-describedby': told, 'aria-invalid': Boolean(error) })}
        {unit && <span class="field-unit">{unit}</span>}
      </span>
      {hint && <p id={`${id}-hint`} class="soft small">{hint}</p>}
      {error && <p id={`${id}-error`} class="field-error">{error}</p>}
    </div>
  );
}

/** Nothing here yet, and what to do next. */
export function EmptyState({ title, children, action }: {
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p class="soft">{children}</p>}
      {action && <div class="row">{action}</div>}
    </div>
  );
}

/** A line of words with a sign in front: what passed, what to note, what fails. */
export function Verdict({ verdict, children }: { verdict: string; children: ComponentChildren }) {
  const sign = verdict === 'PASS' ? '✓' : verdict === 'FAIL' ? '✕' : '!';
  return (
    <li class={`verdict ${verdict.toLowerCase()}`}>
      <span aria-hidden="true">{sign}</span>
      <span>{children}</span>
    </li>
  );
}
