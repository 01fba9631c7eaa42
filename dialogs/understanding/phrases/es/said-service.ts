import type { Blocks } from '../blocks.js';

/** The rest again, in other words. */
export const saidServiceEs: Blocks = {
  summary: `
    resumen | hableme de mi expediente | quiero mi resumen de salud | me puede resumir mi salud | que dice mi expediente
    leame mi expediente | lea mi registro | todo lo de mi archivo | muestreme todo | el expediente completo | un resumen rapido
    mi expediente por favor | mis records de la va | deme mi expediente | todo sobre mi salud | lo mas importante de mi salud
    quiero ver mi expediente | mi historial de salud | informe de salud`,
  whatsNew: `
    que hay nuevo en mi expediente | muestre lo nuevo | hay algo nuevo | digame que cambio | algo nuevo | cambios desde la ultima vez
    que hay de nuevo desde que llame | que han agregado desde mi ultima visita | se actualizo algo | llego algo nuevo
    resultados nuevos hay | ultimos cambios | que ha pasado desde entonces | cosas nuevas`,
  download: `
    descargar mi expediente de salud | como descargo mi expediente | descargar pdf | puedo descargar esto | quiero imprimir mis medicinas
    copia impresa por favor | copia en papel de mi expediente | copia de mis laboratorios | necesito copia de mi expediente medico
    mandeme una copia por correo | envieme una copia por email | mandeme un archivo | lo quiero en pdf | guardar mi expediente
    como guardo esto | como consigo mis records | pedir mis expedientes | descargar mis citas | descargar mis alergias
    imprimir mis vacunas | una copia para llevar al doctor | hagame una copia | deme una copia de eso`,
  textMe: `
    mandeme mis laboratorios por texto | texteame mi cita | envieme la lista de medicinas al telefono | mandeme mis alergias por mensaje
    me puede mandar eso en un texto | quiero eso por texto | por favor textee eso | mandeme lo que dijo por mensaje
    mande esta lista a mi telefono | lo quiero en mi celular | mandeme mis vacunas por texto | mandeme mi presion por mensaje
    mensaje con mis citas | mandemelo por mensaje | mande los resultados a mi celular | paselo a mi celular`,
  share: `
    compartir mi expediente de salud | como comparto mi expediente | compartir con mi esposa | compartir con mi doctor | compartir mis alergias
    quiero darle acceso a mi hija | dele acceso a mi esposa | que mi hija vea mis medicinas | permita que mi hijo vea mi expediente
    puede mi esposa ver mi expediente | necesito mandar mi expediente a otro doctor | mande mi expediente medico a mi doctor
    mande mis laboratorios al especialista | autorizar a mi hija | mi hijo me ayuda como puede ver mi expediente
    haga a mi hijo ayudante | mi doctor nuevo quiere mi expediente | crear un enlace para mi doctor | compartir una copia
    quisiera compartir esto | puede otra persona ver mi expediente por mi | darle permiso a mi esposa`,
  unshare: `
    dejar de compartir mi expediente | quiero dejar de compartir | quite el acceso de mi hija | saque a mi hijo de mi cuenta
    revocar el acceso de mi hijo | terminar el acceso | ya no quiero que mi hija vea mi expediente | no deje que mi esposa vea mi expediente
    quite a mi esposa como ayudante | quitar el permiso a mi hermano | elimine a mi ayudante | que mi doctor ya no vea mi expediente
    quitar a la persona con quien comparti | cancelar lo que comparti`,
  pauseHelper: `
    pausar a mi ayudante | pausar el acceso de mi esposa | pausar el acceso de mi hijo por ahora | bloquear temporalmente a mi hija
    suspenda el acceso de mi esposa | ponga en pausa a mi hija | se puede pausar el acceso | suspender a mi cuidadora
    detenga el acceso de mi hija por un rato`,
  resumeHelper: `
    reanudar el acceso de mi hija | active el acceso de mi hija otra vez | quite la pausa de mi hijo | deje entrar a mi hijo otra vez
    devuelva el acceso | devolver el permiso a mi esposa | que mi cuidadora lo vea otra vez | volver a compartir con mi hija
    reactive a mi ayudante | permita otra vez a mi hijo`,
  sendHelper: `
    mandeselo a mi ayudante | textear a mi ayudante | mande mis medicinas a mi ayudante | que mi ayudante tenga esto
    mensaje para mi ayudante | comparta eso con mi ayudante por texto | digale a mi ayudante de mi cita | envie un texto a mi ayudante`,
  whoseRecord: `
    cambiar al de mi esposo | cambiar al expediente de mi mama | ir al expediente de mi papa | ver el expediente de mi padre
    necesito el expediente de mi esposa | quiero cambiar a otra persona | escoger otra persona | de quien es esta informacion
    a quien estamos viendo | regresar a mi expediente | llamo de parte de mi papa | ayudo a mi mama con su expediente`,
  whoHasSeen: `
    quien ha mirado mi expediente | quien ha tenido acceso a mi expediente | alguien miro mi expediente | muestre el historial de accesos
    quien vio mi informacion | quien mas puede ver mi expediente | con quien estoy compartiendo | ha visto esto mi hija
    quien reviso mi archivo | digame quien miro | lista de quien tiene acceso | quien se metio en mi expediente`,
  explainTerm: `
    que significa hiperlipidemia | que significa benigno | que es hipertension | que es el reflujo gerd | que quiere decir cronica
    expliqueme que es la a1c | defina hipertension | el significado de bilateral | que es un panel metabolico | que significa egfr
    que es fibrilacion | no conozco esa palabra que es estenosis | que es creatinina | que es anemia | que es epoc
    que significa subagudo | que es un marcador | explique en palabras sencillas neuropatia | que es el tinnitus`,
  advice: `
    esta bien mi presion | esta muy alta mi a1c | tengo el colesterol alto es malo | son normales mis laboratorios | esta buena mi azucar
    eso es alto | son malos estos resultados | debo tomar mas insulina | puedo tomar ibuprofeno | puedo tomar advil con lisinopril
    puedo mezclar alcohol con esto | debo dejar las pastillas de la presion | que pasa si se me olvida una pastilla
    efectos secundarios del lisinopril | el metoprolol da cansancio | tengo tos que tomo | tengo ronchas que hago | se me hinchan los pies
    me siento mal | tengo fiebre | tengo la presion en 160 que hago | como bajo mi a1c | que debo comer | es peligroso
    me recomienda alguna medicina | estoy saludable | voy a necesitar cirugia | es serio | es normal sentirme mareado con esto
    debo llamar al doctor por esto | cual es un buen peso para mi | puedo dejar la metformina | necesito la vacuna de la gripe`,
  wrongRecord: `
    esto esta mal | eso no esta bien | mi lista de medicinas esta mal | mis alergias estan mal | eso es incorrecto | hay un error
    hay una equivocacion | ya no tomo esa medicina | yo no tomo metformina | nunca me diagnosticaron eso | nunca me puse esa vacuna
    no soy alergico a la penicilina esta mal | como arreglo un error en mi expediente | como cambio mi direccion | puede arreglar eso
    mi peso esta mal | esa operacion no fue mia | tienen mal la dosis | eso deberia quitarse de mi expediente | le falta una medicina
    se les olvido mi inhalador | quiero reportar un error | actualice mi expediente | dice que fumo pero no fumo | esa receta es vieja`,
  notMe: `
    no soy esa | ese no es mi expediente | veterano equivocado | no soy el senor johnson | no soy la persona con quien cree hablar
    esa informacion no es mia | cree que soy otro | ese es mi hermano no yo | ese es mi papa no yo | yo no soy el
    tiene ahi a otra persona | no me llamo thomas | ese es el expediente de otra persona | pertenece a otro veterano`,
  wrongNumber: `
    tiene el numero equivocado | esta equivocado | numero equivocado amigo | es el numero equivocado | aqui nadie se llama asi
    aqui no vive ningun veterano | esa persona ya no tiene este numero | este numero ahora es mio | se equivocaron de numero
    creo que se equivoco de numero | le escribio a la persona equivocada`,
  lostPhone: `
    perdi mi tarjeta de codigos | se perdio mi tarjeta | me robaron el celular | perdi mi celular | no encuentro mi celular | perdi mi pin
    tengo numero nuevo | tengo un telefono nuevo | cambie mi numero de telefono | olvide mi pin | cual es mi pin | quiero cambiar mi pin
    se me acabaron los codigos | ya no tengo ese telefono | alguien tiene mi tarjeta | bloquee mi telefono | necesito tarjeta nueva
    me robaron la tarjeta`,
  privacy: `
    esto es de verdad la va | usted es de la va | como se que es seguro | esta linea es privada | me esta grabando | estan seguros mis datos
    quien mas oye esto | quien ve mi informacion | comparten mi informacion con alguien | es confidencial | es una persona
    es usted humano | hablo con una computadora | quien maneja esto | quien me llama | quien mando este texto | es un fraude
    por que debo confiar | es esto real | guardan mis mensajes | como protegen mi informacion | para que quieren mi pin`,
  person: `
    quiero una persona | hablar con una persona | puedo hablar con una persona | puedo hablar con alguien | hablar con un humano
    hablar con una operadora | consigame una persona | conecteme con un operador | necesito un humano | dejeme hablar con alguien de verdad
    persona en vivo | agente | paseme a una enfermera | quiero hablar con mi medico | comuniqueme con mi clinica
    no me gusta hablar con maquinas | ya no quiero maquinas | operadora por favor | alguien que me ayude por favor
    servicio al cliente por favor | cual es el numero para llamar | quien me puede ayudar | necesito hablar con alguien de la va`,
  verify: `
    quiero iniciar sesion | como inicio sesion | dejeme entrar | entrar por favor | necesito entrar | verificar mi identidad
    tengo mi tarjeta | tengo mi codigo | listo para poner mi pin | quiero verificar | enlace para entrar por favor
    mande otra vez el enlace | se vencio el enlace | abra mi expediente con mi pin | probar que soy yo`,
  readableTexts: `
    active los textos por favor | quiero textos legibles | textos con informacion de salud | que los textos tengan mi informacion
    mande la informacion no un enlace | puedo recibir textos con mi informacion | quiero ver mi expediente en el texto
    permitir los mensajes de texto | prenda los textos | quiero textos que se puedan leer`,
  callMe: `
    por favor llameme | me puede llamar mejor | llame a este numero | llameme por favor | quisiera una llamada | quiero que me llamen
    llameme por telefono | que me llame | una llamada por favor | llamame ahora | llame y me lo lee`,
  private: `
    haga esto privado | modo privado | lo quiero privado | mantenga privados mis textos | esconda mi informacion de salud
    ya no ponga mi informacion en textos | solo enlaces por favor | en privado por favor`,
  optOut: `
    dejen de textearme | pare los textos | por favor dejen de mandarme textos | no me envien mas textos | no quiero mas mensajes
    quite mi numero | saquenme de esta lista | no me manden mas nada | no me contacten mas | denme de baja por favor`,
  language: `
    espanol | hablo espanol | puede hablar espanol | tienen espanol | quiero hablar en espanol | hableme en espanol | cambie a espanol
    quiero ingles | podemos hablar ingles | vuelva al ingles | ingles | cambiar de idioma | otro idioma por favor`,
  repeat: `
    por favor repita eso | puede repetir eso | digalo una vez mas | me lo puede decir de nuevo | repitalo | que fue eso | no oi eso
    no entendi lo ultimo | perdone que dijo | que fue lo que dijo | lealo de nuevo | otra vez por favor | una vez mas por favor
    se me fue | no alcance a oir | digamelo otra vez | cual fue la primera | eh que dijo`,
  next: `
    la siguiente medicina | siga por favor | continue por favor | siga asi | mas de esas | y la siguiente | siga con la siguiente
    ok siguiente | si mas | si siguiente | claro siga | los que faltan | el resto de la lista | que sigue | algo mas en la lista
    hay mas | muestre la pagina siguiente | quiero oir mas | los tres siguientes | avance | brinque esa`,
  back: `
    vuelva por favor | el anterior por favor | regrese a la anterior | vuelva a la de antes | puede volver | regreseme
    la pagina de antes | devuelvase | devuelvase una`,
  menu: `
    menu por favor | volver al menu principal | el menu por favor | muestre el menu | lleveme al menu | cuales opciones tengo
    quiero oir las opciones | empiece otra vez | empecemos de nuevo | reiniciar | buen dia | hola hay alguien | saludos hola
    gracias por su ayuda | muy amable gracias | se lo agradezco`,
  pause: `
    espere un minuto | espere por favor | espere un segundo | un segundito | deme un momento | necesito un minuto
    dejeme coger un lapiz | dejeme buscar papel | tengo que buscar mi tarjeta | pausa por favor | pare ahi | no se vaya
    ya vuelvo | lo estoy buscando | esperese un momentito | aguanteme | deme un chance | espere que estoy anotando`,
  slower: `
    mas despacio por favor | puede hablar mas despacio | hable mas lento | un poco mas despacio | va demasiado rapido
    muy rapido para mi | mas lento por favor | lea mas lento | digalo despacio | vaya despacio`,
  louder: `
    no le puedo oir | no puedo oir | mas alto por favor | puede hablar mas fuerte | mas fuerte por favor | volumen
    suba el volumen por favor | habla muy bajito | soy sordo de un oido | casi no le oigo | no se oye nada`,
  yes: `
    si asi es | si lo es | si quiero | si ese | seguro | si correcto | si soy yo | esta bien si | si por favor hagalo
    perfecto | de acuerdo si | cierto | eso es | si claro | ta bien | aja | sii | oki`,
  no: `
    no no es | no quiero eso | eso no es lo que quiero | no ese no | no gracias senora | ahorita no | ahora no gracias
    eh no gracias | prefiero que no | claro que no | no lo haga | ese tampoco | ninguna | no me interesa | quizas despues | no otra cosa`,
  bye: `
    adios gracias | hasta luego gracias | ok adios | eso es todo por hoy | eso es todo gracias | nada mas gracias adios
    ya termine gracias | termine la llamada | cuelgue | quiero colgar | cierre mi sesion | ya acabe | no necesito mas nada
    que pase buen dia | tengo que irme | llamo despues | cuidese | nos hablamos | bye gracias`,
  help: `
    necesito algo de ayuda | ayuda por favor | como uso esta cosa | que hace usted | que me puede decir | con que me puede ayudar
    que le puedo preguntar | como trabaja esto | digame que puede hacer | no se que hacer con esto | no se como funciona
    para que es esto | me explica como funciona | que servicios tiene | deme instrucciones | que preguntas puedo hacer
    no se que decir | que se supone que diga`,
};
