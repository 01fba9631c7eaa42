/** Small numbers as they are said or written in the two languages. */
const words: ReadonlyMap<string, number> = new Map(
  (
    [
      ['one a un una uno first primer primero primera', 1],
      ['two couple dos second segundo segunda par', 2],
      ['three few tres third tercer tercero tercera', 3],
      ['four cuatro fourth cuarto cuarta', 4],
      ['five cinco fifth quinto quinta', 5],
      ['six seis sixth sexto sexta', 6],
      ['seven siete seventh septimo septima', 7],
      ['eight ocho eighth octavo octava', 8],
      ['nine nueve ninth noveno novena', 9],
      ['ten diez tenth decimo decima', 10],
      ['eleven once', 11],
      ['twelve doce', 12],
      ['thirteen trece', 13],
      ['fourteen catorce', 14],
      ['fifteen quince', 15],
      ['sixteen dieciseis', 16],
      ['eighteen dieciocho', 18],
      ['twenty veinte', 20],
      ['thirty treinta', 30],
      ['forty cuarenta', 40],
      ['fifty cincuenta', 50],
      ['sixty sesenta', 60],
      ['ninety noventa', 90],
    ] as const
  ).flatMap(([said, value]) => said.split(' ').map((word) => [word, value] as const)),
);

/** As a part of a pattern. */
export const numberWord = `(?:\\d{1,3}|${[...words.keys()].join('|')})`;

export const numberSaid = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : words.get(word);

const units = 'one|two|three|four|five|six|seven|eight|nine|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const nth = new RegExp(
  `(?<![a-z])(?:number|entry|item|numero) (?<n>${numberWord})(?:(?: y)? (?<unit>${units}))?(?![a-z0-9])|` +
    '(?:the|el|la) (?<place>first|second|third|fourth|fifth|sixth|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa])(?: one)?$',
);

/** "Read number two", "the third one": which entry of a list is meant. */
export function entryNumber(said: string): number | undefined {
  const found = nth.exec(said)?.groups;
  const number = numberSaid(found?.['n'] ?? found?.['place'] ?? '');
  const more = number && number >= 20 && number % 10 === 0 ? numberSaid(found?.['unit'] ?? '') : undefined;
  return number ? number + (more ?? 0) : undefined;
}
