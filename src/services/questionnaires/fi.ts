// The texts of the two standard questionnaires in Finnish.
import type { QuestionnaireTexts } from './en.ts';

export const fi: QuestionnaireTexts = {
  customer: {
    nps: 'Kuinka todennäköisesti suosittelisit ystävälle tai työkaverille: {organization}?',
    low: 'En lainkaan todennäköisesti',
    high: 'Erittäin todennäköisesti',
    promoter: 'Kiitos. Missä onnistuimme erityisen hyvin?',
    passive: 'Kiitos. Mitä jäi puuttumaan kympistä?',
    detractor: 'Olemme pahoillamme. Mikä meni vikaan?',
    contact: 'Saammeko ottaa sinuun yhteyttä vastauksestasi?',
  },
  engagement: {
    enps: 'Kuinka todennäköisesti suosittelisit tätä työpaikkaa ystävälle: {organization}?',
    low: 'En lainkaan todennäköisesti',
    high: 'Erittäin todennäköisesti',
    autonomy1: 'Voin päättää heti paikalla, miten autan asiakasta.',
    mastery1: 'Olen työssäni parempi kuin puoli vuotta sitten.',
    purpose1: 'Näen, mitä työni muuttaa asiakkaille.',
    affiliation1: 'Raskaana päivänä työkaverini auttavat minua.',
    autonomy2: 'Sääntömme estävät minua usein auttamasta asiakasta.',
    mastery2: 'Kun tehtävä on minulle uusi, joku täällä opettaa minua.',
    purpose2: 'Pidämme asiakkaille antamamme lupaukset.',
    affiliation2: 'Voin kertoa esihenkilölleni huonoja uutisia.',
    autonomy3: 'Ehdotukseni muuttavat tapaamme tehdä työtä.',
    mastery3: 'Saan tietää, ratkaisinko asiakkaan ongelman.',
    purpose3: 'Valitsisin meidät, jos olisin asiakas.',
    affiliation3: 'Töissä joudun pärjäämään omin päin.',
    open: 'Minkä muuttaisit täällä ensimmäiseksi?',
  },
};
