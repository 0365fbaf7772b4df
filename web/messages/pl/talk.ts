// The talk with leaders after a comment, as its unknown writer ("Ty") reads it, in Polish.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'Kierownictwo może mi tu odpowiedzieć, nie dowiadując się, kim jestem',
    help: 'Dostaniesz sześć słów. Po zakończeniu ankiety przeczytasz dzięki nim odpowiedź na tej stronie i możesz odpisać. Nikt inny jej nie otworzy.',
    making: 'Słowa właśnie powstają …',
    failed: 'Nie udało się teraz utworzyć słów. Komentarz można wysłać bez nich.',
    title: 'Zapisz te sześć słów',
    explain:
      'Widać je tylko teraz i nigdzie nie są wysyłane. Kto je ma, przeczyta odpowiedź; bez nich nie przeczyta jej nikt i nikt ich dla Ciebie nie odnajdzie.',
    keptHere:
      'Ta przeglądarka przechowuje je, dopóki ich nie usuniesz. Jeśli z urządzenia korzystają też inni, zapisz słowa i usuń je stąd.',
    notKept: 'Ta przeglądarka ich nie zachowała.',
    forget: 'Usuń z tego urządzenia',
    where: 'Odpowiedź pojawi się tutaj:',
    published:
      'Na komentarz można odpowiedzieć tylko wtedy, gdy zostanie pokazany: gdy komentarz napisze wystarczająco dużo osób z Twojego zespołu.',
  },
  title: 'Czy ktoś Ci odpowiedział?',
  lead: 'Jeśli przy komentarzu wybierzesz, że czekasz na odpowiedź, dostajesz sześć słów. Otwierają Twoją skrzynkę, na tym lub na każdym innym urządzeniu. Wysyłana jest stąd liczba, która z nich powstaje, i nic o Tobie.',
  label: 'Twoje sześć słów',
  help: 'W swojej kolejności, ze spacjami. Wielkie litery i znaki diakrytyczne nie mają znaczenia.',
  open: 'Otwórz skrzynkę',
  opening: 'Otwieranie. Chwilę to potrwa …',
  faults: {
    none: 'Wpisz swoje sześć słów.',
    count: 'Potrzeba sześciu słów; liczba wpisanych: {count}.',
    unknown: 'Słowo {word}, „{typed}”, nie należy do naszych.',
    near: 'Słowo {word}, „{typed}”, nie należy do naszych. Może zapisane słowo to „{near}”?',
  },
  notThere: 'Do tych słów nie należy żaden komentarz',
  notThereText:
    'Są trzy możliwości: ankieta jeszcze się nie zakończyła; komentarz napisało za mało osób, by go pokazać, i został zniszczony bez czytania; albo jedno ze słów jest inne.',
  forgotten: 'Zapomnianych słów nikt nie odnajdzie: nie mamy ich. Odpowiedź pozostanie wtedy nieprzeczytana.',
  unreachable: 'Nie ma połączenia albo serwer nie odpowiada. Spróbuj później.',
  hereTitle: 'W tej przeglądarce',
  hereText: 'Skrzynki, których słowa zachowała ta przeglądarka. Na urządzeniu, z którego korzystają inni, usuń je.',
  forgetHere: 'Usuń z tego urządzenia',
  forgetAll: 'Usuń wszystkie z tego urządzenia',
  wordsHere: 'Pokaż sześć słów',
  mailbox: 'Twój komentarz w ankiecie „{wave}”, {organization}',
  empty: 'Nikt jeszcze nie odpowiedział. Wróć z tymi samymi słowami, kiedy chcesz: ta skrzynka pozostanie.',
  from: '{name}, {day}',
  you: 'Ty',
  tampered: 'Jednego listu nie da się otworzyć Twoimi słowami. Nie był zapieczętowany dla Ciebie albo zmieniono go po drodze.',
  writeLabel: 'Odpisz',
  writeHelp:
    'List dotrze jednego z trzech następnych poranków, wybranego losowo, żeby nikt nie mógł poznać, kiedy powstał. Kto czyta komentarz, czyta też ten list; nie jest on zapieczętowany przed osobami, które prowadzą ten serwer. Pisz tak, jakby miał zostać odczytany na głos.',
  send: 'Wyślij',
  sent: 'Wysłano.',
  wait: 'Od ostatniej odpowiedzi wysłano stąd trzy listy. Poczekaj na następną.',
  required: 'Najpierw coś napisz.',
  tooLong: 'To jest za długie. Można wysłać 2000 znaków.',
  cannot: 'Ta strona potrzebuje skryptu',
  cannotText:
    'Listy otwiera Twoja własna przeglądarka, żeby nikt inny nie mógł tego zrobić. Potrzebny jest do tego skrypt i adres, który zaczyna się od https.',
};
