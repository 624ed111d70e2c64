import { render } from 'preact';
import { App } from './app/App';
import { applyTheme } from './account/theme';
import './styles/base.css';

applyTheme();
render(<App />, document.getElementById('app')!);
