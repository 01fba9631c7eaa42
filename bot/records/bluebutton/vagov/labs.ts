import { defined } from '../../defined.js';
import type { Lab } from '../../record.js';
import { labFlag } from '../../vocabulary/flags.js';
import { Facts } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { base, closed, measured, take, taken, type Context } from './entry.js';
import { asItem, isSaid, nameOf, type Reader } from './one.js';
import { itemsOf, type Written } from './records.js';

/** Results of one test: named by `Test:`, or on VA.gov by a line of its own above `Result:`. */
export const labs: Reader<'labs'> = (written, context) => {
  const [head, ...tests] = testBlocks(written);
  const { items: shared, loose: said } = itemsOf(head ?? []);
  const [, title = nameOf(written), on] = /^(.*) (?:on|el|in|en) ([^ ].*)$/.exec(written.heading) ?? [];
  const date = usDate(on).date === undefined ? undefined : on;
  const name = date === undefined ? nameOf(written) : title;
  const found = tests.length === 0 ? [undefined] : tests;
  return found.map((lines) => {
    const { items, loose } = itemsOf(lines ?? []);
    const text = tests.length === 0 ? said.filter(isSaid).map(asItem) : [];
    const facts = new Facts([...shared, ...text, ...items]);
    const test = take(facts, 'test') ?? loose[0]?.text.trim();
    return closed(
      lab(
        facts,
        { test: test ?? name, panel: test === undefined || test === name ? undefined : name, date },
        context,
      ),
      facts,
    );
  });
};

function testBlocks({ lines }: Written): readonly (readonly Written['lines'][number][])[] {
  const starts = lines.flatMap(({ text }, i) => {
    if (/^(Test|Prueba): /.test(text)) return [i];
    const named = /^(?!Result)[^\s].*$/.test(text) && !/^[^:]{1,40}: /.test(text);
    return named && /^(Result|Resultado): /.test(lines[i + 1]?.text ?? '') ? [i] : [];
  });
  return [
    lines.slice(0, starts[0] ?? lines.length),
    ...starts.map((from, n) => lines.slice(from, starts[n + 1])),
  ];
}

function lab(
  facts: Facts,
  { test, panel, date }: { test: string | undefined; panel: string | undefined; date: string | undefined },
  context: Context,
): Lab {
  const said = take(facts, 'result') ?? take(facts, 'text');
  const { result, flagAsWritten } = measured(said);
  const flag = take(facts, 'flag')?.split('.')[0] ?? flagAsWritten;
  const known = flag === undefined ? undefined : labFlag([flag.replace(/ \(.*$/, '')]);
  return {
    ...base(
      facts,
      { name: test, date: take(facts, 'date') ?? date, warnings: result ? [] : ['resultMissing'] },
      context,
    ),
    ...defined({ result, panel, flag: known, flagAsWritten: flag }),
    ...taken(facts, 'range', 'status', 'specimen', 'orderedBy', 'notes'),
  };
}
