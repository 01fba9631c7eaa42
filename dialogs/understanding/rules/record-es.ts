import { drugNames, labNamesEs, vaccineNamesEs, vitalNamesEs } from './names.js';
import { rules } from './rule.js';
import type { Rule } from './rule.js';

const drugWords =
  '(?:medicinas?|medicamentos?|medicacion|pastillas|recetas?|pildoras|tabletas|inhalador\\w*|gotas)';

/** Sections of the record, the most telling first: an allergy to a medicine is about allergies. */
export const recordEs: readonly Rule[] = [
  ...rules(
    'refillsLeft',
    'cuant[oa]s (?:resurtidos|repeticiones|recargas|refills|reposiciones)(?: (?:me |le )?(?:quedan|hay|tengo))?(?: (?:de|para|del) (?:la |el |mi )?(?<item>.+))?',
    '(?:quedan|tengo) (?:resurtidos|repeticiones|recargas|refills)(?: (?:de|para) (?:la |el |mi )?(?<item>.+))?',
  ),
  ...rules(
    'refill',
    '(?:resurtir|resurta\\w*|rellenar|renovar|reordenar|pedir mas|surtir)(?: (?:de |la |el |mi |mis |las )*(?<item>.+))?',
    '(?:se me (?:acabo|acabaron|termino|terminaron|esta acabando)|me quede sin)(?: (?:de |la |el |mi |mis |las |los )*(?<item>.+))?|necesito (?:mas|un resurtido|resurtido|refill)',
  ),
  ...rules(
    'medicineDose',
    '(?:que|cual es la|cual es|cuanta es la|la) dosis (?:de |del |para |tiene |tomo de )+(?:la |el |mi )?(?<item>.+)',
    'cuant[oa]s?(?: (?:miligramos|mg|pastillas|tabletas|unidades|veces(?: al dia)?))?(?: de(?: la| el| mi)?)? ?(?<item>[a-z0-9 ]+?)? ?(?:debo tomar|tomo|tengo que tomar|me tomo|uso|me toca)(?: (?:de |la |el |mi )*(?<after>.+))?',
    '(?:cuando|como|a que hora|cada cuanto)(?: \\w+)? (?:tomo|tomar|tomarme|uso|usar|me toca)(?: (?:la |el |mi |las )*(?<item>.+))?',
    `(?:dosis|miligramos|indicaciones|instrucciones) (?:de|del|para) (?:la |el |mi )?(?<item>.+)`,
  ),
  ...rules(
    'allergies',
    '(?:alergic[oa]s?|alergias?|reaccion(?:es)?) (?:a|al|con) (?:la |el |las |los )?(?<item>.+)',
    'alerg\\w*|reacciones',
  ),
  ...rules(
    'history',
    'historial(?: medico)? (?:social|familiar|de (?:mi |la )?familia)|historia (?:social|familiar)|(?:corre|hay|viene) en mi familia|enfermedades pasadas|mis (?:encuestas|diarios?)',
  ),
  ...rules(
    'military',
    '(?:servicio|historial|datos?) militar(?:es)?|militar(?:es)?|mi servicio|dd ?214|despliegues?|(?:cuando|donde) servi',
  ),
  ...rules(
    'notes',
    '(?:mis|las|leer|lea|ver|ultimas?|todas)(?: \\w+){0,2} notas?|papeles de alta|resumenes de atencion',
    'notas?(?: \\w+)? (?:del?|medicas?|clinicas?|de la)|mis notas|que (?:dijo|escribio|anoto) (?:el|la|mi) (?:doctora?|medic[oa]|enfermer[oa])|resumen de (?:la )?(?:visita|alta)|^notas$',
  ),
  ...rules(
    'visits',
    '(?:mis|ultimas?|pasadas|las|todas) (?:\\w+ )?visitas?|visitas? (?:pasadas?|a|al|anteriores?|de antes)(?: .+)?|^visitas?$|(?:estuve|estado) (?:\\w+ )?(?:hospitalizad[oa]|en el hospital|internad[oa])|hospitalizaciones?|ingresos y altas',
  ),
  ...rules(
    'appointments',
    'citas?|cuando (?:voy|tengo que ir|me toca ir|veo al|es mi visita|debo ir)|que dia (?:voy|me toca|tengo)|proxima visita',
  ),
  ...rules(
    'medicines',
    drugWords,
    '(?:que|todo lo que|lo que|cuales)(?: \\w+){0,2} (?:tomo|tomando|tomar|recetaron|recetad[oa]s?)',
  ),
  ...rules(
    'immunizations',
    `(?:vacuna\\w*|inyeccion|refuerzo|dosis)(?: \\w+){0,2} (?:de|contra|para)(?: la| el)? (?<item>${vaccineNamesEs})`,
    'vacun\\w+|inmuniz\\w+|refuerzos?|inyecciones',
  ),
  ...rules(
    'labs',
    `(?:mi|mis|ultim[oa]|resultados?|nivel|como (?:esta|salio)|cual (?:es|fue))(?: (?:mi|mis|el|la|de|del|ultim[oa]|nivel))* (?<item>${labNamesEs})`,
    `^(?<item>${labNamesEs})(?: (?:por favor|en la sangre|resultados?))*$`,
    'laboratorios?|(?:resultados?|analisis|pruebas?|examen(?:es)?)(?: \\w+){0,3} (?:sangre|laboratorio|orina|medic[oa]s?)|mis (?:resultados|analisis|examenes|pruebas)|(?:ultimos|nuevos|leer|lea|ver) (?:los |mis )?(?:resultados|analisis)',
  ),
  ...rules(
    'vitals',
    `(?:mi|la|el|cual|como|ultim[oa])(?: (?:es|mi|la|el|esta|fue|ultim[oa]|de))* (?<item>${vitalNamesEs})`,
    `^(?<item>${vitalNamesEs})(?: .*)?$`,
    'signos vitales|cuanto (?:peso|mido)',
  ),
  ...rules(
    'insurance',
    '(?:mi|mis|que|cual)(?: \\w+){0,3} seguros?(?: medicos?)?|^seguros?(?: medicos?)?$|aseguradora',
  ),
  ...rules(
    'careTeam',
    'equipo (?:de (?:salud|cuidado|atencion)|medico)|(?:quien|quienes) (?:es|son) (?:mi|mis) (?:doctora?|doctores|medic[oa]s?|proveedor\\w*|enfermer[oa]s?)|mis (?:doctores|medicos|proveedores)',
  ),
  ...rules(
    'devices',
    '(?:aparatos?|dispositivos?|equipos?) medicos?|mis (?:aparatos|dispositivos)|implantes?|marcapasos|protesis|silla de ruedas|audifonos',
  ),
  ...rules(
    'plan',
    'plan(?:es)? (?:de (?:cuidado|atencion|tratamiento)|y metas)|(?:mi|mis) (?:metas?|planes|plan|recordatorios?)|^(?:plan|metas)$|voluntad(?:es)? anticipadas?|directivas? anticipadas?',
  ),
  ...rules('documents', '(?:mis|los|ver|que)(?: \\w+){0,2} documentos?|^documentos?$|papeles escaneados'),
  ...rules('procedures', 'procedimientos?|cirugias?|operaci(?:on|ones)|(?:me )?operaron'),
  ...rules(
    'demographics',
    '(?:mi|que|cual)(?: \\w+){0,3} (?:direccion|telefono|fecha de nacimiento|contactos? de emergencia)(?: \\w+){0,3}|mis datos|contactos? de emergencia',
  ),
  ...rules(
    'medicine',
    '(?:tomo|estoy tomando|sigo tomando|me recetaron|todavia tomo|aun tomo|debo seguir tomando) (?:la |el |todavia |aun )*(?<item>.+)',
    'para que (?:es|sirve|tomo|me dan)(?: (?:la|el|mi))? (?<item>.+)',
    'por que (?:tomo|estoy tomando|me dieron) (?:la |el )?(?<item>.+)',
    `(?<item>${drugNames})`,
  ),
  ...rules(
    'conditions',
    'que (?:enfermedades|condiciones|problemas|males) tengo|(?:mis )?(?:condiciones|enfermedades|diagnosticos?|problemas de salud|padecimientos)|que (?:es lo que )?tengo|historial medico',
    'tengo (?:la |el )?(?<item>diabetes|presion alta|hipertension|cancer|asma|artritis|epoc|hepatitis|depresion|anemia)',
  ),
];
