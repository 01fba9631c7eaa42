import { encode } from 'uqr';
import type { Html } from './html.js';
import { html } from './html.js';

/** Light squares around the code: readers need them. */
const BORDER = 4;

/** A QR code as an SVG: nothing is fetched, and no style is inline, so the page's CSP stays as it is. */
export function qr(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg
    class="qr"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d="${squares.join('')}" />
  </svg>`;
}
