import type { Blocks } from '../blocks.js';

/** Trust, texts, phones and cards: what is told apart by a word or two. */
export const toldPrivateEs: Blocks = {
  privacy: `
    y como se yo que ustedes son de la va de verdad | quien me dice que esto no es un fraude | me dijeron que no le diera mi informacion a nadie
    mi hija dice que no hable con maquinas que pueden robarme | esto no sera un truco | no me van a robar la identidad
    no me van a robar mis datos | y esto quien lo oye | se queda grabado lo que digo | esta grabando la conversacion | estan grabando
    me esta escuchando alguien mas | hay alguien mas en la linea | que pasa con lo que yo digo aqui | que hacen con lo que les digo
    donde guardan mis datos | quien guarda esto | le pasan mis datos al gobierno | le dicen a la migra | le informan a mi seguro
    mis datos se los dan a otra compania | mi informacion esta protegida | que tan seguro es esto | es seguro hablar por aqui
    es seguro por texto | son seguros los mensajes | es segura la linea | puedo hablar con confianza | es de confianza esto
    usted quien es | quien eres tu | de donde me hablan | de donde llaman | de parte de quien | quien me habla | quien esta ahi
    eres un robot | estoy hablando con una maquina | usted es gente o es grabacion | es una persona real la que habla | eres persona
    tu eres ai | esto lo maneja chatgpt | es la va la que me escribe | este numero es de la va | este mensaje es de la va
    esta pagina es del gobierno | como me consiguieron el numero | por que me escriben | por que me piden la fecha de nacimiento
    por que me pide el pin | para que quiere mi fecha de nacimiento | no le voy a dar mi pin a un desconocido | es esto un scam
    esto es scam o que | suena a fraude | me huele a estafa | me da desconfianza | no me fio | como me aseguro que es la va
    cual es la politica de privacidad | mis derechos de privacidad | hipaa | esto cumple con hipaa | es privada esta conversacion
    es confidensial | es confidencial lo que hablo | se entera mi familia de lo que hablo | mi esposa puede saber lo que pregunto
    quien puede leer esto que escribo | leen mis mensajes | pueden ver mis mensajes los empleados | pa que quieren mis datos`,
  private: `
    no quiero que salga mi salud en los mensajes | que no diga nada de mi salud en el texto | quite los detalles del texto
    ya no me mande detalles por texto | no me mande mi informacion asi mandeme el enlace | prefiero el enlace | mejor con enlace
    mejor mande solo el link | solo el link por favor | puro enlace | nomas el enlace | que lleguen sin detalles | mensajes sin detalles
    mi nieto agarra mi celular y lee mis mensajes | mi hija usa mi telefono ponga los textos privados | comparto el telefono con mi esposo hagalo privado
    el celular lo usa toda la familia que no salga nada | que no se vea mi medicina en la pantalla | que no aparezcan mis cosas en el mensaje
    quite la informacion de los textos | apague los textos con detalles | desactivar los textos legibles | ya no quiero textos legibles
    no quiero textos legibles | deshabilite los textos legibles | quitar textos legibles | desactive textos | cambie mis textos a privados
    ponme privado | ponlo en privado | poner privado | modo privado por favor | privado porfa | privados | hagamelo privado
    quiero que sea privado lo que me mandan | vuelva a lo privado | esconda lo que dice el texto | oculte mis datos en los mensajes
    ocultar informacion en los textos | que no me escriban las medicinas en el texto | make it private | private por favor`,
  readableTexts: `
    quiero ver mis medicinas ahi mismo en el mensaje | que salga todo en el mensaje | mandeme la informacion completa por mensaje siempre
    no se abrir los enlaces mande todo escrito | el link no me abre pongalo en el texto | mi telefono es de los viejitos no abre links
    mi celular no tiene internet ponga la informacion en el mensaje | tengo telefono de tapita mande las palabras | mi flip no abre enlaces
    escriba la lista en el mensaje | que me lleguen escritos | ponga los detalles en el texto | con detalles los textos
    textos con detalles | mensajes con detalles por favor | acepto textos con mi informacion | doy permiso para textos con mi informacion
    si quiero textos con mi informacion de salud | autorizo los textos con mi salud | activar los textos legibles | activame los textos
    active textos legibles | prender los textos legibles | habilitar textos con informacion | encender los mensajes con informacion
    puede ponerme la informacion directo en el texto | quiero leerlo directo sin enlace | sin link por favor | no me mande links
    no mande enlaces mande la informacion | textos que digan todo | textos completos | quiero los textos completos | readable texts
    como activo los textos | como hago para que me salga en el texto | quiero que el texto diga mis medicinas | textos legibles por favor`,
  optOut: `
    ya no me este mandando mensajitos | no me gusta que me manden mensajes | me tienen cansado con tantos mensajes dejen de mandar
    no me vuelvan a escribir | no me vuelva a textear | no quiero recibir nada mas por texto | ya no quiero recibir mensajes
    quiteme de esa lista de mensajes | borreme de su lista | borrenme | elimine mi numero de su lista | desuscribirme | quiero desuscribirme
    desinscribirme de los textos | unsubscribe por favor | pare de textear | no textee mas | no mas textos por favor | no mas msjs
    ya no me manden msj | ya no manden textos a este numero | dejen de molestar | dejeme en paz con los mensajes | parenle a los mensajes
    parele con los textos | dejen de escribirme | no me contacten por texto | cancelar los textos | cancele mis textos
    quitarme de los textos | denme de baja de los textos | no autorizo que me manden textos | ya no kiero textos`,
  lostPhone: `
    no se donde deje el telefono | no hallo mi celular | no hallo la tarjeta | no aparece mi celular | no aparece la tarjeta con los codigos
    la tarjeta se me perdio en la mudanza | mi esposa boto la tarjeta | mi nieto rompio la tarjeta | se me mojo la tarjeta | la tarjeta se me mancho y no se lee
    se me quebro el celular | se me descompuso el telefono | mi telefono ya no sirve | mi telefono se murio | se me cayo el celular y ya no prende
    me asaltaron y se llevaron el celular | me robaron la bolsa con la tarjeta | me robaron la billetera y ahi iba la tarjeta
    deje el celular en la guagua | deje mi telefono en el taxi | cambie de compania y me dieron otro numero | estrene celular
    tengo celular nuevo y ya no me reconoce | me compraron otro telefono | ahora tengo otro cel | mi numero cambio | me cambie de numero
    ya no tengo el numero de antes | ese numero ya no lo tengo | ya no uso ese telefono | el telefono que tienen ahi ya no es mio
    no me acuerdo del pin | se me fue el pin de la cabeza | el pin se me olvido | olvide los cuatro numeros | no recuerdo mi clave de entrar
    no recuerdo el numero secreto | como cambio el pin | quisiera cambiar el pin | dame otro pin | necesito un pin nuevo | resetear el pin
    reset de mi pin | mi pin ya no funciona | el pin no me lo acepta | no me agarra el pin | me bloquearon el pin | ya gaste los codigos
    ya no me quedan codigos | se acabaron los numeros de la tarjeta | me falta la tarjeta de los codigos | necesito que me manden otra tarjeta
    mande una tarjeta nueva | nunca me llego la tarjeta | no me ha llegado la tarjeta de codigos | alguien agarro mi tarjeta
    creo que alguien sabe mi pin | alguien tiene mi telefono que lo bloqueen | bloquee mi tarjeta | bloquear mi acceso porque perdi el celular
    perdi mi cell | perdi el cel | lost my phone lo perdi | perdi mi wallet | no c donde esta mi tarjeta | me ackearon el telefono`,
  verify: `
    dejeme pasar ya tengo mi codigo | ya traigo mi tarjeta en la mano | ya encontre mi tarjeta | aqui tengo la tarjeta | ya tengo el pin a la mano
    quiero meterme a mi cuenta | como me meto a mi cuenta | como le hago para entrar | como puedo entrar a ver mi expediente | meterme a mi record
    quiero accesar mi cuenta | sign in | quiero hacer login | log in por favor | hacer sign in | me quiero identificar | le doy mi pin
    quiere mi pin | le doy el codigo | ya le puedo dar el codigo | preguntele el pin | digame el numero de la tarjeta que quiere
    verificame | verifique que soy yo | compruebe que soy yo | soy yo verifiqueme | como le pruebo quien soy | que necesita para saber que soy yo
    no me ha llegado el enlace | no me llego el link para entrar | mandeme el link para entrar otra vez | mande otro link
    el link se vencio | el enlace ya expiro | no abre el enlace para entrar | pidame el codigo | ya estoy listo para el pin
    me saco de la cuenta quiero entrar otra vez | quiero volver a entrar | se cerro mi sesion | empezar mi sesion | abrir sesion
    poner mi fecha de nacimiento | le doy mi fecha de nacimiento para entrar | soy veterano y quiero entrar | acceso a mi cuenta por favor`,
  callMe: `
    mejor hableme por telefono | mejor me llama usted | es que no veo bien las letras llameme | no alcanzo a leer llameme por favor
    se me hace dificil escribir llameme | no se textear llameme | marqueme a mi celular | marcame | marqueme por favor | echeme una llamada
    echame un telefonazo | deme un timbrazo | dame un ring | me puede marcar | me podria llamar usted | puede llamarme y leermelo
    llameme y me lo dice | llameme y me dice todo | llamame y leemelo | prefiero que me hablen | prefiero oirlo por telefono | quiero oirlo no leerlo
    que me hable por telefono la maquina | llameme ahorita | llameme ya | hagame una llamada | call me | call me por favor
    llameme plis | llameme xfa | quiero una llamada con mis medicinas | llameme con los resultados | por telefono mejor | mejor por llamada
    por llamada | una llamadita | pueden llamarme a este telefono | llamen a mi celular`,
  language: `
    yo no se ingles | casi no hablo ingles | no le entiendo el ingles | mi ingles es muy malo | no domino el ingles | me habla en espanol por favor
    solo espanol | puro espanol | soy puertorriqueno hableme en espanol | hay alguien que hable espanol | tiene en espanol
    digamelo en espanol | pongalo en espanol | escribame en espanol | mande los textos en espanol | lo quiero en espanol | espanol pls
    en castellano | switch to english | pongalo en ingles mi hija va a oir | mi hija solo entiende ingles | mejor en ingles | lea en ingles
    en ingles para mi doctor | pase a ingles | cambiame el idioma | como cambio el idioma | quiero otro idioma`,
};
