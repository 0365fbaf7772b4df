// The texts of the two standard questionnaires in Polish: "Państwo" to customers, "Ty" to employees.
import type { QuestionnaireTexts } from './en.ts';

export const pl: QuestionnaireTexts = {
  customer: {
    nps: 'Jak bardzo prawdopodobne jest, że polecą Państwo {organization} znajomym lub współpracownikom?',
    low: 'Zupełnie nieprawdopodobne',
    high: 'Niezwykle prawdopodobne',
    promoter: 'Dziękujemy. Co udało nam się szczególnie dobrze?',
    passive: 'Dziękujemy. Czego zabrakło do 10?',
    detractor: 'Przykro nam. Co poszło nie tak?',
    contact: 'Czy możemy skontaktować się z Państwem w sprawie tej odpowiedzi?',
  },
  engagement: {
    enps: 'Jak bardzo prawdopodobne jest, że polecisz znajomym {organization} jako miejsce pracy?',
    low: 'Zupełnie nieprawdopodobne',
    high: 'Niezwykle prawdopodobne',
    autonomy1: 'Mogę od ręki zdecydować, jak pomóc klientowi.',
    mastery1: 'Wykonuję swoją pracę lepiej niż pół roku temu.',
    purpose1: 'Widzę, co moja praca zmienia dla klientów.',
    affiliation1: 'W trudne dni współpracownicy mi pomagają.',
    autonomy2: 'Nasze zasady często nie pozwalają mi pomóc klientowi.',
    mastery2: 'Kiedy zadanie jest dla mnie nowe, ktoś tutaj uczy mnie, jak je wykonać.',
    purpose2: 'Dotrzymujemy obietnic, które składamy klientom.',
    affiliation2: 'Mogę pójść ze złą wiadomością do osoby, która kieruje zespołem.',
    autonomy3: 'Moje propozycje zmieniają to, jak pracujemy.',
    mastery3: 'Dowiaduję się, czy udało mi się rozwiązać problem klienta.',
    purpose3: 'Na miejscu klienta mój wybór padłby na nas.',
    affiliation3: 'W pracy muszę radzić sobie bez niczyjej pomocy.',
    open: 'Co Twoim zdaniem warto tu zmienić najpierw?',
  },
};
