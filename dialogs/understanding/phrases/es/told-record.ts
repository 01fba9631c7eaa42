import type { Blocks } from '../blocks.js';

/** The sections of the record, asked for in a roundabout way, in a word, or in two languages at once. */
export const toldRecordEs: Blocks = {
  conditions: `
    que es lo que yo padezco | que padecimientos me tienen apuntados | que me sale de enfermedades | de que sufro segun el doctor
    que enfermedad dicen que tengo | que me hallaron | que me detectaron | que me diagnosticaron el ano pasado | cuando me salio la diabetes
    desde cuando soy diabetico | desde cuando tengo la presion | tengo apuntado el ptsd | me tienen puesto estres postraumatico
    dice si tengo alzheimer | ahi dice que tengo azucar | aparezco como diabetico | me diagnosticaron artritis o no | me pusieron depresion en el expediente
    tengo problemas del corazon en mi lista | problemas de los rinones tengo | tengo hernia en el record | tengo cataratas | tengo osteoporosis
    mi lista de problemas medicos | mi lista de condiciones | mis conditions | mi diagnosis | que diagnosis tengo | health conditions
    enfermedades? | mis males | achaques que tengo | dolencias que tengo registradas | por que condiciones me tratan | que condiciones tengo x favor
    q enfermedades tengo | k padesco | diagnostico? | los diagnosticos que me han dado | cuales enfermedades me estan tratando
    que problemas me encontraron en el corazon | que me dijo el doctor que tenia | que tengo en la espalda segun el expediente
    me dijeron que tengo algo en el pulmon que es | condiciones activas | tengo fibrilacion | tengo apnea | tengo hipertension en el expediente`,
  labs: `
    que salio en mis labs | mis labs de la semana pasada | los labs | ya llegaron los labs | lab results por favor | blood test results
    como sali en la sangre | como sali en los examenes | como me salio el azucar | como me salieron los rinones | que tal sali en los analisis
    que tanto tenia de azucar la ultima vez | cuanto tuve de colesterol | el numero del azucar | mi azucar en la sangre cuanto fue | azucar?
    azucar por favor | el azucar mia | como anda mi azucar | mi azucar desde marzo | colesterol? | mi colesterol desde el ano pasado
    el promedio del azucar de tres meses | la hemoglobina esa del azucar | la a1c mia | a1c? | a uno ce | los triglicedidos | mis trigliceridos
    el psa mio | la de la prostata la prueba | la prueba de la prostata cuanto salio | el resultado de la orina | el cultivo de orina
    ya salio la biopsia | me hicieron la prueba del covid que salio | sali positivo | sali negativo en la prueba | la prueba del vih
    los examenes que me hice el lunes | los analisis que me sacaron | me sacaron tres tubos de sangre que salio | me pincharon el dedo cuanto salio
    los exámenes de enero | analisis de este ano | mis pruebas de sangre de los ultimos dos anos | ultimos examenes | mis ultimos labs
    el potasio como me salio | como tengo el hierro | como tengo la vitamina d | mi sodio | mi calcio | mi tsh | mi creatinina la ultima
    hemoglobina? | los globulos blancos | las plaquetas mias | filtracion del rinon | funcion del rinon | funcion del higado
    el panel metabolico | conteo completo de sangre | el examen del excremento | prueba de heces | laboratorio? | los laboratorios mios
    que dijeron mis pruebas | ya estan los resultados | estan listos mis examenes | me pueden dar mis resultados | resultados pls
    q salio en mi sangre | rezultados de sangre | mis analices | mis estudios de sangre | los estudios que me hicieron | mis estudios`,
  vitals: `
    cuanto tenia de presion cuando fui | a cuanto traia la presion | presion? | la presion mia | y la presion | a como tenia la presion
    mi blood pressure | blood pressure por favor | que presion me salio en la clinica | presion desde marzo | la presion de este ano
    la presion de la semana pasada | mis presiones anteriores | todas mis presiones | historial de mi presion | como ha andado mi presion
    como ha ido mi peso | cuanto estaba pesando | cuanto pese en la clinica | cuantos kilos peso | cuantas libras pesaba en enero | peso?
    mi weight | mi peso en libras | que peso me apuntaron | cuanto he rebajado | cuanto he engordado | subi o baje de peso desde el ano pasado
    que estatura tengo apuntada | cuanto mido segun ustedes | cuantos pies mido | mi altura en el expediente | tuve fiebre en la ultima visita
    que temperatura me tomaron | mis pulsaciones | cuantos latidos por minuto | el pulso que me tomaron | mi ritmo del corazon en la ultima cita
    cuanto tenia de oxigeno | a cuanto estaba mi oxigeno | la saturacion | mi saturacion de oxigeno | el masa corporal | mi bmi
    signos? | vital signs | mis vitals | los signos vitales que me tomaron | lo que me midio la enfermera | q presion tengo | presion d la ultima vez
    precion arterial | mi precion | la sistolica mia | cuanto fue la alta | cuanto fue la baja la ultima vez`,
  immunizations: `
    que inyecciones me pusieron contra enfermedades | ya me pusieron la del flu este ano | ya tengo la vacuna de la influenza
    me vacunaron del covid cuantas veces | cuando me toco la ultima del covid | la booster del covid cuando fue | mi booster | boosters
    la vacuna esa de la culebrilla me la pusieron | me dieron la de la neumonia | la del tetano hace cuanto fue | la de hepatitis b la tengo
    me falta la del tetano | que vacunas me hacen falta | cuales vacunas me faltan por ponerme | estoy al corriente con mis vacunas
    shots que me han dado | mi flu shot | cuando fue mi flu shot | me pusieron el shot del covid | que shots tengo | mis shots
    mi cartilla de vacunacion | cartilla de vacunas | comprobante de vacunas que tengo | necesito saber mis vacunas para viajar
    vacunas? | mis vacunas desde 2020 | las vacunas de los ultimos cinco anos | bacunas | mis bacunas | k vacunas tengo | vacuna d la gripe cuando
    vacunas que me pusieron en el servicio | la vacuna rsv | la del virus respiratorio | me pusieron la del sarampion
    que dosis del covid me faltan | cuantas dosis del covid llevo | fecha de mi ultima vacuna | la ultima vacuna que me pusieron
    historial de inmunizacion | immunization record | mis immunizations | ya me toca la de la gripe`,
  appointments: `
    mire es que no me acuerdo que dia tengo que ir con el doctor | para cuando me dieron la cita | me dieron cita para cuando
    que dia me toca el doctor | que dia me toca con el cardiologo | cuando me toca ir a la clinica | cuando tengo doctor | tengo doctor manana
    tengo algo la semana que viene | que tengo la proxima semana con el doctor | tengo cita hoy | hoy tengo cita | a que hora era mi cita hoy
    mi appointment | mis appointments | cuando es mi appointment | mi next appointment | tengo appointment manana | cita?
    citas? | mis proximas citas pls | la cita del corazon cuando es | la cita de los ojos | la cita del pie | la cita con la psicologa
    la del dentista para cuando es | cuando es la terapia | cuando me toca terapia | cuando me toca la resonancia | cuando es el mri
    cuando me hacen los examenes | cuando me sacan sangre | cuando es mi colonoscopia | donde queda mi cita | en que edificio es mi cita
    en que piso es mi cita | con que doctor tengo la cita | quien me va a ver | mi cita es por video | es por telefono la cita
    para que es la cita del viernes | cuantas citas tengo este mes | citas de diciembre | mi cita de las tres | cambiar la fecha de mi cita
    quiero mover mi cita | reagendar mi cita | no voy a poder ir a mi cita | no puedo ir manana al doctor | cancelar la cita del lunes
    hacer cita con el doctor | sacar cita | ocupo una cita | quiero ver al doctor cuando puedo | la ultima cita cuando fue | perdi mi cita
    se me paso la cita | falte a mi cita | confirmar mi cita | esta confirmada mi cita | sita medica | q dia es la sita | cuando boy al doctor
    cuando es que voy pa la clinica | a que ora es mi cita | mi proxsima cita | proxima sita | tengo seguimiento pronto | mi turno medico`,
  demographics: `
    que direccion tienen ustedes de mi casa | a donde me mandan las cartas | que domicilio tienen | mi domicilio | mi domicilio en el expediente
    que telefono mio tienen apuntado | cual numero mio tienen ustedes | con que telefono me tienen registrado | el correo mio cual tienen
    que email tengo registrado | mi email | a quien tengo de contacto de emergencia | a quien van a llamar si me pasa algo | mi emergency contact
    quien esta puesto para emergencias | mi next of kin | mi pariente mas cercano | como esta escrito mi nombre | como tienen mi apellido
    que fecha de nacimiento me tienen | mi fecha de nacimiento en el archivo | que edad me tienen puesta | que raza me pusieron | que idioma dice
    dice que soy casado o viudo | mi estado civil | mi religion en el expediente | mis datos personales por favor | mis generales
    mi informacion de contacto por favor | que datos mios hay | mis datos? | direccion? | mi address | que address tienen | mi zip code
    mi codigo postal en el archivo | esta la direccion de puerto rico o la de aqui | tienen todavia la direccion vieja | tienen a mi hija como contacto
    mi hijo esta como contacto | en que pueblo me tienen | leame mis datos para ver si estan bien | quien soy yo segun el expediente | mi perfil personal`,
  notes: `
    que apunto el doctor en la compu | que puso la doctora de mi | lo que escribio el doctor cuando fui | el doctor escribio algo de mi rodilla
    leeme lo que puso el medico | que reporto el cardiologo | que dijo el neurologo en su nota | el reporte del doctor | reporte de la cita
    que conclusion puso el doctor | que dicen los apuntes del doctor | los apuntes de la enfermera | que escribieron cuando me dieron de alta
    el papel de alta | el resumen del hospital | resumen de alta del hospital | instrucciones de cuando sali | discharge summary
    after visit summary | las notes del doctor | mis doctor notes | progress notes | notas? | nota de marzo | las notas del ano pasado
    notas de la ultima semana | la nota de ayer | que salio en el mri | que salio en la placa | la placa del pecho que dice
    resultado del ultrasonido | el sonograma que salio | lo que salio en el ct scan | el reporte de la resonancia | informe del eco
    mis rayos equis que dicen | los x rays | radiografia de la rodilla | la mamografia que dijo | el estudio de la densidad del hueso
    la nota de salud mental | lo que hable con la psiquiatra esta escrito | que dice de mi el terapista | notas de terapia fisica
    q escribio el dr | notas del dr gomez | la nota d la enfermera | lea lo ultimo que escribio el doctor | que dejo escrito el doctor`,
  procedures: `
    de que me han operado a mi | cuantas veces me han operado | que me hicieron en el quirofano | que me sacaron en la operacion
    cuando fue lo de la rodilla | cuando me operaron de la prostata | la operacion de la columna cuando fue | la cirugia del corazon abierto
    en que fecha me pusieron el bypass | cuando me hicieron el cateterismo | me hicieron angioplastia | cuando me pusieron los stents
    la ultima colonoscopia en que ano | ya me hicieron la colonoscopia | cuando me hicieron endoscopia | me amputaron que dice
    operaciones que me han hecho | mis operaciones | mi surgery | mis surgeries | cuando fue mi surgery | cirujias | mis sirujias
    procedimientos que me hicieron | que procedimientos tengo en el record | procedures | cirugia? | operaciones? | la operacion de la hernia
    me quitaron el apendice cuando | cuando me quitaron la vesicula | la cirugia de cataratas del ojo derecho | las cirugias desde 2015
    me operaron en la va o afuera | que cirujano me opero | la operacion del hombro | q operaciones tengo | me pusieron tornillos cuando`,
  visits: `
    cuando fue que fui a la clinica | cuando fue que estuve interno | cuando estuve recluido en el hospital | cuando me hospitalizaron
    cuando me internaron | cuantos dias me dejaron en el hospital | cuando sali de alta | las veces que me han internado | mis internaciones
    cuando fui a la emergencia | cuando cai en emergencia | fui a la sala de emergencia en mayo | mis idas al doctor | mis idas a la clinica
    la ultima vez que me vio el cardiologo cuando fue | hace cuanto no voy al doctor | hace cuanto me vio el doctor | desde cuando no me ven
    cuando fue mi last visit | mis visits | hospital stays | admisiones del hospital | visitas? | las visitas que hice | visitas del ano pasado
    visitas en los ultimos seis meses | las consultas que he tenido | mis consultas pasadas | mi ultima consulta | mi ultimo checkup
    mi ultimo chequeo cuando fue | cuando me chequearon la ultima vez | a que doctores he ido | que doctores me han visto | quien me atendio la ultima vez
    en que hospital estuve | por que me ingresaron | para que fui la ultima vez | cuantas veces he ido a emergencias | visitas con el podiatra
    cuando fui por lo de la rodilla | q dia fui al doctor la ultima ves | vicitas al doctor | encuentros con el medico`,
  plan: `
    que plan me tienen | que plan tiene el doctor conmigo | que sigue en mi tratamiento | cual es el plan para mi azucar | el plan para la rodilla
    plan de cuidados | mi care plan | care plan | mis goals | que goals tengo | las metas que puso la doctora | a que peso tengo que llegar
    cuanto debo rebajar segun mi plan | cual es mi meta de presion | cual es mi meta de a1c | metas de azucar | meta? | metas? | plan?
    que examenes tengo pendientes | que estudios me tocan este ano | me toca ya la mamografia | ya me toca el examen de los ojos
    recordatorios de salud | mis reminders | que recordatorios hay | que cosas preventivas me faltan | que me falta hacerme
    mi living will | tienen mi living will | mi directiva adelantada | firme papeles de no resucitar | mi dnr | mi orden de no revivirme
    lo de si me quedo inconsciente que puse | mi testamento de salud | a quien puse para decidir por mi | mi poder para decisiones medicas
    voluntades anticipadas | mis voluntades | mi plan de tratamiento de la espalda | el plan de seguridad que hice | plan de rehabilitacion
    que pasos siguen | los proximos pasos | lo que acordamos hacer con el doctor | mi tratamiento como va`,
  history: `
    que enfermedades corren en mi familia | lo de mi familia de enfermedades | que dice de mis padres y enfermedades | mi papa murio del corazon esta apuntado
    mi mama tuvo cancer eso lo tienen | antecedentes | antecedentes de mi familia | antecedentes familiares? | mis antecedentes medicos
    family history | mi family history | historial de la familia | historial social | social history | dice cuanto fumaba
    dice que yo fumaba | aparece que fume | apuntaron que bebo | que dice de mi cerveza | lo que contesté de fumar | historial de cigarro
    uso de drogas en mi expediente | dice que tomo trago | enfermedades que tuve de antes | lo que tuve antes de enfermedad
    enfermedades de nino que tuve | mis enfermedades viejas | problemas del pasado ya curados | condiciones pasadas | las encuestas que llene
    el cuestionario de depresion que llene | mi cuestionario de salud | los diarios de salud mios | mi diario | los registros que yo mismo escribi
    mi diario de comida | enfermedades hereditarias en mi record | hay diabetes por parte de mi mama | quien en mi familia tuvo azucar
    que tengo de herencia de salud`,
  devices: `
    el aparatito que tengo en el corazon | que tipo de marcapaso tengo | mi marcapaso | cuando me pusieron el marcapasos | bateria del marcapasos modelo
    que me pusieron en la cadera | que clase de rodilla me pusieron | los tornillos que tengo | la placa de metal que tengo en la pierna
    tengo metal para el mri | el lente que me pusieron en el ojo | mi pierna artificial | la protesis mia | mi prostesis | mis aparatos del oido
    mis hearing aids | los hearing aids que me dieron | que modelo son mis audifonos | mi maquina del cpap | la maquina para dormir
    el tanque de oxigeno | el concentrador de oxigeno | mi andador | la silla de ruedas que me dieron | la silla motorizada | mi baston
    mi glucometro | la maquinita del azucar | el aparato de la presion que me dieron | mi bomba de insulina modelo | mi scooter
    devices | mis devices | medical devices | mi equipo | equipos que me ha dado la va | que equipo medico tengo | implantes? | aparatos?
    tengo algo implantado | lista de lo que me implantaron | numero de mi implante | el stent que tengo es de metal | cateter que tengo`,
  insurance: `
    que seguro medico tengo registrado | que aseguranza tengo | mi aseguranza | aseguranza? | cual aseguranza tienen de mi | que plan medico tengo
    mi plan medico cual es | tienen la reforma | mi tarjeta de salud de puerto rico | el medicare mio | medicare? | tengo medicare ahi
    que parte de medicare tengo | mi medicare parte a | mi medicare advantage | el numero de mi medicare | mi medicaid | tricare for life
    mi insurance | que insurance tienen | insurance information | tienen mi insurance | el seguro de mi esposa me cubre segun el expediente
    seguro suplementario | seguro privado que tengo | blue cross esta ahi | mi numero de grupo | mi numero de poliza | poliza?
    cobertura medica | que me cubre el seguro | cubierta? | mi cubierta | quien es mi asegurador | con que compania estoy asegurado
    seguro medico? | esta activo mi seguro | vence mi seguro | seguro dental que tengo | q seguro tengo`,
  careTeam: `
    quien es el doctor que me toca | con que doctor estoy | quien es mi medico ahora | me cambiaron de doctor quien es | como se llama el doctor mio
    como se llama la doctora que me ve | el nombre de mi medico | como se llama mi cardiologo | quien es mi dentista | quien es mi podiatra
    quien es mi urologo | quien es mi terapista | quien me ve de los ojos | quien me ve del rinon | quien me trata la diabetes
    quien es la que me atiende en salud mental | quien es mi case manager | mi case manager | mi social worker quien es | mi care team
    care team | quienes me atienden | todos mis doctores | lista de mis medicos | mis especialistas | quienes son mis especialistas
    mi primary | quien es mi primary care | mi pcp | mi doctor primario | doctor primario? | mi doctor de cabecera | el equipo que me atiende
    quienes estan en mi equipo | mi equipo medico por favor | mi farmaceutica quien es | mi nutricionista | a que clinica me toca
    cual es mi hospital | que doctor tengo asignado | tengo doctor asignado | quien es el medico q me toca | nombre del dr | mis drs`,
  military: `
    mi record del army | mi record militar cual es | cuando me meti al army | cuando me enliste | en que ano entre | en que ano sali del servicio
    mis anos en el ejercito | mi tiempo de servicio | cuanto tiempo estuve en la marina | estuve en los marines en que fechas | fuerza aerea mis fechas
    en que guerra dice que estuve | dice que estuve en vietnam | aparece irak | aparece mi despliegue a afganistan | estuve en el golfo sale ahi
    mi dd 214 | dd214? | mi de de dos catorce | mi baja honorable | que tipo de baja tengo | mi licenciamiento | mi discharge del army
    mi rango cuando sali | mi grado militar | mi branch | que branch tengo | mi military history | military service | mi service record
    historial militar? | informacion del servicio militar | mis despliegues | deployments | donde me destacaron | en que unidad estuve
    agent orange sale ahi | quimicos a que me expuse | exposicion en el servicio | el 65 de infanteria | la guardia nacional mis anos
    estuve en la reserva | mi servicio de combate | servi en panama | servi en corea del 51`,
  documents: `
    los papeles que tienen escaneados | que papeles mios guardan | hay papeles mios ahi | los documentos que me escanearon | mis papers
    mis documents | documents | scanned documents | documentos? | los formularios que llene | la forma que firme de consentimiento
    el consentimiento que firme | cartas que me mandaron guardadas | carta del especialista | la carta del medico de afuera
    los records del otro hospital | lo que mando el hospital privado | los papeles de mi operacion de afuera | lo que trajo mi hija de papeles
    los papeles que entregue en la clinica | el papel que escanearon | archivos escaneados | archivos adjuntos en mi expediente
    ver los papeles guardados | lista de papeles | que formas tengo | documentos desde 2022 | documentos nuevos | mis papeles medicos
    certificados medicos que tengo | certificado medico | referidos que tengo | mi referido | documentos del expediente | leeme que documentos hay`,
  summary: `
    a ver digame todo lo mio | digame como esta mi expediente | leeme todo lo que tengo | que informacion tiene de mi salud | todo lo de mi salud
    cuenteme que hay en mi record | quiero saber que tienen de mi en la va | que dice mi expediente | que dice mi record medico | mi health record
    mi medical record | mi record completo | mi record por favor | mis records | todos mis records medicos | mis registros medicos
    mi historial de salud | mi historial de salud completo | mi expediente clinico | expediente clinico | mi blue button | ver mi expediente
    mi expediente por favor | quiero ver mi expediente | lea mi expediente | leame mi record | abra mi record | quiero oir mi record
    un resumen de todo | hagame un resumen | resumame | resumamelo | lo mas importante de mi expediente | a grandes rasgos que tengo
    en resumen que hay | summary | dame el summary | overview | todo todo | dime todo lo que sabes de mi salud | informacion medica mia
    toda mi informacion medica | mi salud como aparece | mi espediente | mi record medico x favor | k hay en mi expediente`,
  whatsNew: `
    algo que no haya visto | que hay nuevo en mi record | que hay de nuevo en lo mio | que novedades hay | novedad? | alguna novedad
    alguna noticia en mi expediente | hay algo que no me haya dicho | me pusieron algo nuevo | me agregaron algo | entraron resultados nuevos
    cosas nuevas en mi record | lo mas nuevo | lo nuevecito | solo lo que cambio | que ha cambiado | que cambio desde el mes pasado
    que hay de nuevo desde la semana pasada | que hay desde marzo | lo nuevo desde enero | que se ha anadido | que ha entrado desde que llame
    que hay desde la ultima vez que llame | ha habido cambios | ha habido algun cambio | updates | hay updates | what's new | algun update
    me actualizaron algo | actualizacion de mi expediente | esta actualizado mi record que hay | por que me avisaron que hay algo nuevo
    me llego un mensaje de que hay algo nuevo | me texteo que habia algo nuevo | que es lo nuevo que me dicen | ver lo nuevo | lo nuevo
    nuevo? | que hay nuevo | algo nuevo mija | q hay d nuevo | ai algo nuevo | tengo algo nuevo | resultados o algo nuevo que haya`,
  download: `
    quisiera tener todo esto en un papel | como hago pa que me lo impriman | me lo pueden imprimir | mande los papeles a mi casa
    quiero que me manden mi expediente por correo a la casa | mandeme por correo mi record | necesito llevarle los papeles al otro doctor en copia
    necesito mi record para el abogado en papel | copia de mi record | copia de mi record medico | saqueme una copia | sacar copia
    una copia de todo | copias | copia de mis laboratorios | copia de mis vacunas para viajar | copia de las notas | copia de mi lista de medicinas
    quiero bajarlo | bajarlo a la computadora | bajar mi record | bajar mis labs | bajar el pdf | pdf | en pdf por favor | download
    download mi record | hacer download | quiero download | print | imprimalo | imprimamelo | imprimelo | imprimir mis citas
    imprimir mis medicinas | imprimir todo | descargarlo | descargue todo | descargue mis medicinas | como descargo mi expediente
    guardarlo en mi computadora | guardar mi expediente | el archivo del boton azul | mandelo a mi email | por email | enviar por email
    email con mi expediente | hoja impresa | una hoja con mis medicinas | por escrito | lo quiero por escrito | en papel por favor | exportar`,
  textMe: `
    mandemelo en un mensajito | mandeme un mensajito con eso | me lo textea | me lo textea por favor | textealo por favor | textéame eso
    texteame mis citas | texteeme los labs | texteame la lista de medicinas | mandame un text | un text con mis vacunas | text me
    send me a text | mandalo por text | mandemelo por mensaje | mandeme los labs al celular | mandeme la cita por mensaje | mande la lista a mi celular
    envieme eso al telefono | enviemelo por mensaje de texto | envieme un texto con mis alergias | me manda un mensaje con mi cita
    me lo escribe en un mensaje | escribamelo en un mensaje | escribame un mensaje con eso | es que no tengo donde apuntar mandelo al telefono
    no puedo apuntar mandemelo | no traigo lapiz mandemelo por texto | pa tenerlo en el celular | lo quiero en el celular | quiero tenerlo en mi telefono
    pasemelo al celular | pasalo a mi cel | mandeme la direccion de la cita por texto | mis resultados por texto | las medicinas por texto
    las vacunas por mensaje | la lista por mensaje | x texto | x mensaje | por msj | mandame msj | mandelo x msj | mandeme los resultados al cel
    si puede mandemelo por texto | seria tan amable de mandarmelo por mensaje | mandemelo por whatsapp | mande todo por texto a mi numero`,
  explainTerm: `
    que quiere decir eso de hiperlipidemia | que cosa es la hipertension | que es eso de la a1c | que es eso de bilateral | que sera estenosis
    no entiendo que es neuropatia | no se lo que es la creatinina | que viene siendo la hemoglobina | en cristiano que es fibrilacion
    en palabras sencillas que es copd | explicame que es hiperlipidemia | expliqueme la palabra benigno | expliqueme que es prn
    que significan esas letras | que significa bmp | que significa cbc | que significa ekg | que es un cbc | que es el inr | que es tsh
    que es una ecocardiograma | que es un cateterismo | que es un stent | que es una hernia | que es un quiste | que es un nodulo
    que es una lesion benigna | que significa metastasis | que significa remision | que significa cronico | que significa agudo | que significa leve
    que significa positivo | que significa idiopatico | que es insuficiencia renal | que es enfermedad renal cronica | que es dislipidemia
    que es ptsd | que es tinnitus | que es edema | que es glaucoma | que es la demencia | que es la sistolica y la diastolica
    el significado de anemia | significado de esa palabra | la definicion de artritis | como se entiende eso de prediabetes
    q significa benigno | k es la a1c | que kiere decir edema | what is hipertension | meaning de stenosis | esa palabra que significa
    que quiere decir esa palabra tan rara | que es eso que dijo | esa palabra no la entiendo | que termino es ese | traduzca ese termino medico`,
  wrongRecord: `
    eso que dice ahi esta malo | ahi hay algo que no es | me pusieron una cosa que no tengo | me tienen puesta una enfermedad que no tengo
    yo nunca he tenido eso | a mi nunca me operaron de eso | a mi no me dieron esa vacuna | yo no tomo esa pastilla | esa pastilla ya no la tomo
    esa ya me la quitaron | eso ya no lo tomo hace anos | el doctor ya me cambio esa dosis | esa dosis no es la que tomo | la dosis no es esa
    la dosis esta equivocada | ese apellido esta mal | mi apellido esta mal escrito | mi fecha de nacimiento esta mal | me pusieron mal la edad
    esa direccion no es | ya no vivo en esa direccion | me mude y tienen la vieja | me cambie de casa quiero que lo cambien | cambio de direccion
    quiero cambiar mi direccion | actualizar mis datos | hay que actualizar mi informacion | mi telefono ahi es el viejo quiero cambiarlo
    cambiar mi contacto de emergencia | mi contacto de emergencia se murio cambielo | estoy divorciado quite a mi ex de contacto
    yo no fumo eso esta mal | ahi dice que bebo y no bebo | no soy diabetico eso es error | no soy alergico a nada eso esta mal
    esa alergia yo no la tengo | falta una alergia en mi lista | falta mi vacuna | no sale mi medicina nueva en la lista | les falta una operacion
    no aparece la vacuna que me puse en walgreens | le falta informacion a mi expediente | mi expediente esta incompleto | esta lista no esta al dia
    eso esta desactualizado | eso es viejo | esa informacion es vieja | pusieron mal mi peso | esa presion no era la mia | esos resultados estan mal
    esa cita no la tengo | me pusieron una cita que no pedi | ese no es mi doctor ya me lo cambiaron | como hago para que lo corrijan
    donde corrijo mi expediente | a quien le reporto un error | quiero corregir algo | corrijame eso | que me arreglen eso | arreglen mi record
    se equivoco el doctor al escribir | el doctor puso mal | hay un mistake en mi record | eso esta wrong | mi record tiene errores
    esta mal lo que dice | esta mal mi lista | esta mal mi nombre | tan mal mis medicinas | eso no es asi | eso no es verdad lo que dice
    no concuerda con lo que me dijo el doctor | eso no cuadra | borren esa enfermedad | quitenme esa alergia | saquen esa medicina de la lista`,
};
