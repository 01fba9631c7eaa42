import type { DocumentWords } from '../../../bot/sharing/index.js';
import { details } from './detail-labels.js';
import { codes, fields } from './document-labels.js';
import { sections } from './document-sections.js';

/** El archivo de texto que se descarga. Record text itself stays in the language it was written in. */
export const document: DocumentWords = {
  language: 'es',
  title: 'Informe VA Blue Button®',
  about:
    'Este informe contiene registros de su expediente de salud del VA, tal como este servicio pudo leerlos en la fecha que se indica abajo.',
  name: 'Nombre',
  birthDate: 'Fecha de nacimiento',
  madeOn: 'Registros leídos el',
  sources: 'De dónde vienen los registros',
  shared: {
    notice: 'Compartido por el Veterano. Es posible que no incluya todo.',
    about:
      'Este informe contiene registros del expediente de salud de un Veterano, tal como este servicio pudo leerlos en la fecha que se indica abajo. “Usted” quiere decir el Veterano.',
    by: 'Lo comparte',
    until: 'Compartido hasta',
    untilStopped: 'que el Veterano deje de compartirlo',
  },
  answered: 'respondió',
  notAnswered: 'no respondió',
  know: {
    title: 'Lo que debe saber sobre su informe',
    points: [
      'Una vez que tenga este archivo, usted se encarga de mantenerlo privado. Piénselo antes de guardarlo en una computadora compartida o enviarlo a alguien.',
      'Es posible que no incluya la atención que recibió fuera del VA ni las medicinas que compró sin receta.',
      'Las fechas y horas son las que dio cada fuente. Si solo se anotó el año o el mes, solo se muestra eso.',
      'Un mismo registro puede aparecer dos veces si está en dos sistemas del VA. Mostramos los dos y decimos de dónde viene cada uno.',
      'Lo que está escrito en su expediente se muestra en su idioma original, casi siempre inglés.',
      'Este informe no le dice lo que un resultado significa para usted. Su equipo de atención médica del VA puede decírselo.',
    ],
  },
  help: {
    title: '¿Necesita ayuda?',
    points: [
      'Si está en crisis o le preocupa un Veterano: Línea de Crisis para Veteranos, llame al 988 y oprima 1. Envíe un texto al 838255. Chat en veteranscrisisline.net/get-help-now/chat/. TTY: llame al 711 y luego al 988.',
      'En una emergencia médica: llame al 911.',
      'Preguntas sobre este informe: mesa de ayuda de My HealtheVet, 877-327-0022 (TTY: 711), de lunes a viernes, de 8:00 a. m. a 8:00 p. m. ET.',
      'Para cualquier otra cosa: MyVA411, 800-698-2411 (TTY: 711), a cualquier hora, todos los días.',
      'Si algo aquí está equivocado: dígaselo a su equipo de atención médica del VA y pida que corrijan su expediente.',
    ],
  },
  downloaded: 'Se descargaron los siguientes registros:',
  included: 'Registros en este informe',
  dateRange: 'Fechas: todas',
  datesChosen: (since, until) =>
    `Fechas: ${
      until === undefined
        ? `desde el ${since}`
        : since === undefined
          ? `hasta el ${until}`
          : `del ${since} al ${until}`
    }. Las fechas no dejan fuera alergias, condiciones de salud ni medicinas que tal vez todavía tome. Tampoco lo que no tiene fecha.`,
  notIncluded: 'Registros que no están en este informe',
  unavailable: 'Información que no podemos ver en este momento',
  entries: (count) => (count === 1 ? '1 registro' : `${count} registros`),
  empty: 'todas las fuentes respondieron y no se encontraron registros',
  emptyInDates: 'todas las fuentes respondieron y no se encontraron registros en estas fechas',
  notProvided: 'no hay ninguno en este informe. Eso no significa que no existan',
  unavailableNote:
    'No pudimos leer estos registros. Eso no significa que no haya ninguno. Inténtelo más tarde o pregunte a su equipo de atención médica del VA.',
  notChosen: 'Registros que no se eligieron para este informe',
  notChosenNote: 'Se dejaron fuera porque así se eligió. Eso no significa que no haya ninguno.',
  noteWords: 'El texto de las notas y los informes. Sus títulos y fechas sí están aquí.',
  wordless:
    'El texto de las notas y los informes se dejó fuera porque así se eligió. Aquí están solo sus títulos y fechas.',
  sections,
  fields,
  details,
  ...codes,
  incomplete: (sources) =>
    `Esta lista está incompleta. No pudimos leer: ${sources.join('; ')}. Puede haber más que no se ve aquí.`,
  asWritten: (word) => `(escrito como "${word}")`,
  nonVa: 'No es de una farmacia del VA, así que no se puede resurtir aquí.',
  severity: { mild: 'Leve', moderate: 'Moderada', severe: 'Grave' },
  criticality: { low: 'Bajo', high: 'Alto' },
  how: { inPerson: 'En persona', video: 'Por video', phone: 'Por teléfono' },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  page: (n, of) => `${n} de ${of}`,
  noName: 'Sin nombre anotado',
  unreadableName: 'Un registro que no pudimos leer',
  on: (name, date) => `${name}, ${date}`,
  from: (name, source) => `${name} (${source})`,
  wallet: {
    title: 'Resumen de salud para emergencias',
    about: 'Muéstrelo a quien le atienda. Es una lista corta, no todo el expediente.',
    contacts: 'A quién llamar',
    noneHere: 'Hay registros, pero ninguno va en esta página. Vea el informe completo.',
    notNone: 'Eso no significa que no haya.',
    nobody: 'Estos registros no nombran a nadie a quien llamar.',
    noRoom: (count) =>
      count === 1
        ? '1 más no cupo aquí. Está en el informe completo.'
        : `${count} más no cupieron aquí. Están en el informe completo.`,
    apart: (count) =>
      count === 1
        ? '1 que se dejó, terminó o se descartó está solo en el informe completo.'
        : `${count} que se dejaron, terminaron o se descartaron están solo en el informe completo.`,
    more: 'hay más en el informe completo',
    notHere: 'No está en esta página',
    unread: 'no se pudo leer',
    crisis:
      'Emergencia: llame al 911. Línea de Crisis para Veteranos: llame al 988 y oprima 1, o envíe un texto al 838255.',
    fold: 'Doble aquí',
  },
  serviceMark:
    'Blue Button® y el logotipo de Blue Button son marcas de servicio del Departamento de Salud y Servicios Humanos de los EE. UU. (HHS).',
  end: 'Fin del informe VA Blue Button®',
};

export const ownReport: DocumentWords = {
  ...document,
  title: 'Informe Blue Button®',
  about:
    'Este informe contiene lo que dicen los archivos nombrados abajo, tal como se pudieron leer en la fecha indicada.',
  answered: '',
  end: 'Fin del informe Blue Button®',
};
