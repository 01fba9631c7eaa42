import type { Blocks } from '../blocks.js';

/** With a time or a name in it, and what was still taken for something else. */
export const toldWhenEs: Blocks = {
  labs: `
    labs de octubre | laboratorios de enero | analisis de junio | resultados de abril | los labs de mayo | labs desde julio | mis labs del ano pasado
    de un ano para aca como ha estado el azucar | el azucar de un ano para aca | de enero para aca mi colesterol | el azucar de este ano
    que laboratorios me hicieron en 2022 | los examenes de sangre de diciembre | en los ultimos dos anos como ha estado mi a1c
    desde marzo como va mi azucar | como ha ido mi colesterol con el tiempo | compare mi azucar con la de antes | ha subido mi azucar
    ha bajado mi colesterol | mi psa a traves de los anos | todas mis a1c | las ultimas tres veces de mi potasio | a1c de hace seis meses
    me hicieron una prueba del vih | el examen de la sangre oculta | filtracion de los rinones | enzimas del higado por favor | ultrasonido no los de sangre`,
  vitals: `
    de noviembre para aca como ha estado mi presion | desde junio como anda mi presion | mi presion de octubre | presion de este ano | mi peso de mayo
    cuanto pesaba en junio | cuanto pesaba hace un ano | mi peso desde que sali del hospital | ha subido mi presion | ha bajado mi presion
    subi de peso o baje | como va mi peso | ritmo cardiaco por favor | ritmo del corazon | cuantos pies y pulgadas mido | cuanto mido de alto
    que presion tenia en la ultima cita | la presion que me tomaron ayer | mi pulso de la ultima vez | presiones de los ultimos diez dias`,
  visits: `
    que visitas he tenido desde agosto | visitas de septiembre | fui al medico en enero | fui a emergencia en mayo cuando fue | cuando me dieron salida
    cuando me soltaron del hospital | en febrero estuve en el hospital | las visitas de este ano | cuando fui con el urologo | que dia me vio el medico en marzo`,
  appointments: `
    que citas tengo en enero | citas para febrero | tengo citas en la semana que entra | citas de la otra semana | para el mes que viene que citas tengo
    cuando me hacen la cirugia tengo fecha | a que hora tengo que estar en la clinica | a que hora me esperan | cuando me sacan la sangre que dia
    q dia es la cita con el dr | el dia de mi cita cual es | que sigue en mi calendario de citas | cuando me toca volver con la doctora`,
  medicines: `
    que tomaba hace dos anos | que medicinas me dieron en el hospital | que medicinas me dieron desde enero | medicinas nuevas desde marzo
    para el azucar que medicinas me dan | que tomo para la presion | pa la presion que tomo | pa dormir que me dan | mi medicacion completa
    que medicamento me recetaron nuevo | que pastillas son las de la manana | que pastillas van en la noche | que debo de tomar yo de medicinas`,
  immunizations: `
    ya me toca la de la influenza | que vacunas me pusieron en octubre | dosis de la vacuna del covid que tengo | cuantas dosis de covid tengo puestas
    me pusieron la del flu en octubre | tengo puesto el refuerzo del covid | comprobante de vacunacion | las vacunas de este ano`,
  conditions: `
    tengo glaucoma o no | tengo gota segun ustedes | desde cuando tengo la presion alta | la presion alta cuando me la encontraron | de que sufro yo
    de que padezco yo | que es lo que padezco yo | tengo fallo renal | aparece ptsd | me pusieron ansiedad en el expediente | desde cuando tengo azucar`,
  devices: `
    el equipo que me dieron para respirar | la maquina del oxigeno | que tornillos tengo puestos | mis tornillos de la espalda | la rodilla artificial
    la placa de titanio | el nebulizador que me dieron | la maquina de la apnea | mi pierna de metal | protesis dental que me dieron | mi faja de la espalda
    que trae el marcapasos | el monitor que me pusieron | mi bomba de insulina que modelo es | equipo medico que tengo en casa | mi silla electrica modelo`,
  plan: `
    mis voluntades anticipadas por favor | las voluntades anticipadas que firme | directivas anticipadas | mi directiva medica | mi directiva adelantada de salud
    papeles de no resucitar que firme | plan de rehabilitacion que tengo | mi plan de rehabilitacion | mi plan de cuidados | plan de cuidados de la enfermera
    que me falta de examenes preventivos | que examenes preventivos tengo pendientes | a quien puse para que decida por mi | quien es mi apoderado de salud
    cuales son los proximos pasos de mi cuidado | que sigue en mi cuidado | que acordamos con la doctora | recordatorios de mi salud`,
  history: `
    historial de tabaco y alcohol | que dice de mi cigarro | que dice si tomo cerveza | enfermedades de mis padres en mi expediente
    el cancer de mi familia | mi historial de familia | lo que padecio mi papa esta en mi record | enfermedades que ya pase | mis enfermedades pasadas
    mi diario de salud que escribi | la encuesta que conteste | las respuestas de mis encuestas`,
  military: `
    mi servicio en la guardia nacional | mi servicio en vietnam | en que guerra servi | el 65 de infanteria esta en mi record | donde estuve destacado en el ejercito
    mi licenciamiento del ejercito | mi baja del servicio | fechas en la fuerza aerea | mi tiempo en la guardia | que unidad militar tuve | exposicion al agente naranja`,
  demographics: `
    mi correo electronico en el expediente | que correo electronico aparece | mi perfil en el expediente | familiar mas cercano que tienen
    que cumpleanos tienen mio | en el archivo que direccion dice | donde dicen que vivo yo | que telefono dice mi expediente | mi raza y mi idioma en el expediente`,
  insurance: `
    tricare for life esta en mi expediente | mi medicare parte b | tengo medicaid | mi plan medico por favor | que plan medico aparece | mi blue cross
    cobertura de mi seguro medico | numero de miembro del seguro | numero de grupo del seguro medico | quien es mi aseguradora | mi cubierta de medicare`,
  careTeam: `
    numero de telefono de mi doctor | como contacto a mi doctor | quien es mi enfermera a cargo | quien esta a cargo de mi cuidado | mis medicos por favor
    medico de cabecera por favor | que trabajadora social tengo | que doctor me toca ahora | quien es mi farmaceutica`,
  documents: `
    cartas que hay en mi archivo | el expediente que mando el otro hospital | lo que mando el doctor de afuera | mis consentimientos firmados
    formas de consentimiento que firme | los adjuntos de mi expediente | las cartas de mi doctor | mis referidos | papeles de afuera`,
  notes: `
    que me dijeron en la ultima consulta | que me dijo el doctor en la consulta | el papel que me dieron al salir del hospital | resultado del mri | el resultado de la placa
    reporte del mri por favor | resultados del ct scan | los apuntes de la enfermera por favor | notas clinicas por favor | que escribieron en mi salida del hospital
    el reporte del ultrasonido | que dijo la mamografia | la densidad de los huesos que dijo | que reporto el especialista | notas de octubre | nota de la cita de mayo`,
  procedures: `
    mi reemplazo de rodilla | cuando fue mi reemplazo de cadera | cuando me hicieron el bypass | cateterismo que me hicieron | me amputaron un dedo cuando fue
    cuando fue mi ultima colonoscopia en que ano | operaciones desde 2018`,
  download: `
    guarde mi informacion en un archivo | guardar en archivo | me puede mandar todo a la casa por correo | que me manden todo a la casa en papel
    mandeme copia de todo a la casa | hoja impresa por favor | una copia para llevarle al doctor | para llevarlo en papel | impreso por favor | copia para mi abogado en papel`,
  whatsNew: `
    que mas hay de nuevo | que tiene de nuevo | que me tiene de nuevo | hay noticias de mi salud | que ha entrado de nuevo | que hay de diferente en mi expediente
    lo ultimo que pusieron | que han agregado desde mi ultima visita al doctor | algo que haya cambiado | se actualizo mi expediente | han actualizado algo`,
  repeat: `
    no le entiendo nada repita | no entendi nada | no le entendi nada repita | vuelve a decirlo por favor | vuelva a decirlo | que dijiste tu | no la oi bien repita
    se me paso repita | que fue eso que dijo | como dijiste | no capte repita | digame de nuevo | no oi que dijo`,
  unshare: `
    que ya no lo vea | que ya no vea lo mio | ya no le quiero compartir
    termine el acceso de mi hijo | termine el permiso de mi hija | quite la entrada de mi nuera | cierre el acceso de mi sobrino | sacar a mi nuera
    quite a esa persona de mi expediente | remueva a mi hijo del acceso | corte el acceso de mi hermana | ya no quiero que mi doctor de afuera vea nada
    deje de compartir con el hospital | deje de compartir con mi hija | dejar de compartir con mi esposa | desautorice a mi hijo`,
  resumeHelper: `
    quite la pausa del acceso | quite la pausa de mi ayudante por favor | descongele a mi hija | descongelar el acceso | volver a compartir con mi hijo como antes
    darle acceso de nuevo a mi esposo | dar de nuevo el permiso | devuelvale la entrada a mi hijo | ya quite la pausa | que siga viendo mi hijo
    reinstale a mi hija | lo habia pausado ya actívelo | la habia pausado activela otra vez`,
  pauseHelper: `
    congele a mi hijo | congele el acceso de mi nuera | no la elimine pausela | no lo borre solo pauselo | pauselo por ahora | pausela nada mas
    que mi hija no pueda ver por un mes | pare el acceso de mi hijo mientras tanto | dejelo en pausa | ponga pausa al acceso`,
  sendHelper: `
    envielo al ayudante | que lo reciba mi ayudante | que mi ayudante tenga esto en su telefono | mande mis citas a mi ayudante | enviele esto a mi ayudante
    digaselo a mi ayudante | avise al ayudante de mi cita | mandeselo a la persona que me ayuda | mandale eso al que me ayuda por texto`,
  share: `
    como le hago para que mi hija lo vea | mi muchacha me ayuda quiero que lo vea | como le hago pa que mi hijo tenga acceso | que lo vea tambien mi hija
    hacer a mi hija mi ayudante | haga a mi esposo ayudante | poner a mi hija como ayudante | nombrar a mi hijo ayudante | anadir un ayudante | agregue un ayudante
    mande una copia a mi abogado | mandele mis resultados al neurologo | comparta mis alergias con el hospital | enseñele mis resultados al especialista
    que otra persona pueda ver mi expediente | que mi vieja pueda verlo | invitar a mi hijo a ver mi expediente | ensenarle mi expediente al doctor`,
  whoseRecord: `
    las alergias de mi esposo | los labs de mi mama | la presion de mi esposo | las vacunas de mi papa | que toma mi mama | cuando es la cita de mi papa
    de quien es esto que esta leyendo | a quien pertenece esto | este expediente de quien es | use el mio | abra mi propio record | volver a mi record
    llamo por mi mama que es veterana | es para mi papa el es el veterano | hablo de parte de mi abuelo | escoger a otro veterano | abra el del otro`,
  whoHasSeen: `
    quien anda viendo mi expediente | quien anda viendo mis papeles | quien anda metido en mi record | quienes andan viendo lo mio
    mi hija ha visto esto | mi hijo ha visto mi expediente | ya vio mi doctor mi expediente | cuando entro mi hijo | quien entro a mi expediente
    creo que alguien esta viendo mi expediente | quien esta mirando mi record | cuantos ayudantes tengo en mi cuenta | registro de los accesos | se metieron a mi cuenta`,
  notMe: `
    esa informacion es de otro | esos no son mis datos son de otra persona | yo soy otra persona | tiene ahi a otro veterano | ese veterano no soy yo
    abrio el record de otra persona | nada de eso es mio es de otro | me confundio con otra | no soy el senor que busca | no soy la persona que usted cree`,
  wrongNumber: `
    le estan escribiendo a otra persona | este numero es mio no de el | este celular es nuevo mio y llegan mensajes de otro | esa senora ya no tiene este numero
    no conozco a ese senor | el que buscan ya no tiene este telefono | este es el telefono de otra persona | marcaron mal | se equivocaron de telefono`,
  wrongRecord: `
    ya no tomo metformina quitela de la lista | ya no tomo losartan | esa alergia no la tengo | no tengo esa condicion | no padezco de eso | yo no tengo eso
    falta una vacuna en mi lista | le falta mi cirugia | como cambio mi direccion en el expediente | cambio de domicilio | tengo que actualizar mi direccion
    esa cirugia no me la hicieron | ese peso no es el mio esta mal | ese diagnostico esta mal | quiten ese diagnostico | los datos estan mal`,
  private: `
    ya no mande textos legibles | apague los textos con mi informacion | desactive los textos con mi informacion | deshabilite los textos con informacion
    mensajes sin detalles por favor | sin detalles | textos sin detalles | prefiero puros enlaces | solo mande enlaces | quite mi informacion de los mensajes
    que no diga mis medicinas en el mensaje | oculte los detalles de mis textos | alguien mas lee mis textos pongalo privado | hacer privado`,
  privacy: `
    con quien tengo el gusto | y usted quien viene siendo | y usted de donde habla | con quien estoy hablando | quien me atiende por aqui
    se graba lo que digo | es privada esta llamada | esta llamada es privada | es privado lo que escribo | a quien le dan mis datos | por que quieren mi pin
    para que me pide la fecha de nacimiento | por que pregunta mi cumpleanos | hay una persona escuchando | eres humano | es usted humano o maquina
    suena a estafa | esto parece fraude | no confio en ustedes | le dan mi informacion a alguien | quien esta detras de esto | de donde sacaron mi telefono`,
  advice: `
    esta bien mi presion o no | esta bien mi peso | cuanto deberia pesar | cual es mi peso ideal | cuanto debe ser el azucar normal | es bueno ese numero
    tengo tos que me tomo | tengo gripe que tomo | que puedo tomar para la gripe | me dan mareos con el losartan | me duele la cabeza con la metformina
    se puede tylenol con losartan | se pueden mezclar | necesito ponerme la vacuna o no | necesito antibiotico | la pastilla me da sueno es normal
    me siento mal del estomago | estoy estrenido que hago | cual medicina es mejor para mi | la medicina me hizo dano | que debo comer con diabetes`,
  verify: `
    como me meto a mi record | como entro a ver mi expediente | el enlace para entrar expiro | el link para entrar no abre | ya tengo aqui la tarjeta de codigos
    comprobar quien soy | quiero probar quien soy | mandeme otra vez el enlace para entrar | ya encontre la tarjeta digame que numero`,
  refill: `
    quisiera pedir mas metformina | pidame las pastillas | ordene mi medicina | ordenar la receta | quiero mas de mi medicina | seguimiento de mi receta por correo
    con el farmaceutico por favor | donde va mi receta | mi paquete de pastillas no llego | surta mi receta | surtirme las pastillas | se me va a acabar la pastilla de la presion`,
  refillsLeft: `
    cuales medicinas tienen refill todavia | ya se me vencio la receta | sigue vigente mi receta | cuando se vence la receta | puedo resurtirla otra vez o ya no
    cuantas veces se puede volver a llenar | quedan mas refills o es el ultimo`,
  medicine: `
    que es la losartan que me dan | la metformina me la siguen dando | busque la metformina en mi lista | aparece la metformina | sale el tramadol en mi lista
    tomo algun anticoagulante | la hidroclorotiazida es para que | desde cuando tomo sertralina | mas informacion de mi insulina | digame de mi gabapentina`,
  medicineDose: `
    la sertralina de dia o de noche | que fuerza tiene mi metformina | indicaciones de la metformina | las indicaciones del inhalador | a que horas me tomo las pastillas
    me la tomo entera o partida | el losartan es una vez al dia | por cuantos dias lo tomo | cuanta insulina me pongo en la noche | de cuantos mg es`,
  yes: `seguro que si | si es correcto | por mi si | si adelante | ok dele si | aja si | si esa es la que quiero | si como no | si eso es correcto`,
  no: `no mas tarde | no otro dia | no despues | no todavia no | no esta bien asi | asi esta bien no | no envie eso | no en absoluto | nadita`,
  outOfScope: `
    quitar la pausa de la pelicula | el volumen de la tele esta muy alto | esta muy alto el radio | clima de octubre | que hay para enero de fiestas | en mayo es mi cumpleanos
    desde marzo no llueve | el ano pasado fui a cuba | hace dos anos que me jubile | la semana pasada fui al casino | la guerra de hace cien anos
    seguro de viaje | seguro social de mi nieto | plan de estudios | familia real | que bonita familia | compartir un secreto de cocina
    ayudame a escoger un regalo | mi ayudante de cocina no vino | mandale un abrazo a mi hija | mande una carta al presidente | perdi la paciencia con mi nieto
    la enfermera de la novela | el doctor de la pelicula | cita textual | una cita famosa de jose marti | resultado del examen de manejo de mi nieto`,
  callMe: `
    hableme a la casa | hableme a mi celular por favor | mejor hableme | me habla por telefono | hablame al celular | llamenos a la casa`,
  back: `
    me equivoque de tecla regrese | aprete la que no era regreseme | aplaste el boton equivocado | oprimi mal vuelva atras | quiero regresar`,
  next: `
    esa ya me la leyo | ya me leyo esa | ya oi esa la que sigue | esa ya la oi | ya me la dijo siga`,
  bye: `
    ya no quiero seguir adios | ya no sigo | ya me canse adios | bueno pues gracias ya | ahi muere gracias`,
  pause: `
    dejeme y le paso a mi hija | espere le paso a mi hija | le paso a mi esposa espere | ahorita se pone mi hija | deje y busco`,
};
