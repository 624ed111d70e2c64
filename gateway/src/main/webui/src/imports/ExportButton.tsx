import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { download } from '../lib/download';
import { useTexts } from '../lib/i18n';
import type { Kind } from './kinds';
import { XLSX } from './preview';
import { importTexts } from './texts';

/** All of one's own as a workbook, which an import knows again. */
export function ExportButton({ kind }: { kind: Kind }) {
  const t = useTexts(importTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const take = () => {
    setBusy(true);
    download(`${kind.api}/export`, XLSX, t.files[kind.name])
      .catch((failure: unknown) => toasts.say(text(failure)))
      .finally(() => setBusy(false));
  };
  return (
    <Button busy={busy} onClick={take}>
      {t.export}
    </Button>
  );
}
