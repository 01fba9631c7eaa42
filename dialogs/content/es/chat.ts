import type { chat as english } from '../en/chat.js';

export const chat: typeof english = {
  title: 'Su historial médico del VA: chat',
  heading: 'Su historial médico del VA',
  synthetic: 'Demostración: todo aquí es ficticio.',
  crisis: {
    name: 'Línea de Crisis para Veteranos',
    call: 'Llame al 988 y oprima el 1',
    text: 'Envíe un texto al 838255',
    chat: 'Chat en línea',
    tty: 'TTY: llame al 711 y luego al 988',
    emergency: 'Emergencia: llame al 911',
  },
  notEmergency: 'Este chat no es para emergencias.',
  noPersonal: 'No escriba información personal, como su número de Seguro Social.',
  aboutKept: 'Qué guardamos',
  kept: [
    'Guardamos este chat bajo llave y lo borramos después de una hora. Si su sesión sigue abierta, lo borramos cuando usted la cierra.',
    'Durante 6 años guardamos una lista de quién abrió su historial por medio de este servicio. La lista no incluye lo que decía el historial.',
    'No guardamos su historial. Un archivo que usted agrega lo guardamos solo si nos lo dice, y puede borrarlo cuando quiera.',
  ],
  person:
    'Para hablar con una persona, llame al 800-698-2411 (TTY: 711), las 24 horas, los 7 días de la semana.',
  otherLanguage: 'English',
  chatLabel: 'Chat',
  connecting: 'Conectando con el chat…',
  failed:
    'No podemos conectar con el chat en este momento. Espere un minuto y seleccione “Intentar de nuevo”. O llame al 800-698-2411 (TTY: 711).',
  tryAgain: 'Intentar de nuevo',
  noScript:
    'Este chat necesita JavaScript. También puede llamar al 800-698-2411 (TTY: 711), las 24 horas, los 7 días de la semana.',
  placeholder: 'Escriba su mensaje',
  opensNewTab: 'se abre en una pestaña nueva',
  tooLong:
    'Ese mensaje es demasiado largo y no pude leerlo. Por favor, envíelo de nuevo en mensajes más cortos.\nSi está en crisis, llame al 988 y oprima el 1, o envíe un texto al 838255. En una emergencia, llame al 911.',
};
