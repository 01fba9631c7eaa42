import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { allergiesBeside } from './asked-first.js';
import { joined, PART_PAUSE, pause, spoken } from './content/words.js';
import type { SpeechPart, Words } from './message.js';
import { mentions, type Mention } from './matching/free-text.js';
import { who, whose } from './reading.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** What no entry is called by and the record writes about all the same. "I don't see it" would be heard as "you have it not". */
export function onlyInFreeText(turn: Turn, record: HealthRecord, a: Answers): StepResult | undefined {
  const asked = a.section as SectionId | undefined;
  const found = mentions(record, String(a.name), asked === undefined ? sectionIds : [asked]);
  const [first] = found;
  if (first === undefined) return undefined;
  const id = asked ?? first.id;
  turn.effect(turn.services.audit.recordOpened(who(turn), id));
  const { item, items, named, section } = turn.say;
  const warnings = new Set(found.flatMap(({ entry }) => entry.warnings.filter((w) => w !== 'narrativeOnly')));
  const closing = [
    ...[...warnings].map((w) => items.warning(w)),
    ...(record.sections[id].failures.length > 0 ? [item.maybeMore] : []),
    named.wholeList(section.title(id)),
  ];
  turn.tell(
    joined([
      ...whose(turn).map(sentence),
      ...mentionWords(turn, found),
      sentence(closing.join(' ')),
      ...allergiesBeside(turn, record, id),
    ]),
  );
  return turn.end();
}

/** The words of the record as they stand: aloud by an English voice. */
export function mentionWords({ say }: Turn, found: readonly Mention[]): readonly Words[] {
  if (found.length === 0) return [];
  const { inFreeText } = say.item;
  const aloud = found.flatMap(({ words }): readonly SpeechPart[] => [
    pause(PART_PAUSE),
    { say: words, language: 'en' },
  ]);
  return [
    {
      text: [inFreeText, ...found.map(({ words }) => `"${words}"`)].join(' '),
      speech: [...spoken(inFreeText), ...aloud],
    },
  ];
}

const sentence = (text: string): Words => ({ text, speech: spoken(text) });
