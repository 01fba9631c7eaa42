import type { Blocks } from '../blocks.js';

/** Steering, in Spanish, and talk of other things. */
export const mayoresPasosEs: Blocks = {
  repeat: `
    como fue eso | no cogi lo ultimo | no le capte | repitame esa ultima | otra vez esa parte | se me fue lo que dijo
    digamelo de nuevo | lea otra vez | vuelva a leerlo | el perro estaba ladrando que dijo | no oi bien repita | la dosis otra vez
    ese numero otra vez | como dijo que se llama | perdone que dijo | una vez mas por favor | repita lo de antes | me lo repite mi amor`,
  next: `    la que sigue | y despues | pase a la otra | siga no mas | continue leyendo | las proximas tres | vamos a la otra | dele pa lante | lea mas`,
  back: `    la de antes | vuelva atras una | regrese a la otra | la pagina de antes | pa atras | la anterior por favor`,
  menu: `    diga las opciones | al comienzo | empiece de nuevo | vuelva al menu | los botones cuales son`,
  pause: `    espere que busco los lentes | aguante un momento | deje que apunte | tocan a la puerta espere | dame un segundito | orita busco un lapiz | no tan rapido que escribo`,
  slower: `    mas lento por favor | va muy rapido | hable mas despacio que soy viejo | despacio mija | no corra tanto | lea despacito`,
  louder: `    hable mas duro | no la oigo bien | mas alto por favor | estoy medio sorda | se oye bajito | casi no se escucha`,
  yes: `    si senor | si senora | asi mismo | esta bueno | hagale | por supuesto que si | eso mismo | si eso quiero | seguro que si | aja si | bueno esta bien | sipi | claro mija | positivo`,
  no: `    no senora | no hace falta | dejelo | dejelo asi | mejor no gracias | ahora no puedo | eso no | esa no | ninguno | olvidelo | no quiero eso | nada no | que va | no no gracias | despues tal vez | no es necesario`,
  bye: `    bueno ya | eso es todo gracias | me despido | hasta la proxima | que dios la bendiga adios | ya me voy | ya colgue | cuidese adios | listo gracias`,
  help: `
    no se usar esto | como se usa este aparato | que digo ahora | que tengo que hacer | estoy enredado con esto | no se que hacer | expliqueme como funciona
    que boton aprieto | que puedo pedir | que sabe hacer usted | ensename a usar esto | para que sirve esto | por donde empiezo | soy viejo no se de esto
    ayudeme con este telefono | necesito instrucciones | guieme | ayuda por favor no se que decir`,
  outOfScope: `
    la cita de las unas | tengo cita en el salon de belleza | cita con el mecanico | el plomero viene manana | le tocan las vacunas al perro | el gato esta enfermo
    el veterinario me cobro mucho | la vacuna de la perra | cuanto es el seguro del carro | el seguro de la casa subio | la receta de mi esposa para el flan
    receta de sopa | como se hace el sofrito | cuanto tiempo se hierve un huevo | la sopa quedo salada | va a llover | que calor | viene un huracan
    quien gano el juego | a que hora es la pelota | apaga el televisor | la novela de las ocho | el control remoto no sirve | vinieron los nietos
    mi nieta se casa | mi primo es doctor | mi vecina es enfermera | el carro no arranca | las gomas estan vacias | el aceite del carro | la bateria del carro
    la presion del agua esta baja | la olla de presion | se tapo el fregadero | se dano la nevera | el techo gotea | cuando llega el cheque | mi reclamo de incapacidad
    me negaron la compensacion | subir mi porcentaje | pension del seguro social | prestamo de casa del va | funeral de veterano | dinero de la gasolina para ir a la clinica
    a que hora abre el va | donde me estaciono | hay guagua para el hospital | menu de la cafeteria | que hay de almuerzo | voy a visitar a mi hermana | visita del cura
    manda flores | llama a mi hija | llama un taxi | la cuenta del telefono | comparte la foto | prestale el carro a mi hijo | saca la basura | tomo el cafe negro | toma la guagua
    el peso del camion | cuanto pesa el saco | el peso mexicano | disco de musica record mundial | record de pelota | nota del maestro | notas musicales | examen de manejar
    resultados de la loteria | resultados de la eleccion | los numeros de la loteria | plan de viaje | plan de celular | aparato de television | que significa esa cancion | el sentido de la vida
    siembro tomates ahora | compro otro carro | precio alto | gasolina cara | perdi las llaves | perdi el juego | perdi el sombrero | la proxima guagua | el proximo programa | la vecina de al lado
    espera la guagua | musica alta del vecino | sube el radio | si ya se lo dije a maria ayer | no juan ya comimos | playa privada | escuela privada | quien abrio la ventana | quien se comio mi pan
    algo anda mal con el carro | error en la cuenta de la luz | me cobraron mal | como te llamas | cuantos anos tienes | probando uno dos tres | firmar la peticion | el pin del banco | busco trabajo
    ayudame a mudar el sofa | ayuda para la renta | consejo de pesca | cuentame un chiste | canta algo | que hora es | que dia es hoy | feliz navidad | dios la bendiga | gracias por su servicio`,
};
