/** Small things that this browser remembers. A browser that refuses to remember is no reason to fail. */
const PREFIX = 'harvestlink.';

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
  } catch {
    // Private windows and full disks: it is asked for again next time.
  }
}
