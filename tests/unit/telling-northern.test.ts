// In the languages of the North, sentences that tell who wrote them are noticed, and ordinary ones are left in peace.
import { describe, expect, it } from 'vitest';
import type { SurveyLocale } from '#domain/languages.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { wordsFor } from '#web/messages/public.ts';

type Sentences = { readonly locale: SurveyLocale; readonly telling: readonly string[]; readonly ordinary: readonly string[] };

const said: readonly Sentences[] = [
  {
    locale: 'sv',
    telling: [
      'Som enda kvinna i teamet blir jag aldrig tillfrågad.',
      'Sedan min föräldraledighet pratar ingen med mig.',
      'Jag är den enda här som talar polska.',
      'Som din ställföreträdare borde jag veta det.',
      'Jag har jobbat här i elva år.',
      'Sedan jag började i mars har inget blivit bättre.',
      'När jag kom från Polen hjälpte ingen mig.',
      'När jag går i pension vet ingen hur man gör.',
      'Mitt skrivbord står bredvid skrivaren.',
      'Hon skrek på mig i tisdags.',
      'Jag är 61 och behandlas som ett barn.',
      'Jag är gravid och bär fortfarande lådor.',
    ],
    ordinary: [
      'På Måndag har vi utbildning i Excel på Engelska, och till Jul ingenting.',
      'Vi tjänar mindre än praktikanter, och chefen behandlar oss som barn.',
      'Den enda som tjänar på det är chefen.',
      'Den enda lösningen är mer personal.',
      'Det har inte hänt något här på två år.',
      'Jag är på kontoret 40 timmar i veckan, och jag är 30 minuter sen varje dag.',
      'När jag gör fel får jag hjälp.',
      'Det är alltid samma personer som får de bra passen.',
    ],
  },
  {
    locale: 'da',
    telling: [
      'Som eneste kvinde i teamet bliver jeg aldrig spurgt.',
      'Siden min barsel taler ingen med mig.',
      'Jeg er den eneste her, der taler polsk.',
      'Som din stedfortræder burde jeg vide det.',
      'Jeg har arbejdet her i elleve år.',
      'Siden jeg begyndte i marts, er intet blevet bedre.',
      'Da jeg kom fra Polen, hjalp ingen mig.',
      'Når jeg går på pension, ved ingen, hvordan man gør.',
      'Mit skrivebord står ved siden af printeren.',
      'Hun råbte ad mig i tirsdags.',
      'Jeg er 61 og bliver behandlet som et barn.',
      'Efter min operation spurgte ingen.',
    ],
    ordinary: [
      'Om Mandagen har vi kursus i Excel på Engelsk, og til Jul ingenting.',
      'Vi tjener det samme som praktikanter, og chefen behandler os som børn.',
      'Den eneste, der tjener på det, er chefen.',
      'Den eneste løsning er flere folk.',
      'Der er ikke sket noget i to år.',
      'Jeg er på kontoret 40 timer om ugen, og jeg er 30 minutter for sent på den.',
      'Når jeg begår en fejl, får jeg hjælp.',
      'Vil I spørge os, før I ændrer vagterne? Det ville jeg ønske, De gjorde.',
    ],
  },
  {
    locale: 'nb',
    telling: [
      'Som eneste kvinne i teamet blir jeg aldri spurt.',
      'Siden foreldrepermisjonen min snakker ingen med meg.',
      'Jeg er den eneste her som snakker polsk.',
      'Som din stedfortreder burde jeg vite det.',
      'Jeg har jobbet her i elleve år.',
      'Siden jeg begynte i mars, har ingenting blitt bedre.',
      'Da jeg kom fra Polen, hjalp ingen meg.',
      'Når jeg går av med pensjon, vet ingen hvordan man gjør det.',
      'Pulten min står ved siden av skriveren.',
      'Hun kjeftet på meg på tirsdag.',
      'Jeg er 61 og blir behandlet som et barn.',
      'Etter operasjonen min var det ingen som spurte.',
    ],
    ordinary: [
      'På Mandag har vi kurs i Excel på Engelsk, og til Jul ingenting.',
      'Vi tjener det samme som praktikanter, og sjefen behandler oss som barn.',
      'Den eneste som tjener på det, er sjefen.',
      'Den eneste løsningen er flere folk.',
      'Det har ikke skjedd noe på to år.',
      'Jeg er på kontoret 40 timer i uken, og jeg er 30 minutter forsinket hver dag.',
      'Når jeg gjør en feil, får jeg hjelp.',
      'Det er alltid de samme som får de gode vaktene.',
    ],
  },
  {
    locale: 'fi',
    telling: [
      'Tiimin ainoana naisena minulta ei koskaan kysytä.',
      'Vanhempainvapaani jälkeen kukaan ei puhu minulle.',
      'Olen täällä ainoa, joka puhuu puolaa.',
      'Sijaisenasi minun pitäisi tietää se.',
      'Olen ollut täällä töissä yksitoista vuotta.',
      'Mikään ei ole parantunut sen jälkeen, kun aloitin maaliskuussa.',
      'Kun tulin Puolasta, kukaan ei auttanut.',
      'Kun jään eläkkeelle, kukaan ei osaa tätä.',
      'Pöytäni on tulostimen vieressä.',
      'Hän huusi minulle tiistaina.',
      'Olen 61 ja minua kohdellaan kuin lasta.',
      'Kukaan ei kysynyt mitään leikkaukseni jälkeen.',
    ],
    ordinary: [
      'Ensi Maanantaina on Excelin koulutus Englanniksi, ja Jouluna ei mitään.',
      'Tienaamme vähemmän kuin harjoittelijat, ja pomo kohtelee meitä kuin lapsia.',
      'Ainoa, joka tästä hyötyy, on pomo.',
      'Ainoa ratkaisu on lisää väkeä.',
      'Täällä ei ole tapahtunut mitään kahteen vuoteen.',
      'Olen toimistolla 40 tuntia viikossa, ja olen 30 minuuttia myöhässä joka päivä.',
      'Kun teen virheen, saan apua.',
      'Hyvät vuorot menevät aina samoille.',
    ],
  },
];

describe.each(said)('what is said in $locale', ({ locale, telling, ordinary }) => {
  const words = wordsFor(locale).ballot.telling;

  it.each(telling)('tells something: %s', async (text) => {
    expect((await tellingIn(text, words)).map(({ kind }) => kind)).toContain('self');
  });

  it.each(ordinary)('tells nothing: %s', async (text) => {
    expect(await tellingIn(text, words)).toEqual([]);
  });
});
