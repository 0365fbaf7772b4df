// In each language, sentences that tell who wrote them are noticed, and ordinary ones are left in peace.
import { describe, expect, it } from 'vitest';
import { surveyLocales, type SurveyLocale } from '#domain/languages.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { wordsFor } from '#web/messages/public.ts';

type Sentences = { readonly telling: readonly string[]; readonly ordinary: readonly string[] };

/** What people write in each language; English and Italian have more of it in telling.test.ts. */
const said: Readonly<Partial<Record<SurveyLocale, Sentences>>> = {
  de: {
    telling: [
      'Als einzige Frau im Team werde ich nie gefragt.',
      'Seit meiner Elternzeit redet niemand mehr mit mir.',
      'Ich bin hier der Einzige, der Polnisch spricht.',
      'Als deine Stellvertreterin müsste ich das wissen.',
      'Ich arbeite seit elf Jahren hier.',
      'Seit ich im März angefangen habe, ist nichts besser geworden.',
      'Nach meiner Operation hat niemand gefragt.',
      'Mein Schreibtisch steht neben dem Drucker.',
      'Sie hat mich am Dienstag angeschrien.',
      'Seit 2009 bin ich hier und nie befördert worden.',
    ],
    ordinary: [
      'Wir verdienen weniger als Praktikanten, und ein Azubi kann das besser als jede Führungskraft.',
      'Am Montag gibt es in Excel nie Zeit für eine Pause, und zu Weihnachten erst recht nicht.',
      'Seit zwei Jahren ist hier nichts passiert.',
      'Die einzige Person, die hier verdient, ist der Chef.',
      'Die einzige Lösung ist mehr Personal.',
      'Ich bin 40 Stunden die Woche im Büro.',
      'Wenn ich einen Fehler mache, hilft mir jemand.',
    ],
  },
  fr: {
    telling: [
      'En tant que seule femme de l’équipe, on ne me demande jamais rien.',
      'Depuis mon congé parental, personne ne me parle.',
      'Je suis le seul qui parle polonais.',
      'En tant qu’adjointe, je devrais le savoir.',
      'Je travaille ici depuis onze ans.',
      'Quand je suis venu de Pologne, personne ne m’a aidé.',
      'Quand je pars à la retraite, personne ne saura.',
      'Mon bureau est à côté de l’imprimante.',
      'Elle m’a crié dessus mardi matin.',
      'Ça fait quinze ans que je travaille ici.',
    ],
    ordinary: [
      'Comme le chef d’équipe ne répond pas, on attend.',
      'Le lundi, en Excel, rien ne marche, et à Noël encore moins.',
      'La seule personne qui gagne ici est le patron.',
      'La seule solution, c’est plus de monde.',
      'Depuis deux ans, rien ne change ici.',
      'Dans notre équipe, on parle français et anglais sur Teams.',
      'Je travaille bien dans cette équipe.',
    ],
  },
  es: {
    telling: [
      'Como única mujer del equipo nunca me preguntan.',
      'Desde mi baja maternal nadie me habla.',
      'Soy el único que habla polaco.',
      'Como tu suplente debería saberlo.',
      'Llevo once años aquí.',
      'Cuando vine de Polonia nadie me ayudó.',
      'Cuando me jubile nadie sabrá hacerlo.',
      'Mi mesa está al lado de la impresora.',
      'Fui la primera mujer del turno de noche.',
      'Soy la más antigua de la tienda.',
    ],
    ordinary: [
      'Como el encargado no contesta, esperamos.',
      'El lunes en Excel no responde nadie, y en Navidad menos.',
      'La única persona que gana aquí es el jefe.',
      'La única solución es más gente.',
      'Desde hace dos años no cambia nada aquí.',
      'Tengo 30 clientes al día.',
      'En dos años aquí habrá otra tienda.',
    ],
  },
  nl: {
    telling: [
      'Als enige vrouw in het team wordt mij nooit iets gevraagd.',
      'Sinds mijn ouderschapsverlof praat niemand meer met me.',
      'Ik ben hier de enige die Pools spreekt.',
      'Als jouw plaatsvervanger zou ik het moeten weten.',
      'Ik werk hier al elf jaar.',
      'Toen ik uit Polen kwam hielp niemand me.',
      'Als ik met pensioen ga weet niemand hoe het moet.',
      'Ik ben 61 en word als een kind behandeld.',
      'Als stagiaire krijg ik de slechtste diensten.',
      'Ik ben de oudste verkoopster van de winkel.',
    ],
    ordinary: [
      'Als de teamleider er niet is, weet niemand iets.',
      'Op maandag werkt Excel niet, en met Kerst al helemaal niet.',
      'De enige die hier verdient is de baas.',
      'De enige oplossing is meer mensen.',
      'Er is hier al twee jaar niets veranderd.',
      'Ik ben 40 uur per week op kantoor.',
      'Als ik hulp vraag, komt er iemand.',
    ],
  },
  pt: {
    telling: [
      'Como única mulher da equipa nunca me perguntam nada.',
      'Desde a minha licença parental ninguém fala comigo.',
      'Sou o único que fala polaco.',
      'Como sua adjunta devia saber.',
      'Há quinze anos que trabalho aqui.',
      'Quando vim da Polónia ninguém me ajudou.',
      'Quando me reformar ninguém saberá fazer.',
      'A minha secretária fica ao lado da impressora.',
      'Gritou comigo na terça à frente de todos.',
      'Tenho onze anos de casa.',
    ],
    ordinary: [
      'Como o supervisor não responde, esperamos.',
      'Na segunda-feira, em Excel, nada funciona, e no Natal ainda menos.',
      'A única pessoa que ganha aqui é o chefe.',
      'A única solução é mais gente.',
      'Há dois anos que nada muda aqui.',
      'Trabalho aqui com gosto.',
      'Falamos português e inglês no Teams.',
    ],
  },
};

describe.each(surveyLocales.filter((locale) => said[locale]))('what is said in %s', (locale) => {
  const { telling } = wordsFor(locale).ballot;

  it.each(said[locale]?.telling ?? [])('tells something: %s', async (text) => {
    expect((await tellingIn(text, telling)).map(({ kind }) => kind)).toContain('self');
  });

  it.each(said[locale]?.ordinary ?? [])('tells nothing: %s', async (text) => {
    expect(await tellingIn(text, telling)).toEqual([]);
  });
});
