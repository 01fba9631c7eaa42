/** What people say is looked up here, so a word such as "constructor" must find nothing. */
function table<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** Digits as people say them and as recognisers write them; only among other digits, so "for" can be 4. */
const units = table({
  ...{ zero: '0', oh: '0', o: '0', one: '1', won: '1', two: '2', to: '2', too: '2', three: '3', tree: '3' },
  ...{ four: '4', for: '4', fore: '4', five: '5', six: '6', seven: '7', eight: '8', ate: '8', nine: '9' },
  ...{ cero: '0', uno: '1', una: '1', un: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6' },
  ...{ siete: '7', ocho: '8', nueve: '9', niner: '9' },
});
const teens = table({
  ...{ ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16' },
  ...{ seventeen: '17', eighteen: '18', nineteen: '19' },
  ...{ diez: '10', once: '11', doce: '12', trece: '13', catorce: '14', quince: '15', dieciseis: '16' },
  ...{ diecisiete: '17', dieciocho: '18', diecinueve: '19', veinte: '20' },
  ...{ veintiuno: '21', veintidos: '22', veintitres: '23', veinticuatro: '24', veinticinco: '25' },
  ...{ veintiseis: '26', veintisiete: '27', veintiocho: '28', veintinueve: '29' },
});
const tens = table({
  ...{ twenty: '2', thirty: '3', forty: '4', fourty: '4', fifty: '5', sixty: '6', seventy: '7', eighty: '8' },
  ...{ ninety: '9', treinta: '3', cuarenta: '4', cincuenta: '5', sesenta: '6', setenta: '7', ochenta: '8' },
  noventa: '9',
});
const repeats = table({ double: 2, doble: 2, triple: 3 });

/** "four one two", "forty one twelve", "double 0 7", "4 1-2" to digits; undefined unless every word is a number. */
export function digitsSaid(words: string): string | undefined {
  const said = words.split(' ').filter(Boolean);
  let digits = '';
  for (let i = 0; i < said.length; i++) {
    const word = said[i] ?? '';
    const next = said[i + 1] ?? '';
    const times = repeats.get(word);
    const ten = tens.get(word);
    if (times && digitOf(next)?.length === 1) {
      digits += (digitOf(next) ?? '').repeat(times);
      i += 1;
    } else if (ten) {
      const unit = said[i + 1] === 'y' ? 2 : 1;
      const last = units.get(said[i + unit] ?? '');
      const joined = last !== undefined && last !== '0';
      digits += ten + (joined ? last : '0');
      i += joined ? unit : 0;
    } else {
      const digit = digitOf(word);
      if (digit === undefined) return undefined;
      digits += digit;
    }
  }
  return digits === '' ? undefined : digits;
}

const digitOf = (word: string): string | undefined =>
  /^\d+$/.test(word) ? word : (units.get(word) ?? teens.get(word));
