import { render } from 'preact';
import { App } from './app.tsx';
import './gaya.css';

const host = document.getElementById('meja');
if (host) render(<App />, host);
