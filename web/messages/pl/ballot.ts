// What employees ("Ty") read on their page, from the promise to the receipt, in Polish.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber, plural } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

const answers = { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' };
const people = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };

export const ballot: typeof english = {
  title: 'Jak się tu pracuje?',
  lead: (minutes) => `Około ${counted('pl', minutes, { one: 'minuty', other: 'minut' })}. Możesz pominąć, co chcesz.`,

  promise: {
    title: 'Co obiecujemy',
    nobody: 'Nikt, nawet osoby prowadzące ten serwer, nie może na podstawie jego zapisów powiązać Twoich odpowiedzi z Tobą.',
    shown: (k) =>
      `Wyniki Twojego zespołu są pokazywane tylko wtedy, gdy ${plural('pl', k, { one: 'odpowie', few: 'odpowiedzą', other: 'odpowie' })} co najmniej ${counted('pl', k, people)}.`,
    aloud: 'Pisz komentarze tak, jakby miały zostać odczytane na głos.',
  },
  team: (team, size) =>
    `Odpowiadasz w zespole ${team}. ${plural('pl', size, { one: 'Pytana jest', few: 'Pytane są', many: 'Pytanych jest', other: 'Pytane są' })} tam ${counted('pl', size, people)}.`,
  folded: (own, team) =>
    `Twój własny zespół, ${own}, jest za mały, by pokazywać go osobno, więc jego odpowiedzi liczą się w zespole ${team} i nigdzie indziej.`,
  leads: (own, team) =>
    `Kierujesz zespołem ${own}. Twoje własne odpowiedzi liczą się w zespole ${team}, tak by nigdy nie było ich w liczbie, którą oglądasz.`,
  tooFew: (k) => `To mniej niż ${formatNumber('pl', k)}, więc nic z tego nie jest pokazywane osobno.`,
  yourSupervisor: 'osoba kierująca Twoim zespołem',

  limits: {
    title: 'Przed czym nie możemy Cię ochronić',
    points: [
      'Komputer, telefon lub sieć, które obserwuje Twój pracodawca. Odpowiadaj na własnym telefonie, przez własne łącze.',
      'Twój sposób pisania i fakty, które możesz znać tylko Ty. Na niektóre z nich strona zwróci uwagę przed wysłaniem.',
      'Koleżanki i koledzy, którzy mówią sobie nawzajem, co odpowiedzieli, albo zmyślone osoby na liście pytanych. Wszyscy, którzy pracują tu z Coro, mogą przeczytać, kto i kiedy zmienił tę listę.',
      'Ktoś, kto zmieni program na tym serwerze. Nie da się temu zapobiec, można to tylko zauważyć: program jest publiczny i lista poniżej też.',
      'Ktoś, kto czyta Twoją pocztę, mógłby użyć Twojego linku przed Tobą. Wtedy na tej stronie zobaczysz „już użyto”. Twoich odpowiedzi nikt w ten sposób nie przeczyta.',
      'Zgubione urządzenie: jeśli zaczniesz tutaj i zgubisz je przed wysłaniem, Twój głos przepada. Drugiego nie ma, bo nikt nie może wiedzieć, który był pierwszy.',
    ],
    during:
      'Dopóki ankieta trwa, ktoś z kopią bazy danych widzi, kto zaczął, oraz zapieczętowane odpowiedzi. Gdy się kończy, klucze są niszczone: potem nikt nie może ustalić, kto co powiedział, z żadną kopią.',
    list: 'Publiczna lista zespołów i kluczy tej ankiety',
    fingerprint: 'Każdy dostaje tę samą listę. Porównaj jej odcisk z kimś z pracy:',
  },

  example: {
    title: (name) => `Co zobaczy ${name}`,
    lead: (day) =>
      `Dopóki ankieta trwa, do ${formatDay('pl', day)}: tylko w przybliżeniu, ile osób wzięło udział. Potem tę stronę. Nigdy pojedynczej odpowiedzi i nigdy tego, kto odpowiedział. Kierujący całą organizacją widzą to samo.`,
    open: 'Strona ze zmyślonymi liczbami',
    madeUp: 'Zmyślone liczby',
    madeUpNote: 'Pokazują, jak wygląda strona. Nikt tak nie odpowiedział.',
    exact: (n) => counted('pl', n, answers),
    band: (low, high) => `od ${formatNumber('pl', low)} do ${formatNumber('pl', high)} odpowiedzi`,
    atMost: (value) => `${value} lub mniej`,
    atLeast: (value) => `${value} lub więcej`,
    dimensions: { autonomy: 'Samodzielność', mastery: 'Rozwój', purpose: 'Sens', affiliation: 'Wspólnota' },
    enps: 'Polecenie nas innym (od −100 do +100)',
    scale: 'Średnia na skali od 1 (nie zgadzam się) do 5 (zgadzam się)',
    sentences: 'I to samo dla każdego zdania.',
    rounded: (n) =>
      `Gdy odpowiedzi jest mniej niż ${formatNumber('pl', n)}, liczby są zaokrąglane, bardzo wysokie i bardzo niskie są obcinane, a liczba odpowiadających jest podawana tylko w przybliżeniu.`,
    split: 'Ile osób co powiedziało',
    splitNote: (n) => `Liczba odpowiedzi, od której to widać: ${formatNumber('pl', n)}.`,
    hiddenTitle: (k) => `Jeśli odpowie mniej niż ${formatNumber('pl', k)}`,
    hidden: 'Ukryte dla ochrony ludzi',
    hiddenText: 'O samym Twoim zespole nic nie jest pokazywane. Co najwyżej jest pokazywany razem z innymi, jako całość.',
    words: 'Własnymi słowami',
    wordsNote: (n) =>
      `Komentarze są pokazywane, gdy ${plural('pl', n, { one: 'napisze je', few: 'napiszą je', other: 'napisze je' })} co najmniej ${counted('pl', n, people)}: w zmienionej kolejności, bez ocen, nazwisk i dat.`,
    comment: 'Chcę o większej części tego decydować samodzielnie.',
  },
  whatFollows: (day) =>
    `Po ${formatDay('pl', day)} pojawią się wyniki, a osoba kierująca Twoim zespołem ma dziesięć dni roboczych, by o nich z zespołem porozmawiać. To, co ustalicie, znajdziesz tutaj, pod tym samym linkiem.`,

  begin: 'Zacznij',
  beginNote:
    'Od tej chwili odpowiadaj w tej przeglądarce: Twój link działa jeden raz, a to, co wybierzesz, zostaje na tym urządzeniu, dopóki tego nie wyślesz.',
  preparing: 'Chwileczkę, przygotowujemy Twoją kartę do głosowania …',
  goOn: 'Odpowiadaj dalej',
  goOnNote: 'Odpowiadanie zaczęło się w tej przeglądarce. To, co wybrano, nadal tu jest, i tylko tutaj.',
  notMe: 'To nie ja',
  notMeNote: 'Na urządzeniu, z którego korzysta kilka osób: usuwa to, co tu wpisano. Każdy odpowiada dalej przez link z własnego e-maila.',

  questions: {
    itemsTitle: 'W jakim stopniu się zgadzasz?',
    itemsHelp: 'Pomyśl o ostatnich trzech miesiącach.',
    agree: ['Zdecydowanie się nie zgadzam', 'Nie zgadzam się', 'Ani tak, ani nie', 'Zgadzam się', 'Zdecydowanie się zgadzam'],
    low: 'Wcale',
    high: 'Całkowicie',
    unknown: 'Nie wiem',
    openHelp: 'Pisz tak, jakby miało to zostać odczytane na głos. Pomijaj nazwiska.',
    aboutTitle: 'O Tobie',
    aboutHelp: (n) =>
      `Możesz to pominąć. Pokazujemy to tylko dla całej organizacji, nigdy dla Twojego zespołu, i tylko dla grup, w których ${plural('pl', n, { one: 'jest', few: 'są', other: 'jest' })} co najmniej ${counted('pl', n, answers)}.`,
    nothingChosen: 'Wolę nie mówić',
    answeredOf: (total) => `/ ${formatNumber('pl', total)} odpowiedzi`,
    space: 'Zajęte miejsce: {share}.',
    tooLong: 'To jest za długie do wysłania. Skróć trochę.',
    nothing: 'Nie ma jeszcze żadnej odpowiedzi. Najpierw coś wybierz lub napisz.',
    once: 'Odpowiedzi można wysłać tylko raz. Potem nie da się ich zmienić, bo nikt nie wie, które są Twoje.',
    send: 'Wyślij',
  },

  sending: {
    title: 'Twoje odpowiedzi są w drodze',
    text: 'To chwilę potrwa. Są już zapieczętowane i leżą na tym urządzeniu, dopóki nie dotrą.',
    waiting: 'Nie ma teraz połączenia. Zostaw tę stronę otwartą albo wróć później w tej przeglądarce: dalej pójdzie samo.',
    again: 'Spróbuj teraz',
  },
  thanks: {
    title: 'Dziękujemy.',
    text: 'Twoje odpowiedzi są w urnie, bez Twojego nazwiska, i zostaną policzone jeden raz. Na tym urządzeniu nic z nich nie zostało.',
    next: (day, k) =>
      `Urna zostanie otwarta po ${formatDay('pl', day)}. Jeśli z Twojego zespołu ${plural('pl', k, { one: 'odpowie', few: 'odpowiedzą', other: 'odpowie' })} co najmniej ${counted('pl', k, people)}, osoba kierująca zespołem zobaczy jego średnie i porozmawia z Wami o nich. Wróć przez ten sam link, żeby przeczytać, co ustaliliście.`,
    close: 'Możesz zamknąć tę stronę.',
    otherPerson: 'To nie Ty?',
  },
  receipt: {
    title: 'Twoje pokwitowanie',
    text: 'Zachowaj je, jeśli po zakończeniu ankiety chcesz sprawdzić, czy Twoje odpowiedzi policzono. Nie zdradza, jakie one są.',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
  },

  used: {
    title: 'Tego linku już użyto',
    text: 'Ktoś zaczął przez niego odpowiadać w innej przeglądarce, a link działa jeden raz.',
    you: 'To Ty, na innym urządzeniu lub w innej przeglądarce? Odpowiadaj dalej tam: to, co wybrano, nadal tam jest.',
    other:
      'Jeśli to nie Ty, powiedz o tym komuś, kto odpowiada za tę ankietę albo zajmuje się Twoją pocztą. Twoje odpowiedzi nie zostały wysłane i na nic nie musisz odpowiadać.',
    why: 'Drugiej karty nie ma i nikt nie może jej dla Ciebie zrobić: nikt nie może ustalić, które odpowiedzi przyszły z pierwszą, więc nie da się jej cofnąć.',
  },
  late: {
    title: 'Ankieta się zakończyła',
    text: 'Twoje odpowiedzi dotarły po otwarciu urny i nie można ich już było policzyć. Przykro nam. Zostały usunięte z tego urządzenia.',
  },
  counting: {
    title: 'Ankieta dobiegła końca',
    text: 'Trwa liczenie głosów. Wróć za jakiś czas przez ten sam link: zobaczysz wtedy, czy Twój policzono, a później, co ustalono.',
  },
  afterwards: {
    title: 'Ta ankieta się zakończyła',
    lead: (survey, team) => `„${survey}”, ${team}.`,
    thanks: 'Dziękujemy wszystkim, którzy odpowiedzieli.',
    checkTitle: 'Czy Twój głos policzono?',
    checkText: 'Wpisz zachowane pokwitowanie. Zostanie porównane na tym urządzeniu i nie zostanie wysłane.',
    checkLabel: 'Twoje pokwitowanie',
    check: 'Sprawdź',
    counting: 'Będzie to widać, gdy ankieta się zakończy, a głosy zostaną policzone.',
    yes: 'Twój głos został policzony.',
    no: 'Tego pokwitowania nie ma wśród policzonych. Sprawdź, czy wpisano je tak, jak zostało zapisane.',
    malformed: 'Pokwitowanie ma 24 litery i cyfry.',
    unknown: 'Nie udało się tego teraz ustalić. Spróbuj później.',
  },

  agreed: {
    title: 'Co ustalono',
    whole: 'Cała organizacja',
    heard: 'Co usłyszeliśmy',
    action: 'Co zrobimy',
    byDay: 'Do kiedy',
    byWhom: 'Kto',
    due: (day) => `Nic jeszcze nie zapisano. Termin: ${formatDay('pl', day)}.`,
    missed: (day) => `Nic jeszcze nie zapisano. Termin minął ${formatDay('pl', day)}.`,
    missedWhole: (day) => `Kierownictwo nic jeszcze nie zapisało. Termin minął ${formatDay('pl', day)}.`,
    none: 'Odpowiedziało za mało osób, by cokolwiek pokazać, więc nie było o czym rozmawiać.',
  },

  noScript: {
    title: 'Ta strona potrzebuje skryptu',
    text: 'Żeby nikt nie mógł powiązać Twoich odpowiedzi z Tobą, Twoja własna przeglądarka pieczętuje je, zanim opuszczą to urządzenie. Potrzebny jest do tego skrypt, a tutaj skrypty są wyłączone.',
    todo: 'Zezwól na skrypty dla tego adresu albo otwórz swój link w innej przeglądarce. Jeśli nie chcesz, nic nie musisz robić.',
  },
  cannot: {
    title: 'Ta przeglądarka nie może zapieczętować odpowiedzi',
    text: 'Jest za stara albo ten adres nie zaczyna się od https. Bez pieczęci nie przyjmujemy odpowiedzi, bo nie moglibyśmy dotrzymać obietnicy.',
    todo: 'Otwórz link w innej przeglądarce lub na innym telefonie.',
  },
  noStorage: {
    title: 'Ta przeglądarka niczego nie przechowuje',
    text: 'Twoja karta do głosowania musi przez kilka minut leżeć na tym urządzeniu, a ta przeglądarka na to nie pozwala. Często przyczyną jest okno prywatne.',
    todo: 'Otwórz link w zwykłym oknie albo w innej przeglądarce.',
  },
  noLink: {
    title: 'Otwórz link ze swojego e-maila',
    text: 'Na tę stronę prowadzi link z e-maila, który do Ciebie przyszedł. W tej przeglądarce nie czeka nic rozpoczętego.',
    sent: 'Z tej przeglądarki wysłano odpowiedzi',
    sentText: 'To wszystko, co po nich zostało. Żeby przeczytać, co ustalił Twój zespół, otwórz jeszcze raz link ze swojego e-maila.',
    several: 'W tej przeglądarce zaczęło kilka osób. Każda odpowiada dalej przez link z własnego e-maila.',
  },
  noConnection: {
    title: 'Nie udało się otworzyć tej strony',
    text: 'Nie ma połączenia albo serwer nie odpowiada. Nic nie przepadło, a Twój link nie został użyty.',
    again: 'Spróbuj ponownie',
  },
  marked: {
    title: 'Prosimy, nie odpowiadaj',
    text: 'To, co dostała ta strona, nie jest tym, co mówi publiczna lista. Można by po tym odróżnić Twoje odpowiedzi od odpowiedzi innych, więc strona się zatrzymała. Nic nie zostało wysłane.',
    todo: 'Powiedz o tym koleżankom i kolegom oraz komuś, kto odpowiada za tę ankietę.',
  },
  loading: 'Chwileczkę …',

  manifest: {
    title: 'Lista, którą każdy tutaj dostał',
    lead: (survey) =>
      `Wszyscy pytani w ankiecie „${survey}” dostali tę listę: ile osób może odpowiedzieć w każdym zespole, od ilu odpowiedzi pokazywane są wyniki oraz klucze, które chronią odpowiedzi. Została spisana, gdy ankieta się zaczęła, i nic się w niej nie zmienia.`,
    compareTitle: 'Porównaj ją z kimś z pracy',
    compare:
      'Przeczytajcie sobie nawzajem te litery i cyfry: pokazuje je też strona pod Twoim własnym linkiem. Jeśli są takie same, macie tę samą listę i nic w niej nie pozwala odróżnić Twoich odpowiedzi od odpowiedzi innych.',
    fingerprint: 'Odcisk listy',
    differs: 'Jeśli nie są takie same, nie odpowiadaj i powiedz o tym koleżankom i kolegom.',
    saysTitle: 'Co jest na liście',
    open: (day) => `Trwa do ${day}`,
    closed: 'Zakończona',
    people: (n) => `Może odpowiedzieć: ${counted('pl', n, people)}`,
    shown: (k) => `Wyniki są pokazywane, gdy jest co najmniej ${counted('pl', k, answers)}`,
    comments: (n) => `Komentarze są pokazywane, gdy jest ich co najmniej ${formatNumber('pl', n)}`,
    teamsTitle: (n) => counted('pl', n, { one: 'zespół', few: 'zespoły', many: 'zespołów', other: 'zespołu' }),
    teamsNote: 'Zespołu, w którym jest za mało osób, nie ma na liście: odpowiadają one w zespole nadrzędnym i tam są liczone.',
    team: 'Zespół',
    size: 'Osoby',
    whole: 'Cała lista ze wszystkimi kluczami, do sprawdzenia programem',
  },

  telling,
  talk,
};
