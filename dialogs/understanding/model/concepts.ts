import {
  conditionNames,
  drugNames,
  labNames,
  labNamesEs,
  vaccineNames,
  vaccineNamesEs,
  vitalNames,
  vitalNamesEs,
} from '../rules/names.js';
import { elsewhere } from './elsewhere.js';

/**
 * Words that ask for the same, in both languages: "take my son off" and "quite a mi hija" differ in every letter.
 * Each is a word of its own to the classifier. Whole words; `*` stands for any ending.
 */
const words: Readonly<Record<string, string>> = {
  kin:
    'daughter* son sons wife* husband* spouse kid kids brother* sister* mom moms mother* dad dads father* niece* nephew* cousin* ex friend* neighbor* ' +
    'grandson* granddaughter* grandma grandpa family girlfriend boyfriend roommate partner hija hijo hijos hijas esposa esposo marido mujer hermana hermano mama papa madre padre nieta nieto ' +
    'sobrina sobrino prima primo amiga amigo vecina vecino abuelo abuela familia familiar novia novio',
  helper: 'helper* caregiver* carer* aide caretaker ayudante* cuidador* cuidadora*',
  clinician:
    'doctor* physician* provider* nurse* cardiologist* specialist* dentist* psychiatrist* surgeon* therapist* pcp medico* medica enfermera* enfermero especialista* cardiologo dentista psiquiatra cirujano terapista proveedor*',
  place: 'hospital* clinic clinics er emergency facility va clinica* emergencia* office',
  official: 'lawyer* school insurance judge employer boss abogado escuela',
  human:
    'person human humans operator agent representative rep somebody someone people body lady supervisor staff persona humano operador* agente representante alguien nadie',
  machine: 'machine* robot* computer* bot automated recording maquina* robot computadora',
  record:
    'record records file files chart charts information data account stuff profile expediente* historial* archivo* informacion datos record cuenta registro*',
  wholeRecord: 'everything whole entire all overview summary rundown gist todo toda completo resumen',
  medicineWord:
    'medicine* medication* pill pills drug drugs prescription* tablet* capsule* inhaler* medicina* medicamento* pastilla* receta* remedio* pildora* tableta* inhalador* gotas',
  take: 'take taking takes took takin tomo tomar tomando toma tome tomaba use using prescribed prescribe recetaron receto',
  doseWord:
    'dose doses dosage strength milligrams mg units puffs directions instructions label dosis miligramos unidades etiqueta instrucciones cantidad',
  howMany: 'many much often cuanto cuanta cuantos cuantas cada',
  refillWord:
    'refill* reorder renew renewal renewed fill filled fills refilled resurt* repeticion* rellen* surtir renovar',
  runOut: 'out low empty left remaining remain acab* queda quedan termin* falta',
  pharmacyWord: 'pharmacy farmacia mail order shipped correo ordenar pedir',
  allergyWord: 'allerg* reaction* react rash hives alerg* reaccion* ronchas',
  labWord:
    'lab labs test tests results result blood analisis laboratorio* resultado* prueba* examen* sangre niveles level levels nivel',
  shotWord: 'shot shots vaccin* immuniz* booster* vacun* inmuniz* refuerzo* inyeccion*',
  visitWord:
    'visit visits visita visitas hospitalized admitted admission* hospitalizado internado ingresado ingreso* encounters stay stays',
  appointmentWord:
    'appointment* appointments scheduled schedule reschedule upcoming cita citas programado turno',
  noteWord: 'note notes nota notas wrote written write report escribio anoto apunto informe reporte anotaron',
  surgeryWord: 'surger* operat* procedure* surgical cirugia* operacion* operaron operado procedimiento*',
  conditionWord:
    'condition* diagnos* disease* illness* problem* sick enfermedad* diagnostic* padecimiento* males enfermo condiciones',
  deviceWord:
    'device* implant* pacemaker prosth* wheelchair equipment cpap aparato* dispositivo* implante* marcapasos equipo protesis',
  insuranceWord:
    'insurance medicare tricare coverage policy insurer* medicaid seguro cobertura aseguradora poliza',
  serviceWord:
    'military service serve served deployed deployment army navy marines combat branch militar servicio servi ejercito',
  planWord:
    'plan plans goal goals reminder* directive will meta metas planes recordatorio* directiva* testamento',
  documentWord: 'document* scanned papers paperwork documento* escaneado* papeles forms formularios',
  contactWord: 'address email birthday birth emergency contact kin direccion correo nacimiento contacto',
  paper:
    'copy print printout printed pdf paper download hard save copia imprimir imprima papel descargar descarga bajar guardar impresa',
  text: 'text texts texting message messages messaging sms texto textos mensaje mensajes text* textea*',
  send: 'send sending sent email fax forward mail mande mandar manda mandame mandeme envie enviar envieme enviame enviele mandele',
  share: 'share shared sharing compart* link enlace',
  access: 'access permission permit acceso permiso',
  give: 'give gives let allow add grant allowed dar dele darle deje permita agregar anadir',
  remove:
    'remove revoke stop stopping end cancel delete undo off unshare cut block quit take away quitar quite quitele revoque elimin* borr* cancel* dejar bloque* saque terminar',
  pauseWord: 'pause suspend freeze hold temporarily while pausar pause pausa suspend* congelar poner',
  resumeWord:
    'resume restore restart reactivate unpause reinstate back again reanudar reactivar devolver devuelva restaurar volver vuelva regresarle',
  see: 'see seen saw look looked looking view viewed opened accessed read ver vea visto vio mirar miro mirado leer abrio',
  who: 'who whos whose quien quienes',
  whenWord: 'when date day time cuando fecha dia hora',
  whereWord: 'where donde',
  why: 'why por reason',
  whatWord: 'what which que cual cuales',
  meaning:
    'mean means meaning stand stands define definition explain significa significado explique explica quiere',
  should: 'should can could ok okay safe debo puedo deberia conviene seguro',
  feel: 'normal bad good high low dangerous dizzy hurt hurts pain swollen worried worry sick tired malo bueno alto alta bajo baja duele dolor mareado peligroso preocuparme',
  wrong:
    'wrong incorrect mistake* error* outdated missing old misspelled right correct mal error* equivocad* incorrect* vieja viejo correcto',
  notWord: 'not no never dont isnt aint didnt doesnt arent cant nunca ya ni',
  phone: 'phone cell mobile number telefono celular numero cel',
  card: 'card pin code codes tarjeta pin codigo codigos wallet purse cartera',
  lose: 'lost lose stole stolen misplaced forgot forget broke found find perdi robaron olvido extravie encuentro perdio reset replace',
  newWord:
    'new changed change updates update updated latest recent added different nuevo nueva nuevos cambio cambiado novedades reciente agregaron',
  nextWord: 'next continue going go more keep siguiente siga sigue adelante mas proximo proxima',
  lastWord: 'last previous before past ultima ultimo ultimos anterior antes pasado pasadas',
  againWord: 'again repeat once over repita repetir otra nuevo vez repite',
  hearing: 'hear heard catch loud* volume quiet understand oigo escucho oi fuerte volumen entendi oye',
  speed: 'slow slower slowly fast despacio lento rapido',
  wait: 'wait minute second moment sec hang espere espera momento momentito minuto segundo',
  call: 'call phone ring llame llamar llameme llamada',
  talk: 'talk speak connect transfer hablar comunique* paseme pongame',
  signIn: 'sign log login verify enter iniciar sesion entrar verificar identific*',
  privacyWord:
    'private privacy safe secure scam recorded recording trust legit real hack privado privacidad estafa graba confiar',
  languageWord: 'spanish english language espanol ingles idioma',
  switchWord: 'switch change another other different cambiar otro otra',
  menuWord: 'menu options choices start beginning opciones inicio principio',
  thanks: 'thanks thank gracias',
  greet: 'hello hi hey morning hola buenos buenas',
  byeWord: 'bye goodbye done finished adios termine luego chao',
  helpWord: 'help how works work use ayuda como funciona ayudeme',
  show: 'show tell read list give hear dame deme digame lea leame ensename dime quiero lista',
  familyHistory: 'smoke smoking tobacco drinking alcohol runs social fumar fumo tabaco',
};

