import { term, type Term } from './term.js';

export const medicines = {
  sig: term(
    'medicine',
    'SIG',
    'SIG is how a prescription says to take it: how much, how and when.',
    'directions',
  ),
  prn: term('medicine', 'PRN', 'PRN means as needed.', 'as needed'),
  qd: term('medicine', 'QD', 'QD means every day.', 'daily, qday'),
  bid: term('medicine', 'BID', 'BID means 2 times a day.', 'twice a day, b i d'),
  tid: term('medicine', 'TID', 'TID means 3 times a day.', 't i d'),
  qid: term('medicine', 'QID', 'QID means 4 times a day.', 'q i d'),
  qhs: term('medicine', 'QHS', 'QHS means at bedtime.', 'hs, at bedtime'),
  po: term('medicine', 'PO', 'PO means by mouth.', 'p o, by mouth'),
  stat: term('medicine', 'STAT', 'STAT means right away.'),
  npo: term('medicine', 'NPO', 'NPO means nothing by mouth: no food and no drink.', 'n p o'),
  discontinued: term(
    'medicine',
    'Discontinued',
    'Discontinued means that the order for a medication has ended.',
    'dc, stopped',
  ),
  onhold: term(
    'medicine',
    'On hold',
    'On hold means that an order has been paused, and may start again.',
    'hold, suspended',
  ),
  expired: term(
    'medicine',
    'Expired',
    'Expired means that the time of a prescription ran out. It does not say that the medication was stopped.',
    'expired prescription',
  ),
  generic: term(
    'medicine',
    'Generic',
    'A generic medication has the same active drug as one with a brand name.',
    'generic drug',
  ),
  otc: term(
    'medicine',
    'OTC',
    'OTC means over the counter: sold without a prescription.',
    'over the counter, non prescription',
  ),
  extended: term(
    'medicine',
    'ER',
    'ER means extended release: the medication comes out slowly. XR, SR and XL mean much the same.',
    'xr, sr, xl, extended release',
  ),
  mcg: term(
    'medicine',
    'Microgram',
    'A microgram, or mcg, is a unit of weight. 1,000 micrograms are 1 milligram.',
    'mcg, micrograms',
  ),
  mg: term(
    'medicine',
    'Milligram',
    'A milligram, or mg, is a unit of weight. 1,000 milligrams are 1 gram.',
    'mg, milligrams',
  ),
} satisfies Readonly<Record<string, Term>>;
