import type { Share } from '../../components/KilogramBar';
import type { Account, Result } from '../api';

/** Where the kilograms of deals are. What was delivered has been agreed before, and is not counted twice. */
export const sharesOfResult = ({ agreedKg, deliveredKg }: Result): Share[] => [
  { where: 'delivered', kg: deliveredKg },
  { where: 'agreed', kg: Math.max(0, agreedKg - deliveredKg) },
];

/** Those of whom anything can be told, who agreed most first. */
export const partiesByKilograms = (lines: Account['byParty']): Account['byParty'] =>
  [...lines].sort((a, b) => b.result.agreedKg - a.result.agreedKg || b.met - a.met || (a.name ?? '').localeCompare(b.name ?? '', 'vi'));
