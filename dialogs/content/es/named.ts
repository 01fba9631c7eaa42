import type { Content } from '../index.js';
import { listed, spoken } from '../words.js';

const typed = (name: string): string => `Lo tomo como ${name}.`;
const names = (n: number): string =>
  listed(
    Array.from({ length: n }, (_, i) => String(i + 1)),
    'o',
  );

export const named: Content['named'] = {
  heard: { web: typed, sms: typed, voice: (name) => `Entendí ${name}.` },
  is: (brand, ingredients) => `${brand} es ${listed(ingredients, 'y')}.`,
  group: (n, name) =>
    n === 1 ? `Esto hay de ${name}. Puede haber otros.` : `Veo ${n} entradas de ${name}. Puede haber otras.`,
  wholeList: (title) => `Para toda la lista, pida ${title.toLowerCase()}.`,
  alsoListed: 'En la lista hay algo parecido.',

  mean: (labels) =>
    `¿Quiso decir ${listed(labels.length === 1 ? labels : labels.map((label, i) => `${label} (${i + 1})`), 'o')}?`,
  press: (label, i) => `¿Quiso decir ${label}? Oprima ${i + 1}.`,
  ask: (n) => ({
    web: {
      text: 'Elija una, o escriba el nombre otra vez.',
    },
    sms: { text: `Responda ${names(n)}, o LISTA para verla toda.` },
    voice: {
      text: `Para toda la lista, oprima ${n + 1}. Para oír esto otra vez, oprima asterisco.`,
      speech: spoken(`Para toda la lista, oprima ${n + 1}.`, 'Para oír esto otra vez, oprima asterisco.'),
    },
  }),
  number: (n) => ({
    label: `La ${n}`,
    also: [
      `${n}`,
      `la ${['primera', 'segunda', 'tercera'][n - 1] ?? n}`,
      `el ${['primero', 'segundo', 'tercero'][n - 1] ?? n}`,
    ],
  }),
  only: { label: 'Esa', also: ['1', 'si', 'ese', 'esa', 'correcto', 'asi es', 'la primera'] },
  none: {
    label: 'Toda la lista',
    also: ['lista', 'la lista', 'no', 'ninguna', 'ninguno', 'ninguna de esas', 'esa no'],
  },
};
