import { callMe } from './call-me.js';
import { danger } from './danger.js';
import { explainTerm } from './explain-term.js';
import { didYouMean } from './did-you-mean.js';
import { download, downloadByPhone, downloadHere, paperCopy, textMe } from './handover.js';
import type { Conversation } from './interrupt.js';
import { interrupts, missed, outdated } from './interrupts.js';
import { helperAccess, helperResumes, sendToHelper } from './helper-access.js';
import { item } from './item.js';
import { keypadAgain } from './keypad-again.js';
import { keypad } from './keypad.js';
import { lost, lostByKeypad, lostHere } from './lost.js';
import { main, menu } from './opening.js';
import { overTime } from './over-time.js';
import { notListed } from './not-found.js';
import { ownNames } from './own-names.js';
import { person } from './person.js';
import { placedCall } from './placed-call.js';
import { codeAgain, linkAgain, signInAgain } from './prove-again.js';
import { readEntry } from './read-entry.js';
import { readableTexts } from './readable-texts.js';
import { refill } from './refill.js';
import { routes } from './routes.js';
import { section } from './section.js';
import { setUp } from './set-up.js';
import { share, shareHere } from './share.js';
import { shareByPhone } from './share-by-phone.js';
import { shares, unshare } from './shares.js';
import { language, settings } from './settings.js';
import { signIn } from './sign-in.js';
import { summary } from './summary.js';
import { chatCode, textLink } from './text-link.js';
import { keepFile, upload } from './upload.js';
import { proven, verify } from './verify.js';
import { recentEntries, whatsNew } from './whats-new.js';
import { whichOne } from './which-one.js';
import { whoseRecord } from './whose-record.js';

/** Everything this service can talk about. */
export const conversation: Conversation = {
  scripts: [
    ...[
      main,
      menu,
      section,
      readEntry,
      item,
      whichOne,
      notListed,
      summary,
      overTime,
      whatsNew,
      recentEntries,
      download,
      downloadByPhone,
      downloadHere,
      paperCopy,
      textMe,
    ],
    ...[verify, proven, signIn, textLink, chatCode, keypad],
    ...[signInAgain, linkAgain, codeAgain, keypadAgain, readableTexts],
    ...[setUp, callMe, placedCall],
    ...[whoseRecord, helperAccess, helperResumes, sendToHelper],
    ...[share, shareHere, shareByPhone, shares, unshare],
    ...[lost, lostHere, lostByKeypad],
    ...[upload, keepFile],
    ...[danger, didYouMean, person, language, settings, refill, explainTerm],
  ],
  interrupts,
  routes,
  main: main.name,
  verify: verify.name,
  danger: danger.name,
  retold: [
    ...[section, readEntry, item, summary, overTime, whatsNew, recentEntries].map(({ name }) => name),
    ...[explainTerm, refill, paperCopy].map(({ name }) => name),
    ...['help', 'privacy', 'advice', 'wrongRecord', 'whoHasSeen'],
  ],
  didYouMean: didYouMean.name,
  placed: placedCall.name,
  upload: upload.name,
  missed,
  hints: ownNames,
  outdated,
};
