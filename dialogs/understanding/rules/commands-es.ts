import type { Phrases } from './rule.js';

/** Whole utterances that steer, in Spanish. ALTO, PARAR and the like are opt-outs on a text thread; aloud they pause. */
export const commandsEs: Phrases = {
  repeat: [
    'repita | repite | repetir | otra vez | de nuevo | repitalo | repitelo | una vez mas | como',
    'que | mande | que dijo | como dijo | no escuche | no oi | no entiendo repita',
    'digalo otra vez | perdon | puede repetir | repita eso | lealo otra vez',
    'como dice | que dice | mande usted | disculpe | no la oi | que cosa | vuelva a decirlo',
  ],
  next: [
    'siguiente | mas | continuar | continue | siga | sigue | adelante | proximo | proxima',
    'el siguiente | la siguiente | que mas | lea mas | siga leyendo | ver mas | si siga',
    'si adelante | seguir',
  ],
  back: [
    'atras | regresar | volver | anterior | el anterior | la anterior | regrese | vuelva | regresa',
    'para atras',
  ],
  menu: [
    'menu | menu principal | inicio | opciones | empezar de nuevo | al menu | el menu',
    'comenzar de nuevo',
    'hola | buenos dias | buenas tardes | buenas noches | buenas | gracias | muchas gracias',
  ],
  pause: [
    'pausa | espere | espera | un momento | un momentito | un minuto | momento | esperese | alto',
    'parar | un segundo | dame un minuto | deme un minuto | aguarde | aguante | permitame | pare',
  ],
  slower: ['mas despacio | despacio | mas lento | muy rapido | lento | hable mas despacio | mas despacito'],
  louder: [
    'mas fuerte | mas alto | no oigo | no le oigo | no escucho | no se oye | hable mas fuerte',
    'mas volumen',
  ],
  yes: [
    'si | claro | correcto | asi es | claro que si | si por favor | de acuerdo | bueno | vale',
    'esta bien | ok | okey | sip | por supuesto | s | como no | seguro | exacto | aja | simon | si claro | eso es',
    'si como no | si eso es | claro | perfecto',
  ],
  no: [
    'no | no gracias | nop | ahora no | negativo | no por ahora | para nada | nel | tampoco | ahorita no | nada de eso | no no',
    'todavia no quiero | mejor no',
  ],
  bye: [
    'adios | eso es todo | ya termine | hasta luego | nada mas | gracias adios | chao | bye',
    'es todo | cerrar sesion | ya es todo | colgar | no eso es todo | no es todo | salir',
    'hasta manana | gracias es todo | chau | bai | chaito | seria todo | era todo | eso era todo | nada mas gracias',
  ],
  help: [
    'ayuda | ayudeme | ayudame | que puede hacer | como funciona | no se',
    'que puedo decir | estoy perdido | que puedo preguntar | que hago | necesito ayuda',
    'como funciona esto | que es esto | instrucciones | informacion',
  ],
  person: [
    'persona | una persona | humano | agente | operador | operadora | representante | alguien',
    'enfermera | un humano | persona real',
  ],
  verify: ['iniciar sesion | verificar | entrar | iniciar | mi pin | poner mi codigo'],
  private: ['privado | privada | hagalo privado'],
  callMe: ['llamar | llame | llameme | llamame'],
  readableTexts: [
    'activar textos | active los textos | activar mensajes de texto | permitir textos | textos con mi informacion',
    'informacion de salud por texto',
  ],
  textMe: [
    'mandemelo | enviemelo | texto | por texto | mandamelo | enviamelo | mandelo a mi celular',
    'mensaje de texto',
  ],
  download: ['archivo | descargar | imprimir | copia | una copia | guardar | reporte | informe'],
  summary: [
    'resumen | todo | mi expediente | expediente | mis registros | mi salud | mi historial',
    'mi registro',
  ],
  medicines: [
    'medicinas | medicina | pastillas | recetas | medicamentos | mis pastillas | mi medicina',
    'mis medicinas | mis medicamentos | drogas',
  ],
  allergies: ['alergias | alergia | mis alergias | alergico | alergica'],
  conditions: [
    'condiciones | enfermedades | diagnosticos | problemas | mis enfermedades | mis condiciones',
    'mis diagnosticos | problemas de salud',
  ],
  labs: [
    'laboratorio | laboratorios | resultados | analisis | mis resultados | examenes | pruebas',
    'mis analisis | mis examenes | mis laboratorios',
  ],
  vitals: ['signos vitales | lecturas | signos | mis signos vitales'],
  immunizations: ['vacunas | vacuna | mis vacunas | inmunizaciones | refuerzo | inyecciones'],
  appointments: ['citas | cita | mis citas | mi cita | proxima cita | mi proxima cita'],
  demographics: ['mis datos | mi informacion | datos personales | sobre mi'],
  careTeam: ['contactos | mis contactos | doctores'],
  privacy: [
    'quien es | quien habla | es una estafa | privacidad | estafa | es seguro | es privado',
    'quien es usted',
  ],
  share: ['compartir | comparta | compartelo'],
};
