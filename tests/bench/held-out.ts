/**
 * `npm run bench:held-out` prints how much is understood of the phrases kept apart, and how long each takes;
 * with `-- --misses` every phrase that went wrong, with `-- --by-intent` how many of each intent, and no phrase.
 */
import { understand } from '../../dialogs/understanding/index.js';
import {
  asked,
  dangerHeard,
  type Figure,
  givenNumber,
  interrupted,
  kindRight,
  lineForNothing,
  lineNamed,
  missedByIntent,
  offTopicTaken,
  rate,
  slotNames,
  slots,
} from '../understanding/held-out/score.js';
import { readHeldOut } from '../understanding/held-out/read.js';

const { first, orAsked } = asked();
const english = asked(['en']);
const spanish = asked(['es']);
const second = asked(undefined, '-second');
const named = ({ name, ...rest }: Figure, which: string): Figure => ({ name: `${name}, ${which}`, ...rest });
const safety = ['danger-explicit.txt', 'danger-veiled.txt'];
const figures: readonly (readonly [Figure, string])[] = [
  [first, '92 % at least'],
  [orAsked, '98 % at least'],
  [named(english.first, 'English'), ''],
  [named(spanish.first, 'Spanish'), ''],
  [named(english.orAsked, 'English'), ''],
  [named(spanish.orAsked, 'Spanish'), ''],
  ...slotNames.map((slot) => [slots(slot), ''] as const),
  [offTopicTaken(), '5 % at most'],
  [named(second.first, 'second set'), '92 % at least'],
  [named(second.orAsked, 'second set'), '98 % at least'],
  [named(offTopicTaken('-second'), 'second set'), '5 % at most'],
  [dangerHeard('danger-explicit.txt'), '100 %'],
  [dangerHeard('danger-veiled.txt'), ''],
  ...safety.map((file) => [givenNumber(file), '100 %'] as const),
  [interrupted('not-danger.txt'), 'under 2 %'],
  ...safety.map((file) => [kindRight(file), ''] as const),
  ...safety.map((file) => [lineNamed(file), ''] as const),
  [lineForNothing('not-danger.txt'), 'under 10 %'],
  ...['again', 'third', 'fifth'].flatMap(
    (which) =>
      [
        [dangerHeard(`danger-explicit-${which}.txt`), '100 %'],
        [dangerHeard(`danger-veiled-${which}.txt`), ''],
        [lineNamed(`danger-veiled-${which}.txt`), ''],
        [givenNumber(`danger-explicit-${which}.txt`), '100 %'],
        [givenNumber(`danger-veiled-${which}.txt`), '100 %'],
        [interrupted(`not-danger-${which}.txt`), 'under 2 %'],
        [lineForNothing(`not-danger-${which}.txt`), 'under 10 %'],
      ] as const,
  ),
  [dangerHeard('danger-explicit-fourth.txt'), '100 %'],
  [interrupted('not-danger-fourth.txt'), 'under 2 %'],
  [lineForNothing('not-danger-fourth.txt'), 'under 10 %'],
];

for (const [figure, bound] of figures) {
  const percent = figure.of === 0 ? '-' : `${(100 * rate(figure)).toFixed(1)} %`;
  console.log(
    `${percent.padStart(8)}  ${`${figure.count}/${figure.of}`.padStart(8)}  ${figure.name}  ${bound}`,
  );
}

const phrases = readHeldOut('asked.en.txt');
const started = performance.now();
for (const { phrase } of phrases) understand(phrase, { language: 'en' });
console.log(`${((performance.now() - started) / phrases.length).toFixed(3)} ms a phrase`);

if (process.argv.includes('--by-intent')) {
  for (const [intent, [missed, of]] of missedByIntent()) {
    if (missed > 0) console.log(`${missed} of ${of}  ${intent}`);
  }
}

if (process.argv.includes('--misses')) {
  for (const [{ name, misses }] of figures) {
    if (misses.length === 0 || / (English|Spanish|set)$/.test(name)) continue;
    console.log(`\n${name}\n${misses.map((miss) => `  ${miss}`).join('\n')}`);
  }
}
