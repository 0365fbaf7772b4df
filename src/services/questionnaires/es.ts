// The texts of the two standard questionnaires in Spanish: "usted" to customers, "tú" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const es: QuestionnaireTexts = {
  customer: {
    nps: '¿Qué probabilidad hay de que recomiende {organization} a un amigo o colega?',
    low: 'Nada probable',
    high: 'Sumamente probable',
    promoter: 'Gracias. ¿Qué hicimos especialmente bien?',
    passive: 'Gracias. ¿Qué faltó para un 10?',
    detractor: 'Lo sentimos. ¿Qué salió mal?',
    contact: '¿Podemos ponernos en contacto con usted para hablar de su respuesta?',
  },
  engagement: {
    enps: '¿Qué probabilidad hay de que recomiendes {organization} a un amigo o amiga como lugar de trabajo?',
    low: 'Nada probable',
    high: 'Sumamente probable',
    autonomy1: 'Puedo decidir en el momento cómo ayudar a un cliente.',
    mastery1: 'Hago mi trabajo mejor que hace seis meses.',
    purpose1: 'Veo qué cambia para los clientes gracias a mi trabajo.',
    affiliation1: 'En los días difíciles, mis compañeros me echan una mano.',
    autonomy2: 'A menudo nuestras normas me impiden ayudar a un cliente.',
    mastery2: 'Cuando una tarea es nueva para mí, aquí alguien me la enseña.',
    purpose2: 'Cumplimos las promesas que hacemos a los clientes.',
    affiliation2: 'Puedo darle malas noticias a mi responsable.',
    autonomy3: 'Mis propuestas cambian nuestra forma de trabajar.',
    mastery3: 'Llego a saber si he resuelto el problema del cliente.',
    purpose3: 'Si yo fuera cliente, nos elegiría.',
    affiliation3: 'En el trabajo tengo que arreglármelas por mi cuenta.',
    open: '¿Qué es lo primero que cambiarías aquí?',
  },
};
