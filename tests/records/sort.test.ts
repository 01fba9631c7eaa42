import { describe, expect, it } from '@jest/globals';
import type { Appointment, EntryOf, SectionId } from '../../bot/records/record.js';
import { sorted } from '../../bot/records/sort.js';
import { allergy, lab, medicine } from './entries.js';

const names = (entries: readonly { name: string }[]): string[] => entries.map((e) => e.name);

describe('the order useful to people', () => {
  it('of medicines: what is taken first, what ended last, by name within', () => {
    const given = [
      medicine('a', 'stopped', { status: 'discontinued' }),
      medicine('a', 'zinc'),
      medicine('a', 'expired', { status: 'expired' }),
      medicine('a', 'Aspirin'),
      medicine('a', 'held', { status: 'onHold' }),
    ];
    expect(names(sorted('medicines', given))).toEqual(['Aspirin', 'zinc', 'held', 'expired', 'stopped']);
  });

  it('of allergies: the dangerous first, those ruled out last', () => {
    const given = [
      allergy('a', 'ruled out', { warnings: ['ruledOut'], severity: 'severe' }),
      allergy('a', 'mild', { severity: 'mild' }),
      allergy('a', 'severe', { severity: 'severe' }),
      allergy('a', 'critical', { criticality: 'high' }),
    ];
    expect(names(sorted('allergies', given))).toEqual(['critical', 'severe', 'mild', 'ruled out']);
  });

  it('of labs: the newest first, those without a date last', () => {
    const given = ['2025-01', undefined, '2026-03-07T10:00:00-05:00', '2026-03-07'].map((date) =>
      lab('a', String(date), date === undefined ? {} : { date }),
    );
    expect(names(sorted('labs', given))).toEqual([
      '2026-03-07T10:00:00-05:00',
      '2026-03-07',
      '2025-01',
      'undefined',
    ]);
  });

  it('of appointments: the next first, then what was, newest first', () => {
    const visit = (date: string, status: Appointment['status']): Appointment => ({
      ...allergy('a', date),
      date,
      status,
    });
    const given = [
      visit('2026-01-01', 'past'),
      visit('2026-06-01', 'booked'),
      visit('2026-02-01', 'past'),
      visit('2026-04-01', 'pending'),
      visit('2026-05-01', 'cancelled'),
    ];
    expect(names(sorted('appointments', given))).toEqual([
      '2026-04-01',
      '2026-06-01',
      '2026-05-01',
      '2026-02-01',
      '2026-01-01',
    ]);
  });

  const shown = <S extends SectionId>(id: S, ...fields: Readonly<Record<string, unknown>>[]): string[] =>
    names(
      sorted(
        id,
        fields.map((f) => ({ ...allergy('a', ''), ...f }) as unknown as EntryOf[S]),
      ),
    );

  it('of the plan: what is still to do first, by kind, then by when it is due', () => {
    expect(
      shown(
        'plan',
        { name: 'done', kind: 'goal', status: 'completed' },
        { name: 'reminder', kind: 'reminder' },
        { name: 'no day', kind: 'goal', status: 'active' },
        { name: 'later', kind: 'goal', due: '2026-09' },
        { name: 'soon', kind: 'goal', due: '2026-04-01' },
      ),
    ).toEqual(['soon', 'later', 'no day', 'reminder', 'done']);
  });

  it('of insurance: what is in force first, the primary of it at the top', () => {
    expect(
      shown(
        'insurance',
        { name: 'ended', status: 'cancelled', kind: 'primary' },
        { name: 'second', status: 'active' },
        { name: 'first', status: 'active', details: [{ label: 'Order', value: 'Primary' }] },
      ),
    ).toEqual(['first', 'second', 'ended']);
  });

  it('of people: who cares for the person before whom to call', () => {
    expect(
      shown('careTeam', { name: 'kin', kind: 'nextOfKin' }, { name: 'doctor', kind: 'provider' }),
    ).toEqual(['doctor', 'kin']);
  });

  it('of devices, history and service: in use, social first, the newest first', () => {
    expect(shown('devices', { name: 'old', status: 'inactive' }, { name: 'worn', status: 'active' })).toEqual(
      ['worn', 'old'],
    );
    expect(shown('history', { name: 'mother', kind: 'family' }, { name: 'smoking', kind: 'social' })).toEqual(
      ['smoking', 'mother'],
    );
    expect(shown('military', { name: 'first', date: '1966' }, { name: 'last', date: '1970' })).toEqual([
      'last',
      'first',
    ]);
  });
});
