// The letters to customers ("usted") and to employees ("tú"), in Spanish.
import type { letters as english } from '../en/letters.ts';
import { counted, plural } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  greetingByFirstName: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  smallPrint: (organization) => `${organization} envía este correo con Coro.`,
  score: (score) => `Responder con un ${score}`,
  stop: 'No me pregunten más, o háganlo con menos frecuencia',
  free: 'Puedes ignorar este correo.',
  promiseLink: 'Lo que te prometemos',
  survey: {
    subject: (organization) => `Una pregunta de ${organization}`,
    preheader: 'Basta con tocar un número: diez segundos.',
    opening: (organization) => `Gracias por elegir ${organization}. Tenemos una sola pregunta para usted: bastan diez segundos.`,
    tap: 'Toque el número que corresponda:',
    closing: 'Leemos todas las respuestas. Antes de enviarla, puede cambiar el número y añadir unas palabras.',
    signature: (team) => `El equipo de ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} aún querría conocer su opinión`,
    preheader: 'Un número, si le parece bien.',
    opening: (organization) =>
      `Hace unos días, ${organization} le hizo una pregunta. Su respuesta todavía nos ayudaría, y bastan diez segundos.`,
    closing: 'Si prefiere no responder, no tiene que hacer nada.',
  },
  engagement: {
    subject: (organization) => `¿Cómo es trabajar en ${organization}?`,
    preheader: 'Dos minutos, sin tu nombre.',
    opening: (team, minutes) =>
      `¿Cómo es trabajar aquí? Hacemos las mismas preguntas a todo el equipo ${team}: ${counted('es', minutes, { one: 'minuto', other: 'minutos' })} más o menos.`,
    promise: (k) =>
      `Tus respuestas se guardan sin tu nombre, y los resultados de tu equipo solo se muestran si ${plural('es', k, { one: 'responde', other: 'responden' })} al menos ${counted('es', k, { one: 'persona', other: 'personas' })}.`,
    until: (day) => `Puedes responder hasta el ${day}.`,
    button: 'Responder',
    own: 'Este enlace es solo tuyo: no se lo pases a nadie, por favor.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Aún puedes decir cómo es trabajar en ${organization}`,
    preheader: 'Dos minutos, sin tu nombre.',
    opening: (team, minutes) =>
      `Hemos preguntado a todo el equipo ${team} cómo es trabajar aquí. Si quieres dar tu opinión, aún estás a tiempo: ${counted('es', minutes, { one: 'minuto', other: 'minutos' })} más o menos.`,
    closing: 'Si prefieres no responder, no tienes que hacer nada.',
  },
};
