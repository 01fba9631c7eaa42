import type { FileFormat } from '../../../bot/records/files/file.js';
import type { WhyRefused } from '../../../bot/records/own/own-file.js';
import type { SectionId } from '../../../bot/records/record.js';
import { describeDate } from '../../../bot/sharing/index.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { listed } from '../words.js';
import { sections } from './sections.js';

export interface Counted {
  readonly id: SectionId;
  readonly count: number;
}

const are: { readonly [F in FileFormat]: string } = {
  mhv: 'a My HealtheVet Blue Button report',
  vagov: 'a VA.gov Blue Button report',
  cms: 'a Medicare Blue Button file',
  ccda: 'a health summary',
  c32: 'a health summary',
  fhir: 'a health record',
};

const nothingKept = 'I kept nothing of it.';
const text =
  'On My HealtheVet or VA.gov, choose the Blue Button report as a text file (.txt). Then add that one.';

const kinds: { readonly [F in FileFormat]: string } = {
  mhv: 'My HealtheVet Blue Button report',
  vagov: 'VA.gov Blue Button report',
  cms: 'Medicare Blue Button file',
  ccda: 'Health summary',
  c32: 'Health summary',
  fhir: 'Health record',
};

/** A file of their own that somebody adds in the chat. */
export const ownFiles = {
  how: {
    text: 'You can add a file of your health record here, such as a Blue Button report. Next to the box where you type is a paper clip. Select it, then choose the file. It can be up to 20 MB. I read it and tell you what it is before I keep anything.',
  } as Words,
  /** Dropped into the chat before the sign-in, and after it. */
  notTaken: {
    text: 'I did not take the file. You have to sign in first, and then choose it again.',
  } as Words,
  chooseAgain: {
    text: 'I did not take the file from before you signed in. Please choose it again now: select the paper clip next to the box where you type.',
  } as Words,
  onWeb: {
    text: 'You can add a file only in our web chat, after you sign in there.',
  } as Words,
  chatLabel: 'Open the web chat',
  notHelper: {
    text: 'Only the Veteran can add a file to this record. I did not read the file.',
  } as Words,

  isA: (format: FileFormat, dated?: string): string =>
    dated === undefined
      ? `This is ${are[format]}.`
      : `This is ${are[format]} of ${describeDate(dated, 'en')}.`,
  has: (counted: readonly Counted[]): string =>
    `It has ${listed(
      counted.map(({ id, count }) => `${count} ${sections[id][count === 1 ? 'one' : 'many']}`),
      'and',
    )}.`,
  hasNothing: 'It says that there is nothing to list.',
  inPart: 'I could not read parts of it, so some of it may be missing here.',
  asOfThen: 'It shows what was written down then. Some of it may not be true today.',

  whose: {
    ask: {
      text: 'The file does not say in full whose it is: your name or your date of birth is not in it. Is it your own record?',
    } as Words,
    mine: { value: 'mine', label: 'It is mine', also: ['mine', 'my own', "it's mine", 'its mine'] } as Option,
    notMine: {
      value: 'notMine',
      label: 'It is not mine',
      also: ['not mine', "it's not mine", 'no', 'nope', 'somebody else', "someone else's"],
    } as Option,
  },
  notMine: { text: `Then I do not use it. ${nothingKept}` } as Words,

  keep: {
    ask: {
      text: 'Should I keep it with your record? Or only look at it now, or throw it away?',
    } as Words,
    yes: {
      value: 'keep',
      label: 'Keep it',
      also: ['keep', 'keep it with my record', 'please keep it', 'yes', 'yes please', 'yeah', 'sure', 'ok'],
    } as Option,
    look: { value: 'look', label: 'Only look now', also: ['look', 'only look', 'just look'] } as Option,
    away: {
      value: 'away',
      label: 'Throw it away',
      also: [
        'throw away',
        'delete it',
        "don't keep it",
        'no',
        'nope',
        'no thanks',
        'away',
        'delete',
        'remove it',
      ],
    } as Option,
    safe: {
      value: 'safe',
      label: 'Is it safe to keep?',
      also: ['is it safe', 'is that safe', 'is this safe', 'is it safe to keep it', 'is it secure', 'safe'],
    } as Option,
    isSafe: {
      text: 'Yes. I keep it locked, with a key of your own. Nobody sees it but you, and those you let see your record. You can delete it any time.',
    } as Words,
  },
  done: {
    kept: {
      text: 'I keep it with your record now, locked. What comes from it says that you added it. You can delete it any time on your account page.',
    } as Words,
    look: {
      text: 'I do not keep it. For up to one hour you can ask me about it here. When you sign out, it is gone. To have it gone sooner, select Throw it away. Or ask for what you want to see.',
    } as Words,
    away: { text: `I threw it away. ${nothingKept}` } as Words,
    accountLabel: 'See the files you added',
  },
  kinds,
  /** On the account page. */
  page: {
    title: 'Files you added',
    help: 'These files are kept with your record, locked. What comes from them says that you added it.',
    none: 'You have not added a file yet.',
    added: (day: string) => `Added on ${day}.`,
    size: (size: string) => `Size: ${size}.`,
    remove: (name: string) => `Delete the file ${name}`,
    add: 'Add a file',
    choose: 'Choose the file',
    chooseHelp:
      'A Blue Button report as a text file, or a record file that another clinic gave you. It can be up to 20 MB.',
    mine: 'This is my own health record. Keep it with my VA record.',
    addIt: 'Add this file',
    back: 'Back to the files you added',
  },
  gone: { text: 'That file is not here any more. Please add it again.' } as Words,

  refused: {
    tooLarge: { text: `That file is too large for me. It can be up to 20 MB. ${nothingKept}` },
    tooFull: { text: `That file holds more than I can read: over 60,000 entries. ${nothingKept}` },
    pdf: { text: `That is a PDF. I can't read a health record from a PDF. ${text} ${nothingKept}` },
    word: { text: `That is a Word file. I can't read a health record from it. ${text} ${nothingKept}` },
    picture: { text: `That is a picture. I can't read a health record from it. ${text} ${nothingKept}` },
    zip: {
      text: `That is a ZIP file, with other files packed in it. Open it on your computer first, and then add the record that is in it. ${nothingKept}`,
    },
    page: { text: `That is a web page. I can't read a health record from it. ${text} ${nothingKept}` },
    notARecord: {
      text: `I don't find a health record in that file. I can read Blue Button text files, and record files that other clinics give you. ${nothingKept}`,
    },
    empty: { text: `I found nothing about your health in that file. ${nothingKept}` },
    broken: {
      text: `I could not read that file. It may be damaged. Get a new copy and try again. ${nothingKept}`,
    },
    tooSlow: { text: `That file took too long to read. ${nothingKept}` },
    twoPeople: {
      text: `That file holds the records of more than one person, so I do not use it. ${nothingKept}`,
    },
    somebodyElse: {
      text: `The name or date of birth in that file is not yours, so I do not use it. ${nothingKept} If it is yours, call 800-698-2411 (TTY: 711).`,
    },
    tooMany: {
      text: 'You have added as many files as I can keep. Delete one on your account page first.',
    },
    same: {
      text: 'You added that same file before. It is with your record already, and I keep it once.',
    },
    several: { text: `Please add one file at a time. ${nothingKept}` },
    none: { text: 'No file came with that. Please add it again.' },
  } as { readonly [W in Refusal]: Words },
};

export type Refusal = WhyRefused | 'tooMany' | 'same' | 'several' | 'none';
