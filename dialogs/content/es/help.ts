import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { pause, spoken } from '../words.js';
import type { Content } from '../index.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };

const help: PerChannel = {
  web: {
    text: 'Puede pedir sus medicamentos, alergias, resultados, vacunas, citas y más. Pregunte por una sola cosa, como su última A1C. En nuestro chat, el clip agrega un archivo de salud que usted tenga. Diga menú para ver opciones, o persona para hablar con alguien. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  },
  sms: {
    text: 'Responda MEDICINAS, ALERGIAS, VACUNAS o MENU. Para una persona: PERSONA. STOP: no recibir textos. ¿En crisis? Llame al 988 y oprima 1, o texto al 838255.',
  },
  voice: {
    text: 'Puede pedir sus medicamentos, alergias, resultados y más. ¿En crisis? Llame al 988 y oprima 1.',
    speech: spoken(
      'Puede pedir sus medicamentos, alergias, resultados de laboratorio, vacunas o citas.',
      'A toda hora: 0 es una persona. Estrella repite. Gato es siguiente. 7 es más despacio. 8 se lo manda por texto. 9 es el menú principal.',
      'Si está en crisis, diga crisis.',
    ),
  },
};

const person: PerChannel = {
  web: {
    text: 'Una persona de MyVA411 puede ayudarle en el 800-698-2411 (TTY: 711), las 24 horas, los 7 días. Le van a preguntar otra vez quién es usted.',
  },
  sms: {
    text: 'MyVA411 le ayuda: llame al 800-698-2411 (TTY: 711), 24/7. Le van a preguntar otra vez su nombre y otros datos.',
  },
  voice: {
    text: 'Le comunico ahora con MyVA411. Le van a preguntar otra vez quién es usted.',
    speech: spoken(
      'Le comunico ahora con MyVA 4 1 1. Atienden de día y de noche.',
      'Le van a preguntar otra vez quién es usted. Yo no les digo nada de su salud.',
      'Su número es 8 0 0, 6 9 8, 2 4 1 1.',
    ),
  },
};

export const interrupts: Content['interrupts'] = {
  help,
  person,
  personOption: {
    value: 'person',
    label: 'Una persona',
    key: '0',
    also: ['persona', 'operadora', 'operador', 'agente', 'hablar con alguien'],
  },
  notConnected: {
    text: 'No pude comunicarle. Puede llamar a MyVA411 al 800-698-2411 (TTY: 711), 24/7.',
    speech: spoken(
      'No pude comunicarle.',
      'Puede llamar a MyVA 4 1 1 al 8 0 0, 6 9 8, 2 4 1 1, de día o de noche.',
    ),
  },
  bye: {
    text: 'Adiós. Su sesión está cerrada. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
    sms: 'Hasta luego. Ya no hay acceso. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  },
  byeSpoken: { text: 'Adiós. Su sesión está cerrada. Gracias por llamar.' },
  languageChanged: { text: 'Bueno, hablemos en español.' },
  slower: { text: 'Voy a hablar más despacio.' },
  louder: {
    text: 'No puedo cambiar mi volumen. Por favor, suba el de su teléfono. Puedo hablar más despacio: oprima 7.',
  },
  nothingNext: { text: 'No hay nada más por ahora.', sms: 'No hay otra cosa por ahora.' },
  nothingBack: { text: 'No hay nada antes de esto.' },
  pause: {
    text: 'Tome su tiempo. Aquí estoy cuando quiera seguir.',
    sms: 'Tome su tiempo. Responda cuando quiera seguir.',
    speech: [{ say: 'Tome su tiempo. Yo espero.' }, pause(10000), pause(10000), pause(10000)],
  },
  privacy: {
    text: 'Su expediente se abre solo cuando usted prueba quién es. Otra persona lo abre solo si usted la deja. Quien esté con usted, o tenga su teléfono, puede ver u oír lo que digo. Para confirmar que es el VA, llame a MyVA411 al 800-698-2411 (TTY: 711). Nunca llamamos ni mandamos textos para pedirle su PIN, claves o Seguro Social.',
    sms: 'Solo usted abre su expediente, o quien usted deje. Quien tenga su celular ve sus textos. Para confirmar que somos el VA: 800-698-2411 (TTY: 711). Nunca le pedimos su PIN.',
    speech: spoken(
      'Su expediente se abre solo cuando usted prueba quién es. Las llamadas no se graban.',
      'Otra persona lo abre solo si usted la deja. Quien esté cerca de su teléfono puede oír lo que digo.',
      'Para confirmar que es el VA, llame a MyVA 4 1 1 al 8 0 0, 6 9 8, 2 4 1 1.',
      'Nunca llamamos ni mandamos textos para pedirle su PIN, claves o Seguro Social.',
    ),
  },
  notFollowed: {
    web: {
      text: 'Disculpe, lo repito. Si no conoce una palabra, pregúnteme. Por ejemplo: ¿qué quiere decir A1C? Una persona le puede ayudar: MyVA411, 800-698-2411 (TTY: 711), 24/7.',
    },
    sms: {
      text: 'Disculpe. Lo repito. Una persona puede ayudarle: MyVA411, 800-698-2411 (TTY: 711), 24/7.',
    },
    voice: {
      text: 'Disculpe. Voy a hablar más despacio. Para una persona, oprima 0.',
      speech: spoken('Disculpe. Lo digo otra vez, más despacio.', 'Para una persona, oprima 0.'),
    },
  },
  stays: {
    text: 'Tome su tiempo. Lo que escribo se queda aquí. Lo repito.',
    sms: 'Tome su tiempo. Lo que escribo no se borra. Lo repito.',
  },
  paperCopy: {
    web: {
      text: 'No puedo mandar papel por correo. La oficina de expedientes médicos de su centro del VA sí puede. Pida el formulario VA 10-5345a, fírmelo y mándelo o llévelo. Para la dirección, llame a MyVA411 al 800-698-2411 (TTY: 711), 24/7. Para imprimirlo usted, pida una descarga.',
    },
    sms: {
      text: 'No puedo mandar papel por correo. Su centro del VA puede: pida la forma VA 10-5345a donde guardan los expedientes. Ayuda: MyVA411, 800-698-2411 (TTY: 711).',
    },
    voice: {
      text: 'No puedo mandar papel por correo. La oficina de expedientes médicos de su centro del VA sí puede.',
      speech: spoken(
        'No puedo mandar papel por correo. La oficina de expedientes médicos de su centro del VA sí puede.',
        'Pida el formulario del VA 10, 53, 45, A. Fírmelo y mándelo por correo o llévelo.',
        'Para la dirección, llame a MyVA 4 1 1 al 8 0 0, 6 9 8, 2 4 1 1. O para una persona, oprima 0.',
      ),
    },
  },
  advice: {
    text: 'No puedo dar consejos médicos ni decirle lo que un resultado significa. Su equipo del VA puede: mande un mensaje seguro o llame al 800-698-2411 (TTY: 711), 24/7. Si se siente muy mal, llame al 911. Puedo mostrarle lo que dice su expediente.',
    sms: 'No puedo dar consejos de salud ni decirle lo que un resultado significa. Su equipo del VA puede: 800-698-2411 (TTY: 711). Si se siente muy mal, llame al 911.',
    speech: spoken(
      'No puedo dar consejos médicos ni decirle lo que un resultado significa.',
      'Su equipo del VA puede. Para una persona, oprima 0. Si se siente muy mal, cuelgue y marque 9 1 1.',
      'Puedo leerle lo que dice su expediente.',
    ),
  },
  wrongRecord: {
    text: 'No puedo cambiar su expediente. Si es un error chico, avise a su equipo del VA en una cita o con un mensaje seguro. Para corregir un dato, escriba a la oficina de privacidad de su centro del VA. Diga qué dato es, qué está mal y por qué, y firme. Para la dirección, llame a MyVA411 al 800-698-2411 (TTY: 711), 24/7.',
    sms: 'No puedo cambiar su expediente. Avise a su equipo del VA, o escriba a la oficina de privacidad de su centro del VA: el dato, el error y por qué. Para escribirles: 800-698-2411 (TTY: 711).',
    speech: spoken(
      'No puedo cambiar su expediente. Si es un error chico, avise a su equipo del VA en una cita o con un mensaje seguro.',
      'Para corregir un dato, escriba a la oficina de privacidad de su centro del VA.',
      'Diga qué dato es, qué está mal y por qué, y firme.',
      'MyVA 4 1 1 le puede dar la dirección. Para una persona, oprima 0.',
    ),
  },
  notMe: {
    text: 'Gracias por avisarme. Dejé de leer y cerré la sesión. Por favor, llame a MyVA411 al 800-698-2411 (TTY: 711) para que una persona lo revise.',
    sms: 'Gracias por avisar. Ya no hay acceso. Por favor, llame a MyVA411 al 800-698-2411 (TTY: 711) para que una persona lo revise.',
    speech: spoken(
      'Gracias por avisarme. Dejé de leer y cerré la sesión.',
      'Por favor, llame a MyVA 4 1 1 al 8 0 0, 6 9 8, 2 4 1 1, para que una persona lo revise.',
    ),
  },
  wrongNumberCall: { text: 'Disculpe. Ya puede colgar. Adiós.' },
  whoHasSeen: (accountUrl) => ({
    text: `La página de su cuenta muestra quién abrió su expediente por este servicio: ${accountUrl}`,
    sms: `Vea en su cuenta las personas que abren su expediente por este servicio: ${accountUrl}`,
    speech: spoken('La página de su cuenta en internet muestra quién abrió su expediente por este servicio.'),
  }),
  refill: {
    text: 'Aquí no puedo resurtir recetas. Llame al teléfono de la farmacia que está en la etiqueta, o use VA.gov o My HealtheVet. Tenga a la mano el número de la receta. Para ayuda, llame a MyVA411 al 800-698-2411 (TTY: 711), 24/7.',
    sms: 'No puedo resurtir recetas. Llame a la farmacia que dice la etiqueta, con la clave de la receta, o use VA.gov o My HealtheVet. Ayuda: 800-698-2411 (TTY: 711).',
    speech: spoken(
      'Aquí no puedo resurtir recetas. Llame al teléfono de la farmacia que está en la etiqueta, con el número de la receta a la mano.',
      'O use VA.gov o My HealtheVet. Para una persona, oprima 0.',
    ),
  },
  refillBy: (name, phone) => `Para ${name}, llame a la farmacia: ${phone}.`,
  refillNumber: (number) => `La receta es la ${number}.`,
  refillNone:
    'El expediente dice 0 resurtidos. Primero su doctor debe renovar la receta: mande un mensaje seguro o llame.',
  refillNonVa: (name) => `${name} no es de una farmacia del VA. Pregunte donde se lo dan.`,
  refillHere: 'No puedo resurtirlo por este medio.',
};

const speeds: readonly Option[] = [
  { value: 'language', label: 'English', key: '1', also: ['ingles', 'inglés', 'idioma'] },
  { value: 'slower', label: 'Hablar despacio', key: '2', also: ['despacio', 'más despacio', 'mas despacio'] },
  { value: 'normal', label: 'Velocidad normal', key: '3', also: ['normal', 'más rápido', 'mas rapido'] },
  {
    value: 'readableTexts',
    label: 'Información de salud por texto',
    key: '4',
    also: ['textos', 'mensajes de texto'],
  },
];

export const settings: Content['settings'] = {
  options: speeds,
  ask: { text: '¿Cuál quiere?', sms: '¿Qué desea?' },
  normal: { text: 'Ahora hablo a velocidad normal.' },
};
