import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { exchange } from '../lib/api/client';
import { useTexts } from '../lib/i18n';
import { save } from '../lib/save';
import type { Kind } from './kinds';
import { XLSX } from './preview';
import { importTexts } from './texts';

/** All of one's own as a workbook, which an import knows again. */
export function ExportButton({ kind }: { kind: Kind }) {
  const t = useTexts(importTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const download = () => {
    setBusy(true);
    exchange(`${kind.api}/export`, { headers: { Accept: `${XLSX}, application/json` } })
      .then((answer) => answer.blob())
      .then(
        (file) => save(file, t.files[kind.name]),
        (failure: unknown) => toasts.say(text(failure)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Button busy={busy} onClick={download}>
      {t.export}
    </Button>
  );
}
