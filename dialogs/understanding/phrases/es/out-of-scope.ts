import type { Blocks } from '../blocks.js';

/** What is none of ours, our own words used otherwise included. */
export const outOfScopeEs: Blocks = {
  outOfScope: `
    que tiempo hace hoy | va a llover manana | hace calor afuera | cuanto frio hace | el clima en miami | va a nevar
    quien gano el juego | a que hora juega mexico | como quedo el partido | cuando juegan los yankees | resultado del futbol
    cuenteme un chiste | cante una cancion | ponga musica | ponga salsa | cuenteme un cuento | cual es la capital de francia
    quien es el presidente | que hora es | que dia es hoy | cuantos anos tienes | como te llamas | te gusto | eres casada
    cuanto es dos mas dos | ponga una alarma a las seis | apague la luz | pida una pizza | que hay de cena | receta de arroz con pollo
    receta de cocina | receta para flan | busque un restaurante | llame a mi hija por telefono | cuanto dinero tengo en el banco
    pagar la luz | transferir dinero | mi tarjeta de credito | necesito un prestamo | prestamo de casa de la va
    cual es mi porcentaje de discapacidad | hacer un reclamo | como va mi reclamo | cuando llega mi cheque de incapacidad
    me negaron la compensacion | como apelo | quiero subir mi porcentaje | soy elegible para beneficios | beneficios de educacion
    pago de viaje | reembolso de millas | pension de la va | cuanto es mi pension | no llego mi cheque | deposito directo
    cambiar mi cuenta de banco | beneficios de entierro | ayuda y asistencia | como me inscribo en la va | tarjeta de veterano
    cuando abre la va | a que hora cierran | donde queda el hospital de la va | como llego al hospital | donde me estaciono
    horario de la guagua | horario del autobus | esta abierta la cafeteria | esta cerrado el lunes | transporte a la clinica
    mi perro necesita vacunas | mi gato esta enfermo | las pastillas del perro | el veterinario me dio una receta
    la tapa de las pastillas no abre | no puedo abrir el frasco | se me cayeron las pastillas al piso | imprimir mi pase de abordar
    descargar una pelicula | descargar musica | bajar la aplicacion | mandele un texto a mi hermano feliz cumpleanos
    compartir una foto en facebook | compartir la cena | comparta el wifi | me jaquearon el facebook | mi carro no prende
    arreglar el techo | se dano la computadora | no tengo internet | clave del wifi | la impresora no tiene tinta
    el control del televisor | cortar la grama | comprar zapatos | flores para mi esposa | donde esta mi paquete de amazon
    horario del correo | el sentido de la vida | crees en dios | rece conmigo | lea la biblia | mi horoscopo
    la bolsa de valores | precio del bitcoin | numeros de la loteria | quien va a ganar las elecciones | por quien votar
    un vuelo a puerto rico | hotel en san juan | rentar un carro | renovar el pasaporte | renovar la licencia | pagar una multa
    mis impuestos | cheque del seguro social | cuando llega el seguro social | seguro de carro | seguro de vida cotizacion
    nota musical | nota de agradecimiento | la nota de la escuela de mi nieto | cita con mi novia | cita en la barberia
    cita de amor | cita para las unas | visitar a mis nietos | visita al zoologico | visitar mexico | condiciones de la carretera
    aire acondicionado danado | condiciones del contrato | historia de la segunda guerra mundial | canal de historia
    descuento militar en la tienda | tienda militar | quien gano la guerra | planear una fiesta | plan de telefono
    plano de la casa | plan de retiro | el proximo autobus | el proximo presidente | el proximo capitulo de la novela
    el menu del restaurante | que hay de almuerzo | la siguiente cancion | musica mas fuerte | senal de alto
    copia de las llaves | donde imprimo fotos | lima de unas | papeles de divorcio | donar sangre | naranja sangre
    presion de las gomas | presion de las llantas | olla de presion | peso mexicano | a como esta el peso | cuanto pesa un camion
    peso del paquete | galletas de azucar | azucar para el cafe | cana de azucar | tienda de vitaminas | un trago de ron
    persona del ano | persona desaparecida | agente de viajes | agente de bienes raices | asilo para mi mama cuanto cuesta
    ayudar a mi vecino | se busca ayudante de cocina | trabajo en la va | necesito trabajo | desempleo | cupones de alimentos
    ayuda con la renta | necesito donde vivir | abogado para mi divorcio | poder notarial de mi casa | notario
    asdf | asdfgh | bla bla bla | la la la | probando uno dos tres | jaja | jajaja | lol | mmm | platano | qwerty
    mono morado lavaplatos | el gato en la alfombra | ser o no ser | habia una vez | abc | estoy aburrido | te quiero
    eres muy lista | eres tonta | que porqueria | tengo hambre | ay bendito | caramba | que lindo dia | mi nieto se graduo
    ayer fui a pescar | vienen los nietos | comimos lechon | baja el televisor jose | abre la puerta mi amor | ven aca perro
    no es contigo hablo con mi esposa | cancelar mi suscripcion | cancelar netflix | fin del mundo | que tan lejos esta la luna
    cuanto mide la torre eiffel | como se escribe necesario | como se dice perro en ingles | traduzca gato | quien canta esa cancion
    en que ano murio cantinflas | donde pescar | temporada de venado | limpiar el rifle | precio de la gasolina
    precio de los huevos | huevos rancheros | mantequilla de mani | pintura de latex | abejas y miel | regalo para mi esposa
    donde esta mi esposa | llego mi hijo | llame a la policia por el vecino | queja de ruido | la linea esta ocupada
    puedo llevar mi perro | tienda de regalos | perdi mis llaves | perdi mi perro | se me perdio el gato | perdi el trabajo
    juego de cartas | tarjeta de biblioteca | tarjeta de cumpleanos | tarjeta verde | cargador del telefono | funda del celular
    oferta de telefonos | clase de ingles | arte y lenguaje | arroz espanol | tortilla espanola | escuela privada | playa privada
    peliculas nuevas | ano nuevo | noticias de hoy | que dicen las noticias | el congreso aprobo la ley | queja de la comida
    feliz navidad | feliz dia de los veteranos | dios bendiga | viva puerto rico | viva mexico | mi camioneta no arranca
    reporte del trafico | reporte de policia | notas de mi hijo en la escuela | discos de vinilo | record mundial
    romper el record | grabar la novela | resultado de las elecciones | examen de manejo | examen de ciudadania
    prueba de manejo | prueba de sonido | prueba de embarazo de mi perra | guerra contra las drogas | lentes de sol en oferta
    balon medicinal | corazon partido cancion | acondicionador de pelo | soy alergico al trabajo | alergico a los lunes
    rellene mi cafe | relleno de pavo | tanque de propano | equipo de beisbol | equipo de boliche | equipo de sonido
    me da igual | cuide el jardin | reunion familiar | arbol genealogico | mi familia viene el domingo | alarma de humo
    aparato de television | documentos del carro | direccion de la casa blanca | direccion contraria | correo de mi jefe
    telefono de la pizzeria | bizcocho de cumpleanos | freno de emergencia | operacion matematica | operacion tormenta pelicula
    quien esta en la puerta | mira ese pajaro | quien vio el juego | me puedes prestar dinero | cuanto cuesta un tractor
    vender mi casa | necesito un plomero | cambio de aceite | cita para cambio de aceite | el mecanico | recargar el celular
    saldo de mi celular | minutos del telefono | la renta se vence | mi vecino hace ruido | hay una fiesta esta noche`,
};
