import type { Content } from '../index.js';

export const shared: Content['shared'] = {
  label: 'Historial médico del VA, compartido por el Veterano',
  /** Without a, i, o, u accents: those letters are outside GSM-7 and double a text. */
  opened:
    'Alguien usa un enlace que usted comparte. Para ver los detalles, entre a su expediente del VA. ¿En crisis? Llame al 988 y oprima 1, o texto al 838255.',
};
