import { useEffect, useState } from 'preact/hooks';
import { Button, Card, Field } from '../components/parts';
import { useTexts } from '../lib/i18n';
import type { Kind } from './kinds';
import { fileSource, pastedSource, type Source } from './preview';
import { importTexts } from './texts';

/** Where a sheet comes from: cells that were copied, or a file. */
export function Choose({ kind, read }: { kind: Kind; read: (source: Source) => void }) {
  const t = useTexts(importTexts);
  const [over, setOver] = useState(false);
  const [typed, setTyped] = useState('');
  const file = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first) {
      read(fileSource(first));
    }
    return first !== undefined;
  };
  useEffect(() => {
    // Anywhere on the screen: whoever pastes here pastes a sheet.
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') {
        event.preventDefault();
        read(pastedSource(text));
      } else if (file(event.clipboardData?.files)) {
        event.preventDefault();
      }
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);
  return (
    <div
      class={over ? 'import-drop over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        file(event.dataTransfer?.files);
      }}
    >
      <Card>
        <p class="soft">{t.hints[kind.name]}</p>
        <Field label={t.paste} hint={t.pasteHint}>
          {(wiring) => <textarea {...wiring} rows={4} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />}
        </Field>
        {typed.trim() !== '' && (
          <div class="row">
            <Button kind="primary" onClick={() => read(pastedSource(typed))}>
              {t.readPasted}
            </Button>
          </div>
        )}
        <div class="row">
          <label class="button import-file">
            {t.chooseFile}
            <input
              type="file"
              class="spoken"
              accept=".xlsx,.csv,.tsv,.txt"
              onChange={(event) => {
                file(event.currentTarget.files);
                // The same file again, once it has been corrected, is a change too.
                event.currentTarget.value = '';
              }}
            />
          </label>
          <span class="soft">{t.orFile}</span>
        </div>
        <p class="soft small">{t.fileHint}</p>
      </Card>
    </div>
  );
}
