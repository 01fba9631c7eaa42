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

  it('refused is in the list, said not to have been given, and why', () => {
    const refused = { ...flu, status: 'not-done', statusReason: { text: 'Patient refused' } };
    expect(read(refused).entries).toMatchObject([{ warnings: ['notDone'], notes: 'Patient refused' }]);
  });

  it('entered in error is not in the list', () => {
    expect(read({ ...flu, status: 'entered-in-error' })).toMatchObject({
      entries: [],
      hidden: [{ why: 'enteredInError' }],
    });
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
