import type { DocumentWords } from '../../../bot/sharing/index.js';

export const sections: DocumentWords['sections'] = {
  labs: {
    title: 'Resultados de laboratorio y pruebas',
    about:
      'Puede que su equipo de atención médica deba explicarle los resultados. Pregunte antes de cambiar un tratamiento.',
    knownNone: 'Su expediente dice que no hay resultados de laboratorio ni pruebas.',
  },
  immunizations: {
    title: 'Vacunas',
    about: 'Pueden faltar vacunas (inmunizaciones) que recibió fuera del VA.',
    knownNone: 'Su expediente dice que no hay vacunas.',
  },
  allergies: {
    title: 'Alergias',
    about: 'Sus alergias y lo que le cayó mal. Si falta alguna, avise a su equipo del VA.',
    knownNone: 'Su expediente dice que usted no tiene alergias conocidas.',
  },
  conditions: {
    title: 'Condiciones de salud',
    about: 'Condiciones de salud (diagnósticos) que anotaron sus equipos de atención médica.',
    knownNone: 'Su expediente dice que usted no tiene condiciones de salud conocidas.',
  },
  vitals: {
    title: 'Signos vitales',
    about: 'Los signos vitales son medidas como la presión arterial, el ritmo cardíaco y el peso.',
    knownNone: 'Su expediente dice que no hay signos vitales.',
  },
  medicines: {
    title: 'Medicinas',
    about:
      'Vencida quiere decir que la receta se terminó. No quiere decir que le dijeron que la dejara. Pregunte a su equipo antes de dejar o cambiar una medicina.',
    knownNone: 'Su expediente dice que usted no toma medicinas conocidas.',
  },
  appointments: {
    title: 'Citas',
    about: 'Citas pasadas y futuras. Llame a la clínica para confirmar o cambiar una cita.',
    knownNone: 'Su expediente dice que no hay citas.',
  },
  notes: {
    title: 'Resúmenes de atención y notas',
    about:
      'Lo que sus equipos escribieron de sus visitas (notas de evolución, consultas, resúmenes de alta).',
    knownNone: 'Su expediente dice que no hay resúmenes de atención ni notas.',
  },
  procedures: {
    title: 'Procedimientos',
    about: 'Procedimientos, como cirugías y endoscopias, que anotaron sus equipos de atención médica.',
    knownNone: 'Su expediente dice que no hay procedimientos.',
  },
  visits: {
    title: 'Visitas',
    about: 'Visitas a una clínica y estancias en un hospital (encuentros, ingresos y altas).',
    knownNone: 'Su expediente dice que no hay visitas.',
  },
  plan: {
    title: 'Plan y metas',
    about:
      'Lo que sigue en su cuidado (planes, órdenes, avisos). Sus metas. Lo que usted quiere si no puede hablar (voluntades anticipadas).',
    knownNone: 'Su expediente dice que no hay planes ni metas.',
  },
  history: {
    title: 'Historial social y familiar',
    about:
      'Sus hábitos y su familia. Lo que tuvo antes. Lo que hace solo cada día (estado funcional). Encuestas.',
    knownNone: 'Su expediente dice que no hay historial social ni familiar.',
  },
  devices: {
    title: 'Aparatos médicos',
    about: 'Aparatos en su cuerpo (implantes) y equipo que usted usa.',
    knownNone: 'Su expediente dice que no hay aparatos médicos.',
  },
  insurance: {
    title: 'Seguros',
    about: 'Seguros de salud (cobertura) anotados. Llame a la compañía para saber cuál está vigente.',
    knownNone: 'Su expediente dice que no hay seguros.',
  },
  careTeam: {
    title: 'Equipo de salud y contactos',
    about: 'Las personas y los lugares que le atienden, y a quién llamar por usted.',
    knownNone: 'Su expediente dice que no hay equipo de salud ni contactos.',
  },
  military: {
    title: 'Servicio militar',
    about: 'Su servicio, como lo anotaron el Departamento de Defensa (DOD), el VA o usted.',
    knownNone: 'Su expediente dice que no hay servicio militar.',
  },
  documents: {
    title: 'Documentos',
    about:
      'Archivos de su expediente, como papeles que se pasaron a la computadora. Aquí van solo los nombres, no lo que dicen.',
    knownNone: 'Su expediente dice que no hay documentos.',
  },
  demographics: {
    title: 'Datos personales',
    about: 'Cada centro del VA guarda su propia copia de sus datos personales.',
    knownNone: 'Su expediente dice que no hay datos personales.',
  },
};
