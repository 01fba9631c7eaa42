export { Html, html, nothing } from '../html.js';
