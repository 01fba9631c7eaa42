import type { Blocks } from '../blocks.js';

export const medicinesEs: Blocks = {
  medicines: `
    que medicinas tomo | mis medicinas | cuales son mis medicamentos | lista de medicinas | que pastillas tomo | leame mis medicinas
    que estoy tomando | que me recetaron | mis recetas | digame mis medicamentos | quiero oir mis medicinas | q medicinas tomo
    eh me puede decir que este que pastillas tomo | que remedios estoy tomando | todas mis medicinas | que medicamentos tengo
    mis pastillas de la presion | que tomo para el azucar | que tomo para el corazon | que me dan para el dolor
    lista d mis pastillas | dame mis medicinas | ensename mis medicamentos | que medicinas me da la va | cuantas pastillas tomo
    que me toca tomar en la manana | que debo tomar | todo lo que tomo | las medicinas del corazon | pastillas para dormir
    el doctor quiere saber que medicinas tomo | estoy en emergencias y preguntan que tomo | que drogas me tienen dando
    necesito mi lista de medicamentos | medicinas porfa | recetas activas | que inyecciones me pongo para el azucar
    pues quiero saber que medicina estoy tomando | que gotas y cremas uso | medicamentos actuales | las medicinas que tomo ahora
    oye cuales son las pastillas mias | que pastillas me mandaron | que medicinas tomaba antes | nuevas medicinas
    dime las medicinas mias | lo que me mando el medico para tomar | quiero la lista de las pastillas | que me estan dando`,
  medicine: `
    tomo lisinopril | todavia tomo metformina | estoy tomando atorvastatina | me tienen en warfarina | esta la aspirina en mi lista
    para que es el metoprolol | para que sirve la losartan | para que tomo sertralina | por que tomo prednisona
    como se llama mi pastilla del agua | hableme de mi lisinopril | mi insulina | busque mi trazodona | me recetaron gabapentina
    sigo con el omeprazol | eh todavia estoy tomando este la lipitor | tomo algo para adelgazar la sangre | tomo anticoagulantes
    cuando empece con la metformina | quien me receto la gabapentina | aparece furosemida en mi lista | la amlodipina para que es
    me quitaron la prednisona | tengo un inhalador | tengo receta de tramadol | esta activa la tamsulosina | que es la pastilla blanca
    me dieron simvastatina para que | tylenol esta en mi lista | sobre el omeprazol | la aspirina la sigo tomando
    desde cuando tomo levotiroxina | estoy con zoloft todavia | eliquis | clopidogrel | tomo alguna estatina
    el losartan sigue en mi lista | me mandaron carvedilol | pa que es la hidralazina | pa que tomo la furosemida`,
  medicineDose: `
    que dosis de lisinopril tomo | cuanta metformina tomo | cuantos miligramos de atorvastatina | cuantas veces al dia tomo metoprolol
    cada cuanto tomo el omeprazol | cual es mi dosis de warfarina | como tomo la prednisona | a que hora tomo la amlodipina
    cuando me tomo la pastilla del agua | cuantas unidades de insulina me pongo | cuanta insulina uso | cuantas pastillas de tramadol
    instrucciones de la levotiroxina | que dice la etiqueta de la gabapentina | como uso el inhalador | dosis de losartan
    eh cuanto es que tomo de la este metformina | la simvastatina la tomo de noche o de dia | con comida la metformina
    mi lisinopril es de 10 o de 20 | cuantos mg de sertralina | cuanto tomo de furosemida | una o dos veces al dia el carvedilol
    que cantidad de aspirina me dijeron | la dosis por favor | cuantas me tomo al dia | cuando debo tomarla | como me la tomo
    dosis de todas mis medicinas | cuantas gotas me pongo | cuantos puffs del inhalador | de cuanto es la pastilla de la presion
    por cuanto tiempo tomo la amoxicilina | cada cuantas horas tomo el tylenol | q dosis tomo d glipizida | la fuerza del eliquis`,
  refillsLeft: `
    cuantos resurtidos me quedan | cuantas repeticiones tiene mi lisinopril | me quedan resurtidos | cuantos refills tengo
    tengo refills de metformina | cuantas veces mas puedo resurtir la atorvastatina | se me acabaron los resurtidos
    resurtidos que quedan | eh cuantos refills me quedan de este omeprazol | todavia tiene repeticiones mi receta
    cuantas rellenas me quedan | cuantos rellenos le quedan a la sertralina | ya se vencio mi receta | cuando vence mi receta
    mi receta todavia sirve | cuales medicinas tienen resurtidos | cuantos refil me quedan | repeticiones disponibles
    quedan resurtidos para la insulina | revise mis resurtidos | numero de resurtidos | tengo mas repeticiones o no
    cuantos despachos me quedan de la receta | le quedan refills a la losartan`,
  refill: `
    necesito un resurtido | quiero resurtir mi lisinopril | como pido mas medicina | se me acabaron las pastillas
    se me esta acabando la metformina | ya casi no tengo insulina | necesito mas gabapentina | renovar mi receta
    quiero renovar mi receta | me hace falta mi medicina | ordenar mis medicinas | pedir mis pastillas | pida mi medicina
    numero de la farmacia | telefono de la farmacia | comuniqueme con la farmacia | donde esta mi receta | no me ha llegado la medicina
    cuando llega mi medicina | me mandaron mis pastillas | eh necesito este que me rellenen la receta | quiero un refill
    refill de mi inhalador | me quedan dos pastillas nada mas | como consigo mas pastillas | surtir mi receta | resurtido
    no tengo mas pastillas de la presion | farmacia por favor | la medicina no llego por correo | necesito refil de la losartan
    me quede sin medicina | rellenar mi receta | perdi mis pastillas y necesito mas | quien me resurte las medicinas
    quiero que me manden mas medicina | se me termino el inhalador`,
  allergies: `
    a que soy alergico | mis alergias | tengo alergias | lista de alergias | digame mis alergias | soy alergica a algo
    soy alergico a la penicilina | soy alergico a la sulfa | esta la penicilina en mis alergias | tengo alergia a los mariscos
    alergia al latex | que alergias aparecen en mi expediente | alergias a medicinas | que medicina no puedo tomar por alergia
    eh a que era que yo era alergico | a que medicina le tengo alergia | que me da reaccion | reacciones malas
    que reaccion tuve con la aspirina | me dio reaccion el contraste | el hospital quiere saber mis alergias
    alerjias | q alergias tengo | alguna alergia | alergias a comida | que medicina me dio ronchas | que me hace dano de las medicinas
    soy alergico al mani | alergia a los huevos | alergia al yodo | me sale que soy alergico a la codeina
    que me pasa si tomo penicilina | lea las alergias | cuales son las alergias mias | alergias por favor | alergico a que
    me preguntan si soy alergica a algo | tengo alguna alergia a medicamentos`,
};
