import type { Server } from 'restify';
import type { Desk } from '../../identity/desk/desk.js';
import type { Site } from '../handle.js';
import { onGet, onPost } from '../handle.js';
import { issueCard, showCard } from './card.js';
import { check, checkPage } from './check.js';
import { find, findPage } from './find.js';
import { agree, bindPhone, personPage } from './person.js';
import { pinPage, pinSaved, setPin } from './pin.js';
import { begin, callback, signedOut, signOut } from './sign-in.js';
import { staffForm, staffOnly, withCase } from './visit.js';

type Handler = Parameters<typeof staffOnly>[1];

/** Only where a desk is configured. */
export function addDesk(server: Server, site: Site, desk: Desk): void {
  const get = (path: string, handler: Handler) => server.get(path, onGet(site, staffOnly(desk, handler)));
  const post = (path: string, handler: Handler) => server.post(path, onPost(site, staffForm(desk, handler)));

  server.get('/desk/signin', onGet(site, begin(desk)));
  server.get('/desk/signin/callback', onGet(site, callback(desk)));
  server.get('/desk/signed-out', onGet(site, signedOut));
  post('/desk/signout', signOut);

  get('/desk', findPage);
  post('/desk/find', find);
  get('/desk/check', checkPage);
  post('/desk/check', check);

  get('/desk/person', withCase(personPage));
  post('/desk/consent', withCase(agree));
  post('/desk/phones', withCase(bindPhone));
  get('/desk/pin', withCase(pinPage));
  post('/desk/pin', withCase(setPin));
  get('/desk/pin/saved', withCase(pinSaved));
  post('/desk/card', withCase(issueCard));
  get('/desk/card', withCase(showCard));
}
