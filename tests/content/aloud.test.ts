import { describe, expect, it } from '@jest/globals';
import { channels } from '../../bot/turn/channels.js';
import { sectionIds } from '../../bot/records/sections.js';
import type { HealthRecord, SectionId } from '../../bot/records/record.js';
import { toldTo } from '../../dialogs/content/told-to.js';
import { contentFor } from '../../dialogs/content/index.js';
import { joined } from '../../dialogs/content/words.js';
import type { Language, Words } from '../../dialogs/message.js';
import { paged } from '../../dialogs/pages.js';
import { fixtureRecords } from './fixture-records.js';
import * as gate from './gate.js';
import { leaves } from './leaves.js';

const languages: readonly Language[] = ['en', 'es'];
/** 34 seconds at 150 words a minute (facts: conversation 1). */
const MOST_WORDS = 85;
const SECONDS = 34;
const silent =
  /^(greeting\.(hello|what|else)\.(web|azure|sms)|interrupts\.\w+\.(web|sms)|texts\.|codes\.(?!call))/;

describe('fixed words aloud', () => {
  it.each(languages)('take at most 34 seconds: %s', (language) => {
    const long = leaves(language)
      .filter(({ path }) => !silent.test(path))
      .filter(({ words }) => gate.wordsAloud(gate.speechOf(words)) > MOST_WORDS)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

const records = fixtureRecords();

/** The items of each page of a list, as a caller hears them. */
function pagesOf(language: Language, record: HealthRecord, id: SectionId): readonly (readonly Words[])[] {
  const say = contentFor(language);
  const told = toldTo(record, 'ownCall', say.mask);
  return paged(say, language, told, id, channels.voice).pages;
}

describe('lists aloud, made from the fixtures', () => {
  it('are many', () => {
    expect(records.length).toBeGreaterThan(10);
  });

  /** One entry that alone takes longer, such as directions of 60 words, is a page of its own: nothing is cut. */
  it.each(languages)('no page of more than one entry takes more than 34 seconds: %s', (language) => {
    const long = records.flatMap(([name, record]) =>
      sectionIds.flatMap((id) =>
        pagesOf(language, record, id)
          .filter((page) => page.length > 1)
          .map((page) => gate.secondsAloud(joined(page).speech ?? []))
          .filter((seconds) => seconds > SECONDS)
          .map((seconds) => `${name} ${id}: ${seconds.toFixed(0)} s`),
      ),
    );
    expect(long).toEqual([]);
  });

  it.each(languages)('no page holds more than three entries: %s', (language) => {
    const full = records.flatMap(([, record]) =>
      sectionIds.flatMap((id) => pagesOf(language, record, id).map((page) => page.length)),
    );
    expect(Math.max(...full)).toBe(3);
  });
});
