import type { Blocks } from '../blocks.js';

export const serviceEs: Blocks = {
  explainTerm: `
    que significa hipertension | que es la creatinina | que quiere decir benigno | que significa prn | que es la hiperlipidemia
    explique neuropatia | que es copd | no se que significa esa palabra | que quiere decir cronico | definicion de gerd
    que es una estatina | eh que es este edema | que es la fibrilacion atrial | que quiere decir agudo | que es a1c
    que significa negativo | explique esa palabra | me explica que es estenosis | q es un trigliceridos | que es ldl
    significado de bilateral | que es una biopsia | que es osteoartritis | como se explica diastolica | que sera eso de hiperlipidemia`,
  advice: `
    debo tomar mi pastilla | debo dejar la medicina | tengo la presion muy alta | es normal mi potasio | eso es normal
    es malo 8 punto 1 de a1c | esta bien mi colesterol | puedo tomar aspirina con warfarina | puedo beber con esta medicina
    que efectos secundarios tiene la metformina | se puede mezclar con toronja | es seguro tomar ibuprofeno
    debo preocuparme | que hago con mi colesterol | como bajo la presion | tengo que ver al doctor | estoy grave
    debo ir al hospital | se me olvido una dosis que hago | puedo saltarme la pastilla | puedo tomar doble | tengo la pierna hinchada
    estoy mareado que hago | me duele la cabeza | tengo el azucar en 300 es peligroso | que tomo para la gripe
    eh eso esta este mal | es bueno o malo | por que estoy tan cansado | la pastilla me da tos | que no puedo comer
    debo ponerme la vacuna | puedo partir la pastilla | que puedo tomar para el dolor de espalda | es por la medicina esta roncha
    cual es la presion normal | cual medicina es mejor | me hace dano al higado | como bajo de peso | tengo vomitos que hago
    me conviene tomar esa medicina | sera que estoy enfermo | esta alto mi azucar | estan bien mis resultados`,
  wrongRecord: `
    eso esta mal | eso no es correcto | mi expediente esta mal | hay un error en mi expediente | ya no tomo eso | nunca tome eso
    no soy alergico a eso | esa no es mi medicina | la dosis esta mal | esa lista esta vieja | tienen mal mi direccion
    corrija mi expediente | como corrijo mi expediente | deje de tomar eso el ano pasado | nunca tuve esa operacion
    yo no tengo diabetes eso es un error | actualizar mi direccion | eh eso no este no esta bien | falta una medicina en mi lista
    esa fecha esta mal | se equivocaron en mi record | cambiar mi telefono en el expediente | mi nombre esta mal escrito
    quite eso de mi lista | esa alergia no es mia | la informacion no es correcta | no aparece mi vacuna y me la puse
    a quien le digo que esta mal | errores en mi archivo | esa direccion es vieja`,
  notMe: `
    ese no soy yo | no soy yo | no soy esa persona | tiene la persona equivocada | ese no es mi nombre | yo no soy walter
    no soy el veterano | este no es mi expediente | me confunde con otro | eh ese este no soy yo | persona equivocada
    soy su esposa no el | esa es otra persona | no me llamo roberto | ese expediente es de otro | me esta confundiendo
    ese senor no soy yo | no es mi fecha de nacimiento esta hablando con otro`,
  wrongNumber: `
    numero equivocado | se equivoco de numero | aqui no vive | aqui no hay ningun veterano | ese no es el numero de el
    no conozco a esa persona | este telefono ya no es de ella | eh tiene el numero este equivocado | llamo a la casa equivocada
    este numero es nuevo mio | no es el telefono de el | esta equivocado de telefono | estos mensajes son para otra persona
    aqui no hay nadie con ese nombre | marco mal`,
  lostPhone: `
    perdi mi telefono | me robaron el telefono | perdi mi tarjeta | no encuentro mi tarjeta | me robaron la cartera con la tarjeta
    tengo telefono nuevo | cambie de numero | se me olvido el pin | no me acuerdo de mi pin | perdi los codigos
    eh se me perdio este la tarjeta de codigos | se me dano el celular | se me cayo el telefono al agua | necesito otra tarjeta
    reponer mi tarjeta | bote la tarjeta | otra persona tiene mi celular | quiero un pin nuevo | mi pin no sirve
    ya use todos los codigos | deje la tarjeta en casa | alguien sabe mi pin | reportar tarjeta perdida | extravie mi celular
    me cambiaron el numero de telefono | se me quedo la tarjeta`,
  privacy: `
    como se que es la va | es una estafa | se graba esta llamada | quien me esta oyendo | esto es privado | es segura mi informacion
    quien es usted | con quien hablo | que hacen con mi informacion | venden mis datos | eres una persona o una maquina
    es seguro esto | de verdad es la va | eh esto este es de verdad | puedo confiar en esto | quien me escribe
    guardan lo que digo | me estan grabando | es un robot | quien mas puede ver esto | como consiguieron mi numero
    son privados mis textos | politica de privacidad | esto es del gobierno | pruebe que es la va | parece una estafa`,
  person: `
    quiero hablar con una persona | dejeme hablar con alguien | operadora | representante | un ser humano | comuniqueme con alguien
    necesito una persona de verdad | paseme con alguien | quiero una enfermera | un agente por favor | pongame con alguien
    no quiero hablar con una maquina | no me gustan las maquinas | servicio al cliente | eh puedo este hablar con alguien
    hay alguien que me atienda | una persona por favor | quiero hablar con mi doctor | a que numero llamo | deme un numero
    alguien que hable espanol | quiero hablar con un humano | ayuda de una persona | hablar con la enfermera
    que me llame alguien de la va | no hay una persona ahi | paseme a la operadora | necesito que alguien me ayude
    quiero que me atienda una persona | con un representante | la linea de enfermeras`,
  verify: `
    iniciar sesion | quiero entrar | como entro | entrar a mi cuenta | tengo mi pin | aqui esta mi codigo | verificar quien soy
    verifiqueme | poner mi pin | eh como entro este a mi cuenta | tengo mi tarjeta lista | abrir mi cuenta | identificarme
    usar mi tarjeta | entrar con mi codigo | quiero identificarme | comprobar mi identidad | mande el enlace para entrar
    otro enlace | el enlace no funciona | soy veterano dejeme entrar | iniciar mi sesion | acceder a mi cuenta | tengo el codigo`,
  readableTexts: `
    activar los textos | quiero mi informacion por texto | permitir mensajes con mi informacion | active los mensajes de texto
    ponga la lista en el texto en vez del enlace | no quiero enlace mande las palabras | textos con mi salud
    eh active este los textos | quiero leerlo en el mensaje | textos legibles | permita textos con mi expediente
    inscribame para los textos | sin enlaces por favor | mensajes con informacion medica | quiero recibir mi informacion por mensaje`,
  callMe: `
    llameme | me puede llamar | llamame por favor | llame a mi telefono | quiero que me llame | mejor llameme | deme una llamada
    eh me puede este llamar | llameme a la casa | no puedo leer llameme | prefiero una llamada | llamar | llame
    que me llame la computadora | me lo puede leer por telefono | echame una llamada | llamenme | marqueme | no tengo internet llameme`,
  private: `
    privado | hagalo privado | que mis textos sean privados | no ponga mi informacion en los textos | solo enlaces
    eh pongalo este privado | desactive los textos con informacion | en privado | quiero privacidad en mis textos
    otra persona lee mi telefono | mi esposa lee mis textos hagalo privado | no muestre mi salud en los textos | volver a enlaces`,
  optOut: `
    no me mande mas textos | ya no me escriban | no mas mensajes | quiteme de la lista | deje de mandarme mensajes | borre mi numero
    no quiero mas textos | dejen de textear | darme de baja | no me moleste mas | eh ya no me mande este mensajes
    pare de enviarme textos | cancele los mensajes | no me contacten | saqueme de la lista | paren los textos | basta de mensajes`,
  language: `
    en espanol | en ingles | habla espanol | quiero espanol | cambiar idioma | en ingles por favor | hable en espanol
    no hablo ingles | prefiero espanol | cambie a ingles | eh puede este hablar espanol | otro idioma | que idiomas habla
    no entiendo ingles | ingles por favor | espanol por favor | se puede en espanol | mi esposa solo habla ingles`,
};
