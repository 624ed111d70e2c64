import { render } from 'preact';
import { App } from './app/App';
import { applyTheme } from './account/theme';
import './styles/base.css';

applyTheme();
render(<App />, document.getElementById('app')!);

// The shell without a network; while developing, the newest build is wanted and not a kept one.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => {}));
}

// A new version has taken the place of the one that this page was loaded with: its other screens are gone, so begin anew.
const RELOADED = 'harvestlink.reloaded';
window.addEventListener('vite:preloadError', (event) => {
  const again = Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < 30_000;
  if (navigator.onLine && !again) {
    event.preventDefault();
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
  }
});
