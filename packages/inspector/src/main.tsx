import { render } from 'preact';
import { App } from './app.js';
import { openStream } from './live/stream.js';
import './styles/theme.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/lists.css';
import './styles/forms.css';
import './styles/pages.css';

const root = document.getElementById('app');
openStream();
if (root) render(<App />, root);