const MOST_REMEMBERED = 10_000;

/** What a word is about: often nothing, sometimes two things. Each subject with its words, as above. */
export function aboutFrom(subjects: Readonly<Record<string, string>>): (word: string) => readonly string[] {
  const whole = new Map<string, string[]>();
  const stems: { readonly stem: string; readonly concept: string }[] = [];
  for (const [concept, list] of Object.entries(subjects)) {
    for (const word of list.split(/\s+/).filter(Boolean)) {
      if (word.endsWith('*')) stems.push({ stem: word.slice(0, -1), concept });
      else whole.set(word, [...(whole.get(word) ?? []), concept]);
    }
  }
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const begins = stems.filter(({ stem }) => word.startsWith(stem)).map(({ concept }) => concept);
    const found = [...new Set([...(whole.get(word) ?? []), ...begins])];
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, found);
    return found;
  };
}

export const conceptsOf = aboutFrom({ ...words, elsewhere });

const name = (names: string, flags = ''): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${names})(?![a-z0-9])`, flags);

/** "Metoprolol" and "losartan" ask in the same way. */
export const withoutNames = (said: string): string => said.replace(anyDrug, ' drugname ');
const anyDrug = name(drugNames, 'g');

export const nameKinds = {
  drug: name(drugNames),
  vaccine: name(`${vaccineNames}|${vaccineNamesEs}`),
  vital: name(`${vitalNames}|${vitalNamesEs}`),
  lab: name(`${labNames}|${labNamesEs}`),
  condition: name(conditionNames),
};

/** The kinds of the names that are said. */
export const kindsOf = (said: string): readonly string[] =>
  Object.entries(nameKinds)
    .filter(([, pattern]) => pattern.test(said))
    .map(([kind]) => kind);
