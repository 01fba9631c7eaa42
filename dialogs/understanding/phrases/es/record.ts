import type { Blocks } from '../blocks.js';

export const recordEs: Blocks = {
  conditions: `
    que enfermedades tengo | mis diagnosticos | que tengo yo | mis condiciones | cuales son mis problemas de salud | mis padecimientos
    que me diagnosticaron | tengo diabetes | tengo la presion alta | dice que tengo cancer | soy diabetico segun el expediente
    aparece el ptsd en mi expediente | tengo artritis en la lista | me diagnosticaron apnea del sueno | lea mi diagnostico
    lista de enfermedades | condiciones medicas | que males tengo | de que estoy enfermo | eh que es lo que tengo yo
    que me encontro el doctor de enfermedad | cuando me diagnosticaron hipertension | tengo algo del rinon | que tengo en el corazon
    problemas medicos | historial medico | historial de enfermedades | mi historia medica | tengo asma | enfermedades cronicas
    q condiciones tengo | de que me estan tratando | dice ahi que tengo depresion | tengo estres postraumatico en mi record
    que condiciones me tienen puestas | tengo glaucoma | tengo gota | mi condicion | que problemas de salud salen`,
  labs: `
    mis resultados de laboratorio | mis laboratorios | resultados de sangre | mis analisis | llegaron mis resultados | ya salieron mis examenes
    cual fue mi ultima a1c | mi a uno c | como salio mi colesterol | mi potasio | mi psa | como esta mi azucar | mi glucosa
    resultados del examen de sangre | que salio en los analisis | prueba de orina | los ultimos laboratorios | examenes de laboratorio
    como salieron mis pruebas | me sacaron sangre el lunes que salio | eh cuanto fue este la a1c mia | mi creatinina
    prueba del rinon | pruebas del higado | la tiroides | mi hemoglobina | mi hierro | vitamina d | trigliceridos | colesterol malo
    resultados porfa | q resultados tengo | a1c en los ultimos dos anos | mis azucares anteriores | colesterol desde 2023
    resultado de la biopsia | resultado de covid | cuanto tenia de azucar | labs | mis labs | ver mis labs | mis laboratorios de marzo
    que dijo el laboratorio | que salio en la sangre | resultados nuevos | analisis de sangre | mi inr | conteo de sangre
    quiero oir mis resultados | el nivel de azucar | niveles de colesterol | primera a1c | pruebas de laboratorio`,
  vitals: `
    mis signos vitales | cual fue mi presion | mi presion | mi ultima presion | cuanto peso | cual es mi peso | mi peso la ultima vez
    cuanto mido | mi estatura | mi pulso | mi temperatura | mi oxigeno | como estaba mi presion | lecturas de presion
    cuanto pesaba el ano pasado | he bajado de peso | he subido de peso | eh como salio este la presion mia | presion arterial
    mi presion en los ultimos seis meses | ritmo cardiaco | latidos del corazon | signos vitales de la ultima cita
    cuanto tenia de presion | que presion me tomaron | el peso mio | mi indice de masa corporal | nivel de oxigeno
    q presion tenia | la alta y la baja de mi presion | mi peso desde enero | presion de la ultima visita | la temperatura que tuve`,
  immunizations: `
    mis vacunas | que vacunas tengo | registro de vacunas | cuando me pusieron la vacuna de la gripe | me puse la vacuna del covid
    cuando fue mi ultima vacuna del tetano | tengo la vacuna de la culebrilla | me vacunaron contra la neumonia
    lista de vacunas | que inyecciones me han puesto | vacuna de la influenza | mi ultimo refuerzo | refuerzo de covid
    estoy al dia con las vacunas | me falta alguna vacuna | eh cuando fue que me pusieron este la del flu | tarjeta de vacunas
    prueba de vacunacion | cuantas vacunas de covid tengo | estoy vacunado contra hepatitis | inmunizaciones | vacunas porfa
    me toca alguna vacuna | que vacunas me pusieron el ano pasado | la inyeccion de la gripe | segunda dosis de la culebrilla
    vacunas del servicio | la vacuna del sarampion | fechas de mis vacunas | q vacunas me faltan | cuando me vacune`,
  appointments: `
    cuando es mi proxima cita | mis citas | tengo alguna cita | cuando veo al doctor | que dia es mi cita | a que hora es mi cita
    donde es mi cita | tengo cita manana | citas esta semana | cuando me toca ir | cuando tengo que ir al hospital
    cuando me ve el cardiologo | mi cita de los ojos | con quien es mi cita | proximas citas | citas medicas | cita del dentista
    eh cuando es que tengo este la cita | se me olvido cuando es mi cita | que citas tengo en junio | tengo algo programado
    cuando vuelvo al doctor | cuando es mi cirugia | mi cita de seguimiento | cita con el doctor perez | q dia voy
    es por telefono o en persona mi cita | cita por video | citas pasadas | cuando fue mi ultima cita | lista de citas
    cambiar mi cita | cancelar mi cita | hacer una cita | quiero una cita | necesito sacar cita | cita de salud mental
    tengo citas pendientes | mi turno con el medico | cuando es mi turno | la proxima cita cuando es`,
  demographics: `
    que direccion tienen de mi | mi direccion | que telefono tienen mio | mis datos personales | mi contacto de emergencia
    quien es mi contacto de emergencia | mi fecha de nacimiento | que correo tienen | mi informacion personal | mis datos
    donde dice que vivo | esta bien mi direccion | a quien llaman si me pasa algo | eh que direccion tienen este puesta
    que numero de telefono aparece | que nombre tienen | mi informacion de contacto | familiar mas cercano | estado civil en mi expediente
    mi perfil | cuantos anos dice que tengo | datos de contacto | la va tiene mi direccion nueva | que idioma tengo puesto
    mi esposa es mi contacto de emergencia | mi direccion postal | que email tienen mio`,
  notes: `
    leame las notas del doctor | que escribio el doctor | mis notas | notas medicas | que dijo el doctor en la ultima visita
    notas de la visita | resumen de alta | papeles de alta | instrucciones de alta | la nota del cardiologo | la ultima nota
    notas de la enfermera | notas de salud mental | que puso el doctor en mi expediente | eh las notas este de mi cita
    que anotaron de mi | quiero oir lo que escribio el medico | notas clinicas | lea la nota numero dos | notas de progreso
    que dijo el especialista | informe de la radiografia | resultado de la resonancia | que salio en los rayos x | reporte del mri
    informe del tomografia | nota del ortopeda | notas d mi doctor | que dice la nota | lo que apunto la doctora`,
  procedures: `
    que operaciones he tenido | mis cirugias | mis procedimientos | cuando me operaron la rodilla | me hicieron una colonoscopia
    cuando fue mi ultima colonoscopia | de que me operaron | historial de cirugias | cuando me pusieron el stent
    eh cuando fue que me operaron este la cadera | procedimientos | operaciones | me sacaron la vesicula | operacion de cataratas
    cirugias pasadas | cuando me operaron del corazon | que procedimiento me hicieron | me hicieron biopsia | operacion de hernia
    en que ano me operaron | lista de cirugias | mi ultima operacion | que cirugia me hicieron | endoscopia cuando fue`,
  visits: `
    mis visitas | visitas pasadas | cuando fui la ultima vez | cuando estuve en el hospital | mis hospitalizaciones
    cuando fui a emergencias | visitas a la sala de emergencia | cuanto tiempo estuve internado | mi ultima visita
    cuando vi al doctor la ultima vez | cuando me dieron de alta | eh cuando estuve yo este hospitalizado | lista de visitas
    cuantas veces fui el ano pasado | visitas de 2024 | a que clinicas he ido | cuando me ingresaron | ingresos al hospital
    a quien vi la ultima vez | visitas anteriores | historial de visitas | visitas desde marzo | mi primera visita
    cuando fue mi ultimo chequeo | las veces que he ido a la clinica | que doctores he visto este ano`,
  plan: `
    mi plan de cuidado | mis metas | plan de tratamiento | cual es mi plan | metas de salud | mis recordatorios de salud
    tengo testamento en vida | voluntades anticipadas | directiva anticipada | mi plan de salud | que metas me puso el doctor
    eh cual es este mi plan de tratamiento | que examenes me tocan | me toca algun examen preventivo | orden de no resucitar
    plan de cuidado y metas | que planearon para mi diabetes | quien decide por mi si no puedo | poder medico en mi expediente
    metas | recordatorios | planes y metas | el plan que me hicieron | plan de salud mental`,
  history: `
    mi historial familiar | historia familiar | que enfermedades hay en mi familia | historial de fumar | dice que fumo
    historial social | que dice de lo que bebo | historia de alcohol | uso de tabaco | lo que corre en mi familia
    eh el historial este de mi familia | mi papa tuvo diabetes esta ahi | el cancer de mi mama en mi expediente
    aparezco como fumador | mis encuestas | mi diario de salud | enfermedades pasadas | antecedentes familiares | mis antecedentes
    historial social y familiar | antecedentes de cancer en la familia | cuestionarios que llene`,
  devices: `
    tengo marcapasos | mis aparatos medicos | que implantes tengo | que aparato tengo en el pecho | mis audifonos
    lista de aparatos | equipo medico | que marca es mi marcapasos | numero de serie de mi marcapasos | mi cpap | mi silla de ruedas
    eh que aparatos este tengo yo | dispositivos medicos | protesis | tengo un desfibrilador | que me pusieron en la rodilla
    que equipo me dio la va | implante de cadera | mi bomba de insulina | tengo metal en el cuerpo | mi maquina de oxigeno
    aparatos | mi baston y andador | la maquina de dormir que me dieron`,
  insurance: `
    que seguro tengo | mi seguro | mi seguro medico | tienen mi medicare | numero de poliza | informacion del seguro
    que cobertura tengo | con quien tengo seguro | mi plan medico | eh que seguro aparece este mio | seguro de salud
    tienen mi tricare | numero de miembro | mi segundo seguro | aseguradora | esta mi tarjeta de medicare | numero de medicare
    que seguro tienen puesto | mi cubierta medica | el seguro que sale en mi expediente | tengo otro seguro`,
  careTeam: `
    quien es mi doctor | quien es mi medico primario | mi equipo de salud | mi equipo medico | como se llama mi enfermera
    quienes son mis doctores | el nombre de mi doctora | quien es mi trabajadora social | mis medicos | mis proveedores
    eh quien es ahora este mi doctor | me cambiaron el doctor | quien me atiende | quien es mi psiquiatra | equipo de cuidado
    quien es mi cardiologo | nombre de mi medico de cabecera | lista de doctores | a que clinica pertenezco
    telefono de mi doctor | quien es mi doctor nuevo | quien me ve del corazon | medico de cabecera | los doctores mios`,
  military: `
    mi servicio militar | historial militar | cuando servi | en que rama servi | mi dd214 | donde estuve desplegado | despliegues
    fechas de servicio | cuando sali del ejercito | cuando entre al servicio | eh mi este historial de servicio | mi rango
    servi en vietnam segun el expediente | datos militares | cuanto tiempo servi | registros militares | mi tiempo en la marina
    mi servicio | informacion militar | que dice de mi servicio en el army | agente naranja en mi expediente`,
  documents: `
    mis documentos | documentos escaneados | que papeles hay en mi expediente | tienen documentos mios | lista de documentos
    papeles escaneados | mis formularios | cartas en mi archivo | eh mis este documentos | documentos del otro hospital
    los papeles que firme | formas de consentimiento | ver documentos | que documentos tienen | los documentos que hay
    expedientes de afuera | papeles del doctor de afuera | documentos por favor | la carta de mi doctor`,
};
