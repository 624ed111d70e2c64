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
