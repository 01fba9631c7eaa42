import type { HealthRecord, SectionId } from '../../records/record.js';
import { clean, cleanLine } from '../clean.js';
import { opening } from '../contents.js';
import { headOf, type DocumentOptions, type Line } from '../document.js';
import { limitLines } from '../limits.js';
import { othersOf } from '../others.js';
import { stateOf } from '../section-state.js';
import type { DocumentWords } from '../words.js';
import { allergyItems, conditionItems, medicineItems, type Items } from './items.js';
import { contactItems } from './contacts.js';

/** What somebody in an emergency needs, on one page. It says what it leaves out: it is never taken for the whole record. */
export interface Wallet {
  readonly words: DocumentWords;
  readonly name: string;
  readonly facts: readonly Line[];
  readonly sections: readonly WalletSection[];
  /** What the record holds beside this, what could not be read, and what was left out by choice. */
  readonly notHere: readonly string[];
}

export interface WalletSection {
  readonly title: string;
  /** Read before the first line: that it is incomplete, could not be read, or that none are known. */
  readonly notices: readonly string[];
  /** The most important first: what does not fit is left out from the end. */
  readonly items: readonly Line[];
  /** Entries that have no place here: stopped, ruled out. */
  readonly apart: number;
}

type Told = ReturnType<typeof stateOf>;

const shown = ['allergies', 'medicines', 'conditions'] as const;
const fromContacts: readonly SectionId[] = ['careTeam', 'demographics'];

export function walletOf(record: HealthRecord, words: DocumentWords, options: DocumentOptions = {}): Wallet {
  const head = headOf(record, words, options);
  const items = {
    allergies: allergyItems(record.sections.allergies.entries, words),
    medicines: medicineItems(record.sections.medicines.entries, words),
    conditions: conditionItems(record.sections.conditions.entries, words),
  };
  const told = (id: SectionId): Told => stateOf(record, record.sections[id], words);
  const contacts = contactItems(record, words);
  return {
    words,
    name: cleanLine(head.name),
    facts: opening(head).map(({ label, value }) => ({ label, value: cleanLine(value) })),
    sections: [
      ...shown.map((id) => section(words.sections[id].title, told(id), items[id], words)),
      {
        title: words.wallet.contacts,
        notices: contactNotices(fromContacts.map(told), contacts.items.length, words),
        items: contacts.items.map(plain),
        apart: 0,
      },
    ],
    notHere: [...othersOf(record, words, shown), ...limitLines(record, words)],
  };
}

function section(title: string, told: Told, { items, apart }: Items, words: DocumentWords): WalletSection {
  const notice = noticeOf(told, items.length > 0, words);
  return { title, notices: notice === undefined ? [] : [notice], items: items.map(plain), apart };
}

function noticeOf({ state, notice }: Told, hasItems: boolean, words: DocumentWords): string | undefined {
  if (state === 'unavailable') return words.unavailableNote;
  if (state === 'notChosen') return words.notChosenNote;
  if (notice !== undefined || hasItems) return notice;
  if (state === 'present') return words.wallet.noneHere;
  const said = sentence(words[state as 'empty']);
  return state === 'notProvided' ? said : `${said} ${words.wallet.notNone}`;
}

/** They stand in two sections of the record: what could not be read of either is said, and that there is nobody only where both are known. */
function contactNotices(told: readonly Told[], found: number, words: DocumentWords): readonly string[] {
  if (told.some(({ state }) => state === 'unavailable')) return [words.unavailableNote];
  const incomplete = told.flatMap(({ state, notice }) => (state === 'present' && notice ? [notice] : []));
  if (incomplete.length > 0) return [...new Set(incomplete)];
  if (found > 0) return [];
  return [told.some(({ state }) => state === 'notChosen') ? words.notChosenNote : words.wallet.nobody];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const plain = ({ label, value }: Line): Line => ({ label: cleanLine(label), value: clean(value) });
