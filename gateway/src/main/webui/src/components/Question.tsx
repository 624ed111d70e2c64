import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './Question.css';

/** A question in front of the screen, asked while it is mounted; Escape and the ground behind it answer "no". */
export function Question({ title, children, no }: { title: string; children: ComponentChildren; no: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        no();
      }}
      onClick={(event) => event.target === dialog.current && no()}
    >
      <div class="question-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
