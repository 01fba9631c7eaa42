import { describe, expect, it } from '@jest/globals';
import { readImmunizations } from '../../../bot/records/fhir/immunizations.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readImmunizations, 'Immunization');
const flu = { vaccineCode: { text: 'INFLUENZA' }, status: 'completed' };

describe('a vaccine', () => {
  it('received is shown with its day and place', () => {
    const given = { ...flu, occurrenceDateTime: '2025-10-01', location: { display: 'DAYTON VAMC' } };
    expect(read(given).entries).toMatchObject([{ date: '2025-10-01', from: { facility: 'DAYTON VAMC' } }]);
  });

  it.each([
    ['not-done', 'notDone'],
    ['entered-in-error', 'enteredInError'],
  ])('%s was not received and is not in the list', (status, why) => {
    expect(read({ ...flu, status })).toMatchObject({ entries: [], hidden: [{ why }] });
  });

  it('reported by the person comes from outside; its date may be words', () => {
    const reported = { ...flu, primarySource: false, occurrenceString: 'about ten years ago' };
    expect(read(reported).entries).toMatchObject([
      { from: { kind: 'outside' }, notes: 'about ten years ago' },
    ]);
  });
});

describe('hostile vaccines', () => {
  it('never throw and are never lost', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('Immunization', shape))];
    expect(accounted(readImmunizations(all, contextOf(all)), all.length)).toBe(true);
  });
});
