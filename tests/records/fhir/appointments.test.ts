import { describe, expect, it } from '@jest/globals';
import { readAppointments } from '../../../bot/records/fhir/appointments.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readAppointments, 'Appointment');
const visit = (fields: object) =>
  read({ status: 'booked', serviceType: [{ text: 'CARDIOLOGY' }], ...fields }).entries[0]!;
const before = '2026-03-10T09:00:00-05:00';
const after = '2026-03-10T11:00:00-05:00';

describe('where an appointment stands (now is 10:00 in Ohio)', () => {
  it.each([
    ['booked', after, 'booked'],
    ['booked', before, 'past'],
    // A day without a time is not over before its end.
    ['booked', '2026-03-10', 'booked'],
    ['booked', '2026-03-08', 'past'],
    ['checked-in', before, 'past'],
    ['fulfilled', before, 'past'],
    ['cancelled', after, 'cancelled'],
    ['noshow', before, 'noShow'],
    ['pending', after, 'pending'],
    ['proposed', before, 'pending'],
    ['mystery', after, 'unknown'],
  ])('%s at %s is %s', (status, start, expected) => {
    expect(visit({ status, start }).status).toBe(expected);
  });

  it.each([
    ['booked', '2030-01-01', undefined],
    ['booked', '2001-01-01', 'booked'],
    ['fulfilled', '2001-01-01', undefined],
    ['arrived', '2030-01-01', 'arrived'],
    ['waitlist', '2030-01-01', 'waitlist'],
    ['strange', '2030-01-01', 'strange'],
  ])('%s at %s keeps the word %s of its source', (status, start, written) => {
    expect(visit({ status, start }).statusAsWritten).toBe(written);
  });

  it('entered in error is none', () => {
    expect(read({ status: 'entered-in-error' }).entries).toEqual([]);
  });
});

describe('what an appointment says', () => {
  const location = {
    resourceType: 'Location',
    id: 'l',
    name: 'DAY CARDIOLOGY',
    telecom: [{ system: 'phone', value: '217-555-0181' }],
    address: { line: ['4100 West Third Street'], city: 'Dayton', state: 'OH' },
  };
  const participant = [
    { actor: { reference: 'Patient/p1' } },
    { actor: { reference: '#l' } },
    { actor: { reference: 'Practitioner/x', display: 'NGUYEN,LAN MD' } },
  ];
  const expected = {
    name: 'CARDIOLOGY',
    clinic: 'DAY CARDIOLOGY',
    phone: '217-555-0181',
    where: '4100 West Third Street, Dayton, OH',
    provider: 'NGUYEN,LAN MD',
  };

  it('comes from a contained location', () => {
    expect(visit({ start: after, participant, contained: [location] })).toMatchObject(expected);
  });

  it('comes from an included location', () => {
    const linked = participant.map((p) =>
      p.actor.reference === '#l' ? { actor: { reference: 'Location/l' } } : p,
    );
    const resource = {
      resourceType: 'Appointment',
      id: 'a',
      status: 'booked',
      serviceType: [{ text: 'CARDIOLOGY' }],
    };
    const all = [{ ...resource, start: after, participant: linked }];
    expect(readAppointments(all, contextOf([location])).entries).toMatchObject([expected]);
  });

  it.each([
    ['Video visit', 'video'],
    ['VVC', 'video'],
    ['Phone', 'phone'],
    ['In person', 'inPerson'],
    ['Other', undefined],
  ])('%s is %s', (text, how) => {
    expect(visit({ start: after, appointmentType: { text } }).how).toBe(how);
  });

  it("is not said when it is only another person's", () => {
    expect(
      read({ status: 'booked', participant: [{ actor: { reference: 'Patient/p2' } }] }).hidden,
    ).toMatchObject([{ why: 'otherPerson' }]);
  });
});

describe('hostile appointments', () => {
  it('never throw and are never lost', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('Appointment', shape))];
    expect(accounted(readAppointments(all, contextOf(all)), all.length)).toBe(true);
  });
});
