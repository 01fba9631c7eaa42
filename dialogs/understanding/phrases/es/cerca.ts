import type { Blocks } from '../blocks.js';

/** What stands close to something else: the same words, and another wish. */
export const cercaEs: Blocks = {
  unshare: `
    se lo di a la persona equivocada | le mande el enlace a quien no era quitelo | comparti por error quitelo | ese enlace ya no debe servir | cierre el enlace que di | anule lo que comparti
    no le mande nada mas a el | que ya no lo vea | le di mi expediente a otra persona por error`,
  share: `
    mandale todo a mi hija | mandele todo a mi hijo | enviale todo a mi doctora | mande todo a mi hija por favor | que mi hija tenga todo | pasale todo a mi sobrina | dale todo a mi hija
    quiero dar mi expediente a mi médico | dar mi expediente a mi doctor | quiero darle mi expediente al médico | que mi médico vea mi expediente | quiero que mi doctora vea mi registro | deje que mi doctor vea mis medicinas
    permita que mi médico lo vea | mi médico de afuera necesita mi expediente | cómo le doy mi expediente a otro doctor | pásele mi expediente al hospital | entréguele mi historial a la clínica | un enlace para mi doctor
    un código para la clínica | en la clínica me piden mi expediente | estoy en el consultorio y quieren ver mi lista | que el especialista vea mis análisis | compartirlo con la farmacéutica | que la enfermera tenga mi lista
    quiero que mi hermana tenga mi expediente | quiero darle permiso a mi hija de verlo | que lo pueda leer mi doctor | hágaselo llegar a mi cardiólogo | enseñarle mi expediente al doctor`,
  download: `
    quiero un pdf en espanol | un pdf de mi historial en espanol | bajar un pdf en espanol | el archivo en espanol por favor | pdf en letra grande | en letras grandes para imprimir | una hoja para la cartera
    una pagina para llevar en la cartera | una hojita con mis medicinas para la cartera | una hoja de emergencia
    guárdelo para mí | guárdemelo | guárdemelo hasta que esté en una computadora | téngalo guardado para mí | guárdemelo para después | guárdelo hasta que llegue a la computadora | déjelo listo para cuando entre
    manténgalo para mí | lo veo después guárdelo | guarde mi expediente para mí | puedo quedarme con una copia | me puedo llevar una copia | lo puedo imprimir | cómo lo guardo | quiero tenerlo en papel`,
  refillsLeft: `
    cuántas veces más la puedo surtir | todavía tiene repeticiones mi receta | me queda alguna repetición | ya usé la última repetición | cuándo se vence mi receta | cuántos surtidos quedan en la losartan | le quedan refills
    antes de pedir dígame si me quedan repeticiones | sirve todavía mi receta | se me acabaron las repeticiones o no`,
  refill: `
    mándeme otro frasco | necesito otro frasco de pastillas | me quedan dos pastillas mande más | pida mis pastillas | no ha llegado mi medicina | quiero surtir otra vez`,
  medicines: `
    perdí mi lista de medicinas léamela | se me perdió la lista de pastillas | no me acuerdo qué pastillas tomo | el doctor pregunta qué tomo | me piden la lista de lo que tomo | no traigo mis frascos qué tomo
    dígame cada pastilla que me dieron | todas mis recetas de ahora`,
  labs: `
    cómo salieron mis riñones | cómo salió mi sangre | qué encontraron en mi sangre | me sacaron sangre qué salió | ya llegó lo de la sangre | cómo está mi hígado en los análisis | salió lo de la orina | mi conteo de sangre
    el resultado de la biopsia | el examen de la próstata | mi colesterol bueno y malo | qué tan espesa está mi sangre | el nivel de la tiroides | me revisaron los riñones`,
  vitals: `
    cuánto peso ahora | cuánto pesaba en la clínica | he bajado de peso | cuánto mido | mi estatura y mi peso | cuánto oxígeno tenía | cómo estaba mi presión cuando me la tomaron | el número de arriba y el de abajo
    tenía fiebre en la cita | qué tan rápido late mi corazón según el registro | qué marcó la báscula | las tomas de presión`,
  visits: `
    cuándo fui la última vez | cuándo me vieron | cuántas veces he ido este año | por qué estuve en el hospital | cuánto tiempo estuve internado | cuándo salí del hospital | mis idas a emergencias | las veces que fui a la clínica`,
  careTeam: `
    a qué número llamo para mi enfermera | el teléfono de mi doctor | el número de mi clínica | cómo localizo a mi trabajadora social | quién es mi doctor ahora | cambiaron a mi doctor quién es | con quién me toca ahora`,
  wrongRecord: `
    ya no vivo ahí | esa dirección es vieja | esa no es mi fecha de nacimiento | mi nombre está mal escrito | ese ya no es mi doctor | yo nunca tuve esa operación | a mí nunca me pusieron esa vacuna | yo no fumo eso está mal
    cómo corrijo eso | dice que soy alérgico y no es cierto | hay algo ahí que no es verdad | esa pastilla ya la dejé y sigue ahí`,
  demographics: `
    qué dirección tienen de mí | ya cambiaron mi dirección | qué teléfono tienen mío | a quién llaman si me pasa algo | cómo tienen mi nombre | qué correo tienen de mí`,
  whoseRecord: `
    no el mío el de mi esposa | ese es el mío quiero el de mi papá | no para mí para mi mamá | el de ella por favor | el otro veterano | de quién son estas medicinas mías o de mi papá | este es el mío o el de él | ayudo a dos personas cuál es esta`,
  slower: `
    espere va muy rápido | no tan rápido espere | más despacito que no alcanzo | déjeme tiempo entre una y otra | lea con calma | no corra tanto | hable despacio que apunto | va muy de prisa | bájele a la velocidad`,
  pauseHelper: `
    que mi hija no lo vea por ahora | no deje que mi hijo lo vea otra vez hasta que yo diga | por unos días que no entre mi ayudante | detenga el acceso de mi hija un tiempo | que no vea nada por el momento mi esposa
    quítele el acceso nada más por un rato | déjelo en pausa para mi hijo | no para siempre sólo por ahora | bloquee a mi cuidadora hasta que yo avise | que descanse mi hija de ver mi expediente este mes`,
  resumeHelper: `
    ya puede verlo otra vez mi hija | ya estoy en casa deje entrar a mi hija | que mi hijo lo vuelva a ver | ya se acabó la pausa de mi ayudante | déjelo como antes para mi hija`,
  repeat: `
    empiece esa lista otra vez | lo último otra vez | vuelva a empezar eso | cómo | cómo dijo | qué fue eso | no le oí | estoy sordo dígalo otra vez | no agarré lo último | otra vez desde el principio de eso | eh | mande usted | mande`,
  summary: `
    en pocas palabras | lo más importante | nada más lo principal | a grandes rasgos cómo estoy | lo que debe saber la ambulancia | qué hay en mi expediente en general | lo esencial de mi salud | en resumen qué tengo`,
  advice: `
    qué pasa si se me olvida una pastilla | se me olvidó la pastilla qué hago | es bueno ese número | está mal ese número | puedo tomar cerveza con eso | puedo manejar con esa pastilla | usted qué haría | me hará daño
    será por la pastilla que me siento cansado | la puedo partir a la mitad | qué es bueno para la tos | está controlada mi azúcar | es para preocuparse`,
  verify: `
    cómo entro | quiero identificarme | ya tengo mi tarjeta | aquí tengo el código | se cerró mi sesión | quiero poner mi pin | ya me llegó el código | cómo abro mi expediente`,
  menu: `
    las opciones otra vez | llévame al principio | volver a donde empezamos | qué puedo escoger | cuáles eran las opciones | la primera pantalla | qué cosas puedo pedir`,
  outOfScope: `
    perdí mis lentes | guárdeme un lugar | guarde silencio | guárdame un secreto | cuánto pesa un elefante | qué tan alto es el cerro | la presión de las llantas | teléfono del plomero | a qué número llamo para la luz
    dele de comer al perro | el código postal | quién canta esa canción | un viaje al mar | cuándo juegan los yankees | llene el tanque | un frasco de mermelada | enlace para ver el partido
    soy alérgico al trabajo | mi perro es alérgico al pollo | alergias de los gatos | hay mucho polen hoy | le tengo alergia a los lunes | le tengo alergia a mi suegra | qué comida es buena para un perro con alergia | es temporada de alergias en texas
    medicina para mi perro | pastillas para las pulgas | las medicinas de mi gato | quién inventó la penicilina | la risa es la mejor medicina | dónde estudio medicina | quiero estudiar medicina
    entrar a facebook | abrir mi correo electrónico | la contraseña del wifi | entrar a mi banco | iniciar sesión en netflix | no puedo entrar a youtube | verificar mi pedido
    la cuenta de la luz está mal | el recibo está equivocado | el marcador está mal | mi cheque está mal | me dieron mal el cambio | hay un error en mis impuestos
    el menú del restaurante | qué hay de menú hoy | el menú de la cafetería | opciones de carros usados | la carta de postres
    la próxima canción | quién sigue en el partido | el siguiente autobús | el próximo presidente | cuándo es el próximo juego | siga derecho y luego a la izquierda
    cita con el peluquero | cita para cambiar el aceite | cita en el salón de belleza | cita con el abogado | cita del perro con el veterinario | una cita romántica | cita de amor | tengo una cita con mi novia | el horario del camión`,
};
