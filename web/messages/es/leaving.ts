// What customers ("usted") read who want to be asked less or no more, and what employees ("tú") are promised, in Spanish.
import type { leaving as english } from '../en/leaving.ts';
import { counted, plural } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `¿Quiere que ${organization} deje de preguntarle?`,
  lead: 'Basta con un toque. El enlace del correo seguirá siendo válido: aquí puede cambiar de opinión cuando quiera.',
  stop: 'No me pregunten más',
  lessOften: 'Pregúntenme con menos frecuencia',
  atMost: (days) =>
    days === 365 ? 'Como máximo, una vez al año.' : `Como máximo, una vez cada ${counted('es', days, { one: 'día', other: 'días' })}.`,
  stopped: {
    title: 'No volveremos a preguntarle.',
    text: (organization) => `${organization} ya no envía más preguntas a esta dirección.`,
  },
  rarer: {
    title: 'Le preguntaremos con menos frecuencia.',
    text: (organization) => `De vez en cuando aún puede llegarle alguna pregunta de ${organization}.`,
  },
  asked: {
    title: 'Podremos volver a preguntarle.',
    text: (organization) => `De vez en cuando, ${organization} puede enviarle alguna pregunta, nunca muchas.`,
  },
  again: 'Pueden volver a preguntarme',
  stays: 'Las respuestas que ya ha dado se conservan, y cuentan.',
  smallPrint: (organization) => `Esto se refiere solo a las preguntas que ${organization} hace con Coro, y a nada más de lo que le envía.`,
  wrong: {
    title: 'Este enlace no lleva a ninguna parte',
    text: 'Quizá no se copió entero. Conviene abrirlo otra vez desde el correo.',
  },
  promise: {
    title: 'Lo que te prometemos',
    lead: (organization) => `Puede que ${organization} te pregunte cómo es trabajar allí. Responder o no depende de ti.`,
    points: (k) => [
      'Puedes ignorar el correo. Coro no muestra a nadie quién ha respondido y quién no.',
      'Tus respuestas se guardan sin tu nombre y sin tu enlace. Nadie puede buscar en Coro qué has dicho.',
      `Los resultados de tu equipo solo se muestran si ${plural('es', k, { one: 'responde', other: 'responden' })} al menos ${counted('es', k, { one: 'persona', other: 'personas' })}.`,
    ],
    stopLead: '¿Prefieres no recibir estos correos?',
    stop: 'No me los envíen más',
    stopped: {
      title: 'No recibirás más estos correos.',
      text: (organization) =>
        `${organization} ya no te preguntará por correo cómo es trabajar allí. Aquí puedes cambiar de opinión cuando quieras.`,
    },
    again: 'Envíenmelos otra vez',
    resumed: {
      title: 'Volverás a recibir estos correos.',
      text: 'Te escribiremos cuando empiece la próxima encuesta.',
    },
  },
};
