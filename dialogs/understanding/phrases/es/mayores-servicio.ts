import type { Blocks } from '../blocks.js';

/** What the service does, and how it is talked to, in Spanish. */
export const mayoresServicioEs: Blocks = {
  summary: `
    lo principal de mi salud | hagame un resumen | en pocas palabras como estoy | los puntos importantes | todo en resumen | abra mi expediente
    busque mi expediente | lea mi expediente | que dice mi record | que tienen de mi ahi | que hay en mi expediente | ensename mi record
    quiero oir mi expediente | mi historial completo | todo lo mio | el record entero | un vistazo a mi salud | mi record medico | resumen corto | resumen pls`,
  whatsNew: `
    hay noticias en mi expediente | que entro nuevo | pusieron algo nuevo | que hay nuevo en mi record | que anadieron | algun cambio desde que llame
    llego algo nuevo | hay novedades | que cambio | lo mas nuevo | lo ultimo que pusieron`,
  download: `
    quiero una copia en papel por correo | mandeme una copia por correo a mi casa | como consigo mi expediente en papel | me lo pueden mandar por correo
    no tengo impresora mandemelo por correo | una copia para llevar | imprimame todo | quiero guardarlo en la computadora | el archivo pdf | copia de mi record
    una copia escrita para mi doctor | como lo descargo`,
  textMe: `
    textee eso | mandelo a mi telefono | pongalo en un texto | mandame un mensaje con eso | envielo a mi celular | por mensaje mejor
    me lo manda por texto | quiero eso en un mensaje`,
  share: `
    mi hija me ayuda con esto puede entrar ella | deje que mi hijo lo vea | el doctor de afuera necesita mi expediente | mande esto a mi nefrologo
    como le doy acceso a mi esposa | la senora que me cuida necesita ver las medicinas | que mi hermana pueda mirar | pon a mi hija en mi cuenta
    quiero compartir mi lista | mandeselo al hospital | apunte a mi nieto para que me ayude | comparta con mi familia`,
  unshare: `
    quite a mi hijo de ahi | no quiero que ella vea mas | cierre ese enlace | saque a mi nuera de mi expediente | que nadie mas lo vea
    ya no comparta con el doctor | corte el acceso de mi sobrina | cambie de idea no lo comparta | quitele el permiso`,
  pauseHelper: `
    pare el acceso de mi hija por ahora | que mi hijo no entre por un tiempo | ponga en espera a mi ayudante | suspenda a mi nieta un mes | congele el acceso`,
  resumeHelper: `
    ya puede entrar mi hija otra vez | devuelvale el acceso a mi hijo | active a mi ayudante de nuevo | que vuelva a ver mi esposa`,
  sendHelper: `
    mandele esto a quien me ayuda | que mi ayudante lo reciba | pasele la lista a mi ayudante | textee a mi ayudante`,
  whoseRecord: `
    quiero el de mi esposa no el mio | es para mi papa | estoy preguntando por mi mama | de quien es lo que lee | es mio o de mi esposo esto
    vaya al de mi padre | cambie al de mi mama | ahora el mio | vuelva al mio | el otro veterano | abra el de mi marido | yo cuido a dos deme el otro
    el expediente de mi hermano | a quien pertenece esto`,
  whoHasSeen: `
    quien ha entrado en mi expediente | quien miro mis cosas | alguien ha visto mi record | quien tiene permiso de verlo | quien lo abrio por ultima vez
    mi hijo ha estado mirando | ensename quien entro`,
  explainTerm: `
    que es eso de la a1c | que significa egfr | explique que es ldl | que es anemia | que cosa es epoc | que es edema`,
  advice: `
    eso es bueno o malo | me debo preocupar | tengo que llamar al doctor por eso | usted que haria | puedo tomar cerveza con eso
    se me olvido una dosis que hago | puedo tomar ibuprofeno con el anticoagulante | tengo el azucar muy alta
    es mucha medicina para mi edad | se me hinchan los pies que hago | la pastilla me marea la dejo | que me tomo para el catarro
    me hace dano a los rinones | 140 sobre 90 esta bien | estoy empeorando | que opina de mis numeros | tengo que tomarlas todas
    que es bueno para el dolor de espalda | debo ir a emergencia por esto | eso es normal a mi edad | me conviene la vacuna | como bajo el colesterol`,
  wrongRecord: `
    eso esta mal yo nunca tuve eso | pusieron algo equivocado | deje de tomar eso hace anos | dice que fumo y no es cierto | mi nombre esta mal escrito
    esa no es mi fecha de nacimiento | dice que me dio un derrame y no fue | quite eso de mi record | como lo corrijo | yo no tengo diabetes
    eso es de mi hermano no mio | esa dosis esta mal | la fecha esta mal | falta mi alergia a la penicilina | tienen mi direccion vieja
    hay un error en mi expediente | la lista no esta bien | eso no fue lo que dijo el doctor | corrijan eso`,
  notMe: `
    yo no soy ese | me confunde con otro | ese no es mi nombre | yo soy la esposa no soy el | no soy el veterano | se equivoco de persona | ese senor no soy yo`,
  wrongNumber: `
    tiene el numero equivocado | ese senor no vive aqui | este no es su telefono | aqui no hay ningun veterano | me dieron este numero hace poco
    el murio y este telefono es mio ahora | no conozco a esa persona | este numero ya no es de el | esta llamando mal`,
  lostPhone: `
    perdi el telefono | se me cayo el celular al agua | no encuentro la tarjeta de los numeros | me robaron la cartera con la tarjeta
    tengo numero nuevo | se me olvido el pin | no me acuerdo del codigo | bote la tarjeta`,
  privacy: `
    quien oye esto | quien escucha esta llamada | mi hijo puede oir esto | quien ve esto | alguien mas ve mis mensajes
    como se que es el va de verdad | esto es de verdad el va | demuestreme que es el va | esto es un truco | me han dicho de estafas asi
    que hacen con mi informacion | se lo dicen a alguien | es confidencial esto | lo ve el gobierno | mi seguro se entera | lo pueden hackear
    a quien le dan mis datos | esta linea es segura | quien lee los textos | son privados mis mensajes | venden mi informacion
    para que quiere mi pin | puedo confiar en esto | mi doctor ve lo que pregunto | mi hija puede ver lo que pregunte | con quien hablo`,
  person: `
    quiero hablar con alguien que hable espanol | una persona que hable espanol | alguien que hable espanol por favor | hay alguien que hable espanol
    paseme con alguien en espanol | comuniqueme con una persona en espanol | tienen operadora en espanol | necesito hablar con alguien que sepa espanol
    pongame una persona | quiero una persona no una maquina | con un ser humano | odio estas maquinas | hay alguien ahi | a que numero llamo para hablar con alguien
    paseme la enfermera | con la operadora | una senorita de verdad | transfierame`,
  verify: `
    tengo mi tarjeta aqui | tengo el pin | quiero entrar | dejeme identificarme | como entro | voy a poner el codigo | abrame la sesion`,
  callMe: `
    llameme a la casa | me puede llamar | deme una llamada | llameme usted | quiero que me llamen | prefiero una llamada | no veo bien las letras llameme | timbreme`,
  readableTexts: `
    ponga la informacion en el texto | quiero leerlo en el mensaje mismo | no mande enlaces mande la lista | active los textos con informacion
    acepto mi informacion por texto | que salga todo en el texto | quiero textos con detalles`,
  private: `
    haga mis textos privados | sin detalles en los textos | que no salgan mis medicinas en el mensaje | mande solo enlaces | mi esposa lee mis mensajes no lo ponga
    quite la informacion de los textos | vuelva a los enlaces | esconda los detalles | solo el enlace por favor | ya no quiero los detalles por texto`,
  optOut: `    no me mande mas textos | deje de textearme | quiteme de esa lista | no mas mensajes | no me escriban mas`,
  language: `    hable en espanol | en ingles por favor | cambie el idioma | hableme en espanol | solo hablo espanol | vamos en espanol`,
};
