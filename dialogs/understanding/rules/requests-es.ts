import { drugNames, labNamesEs, vaccineNamesEs, vitalNamesEs } from './names.js';
import { rules } from './rule.js';
import type { Rule } from './rule.js';

const people =
  '(?:doctora?|medic[oa]|hij[oa]|espos[oa]|marido|mujer|cuidador\\w*|hospital|clinica|especialista|familia\\w*|amig[oa]|enfermer[oa]|dentista|abogad[oa]|herman[oa]|mama|papa|madre|padre|niet[oa]|sobrin[oa]|vecin[oa])';
const drugWords =
  '(?:medicinas?|medicamentos?|medicacion|pastillas|recetas?|pildoras|tabletas|inhalador\\w*|gotas)';

/** The same requests as in English, in the same order. */
export const requestsEs: readonly Rule[] = [
  ...rules(
    'notMe',
    '(?:ese|esa|este|esta) no soy yo|no soy (?:yo|el|ella|esa persona|ese senor|esa senora|el veterano)|no es mi nombre|persona equivocada',
  ),
  ...rules(
    'lostPhone',
    '(?:perdi|robaron|extravie|se me perdio|cambie|no encuentro|me robaron)(?: \\w+){0,2} (?:telefono|celular|tarjeta|codigos?|numero)',
    '(?:telefono|celular|numero) nuevo|(?:olvide|se me olvido) (?:mi |el )?(?:pin|codigo)',
  ),
  ...rules(
    'wrongRecord',
    '(?:eso|esto|ese|lista|expediente|informacion|dosis|registro) (?:no es|no esta|esta|es)(?: \\w+)? ?(?:correct[oa]|mio|mia|bien|mal|equivocad[oa]|incorrect[oa]|verdad)',
    '(?:hay|es|tiene) (?:un )?error(?:es)?|(?:corregir|corrija|arreglar|cambiar|actualizar) (?:mi|el|la|un)',
    'yo no tomo (?:eso|esa|ese)|nunca (?:tome|tuve) (?:eso|esa|ese)',
  ),
  ...rules(
    'whoHasSeen',
    'quien(?:es)? (?:ha|han|puede|pueden)?(?: \\w+)? ?(?:vio|visto|ver|abrio|abierto|leyo|leido|accedio|accedido|miro|mirado|ven|ve)(?: \\w+){0,3} (?:expediente|registros?|informacion|historial|archivo|datos)',
    'quien(?:es)? (?:lo )?(?:vio|ha visto|han visto|abrio)',
  ),
  ...rules(
    'unshare',
    '(?:dejar de|deje de|ya no(?: quiero)?|no quiero|cancelar|quitar|quite|terminar|revocar)(?: \\w+){0,2} (?:compartir|compart\\w+|acceso|enlace)',
  ),
  ...rules(
    'share',
    'compart\\w+',
    `(?:enviar|envie\\w*|mandar|mande\\w*|dar|dele|deles|mostrar|ensenar)(?: \\w+){0,5} (?:a|al|con) (?:mi |el |la |mis )?${people}`,
    `${people} (?:necesita|quiere|tiene que|debe|pidio) (?:ver|tener|saber|mirar|una copia)`,
    `que (?:mi |la |el )${people} (?:vea|tenga)`,
  ),
  ...rules(
    'textMe',
    '(?:enviar|enviemel\\w+|enviamel\\w+|enviame|envieme|mandar|mandeme\\w*|mandame\\w*|mande\\w*|envie\\w*|texte\\w*)(?: \\w+){0,4} (?:texto|telefono|celular|mensaje)',
    'por (?:mensaje|texto)(?: de texto)?|(?:mande|manda|envie|envia)(?:melo|mela|melos|melas)',
  ),
  ...rules(
    'download',
    'descarg\\w+|bajar (?:mi|el|la)|imprim\\w+|(?:quiero|necesito|dame|deme|mandeme|envieme|tener)(?: \\w+){0,2} (?:copia|archivo|pdf|reporte|informe|papel)|copia de|boton azul|blue button|por correo',
  ),
  ...rules(
    'whatsNew',
    '(?:que hay|algo|hay algo|que tengo) (?:de )?nuevo|(?:que|algo) (?:ha )?cambi\\w+|novedades|desde (?:la )?ultima vez|que es lo nuevo',
  ),
  ...rules(
    'advice',
    'debo (?:tomar|dejar|parar|preocuparme|ir|seguir)|deberia|(?:es|esta|estan|son|tengo)(?: \\w+){0,4} (?:normal|normales|seguro|mal|peligros[oa]|alt[oa]|baj[oa]|grave|bien|buen[oa])$',
    '(?:puedo|se puede) (?:tomar|mezclar|beber|dejar|parar|comer|saltar)|efectos secundarios|que (?:hago|debo hacer|me recomienda|tomo para)|me recomienda|es (?:malo|peligroso|seguro|grave|normal)|como (?:bajo|subo|curo|trato)',
  ),
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
    'notes',
    'notas?(?: \\w+)? (?:del?|medicas?|clinicas?|de la)|mis notas|que (?:dijo|escribio|anoto) (?:el|la|mi) (?:doctora?|medic[oa]|enfermer[oa])|resumen de (?:la )?(?:visita|alta)|^notas$',
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
    `(?:mi|mis|el|la|ultim[oa]|cual|como|resultados?|nivel|de|del|fue|esta|es)(?: (?:es|mi|mis|el|la|de|del|fue|esta|ultim[oa]|nivel|salio))* (?<item>${labNamesEs})`,
    `^(?<item>${labNamesEs})(?: (?:por favor|en la sangre|resultados?))*$`,
    'laboratorios?|(?:resultados?|analisis|pruebas?|examen(?:es)?)(?: \\w+){0,3} (?:sangre|laboratorio|orina|medic[oa]s?)|mis (?:resultados|analisis|examenes|pruebas)|(?:ultimos|nuevos|leer|lea|ver) (?:los |mis )?(?:resultados|analisis)',
  ),
  ...rules(
    'vitals',
    `(?:mi|la|el|cual|como|ultim[oa])(?: (?:es|mi|la|el|esta|fue|ultim[oa]|de))* (?<item>${vitalNamesEs})`,
    `^(?<item>${vitalNamesEs})(?: .*)?$`,
    'signos vitales|cuanto (?:peso|mido)',
  ),
  ...rules('procedures', 'procedimientos?|cirugias?|operaci(?:on|ones)|(?:me )?operaron'),
  ...rules(
    'demographics',
    '(?:mi|que|cual)(?: \\w+){0,3} (?:direccion|telefono|fecha de nacimiento|contactos? de emergencia|seguro)(?: \\w+){0,3}|mis datos|contactos? de emergencia',
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
  ...rules(
    'person',
    '(?:hablar|comunic\\w+|conect\\w+|transfier\\w+|pas\\w+|quiero|necesito|dame|deme)(?: \\w+){0,3} (?:persona|humano|alguien|agente|operadora?|representante|enfermera)',
    '(?:maquina|robot|computadora)$|persona (?:real|de verdad)|servicio al cliente',
  ),
  ...rules(
    'verify',
    '(?:iniciar|abrir|empezar) sesion|(?:verificar|comprobar|confirmar)(?: \\w+)? identidad|(?:poner|dar|meter|usar) (?:mi |el |la )?(?:pin|codigo|tarjeta)|abrir mi (?:expediente|registro)',
  ),
  ...rules(
    'privacy',
    'como se (?:que|si) (?:esto|es|son|usted|ustedes)|es (?:esto )?(?:una estafa|un fraude|real|privado|seguro|confidencial|de verdad)|quien (?:es|habla|llama)(?: usted)?|con quien hablo|privacidad|confidencial|(?:guardan|graban|graba|guarda)(?: \\w+){0,3}',
  ),
  ...rules(
    'explainTerm',
    'que (?:significa|quiere decir)(?: (?:la palabra|la|el|un|una))? (?<item>.+)',
    'expli\\w+(?: (?:que es|la|el|un|una|me))* (?<item>.+)',
    'que (?:es|son) (?:la |el |un |una |los |las )?(?<item>(?!(?:mi|mis|esto|eso|lo|todo|nuevo|usted)\\b)[a-z0-9 ]+)$',
  ),
  ...rules(
    'summary',
    'resumen|(?:todo|completo)(?: \\w+)? (?:mi )?(?:expediente|registro|historial)|lea(?:me)? todo|(?:mi|que hay en mi) (?:expediente|registro)',
  ),
  ...rules('repeat', '(?:repit\\w+|repetir|otra vez|de nuevo|no (?:le )?(?:entendi|escuche|oi))'),
  ...rules('slower', '(?:mas (?:despacio|lento|despacito)|muy rapido|demasiado rapido)'),
  ...rules('louder', '(?:mas (?:fuerte|alto|volumen)|no (?:le |lo |la )?(?:oigo|escucho)|no oigo bien)'),
  ...rules('pause', '(?:esper\\w+|un (?:momento|momentito|minuto|segundo))'),
  ...rules('menu', 'menu(?: principal)?|empezar de nuevo'),
  ...rules('back', '(?:ir|vaya|volver|regresar) (?:para )?atras|(?:el|la) anterior'),
  ...rules('next', '(?:siga leyendo|el siguiente|la siguiente|siguiente|que mas)'),
  ...rules(
    'help',
    '(?:necesito|quiero) ayuda|ayud\\w+|que (?:puede|puedo) (?:hacer|decir|preguntar)|como (?:funciona|se usa|uso)',
  ),
  ...rules('bye', 'adios|hasta luego|eso es todo|(?:ya )?(?:termine|es todo)|colgar'),
];
