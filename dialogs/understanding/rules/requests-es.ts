import { rules } from './rule.js';
import type { Rule } from './rule.js';

const people =
  '(?:doctora?|medic[oa]|hij[oa]|espos[oa]|marido|mujer|cuidador\\w*|hospital|clinica|especialista|familia\\w*|amig[oa]|enfermer[oa]|dentista|abogad[oa]|herman[oa]|mama|papa|madre|padre|niet[oa]|sobrin[oa]|vecin[oa])';

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
    'private',
    '(?:apag|desactiv|deshabilit|quit)\\w* (?:los )?textos (?:legibles|con)|(?:no|ya no) quiero (?:los )?textos (?:legibles|con)|(?:solo|puros?|nomas) (?:el |los )?(?:enlaces?|links?)|sin detalles',
  ),
  ...rules(
    'wrongRecord',
    '(?:tienen?|pusieron|esta|estan|escrib\\w+) mal (?:mi|mis|el|la)(?: \\w+)|(?:falta|faltan) (?:una?|mi|mis|la) (?:\\w+ )+en mi (?:lista|expediente|record)',
    '(?:eso|esto|ese|lista|expediente|informacion|dosis|registro) (?:no es|no esta|esta|es)(?: \\w+)? ?(?:correct[oa]|mio|mia|bien|mal|equivocad[oa]|incorrect[oa]|verdad)',
    '(?:hay|es|tiene) (?:un )?error(?:es)?|(?:corregir|corrija|arreglar|cambiar|actualizar) (?:mi|el|la|un)',
    '(?:ese|esa|eso|esto|esta)s? no (?:es|son) mi|yo no tomo (?:eso|esa|ese)|nunca (?:tome|tuve) (?:eso|esa|ese)',
  ),
  ...rules(
    'whoHasSeen',
    'quien(?:es)? (?:ha|han|puede|pueden)?(?: \\w+)? ?(?:vio|visto|ver|abrio|abierto|leyo|leido|accedio|accedido|miro|mirado|ven|ve)(?: \\w+){0,3} (?:expediente|registros?|informacion|historial|archivo|datos)',
    'quien(?:es)? (?:lo )?(?:vio|ha visto|han visto|abrio)',
  ),
  ...rules(
    'pauseHelper',
    '(?:pausar|pause|pausa|suspender|suspenda|detener|detenga)(?: \\w+){0,4} (?:acceso|permiso)',
  ),
  ...rules(
    'resumeHelper',
    '(?:devolver|devuelva|reanudar|reanude|reactivar|reactive|activar)(?: \\w+){0,4} (?:acceso|permiso)',
    `(?<!no (?:quiero|deje|dejes|dejen|permita) )que (?:mi |la |el )?(?:${people}|\\w+) (?:lo |la )?(?:vea|pueda ver)(?: \\w+){0,3} otra vez`,
  ),
  ...rules('sendHelper', '(?:enviar|envie|mandar|mande|avise|avisar|texto)(?: \\w+){0,5} ayudantes?'),
  ...rules(
    'whoseRecord',
    '(?:cambiar|cambie)(?: de)? (?:persona|expediente|historial|veterano)|de quien es el expediente',
    '(?:otra persona|otro expediente|otro historial|otro veterano)|(?:abrir|abra) (?:mi propio|el) (?:expediente|historial)(?: de \\w+)?',
  ),
  ...rules(
    'unshare',
    '(?:dejar de|deje de|ya no(?: quiero)?|no quiero|cancelar|quitar|quite|terminar|revocar)(?: \\w+){0,2} (?:compartir|compart\\w+|acceso|enlace)',
    '(?:comparti|compartido|mande|envie|di)(?: \\w+){0,5} (?:persona|gente|doctora?|numero) equivocad[oa]',
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
    '(?<!que \\w+ )debo (?:tomar|dejar|parar|preocuparme|ir|seguir)|deberia|(?:es|esta|estan|son|tengo)(?: \\w+){0,4} (?:normal|normales|seguro|mal|peligros[oa]|alt[oa]|baj[oa]|grave|bien|buen[oa])$',
    'cuanto (?:debe|deberia|tiene que|debo)(?: \\w+)? (?:ser|estar|pesar|tener|salir)|necesito (?:la|una|ponerme) (?:\\w+ )?vacuna|me (?:conviene|aconseja)|usted (?:cree|piensa|opina)',
    '(?:esta|estan|es|son) (?:muy )?(?:normal|normales|alt[oa]s?|baj[oa]s?|peligros[oa]s?|grave|buen[oa]s?|mal[oa]s?)',
    '(?:puedo|se puede) (?:tomar|mezclar|beber|dejar|parar|comer|saltar)|efectos secundarios|que (?:hago|debo hacer|me recomienda|puedo tomar para)|me recomienda|es (?:malo|peligroso|seguro|grave|normal)|como (?:bajo|subo|curo|trato)',
  ),
];
