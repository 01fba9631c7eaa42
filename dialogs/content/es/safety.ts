import { spoken } from '../words.js';
import type { Content } from '../index.js';

export const safety: Content['safety'] = {
  crisis: {
    text: 'Llame al 988 y oprima 1, o mande un texto al 838255. Alguien habla con usted ahora, de día o de noche. Si corre peligro, llame al 911.',
    sms: 'Llame al 988 y oprima 1, o mande un texto al 838255. Alguien habla con usted ahora, a toda hora. Si corre peligro, llame al 911.',
  },
  crisisOffer: {
    text: 'Puedo comunicarle ahora con la Línea de Crisis para Veteranos: oprima 1.',
    speech: spoken(
      'Puedo comunicarle ahora: oprima 1, o diga sí.',
      'O cuelgue, marque 9 8 8 y después oprima 1.',
      'Si corre peligro, cuelgue y marque 9 1 1.',
    ),
  },
  connect: {
    value: 'connect',
    label: 'Comuníqueme',
    key: '1',
    also: ['sí', 'si', 'si por favor', 'sí por favor', 'ok', 'bueno', 'por favor', 'yes'],
  },
  notNow: { value: 'notNow', label: 'Ahora no', key: '2', also: ['no', 'no gracias', 'ahora no'] },
  connecting: { text: 'Le comunico con la Línea de Crisis para Veteranos. No cuelgue, por favor.' },
  notConnected: { text: 'No pude comunicarle. Aquí sigo.' },
  stillHere: { text: 'Aquí sigo. Diga crisis cuando quiera y le comunico.' },
  hardTime: {
    text: 'Si pasa por un mal momento: llame al 988 y oprima 1, o mande un texto al 838255.',
    speech: spoken('Si pasa por un mal momento, diga crisis. O cuelgue, marque 9 8 8 y después oprima 1.'),
  },
  hardTimeLeaving: {
    text: 'Si pasa por un mal momento: llame al 988 y oprima 1, o mande un texto al 838255.',
    speech: spoken('Si pasa por un mal momento, cuelgue, marque 9 8 8 y después oprima 1.'),
  },
  maybeEmergency: {
    text: 'Si esto es una emergencia, llame al 911.',
    speech: spoken('Si esto es una emergencia, cuelgue y marque 9 1 1.'),
  },
  emergency: {
    text: 'Llame al 911 ahora. Si puede, pida a alguien que se quede con usted. Línea de Crisis para Veteranos: llame al 988 y oprima 1, o texto al 838255.',
    sms: 'Llame al 911 ahora. Si puede, pida a alguien que se quede con usted. Crisis: llame al 988 y oprima 1, o mande un texto al 838255.',
    speech: spoken(
      'Cuelgue y marque 9 1 1 ahora.',
      'Si puede, pida a alguien que se quede con usted.',
      'Yo no puedo llamar al 9 1 1 por usted.',
    ),
  },
};

export const crisisNote = '¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.';
export const crisisSpoken = 'Si está en crisis, diga crisis. O cuelgue, marque 9 8 8 y después oprima 1.';

export const missed: Content['missed'] = {
  first: {
    text: `No entendí. Intente otra vez, por favor. ${crisisNote}`,
    sms: `No le entiendo. Intente otra vez, por favor. ${crisisNote}`,
    speech: spoken('No entendí. Intente otra vez, por favor.', crisisSpoken),
  },
  firstSilence: {
    text: `No oí nada. Tómese su tiempo. ${crisisNote}`,
    sms: `No hubo respuesta. Sin prisa. ${crisisNote}`,
    speech: spoken('No oí nada. Tómese su tiempo.', crisisSpoken),
  },
  second: (choices) => ({
    text: `Todavía no entiendo. Puede pedir ${choices}. ${crisisNote}`,
    sms: `Sigo sin entender. Puede pedir ${choices}. ${crisisNote}`,
  }),
  secondKeys: (keys) => ({
    text: `Todavía no entiendo. ${keys.join(' ')} ${crisisNote}`,
    speech: spoken('Todavía no entiendo.', ...keys, crisisSpoken),
  }),
  third: {
    text: `Lo siento, no le entiendo. Una persona puede ayudarle: MyVA411, 800-698-2411 (TTY: 711), 24/7. ${crisisNote}`,
  },
  thirdKeys: {
    text: `Use el teclado, por favor. Para una persona, diga persona, u oprima 0 y luego gato. ${crisisNote}`,
    speech: spoken(
      'De aquí en adelante use el teclado, por favor.',
      'Para una persona, diga persona, u oprima 0 y luego gato.',
      crisisSpoken,
    ),
  },
  choices: 'medicamentos, alergias, citas, laboratorio o vacunas',
  outdated: {
    text: 'Hubo cambios desde la última vez, así que tengo que empezar de nuevo. Disculpe.',
    sms: 'Hubo cambios en este servicio y tengo que empezar de nuevo. Disculpe.',
  },
};
