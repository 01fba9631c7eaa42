import type { Content } from '../index.js';
import { section } from './section.js';

export const item: Content['item'] = {
  found: (n, name) =>
    n === 1 ? `El expediente dice esto de ${name}.` : `Veo ${n} entradas de ${name}. Le doy las dos.`,
  inFreeText: 'El expediente lo menciona en texto libre:',
  maybeMore: 'Puede haber otros datos: no pude leer todos los sistemas del VA.',
  notFoundInPart: (name) =>
    `No veo ${name} en lo que pude leer, pero no pude leer todo. Puede estar en su expediente. Esto es lo que tengo.`,
  notListed: (name, what) =>
    `No veo ${name} con ese nombre en la lista de ${what}. Puede tener otro nombre en la lista.`,
  notListedInPart: (name, what) =>
    `No veo ${name} en lo que pude leer de ${what}, pero no pude leer todo. Puede estar en su expediente.`,
  offerList: {
    web: { text: 'Para ver toda la lista, selecciónela abajo. O pida otra cosa.' },
    sms: { text: 'Responda LISTA para ver todo.' },
    voice: { text: 'Para oír toda la lista, oprima 1. O diga el nombre otra vez, o qué más quiere.' },
  },
  listOption: {
    value: 'list',
    label: 'Toda la lista',
    key: '1',
    also: ['lista', 'la lista', 'mi lista', 'si', 'sí', 'si por favor', 'claro', 'bueno', 'ok', 'por favor'],
  },
  notFound: (name) => `No veo ${name} con ese nombre. Le doy toda la lista.`,
};

export const summary: Content['summary'] = {
  intro: 'Un resumen corto de su expediente.',
  line: (id, n) => `${section.title(id)}: ${n}.`,
  knownNone: (id) => `${section.title(id)}: no se conocen, dice el expediente.`,
  empty: (names) => `No hay nada anotado de: ${names}.`,
  failed: (id) => `${section.title(id)}: no se pudo leer por ahora.`,
  notProvided: (n) =>
    n === 1
      ? 'Otro tipo de datos no se ofrece por este medio.'
      : `Otros ${n} tipos de datos no se ofrecen por este medio.`,
  incomplete: (id, n) => `${section.title(id)}: ${n} por ahora; lista incompleta.`,
  notGiven: (n) => `No se pusieron, dice el expediente: ${n}.`,
};

export const handover: Content['handover'] = {
  download: {
    text: 'En esta página elige un archivo de su expediente: texto, PDF, letra grande o página web. El archivo es suyo: cuide dónde lo guarda.',
  },
  downloadLabel: 'Elegir un archivo',
  downloadByLink: {
    text: 'Puede descargar su expediente si inicia la sesión con este enlace.',
    sms: 'Puede descargar su expediente con este enlace.',
  },
  textOrKeep: {
    text: 'Para recibir un texto con un enlace, oprima 1. Para guardarlo hasta que entre en la web, oprima 2.',
  },
  options: [
    { value: 'text', label: 'Mandarme un enlace', key: '1', also: ['texto', 'un texto', 'enlace'] },
    {
      value: 'keep',
      label: 'Guardarlo',
      key: '2',
      also: ['guardar', 'guárdelo', 'guárdelo para mí', 'en la web'],
    },
  ],
  kept: (host) => ({
    text: `Lo anoté. Su expediente le espera en la web. Inicie sesión en ${host} y elija Descargar. Alguien de confianza puede ayudarle. Para una copia en papel, pregunte en la oficina de expedientes médicos de su centro del VA.`,
  }),
  texted: { text: 'Se lo mandé por texto al celular que tenemos de usted.' },
  linkTexted: {
    text: 'Le mandé un texto con un enlace al celular que tenemos de usted. Inicie ahí la sesión para verlo.',
  },
  notice: {
    text: 'Usted pidió ver algo de su expediente del VA. Inicie la sesión aquí para verlo.',
    sms: 'Para ver lo que nos pide de su expediente del VA, use este enlace.',
  },
  noticeLabel: 'Ver en privado',
  noMobile: {
    text: 'No tengo un celular de usted que reciba nuestros textos. Puede agregarlo en la página de su cuenta.',
  },
  confirmFirst: {
    text: 'Hay que confirmar otra vez su celular antes de mandarle textos. Puede hacerlo en la página de su cuenta, con una clave nueva.',
    sms: 'Debe confirmar otra vez su celular para recibir textos. Vaya a su cuenta y pida otra clave.',
  },
  notByText: {
    text: 'Eso es solo por teléfono. Aquí ya lo tiene por escrito.',
    sms: 'Eso es solo para llamadas. Por este medio ya lo tiene por escrito.',
  },
  whichList: { text: '¿Qué lista le mando por texto?' },
};
