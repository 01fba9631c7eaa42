/** Words of other talk: weather, sports, animals, cars, food, shopping, money, benefits, the news. Whole words; `*` any ending. */
export const elsewhere = `
  dog beer vet disability boss lake sell
  weather rain* raining snow* sunny cloud* storm* hurricane tornado forecast umbrella humid degrees hot wind* flood*
  earthquake game games football baseball basketball soccer hockey golf cowboys yankees dodgers super bowl playoff*
  quarterback nascar boxing joke* funny sing song* music radio movie* film tv television netflix youtube episode*
  channel actor actress celebrity band concert lyrics guitar piano game* chess poker bingo casino lottery powerball
  jackpot horoscope astrology zodiac dogs puppy puppies cat cats kitten* bird* fish* cow* chicken* goat* pet pets vet
  parrot hamster squirrel* deer hunting hunt* rifle gun* ammo car cars truck* trucks engine oil tires brake* gas
  gasoline mileage motorcycle* bike* boat* rv tractor trailer mechanic bus taxi uber train subway plane flight* airline*
  airport boarding hotel* cruise* vacation* travel passport luggage beach florida texas california vegas mexico paris
  london france pizza burger* sandwich* chili meatloaf recipe* cook* cooking bake* oven dinner lunch breakfast supper
  restaurant* coffee tea whiskey wine rum steak bacon cheese bread butter cookie* cake pie candy chocolate ice cream
  potato* tomato* onion* rice beans apple* banana* grocery groceries shop* shopping mall walmart lowes target amazon
  ebay package* fedex ups discount* coupon* price* cheap buy buying shoes shirt* pants jacket dress furniture couch
  mattress lawn mower garden* roof plumb* plumber* electric* electrician light bulb lights sink toilet leak* faucet
  furnace air conditioner heater paint* carpet kitchen garage rent landlord mortgage loan* lease apartment estate bank*
  banking checking savings balance deposit* atm debt bankrupt* tax taxes irs refund* paycheck salary wage* stock*
  bitcoin crypto invest* retire* pension* claim* compensation rating appeal* benefit* gi bill tuition college education
  voc rehab burial headstone* cemetery funeral champva attendance reimburse* enroll* eligib* stipend homeless* shelter*
  job jobs hire* hiring unemployment coworker* election* vote* voting president congress senate senator governor mayor
  politics politician* trump biden republican* democrat* newspaper headline* court* lawsuit* divorce* jury police
  sheriff ticket* parking arrested jail crime neighbor* noise wifi router laptop printer ink windows password* app apps
  facebook twitter instagram tiktok google website browser charger battery cable remote camera photo* selfie bible
  church pray* prayer god jesus heaven love dating girlfriend boyfriend marry wedding* party christmas thanksgiving
  easter halloween holiday* santa gift* present* flower* grandkid* graduated teacher* homework math plus minus divided
  spell translate capital moon mars sun space planet rocket eiffel ocean mountain* river camping hiking alarm timer
  clock calendar reminder stupid dumb idiot damn hell crap suck* lol haha hahaha asdf* qwerty blah xyz elephant* monkey*
  purple unicorn* dinosaur* alien* ghost* vampire* keys hat license plate dmv library book* novel poem* story* stories
  author museum theater zoo circus lipstick haircut barber salon nails massage gym yoga cafeteria shuttle valet
  complaint* carnival fireworks parade statue painting knit* sew* sewing bowling tennis swim* pool clima llov* lluvia
  nieva nevar nieve calor frio sol tormenta huracan juego* juega* partido* futbol beisbol pelota boxeo gol chiste*
  cancion* cante musica salsa novela* pelicula* televisor tele capitulo* canal actriz cantante* perro* perra gato* gata
  caballo* pajaro* gallina* pez pescar caza* venado pistola carro* coche* camion* camioneta troca gomas llanta* llantas
  gasolina aceite mecanico guagua autobus tren avion vuelo* viaje* vacaciones playa pasaporte maleta hamburguesa* cocina
  cocinar arroz pollo frijoles cena almuerzo desayuno restaurante* cafe cerveza ron vino carne queso pan mantequilla
  galleta* bizcocho pastel flan helado platano* manzana* tortilla* taco* tienda* compra* comprar vender venta oferta*
  barato precio* cuesta zapato* camisa* ropa muebles grama jardin techo plomero electricista luz bombilla fregadero
  inodoro renta alquiler hipoteca prestamo* banco dinero deposito ahorros deuda impuestos salario bolsa pension reclamo*
  compensacion incapacidad discapacidad porcentaje apelo apelar apelacion beneficio* elegible entierro cementerio
  reembolso millas trabajo* empleo jefe eleccion* elecciones votar voto presidente gobernador alcalde congreso ley
  periodico guerra* divorcio juicio corte policia multa* estacion* estacionamiento carcel vecino* ruido impresora tinta
  contrasena clave aplicacion cargador bateria control foto* camara iglesia dios rece biblia misa amor novio* novia boda
  cumpleanos fiesta* navidad flores regalo* nietos graduo escuela maestra tarea matematica* menos traduzca luna
  estrella* espacio torre rio montana alarma reloj tonta tonto porqueria jaja* bla elefante* mono* morado unicornio
  llaves sombrero licencia placa biblioteca libro* cuento poema museo zoologico barberia peluqueria unas gimnasio
  transporte loteria horoscopo queja* boliche natacion piscina guitarra baile bailar domino gallo* lechon
`;
