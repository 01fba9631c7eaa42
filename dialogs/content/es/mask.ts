import type { MaskLabels } from '../../../bot/records/mask.js';

export const mask: MaskLabels = {
  name: '[nombre]',
  ssn: '[Seguro Social]',
  birthDate: '[fecha de nacimiento]',
  phone: '[teléfono]',
  email: '[correo]',
  address: '[domicilio]',
  number: '[identificador]',
};
