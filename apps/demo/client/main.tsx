import './no-eval.js';
import '@fontsource-variable/inter/wght.css';
import '@handoff-kit/ui/styles.css';
import './styles/shell.css';
import './styles/customer.css';
import './styles/desk.css';
import './styles/oversight.css';
import './styles/trail.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
