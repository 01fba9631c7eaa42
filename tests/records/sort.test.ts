import { describe, expect, it } from '@jest/globals';
import type { Appointment } from '../../bot/records/record.js';
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
});
