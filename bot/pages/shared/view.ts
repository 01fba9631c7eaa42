import type { Html } from '../html.js';
import { html } from '../html.js';
import type { PageWords } from '../layout.js';
import type { Reply } from '../reply.js';
import { page } from '../reply.js';
import type { Visit } from '../visit.js';

type ViewerWords = PageWords['viewer'];

/** Wrong passcodes that a share bears at most: for each there is a line. */
const MOST_LEFT = 5;

/**
 * GET /view: the page that opens a link, without an account. What was shared is decrypted in the browser; the link stands behind the
 * `#`, which no browser sends. Every word it may need is here already; browser/viewer.ts shows and hides.
 */
export function view({ services, words: { viewer: words } }: Visit): Reply {
  const body = html`<noscript
      ><div class="note problem"><p>${words.noScript}</p></div></noscript
    >
    ${problems(words)}
    <p id="busy" class="screen" role="status" hidden>${words.busy}</p>
    ${codeForm(words)} ${askForm(words)} ${record(words)}`;
  const script = services.viewerScript;
  const head = html`<meta name="robots" content="noindex" />
    <script src="${script}" defer></script>`;
  return page(words.title, body, { head, script, frame: { person: undefined } });
}

const problems = ({ problems: say, left }: ViewerWords): Html =>
  html`<div class="screen" role="alert" id="problems" tabindex="-1">
    ${Object.entries(say).map(
      ([name, what]) =>
        html`<div class="note problem" data-problem="${name}" hidden>
          <p>
            ${what}
            ${
              name === 'wrongPasscode' &&
              Array.from(
                { length: MOST_LEFT },
                (_, n) => html`<span data-left="${n}" hidden>${left(n)}</span>`,
              )
            }
          </p>
        </div>`,
    )}
  </div>`;

const codeForm = ({ code }: ViewerWords): Html =>
  html`<form id="code-form" class="screen" hidden>
    <p>${code.intro}</p>
    <div class="field">
      <label for="code">${code.label}</label>
      <input
        class="big"
        id="code"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="16"
        required
      />
    </div>
    <button>${code.button}</button>
  </form>`;

const askForm = ({ ask }: ViewerWords): Html =>
  html`<form id="ask-form" class="screen" hidden>
    <p>${ask.intro}</p>
    <div class="field">
      <label for="recipient">${ask.name}</label>
      <input class="big" id="recipient" type="text" autocomplete="name" maxlength="80" required />
    </div>
    <div class="field" id="passcode-field">
      <label for="passcode">${ask.passcode}</label>
      <p id="passcode-help">${ask.passcodeHelp}</p>
      <input
        class="big"
        id="passcode"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="16"
        aria-describedby="passcode-help"
      />
    </div>
    <button>${ask.button}</button>
  </form>`;

const record = (words: ViewerWords): Html =>
  html`<div id="record" tabindex="-1" hidden>
    <div class="screen">
      <p><button type="button" id="print">${words.print}</button></p>
      <details>
        <summary>${words.save}</summary>
        <p>${words.keep}</p>
        <ul class="choices">
          ${Object.entries(words.files).map(
            ([name, { label, name: file }]) =>
              html`<li hidden data-file="${name}"><a class="button" download="${file}">${label}</a></li>`,
          )}
        </ul>
      </details>
    </div>
    <article class="shared" id="document"></article>
  </div>`;
