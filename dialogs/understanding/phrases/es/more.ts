import type { Blocks } from '../blocks.js';

/** What is easily taken for something else, a third time. */
export const moreEs: Blocks = {
  yes: `
    si si | sisi | ok si claro | pues si | ah si | oh si | si esta bien | si perfecto | si exacto | si correcto asi es | si eso es | si esa | si esa misma
    asi mero | eso quiero | eso es lo que quiero | eso dije | tiene razon | tienes razon | muy bien | excelente | bien | listo si | okey | okay
    va que va | orale | andale si | desde luego | sin duda | creo que si | pienso que si | si se puede | puede hacerlo | si adelante hagalo | s si | sim`,
  no: `
    no no | no no no | pues no | ah no | no eso no es | no es eso | no es ese | no la otra | no el otro | eso no quiero | no lo quiero | no deseo eso
    no hace falta | no es necesario | no todavia | aun no | nunca | jamas | nones | nel | no que va | no asi no | no se equivoca | equivocado no
    no gracias estoy bien | estoy bien asi | no por favor | mejor otra cosa | no me sirve | deje asi | deja eso | noo | eh que no`,
  next: `
    siga siga | prosiga por favor | continue leyendo | continuar por favor | sigame leyendo | la que viene | el que viene | el que sigue por favor
    pase a la siguiente | pasemos al siguiente | la otra | lea la otra | mas informacion | y que mas | hay algo mas | cuales mas | siga nomas
    sigale | ande siga | vamos | vamos siga | si continue | si continua | si siga leyendo | ok continue | listo siga | bueno siga | avance por favor`,
  menu: `
    deme el menu | quiero el menu | ir al inicio | volver al inicio | regresar al menu | las opciones por favor | repita las opciones del menu
    otra pregunta | tengo otra pregunta | quiero otra cosa | otra cosa | hola que tal | hola buenas | muy buenos dias | buen dia hola | alo | bueno hola
    gracias senorita | gracias muy amable | muchisimas gracias | grax | thanks | que hubo | ok gracias | bien gracias`,
  bye: `
    ya termine adios | es todo por hoy | seria todo | eso seria todo | eso es todo lo que queria | nada mas por ahora | ya no quiero nada mas
    ya no necesito mas | termine | terminamos | me despido | hasta pronto | hasta la proxima | nos vemos luego | buenas noches hasta manana
    chau | bai | adios que este bien | dios lo bendiga adios | cuelga | cuelgue por favor | cierre | cerrar | quiero salir | salga de mi cuenta
    gracias eso es todo | no gracias es todo | listo eso es todo | ya | ya esta | ya esta bien gracias adios`,
  pause: `
    espere que busco mis lentes | espere que busco la tarjeta | deje que busque un lapiz | voy a buscar mi tarjeta | voy por mis lentes
    deme un segundo | deme unos minutos | necesito mas tiempo | un minuto por favor | un ratito por favor | espere tantito | esperame | no cuelgue
    pare | pare por favor | para | para ahi | detengase | alto ahi | no tan pronto espere | espere no he terminado de escribir | dejeme pensar
    me estan llamando espere | hay alguien en la puerta | todavia no estoy listo | quieto`,
  repeat: `
    repitalo por favor | repitame la ultima | repita la lista | lea la lista otra vez | lea esa otra vez | que fue lo que dijo usted | que dijiste
    no entendi repita | no le entendi nada | no escuche | no escuche lo que dijo | disculpe | disculpe que dijo | perdon no oi | perdone
    como fue | como asi | como que | que cosa | digame otra vez | vuelva a decir | vuelva a repetir | repite por favor | repita la pregunta | eh como`,
  louder: `
    no oigo nada | no escucho nada | no le escucho | no lo oigo | alce la voz | levante la voz | suba la voz | hable mas alto | hable alto
    muy bajito | muy bajo el volumen | esta muy bajito | su voz es muy baja | mas volumen por favor | estoy sordo | soy medio sordo | no oigo muy bien
    oigo mal | tengo problemas para oir | subale | subale al volumen`,
  slower: `
    va muy ligero | habla muy rapido | hable despacio | hable despacito | lea despacio | lea mas despacito | mas lentito | bajele la velocidad
    vaya mas lento | no tan ligero | no tan aprisa | muy aprisa | demasiado rapido | con mas calma por favor | despacito`,
  help: `
    que sabe hacer | que mas puede hacer | en que me puede ayudar | como me puede ayudar | como empiezo | por donde empiezo | que hago aqui
    no entiendo esto | no entiendo que hacer | no se como usar esto | estoy perdida | confundido | no soy bueno con la tecnologia ayudeme
    digame como funciona esto | expliqueme esto | ejemplos | que cosas sabe | que puedo hacer aqui | para que es este numero | guieme | ayudita
    help | que preguntas contesta`,
  privacy: `
    es seguro | esto es seguro | estan seguros mis datos de salud | venden mi informacion | a donde va mi informacion | alguien esta oyendo
    hay alguien escuchando | graban las llamadas | me graban | lo que digo es privado | se lo dicen a alguien | es usted una maquina
    es usted una computadora | es una grabacion | es inteligencia artificial | como compruebo que es la va | de que numero me llaman
    para quien trabaja usted | es oficial esta pagina | es usted un robot | no confio en esto | no le tengo confianza | esta encriptado
    quien eres | quien es este | quien me esta escribiendo | me quieren estafar | es un engano | aviso de privacidad | quien puede oir mi llamada`,
  advice: `
    es segura mi medicina | se pueden tomar juntas | puedo mezclar estas pastillas | puedo tomar alcohol | puedo comer toronja
    puedo manejar con esta medicina | puedo triturar la pastilla | puedo tomar dos | la tomo ahora | debo saltar la dosis | debo ponerme el refuerzo
    me preocupo o no | es malo mi psa | es bueno un 7 de a1c | esta bien 140 sobre 80 | cuanto debe ser mi presion | cuanto debe ser mi azucar
    que es un colesterol normal | esta bien mi corazon | por que me duelen las piernas | por que tengo la presion alta | por que me sube el azucar
    tengo dolor de cabeza | me duele el estomago | me duele la espalda que hago | no puedo dormir que tomo | estoy estrenido | tengo diarrea
    creo que las pastillas me hicieron dano | se me hincharon los tobillos | me siento debil | me siento cansado | usted cree que tengo diabetes
    que tan grave es | cual es la mejor medicina para el dolor | la pastilla engorda | me va a dar sueno | que dieta debo seguir
    necesito antibioticos | necesito operarme | como curo un catarro | sera malo eso | es de cuidado | que me aconseja | que me conviene`,
  wrongRecord: `
    tiene mal mis medicinas | tiene mal mis alergias | tiene la medicina equivocada | la lista esta mal | la lista no esta bien | el expediente no esta bien
    mi expediente tiene un error | la fecha de mi cirugia esta mal | esa visita nunca paso | yo no estuve en el hospital ese dia
    no tengo esa enfermedad | no tengo esa alergia | no tengo alergias eso esta mal | ya no tomo lisinopril | ya no uso ese inhalador
    me quitaron esa medicina | esa pastilla me la quitaron | me cambiaron la dosis | esa dosis ya cambio | mi telefono esta mal ahi
    mi contacto de emergencia esta mal | mi esposa fallecio no es mi contacto | me mude mi direccion es otra | tengo direccion nueva
    necesito corregir mi expediente | corregir un error | como corrijo esto | quien puede arreglar mi expediente | arregle eso por favor
    quite esa alergia de mi expediente | borre ese diagnostico | eso no es cierto | eso es falso | no es verdad | datos equivocados
    informacion equivocada | esa medicina no es mia | eso ya no es asi | hay algo mal en mi expediente | pusieron mal la fecha`,
  notMe: `
    no es mi nombre | yo no soy esa persona | yo no soy ese | yo no soy ella | no soy el paciente | no soy el veterano soy la esposa
    me tiene confundido | me confundio con mi hermano | me esta confundiendo con otra persona | soy otra persona | no soy roberto | no soy maria
    ese no es mi apellido | no soy yo ese | esta no soy yo | nada de eso es mio | esa no es mi informacion | no son mis medicinas son de otro
    se equivoco de persona | ese cumpleanos no es mio`,
  wrongNumber: `
    se equivoco | numero equivocado senor | numero incorrecto | no es el numero | esa persona se mudo | ya no vive aqui | no hay nadie llamado asi
    el se murio este no es su telefono | este telefono es de otra persona | aqui es una tienda | le esta escribiendo a un extrano
    marco el numero equivocado | no es aqui`,
  private: `
    hagalo privado por favor | mensajes privados | textos privados | apague los textos legibles | quite los textos legibles
    que no salga mi informacion en los textos | no mas detalles en los textos | enlaces en vez de informacion | pongalo privado otra vez
    esconda los detalles | quiero mis textos privados otra vez | otros ven mi telefono | que nadie lea mis textos`,
  readableTexts: `
    si a los textos legibles | mande textos legibles | ponga todo en el texto | escribalo en el texto | ponga mis medicinas en el texto
    textos sin enlaces | no puedo abrir enlaces mande las palabras | mi telefono no abre enlaces | habilite los textos
    como recibo mi informacion por texto | mi informacion en los textos`,
  history: `
    el historial medico de mi papa | las enfermedades de mi familia | las enfermedades de mis padres | esta la diabetes de mi mama
    enfermedades familiares | quien en mi familia tuvo cancer segun mi expediente | que dice del fumar | cuantos cigarrillos dice que fumo
    historial de alcohol | historia social | mis antecedentes familiares | mis encuestas de salud | familia enfermedades del corazon`,
  military: `
    en que rama estuve | mi rama | rango | anos de servicio | fechas de mi servicio | cuando sali del army | cuando fui a vietnam
    record de combate | estuve en combate segun el expediente | mi unidad militar | cosas militares | que dice de mis despliegues
    guardia nacional | tiempo en la reserva | mi servicio en la fuerza aerea | cuando me licenciaron`,
  devices: `
    que aparatos tengo puestos | que me implantaron | tengo algun implante | lista de implantes | numero de serie del implante | que es esto en mi pecho
    modelo de mis audifonos | que marca es el marcapasos | mi silla electrica | mi faja | mi baston | equipo que me dio la va | cadera artificial
    mi aparato del oido | el aparato de la apnea | mis equipos medicos`,
  careTeam: `
    nombre de mi doctor primario | como se llama mi doctora | quien dicen que es mi doctor | quien es mi doctor en la va | quienes son mis enfermeras
    lista de mi equipo | digame mis doctores | mi equipo de cuidado por favor | quien es mi doctor de los ojos | quien es mi farmaceutico
    cual doctor me toca | tengo trabajadora social | donde esta mi doctor | quien maneja mi cuidado | que va me toca`,
  plan: `
    digame mis metas | mis metas de cuidado | firme una directiva anticipada | tienen mi directiva | mi testamento vital | que recordatorios tengo
    que me toca hacer de examenes | me toca colonoscopia | que planeo el doctor | proximos pasos de mi tratamiento | meta de peso | meta de ejercicio
    mi plan para la diabetes | planes de cuidado`,
  insurance: `
    que clase de seguro tengo | esta mi seguro ahi | que seguro tienen en el archivo | tiene la va mi numero de medicare | tienen mi tarjeta del seguro
    numero del seguro medico | mi plan de salud de seguro | mi seguro privado | tricare | medicare parte b en mi expediente | seguros`,
  demographics: `
    esta mi direccion | esta bien mi telefono | tienen bien mi direccion | cual es mi direccion | mi direccion por favor | mi numero de telefono
    mi correo electronico | mi contacto de emergencia por favor | familiar mas cercano quien es | a quien llaman en una emergencia
    mis datos en el archivo | que tienen como mi cumpleanos | muestre mi informacion personal | mi segundo nombre en el expediente`,
  refillsLeft: `
    tengo resurtidos | hay refills | quedan refills | refills de mi lisinopril | cuantos resurtidos tiene la gabapentina | cuantos refills tiene mi zoloft
    que resurtidos quedan | cuando se acaban mis resurtidos | es el ultimo refill o hay mas | cuales recetas todavia tienen resurtidos
    estado de mis resurtidos | cuantas veces puedo pedirla todavia`,
  refill: `
    pedir un refill | pedir resurtido | quiero mas lisinopril | quiero pedir mas metformina | necesito mas metformina | necesito mas pastillas de la presion
    estoy corto de insulina | se acabo el inhalador | no me quedan pastillas | estoy sin medicina | como pido mi medicina otra vez
    como resurto una receta | donde resurto | renovar | renueve por favor | telefono farmacia | la farmacia por favor
    nunca llego mi medicina | mi receta no llego | resurtame la metformina | mandeme el refill`,
  medicineDose: `
    como tomo mi lisinopril | como me tomo la metformina | cuantas veces al dia la gabapentina | cuanta insulina me toca
    cual es la dosis de mi pastilla de la presion | cual es mi dosis de insulina | de que fuerza es mi metformina | cuantos mg es mi lisinopril
    cuantos miligramos de zoloft tomo | cada cuanto uso el inhalador | cada cuanto tomo la pastilla del corazon
    cuando debo tomar la atorvastatina | a que hora tomo mis pastillas | cuantas tomo | las indicaciones de mi receta | indicaciones de la insulina`,
  summary: `
    lea todo el expediente | quiero oir mi expediente | digame todo | que hay en mi historial de salud | deme todo | todos mis records
    mi informacion medica | vista general | resumen general | resumen de mi expediente | informacion de salud | que dice mi record`,
  download: `
    quiero descargar mi expediente | descargue una copia | mande una copia a mi casa | mandelo por correo | necesito copia en papel
    lista impresa de mis medicinas | imprima mi lista por favor | imprima eso | puedo imprimir esto | lo quiero en papel | hacer un pdf
    guardar como pdf | mande el archivo a mi correo | como obtengo mi expediente | copia de mis resultados | copia de mis vacunas`,
  whoseRecord: `
    cambie a mi esposa | ver el expediente de mi mama | quiero el expediente de mi esposo | el de mi papa | el expediente de mi padre por favor
    puede abrir el expediente de mi madre | use mi expediente | estoy en mi expediente o en el de mi papa | cual veterano es este
    el otro veterano por favor | soy el cuidador de mi esposa | yo cuido a mi padre`,
  share: `
    quiero que mi doctor vea esto | quiero que mi doctor tenga esto | mi hijo tiene que ver mi expediente | mi esposa necesita ver mis medicinas
    como puede mi hija ver mi expediente | como puede mi doctor ver mi expediente | como doy acceso | puedo dar acceso a mi esposa
    agregue a mi hija | anada a mi esposa | agregar a alguien a mi cuenta | que mi cuidadora vea mis laboratorios
    mande mi expediente a mi doctor nuevo | mande todo a mi doctor | compartalo con mi doctor | compartir con mi hijo
    compartir mis citas con mi esposa | mande un enlace a mi doctor | mande esto por fax a mi doctor`,
  unshare: `
    deje de compartir con mi doctor | no comparta mas | no quiero compartir mas | termine el acceso de mi hija | saque a mi esposa de mi expediente
    quite a mi hijo | quite a mi hija | elimine a mi cuidadora | quitele el permiso a mi esposa | cancele el acceso de mi hija
    cancele lo compartido | no quiero que nadie vea mi expediente | corte el acceso`,
  pauseHelper: `
    pause a mi hija por ahora | pause el acceso de mi esposa | suspender temporalmente a mi hijo | ponga el acceso en pausa
    que mi hija no lo vea por un tiempo | bloquee el acceso temporalmente`,
  resumeHelper: `
    deje entrar a mi ayudante otra vez | dele acceso a mi hija otra vez | devuelvale el acceso a mi esposa | que mi hija lo vea otra vez
    active otra vez a mi hija | abra el acceso otra vez para mi hijo | quite la pausa de mi hija | reanude a mi esposa | reactive el acceso`,
  whatsNew: `
    alguna informacion nueva | informacion nueva por favor | que hay de nuevo para mi | que hay de nuevo hoy | que cambio en mi expediente
    que hay de diferente | ha cambiado algo | ha cambiado mi expediente | actualizaron mi expediente | entro algo nuevo | muestreme lo ultimo
    pongame al dia | deme las novedades`,
  person: `
    puedo hablar con un humano | puedo hablar con una enfermera | quiero a alguien de verdad | quiero hablar con una enfermera
    quisiera hablar con una persona | necesito hablar con una persona | conecteme con alguien | conecteme con una persona | busqueme a alguien
    una persona en el telefono | persona por favor | hablar con humano | me puede transferir | transfierame a una persona | a quien llamo
    a que numero puedo llamar para ayuda | quiero llamar a la va | estoy cansado de esta maquina | esta maquina no sirve quiero una persona`,
  verify: `
    necesito entrar a mi cuenta | listo para entrar | donde inicio sesion | tengo el pin listo | tengo la tarjeta de codigos | ya tengo el codigo
    poner el codigo | escribir mi codigo | usar mi pin | verificar mi cuenta | verifique | enlace para iniciar sesion | el enlace por favor`,
  lostPhone: `
    no aparece mi tarjeta | perdi la tarjeta que me mandaron | no encuentro mi telefono | no encuentro mis codigos | se me extravio la tarjeta
    mi telefono esta perdido | se me rompio el telefono | tengo otro telefono | tengo otro numero ahora | cambie de celular | numero nuevo
    pin olvidado | olvide mi codigo | no se mi pin | no me se el pin | me robaron y se llevaron el telefono | sin codigos en la tarjeta
    mandeme otra tarjeta | pedir tarjeta de codigos nueva`,
  notes: `
    que dijo el doctor | que dijo mi doctor | que escribio la enfermera | que dijeron en mi visita | lea mis notas de la visita
    alguna nota de mi doctor | notas nuevas | notas de mi ultima cita | la ultima nota por favor | las notas del doctor | notas del terapeuta
    que escribio el cirujano | lea el resumen de alta | informe de imagenes | mi resonancia | mi radiografia | mis rayos x`,
  visits: `
    cuando fue la ultima vez que fui | la ultima vez que estuve en la va | cuanto estuve en el hospital | fechas de mis hospitalizaciones
    mis ingresos | cuando entre al hospital | mis visitas a emergencias | muestre mis visitas | visitas de este ano | visitas recientes`,
  procedures: `
    mis cirugias pasadas | que cirugias tengo en el expediente | fechas de mis cirugias | fecha de mi cirugia | cuando tuve cirugia
    tuve alguna operacion | me operaron de algo | cateterismo del corazon | reemplazo de rodilla | cirugia de la espalda | cirugia de los ojos`,
  documents: `
    muestre mis documentos | mis papeles escaneados | que papeles tengo | algun documento | alguna carta | mis cartas
    expediente de otro hospital | lista documentos`,
  explainTerm: `
    que significa esa palabra | que significa anemia | que significa copd | que significa ldl | que es una resonancia | que es un ekg
    que es la apnea del sueno | que es neuropatia | que es una colonoscopia | que es cirrosis | que es la gota | defina benigno
    definicion de estenosis | explique hipertension | explique que es ldl | significado de prn | termino medico | que es bun`,
  conditions: `
    cual es mi diagnostico | cuales son mis diagnosticos | que condiciones aparecen | que condiciones de salud tengo | que problemas tengo
    tengo alguna condicion | tengo cancer | tengo depresion | tengo diagnostico de ptsd | esta mi diabetes en la lista | mis condiciones medicas`,
  outOfScope: `
    cita con el barbero | cita para el perro | cita para el carro | condiciones del tiempo | condiciones de trabajo | condiciones de vida
    notas de la escuela | notas del coro | plan de la boda | plan de vacaciones | planes para el fin de semana | plan del celular
    reporte del tiempo | reporte de noticias | presion del agua | olla a presion receta | presion de grupo | peso de la maleta | peso pluma boxeo
    cuanto pesa un elefante | altura de la torre | perro labrador | laboratorio de computadoras | laboratorio de quimica de la escuela
    prueba de matematicas | prueba del carro | prueba del microfono | morcilla de sangre | resultados de la carrera | resultados de la loteria
    resultados de las elecciones | compartir pizza | compartir un taxi | compartir mi ubicacion | mandar flores | mandar dinero | mandar un paquete
    mandar una carta | texto a mi nieto | mensaje a mi vecina | llamar a mi hermana | llamar al plomero | llamar un taxi | llamar a mi hijo | llamar al banco
    arreglar la pantalla del telefono | cuenta del telefono | comprar un telefono | truco de cartas | tarjeta de credito | tarjeta de regalo
    pin del banco | codigo postal de miami | codigo de area | grabar el juego | record criminal | tienda de discos | archivar una demanda
    imprimir cupones | imprimir fotos | imprimir un mapa | descargar un juego | descargar zoom | maquina de copias | guardar dinero | papel de bano
    papel higienico | carro nuevo | zapatos nuevos | que hay de nuevo en el cine | restaurante nuevo | presidente nuevo | proxima luna llena
    proximo dia feriado | el vecino de al lado | volver al futuro | la puerta de atras | menu para esta noche | casa en venta | pare el carro
    sin cebolla por favor | esperar el bus | pausa la pelicula | comida rapida | vecinos ruidosos | baje la musica | prenda la luz | prenda la tele
    apague el horno | ayudeme a arreglar el fregadero | ayudeme con la tarea | ayudeme a mudarme | ayuda con los impuestos | ayuda con la luz
    playa privada | detective privado | mi hijo es doctor | mi hija es enfermera | la enfermera fue grosera | mi esposa esta enojada
    mi hijo se caso | mi hija tuvo un bebe | mi hermano me debe dinero | desfile militar | azul marino | juego del army | descuento de veterano
    desfile de veteranos | placa de veterano | seguro del bote | asegurar mi casa | seguro de mascotas | seguro de inundacion | equipo de gimnasio
    equipo de pesca | equipo de camping | cena familiar | vacaciones familiares | historia de roma | historia del beisbol | documentos de impuestos
    documentos para pasaporte | papeles de inmigracion | papeles de la casa | cambiar mi direccion en el correo | salida de emergencia
    fiesta de cumpleanos | feliz cumpleanos | tiro al blanco | vacuna para las vacas | vacunas del gato | vacuna de rabia del perro
    temporada de alergia esta fuerte | mi perro tiene alergia | pastillero en amazon | narcotraficante en la calle | prueba de drogas para trabajo
    farmacia maquillaje | lentes recetados precio | gabinete de medicinas | medicina del perro | rellenar el tanque de gas | rellenar el agua
    renovar el pasaporte mexicano | renovar libros | renovar mi suscripcion | tramite de licencia de pesca | operacion policial
    visitar a mi suegra | visitar el museo | visita de mi primo | goles de futbol | gol de campo | el equipo gano | reunion del equipo en el trabajo
    cuidado de las plantas | cuidado de la piel crema en oferta | cuidado de ninos | tasa de prestamo de la va | estado de mi reclamo de la va
    me negaron el reclamo | aumento de porcentaje | cien por ciento de discapacidad | examen de compensacion | pago retroactivo de la va
    pago de cuidador estipendio | solicitud del programa de cuidadores | bandera de entierro | elegibilidad dental | inscribirme en salud de la va
    formulario de viaje | pago de millaje | gi bill para mi hijo | rehabilitacion vocacional | vale de vivienda | seguro de vida de la va
    estado de la apelacion | carta de decision de mi reclamo | beneficios para mi esposa si muero | exencion de impuestos | horas del comisario
    quiero demandar | quejarme de la enfermera | estacionamiento de la va | donde esta el edificio 5 | la farmacia esta contratando
    wifi del hospital | horas de visita al hospital | menu de la cafeteria | misa en la capilla | voluntario en la va | como te sientes
    estas contenta | duermes | cual es tu color favorito | que bonita voz | eres soltera | quien te hizo | quien invento el telefono | que es el amor
    que fecha es hoy | que ano es | cuanto es cinco por cinco | que es una hipoteca | que es el internet | que es bitcoin | que significa lol
    significado de mi sueno | significado de la cancion | explique el futbol | explique los impuestos | defina amor | este | eh | umm | alexa
    oye siri | ok google | lo que sea | pues nada | que cosas no | dios mio | solo mirando | solo probando | aaaa | kkkk | jjjj | 12345 | nada nada
    que dia tan largo | hace calor aqui | tengo frio | tengo sed | me siento solo hoy | diga algo | cuente un secreto | baile | toc toc`,
};
