// What customers ("usted") and employees ("tú") read on survey pages, in Spanish.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber, plural } from '../format.ts';

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
  engagement: {
    title: '¿Cómo es trabajar aquí?',
    lead: (minutes) =>
      `${counted('es', minutes, { one: 'minuto', other: 'minutos' })}, más o menos. Puedes dejar sin contestar lo que quieras.`,
    promiseTitle: 'Lo que prometemos',
    promise: (k) => [
      'Tus respuestas se guardan sin tu nombre y sin tu enlace. Nadie puede buscar en Coro qué has dicho.',
      `Los resultados de tu equipo solo se muestran si ${plural('es', k, { one: 'responde', other: 'responden' })} al menos ${counted('es', k, { one: 'persona', other: 'personas' })}.`,
      'Escribe los comentarios como si fueran a leerse en voz alta.',
    ],
    team: (team, size) => `Respondes por ${team}. Hemos preguntado a ${counted('es', size, { one: 'persona', other: 'personas' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ve las medias del equipo, nunca una respuesta suelta, y solo a partir de ${counted('es', k, { one: 'respuesta', other: 'respuestas' })}. Los comentarios no aparecen hasta que ${counted('es', commentK, { one: 'persona haya escrito uno', other: 'personas hayan escrito uno' })}, en orden mezclado y sin puntuaciones.`,
    yourSupervisor: 'Tu responsable',
    limitsTitle: 'De qué no podemos protegerte',
    limits: [
      'De alguien que mire tu pantalla, o de un ordenador o una red que la empresa vigile. Responde desde tu propio teléfono.',
      'De tu forma de escribir y de los hechos que solo tú puedes conocer. No escribas nombres ni lugares.',
      'De compañeros que comparen lo que han respondido.',
      'De alguien que gestione este servidor y lo desmonte mientras la encuesta está abierta: en el momento en que envías, el servidor maneja juntos tu enlace y tus respuestas. Cuando se cierra la encuesta, las respuestas individuales se borran.',
    ],
    itemsTitle: '¿Hasta qué punto estás de acuerdo?',
    itemsHelp: 'Piensa en los últimos tres meses.',
    agree: ['Nada de acuerdo', 'En desacuerdo', 'Ni sí ni no', 'De acuerdo', 'Totalmente de acuerdo'],
    low: 'Nada',
    high: 'Totalmente',
    unknown: 'No lo sé',
    openHelp: 'Escribe como si fuera a leerse en voz alta. No pongas nombres.',
    answeredOf: (total) => `de ${formatNumber('es', total)} contestadas`,
    once: 'Solo se puede enviar una vez. Después no se puede cambiar, porque nadie sabe qué respuestas son las tuyas.',
    thanksTitle: 'Gracias.',
    thanks: (k) =>
      `Tus respuestas están en la urna, contadas una vez y sin tu nombre. Cuando se cierre la encuesta, si en tu equipo ${plural('es', k, { one: 'ha respondido', other: 'han respondido' })} al menos ${counted('es', k, { one: 'persona', other: 'personas' })}, tu responsable verá las medias del equipo: un buen momento para hablar de qué cambiar.`,
    close: 'Puedes cerrar esta página.',
  },
};
