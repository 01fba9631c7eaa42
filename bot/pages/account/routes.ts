import type { Server } from 'restify';
import type { Site } from '../handle.js';
import { freshForm, onGet, onPost, signedInForm, signedInOnly } from '../handle.js';
import { issueCard, showCard } from './card.js';
import { grant, revoke } from './helpers.js';
import { setLanguage } from './language.js';
import { account } from './page.js';
import { confirmPhone, removePhone, startPhone } from './phones.js';
import { setPin } from './pin.js';
import { setTexts, wantsReadable } from './texts.js';
import { chooseRecord } from './whose.js';

/** Fresh proof for what gives access; a sign-in is enough for what takes it away (facts: identity 2). */
export function addAccount(server: Server, site: Site): void {
  server.get('/account', onGet(site, signedInOnly(account)));
  server.get('/account/card', onGet(site, signedInOnly(showCard)));

  server.post('/account/phones', onPost(site, freshForm(startPhone)));
  server.post('/account/phones/confirm', onPost(site, freshForm(confirmPhone)));
  server.post('/account/pin', onPost(site, freshForm(setPin)));
  server.post('/account/card', onPost(site, freshForm(issueCard)));
  server.post('/account/helpers', onPost(site, freshForm(grant)));
  server.post(
    '/account/texts',
    onPost(site, (visit) => (wantsReadable(visit) ? freshForm : signedInForm)(setTexts)(visit)),
  );

  server.post('/account/phones/remove', onPost(site, signedInForm(removePhone)));
  server.post('/account/helpers/revoke', onPost(site, signedInForm(revoke)));
  server.post('/account/record', onPost(site, signedInForm(chooseRecord)));
  server.post('/account/language', onPost(site, signedInForm(setLanguage)));
}
