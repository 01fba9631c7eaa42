import type { sharePage as english } from '../en/share-page.js';

export const sharePage: typeof english = {
  title: 'Compartir su expediente',
  intro:
    'Dé una copia de su expediente a un médico o a alguien de confianza. Usted elige qué lleva y cuánto tiempo sirve. Puede terminarlo cuando quiera.',
  onlyOwn:
    'Aquí está abierto el expediente de alguien a quien usted ayuda. Solo esa persona puede compartirlo. Usted puede compartir el suyo.',
  openOwn: 'Abrir su propio expediente',
  fresh: 'Para compartir su expediente, inicie sesión otra vez. Después vuelve a esta página.',
  to: '¿Para quién es?',
  toHelp: 'Un nombre para reconocerlo después, como Dra. López. Solo usted ve este nombre.',
  what: '¿Qué comparte?',
  whatWhole: 'Todo el expediente',
  whatParts: 'Solo las partes que elijo abajo',
  parts: 'Elegir las partes',
  partsHelp: 'Las medicinas siempre van con las alergias, porque una sin la otra no es segura.',
  since: 'Desde este día (puede dejarlo vacío)',
  untilDay: 'Hasta este día (puede dejarlo vacío)',
  datesHelp:
    'Si elige días, las alergias, los problemas de salud y las medicinas que toma ahora se quedan, sea cual sea su fecha.',
  notes: 'Sin las palabras de las notas y los informes',
  sensitive: 'Su expediente tiene datos de estos tipos privados. Marque los que pueden ir en la copia.',
  sensitiveHelp:
    'Lo que no marca no va, y la copia no lo dice. Un médico que no lo ve puede pasar por alto algo importante.',
  noSensitive: 'No encontramos en su expediente datos que sean privados de manera especial.',
  way: '¿Cómo lo entrega?',
  ways: {
    copy: 'Un enlace y un código QR, como copia de hoy',
    live: 'Un enlace y un código QR que se mantienen al día',
    code: 'Un código de 8 números para una clínica',
  },
  wayHelp: {
    copy: 'No cambia cuando cambia su expediente. Usted ve el enlace una vez, en la página siguiente. Nosotros no podemos abrir esta copia.',
    live: 'Quien lo abre ve su expediente más nuevo. Para eso, nosotros también podemos abrirlo hasta que termine.',
    code: 'Usted le dice el código a la clínica. Sirve una vez, por 15 minutos.',
  },
  wayHelper: (given) => `Mandar el enlace por texto a ${given}`,
  wayHelperHelp:
    'El enlace va al celular que tenemos de esta persona. Nosotros también podemos abrirlo hasta que termine.',
  lasts: '¿Cuánto tiempo sirve?',
  times: { hour: '1 hora', day: '1 día', week: '1 semana', untilStopped: 'Hasta que yo lo termine' },
  passcode: 'Pedir una clave',
  passcodeHelp:
    'Recomendamos una clave, porque un enlace puede caer en otras manos. Lo que sirve más de 1 día necesita una.',
  tell: 'Mándenme un texto cuando alguien lo abra',
  make: 'Hacerlo ahora',

  inIt: 'Lo que lleva',
  chosen: {
    whole: 'Todo el expediente.',
    parts: (parts) => `Solo estas partes: ${parts}. Las medicinas van con las alergias.`,
    dates: (since, until) =>
      since === undefined
        ? `Hasta el ${until}.`
        : until === undefined
          ? `Desde el ${since}.`
          : `Del ${since} al ${until}.`,
    withoutNotes: 'Sin las palabras de las notas y los informes.',
    noPrivate: 'Sin lo que es privado de manera especial.',
    private: (kinds) => `Con estos tipos privados: ${kinds}.`,
  },
  readyTitle: 'Ya puede compartirlo',
  once: 'Esta página lo muestra una sola vez. Cuando salga de ella, no podemos mostrarlo otra vez.',
  linkTitle: 'El enlace',
  linkHelp: 'Cópielo y mándelo, o deje que escaneen el cuadro con un teléfono.',
  qr: 'Un cuadro para escanear con un teléfono. Lleva el mismo enlace.',
  textedTo: (given) => `Le estamos mandando el enlace por texto a ${given}.`,
  passcodeTitle: 'La clave',
  passcodeOther: 'Dígala por teléfono o en persona. Nunca la mande junto con el enlace.',
  codeTitle: 'El código para la clínica',
  codeHelp: (address) =>
    `En la clínica abren ${address} y escriben el código. Luego escriben la clave. Sirve una sola vez.`,
  until: (time) => `Sirve hasta el ${time}.`,
  untilStopped: 'Sirve hasta que usted lo termine.',
  toStop:
    'Para terminarlo, vaya a su cuenta. También puede llamar o mandar un texto, y decir: dejar de compartir.',
  back: 'Ir a su cuenta',

  problems: {
    title: 'Revise esto',
    form: 'Faltó algo en el formulario. Llénelo otra vez.',
    nothing: 'Elija por lo menos una parte de su expediente.',
    wholeOrParts: 'Marcó partes, y también “Todo el expediente”. Elija cuál de los dos quiere.',
    dates: 'Revise los días: el primero es después del segundo, o todavía no llega.',
    passcode: 'Lo que sirve más de 1 día, o se mantiene al día, necesita una clave.',
    held: 'Para protegerle, ahora no se comparte nada. Su cuenta dice por qué.',
    tooMany: 'Usted ya comparte muchos enlaces. Primero termine uno de ellos.',
    tooLarge:
      'Su expediente es demasiado grande para un enlace. Elija menos partes, o sin las palabras de las notas.',
    noMobile: 'No tenemos un celular de esta persona que reciba nuestros textos.',
  },

  account: {
    title: 'Lo que usted comparte',
    help: 'Enlaces y códigos con los que otros pueden ver una copia de su expediente.',
    none: 'Ahora no comparte nada con un enlace.',
    make: 'Compartir su expediente',
    for: (to) => `Para ${to}`,
    kinds: {
      copy: 'Un enlace a una copia. No podemos abrirla.',
      texted: 'Un enlace que mandamos por texto.',
      code: 'Un código para una clínica.',
      live: 'Un enlace que se mantiene al día.',
    },
    made: (time) => `Hecho el ${time}.`,
    noPasscode: 'Se abre sin clave.',
    states: {
      stopped: 'Usted lo terminó.',
      expired: 'Se acabó su tiempo.',
      usedUp: 'Ya se usó.',
      locked: 'Se cerró después de demasiadas claves incorrectas.',
    },
    notOpened: 'Nadie lo ha abierto todavía.',
    opened: (recipient, time) => `Abierto el ${time} por: ${recipient}`,
    openedNoName: (time) => `Abierto el ${time}. No dieron ningún nombre.`,
    wrong: (time) => `Se probó una clave incorrecta el ${time}.`,
    namesNote: 'Los nombres son los que escribieron quienes lo abrieron. No los comprobamos.',
    earlier: 'Lo que ya terminó',
    stop: (to) => `Dejar de compartir con ${to}`,
  },
};
