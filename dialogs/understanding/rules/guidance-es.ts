import { rules } from './rule.js';
import type { Rule } from './rule.js';

/** The service itself, and steering inside a longer sentence. */
export const guidanceEs: readonly Rule[] = [
  ...rules(
    'privacy',
    'como se (?:que|si) (?:esto|es|son|usted|ustedes)|es (?:esto )?(?:una estafa|un fraude|real|privado|seguro|confidencial|de verdad)|quien (?:es|habla|llama)(?: usted)?|con quien hablo|privacidad|confidencial|(?:guardan|graban|graba|guarda)(?: \\w+){0,3}',
  ),
  ...rules(
    'person',
    '(?:hablar|comuni\\w+|conect\\w+|transfier\\w+|pas\\w+|quiero|necesito|dame|deme)(?: \\w+){0,3} (?:persona|humano|alguien|agente|operadora?|representante|enfermera)',
    '(?:maquina|robot|computadora)$|persona (?:real|de verdad)|servicio al cliente',
  ),
  ...rules(
    'verify',
    '(?:iniciar|abrir|empezar) sesion|(?:verificar|comprobar|confirmar)(?: \\w+)? identidad|(?:poner|dar|meter|usar) (?:mi |el |la )?(?:pin|codigo|tarjeta)|abrir mi (?:expediente|registro)',
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
