/** What an organizer's phone opens to check a participant in. */
export const checkInAddress = (week: string, participant: string): string =>
  `${location.origin}/tradeweeks/${week}/check-in/${participant}`;
