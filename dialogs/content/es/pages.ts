import type { pages as english } from '../en/pages.js';
import { accountPage } from './account-page.js';
import { desk } from './desk.js';
import { downloadPage } from './download-page.js';
import { sharePage } from './share-page.js';
import { viewer } from './viewer.js';

export const pages: typeof english = {
  synthetic: 'Demostración. Todas las personas y todos los datos son ficticios.',
  crisis: {
    name: 'Línea de Crisis para Veteranos',
    call: 'Llame al 988 y oprima el 1',
    text: 'Envíe un texto al 838255',
    chat: 'Chat en línea',
    tty: 'TTY: llame al 711 y luego al 988',
    emergency: 'Emergencia: llame al 911',
  },
  service: 'Historial médico del VA',
  skip: 'Ir a la parte principal de esta página',
  otherLanguage: 'English',
  signOut: 'Cerrar sesión',
  signedInAs: (name) => `Sesión iniciada como ${name}`,
  account: 'Su cuenta',
  person:
    'Para hablar con una persona, llame a MyVA411 al 800-698-2411 (TTY: 711), las 24 horas, los 7 días de la semana.',
  marks:
    '“Blue Button” y su logotipo son marcas de servicio del U.S. Department of Health and Human Services.',

  downloadPage,
  sharePage,
  viewer,
  home: {
    title: 'Su historial médico del VA',
    intro: 'Vea su propio historial médico del VA por chat, por mensaje de texto o por teléfono.',
    chat: 'Abrir el chat',
    account: 'Ir a su cuenta',
    record: 'Ver su historial en esta página',
    call: (number) => `Por teléfono: llame al ${number}.`,
    text: (number) => `Por mensaje de texto: envíe MEDS al ${number}.`,
    first: 'Para llamar o enviar textos, primero registre su teléfono. Lo hace una sola vez, en su cuenta.',
    notEmergency: 'Este servicio no es para emergencias. En una emergencia, llame al 911.',
  },

  onward: {
    title: 'Vamos a iniciar sesión',
    body: 'Ahora usted inicia sesión. Si no pasa nada, seleccione el botón.',
    button: 'Continuar para iniciar sesión',
  },
  fresh: {
    title: 'Inicie sesión otra vez, por favor',
    body: 'Para cambiar esto, hay que haber iniciado sesión hace poco. Después regresa aquí. Entonces escríbalo otra vez.',
    button: 'Iniciar sesión otra vez',
    onPage:
      'Para cambiar sus teléfonos, su PIN, su tarjeta o sus ayudantes, inicie sesión otra vez. Lo pedimos porque ha pasado un tiempo desde que inició sesión.',
  },
  signedIn: {
    title: 'Usted inició sesión',
    inChat: 'Lo que pidió ya está en el chat. Cierre esta página para volver al chat.',
    chat: 'Abrir el chat aquí',
    account: 'Ir a su cuenta',
    otherChat:
      'Usted inició sesión en esta página, pero no en el chat. Ese chat se abrió en otro navegador o lo abrió otra persona.',
    openNew:
      'Abra el chat aquí y pregunte otra vez. Si alguien le envió el enlace, no vuelva con esa persona.',
  },
  signedOut: {
    title: 'Usted cerró la sesión',
    body: 'Ya nadie puede ver su historial desde aquí. Si otros usan esta computadora, cierre también el navegador.',
    home: 'Ir a la primera página',
  },
  signInFailed: {
    title: 'No ha iniciado sesión',
    denied: 'El inicio de sesión no se terminó. No se mostró nada a nadie.',
    expired:
      'El inicio de sesión tardó demasiado, o se empezó en otro navegador. Empiece otra vez, por favor.',
    unreachable: 'El servicio de inicio de sesión no responde ahora. Inténtelo otra vez en unos minutos.',
    notAccepted:
      'No pudimos estar seguros de que es usted. Inicie sesión con una cuenta que haya verificado su identidad.',
    again: 'Iniciar sesión otra vez',
  },

  link: {
    title: 'Vea lo que pidió',
    asked: (what) => `Usted pidió por mensaje de texto: ${what}.`,
    askedInChat: (what) => `Usted pidió en un chat: ${what}.`,
    next: 'Seleccione Continuar. Después inicia sesión, y esta página lo muestra en seguida.',
    nextForChat:
      'Seleccione Continuar. Después inicia sesión, y esta página le muestra un código para ese chat.',
    titleForChat: 'Inicie sesión para su chat',
    notYou: 'Si usted no lo pidió, cierre esta página. No se ha mostrado nada.',
    button: 'Continuar',
    usedTitle: 'Este enlace ya no funciona',
    used: 'Un enlace funciona una vez, durante 10 minutos. Para recibir otro, pídalo otra vez donde lo pidió.',
  },
  chatCode: {
    title: 'Su código para el chat',
    code: 'Regrese al chat donde lo pidió y escriba allí este código:',
    lasts: 'Funciona una vez, durante 10 minutos, y solo en ese chat.',
    never:
      'Escríbalo solo en un chat que usted mismo empezó. Quien tenga este código puede leer su historial en ese chat. No se lo dé a nadie. Nadie del VA se lo pedirá.',
    gone: 'El tiempo para este código terminó. Pida un enlace nuevo en el chat.',
    tooMany: 'Ya pidió varios códigos. Espere 10 minutos e inténtelo otra vez.',
  },
  asks: {
    summary: 'un resumen corto de su historial',
    download: 'una copia de su historial',
    record: 'su historial',
    lost: 'ayuda con un teléfono o una tarjeta de códigos que perdió',
    share: 'compartir su expediente',
    shares: 'lo que usted comparte',
  },

  record: {
    title: (section, name) => `${section}: ${name}`,
    all: (name) => `Historial médico del VA: ${name}`,
    pick: 'Seleccione la parte que quiere ver.',
    failed:
      'No pudimos leer su historial ahora. Eso no significa que esté vacío. Inténtelo otra vez en unos minutos.',
    failedFor: {
      signIn:
        'No pudimos leer su historial, porque su sesión para verlo terminó. Eso no significa que esté vacío.',
      webOnly:
        'No podemos mostrarle este historial aquí. Solo el Veterano puede leerlo, después de iniciar la sesión. Eso no significa que esté vacío.',
    },
    signInAgain: 'Iniciar la sesión otra vez',
    notShown:
      'No podemos mostrar este historial. Su nombre o fecha de nacimiento no es la de su sesión. Llame al 800-698-2411 (TTY: 711).',
    paused:
      'No podemos mostrar este historial ahora. Llame al 800-698-2411 (TTY: 711), y una persona le ayudará.',
    ended:
      'No podemos mostrar este historial ahora. Si usted ayuda a un Veterano, quizá él terminó el permiso, o terminó el plazo.',
    ownRecord: 'Abrir su propio historial',
    confirmPhone:
      'Para recibir esto como mensajes de texto, confirme primero que el teléfono del que escribió sigue siendo suyo. Puede hacerlo en la página de su cuenta.',
    codeTitle: 'Para recibirlo en mensajes de texto',
    code: 'Responda a nuestro mensaje de texto con este número:',
    codeLasts: 'Funciona una vez, durante 10 minutos, y solo desde su teléfono.',
    codeNever: 'No le dé este número a nadie. Nadie del VA se lo pedirá.',
    readText: 'Leer todo el texto',
    others: 'Ver otra parte del historial',
    download: 'Descargar todo el historial',
  },

  notMine: {
    button: 'Este no es mi historial',
    title: 'Gracias por avisarnos',
    body: 'Dejamos de mostrarlo y cerramos su sesión. No se comparte nada hasta que una persona lo revise. Por favor, llame.',
  },

  accountPage,
  desk,

  events: {
    recordOpened: (section) => `abrió: ${section}`,
    recordDownloaded: 'descargó el historial como archivo',
    recordTexted: (section) => `pidió un mensaje de texto con: ${section}`,
    signedIn: 'inició sesión',
    signedOut: 'cerró la sesión',
    proofFailed: 'marcó un PIN o un código equivocado',
    locked: 'marcó demasiados PIN o códigos equivocados, y por un tiempo no los aceptamos',
    phoneBound: 'agregó un teléfono',
    phoneRemoved: 'quitó un teléfono',
    pinSet: 'puso un PIN',
    cardIssued: 'hizo una tarjeta de códigos nueva',
    consentGiven: 'aceptó algo: vea “Lo que usted aceptó”',
    consentWithdrawn: 'terminó algo que había aceptado: vea “Lo que usted aceptó”',
    helperGranted: (name) => `dejó que ${name} vea el historial`,
    helperRevoked: (name) => `terminó el acceso de ${name} al historial`,
    crisisShown: 'vio la línea de crisis',
    factorAdded: 'agregó una manera de entrar por teléfono',
    factorRemoved: 'quitó una manera de entrar por teléfono',
    signedOutEverywhere: 'cerró la sesión en todas partes',
    grantPaused: (name) => `puso en pausa el acceso de ${name} al historial`,
    grantResumed: (name) => `reanudó el acceso de ${name} al historial`,
    incidentOpened: {
      lost: 'dijo que perdió un teléfono o una tarjeta',
      notMe: 'dijo que el historial mostrado no era suyo',
      wrongNumber: 'dijo que un número de teléfono está equivocado',
    },
    personPaused: {
      deceased: 'puso todo en pausa hasta que una persona revise algo en el historial',
      notMe: 'puso todo en pausa hasta que una persona revise de quién es este historial',
    },
    personResumed: 'volvió a activar este servicio para el historial',
    enrolledAtDesk: 'revisó la identificación con foto y abrió esta cuenta',
    callPlaced: 'nos pidió una llamada',
    shareMade: 'hizo un enlace para compartir el historial',
    shareStopped: 'dejó de compartir: el enlace ya no sirve',
    shareOpened: 'mostró lo compartido a alguien que tenía el enlace',
    shareLocked: 'cerró un enlace: se marcaron demasiadas claves equivocadas',
    fileAdded: 'agregó un archivo al historial',
    fileDeleted: 'borró un archivo que había agregado',
    sharesHeld: 'hizo un cambio, y por eso no se comparte nada durante 24 horas',
    whole: 'todo el historial',
    summary: 'un resumen corto',
    channels: {
      web: 'en la web',
      sms: 'por mensaje de texto',
      voice: 'por teléfono',
      azure: 'en un chat',
      desk: 'en una oficina del VA',
      system: '',
    },
  },

  cardPage: {
    title: 'Su tarjeta de códigos',
    print: 'Imprima esta página ahora, o anote los códigos. Se muestran una sola vez.',
    pdf: 'Descargar la tarjeta en PDF, con letra grande',
    file: 'tarjeta-de-codigos.pdf',
    howToPrint: 'Para imprimir, oprima Ctrl y P a la vez. En un teléfono, use Compartir y luego Imprimir.',
    name: 'Nombre',
    member: 'Número de miembro',
    phone: 'Llame a este número',
    use: 'Cuando llame, le pedimos su PIN. Después le pedimos un código de esta tarjeta, por su número.',
    once: 'Cada código funciona una vez. Táchelo cuando lo haya usado.',
    keep: 'Guarde esta tarjeta lejos de su PIN. Nunca lea un código a alguien que le llame.',
    lost: 'Si pierde esta tarjeta, haga una nueva. La anterior deja de funcionar en seguida.',
    made: (date) => `Hecha el ${date}.`,
    done: 'Ya tengo mis códigos. Volver a su cuenta',
    goneTitle: 'Estos códigos ya se mostraron',
    gone: 'Por su seguridad, los códigos se muestran una sola vez. Si no los tiene, haga una tarjeta nueva.',
  },

  said: {
    languageSaved: 'Su idioma está guardado.',
    codeTexted: 'Enviamos un mensaje de texto con un código. Escríbalo abajo, en “Sus teléfonos”.',
    codeCalled: 'Estamos llamando a ese teléfono. Escuche el código y escríbalo abajo, en “Sus teléfonos”.',
    phoneBound: 'Su teléfono está confirmado.',
    phoneRemoved: 'El teléfono se quitó.',
    fileDeleted: 'El archivo se borró.',
    textsReadable: 'Los mensajes de texto a ese teléfono ya pueden mostrar su información médica.',
    textsNotice: 'Los mensajes de texto a ese teléfono ya no llevan información médica.',
    pinSet: 'Su PIN está guardado. Nadie del VA le pedirá nunca que lo diga.',
    appSet:
      'Su aplicación de códigos está lista. Nadie del VA le pedirá su código, salvo en una llamada que usted hizo.',
    appRemoved: 'La aplicación se quitó. Sus códigos ya no funcionan.',
    helperGranted: 'Esa persona ya puede ver su historial.',
    helperRevoked: 'Esa persona ya no puede ver su historial.',
    helperPaused: 'En pausa. Por ahora esa persona no ve nada de su historial.',
    helperResumed: 'Esa persona puede ver su historial otra vez.',
    helperEnd: 'El fin nuevo está guardado.',
    recordChosen: 'Ese historial está abierto ahora.',
    shareStopped: 'Terminado. Ya no se abre.',
  },
  problem: {
    title: 'Revise esto, por favor',
    notANumber: 'No podemos usar ese número de teléfono. Escriba 10 dígitos, como 217-555-0100.',
    voip: 'No podemos enviar un código a un teléfono por internet. Use un celular o un teléfono fijo.',
    tooMany: 'Ya enviamos varios códigos a ese teléfono. Espere 10 minutos e inténtelo otra vez.',
    codeWrong: 'Ese código no es correcto. Revíselo y escríbalo otra vez.',
    codeExpired: 'Ese código ya no funciona. Pida otro.',
    appWrong:
      'Ese código no es correcto. Espere el próximo que muestre la aplicación. Revise que la hora de su teléfono esté bien.',
    appExpired: 'Pasaron más de 10 minutos. Empiece otra vez con la aplicación, por favor.',
    tooManyGuesses: 'Hubo demasiados códigos equivocados. Inténtelo más tarde, por favor.',
    pinsDiffer: 'Los dos PIN no son iguales. Escriba los dos otra vez.',
    pinLength: 'Un PIN tiene 8 dígitos. Elija otro, por favor.',
    pinRepeats: 'Ese PIN repite demasiado los dígitos. Elija otro, por favor.',
    pinRun: 'Ese PIN tiene dígitos seguidos, como 1234. Elija otro, por favor.',
    pinDate: 'Ese PIN parece una fecha. Elija otro, por favor.',
    pinOwnNumber: 'Ese PIN es parte de un número suyo. Elija otro, por favor.',
    notAgreed: 'Para activar los mensajes de texto legibles, marque la casilla que dice que entiende.',
    unknownMember: 'No conocemos ese número de miembro. Confírmelo con su ayudante.',
    tooManyMembers: 'Hoy ya escribió muchos números de miembro. Inténtelo mañana, por favor.',
    notHelper: 'Ya no puede abrir ese historial.',
    form: 'Faltaba algo en el formulario. Llénelo otra vez, por favor.',
  },

  error: {
    title: 'Esto no funcionó',
    notFound: 'Esa página no existe.',
    forbidden:
      'Este formulario no se envió desde nuestra propia página. Vuelva a su cuenta e inténtelo otra vez.',
    tooLarge: 'Ese formulario era demasiado grande.',
    broken: 'Algo falló de nuestro lado. No se cambió nada. Inténtelo otra vez en unos minutos.',
    code: (id) => `Si llama para pedir ayuda, dé este número: ${id}`,
    back: 'Ir a la primera página',
  },
};
