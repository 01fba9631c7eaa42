import type { Request, Response } from 'restify';
import type { Language } from '../../dialogs/message.js';
import { readMultipart, type SentFile } from '../multipart.js';
import { ownFileLimits } from '../records/own/own-file.js';
import { turnstile } from '../turnstile.js';
import { readForm } from './form.js';
import { html } from './html.js';
import type { Frame, PageWords } from './layout.js';
import { wordsFor } from './layout.js';
import type { Reply } from './reply.js';
import { onward, page, redirect, send } from './reply.js';
import type { PageHooks, PageServices } from './page-services.js';
import type { SignedInVisit, Visit } from './visit.js';
import { isFreshEnough, isSignedIn, signInPath } from './visit.js';

export type Handler = (visit: Visit) => Promise<Reply> | Reply;
type SignedInHandler = (visit: SignedInVisit) => Promise<Reply> | Reply;
type RestifyHandler = (req: Request, res: Response) => Promise<void>;

export interface Site {
  readonly services: PageServices;
  readonly hooks: PageHooks;
}

/** Answers a GET. Every failure becomes a page: restify would show the error's message. */
export const onGet =
  (site: Site, handler: Handler): RestifyHandler =>
  async (req, res) =>
    answer(site, req, res, async (visit) => handler(visit));

/** Answers a form of ours. One sent from another site is refused before it is read. */
export const onPost =
  (site: Site, handler: Handler): RestifyHandler =>
  async (req, res) =>
    answer(site, req, res, async (visit) => {
      const { error } = visit.words;
      if (req.headers.origin !== site.services.publicBaseUrl) return problem(403, error, error.forbidden);
      const form = await readForm(req);
      return form ? handler({ ...visit, form }) : problem(413, error, error.tooLarge);
    });

type UploadHandler = (visit: SignedInVisit, files: readonly SentFile[]) => Promise<Reply>;

/** Files on their way are in memory: so many times 40 MB, for a form may hold two. */
const UPLOADS_AT_ONCE = 4;

/** A form of ours with a file, of somebody signed in. Nobody else's file is kept, not even for the moment of refusing it. */
export const onUpload = (site: Site, handler: UploadHandler): RestifyHandler => {
  const through = turnstile(UPLOADS_AT_ONCE);
  return async (req, res) =>
    answer(site, req, res, async (visit) => {
      const { error } = visit.words;
      if (req.headers.origin !== site.services.publicBaseUrl) return problem(403, error, error.forbidden);
      if (!isSignedIn(visit)) return uploaded(req, visit, 0, handler);
      const { tokenHash } = visit.browser;
      const reply = await through(tokenHash, () => uploaded(req, visit, ownFileLimits.bytes, handler));
      return reply ?? problem(503, error, error.broken);
    });
};

async function uploaded(req: Request, visit: Visit, bytes: number, handler: UploadHandler): Promise<Reply> {
  const { error } = visit.words;
  const sent = await readMultipart(req, bytes);
  if (sent === 'endless') return problem(413, error, error.tooLarge);
  if (sent === 'broken') return problem(400, error, error.forbidden);
  const form = new URLSearchParams([...sent.fields]);
  return signedInForm((theirs) => handler(theirs, sent.files))({ ...visit, form });
}

/** Level 2, or the sign-in first and then back here. */
export const signedInOnly =
  (handler: SignedInHandler): Handler =>
  (visit) => {
    const query = visit.query.size > 0 ? `?${visit.query}` : '';
    return isSignedIn(visit) ? handler(visit) : redirect(signInPath(`${visit.path}${query}`));
  };

/** A form of somebody signed in, with the token of their browser. What it held is not kept over a sign-in. */
export const signedInForm =
  (handler: SignedInHandler): Handler =>
  (visit) => {
    const { words } = visit;
    if (!isSignedIn(visit)) return onward(words.onward, signInPath('/account'));
    const ours = visit.form.get('csrf') === visit.browser.csrf;
    return ours ? handler(visit) : problem(403, words.error, words.error.forbidden);
  };

/** Level 3: changes of what proves who a person is, and of who may see the record. */
export const freshForm = (handler: SignedInHandler): Handler =>
  signedInForm((visit) =>
    isFreshEnough(visit) ? handler(visit) : onward(visit.words.fresh, signInPath('/account')),
  );

async function answer(
  site: Site,
  req: Request,
  res: Response,
  run: (visit: Visit) => Promise<Reply>,
): Promise<void> {
  const { services } = site;
  try {
    const visit = await visitOf(site, req);
    send(res, await run(visit), frameOf(visit));
  } catch (error) {
    const correlation = services.random.id();
    services.log.error('page', error, { correlation });
    if (res.headersSent) return;
    const language = languageOf(req);
    const words = wordsFor(language).error;
    send(res, problem(503, words, words.broken, correlation), { language, synthetic: services.synthetic });
  }
}

async function visitOf({ services, hooks }: Site, req: Request): Promise<Visit> {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const cookie = req.headers.cookie;
  const browser = await services.browsers.read(cookie);
  const actor = browser?.signedIn && (await services.accounts.person(browser.signedIn.actorId));
  // A link from a conversation says in which language that is; else the person's own, else the browser's.
  const asked = url.searchParams.get('lang');
  const language = isLanguage(asked) ? asked : (actor?.language ?? languageOf(req));
  return {
    services,
    hooks,
    language,
    words: wordsFor(language),
    cookie,
    path: url.pathname,
    query: url.searchParams,
    params: (req.params ?? {}) as Record<string, string>,
    form: new URLSearchParams(),
    browser,
    actor,
  };
}

function frameOf(visit: Visit): Frame {
  const { language, services } = visit;
  const frame = { language, synthetic: services.synthetic };
  if (!isSignedIn(visit)) return frame;
  const { actor, browser } = visit;
  return { ...frame, person: { name: `${actor.given} ${actor.family}`, csrf: browser.csrf } };
}

const isLanguage = (code: string | null): code is Language => code === 'en' || code === 'es';

function languageOf(req: Request): Language {
  const wishes = (req.headers['accept-language'] ?? '').split(',');
  return wishes.map((wish) => wish.trim().slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

function problem(status: number, words: PageWords['error'], what: string, correlation?: string): Reply {
  const body = html`<div class="note problem" role="alert"><p>${what}</p></div>
    ${correlation && html`<p>${words.code(correlation)}</p>`}
    <p><a class="button" href="/">${words.back}</a></p>`;
  return page(words.title, body, { status });
}
