import { render } from 'preact';
import { App } from './components/app.js';
import { LANGUAGE, words } from './lib/words.js';
import { createController } from './state/controller.js';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/sidebar.css';
import './styles/conversation.css';
import './styles/bubble.css';
import './styles/rich-text.css';
import './styles/rich-blocks.css';
import './styles/media.css';
import './styles/keyboard.css';
import './styles/composer.css';
import './styles/overlays.css';
import './styles/sheets.css';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

document.documentElement.lang = LANGUAGE;
document.title = words.appTitle;

const controller = createController();
controller.start();
render(<App controller={controller} />, root);
