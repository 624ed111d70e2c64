import { ImportScreen } from './ImportScreen';
import { HARVESTS } from './kinds';

/** A cooperative's harvests from a sheet. */
export default function HarvestImport() {
  return <ImportScreen kind={HARVESTS} />;
}
