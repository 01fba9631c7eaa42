import type { Server } from 'restify';
import type { Site } from '../handle.js';
import { freshForm, onGet, onPost, onUpload, signedInForm, signedInOnly } from '../handle.js';
import { confirmApp, removeApp, showApp, startApp } from './app.js';
import { downloadCard, issueCard, showCard } from './card.js';
import { addFile, deleteFile } from './files.js';
import { changeEnd, grant, pause, resume, revoke } from './helper-forms.js';
import { setLanguage } from './language.js';
import { reportLost, stopped } from './lost.js';
import { account } from './page.js';
import { confirmAgain, confirmPhone, removePhone, startPhone } from './phones.js';
import { setPin } from './pin.js';
import { endSessions } from './sessions.js';
import { stopShare } from './shares.js';
import { setTexts, wantsReadable } from './texts.js';
import { chooseRecord } from './whose.js';

/** Fresh proof for what gives access and for every factor; a sign-in is enough to end access (facts: identity 2). */
export function addAccount(server: Server, site: Site): void {
  server.get('/account', onGet(site, signedInOnly(account)));
  server.get('/account/card', onGet(site, signedInOnly(showCard)));
  server.get('/account/card.pdf', onGet(site, signedInOnly(downloadCard)));
  server.get('/account/app', onGet(site, signedInOnly(showApp)));

  server.post('/account/phones', onPost(site, freshForm(startPhone)));
  server.post('/account/phones/confirm', onPost(site, freshForm(confirmPhone)));
  server.post('/account/phones/again', onPost(site, freshForm(confirmAgain)));
  server.post('/account/phones/remove', onPost(site, freshForm(removePhone)));
  server.post('/account/app', onPost(site, freshForm(startApp)));
  server.post('/account/app/confirm', onPost(site, freshForm(confirmApp)));
  server.post('/account/app/remove', onPost(site, freshForm(removeApp)));
  server.post('/account/pin', onPost(site, freshForm(setPin)));
  server.post('/account/card', onPost(site, freshForm(issueCard)));
  server.post('/account/helpers', onPost(site, freshForm(grant)));
  server.post('/account/helpers/end', onPost(site, freshForm(changeEnd)));
  server.post('/account/helpers/resume', onPost(site, freshForm(resume)));
  server.post(
    '/account/texts',
    onPost(site, (visit) => (wantsReadable(visit) ? freshForm : signedInForm)(setTexts)(visit)),
  );

  server.post('/account/helpers/revoke', onPost(site, signedInForm(revoke)));
  server.post('/account/helpers/pause', onPost(site, signedInForm(pause)));
  server.get('/account/lost', onGet(site, stopped));
  server.post('/account/lost', onPost(site, signedInForm(reportLost)));
  server.post('/account/files', onUpload(site, addFile));
  server.post('/account/files/delete', onPost(site, signedInForm(deleteFile)));
  server.post('/account/sessions/end', onPost(site, signedInForm(endSessions)));
  server.post('/account/shares/stop', onPost(site, signedInForm(stopShare)));
  server.post('/account/record', onPost(site, signedInForm(chooseRecord)));
  server.post('/account/language', onPost(site, signedInForm(setLanguage)));
}
