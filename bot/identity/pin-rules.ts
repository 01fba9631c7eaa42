/** What a PIN must not be made of. `numbers` are this person's own, in E.164; `memberNumber` is printed on the card. */
export interface Own {
  readonly birthDate: string;
  readonly numbers: readonly string[];
  readonly memberNumber: string;
}

export type Weakness = 'length' | 'repeats' | 'run' | 'date' | 'ownNumber';

/** Equal digits, or digits counting up or down, in a row. */
const LONGEST_ROW = 5;
/** So many digits of an own number in a row give the PIN away: a local number without its area code. */
const OWN_DIGITS = 7;

/** Why a PIN is refused, or undefined when it may be used (facts: identity 3). */
export function weakness(pin: string, own: Own): Weakness | undefined {
  if (!/^\d{8}$/.test(pin)) return 'length';
  if (isRepeat(pin)) return 'repeats';
  if (isRun(pin)) return 'run';
  if (isDate(pin) || birthDates(own.birthDate).includes(pin)) return 'date';
  if (isOwnNumber(pin, own)) return 'ownNumber';
  return undefined;
}

const digits = (text: string): number[] => [...text].map(Number);

function isRepeat(pin: string): boolean {
  const half = pin.slice(0, 4) === pin.slice(4);
  return new Set(pin).size < 3 || half || new RegExp(`(\\d)\\1{${LONGEST_ROW - 1}}`).test(pin);
}

/** 12345678 and 98765432, also round the end (67890123) and in any other even stride (13579135). */
function isRun(pin: string): boolean {
  const d = digits(pin);
  const strides = d.slice(1).map((digit, i) => (digit - d[i]! + 10) % 10);
  return (
    new Set(strides).size === 1 || longest(strides, 1) > LONGEST_ROW || longest(strides, 9) > LONGEST_ROW
  );
}

/** How many digits in a row are each one stride from the last. */
function longest(strides: readonly number[], stride: number): number {
  let best = 1;
  let row = 1;
  for (const s of strides) {
    row = s === stride ? row + 1 : 1;
    best = Math.max(best, row);
  }
  return best;
}

function isDate(pin: string): boolean {
  const at = (from: number, length: number) => Number(pin.slice(from, from + length));
  return (
    exists(at(4, 4), at(0, 2), at(2, 2)) ||
    exists(at(0, 4), at(4, 2), at(6, 2)) ||
    exists(at(4, 4), at(2, 2), at(0, 2))
  );
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every order a person may write it in. */
function birthDates(birthDate: string): string[] {
  const [y = '', m = '', d = ''] = birthDate.split('-');
  return [m + d + y, y + m + d, d + m + y, y + d + m];
}

function isOwnNumber(pin: string, own: Own): boolean {
  if (pin === own.memberNumber) return true;
  return own.numbers.some((number) => sharesRow(pin, number.replace(/\D/g, '')));
}

function sharesRow(pin: string, number: string): boolean {
  for (let i = 0; i + OWN_DIGITS <= pin.length; i++) {
    if (number.includes(pin.slice(i, i + OWN_DIGITS))) return true;
  }
  return false;
}
