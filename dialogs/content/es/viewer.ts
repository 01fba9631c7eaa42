import type { viewer as english } from '../en/viewer.js';

export const viewer: typeof english = {
  title: 'Un historial médico del VA compartido',
  code: {
    intro:
      'El Veterano puede leerle un código de 8 números. Escríbalo aquí para ver lo que comparte con usted.',
    label: 'El código de 8 números',
    button: 'Continuar',
  },
  ask: {
    intro: 'Un Veterano comparte esto con usted. Dígale quién es usted, para que sepa quién lo abrió.',
    name: 'Su nombre, o el nombre de su oficina',
    passcode: 'La clave que le dio el Veterano',
    passcodeHelp: 'Son 6 números.',
    button: 'Abrir el historial',
  },
  busy: 'Un momento, por favor.',
  problems: {
    gone: 'Este enlace ya no sirve. Pregunte a la persona que lo compartió.',
    noLink: 'Este enlace no está completo. Pida a la persona que lo compartió que lo mande otra vez.',
    elsewhere: 'Este enlace es de otro servicio. Esta página abre solo los enlaces de este servicio.',
    unreadable:
      'No pudimos leer lo que hay en este enlace. Pida a la persona que lo compartió que lo mande otra vez.',
    unreachable: 'No hay conexión con el servicio. Revise su conexión a internet y pruebe otra vez.',
    wait: 'Probó muchas veces. Espere un minuto y pruebe otra vez.',
    waitCode: 'Se probaron demasiados códigos. Espere 15 minutos y pruebe otra vez.',
    wrongCode:
      'Este código no sirve. Un código sirve una sola vez, durante 15 minutos. Pida uno nuevo al Veterano.',
    noName: 'Primero escriba su nombre.',
    wrongPasscode: 'Esa clave no es la correcta.',
  },
  left: (tries) =>
    tries === 0
      ? 'Era la última vez que podía probar, y el enlace se cerró. Pida al Veterano que lo comparta de nuevo.'
      : tries === 1
        ? 'Puede probar 1 vez más. Después, este enlace se cierra para siempre.'
        : `Puede probar ${tries} veces más.`,
  print: 'Imprimir esta página',
  save: 'Guardar una copia',
  files: {
    pdf: { label: 'Archivo PDF', name: 'historial-medico-VA.pdf' },
    text: { label: 'Archivo de texto', name: 'historial-medico-VA.txt' },
    html: { label: 'Página web', name: 'historial-medico-VA.html' },
    whole: { label: 'Archivo para la computadora de otra clínica', name: 'historial-medico-VA.fhir.json' },
    summary: {
      label: 'Archivo corto para la computadora de otra clínica',
      name: 'resumen-medico-VA.fhir.json',
    },
  },
  keep: 'Las copias se quedan en esta computadora. No las guarde en una computadora que usan otros.',
  noScript:
    'Esta página abre el historial en su propia computadora, y para eso necesita JavaScript. Active JavaScript, o pida al Veterano que imprima el historial o le mande un archivo.',
};
