import { contentFor } from '../../../dialogs/content/index.js';
import { explainedFile } from '../../../dialogs/content/own-file-lines.js';
import type { SentFile } from '../../multipart.js';
import type { OwnFile } from '../../records/own/own-files.js';
import { dayOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import { subjectOf } from '../open-record.js';
import type { Reply } from '../reply.js';
import { page } from '../reply.js';
import { whoActs, type SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { form, hidden, part, refusing, saying } from './parts.js';

const wordsOf = ({ language }: SignedInVisit) => contentFor(language).ownFiles;

/** Files they added themselves: what each is, one more, and away with one. */
export const files: Part = (visit, { files: all }) => {
  const { page: say } = wordsOf(visit);
  return part(
    visit,
    'files',
    say.title,
    html`<p>${say.help}</p>
      ${all.length === 0 && html`<p>${say.none}</p>`} ${all.map((file) => oneFile(visit, file))}
      ${addOne(visit)}`,
  );
};

function oneFile(visit: SignedInVisit, file: OwnFile): Html {
  const { page: say, kinds } = wordsOf(visit);
  const { language } = visit;
  return html`<div class="phone">
    <p><strong>${file.name}</strong></p>
    <p>${kinds[file.format]}. ${say.added(dayOf(file.addedAt, language))} ${say.size(sizeOf(file.bytes))}</p>
    ${form(visit, 'files/delete', hidden('file', file.id), say.remove(file.name), true)}
  </div>`;
}

/** In KB, or in MB from one on. */
const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** For whoever has no use for the chat: a form needs no script, and every screen reader knows it. */
function addOne(visit: SignedInVisit): Html {
  const { page: say } = wordsOf(visit);
  return html`<h3>${say.add}</h3>
    <form method="post" action="/account/files" enctype="multipart/form-data">
      ${hidden('csrf', visit.browser.csrf)}
      <div class="field">
        <label for="own-file">${say.choose}</label>
        <p id="own-file-help">${say.chooseHelp}</p>
        <input id="own-file" name="file" type="file" aria-describedby="own-file-help" required />
      </div>
      <label class="check"
        ><input type="checkbox" name="mine" value="1" required /> <span>${say.mine}</span></label
      >
      <button>${say.addIt}</button>
    </form>`;
}

/** POST /account/files: whoever sends it has said that it is theirs and is to be kept. */
export async function addFile(visit: SignedInVisit, sent: readonly SentFile[]): Promise<Reply> {
  const { services, actor, form: fields } = visit;
  const { refused } = wordsOf(visit);
  const [file, ...more] = sent;
  if (!file || fields.get('mine') !== '1') return notAdded(visit, refused.none.text);
  if (more.length > 0) return notAdded(visit, refused.several.text);
  if (file.tooLarge) return notAdded(visit, refused.tooLarge.text);
  const added = await services.ownFiles.add(file, subjectOf(actor), 'account');
  if (added.state === 'refused') return notAdded(visit, refused[added.why].text);
  await services.commit([added.effect, services.ownFiles.keep(whoActs(visit, actor.id), added.file.id)]);
  return addedPage(visit, added.file);
}

function addedPage(visit: SignedInVisit, file: OwnFile): Reply {
  const words = wordsOf(visit);
  const { page: say } = words;
  return page(
    say.title,
    html`<div class="note" role="status">
        <p>${explainedFile(words, file)}</p>
        <p>${words.done.kept.text}</p>
      </div>
      <p><a class="button" href="/account#files">${say.back}</a></p>`,
  );
}

function notAdded(visit: SignedInVisit, why: string): Reply {
  const { page: say } = wordsOf(visit);
  const body = html`<div class="note problem" role="alert"><p>${why}</p></div>
    <p><a class="button" href="/account#files">${say.back}</a></p>`;
  return page(say.title, body, { status: 400 });
}

/** POST /account/files/delete */
export async function deleteFile(visit: SignedInVisit): Promise<Reply> {
  const { services, actor, form: fields } = visit;
  const id = fields.get('file') ?? '';
  const theirs = await services.ownFiles.list(actor.id);
  if (!theirs.some((file) => file.id === id)) return refusing('files', 'form');
  const removed = services.ownFiles.remove(whoActs(visit, actor.id), id);
  await services.commit([removed, services.shares.renew(actor.id)]);
  return saying('files', 'fileDeleted');
}
