import type { Blocks } from '../blocks.js';

/** The record, as older people ask for it in Spanish, from the islands and the mainland. */
export const mayoresRegistroEs: Blocks = {
  medicines: `
    que me recetaron ultimamente | que me mandaron a tomar | que me pusieron a tomar | que pastillas nuevas me dieron | que me dieron en el hospital
    que medicina me puso el doctor nuevo | las pastillas que me tocan | las que me tomo por la manana | las pastillas de la noche
    mi hija quiere saber que tomo | para llenar el pastillero que me toca | que hay en mi lista de medicinas | enumere mis medicinas
    todo lo que me manda la farmacia | que medicamentos tengo activos | que recetas tengo vigentes | que medicinas uso ahora
    los remedios mios | todas mis pastillas de la presion y del azucar | mis inhaladores y gotas | leeme las medicinas una por una
    repaseme las medicinas | que es lo que tomo | medicinas mias | lista de pastillas | pastiyas | mis medisinas | ke pastillas tomo
    se me olvida que tomo digame la lista | que frascos debo tener | mis drogas del corazon | que tomo pa los nervios`,
  medicine: `
    mi anticoagulante | el anticoagulante | para que es mi anticoagulante | la pastilla para adelgazar la sangre | mi pastilla del agua | la pastilla de orinar
    la pastillita blanca del corazon como se llama | la de la prostata | la del colesterol | la pastilla de la presion | la pastilla pa dormir
    todavia tomo aspirina | sigo con la prednisona | para que me dieron tramadol | estoy tomando la warfarina | mi coumadin | la insulina mia
    que hay de la gabapentina | digame de la losartan | tengo anotado el omeprazol`,
  medicineDose: `
    una o dos pastillas de metoprolol | como me tomo la warfarina | la metformina es con comida | la simvastatina es de noche o de dia
    que dice la etiqueta de la lisinopril | cada cuantas horas me toca el inhalador | cuantas unidades de insulina me pongo
    de cuanto es la aspirina mia | que fuerza tiene la sertralina | cuantas pastillas del agua al dia | se me olvido como se toma
    como me pongo las gotas | que dosis me mandaron`,
  refillsLeft: `
    resurtidos que me quedan | me quedan resurtidos | cuantos resurtidos hay de la losartan | resurtidos de mis pastillas | ya se me acabaron los refills | es el ultimo refill de la losartan | cuantas veces mas puedo pedirla | cuantos refills me quedan
    todavia puedo pedir mas con esa receta | tengo refills del inhalador | me quedan repeticiones del metoprolol`,
  refill: `
    se me estan acabando las pastillas | me tome la ultima hoy necesito mas | como pido mas medicina | quiero que me manden las pastillas
    no me ha llegado la medicina | pidame la metformina | necesito un refil | me quede sin inhalador | renueve mi receta | mandeme otro frasco
    hay que rellenar la receta | quiero ordenar mis pastillas`,
  allergies: `
    que no puedo tomar por alergia | que me da ronchas | que me hincha | la medicina que me dio picazon esta ahi | a que reacciono
    saben que no puedo con la sulfa | esta anotado lo del latex | las picadas de abeja estan apuntadas | que le digo al dentista de mis alergias
    soy alergico a algo | la penicilina me hace dano esta escrito | mis alerjias | tengo alergia a los mariscos anotada | el contraste me cayo mal lo pusieron`,
  conditions: `
    que tengo segun el va | de que padezco | que enfermedades me tienen apuntadas | que males tengo | esta la diabetes en mi expediente
    me diagnosticaron algo nuevo | tengo problemas del corazon anotados | que dice de mis pulmones | mis condiciones de salud | mis dolencias
    el trauma de la guerra esta ahi | que me encontraron`,
  labs: `
    como salieron los analisis | ya llego el resultado | como ando de azucar | que tal los rinones en la prueba | la prueba de la sangre
    cuanto me salio la a1c | el colestrol | me chequearon la tiroides | que salio en la orina | resultado de la biopsia | el inr mio
    los numeros del higado | la prueba de la prostata | los laboratorios del mes pasado | como va mi azucar este ano | colesteror`,
  vitals: `
    que presion tenia | cuanto peso ahora | mis presiones de este ano | he bajado de peso | cuanto pesaba la ultima vez | el pulso
    que presion me cogio la enfermera | mi oxigeno | la temperatura que tuve | cuanto mido | lecturas de presion | los numeros de la presion
    la precion | como ha estado mi peso | cuantos latidos tenia`,
  immunizations: `
    ya me puse la del flu | cuando me vacunaron de la pulmonia | que vacunas tengo puestas | me falta alguna vacuna en la lista
    me pusieron el refuerzo del covid | la ultima del tetano | cuando me puse la de la culebrilla | mis inyecciones | record de vacunas | bacunas`,
  appointments: `
    cuando es mi cita | cuando es la cita mia | cuando tengo cita | a que hora es mi cita | que dia es mi cita | donde es mi cita | mi cita cuando es
    tengo algo esta semana | cuando vuelvo al doctor | cuando es la proxima | que dia me esperan | tengo que ir manana
    cuando veo al cardiologo | se me olvido el dia de la cita | la cita es por la manana o por la tarde | me cancelaron la cita | sitas`,
  notes: `
    que escribio el doctor de mi | lea la nota del martes | que puso la enfermera | que dijo el especialista en el informe | los papeles de alta del hospital | las notas medicas`,
  procedures: `
    cuando me operaron de la cadera | cuando me hicieron el bypass | que operaciones he tenido | cuando fue lo de las cataratas | mi colonoscopia cuando fue | la operacion de la hernia`,
  visits: `
    cuando fui la ultima vez | cuando estuve en el hospital | cuantas veces fui a emergencia | mis visitas a la clinica | cuando vi al doctor lopez | las veces que me admitieron`,
  plan: `
    que me toca hacer segun el plan | mi plan de cuidado | mis metas de salud | tienen mi testamento en vida | que recordatorios tengo | las directrices anticipadas`,
  history: `
    lo del corazon de mi papa esta en mi historial | que dice de la bebida | historial de mi familia | dice que yo fumaba | mi historial social`,
  devices: `
    que marcapasos tengo | el numero del marcapasos | mis audifonos del va | la maquina de dormir esta ahi | que equipo medico tengo | la rodilla artificial`,
  insurance: `    que plan medico tienen ahi | mi medicare esta registrado | cual es mi seguro de salud | el seguro mio`,
  careTeam: `    quien es mi doctor primario | quienes me atienden | el nombre de mi doctora | mi trabajadora social`,
  military: `    mi tiempo en el ejercito | en que unidad sale que estuve | cuando sali del servicio | las fechas del army`,
  documents: `    que papeles mios tienen | los documentos que escanearon | formularios mios | documentos guardados`,
  demographics: `    tienen mi direccion nueva | que telefono tienen mio | como tienen escrito mi nombre | a quien llaman si me pasa algo`,
};
