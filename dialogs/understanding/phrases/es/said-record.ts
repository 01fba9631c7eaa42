import type { Blocks } from '../blocks.js';

/** The record again, as older people say it and as speech recognition or a thumb writes it. */
export const saidRecordEs: Blocks = {
  medicines: `
    que medicinas me da la va | quisiera saber que estoy tomando | me puede leer mis medicamentos | digame las pastillas que tomo
    se me olvida que pastillas tomo | ver mis recetas | mi lista de medicinas | cual es mi lista de medicamentos | medicinas por favor
    mi doctor quiere mi lista de medicinas | que pastillas son las que tomo de noche | q tomo | las pastillas mias
    medicina para la presion | medicina para la diabetes | pastillas del corazon | que tomo para la prostata | vitaminas que tomo
    todas las medicinas que me dan | quiero mi medicacion | tratamiento que tomo | los remedios que tomo | medicamentos recetados
    que medicamentos estoy tomando ahora | que me tienen dando | cuales pastillas debo tomar | muestreme mis medicinas
    y mis medicinas | ahora las medicinas | mis pastias | lista d medicamentos | meds | mi medicamento | recetas que tengo`,
  medicine: `
    estoy tomando losartan | tomo metformina todavia | sigo tomando warfarina | me recetaron oxicodona | esta el omeprazol en mi lista
    para que me dieron gabapentina | para que es la sertralina | que hace la trazodona que tomo | por que me recetaron lisinopril
    esta la aspirina en mi lista de medicinas | busque la tamsulosina | mas sobre mi insulina | tomo algo que se llama eliquis
    me quitaron el zoloft | me pusieron lipitor | uso inhalador de albuterol | todavia debo tomar prozac | cuando empece la warfarina
    cuando me recetaron el losartan | el meloxicam que es | metformina por favor | furosemida | cual de mis pastillas es la simvastatina
    tengo recetada amlodipina | me siguen dando prednisona | quien me mando la metformina`,
  medicineDose: `
    la dosis de mi metformina | como debo tomar el lisinopril | cuantas veces tomo la gabapentina | cuantas pastillas de losartan al dia
    una o dos pastillas de metoprolol | instrucciones para la prednisona | como se toma el omeprazol | mi dosis de insulina
    cuantas unidades de lantus | a que hora me tomo la simvastatina | de dia o de noche la amlodipina | cuanta atorvastatina tomo
    de cuantos miligramos es mi losartan | cuanto es mi sertralina | lea las instrucciones de las gotas | cuando me tomo la pastilla de la presion
    que cantidad de furosemida tomo | dosis lisinopril | metformina cuanto | metformina cada cuanto | cada cuantas horas tomo tramadol
    me la tomo con comida | tomo entera o media la warfarina | recuerdeme como tomo el potasio | cuantos miligramos | como se usa el inhalador`,
  refillsLeft: `
    cuantos resurtidos le quedan al lisinopril | todavia tengo refills | me quedan repeticiones de la metformina | queda algun resurtido
    cuantas veces mas me la pueden surtir | puedo resurtir todavia la gabapentina | cuantos refills tiene mi receta | refills que quedan
    resurtidos del omeprazol | ya no tengo resurtidos o si | cuantas repeticiones tengo | me quedan refills de la presion
    ya use todos los resurtidos | cuando se vence la receta de losartan`,
  refill: `
    quiero resurtir | como resurto mi medicina | puedo pedir resurtidos aqui | quisiera pedir mi metformina | resurtir la gabapentina
    se me va a acabar el lisinopril | se me acabo la medicina del corazon | ya no tengo pastillas necesito mas | mande mi receta a la farmacia
    surtame la receta | mandeme mas pastillas | necesito receta nueva para el inhalador | me tome la ultima pastilla hoy
    pidame la warfarina | como renuevo mis pastillas | no han llegado mis pastillas | estoy esperando la medicina por correo
    donde estan mis pastillas | el telefono de la farmacia de la va | hablar con la farmacia | resurtir todo | ayudeme con un resurtido
    quiero ordenar pastillas | mi medicina esta atrasada`,
  allergies: `
    digame a que soy alergico | que hay en mi lista de alergias | tengo alergias en la lista | lea mis alergias | muestra mis alergias
    a que medicinas soy alergico | soy alergico a algo en mi expediente | tengo alergia a la penicilina | esta la sulfa como alergia
    soy alergico a la amoxicilina | alergico al contraste | he tenido reaccion a la aspirina | que reaccion me da la penicilina
    el dentista quiere saber mis alergias | necesito mis alergias | alergias pls | lista alergias | que no me pueden dar
    que cosas me dan alergia | y mis alergias | alergia a picadas de abeja | alergia al mani en mi expediente | mis alergias a medicamentos`,
  conditions: `
    digame mis condiciones | que diagnosticos tengo | lista de mis diagnosticos | cuales son mis condiciones medicas | mi diagnostico
    que problemas de salud tengo | que me diagnostico el doctor | aparece diabetes | esta la diabetes en mi expediente
    me tienen con ptsd | tengo fallo del corazon | tengo artritis | tengo colesterol alto | tengo hepatitis | dice que tengo demencia
    que es lo que tengo segun los doctores | lista de problemas | enfermedades mias | que enfermedades me han encontrado
    cuando me encontraron la diabetes | desde cuando tengo epoc | mis problemas medicos | condiciones de salud | de que padezco
    que dice el expediente que tengo | cuales son mis males | sufro de que`,
  labs: `
    cuales son mis resultados de laboratorio | deme mis laboratorios | laboratorios de la semana pasada | ya estan mis laboratorios
    quiero mis analisis | digame los resultados de sangre | que mostro el examen de sangre | como salieron los analisis
    mi a1c por favor | resultado de a1c | cual es mi a1c | ultima a1c | mi hemoglobina glicosilada | mi colesterol
    resultados de colesterol | cual fue mi colesterol | mi potasio por favor | nivel de potasio | mi azucar | cuanto tengo de azucar
    cual es mi glucosa | mi psa por favor | examen del rinon | creatinina | enzimas del higado | examen de tiroides
    examen de orina | mis ultimos tres a1c | todos mis resultados de colesterol | laboratorios desde enero | pruebas de mi ultima visita
    lab results | como estan mis rinones en los analisis | las pruebas que me hicieron | hay resultado de la orina | labs porfa`,
  vitals: `
    cual es mi presion | mi presion arterial | la ultima presion | como ha estado mi presion | digame mi presion | lectura de presion
    historial de presion | cual era mi presion en la ultima visita | cuanto pese la ultima vez | mi peso | cual es mi peso ahora
    mi peso del ano pasado | cuantas libras peso | mi altura | cual es mi estatura | mi pulso por favor | mi temperatura en la ultima visita
    oxigeno en la sangre | signos vitales por favor | vitales | mi presion en el ultimo ano | peso en los ultimos seis meses
    en cuanto me pesaron | como estaba mi oxigeno | ha cambiado mi peso | el pulso mio`,
  immunizations: `
    que vacunas me han puesto | lea mis vacunas | cuando fue mi ultima vacuna de la gripe | cuando me puse la del covid
    tengo la vacuna del herpes | tengo puesta la del tetano | fecha de la vacuna de neumonia | estoy vacunado contra la gripe
    vacuna de hepatitis | historial de vacunas | record de vacunas | lista de vacunas por favor | tengo todas las vacunas
    que vacunas me tocan | necesito alguna vacuna | ultima del flu | mis vacunas de covid | cuantos refuerzos tengo
    la fecha en que me vacunaron | cuando me inyectaron la del flu | vacunas pls | me pusieron vacuna la ultima vez`,
  appointments: `
    cuando es mi cita | cuando es mi proxima cita con el doctor | tengo una cita pronto | a que hora tengo que estar alli
    a que hora es mi cita manana | adonde voy para mi cita | que citas tengo | citas futuras | muestre mis citas | digame mi proxima cita
    hay algo programado | que citas vienen | cuando tengo que volver | cuando veo al doctor lopez | cuando veo a mi medico primario
    cita de cardiologia | cita del oculista | terapia fisica cuando me toca | que dia voy a la clinica | que dia tengo que ir
    tengo cita el martes | citas este mes | hora de mi cita | cuando me espera el doctor | a quien veo en la proxima cita
    cuando es mi resonancia | mi primera cita de diciembre | la ultima cita que tuve | mis citas porfa | proxima visita a la va`,
  demographics: `
    cual es mi direccion en el sistema | que direccion tienen | tienen mi direccion correcta | que telefono aparece en mi expediente
    cual es mi contacto de emergencia | a quien puse de contacto de emergencia | mi telefono en el archivo | mi correo en el archivo
    informacion personal | que informacion tienen de mi | fecha de nacimiento en el expediente | mi nombre legal | mi codigo postal
    tienen mi telefono nuevo | en que ciudad me tienen | mis datos de contacto | verifique mi direccion conmigo`,
  notes: `
    lea mis notas | lea la nota de mi ultima visita | notas del medico por favor | que notas hay | resumen de la visita
    que escribio mi doctor | que dijo el doctor de mi | que se dijo en mi ultima cita | nota de mi ultima cita | notas de la clinica
    el informe del doctor | nota de psiquiatria | nota de terapia | que dice la nota de mi doctor | notas de marzo
    nota de la doctora ruiz | muestre las notas | nota del alta | papeles de cuando sali del hospital | lo que escribio el especialista
    informe de resonancia | resultados del ct | informe de rayos x | que salio en la radiografia`,
  procedures: `
    que procedimientos me han hecho | que cirugia tuve | cuales cirugias he tenido | lista de mis operaciones | cuando fue mi cirugia
    cuando fue mi operacion del corazon | fecha de mi operacion de rodilla | me operaron del hombro | alguna vez me operaron
    colonoscopia | mi colonoscopia | mi operacion | cirugias | historial de procedimientos | cuando me operaron de la hernia
    me sacaron el apendice | que me hizo el cirujano`,
  visits: `
    cuando fue mi ultima visita | cuando fue la ultima vez que me vieron | cuando fui al doctor la ultima vez | visitas que he tenido
    para que fue mi ultima visita | cuando estuve en emergencias | cuantas veces he estado en el hospital | visitas al hospital
    cuando fui al hospital | cuando fui a la clinica | cuando sali del hospital | admisiones | cuantos dias estuve en el hospital
    todas mis visitas de este ano | ultima vez que vi al doctor | mis visitas anteriores | visitas a la clinica desde junio`,
  plan: `
    lea mi plan de cuidado | mi plan de tratamiento por favor | cuales son mis metas | metas de tratamiento | el plan que hizo mi doctor
    mis voluntades anticipadas | tienen mi testamento vital | cual es mi peso meta | tengo recordatorios | que examenes preventivos me tocan
    plan | mi orden de no reanimar | que plan hicimos para mi presion`,
  history: `
    mi historial de salud familiar | digame mi historial familiar | antecedentes de mi familia | dice si fumo | estoy puesto como fumador
    uso de alcohol en mi expediente | historial social por favor | mis enfermedades de antes | hay cancer en mi familia
    diabetes en la familia | historial de tabaco`,
  devices: `
    que aparatos tengo | aparatos medicos en el expediente | que clase de implante tengo | esta mi marcapasos en el expediente
    modelo de marcapasos | tengo un stent | mi desfibrilador | la maquina cpap | lista de mi equipo medico | mi pierna protesica
    implantes | mi nebulizador | mi tanque de oxigeno | los audifonos que me dieron`,
  insurance: `
    que seguro tienen de mi | informacion de mi seguro | esta mi medicare | tengo medicare en el expediente | mi seguro de salud
    que seguro aparece | cual seguro tengo | seguro por favor | mi medicaid | otro seguro medico | mi poliza | cobertura del seguro
    quien me asegura | mi seguro suplementario`,
  careTeam: `
    quien esta en mi equipo de cuidado | quien es mi doctor primario | cual es el nombre de mi doctor | como se llama mi doctor
    quien es mi enfermera | que doctores me atienden | nombres de mis doctores | mi proveedor primario | quien esta encargado de mi cuidado
    mi equipo | quien es mi doctor del corazon | cual es mi clinica | a que hospital pertenezco | mi doctora como se llama`,
  military: `
    digame mis fechas de servicio | que rama | en que anos servi | cuando entre al ejercito | cuando sali del servicio
    mi record militar | historial de servicio militar | donde servi | donde estuve destacado | dd 214 por favor | despliegues
    mi unidad | licenciamiento honorable | cuando estuve en la marina | servicio en corea`,
  documents: `
    que documentos tengo | muestre los documentos | lista de los documentos en mi expediente | tengo documentos escaneados
    papeles en mi expediente | que formularios hay | cartas en el archivo | papeles del hospital de afuera | documentos
    documentos de mi doctor privado`,
};
