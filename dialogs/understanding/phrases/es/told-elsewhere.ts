import type { Blocks } from '../blocks.js';

/** Our own words about other matters: claims and money, the house, the family, machines, small talk, the television on. */
export const toldElsewhereEs: Blocks = {
  outOfScope: `
    cuando me llega el cheque de la va | cuanto me van a pagar este mes | por que me bajaron el cheque | cuanto me sale de pension
    quiero pedir aumento de incapacidad | en que va mi claim | estatus de mi claim | ya decidieron mi reclamo | me toca examen de c and p
    quien me ayuda con mi reclamo | mande papeles para mi reclamo | mi rating de incapacidad | cuantos por ciento tengo de incapacidad
    el programa de cuidadores paga a mi hija | me pagan por cuidar a mi esposo | cuanto le pagan al cuidador | reembolso de ambulancia
    me cobraron una factura del hospital | tengo una deuda con la va | cuanto debo de copago | pagar el copago | bill del hospital
    tarjeta de identificacion de veterano | como saco la tarjeta de veterano | se vencio mi id | licencia de conducir vencida
    el seguro social me nego | cita en el seguro social | cita para la licencia | cita con el abogado | cita con inmigracion | cita en el consulado
    cita para la gata | cita con la peluquera | una cita romantica | cita de la biblia | la cita del mecanico | cita para tomarme una foto
    vacuna para mi perrita | el gato se comio mis pastillas | mi perro toma medicina para el corazon | mi perro es alergico al pollo
    mi vecina tiene covid | mi nieta estudia medicina | mi sobrino es farmaceutico | el doctor es muy guapo | la doctora es simpatica
    mi doctor se fue de vacaciones | me cayo mal la recepcionista | me trataron mal en la clinica | quiero poner una queja del doctor
    la enfermera me dejo esperando dos horas | felicitar a mi doctor | regalo para la enfermera | a que hora abre la farmacia walgreens
    la farmacia vende dulces | trabajo en farmacia | hay trabajo de enfermera | curso de enfermeria | clases de primeros auxilios
    la presion del agua esta baja | la presion de la bicicleta | olla a presion para frijoles | presion en el trabajo | me presiona mi jefe
    cuanto pesa un elefante bebe | peso argentino | cuantos pesos son un dolar | pesas para ejercicio | cuanto vale el peso hoy
    el azucar esta cara | un kilo de azucar | cafe sin azucar | pan dulce con azucar | receta de tres leches | receta de pasteles
    receta para el mole | receta de tamales | como hago el sofrito | pastilla de jabon | pastilla de freno | pastillas para la piscina
    pastillas de menta | pastillas para los mosquitos | analisis del partido | analisis de la noticia | laboratorio de fotos
    los resultados del beisbol | resultados de la pelea | resultados del bingo | prueba de manejo escrita | examen de la ciudadania
    examen de mi nieto en la escuela | notas de mi nieta | sacar buenas notas | notas para guitarra | tomar notas en clase
    el plan de mi celular | plan de datos | plan para el domingo | plan de pagos | planes de boda | meta del maraton | cruzar la meta
    directiva del club | junta directiva | testamento de la casa | hacer mi testamento | herencia de mi papa | poder notarial para la finca
    historia de mexico | historia de puerto rico | historial de credito | reporte de credito | historial de busqueda de google
    historia de amor | mi familia es de jalisco | mi familia vive en ponce | arbol de mi familia | reunion de la familia
    aparato de hacer ejercicio | el aparato del cable | se dano el aparato de la tele | el equipo de mi nieto perdio | que equipo va ganando
    equipo de musica | equipo de pesca en oferta | audifonos para musica | audifonos bluetooth | silla de playa | silla mecedora
    seguro del carro | aseguranza del carro | aseguranza de la casa | estas segura | no estoy seguro de la hora | ponle seguro a la puerta
    seguro que gana el barcelona | poliza de vida | seguro de desempleo | documentos del carro | papeles de la ciudadania
    papeles del divorcio | papel de regalo | papel aluminio | papeles de mi perro | documentos para la green card | acta de nacimiento
    certificado de nacimiento | certificado de matrimonio | copia del acta | copia de la llave de la casa | copia de mi licencia
    imprimir las fotos de mi nieta | imprimir boletos | imprimir mi w2 | descargar whatsapp | descargar una cancion | bajar de un avion
    bajar al sotano | bajar la tapa | mandarle dinero a mi hija | mandar una caja a cuba | mandar remesa | mandele saludos a mi compadre
    mandele flores a mi esposa | mandarle un texto a mi comadre | textear manejando es malo | mandar mensaje a mi novia | mensaje de navidad
    compartir la comida | compartir el cuarto | compartir las fotos con mi hija | compartir en facebook | compartir gastos
    quitar la mancha | quite el perro de ahi | quitar la nieve | quitar la pausa del video | pausar la novela | pausar netflix
    reanudar la pelicula | reactivar mi cuenta de facebook | reactivar mi linea de celular | suspender el servicio de cable
    suspender la luz | ayudante de mecanico | ayudante de santa | busco ayudante para pintar | mi cuidadora cocina rico | contratar cuidadora
    busco quien cuide a mi mama | cuanto cobra una cuidadora | quien ha visto mis llaves | quien vio la novela anoche | quien vio mi perro
    has visto mis lentes | quien abrio la puerta | quien se comio el pastel | quien mato a kennedy | quien es bad bunny | quien es ese actor
    quien gano el grammy | quien toca el timbre | perdi mis lentes | perdi mi anillo | perdi el control remoto | perdi mi pasaporte
    perdi mi licencia | perdi a mi esposa el ano pasado | se me perdio el perro | se me perdio un zapato | me robaron el carro
    me robaron la bicicleta | telefono de pizza hut | numero de la loteria | numero de zapato | numero de casa | el numero del banco
    numero de confirmacion del vuelo | marque gol | te equivocaste de calle | me equivoque de autobus | persona famosa | la persona mas vieja del mundo
    operadora de grua | agente de seguros de carro | representante de avon | el representante del congreso | llame a mi hijo carlos
    llame a los bomberos por el gato | llame un uber | llameme un taxi | llama a domino pizza | llamar a la compania de luz
    subale al radio | subele a la tele | baje la tele | mas alto el radio | mas fuerte el cafe | mas despacio que me mareo en el carro
    la siguiente parada | el siguiente partido | la proxima parada del bus | el proximo eclipse | la proxima novela | atras del sillon
    regreso a clases | regresar un pantalon a la tienda | devolver la compra | devolucion de dinero | volver a casarme | menu de taco bell
    el menu del dia en la fonda | opciones de inversion | opciones de color | ayuda para pagar la renta | ayuda con la luz electrica
    ayuda para el techo | ayudame a mover el sofa | ayudeme con mi nieto | ayudame a hacer la tarea | como se usa el microondas
    como se usa el control | como funciona un carro hibrido | que es un nft | que es la bolsa | que es reggaeton | que significa mi nombre
    que significa soñar con agua | que quiere decir goodbye | que significa ese tatuaje | explicame las elecciones | explique el beisbol
    que hay de nuevo con shakira | algo nuevo en la tele | ropa nueva | mi carro nuevo | novedades de la farandula | noticias de cuba
    que cambio de horario | cuando cambia la hora | cambio de dolar | cambiar una llanta | cambiar pañales | cambiar de canal
    cambiar la bombilla | cambiar de compania de telefono | idioma de los aztecas | clases de ingles gratis | como se dice gracias en ingles
    traduce esta carta | se habla ingles en belice | privado de libertad | baño privado | fiesta privada | mensaje privado de facebook
    es seguro ese barrio | es seguro viajar a mexico | es segura la playa | me quieren estafar con un carro | estafa de bienes raices
    es un robot aspirador | la grabadora no sirve | grabar un video | grabar la voz de mi nieto | entrar al cine | entrar a la universidad
    mi contrasena de facebook | codigo del wifi | codigo de descuento | codigo de la puerta | pin del cajero | tarjeta de debito perdida
    tarjeta de walmart | tarjeta de navidad | mi tarjeta de la guagua | visita de mis hijos | visitar a mi compadre | visitar la tumba de mi esposa
    el hospital de animales | hospital de la serie | operacion de rescate en la tele | cirugia plastica de las artistas | cirugia estetica precio
    precio de los lentes | cuanto cuesta un marcapasos | cuanto gana un doctor | alergico a los politicos | alergico a mi suegra
    soy fanatico de los yankees | servicio de cable | servicio de grua | servicio militar obligatorio en mexico | pelicula de militares
    base militar mas grande | ropa militar | desfile de los veteranos | el club de veteranos | bandera para mi casa | cementerio nacional
    ayer comi mofongo | vamos a misa | tengo visita en la casa | ya llego mi hija con los ninos | te dije que le bajaras a eso maria
    no no a ti no estoy hablando con mi esposa | quitate de ahi chucho | traeme un vaso de agua | pasame la sal | que calor hace
    esta lloviendo bien duro | se fue la luz | mi esposo esta en el bano | el nene esta llorando | ay que bonito | que aburrido
    eres muy inteligente | tu cantas | te sabes una oracion | cuentame de ti | tienes novio | de que pais eres | cuantos anos tienes tu
    que comiste hoy | que haces | me caes bien | me caes mal | callate | metiche | ay virgen santa | jesus maria y jose | santo dios
    prueba prueba | uno dos tres | aló aló prueba | jejeje | xd | sdfsdf | ññññ | blablabla | la cucaracha | cielito lindo | feliz dia de las madres
    feliz ano nuevo a todos | que dios me los cuide | viva la raza | arriba el america | como quedaron los marlins | a que hora pelea el canelo`,
};
