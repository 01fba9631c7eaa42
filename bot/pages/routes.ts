import type { Request, Response, Server } from 'restify';
import { addAccount } from './account/routes.js';
import { asked } from './asked.js';
import { chatCode } from './chat-code.js';
import { addDesk } from './desk/routes.js';
import { chooseFile } from './download/choose.js';
import { download, downloadChosen } from './download/file.js';
import { files } from './download/files.js';
import { downloads } from './download/page.js';
import type { Site } from './handle.js';
import { onGet, onPost, signedInForm, signedInOnly } from './handle.js';
import { home } from './home.js';
import type { PageHooks, PageServices } from './page-services.js';
import { notMine, thanksForTelling } from './not-mine.js';
import { shareForm } from './share/form.js';
import { makeShare } from './share/make.js';
import { addShared } from './shared/routes.js';
import { begin, callback, signOut, signedIn, signedOut } from './sign-in.js';
import { style, stylePath } from './style.js';
import { showLink, takeLink } from './text-link.js';

export type { PageHooks, PageServices } from './page-services.js';

/** Every page but the chat's. Bodies are read here, bounded: the server must not parse them first. */
export function addPages(server: Server, services: PageServices, hooks: PageHooks): void {
  const site: Site = { services, hooks };
  server.get('/', onGet(site, home));
  server.get('/signin', onGet(site, begin));
  server.get('/signin/callback', onGet(site, callback));
  server.get('/signed-in', onGet(site, signedIn));
  server.get('/signed-out', onGet(site, signedOut));
  server.post('/signout', onPost(site, signOut));
  server.get('/t/:token', onGet(site, showLink));
  server.post('/t/:token', onPost(site, takeLink));
  server.get('/asked', onGet(site, signedInOnly(asked)));
  server.get('/not-mine', onGet(site, thanksForTelling));
  server.post('/not-mine', onPost(site, signedInForm(notMine)));
  server.get('/chat-code', onGet(site, signedInOnly(chatCode)));
  server.get('/download', onGet(site, signedInOnly(downloads)));
  server.post('/download', onPost(site, signedInForm(chooseFile)));
  server.get('/download/chosen', onGet(site, signedInOnly(downloadChosen)));
  for (const file of files) server.get(`/download/${file.path}`, onGet(site, signedInOnly(download(file))));
  server.get('/share', onGet(site, signedInOnly(shareForm)));
  server.post('/share', onPost(site, signedInForm(makeShare)));
  server.get(stylePath, sendStyle);
  addShared(server, site);
  addAccount(server, site);
  if (services.desk) addDesk(server, site, services.desk);
}

async function sendStyle(_req: Request, res: Response): Promise<void> {
  res.writeHead(200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(style);
}
