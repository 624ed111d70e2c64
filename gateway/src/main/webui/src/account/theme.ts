import { keep, kept } from '../lib/kept';

export type Theme = 'system' | 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

export const chosenTheme = (): Theme => {
  const theme = kept('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
};

/** Puts the theme on the page, and follows the system's while that is what was chosen. */
export function applyTheme(): void {
  const show = () => {
    const theme = chosenTheme();
    document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  show();
  dark.addEventListener('change', show);
}

export function chooseTheme(theme: Theme): void {
  keep('theme', theme === 'system' ? null : theme);
  document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}
