import { aboutFrom, conceptsOf } from '../model/concepts.js';

/**
 * Words of life, death and the body, in both languages. Alone each is harmless; which stand together, and in which order,
 * is what the classifier learns from. Whole words; `*` stands for any ending.
 */
const concepts: Readonly<Record<string, string>> = {
  death:
    'die dies died dead death dying dye kill kills killed killing suicid* unalive* grave funeral coffin bury buried heaven kms ' +
    'morir* muer* murio murieron muerte muerto muerta matar* mate mato mata matarian suicid* entierr* cielo fallec*',
  ending:
    'end ends ending ended over finish* done through quit final last acab* termin* fin ultima ultimo final',
  living:
    'live lives living life alive exist* survive* around stay wake waking here vivir vivo viva vivos vida existir despert* seguir sigo aqui mundo world',
  anymore: 'anymore more nemore longer never again ever forever always ya mas nunca jamas siempre',
  myself: 'myself self mysel* me im ive i himself herself themselves yo mi conmigo me',
  another:
    'he hes she shes they theyre him her his wife husband dad mom mother father son daughter brother sister buddy friend neighbor grandson grandpa grandma ' +
    'el ella esposo esposa papa mama hijo hija hermano hermana abuelo abuela nieto vecino amigo le lo la se',
  weapon:
    'gun guns pistol rifle shotgun bullet* trigger chamber rope noose razor blade knife bridge overpass tracks cliff roof ' +
    'pistola escopeta rifle bala arma armas soga navaja cuchillo puente balazo',
  parting:
    'goodbye* bye farewell note letter letters wrote will affairs sorry forgive forgiven peace gave giving away gone leaving left ' +
    'adios despedi* carta cartas nota perdon* perdone* regal* testamento asuntos paz dejo deje irme ido',
  love: 'love loved loves miss missed quiero quise amo extran* amar',
  burden:
    'burden better without worthless useless hopeless nobody trouble problem waste carga estorb* mejor sin nadie inutil vale valgo sirvo',
  despair:
    'hope hopeless point reason worth empty dark darkness trapped alone lonely tired hate crying pain suffer* matter matters numb ' +
    'esperanza salida sentido razon vacio negro oscuro cansad* hart* solo sola odio sufr* dolor importa desesper* rind* fuerzas',
  enough: 'cant take stand bear handle keep puedo aguanto soporto no',
  comrades:
    'buddies brothers squad platoon unit valhalla twenty two war iraq vietnam ied mission watch taps companeros guerra mision veintidos irak combate',
  tonight: 'tonight today tomorrow soon now night weekend week hoy noche manana pronto ahora ahorita',
  god: 'god lord jesus pray dios senor recoja lleve',
  heartAndChest: 'chest heart cardiac arm jaw pecho corazon infarto brazo quijada',
  breathing:
    'breath breathe breathes breathing air gasp* chok* wheez* suffocat* oxygen inhaler lips throat respir* aire ahog* oxigeno garganta atragant* labios',
  blood: 'blood bleed* blee* bled sangr* hemorrag*',
  collapse:
    'passed pass out faint* collaps* unconscious unrespons* respond* floor fell fall dropped cold moving blue gray seiz* shaking convuls* ' +
    'desmay* desplom* cayo cai piso reacciona responde mueve morado gris azules',
  stroke:
    'stroke face droop* slur* numb crooked speech gibberish weak sudden suddenly derrame cara torci* enredado dormida repente lado',
  swallowed:
    'overdos* od swallow* bottle whole bunch poison* many too sobredosis frasco demasiad* trag* todas tome tomo envenen*',
  urgent:
    'help ambulance emergency 911 hurry quick please ayuda ayuden* ambulancia emergencia urgente rapido auxilio socorro',
  earlier:
    'ago year years yesterday last was were had used since when before past history march april may june anos hace pasado ayer fue tuve antes cuando mayo junio marzo abril dio',
  asking:
    'what whats when which who how where why is does did do can should read show list tell que cual cuando quien como donde por cuanto cuantas lea digame puedo',
  service:
    'menu phone call line button website app computer account pin code message texts machine robot hold waiting voice mensaje* linea boton pagina maquina cuenta codigo espera telefono',
};

export const aboutDanger = aboutFrom(concepts);

/** What a word is about, of what people ask for here and of what they fear. */
export const aboutEither = (word: string): readonly string[] => [
  ...conceptsOf(word),
  ...aboutDanger(word).map((subject) => `danger ${subject}`),
];
