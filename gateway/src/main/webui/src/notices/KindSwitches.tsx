import { Switch } from '../components/Switch';
import { useTexts } from '../lib/i18n';
import { KINDS, kindTexts, type Kind } from './kinds';

/** Which kinds of news are told: a switch for each. */
export function KindSwitches({ label, isOn, turn }: {
  label: string;
  isOn: (kind: Kind) => boolean;
  turn: (kind: Kind, on: boolean) => void;
}) {
  const t = useTexts(kindTexts);
  return (
    <fieldset>
      <legend class="legend-text">{label}</legend>
      {KINDS.map((kind) => (
        <Switch key={kind} label={t.names[kind]} hint={t.hints[kind]} on={isOn(kind)} turn={(on) => turn(kind, on)} />
      ))}
    </fieldset>
  );
}
