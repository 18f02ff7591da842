import { render } from 'preact';
import { App } from './app.js';
import { openStream } from './live/stream.js';

const root = document.getElementById('app');
openStream();
if (root) render(<App />, root);
