import type { Blocks } from '../blocks.js';

/** Medicines once more: all of them, one of them, how much, how often still, ordering, and what only a doctor may say. */
export const toldMedicinesEs: Blocks = {
  medicines: `
    ay mire es que se me olvida que es lo que me estoy tomando | leeme todo lo que me recetaron | digame una por una mis pastillas
    que tantas pastillas me tienen | que tantas medicinas me han dado | lo que me da el doctor para tomar | con que me estan tratando de medicina
    voy al dentista y quiere la lista de lo que tomo | me van a operar y preguntan que medicinas tomo | que medicamento estoy usando
    las que tomo en la noche cuales son | cuales tomo en ayunas | que pildoras tengo | los frascos que me dieron de que son | mis meds
    la lista de mis meds | que meds tomo | mis medications | mi medication list | que medicinas ai en mi lista | medicina lista
    medicinas? | pastillas? | y las pastillas | leame otra vez las medicinas | las recetas que tengo activas | que recetas tengo
    que me toca tomar hoy | que medicinas me mando la doctora | algo nuevo me recetaron | que pastillas para los nervios tomo
    que tomo para el colesterol | que tomo para la artritis | que me dan pa la presion | pa que no se me suba el azucar que tomo
    la del rinon cual es | la medicina de la prostata como se llama | pastillas para el dolor cuales tengo | que inhaladores tengo
    que cremas me dieron | que gotas para los ojos uso | los tratamientos que tengo | mis tratamientos | mi medicasion | mis medisinas x favor
    q pastiyas tomo | las pastiyas | me hace el favor de leerme mis medicinas | seria tan amable de decirme mis medicamentos
    las medecinas mias | medicinas de la va nada mas | mis medicinas desde el ano pasado | las vitaminas que me recetaron
    mi esposo pregunta que medicinas tengo yo | me dice mis medicamentos porfa | que es todo lo que me tomo`,
  medicine: `
    todavia me tienen con la metformina | ya no me dan el metoprolol verdad | me siguen recetando omeprazol | esta activo el losartan
    tengo yo recetada la insulina | aparece el clopidogrel ahi | sale la aspirina en mi record | el doctor me dejo la sertralina
    la gabapentina esa pa que me la dieron | la amlodipina es para la presion o para que | esa furosemida para que es | el tramadol me lo recetaron
    digame del losartan | hableme de la metformina | que hay de mi prednisona | que dice de mi warfarina | informacion de mi omeprazol
    mi losartan | la metformina mia | metformina? | losartan? | el atenolol | sobre mi tamsulosina | y la atorvastatina | y el lisinopril
    y la de dormir como se llama | como se llama la pastilla del colesterol | como se llama la que me dan para el azucar
    cual es la pastilla de la presion | la pastilla amarilla cual es | cual de todas es la del corazon | la pastillita blanca redonda que es
    quien me mando la warfarina | que doctor me receto el tramadol | desde cuando estoy con la sertralina | cuando me dieron la prednisona
    cuando me cambiaron el losartan | me recetaron viagra | me dieron algo para el dolor que se llama tramadol | estoy en eliquis
    am i taking metformina | sigo en la lipitor | que es la metformina que me dieron | tomo yo algo para la tiroides
    tomo algo para los nervios | tomo algun diluyente de la sangre | tengo alguna pastilla para dormir | me dan algo para la depresion
    todavia me toca la prednisona | esta en mi lista el inhalador de albuterol | la levotiroxina esta ahi | que pastilla me dan para la gota
    la hidroclorotiazida para que la tomo | xq tomo losartan | pa q es la metformina | para k sirve el omeprazol | por que razon me dan carvedilol
    el doctor me quito la simvastatina o sigue | sigo tomandome el glipizida | tengo la rosuvastatina o la atorvastatina`,
  medicineDose: `
    cuantas me tengo que tomar de la metformina | la metformina es una o dos | de a cuanto es el losartan | el losartan de cuanto me lo dieron
    de cuanto es la dosis | cuanta es la dosis del metoprolol | que tanto me tomo de la furosemida | que tanta insulina me pongo
    cuantas unidades me inyecto de lantus en la noche | cuanta insulina en la manana | a que horas van las pastillas | a que hora va la atorvastatina
    la sertralina es en la manana o en la noche | el omeprazol va antes de comer o despues | se toma con comida el metformin
    con el estomago vacio la levotiroxina o no | cada cuantas horas va el tramadol | cada ocho horas o cada doce la amoxicilina
    cuantas veces por dia me pongo las gotas | cuantos dias tomo el antibiotico | hasta cuando tomo la prednisona | por cuantos dias es
    que dice el frasco de la gabapentina | que dice la receta del eliquis como se toma | como dice que me lo tome | como se toma el potasio
    me puede leer las instrucciones del inhalador | instrucciones de la warfarina | indicaciones del losartan | como me pongo la crema
    como me pongo la insulina segun la receta | cuantos mg son | cuantos miligramos es la mia | los miligramos de la amlodipina
    es de diez o de veinte miligramos | es de 500 o de 1000 la metformina | la mia es de 25 o de 50 | media pastilla o entera
    tomo una completa o la mitad | cuanto tomo yo de eso | cuanta me toca | cuantas me tocan al dia | dosis de la metformina pls
    la dosis d losartan | dosis? | q dosis es | cuanto tomo d insulina | how many mg de losartan | dosage de la gabapentina | el dosage
    cuantas pastillas de gabapentina son al dia | se me olvido cuanto tomo del carvedilol | no me acuerdo cuantas son de la metformina
    recuerdeme la dosis de la warfarina | dos veces o tres veces al dia la gabapentina | cuantas inhalaciones me toca | cuantas aspiradas me doy`,
  refillsLeft: `
    todavia me quedan refil | me queda algun refill de la metformina | cuantos refiles le quedan a mi losartan | le quedan repeticiones a esa receta
    cuantas veces mas la puedo pedir | cuantas veces la puedo volver a llenar | hasta cuando me sirve la receta | la receta ya expiro
    ya caduco mi receta de omeprazol | cuando expira la receta de tramadol | se vencio la receta del losartan | aun esta vigente mi receta
    tiene refills la gabapentina | hay repeticiones para la sertralina | tengo repeticiones | quedan repeticiones | cuantas repeticiones hay
    me dieron refills con la amlodipina | cuantos refills me dieron | con cuantos resurtidos viene | resurtidos pendientes | me quedan rellenos
    cuantos rellenos tengo en la receta | checar refills | chequear cuantos refills quedan | how many refills me quedan
    refills left de metformina | cuantos refill kedan | no se si me quedan resurtidos | ya no le quedan resurtidos verdad
    es la ultima vez que la puedo surtir | cuales recetas ya no tienen repeticion | que medicinas ya no tienen refills | cuales tienen refill
    cuantas recargas tiene la insulina | recargas que me quedan | cuantos surtidos me faltan | me quedan surtidos | cuantos me quedan de la receta`,
  refill: `
    ya nomas me quedan tres pastillas | me queda medicina para dos dias | me estoy quedando sin insulina | se me va a terminar la presion la pastilla
    ya se me acabo el frasco | se me terminaron las gotas | no me quedo ni una pastilla | me tome la ultima ayer | se me acabaron todas
    quiero ordenar mi medicina | ordeneme la metformina | pidame mas losartan | como le hago para que me manden mas pastillas
    que me manden la medicina a la casa | mande mi medicina por correo | no ha llegado el paquete de medicinas | donde viene mi medicina
    ya mandaron mi metformina | cuando me llega la medicina | la medicina que pedi no ha llegado | llevo una semana esperando mis pastillas
    rastrear mi medicina | tracking de mi receta | el refill de mi losartan | hacer refill | pedir el refill de la metformina | refill plis
    refil | quiero refil | necesito un refill de la insulina | ocupo mas pastillas | ocupo que me surtan la receta | surtirme la metformina
    me pueden surtir la receta | quiero que me llenen la receta otra vez | llenar la receta | rellene mi losartan | rellenar las pastillas de la presion
    renovar la receta del omeprazol | renueveme la receta | hay que renovar mi receta | receta nueva porque se vencio la otra
    como ordeno por telefono mis medicinas | numero para pedir medicinas | a donde llamo para pedir mas pastillas | numero d la farmacia
    el numero de la farmacia de la va por favor | a que farmacia llamo | quiero hablar con el farmaceutico | pasame a la farmacia
    perdi el frasco y necesito mas | se me cayeron las pastillas al inodoro necesito mas | me robaron las medicinas necesito otras
    voy de viaje y necesito medicina extra | me voy a puerto rico un mes necesito mas pastillas | quiero mas de la metformina
    quisiera mas losartan | mas insulina por favor | se me acavo la medisina | ya no tengo medicina que hago para pedir`,
  allergies: `
    a que dice que yo soy alergico | que tengo puesto en las alergias | las alergias mias cuales son | alergias? | y las alergias
    mi lista de allergies | mis allergies | soy alergico a que cosa | que medicamentos me hacen alergia | a que medicamentos soy alergica
    no me acuerdo a que soy alergico | el dentista me pregunto si soy alergico y no supe | que antibiotico me cae mal segun el expediente
    dice ahi si soy alergico a la aspirina | tengo apuntada la alergia a la penicilina | esta puesta la alergia a la sulfa
    tienen que soy alergico a los mariscos | soy alergico al yodo segun ustedes | que reaccion me dio la codeina | que me paso con la penicilina
    alergia al ibuprofeno aparece | alergico a la morfina | tengo alergia al contraste | alergia a las abejas | alergias de comida tengo
    reacciones a medicinas | reacciones alergicas | que me da ronchas | que me hincha la cara segun mi record | q alergias ai
    alerjico a que | soi alergico a algo | digame x favor las alergias | me lee las alergias por favor | tengo alergia a alguna vacuna`,
  advice: `
    sera bueno que me tome la pastilla ahorita | se me olvido tomarla anoche que hago | me tome dos por error que hago | puedo tomar las dos juntas
    le puedo bajar a la insulina | puedo dejar de tomarla si ya me siento bien | la puedo tomar con cafe | la puedo tomar con una cerveza
    puedo tomar la metformina con alcohol | me hace dano la metformina | esa pastilla hace dano | es fuerte esa medicina | es adictivo el tramadol
    la gabapentina da sueno | el losartan da tos | la sertralina quita las ganas | que efectos tiene la amlodipina | que efectos da
    por que me mareo con la pastilla | sera la medicina la que me tiene mal | la pastilla me cae mal | me dan nauseas con la metformina
    por que tengo los pies hinchados | por que me canso tanto | por que se me sube la presion | por que estara tan alta mi azucar
    que es bueno para la tos | que es bueno para la presion | que te puedo tomar | que remedio casero sirve | sirve el te de manzanilla
    puedo comer sal | puedo comer arroz con diabetes | que puedo comer si tengo azucar | puedo hacer ejercicio | puedo tener relaciones
    esta bien ese numero | ese numero es bueno o malo | eso es mucho o es poco | 150 de azucar es mucho | 180 de azucar esta bien
    mi presion salio 145 sobre 90 es mala | esta alta o esta baja | salio bien o salio mal | salieron bien mis analisis | estoy bien de la sangre
    estoy bien de salud | me estoy muriendo o que | tengo algo grave | es grave lo que tengo | es cancer eso | eso es peligroso
    me debo asustar | hay que preocuparse | necesito ir a emergencia por esto | voy al hospital o me espero | deberia ver a un medico
    me deberia vacunar | me recomienda ponerme la vacuna | es buena la vacuna del covid | me hace falta vitamina | debo tomar vitamina d
    debo hacerme la colonoscopia | me conviene operarme | que haria usted | usted que me dice que tome | que opina de mis resultados
    que tengo que hacer para bajar el azucar | como le hago para bajar de peso | como bajo el colesterol sin pastillas | deme un consejo
    me siento muy decaido sera la medicina | ando con mucha tos que me tomo | no puedo dormir que me recomienda | traigo dolor de rodilla que me tomo
    me salio una roncha en el brazo | me arde al orinar que tomo | me duele la muela que puedo tomar | estoy mala del estomago
    cual pastilla es mejor la losartan o la lisinopril | me puedo tomar un tylenol | tylenol con warfarina se puede | puedo tomar advil
    cual debe ser mi azucar en ayunas | cuanto es lo normal de presion | que es lo normal de colesterol | is it normal mi presion
    es noraml mi azucar | ta bien mi colesterol | estara bien mi rinon | mi higado esta bien o no`,
};
