import { useState } from 'preact/hooks';
import { Button, Card, Field } from '../components/parts';
import { useTexts } from '../lib/i18n';
import type { FieldNames } from './fields';
import type { Told } from './preview';
import type { Column } from './sheet';
import { importTexts } from './texts';

interface Props {
  columns: readonly Column[];
  /** Fields that no column tells and that rows want. */
  missing: readonly string[];
  names: FieldNames;
  told: Told;
  tell: (told: Told) => void;
}

/** What the sheet's headers leave open: columns that nobody knows, and what holds of every row. */
export function ToTell({ columns, missing, names, told, tell }: Props) {
  const t = useTexts(importTexts);
  const [fixed, setFixed] = useState(told.fixed);
  const asked = [...new Set([...Object.keys(told.fixed), ...missing])];
  const open = columns.filter((it) => (!it.known && it.header !== '') || it.column in told.columns);
  const taken = new Set(columns.map((it) => it.field));
  return (
    <>
      {asked.length > 0 && (
        <Card label={t.fixed}>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              tell({ ...told, fixed: Object.fromEntries(Object.entries(fixed).filter(([, text]) => text.trim() !== '')) });
            }}
          >
            <div>
              <h2>{t.fixed}</h2>
              <p class="soft">{t.fixedHint}</p>
            </div>
            <div class="order-fields">
              {asked.map((field) => (
                <Field key={field} label={names[field] ?? field}>
                  {(wiring) => (
                    <input
                      {...wiring}
                      value={fixed[field] ?? ''}
                      onInput={(event) => setFixed({ ...fixed, [field]: event.currentTarget.value })}
                    />
                  )}
                </Field>
              ))}
            </div>
            <div class="row">
              <Button type="submit">{t.apply}</Button>
            </div>
          </form>
        </Card>
      )}
      {open.length > 0 && (
        <details class="more">
          <summary>{t.unknownColumns(open.length)}</summary>
          <div class="order-fields">
            {open.map(({ column, header, field }) => (
              <Field key={column} label={t.columnIs(column, header)}>
                {(wiring) => (
                  <select
                    {...wiring}
                    value={field ?? ''}
                    onChange={(event) => tell({ ...told, columns: { ...told.columns, [column]: event.currentTarget.value } })}
                  >
                    <option value="">{t.leaveOut}</option>
                    {Object.keys(names)
                      .filter((name) => name === field || !taken.has(name))
                      .map((name) => (
                        <option key={name} value={name}>
                          {names[name]}
                        </option>
                      ))}
                  </select>
                )}
              </Field>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
