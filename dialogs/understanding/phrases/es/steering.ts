import type { Blocks } from '../blocks.js';

export const steeringEs: Blocks = {
  repeat: `
    repita | repita por favor | otra vez | que dijo | no entendi | no le entendi | como dijo | digalo otra vez | una vez mas
    puede repetir | lea eso otra vez | mande | perdon | como | no oi eso | se me paso | no escuche lo ultimo | que fue lo ultimo
    eh me puede este repetir | diga de nuevo | repitame eso | de nuevo por favor | vuelva a leer | leamelo otra vez | repite
    que que dijo | no capte eso | me lo repite | lo puede decir otra vez | no le oi bien repita`,
  next: `
    siguiente | mas | siga | continue | adelante | el proximo | la que sigue | siga leyendo | lea mas | que mas | los demas
    si siga | dale | dale pues | sigue | proxima pagina | continua | eh siga adelante | lea los que siguen | el resto | prosiga
    ya siga | ok siga | mas por favor | y despues | la proxima | muestreme mas | ver mas | que mas tengo | adelante por favor
    seguir leyendo | listo el siguiente | vamos al siguiente | pase al otro`,
  back: `
    atras | regrese | vuelva | el anterior | la anterior | vuelva atras | regresar | pagina anterior | para atras
    eh vuelva este atras | lea el de antes | volver | el que estaba antes | regrese uno | regresa | quiero volver | un paso atras`,
  menu: `
    menu | menu principal | empezar de nuevo | opciones | que opciones hay | al inicio | inicio | hola | buenos dias | buenas tardes
    buenas | que tal | eh el menu este principal | volver al menu | digame las opciones | comenzar otra vez | desde el principio
    gracias | muchas gracias | ir al menu | lea las opciones | cuales son las opciones | buenas noches | hola como esta
    mil gracias | gracias mijo | saludos`,
  pause: `
    espere | espere un momento | un momento | un momentito | aguante | deme un minuto | espereme tantito | dejeme buscar una pluma
    pausa | un segundo | espera | ahorita espere | dejeme buscar mis lentes | no se apure espere | eh espere este un minuto
    tocan la puerta espere | dejeme apuntar | todavia no | no estoy listo | esperate | aguantame | permitame | un ratito
    deje buscar mi tarjeta | paciencia estoy escribiendo | parele tantito | para un momento`,
  slower: `
    mas despacio | mas lento | hable mas despacio | va muy rapido | despacio por favor | muy rapido | mas despacito
    eh hable este mas lento | no tan rapido | lea mas despacio | baje la velocidad | con calma | habla muy ligero | hable pausado
    no le puedo seguir va muy rapido`,
  louder: `
    mas fuerte | mas alto | no le oigo | no oigo | hable mas fuerte | suba el volumen | no se escucha | no escucho bien
    eh no le este oigo | estoy medio sordo | no oigo bien | hable duro | mas duro | mas volumen | se oye bajito | uso audifonos hable fuerte
    hableme mas recio`,
  yes: `
    si | claro | claro que si | si por favor | correcto | asi es | de acuerdo | ok | bueno | esta bien | por supuesto | sip | eso mismo
    si senor | si senora | eh si | exacto | como no | simon | sale | va | afirmativo | si quiero | ese mismo | eso es correcto
    ok si | hagalo`,
  no: `
    no | no gracias | ahora no | nop | no senor | no por ahora | para nada | negativo | no quiero | eh no | ninguno | ese no
    no eso no | mejor no | no era eso | nada de eso | todavia no quiero | olvidelo | dejelo | no es lo que pedi | tampoco`,
  bye: `
    adios | eso es todo | ya termine | hasta luego | nada mas | gracias adios | chao | bye | es todo gracias | cerrar sesion
    eh eso es este todo | ya es todo | colgar | nos vemos | hasta manana | ya no necesito nada | listo gracias adios | salir
    que tenga buen dia | con eso es todo | ya estuvo | terminar la llamada | buenas noches adios | bendiciones adios`,
  help: `
    ayuda | ayudeme | que puede hacer | como funciona esto | que puedo preguntar | no se que hacer | estoy perdido | necesito ayuda
    que puedo decir | como uso esto | que es esto | eh que puede este hacer usted | instrucciones | no entiendo como se usa
    para que sirve esto | que informacion tiene | no se usar esto | expliqueme como funciona | que hago ahora | me ayuda
    estoy confundido | que cosas puedo pedir | soy nuevo como funciona | que es boton azul | deme ejemplos`,
};
