import type { tests as english } from '../../en/glossary/tests.js';
import { term } from './term.js';

export const tests: typeof english = {
  urinalysis: term(
    'result',
    'Examen de orina',
    'Es un análisis de la orina. Busca azúcar, proteínas, sangre y señales de gérmenes.',
    'analisis de orina, urinalysis, orina',
  ),
  culture: term(
    'result',
    'Cultivo',
    'Un cultivo busca gérmenes en una muestra, como sangre u orina.',
    'culture, cultivo de orina, cultivo de sangre',
  ),
  biopsy: term(
    'result',
    'Biopsia',
    'En una biopsia se saca un pedazo muy chico del cuerpo, para verlo de cerca en el laboratorio.',
    'biopsy, patologia',
  ),
  benign: term('result', 'Benigno', 'Benigno quiere decir que no es cáncer.', 'benign, benigna'),
  malignant: term('result', 'Maligno', 'Maligno quiere decir que es cáncer.', 'malignant, maligna'),
  negative: term(
    'result',
    'Negativo',
    'Negativo quiere decir que no se vio lo que se buscaba.',
    'negative, negativa',
  ),
  positive: term(
    'result',
    'Positivo',
    'Positivo quiere decir que se vio lo que se buscaba.',
    'positive, positiva',
  ),
  range: term(
    'result',
    'Rango de referencia',
    'Son los valores con los que el laboratorio compara un resultado. Cada laboratorio tiene los suyos.',
    'rango, rango normal, reference range',
  ),
  abnormal: term(
    'result',
    'Anormal',
    'Anormal quiere decir que un resultado sale del rango del laboratorio. Eso solo no dice por qué.',
    'abnormal, fuera de rango',
  ),
  critical: term(
    'result',
    'Resultado urgente',
    'El laboratorio pone esta marca si su equipo debe saber el resultado de una vez.',
    'critico, critical, resultado critico',
  ),
  mgdl: term(
    'result',
    'mg/dL',
    'mg/dL es una unidad. Son miligramos en un decilitro de sangre.',
    'mg dl, miligramos por decilitro',
  ),
  ekg: term(
    'result',
    'Electrocardiograma',
    'Un electrocardiograma anota las señales eléctricas del corazón.',
    'ekg, ecg, electro',
  ),
  mri: term(
    'result',
    'Resonancia',
    'Una resonancia es una foto de dentro del cuerpo, hecha con un imán muy fuerte.',
    'mri, resonancia magnetica',
  ),
  ct: term(
    'result',
    'Tomografia',
    'Es una foto de dentro del cuerpo, hecha con muchas radiografías.',
    'ct, tac, tomografia',
  ),
  ultrasound: term(
    'result',
    'Ultrasonido',
    'Un ultrasonido es una foto de dentro del cuerpo, hecha con sonido.',
    'ultrasound, ecografia, sonograma, ecocardiograma',
  ),
  bloodpressure: term(
    'vital',
    'Presión de la sangre',
    'La presión tiene dos números. El de arriba es cuando late el corazón, el de abajo cuando descansa.',
    'presion, presion arterial, blood pressure',
  ),
  systolic: term(
    'vital',
    'Presión sistólica',
    'Es el número de arriba de la presión: cuando late el corazón.',
    'sistolica, numero de arriba, systolic',
  ),
  diastolic: term(
    'vital',
    'Presión diastólica',
    'Es el número de abajo de la presión: cuando el corazón descansa entre latidos.',
    'diastolica, numero de abajo, diastolic',
  ),
  pulse: term(
    'vital',
    'Pulso',
    'El pulso es el número de latidos del corazón en un minuto.',
    'ritmo cardiaco, pulse, heart rate',
  ),
  oxygen: term(
    'vital',
    'Nivel de oxígeno',
    'Es el oxígeno que llevan los glóbulos rojos, en por ciento.',
    'oxigeno, saturacion, oxygen',
  ),
  bmi: term('vital', 'BMI', 'BMI es un número que se saca del peso y de la estatura.', 'imc, masa corporal'),
  vitals: term(
    'vital',
    'Signos vitales',
    'Son medidas del cuerpo: la presión, el pulso, la respiración, la temperatura, el oxígeno, el peso y la estatura.',
    'vitals, vitales',
  ),
};
