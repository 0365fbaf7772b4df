// The letters to customers and employees, in Finnish: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Hyvä ${name},` : 'Hei,'),
  greetingByFirstName: (name) => (name ? `Hei ${name},` : 'Hei,'),
  smallPrint: (organization) => `${organization} lähettää tämän viestin Coron kautta.`,
  score: (score) => `Vastaa ${score}`,
  stop: 'Älkää kysykö enää, tai kysykää harvemmin',
  free: 'Voit jättää tämän viestin huomiotta.',
  promiseLink: 'Mitä lupaamme sinulle',
  survey: {
    subject: (organization) => `Yksi kysymys: ${organization}`,
    preheader: 'Napauta numeroa, se vie kymmenen sekuntia.',
    opening: (organization) =>
      `kiitos, että asioit kanssamme: ${organization}. Meillä on sinulle yksi kysymys, ja siihen vastaa kymmenessä sekunnissa.`,
    tap: 'Napauta sopivaa numeroa:',
    closing: 'Luemme jokaisen vastauksen. Voit vielä vaihtaa numeron ja lisätä pari sanaa ennen lähettämistä.',
    signature: (team) => `Terveisin ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} kuulisi sinusta yhä mielellään`,
    preheader: 'Yksi numero, jos haluat.',
    opening: (organization) =>
      `muutama päivä sitten ${organization} esitti sinulle yhden kysymyksen. Vastauksestasi olisi meille yhä apua, ja se vie kymmenen sekuntia.`,
    closing: 'Jos et halua vastata, sinun ei tarvitse tehdä mitään.',
  },
  engagement: {
    subject: (organization) => `Millaista on olla täällä töissä? ${organization}`,
    preheader: 'Kaksi minuuttia, ilman nimeäsi.',
    opening: (team, minutes) =>
      `millaista täällä on olla töissä? Esitämme samat kysymykset kaikille tiimissä ${team}, ja aikaa menee noin ${counted('fi', minutes, { one: 'minuutti', other: 'minuuttia' })}.`,
    promise: (k) =>
      `Vastauksesi tallennetaan ilman nimeäsi, ja tiimisi tulokset näytetään vain, jos teistä vastaa vähintään ${counted('fi', k, { one: 'henkilö', other: 'henkilöä' })}.`,
    until: (day) => `Voit vastata viimeistään ${day}.`,
    button: 'Vastaa',
    own: 'Tämä linkki on vain sinun: älä välitä sitä eteenpäin.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Ehdit vielä kertoa, millaista täällä on: ${organization}`,
    preheader: 'Kaksi minuuttia, ilman nimeäsi.',
    opening: (team, minutes) =>
      `olemme kysyneet kaikilta tiimissä ${team}, millaista täällä on olla töissä. Jos haluat sanoa sanasi, ehdit vielä: aikaa menee noin ${counted('fi', minutes, { one: 'minuutti', other: 'minuuttia' })}.`,
    closing: 'Jos et halua vastata, sinun ei tarvitse tehdä mitään.',
  },
};
