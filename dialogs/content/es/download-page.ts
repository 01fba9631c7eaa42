import type { downloadPage as english } from '../en/download-page.js';

export const downloadPage: typeof english = {
  title: 'Descargar su expediente',
  intro: 'Elija el tipo de archivo. Cada uno lleva todo el expediente, menos los cortos, que lo dicen.',
  files: {
    text: 'Archivo de texto',
    pdf: 'PDF',
    large: 'PDF en letra grande',
    html: 'Página web',
    wallet: 'Una hoja para emergencias',
    fhir: 'Archivo para computadoras (FHIR)',
    ips: 'Archivo corto para computadoras (FHIR)',
  },
  about: {
    text: 'Un archivo .txt. Se abre en cualquier teléfono o computadora, y es el mejor con un lector de pantalla.',
    pdf: 'Un archivo .pdf. Bueno para imprimir o para darlo a un médico.',
    large: 'El mismo archivo .pdf, en letra grande.',
    html: 'Un archivo .html. Se abre en un navegador, sin internet.',
    wallet:
      'Un archivo .pdf de una hoja: alergias, medicinas, problemas de salud y a quién llamar. Para la cartera o el refrigerador.',
    fhir: 'Un archivo .json con todo el expediente, para una aplicación o para otra clínica.',
    ips: 'Un archivo .json con un resumen corto del expediente, para otra clínica.',
  },
  keep: 'El archivo es suyo, así que guárdelo en un lugar seguro. En una computadora que otros usan, bórrelo cuando termine.',
  kept: (time, where) =>
    `Usted nos pidió guardarle una copia (${time}, ${where}). Elija un archivo abajo: lo leemos de nuevo para usted ahora.`,
  choose: {
    title: 'Elegir lo que lleva el archivo',
    parts: '¿Qué partes?',
    partsHelp: 'Si no marca ninguna, van todas. Las medicinas siempre van con las alergias.',
    since: 'Desde este día (puede dejarlo vacío)',
    until: 'Hasta este día (puede dejarlo vacío)',
    datesHelp: 'Las alergias, los problemas de salud y las medicinas que toma ahora van siempre.',
    notes: 'Sin las palabras de las notas y los informes',
    language: 'Idioma del archivo',
    format: 'Tipo de archivo',
    make: 'Hacer el archivo',
  },
  made: {
    title: 'Archivos que ya se hicieron',
    none: 'Todavía no se hizo ningún archivo.',
    file: 'Archivo',
    byHelper: '(por alguien que le ayuda)',
  },
  waiting: {
    title: 'Leyendo su expediente',
    text: 'Un momento: estamos leyendo su expediente. Uno largo puede tardar medio minuto. Esta página sigue por su cuenta.',
    now: 'Probar ahora',
  },
  problems: {
    form: 'Faltó algo en el formulario, o se acabó su tiempo. Elija otra vez.',
    nothing: 'No eligió nada que cambie el archivo. Para todo el expediente, elija un archivo arriba.',
    dates: 'El segundo día es antes del primero. Revise los días.',
  },
};
