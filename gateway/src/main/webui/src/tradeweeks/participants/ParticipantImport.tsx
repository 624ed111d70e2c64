import type { ScreenProps } from '../../app/route';
import { ImportScreen } from '../../imports/ImportScreen';
import { participantsOf } from '../../imports/kinds';

/** An event's participants from its organizer's list. */
export default function ParticipantImport({ params }: ScreenProps) {
  return <ImportScreen kind={participantsOf(params?.id ?? '')} />;
}
