// What customers ("usted") and employees ("tú") read on survey pages, in Spanish.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Idioma',
  send: 'Enviar',
  optional: 'Opcional',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: '¿Cuál es el motivo principal de su puntuación?',
  contactYes: 'Sí, pueden ponerse en contacto conmigo',
  smallPrint: (organization) => `${organization} pregunta con Coro.`,
  smallPrintAlone: 'Coro lleva las preguntas de quienes las hacen a quienes responden.',
  faultTop: 'La respuesta todavía no se ha enviado.',
  thanks: {
    title: 'Gracias.',
    promoter: 'Se lo haremos saber a las personas que le atendieron.',
    passive: 'Leemos todas las respuestas, y la suya nos muestra lo que aún falta.',
    detractor: 'Sentimos que haya sido así. Las personas responsables leerán sus palabras.',
    contacted: 'Alguien se pondrá en contacto con usted en un plazo de dos días hábiles.',
    change: 'Cambiar mi respuesta',
    changeNote: 'Aún puede hacerlo durante un día.',
  },
  unusable: {
    title: 'Este enlace no admite respuestas',
    text: 'Si ya ha respondido, gracias: su respuesta ha llegado y cuenta.',
    otherwise:
      'Si no, quizá el enlace sea demasiado antiguo o no se haya copiado entero. Conviene abrirlo otra vez desde el correo. Si sigue sin funcionar, no hace falta hacer nada.',
  },
  refused: 'Basta con volver atrás: lo escrito sigue ahí.',
};
