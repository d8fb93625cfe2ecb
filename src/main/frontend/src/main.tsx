import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/search.css';
import './styles/timeline.css';
import './styles/inspector.css';
import './styles/article.css';
import './styles/graph.css';
import './styles/print.css';
import './app/theme';
import { render } from 'preact';
import { App } from './app/App';

const root = document.getElementById('page');
if (root) render(<App />, root);
