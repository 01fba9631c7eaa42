import type { desk as english } from '../en/desk.js';

export const desk: typeof english = {
  title: 'Mesa de inscripción',
  signedInAs: (name) => `Sesión de ${name}, personal del VA`,
  staff: (name) => `${name}, personal del VA`,
  notAllowed:
    'Su cuenta no tiene el permiso para esta mesa. No se mostró nada. Pida el permiso a su supervisor.',
  signInFailed: 'No inició sesión en la mesa',
  signedOut: 'Cerró la sesión de la mesa',
  signedOutBody: 'Cierre este navegador si otras personas usan esta computadora.',
  signIn: 'Iniciar sesión en la mesa',
  expired:
    'Esta página se cierra después de una hora, o la abrió otra persona. Busque otra vez a la persona.',
  back: 'Volver a la página de la persona',

  find: {
    title: 'Buscar a la persona',
    intro:
      'Pida una identificación con foto. Escriba el nombre y la fecha de nacimiento tal como están en ella.',
    given: 'Nombre',
    family: 'Apellido',
    birthDate: 'Fecha de nacimiento',
    birthDateHelp: 'Mes, día y año de 4 dígitos, como 03/14/1948',
    identifier: 'Número de identificación del VA, si lo tiene',
    identifierHelp: 'Hace falta cuando dos personas tienen el mismo nombre y la misma fecha de nacimiento.',
    button: 'Buscar',
    problems: {
      form: 'Escriba el nombre, el apellido y una fecha de nacimiento como 03/14/1948.',
      none: 'No encontramos a nadie con ese nombre y esa fecha de nacimiento. Revise cómo está escrito en la identificación.',
      several:
        'Más de una persona tiene ese nombre y esa fecha de nacimiento. Escriba también el número de identificación del VA.',
      differs:
        'Ese número es de otro nombre u otra fecha de nacimiento. No siga. Revise el número y la identificación.',
      deceased: 'No podemos inscribir a esta persona aquí. Llame a MyVA411, 800-698-2411 (TTY: 711).',
      identifierNeeded:
        'Escriba el número de identificación del VA. En esta fuente no se puede buscar por nombre.',
      failed:
        'Una fuente de historiales no responde ahora, y no podemos estar seguros de quién es. Inténtelo en unos minutos.',
      paused:
        'Esta cuenta está en pausa. Una persona debe revisarla primero: MyVA411, 800-698-2411 (TTY: 711).',
      unchecked:
        'Marque la casilla solo después de revisar la identificación. Después busque otra vez a la persona.',
    },
  },
  check: {
    title: 'Revise la identificación',
    found: 'El historial tiene este nombre y esta fecha de nacimiento:',
    name: 'Nombre',
    birthDate: 'Fecha de nacimiento',
    checked: 'Revisé la identificación con foto. La cara, el nombre y la fecha de nacimiento son los mismos.',
    language: 'Le escribimos y le hablamos a esta persona en',
    next: 'Siguiente',
    recorded: 'Esto se registra con su nombre. La persona puede leerlo.',
    other: '¿No es la misma persona? Busque a otra',
  },
  person: {
    title: (name) => `Inscripción: ${name}`,
    born: 'Fecha de nacimiento',
    member: 'Número de miembro',
    language: 'Idioma',
    steps: 'Lo que está hecho y lo que sigue',
    done: 'hecho',
    next: 'sigue',
    other: 'Buscar a otra persona',
    finished: 'Terminado. Buscar a la siguiente persona',
    ready: (number) =>
      `Todo está listo. Entregue la tarjeta. La persona llama al ${number} y marca el PIN y un código de la tarjeta.`,
  },
  consent: {
    title: 'Acuerdo',
    wording: 'desk-service-1',
    read: 'Léale esto a la persona, o gire la pantalla para que lo lea.',
    lines: [
      'Usted puede oír su historial médico del VA por teléfono. También puede recibirlo por mensaje de texto o en la web.',
      'Por teléfono le pedimos su PIN y un código de su tarjeta. Quien tenga los dos puede oír su historial.',
      'Una computadora reconoce lo que usted dice. Las llamadas no se graban.',
      'Guardamos una lista de quién abrió su historial por medio de este servicio. Puede verla en la web o pedirla a una persona.',
      'Puede dejarlo en cualquier momento. Llame al 800-698-2411 (TTY: 711).',
    ],
    agree: 'Acepto usar este servicio.',
    agreed: 'El uso de este servicio, en una oficina del VA',
    save: 'Registrar el acuerdo',
    given: (time) => `La persona aceptó el ${time}.`,
    problem: 'Marque la casilla cuando la persona esté de acuerdo. Sin eso no se puede inscribir nada.',
  },
  phones: {
    title: 'Teléfono',
    none: 'Todavía no hay teléfono.',
    one: (kind, ending) => `${kind} que termina en ${ending}`,
    voip: 'Este teléfono puede llamarnos. Nunca le enviamos un código ni un mensaje de texto.',
    number: 'Número de teléfono, con código de área',
    again: 'El mismo número otra vez',
    help: 'Un teléfono fijo, un celular o un teléfono de casa por internet. Pida a la persona que lea el número.',
    save: 'Agregar este teléfono',
    added: 'El teléfono está agregado.',
    differ: 'Los dos números no son iguales. Escriba los dos otra vez.',
    notThisKind:
      'No podemos usar esta clase de número. Use un teléfono fijo, un celular o un teléfono de casa por internet.',
  },
  pin: {
    title: 'PIN',
    set: 'La persona tiene un PIN. Usted no puede verlo.',
    unset: 'Todavía no hay PIN.',
    turn: 'La persona marca el PIN. Antes, gire la pantalla y el teclado hacia ella, y no mire.',
    open: 'Abrir la página del PIN',
    openNew: 'Abrir la página del PIN para elegir uno nuevo',
    pageTitle: 'Elija su PIN',
    only: 'Solo usted debe ver esta pantalla. El personal no debe ver su PIN, y nunca se lo pedirá.',
    label: 'Su PIN nuevo: 8 dígitos',
    same: 'Los mismos 8 dígitos otra vez',
    help: 'No use una fecha, su número de teléfono, dígitos seguidos, ni el mismo dígito muchas veces.',
    save: 'Guardar mi PIN',
    saved: 'Su PIN está guardado',
    turnBack:
      'Nadie puede verlo en esta pantalla. Recuérdelo, y guárdelo lejos de su tarjeta. Ahora gire la pantalla.',
    stop: 'Salir, sin PIN',
  },
  card: {
    title: 'Tarjeta de códigos',
    none: 'Todavía no hay tarjeta.',
    left: (left) => `La persona tiene una tarjeta a la que le quedan ${left} códigos.`,
    help: 'Imprima la tarjeta y entréguela. Una tarjeta nueva termina la anterior. No guarde ninguna copia.',
    issue: 'Hacer una tarjeta nueva',
    done: 'La tarjeta está impresa. Volver a la página de la persona',
  },
};
