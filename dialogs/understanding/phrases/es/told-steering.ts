import type { Blocks } from '../blocks.js';

/** Steering, as it is muttered into a phone or thumbed into a message. */
export const toldSteeringEs: Blocks = {
  yes: `
    si mija | si mijo | si pues | si hombre | si como no | si dele | si mandelo | si hagalo por favor | si lealo | si digame | si a ver
    ah claro | claro mija | claro hombre | ok esta bien | okey esta bien | ok dele | ta bueno | esta bueno | esta perfecto | perfecto gracias
    eso mero | ese mero | ese es | esa es | esa es la que quiero | eso es lo que quiero si | exactamente | correctisimo | cierto si | es correcto
    afirmativo senorita | asi es senora | asi mismo | asi mismo es | eso mismito | yes | yes por favor | yeah | yep | sure | oki doki
    simon que si | a huevo | arre | sale pues | juega | ya esta bien si | como usted diga | lo que usted diga si | si se lo agradezco
    sii | siii | si x favor | si pls | sip claro | si acepto | acepto | estoy de acuerdo | por mi esta bien | me parece bien | bueno si
    bueno esta bien | pues bueno | pues dale | pues claro | esta bien hagalo | tengo que decir que si | le dije que si | ya le dije que si`,
  no: `
    no mija | no mijo | no hombre | no que va nada | ay no | uy no | no no gracias | no asi esta bien | no dejelo asi | no mejor dejelo
    no quiero eso gracias | eso no | eso no mija | ese no quiero | no no es ese | no era esa | esa no es la que quiero | ninguna de esas
    ninguno de los dos | ni una ni otra | ninguna de las dos | nada de eso quiero | no acepto | no estoy de acuerdo | no me parece
    no por el momento | por ahora no | por el momento no | ahorita no gracias | otro dia | mas tarde | despues | luego mejor | quizas luego
    nop gracias | nope | no thanks | no thank you | nah | naah | nel pastel | ni modo no | negativo senorita | para nada no
    de ninguna manera | en absoluto | ni hablar | no lo mande | no lo haga todavia | no la mande | no envie nada | no siga con eso
    no tengo | no se moleste | no hay necesidad | no me hace falta | dije que no | le dije que no | ya le dije que no | olvidese | ya no`,
  bye: `
    bueno mija eso era todo | bueno pues es todo | ya con eso | con eso tengo | con eso ya | ya quede | ya no quiero nada mas gracias
    nada mas gracias | nada mas mija | no nada mas | no ya nada mas | no ya es todo | no gracias eso es todo | gracias era todo | eso era todo
    hasta aqui | hasta aqui nomas | ahi le dejamos | ya le corto | voy a colgar | ya voy a colgar | me voy | ya me voy | me tengo que ir
    ya me despido | bye bye | bye mija | goodbye | ok bye | ok gracias bye | hasta otro dia | hasta la vista | nos vemos manana
    adios mija | adios senorita | que dios la bendiga | dios me la bendiga adios | que descanse | que le vaya bien | cuidese mucho
    pase buenas noches | buen dia adios | feliz tarde adios | chaito | chao chao | ya acabamos | ya acabe gracias | fin de la llamada
    salir de la cuenta | sacame de la cuenta | cierre mi cuenta por hoy | cierre sesion | log out | sign out | hacer log out | ya termine con esto
    es todo lo que necesitaba | ya tengo lo que queria gracias | ya me ayudo mucho gracias adios`,
  menu: `
    a ver otra cosa | a ver que mas hay en el menu | digame otra vez las opciones | que opciones me da | cuales son las opciones que tengo
    leame las opciones | que puedo escoger | que puedo seleccionar | regreseme al menu | regrese al principio | lleveme al principio
    vamos al principio | al comienzo | desde el comienzo | quiero empezar otra vez | comenzar desde cero | volver a empezar | volvamos a empezar
    main menu | menu pls | el menu porfa | menu principal por favor | ensename el menu | pantalla principal | pagina principal | inicio por favor
    home | start | empezar | comenzar | quiero hacer otra pregunta | quiero preguntar otra cosa | ahora otra cosa | tengo una pregunta
    una pregunta | necesito otra informacion | hola buenos dias | hola buenas tardes | hola mija | buenas como esta | que tal buenas | alo buenas
    bueno si hola | hello | hi | good morning | hola soy yo | saludos | buenos dias le de dios | gracias mija | gracias mi amor | gracias linda
    ay gracias | dios se lo pague | le agradezco mucho | muy agradecido | se le agradece | thank you | que amable gracias | muchas gracias muy amable`,
  help: `
    ay no le se a esto | yo no le entiendo a estas cosas | no le hallo a esto | no se ni por donde empezar | como se le hace aqui
    que es lo que hace esta linea | de que se trata esto | para que me sirve esto | que clase de servicio es este | que servicio es este
    que le puedo pedir | que le puedo preguntar yo | que cosas le puedo preguntar | que se puede preguntar aqui | deme un ejemplo de que decir
    que tengo que decir | que digo | que tengo que hacer | que le digo | como le pregunto | que hago para que me diga | que boton aprieto
    cual boton oprimo | que tecla marco | no se cual apretar | no se como se usa | como se usa este chat | como funciona el chat
    como funciona el boton azul | que es el boton azul | que es blue button | que es esto de blue button | que sabe usted de mi expediente
    me puede orientar | orienteme | me ayuda por favor | me puede ayudar en algo | ayudeme mija | ayudame con esto | necesito que me ayuden con esto
    necesito orientacion | no entiendo nada de esto | ya me perdi | me perdi | me confundi | estoy hecho bolas | me enrede | estoy enredado
    help por favor | help me | ayuda!! | ayudaaa | aiuda | alluda | ocupo ayuda | q puedo acer aqui | q hago | como le hago | instrucciones pls
    que comandos hay | lista de comandos | que palabras entiende | que es lo que entiende usted | que mas sabe hacer | tutorial`,
  person: `
    no quiero hablar con usted quiero una persona | quiero que me conteste una gente | paseme con un ser humano por favor | con gente de verdad
    quiero hablar con gente | hay alguna persona ahi | no hay nadie que me atienda | que me atienda alguien | necesito que alguien me explique
    comuniqueme con la clinica | paseme a la clinica | paseme con mi doctor | quiero dejarle un mensaje a mi doctor | necesito hablar con la doctora
    quiero hablar con la secretaria | con la recepcionista | con la operadora | deme la operadora | marqueme a la operadora | operator
    representative | customer service | live person | agente en vivo | un representante que hable espanol | alguien que hable espanol por favor
    me urge hablar con alguien | necesito que me llame una enfermera | la linea de la enfermera | la nurse | quiero hablar con la nurse
    necesito un telefono donde me contesten | cual es el numero de la va para hablar con alguien | a donde puedo llamar | deme el numero de mi clinica
    numero de telefono de la va | el telefono de la va | numero de atencion al veterano | defensor del paciente | patient advocate
    con quien puedo hablar de esto | quien me puede atender | con quien me comunico | no me entiende deme una persona
    esto no me entiende paseme a alguien | ya me canse de hablar con la maquina | maquina tonta quiero una persona | no sirve esto quiero alguien
    ya basta deme un humano | yo no hablo con robots | a mi no me gusta hablar con grabaciones | quite la grabacion y deme una persona
    transfierame | me transfiere por favor | comuniqueme | conecteme con la va | conectame con alguien | hablar con agente | ablar con alguien
    kiero una persona | persona x favor | humano pls | soporte | apoyo tecnico | supervisor | quiero hablar con un supervisor`,
  repeat: `
    como dice | que fue lo que dijo | que me dijo | no la oi | no le oi | no oi bien lo que dijo | no le capte | no le agarre | no le agarre la ultima
    se me fue | se me fue lo que dijo | no le puse atencion repita | estaba distraido repita | ay perdon otra vez | otra vez mija | otra vez pls
    otra vez porfa | una vez mas por favor | una vez mas mija | de nuevo mija | repitame por favor | repitame todo | repitame eso ultimo
    repitame la primera | me repite por favor | me lo repite | me la repite | repitalo mas claro | vuelvamelo a decir | vuelvamelo a leer
    vuelve a decirlo | lea de nuevo | leamelo de nuevo | leame otra vez eso | digamelo otra vez | como que como | como era | que dice
    eh? | que? | como? | mande? | mande usted | perdon? | disculpe? | diga | say again | repeat | repeat por favor | q dijo | como dijo usted
    no entendi lo que dijo | no entendi eso ultimo | no le entendi la ultima | no comprendi | que fue lo primero que dijo | y eso que fue`,
  next: `
    siga mija | siga pues | siga usted | siga diciendome | siga con la lista | sigale leyendo | sigale pues | ande sigale | andele siga
    y luego | y que sigue | que sigue | cual sigue | cual otra | cual otro | que otra | que otro | cuales otras | otra | otro | la otra por favor
    el otro por favor | digame la otra | digame mas | leame mas | lea los otros | lea las demas | las demas | los que faltan | las que faltan
    faltan mas | hay mas | hay mas o ya | tiene mas | y las otras | y los otros | y las demas cuales son | mas mas | mas pls | mas porfa
    siguiente pls | siguiente por favor | la siguiente mija | sig | next | next por favor | next one | continue por favor | continua por favor
    continuemos | prosiga usted | avance | avancele | avanza | pasale | pasele a la otra | vamos a la que sigue | ya la oi siga | esa ya la se siga
    brinquese esa | saltese esa | salte al siguiente | brinca esa | skip | pase adelante | dele pues | dale mija | ta bien siga | ok la que sigue`,
  back: `
    la de antes | el de antes | la de atras | el de atras | regresese | regresese una | regreseme a la de antes | regreseme al anterior
    regresame | devuelvase tantito | devuelvase una atras | devuelvame | echese para atras | pa tras | patras | vaya pa atras | dele para atras
    vamos para atras | volver atras | volver a la anterior | vuelva a la anterior | vuelva al de antes | volvamos al anterior | la que paso
    la que acaba de leer antes de esta | la primera que leyo | la pagina de antes | lo de antes | lo anterior | back | go back | back por favor
    atras por favor | atras pls | para atras por favor | uno para atras | una mas atras | me pase regrese | se paso regrese | previa | el previo`,
  pause: `
    aguanteme tantito | espereme tantito mija | espereme un ratito | espereme ahi | esperame poquito | espere poquito | un momentico | un minutico
    un minutito | un segundito por favor | deme un segundito | deme chanza | dame chance | ahorita le digo | ahorita vengo | ahorita vuelvo
    ya vengo | ahi vengo | orita vengo | no me cuelgue | no me vaya a colgar | no cuelgue por favor | no se me vaya | pereme | pere | perate
    dejeme agarrar papel y lapiz | dejeme traer la pluma | deje voy por la pluma | dejeme apuntarlo | lo estoy apuntando | estoy apuntando espere
    estoy escribiendo espere | dejeme ponerme los lentes | no encuentro mis anteojos espere | dejeme sentarme | dejeme prender la luz
    dejeme bajarle a la tele | dejeme apagar el radio | estan tocando | tocaron el timbre | me tocan la puerta | me entro otra llamada espere
    tengo otra llamada | pare tantito | parele | parele ahi | pare un momento | haga una pausa | pausa pls | detengase un momento | stop tantito espere
    hold on | wait | wait a minute | un momento please | todavia estoy buscando | todavia no la encuentro | no la he encontrado dame tiempo
    deme tiempo | tenga paciencia | ando lento espere | deje llamo a mi esposa espere | deje le pregunto a mi hija`,
  slower: `
    habla usted muy de prisa | va muy de prisa | no tan de prisa | vaya mas despacito | mas despacito por favor | despacito mija | hable mas pausado
    mas pausado por favor | con calmita | mas calmado | mas suave va muy rapido | mas lento pls | mas lento porfa | lea mas lento por favor
    digamelo mas despacio | digalo mas lento | me lo dice mas despacio | no le alcanzo a seguir | no le sigo el paso | lee muy rapido
    lo dice muy rapido | esta muy rapido | habla rapidisimo | va corriendo | bajele | bajele a la velocidad | slow down | slower por favor
    a mi edad hay que hablar despacio | no puedo apuntar tan rapido | no me da tiempo de escribir | muy rapido no alcanzo`,
  louder: `
    hableme mas duro | hable mas durito | hable recio | mas recio | mas recio por favor | no la oigo | no la escucho | no lo escucho bien
    casi no la oigo | casi no escucho | no alcanzo a oir | no alcanzo a escucharla | oigo muy poquito | se oye muy lejos | se escucha muy bajo
    se escucha bajito | se oye quedito | habla muy quedito | habla muy bajo | muy quedito | hable mas alto por favor | mas altito
    subale tantito | subele | suba el sonido | subir volumen | mas volumen pls | louder | louder por favor | mas fuerte mija | alze la voz
    ya estoy viejo y no oigo | me falla el oido | soy corto de oido | no traigo los aparatos del oido | no traigo puestos los audifonos
    hay mucho ruido no oigo | no se oye bien | estoy sorda de un lado | hable claro y fuerte | la oigo muy bajita`,
};
