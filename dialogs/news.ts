import type { Appointment, Entry, HealthRecord, Medicine, SectionId } from '../bot/records/record.js';
import type { SectionChanges } from '../bot/records/changes/changes.js';
import { earliest } from '../bot/records/dates.js';
import { sectionIds } from '../bot/records/sections.js';
import type { Content } from './content/index.js';
import { isCritical } from './content/items/index.js';
import { entriesOf, entryWords } from './content/lists.js';
import { PART_PAUSE, pause, speechOf } from './content/words.js';
import type { Language, Words } from './message.js';

/** One entry that is told among those of other sections, and what is said before it. */
export interface NewsItem {
  readonly id: SectionId;
  readonly entry: Entry;
  readonly lead: string;
}

/** What is new or changed, as far as it may be told here: what the lab marked critical first. */
export function newsItems(
  say: Content,
  changes: readonly SectionChanges[],
  told: HealthRecord,
): readonly NewsItem[] {
  const items = changes.flatMap(({ id, added, changed }) => {
    const leads = new Map([
      ...added.map((entry) => [entry.id, say.news.added(id)] as const),
      ...changed.map((change) => [change.entry.id, leadOf(say, id, change)] as const),
    ]);
    return entriesOf(told, id).flatMap((entry) => {
      const lead = leads.get(entry.id);
      return lead === undefined ? [] : [{ id, entry, lead }];
    });
  });
  return criticalFirst(items);
}

function leadOf(say: Content, id: SectionId, { entry, parts }: SectionChanges['changed'][number]): string {
  const { news } = say;
  const { status } = entry as Appointment | Medicine;
  if (parts.includes('status') && status === 'cancelled') return news.cancelled;
  if (parts.includes('status') && id === 'medicines' && status === 'discontinued') return news.stopped;
  return id === 'appointments' && parts.includes('date') ? news.moved : news.changed(id, parts);
}

const isCriticalItem = ({ id, entry }: NewsItem): boolean => id === 'labs' && isCritical(entry as never);

const criticalFirst = (items: readonly NewsItem[]): readonly NewsItem[] => [
  ...items.filter(isCriticalItem),
  ...items.filter((item) => !isCriticalItem(item)),
];

const THIRTY_DAYS = 30 * 86_400_000;
const isRecent = ({ date }: Entry, record: HealthRecord): boolean =>
  earliest(date) >= record.fetchedAt - THIRTY_DAYS && earliest(date) <= record.fetchedAt;

/** What the lab marked critical of late is said first, whether or not it is new. */
export const stillCritical = (
  say: Content,
  record: HealthRecord,
  items: readonly NewsItem[],
): readonly NewsItem[] =>
  entriesOf(record, 'labs')
    .filter((lab) => isCritical(lab) && (lab.date === undefined || isRecent(lab, record)))
    // A newer one of the same test, critical too, is told in its place.
    .filter((lab) => !items.some((item) => isCriticalItem(item) && item.entry.name === lab.name))
    .filter((lab) => !items.some(({ id, entry }) => id === 'labs' && entry.id === lab.id))
    .map((entry) => ({ id: 'labs', entry, lead: say.news.critical }));

/** Everything dated in the last 30 days, a section after the other, and how many entries have no date. */
export function recentItems(
  say: Content,
  record: HealthRecord,
): { readonly items: readonly NewsItem[]; readonly undated: number } {
  const ids = sectionIds.filter((id) => id !== 'demographics');
  const all = ids.flatMap((id) =>
    (entriesOf(record, id) as readonly Entry[]).map((entry) => ({
      id,
      entry,
      lead: `${say.section.title(id)}:`,
    })),
  );
  const items = all.filter(({ entry }) => isRecent(entry, record));
  return {
    items: criticalFirst(items),
    undated: all.filter(({ entry }) => entry.date === undefined).length,
  };
}

/** As short as in a list, with its lead in the place of its number. */
export function newsWords(language: Language, say: Content, record: HealthRecord, item: NewsItem): Words {
  const { id, entry, lead } = item;
  const position = { n: 1, of: 1 };
  const words = entryWords(language, record, id, entry as never, position);
  const [first, ...rest] = speechOf(words);
  const heading = say.items.position(id, position.n, position.of);
  const numbered = first && 'say' in first && first.say === heading;
  const led = (text: string): string => `${lead} ${text.replace(/^1\. /, '')}`;
  return {
    text: led(words.text),
    ...(words.sms === undefined ? {} : { sms: say.items.forText(led(words.sms)) }),
    speech: [{ say: lead }, ...(numbered ? rest : [pause(PART_PAUSE), ...speechOf(words)])],
  };
}
