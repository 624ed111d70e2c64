import { ImportScreen } from './ImportScreen';
import { ORDERS } from './kinds';

/** A buyer's orders from a sheet. */
export default function OrderImport() {
  return <ImportScreen kind={ORDERS} />;
}
