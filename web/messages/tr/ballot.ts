// What employees read on their page, from the promise to the receipt, in Turkish: "siz" to everybody, and names stand so that they need no ending.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Burada çalışmak nasıl?',
  lead: (minutes) => `Yaklaşık ${counted('tr', minutes, { other: 'dakika' })}. İstediğiniz soruyu boş bırakabilirsiniz.`,

  promise: {
    title: 'Size verdiğimiz söz',
    nobody: 'Bu sunucuyu işletenler de dahil hiç kimse, sunucunun kayıtlarından yanıtlarınızla sizin aranızda bağ kuramaz.',
    shown: (k) => `Ekibinizin sonuçları yalnızca ${formatNumber('tr', k)} veya daha çok kişi yanıt verirse gösterilir.`,
    aloud: 'Yorumları yüksek sesle okunacakmış gibi yazın.',
  },
  team: (team, size) => `${team} için yanıt veriyorsunuz. Orada ${counted('tr', size, { other: 'kişiye' })} soruluyor.`,
  folded: (own, team) =>
    `Kendi ekibiniz (${own}) tek başına gösterilemeyecek kadar küçük. Bu yüzden yanıtları ${team} içinde sayılır, başka hiçbir yerde sayılmaz.`,
  leads: (own, team) =>
    `Siz ${own} ekibinden sorumlusunuz. Kendi yanıtlarınızı içeren bir sayıyı hiçbir zaman görmemeniz için yanıtlarınız ${team} içinde sayılır.`,
  tooFew: (k) => `Sayı en az ${formatNumber('tr', k)} olmadığı için tek başına hiçbir şey gösterilmez.`,
  yourSupervisor: 'Yöneticiniz',

  limits: {
    title: 'Sizi neden koruyamayız',
    points: [
      'İşvereninizin izlediği bir bilgisayar, telefon veya ağ. Kendi telefonunuzdan, kendi bağlantınızla yanıt verin.',
      'Yazma biçiminiz ve yalnızca sizin bilebileceğiniz şeyler. Bu sayfa, siz göndermeden önce bazılarını gösterir.',
      'Ne yanıt verdiklerini birbirine anlatan iş arkadaşları veya sorulanlar listesine yazılmış uydurma kişiler. O listeyi kimin, ne zaman değiştirdiğini burada Coro ile çalışan herkes okuyabilir.',
      'Bu sunucudaki programı değiştiren biri. Bu önlenemez, yalnızca fark edilebilir: program herkese açıktır, aşağıdaki liste de öyle.',
      'E-postanızı okuyan biri bağlantınızı sizden önce kullanabilir. O zaman bu sayfa “zaten kullanıldı” der. Bu yolla yanıtlarınızı kimse okuyamaz.',
      'Kaybolan bir cihaz: burada başlar ve göndermeden önce cihazı kaybederseniz oyunuz kaybolur. İkincisi yoktur, çünkü ilkinin hangisi olduğunu kimse bilemez.',
    ],
    during:
      'Anket açıkken, veritabanının bir kopyası elinde olan biri kimin başladığını ve mühürlü yanıtları görür. Anket kapanınca anahtarlar yok edilir: ondan sonra hiçbir kopyayla, kimin ne dediğini kimse öğrenemez.',
    list: 'Bu anketteki ekiplerin ve anahtarların herkese açık listesi',
    fingerprint: 'Herkes aynı listeyi alır. Parmak izini bir iş arkadaşınızla karşılaştırın:',
  },

  example: {
    title: (name) => `${name} ne görecek?`,
    lead: (day) =>
      `Anket açıkken, ${formatDay('tr', day)} tarihine kadar: yalnızca yaklaşık kaç kişinin katıldığını. Sonrasında bu sayfayı. Hiçbir zaman tek bir yanıtı, hiçbir zaman kimin yanıt verdiğini değil. Bütün kurumu yönetenler de aynısını görür.`,
    open: 'Uydurma sayılarla sayfa',
    madeUp: 'Uydurma sayılar',
    madeUpNote: 'Sayfanın nasıl göründüğünü gösterirler. Kimse böyle yanıt vermedi.',
    exact: (n) => counted('tr', n, { other: 'yanıt' }),
    band: (low, high) => `${formatNumber('tr', low)}–${formatNumber('tr', high)} yanıt`,
    atMost: (value) => `${value} veya daha az`,
    atLeast: (value) => `${value} veya daha çok`,
    dimensions: { autonomy: 'Özerklik', mastery: 'Ustalaşma', purpose: 'Anlam', affiliation: 'Aidiyet' },
    enps: 'Bizi önerir mi? (−100 ile +100 arası)',
    scale: '1 (katılmıyorum) ile 5 (katılıyorum) arasında ortalama',
    sentences: 'Her cümle için de aynısı.',
    rounded: (n) =>
      `Yanıt sayısı en az ${formatNumber('tr', n)} değilse sayılar yuvarlanır, çok yüksek ve çok düşük olanlar kesilir, kaç kişinin yanıt verdiği de yalnızca yaklaşık söylenir.`,
    split: 'Kaç kişi ne dedi',
    splitNote: (n) => `Yalnızca en az ${formatNumber('tr', n)} yanıt varsa.`,
    hiddenTitle: (k) => `Yanıt verenler en az ${counted('tr', k, { other: 'kişi' })} değilse`,
    hidden: 'Kişileri korumak için gizli',
    hiddenText: 'Ekibinizden tek başına hiçbir şey gösterilmez. Olsa olsa başka ekiplerle birlikte, tek bir ekip gibi söylenir.',
    words: 'Kendi sözleriyle',
    wordsNote: (n) =>
      `Yorumlar, ${counted('tr', n, { other: 'kişi' })} yorum yazdığında gösterilir: karışık sırayla; puan, ad ve tarih olmadan.`,
    comment: 'Bu konuda daha çok şeye kendim karar vermek isterim.',
  },
  whatFollows: (day) =>
    `${formatDay('tr', day)} tarihinden sonra sonuçlar çıkar ve yöneticinizin bunları ekiple konuşmak için on iş günü olur. Birlikte kararlaştırdıklarınızı aynı bağlantıyla burada okursunuz.`,

  begin: 'Başla',
  beginNote: 'Buradan sonra bu tarayıcıda yanıt verin: bağlantınız bir kez çalışır ve seçtikleriniz siz gönderene kadar bu cihazda kalır.',
  preparing: 'Bir dakika, oy pusulanız hazırlanıyor …',
  goOn: 'Yanıtlamaya devam et',
  goOnNote: 'Bu tarayıcıda başladınız. Seçtikleriniz hâlâ burada, yalnızca burada.',
  notMe: 'Bu ben değilim',
  notMeNote:
    'Birden çok kişinin kullandığı bir cihaz için: burada yazılanları kaldırır. Herkes kendi e-postasındaki bağlantıyla devam eder.',

  questions: {
    itemsTitle: 'Ne kadar katılıyorsunuz?',
    itemsHelp: 'Son üç ayı düşünün.',
    agree: ['Hiç katılmıyorum', 'Katılmıyorum', 'Ne katılıyorum ne katılmıyorum', 'Katılıyorum', 'Tamamen katılıyorum'],
    low: 'Katılmıyorum',
    high: 'Katılıyorum',
    unknown: 'Bilmiyorum',
    openHelp: 'Yüksek sesle okunacakmış gibi yazın. Ad yazmayın.',
    aboutTitle: 'Sizin hakkınızda',
    aboutHelp: (n) =>
      `Burayı boş bırakabilirsiniz. Yalnızca bütün kurum için gösterilir, hiçbir zaman ekibiniz için değil; o da yalnızca en az ${counted('tr', n, { other: 'yanıt' })} olan gruplar için.`,
    nothingChosen: 'Söylememeyi tercih ederim',
    answeredOf: (total) => `/ ${formatNumber('tr', total)} yanıtlandı`,
    space: 'Kullanılan yer: {share}.',
    tooLong: 'Bu, gönderilemeyecek kadar uzun. Lütfen biraz kısaltın.',
    nothing: 'Henüz hiçbir şey yanıtlanmadı. Önce bir şey seçin veya yazın.',
    once: 'Yalnızca bir kez gönderebilirsiniz. Sonradan değiştirilemez, çünkü hangi yanıtların size ait olduğunu kimse bilemez.',
    send: 'Gönder',
  },

  sending: {
    title: 'Yanıtlarınız yolda',
    text: 'Bu biraz sürer. Yanıtlarınız mühürlendi bile ve ulaşana kadar bu cihazda duruyor.',
    waiting: 'Şu anda bağlantı yok. Bu sayfayı açık bırakın veya daha sonra bu tarayıcıyla yeniden gelin: kendiliğinden devam eder.',
    again: 'Şimdi yeniden dene',
  },
  thanks: {
    title: 'Teşekkür ederiz.',
    text: 'Yanıtlarınız sandıkta; adınız olmadan, bir kez sayılacak. Bu cihazda onlardan hiçbir şey kalmadı.',
    next: (day, k) =>
      `Sandık ${formatDay('tr', day)} tarihinden sonra açılır. Ekibinizden en az ${counted('tr', k, { other: 'kişi' })} yanıt verdiyse, yöneticiniz ekibin ortalamalarını görür ve sizinle konuşur. Neler kararlaştırdığınızı okumak için aynı bağlantıyla yeniden gelin.`,
    close: 'Bu sayfayı kapatabilirsiniz.',
    otherPerson: 'Bu siz değil miydiniz?',
  },
  receipt: {
    title: 'Makbuzunuz',
    text: 'Anket kapandıktan sonra yanıtlarınızın sayılıp sayılmadığına bakmak isterseniz saklayın. Ne yanıt verdiğinizi söylemez.',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
  },

  used: {
    title: 'Bu bağlantı zaten kullanıldı',
    text: 'Biri bu bağlantıyla başka bir tarayıcıda yanıt vermeye başladı ve bir bağlantı yalnızca bir kez çalışır.',
    you: 'Bu, başka bir cihazda veya tarayıcıda siz miydiniz? Orada devam edin: seçtikleriniz orada duruyor.',
    other:
      'Siz değildiyseniz bunu bu anketten sorumlu birine veya e-postanızla ilgilenen kişiye söyleyin. Vereceğiniz yanıtlardan hiçbiri gönderilmedi ve hiçbir şeyi yanıtlamak zorunda değilsiniz.',
    why: 'İkinci bir oy pusulası yok ve kimse size bir tane daha yapamaz: ilkiyle hangi yanıtların geldiğini kimse bilemez, bu yüzden geri alınamaz.',
  },
  late: {
    title: 'Anket kapandı',
    text: 'Yanıtlarınız sandık açıldıktan sonra ulaştı ve artık sayılamadı. Üzgünüz. Bu cihazdan kaldırıldılar.',
  },
  counting: {
    title: 'Anket sona erdi',
    text: 'Oylar sayılıyor. Bir süre sonra aynı bağlantıyla yeniden gelin: oyunuzun sayılıp sayılmadığını, daha sonra da neler kararlaştırıldığını görebilirsiniz.',
  },
  afterwards: {
    title: 'Bu anket kapandı',
    lead: (survey, team) => `“${survey}”, ${team}.`,
    thanks: 'Yanıt veren herkese teşekkür ederiz.',
    checkTitle: 'Oyunuz sayıldı mı?',
    checkText: 'Sakladığınız makbuzu yazın. Bu cihazda karşılaştırılır ve gönderilmez.',
    checkLabel: 'Makbuzunuz',
    check: 'Bak',
    counting: 'Bu, anket kapanıp oylar sayıldıktan sonra görülebilir.',
    yes: 'Oyunuz sayıldı.',
    no: 'Bu makbuz sayılanlar arasında yok. Not ettiğiniz gibi yazılıp yazılmadığına bakın.',
    malformed: 'Bir makbuz 24 harf ve rakamdan oluşur.',
    unknown: 'Bu şu anda öğrenilemedi. Lütfen daha sonra yeniden deneyin.',
  },

  agreed: {
    title: 'Neler kararlaştırıldı',
    whole: 'Bütün kurum',
    heard: 'Ne duyduk',
    action: 'Ne yapacağız',
    byDay: 'Ne zamana kadar',
    byWhom: 'Kim',
    due: (day) => `Henüz hiçbir şey yazılmadı. Son gün: ${formatDay('tr', day)}.`,
    missed: (day) => `Henüz hiçbir şey yazılmadı. Son gün ${formatDay('tr', day)} idi.`,
    missedWhole: (day) => `Yönetim henüz hiçbir şey yazmadı. Son gün ${formatDay('tr', day)} idi.`,
    none: 'Bir şey gösterilebilmesi için çok az kişi yanıt verdi; bu yüzden konuşulacak bir şey yoktu.',
  },

  noScript: {
    title: 'Bu sayfa için betik gerekiyor',
    text: 'Kimse yanıtlarınızla sizin aranızda bağ kuramasın diye, kendi tarayıcınız onları cihazınızdan çıkmadan önce mühürler. Bunun için betik gerekir ve burada betikler kapalı.',
    todo: 'Bu adres için betiklere izin verin veya bağlantınızı başka bir tarayıcıda açın. İstemezseniz bir şey yapmanıza gerek yok.',
  },
  cannot: {
    title: 'Bu tarayıcı yanıtlarınızı mühürleyemiyor',
    text: 'Tarayıcı çok eski veya bu adres https ile başlamıyor. Mühürsüz yanıt almıyoruz, çünkü sözümüzü tutamazdık.',
    todo: 'Bağlantıyı başka bir tarayıcıda veya başka bir telefonda açın.',
  },
  noStorage: {
    title: 'Bu tarayıcı hiçbir şey saklamıyor',
    text: 'Oy pusulanızın birkaç dakika bu cihazda durması gerekiyor ve bu tarayıcı buna izin vermiyor. Nedeni çoğu zaman gizli bir penceredir.',
    todo: 'Bağlantıyı olağan bir pencerede veya başka bir tarayıcıda açın.',
  },
  noLink: {
    title: 'E-postanızdaki bağlantıyı açın',
    text: 'Bu sayfaya, size gelen e-postadaki bağlantıyla ulaşılır. Bu tarayıcıda başlanmış bir şey beklemiyor.',
    sent: 'Bu tarayıcıdan yanıt gönderildi',
    sentText: 'Onlardan geriye kalan yalnızca bu. Ekibinizin neler kararlaştırdığını okumak için e-postanızdaki bağlantıyı yeniden açın.',
    several: 'Bu tarayıcıda birden çok kişi başladı. Her biri kendi e-postasındaki bağlantıyla devam eder.',
  },
  noConnection: {
    title: 'Bu sayfaya ulaşılamadı',
    text: 'Bağlantı yok veya sunucu yanıt vermiyor. Hiçbir şey kaybolmadı ve bağlantınız kullanılmadı.',
    again: 'Yeniden dene',
  },
  marked: {
    title: 'Lütfen yanıt vermeyin',
    text: 'Bu sayfaya verilenler, herkese açık listede yazanlarla aynı değil. Bunlarla yanıtlarınız başkalarınınkinden ayırt edilebilirdi; bu yüzden sayfa durdu. Hiçbir şey gönderilmedi.',
    todo: 'Bunu iş arkadaşlarınıza ve bu anketten sorumlu birine söyleyin.',
  },
  loading: 'Bir dakika …',

  manifest: {
    title: 'Burada herkese verilen liste',
    lead: (survey) =>
      `“${survey}” anketinde kendisine sorulan herkese bu liste verildi: her ekipte kaç kişinin yanıt verebileceği, sonuçların kaç yanıttan başlayarak gösterildiği ve yanıtları koruyan anahtarlar. Anket açılırken yazıldı ve içinde hiçbir şey değişmez.`,
    compareTitle: 'Bir iş arkadaşınızla karşılaştırın',
    compare:
      'Bu harf ve rakamları birbirinize okuyun: kendi bağlantınızın açtığı sayfa da bunları gösterir. Aynıysa size aynı liste verilmiştir ve içindeki hiçbir şey yanıtlarınızı başkalarınınkinden ayırt edemez.',
    fingerprint: 'Listenin parmak izi',
    differs: 'Aynı değilse yanıt vermeyin ve iş arkadaşlarınıza söyleyin.',
    saysTitle: 'Listede ne yazıyor',
    open: (day) => `Son gün: ${day}`,
    closed: 'Kapandı',
    people: (n) => `${counted('tr', n, { other: 'kişi' })} yanıt verebilir`,
    shown: (k) => `Sonuçlar en az ${formatNumber('tr', k)} yanıt varsa gösterilir`,
    comments: (n) => `Yorumlar en az ${formatNumber('tr', n)} yorum varsa gösterilir`,
    teamsTitle: (n) => counted('tr', n, { other: 'ekip' }),
    teamsNote: 'Çok az kişinin olduğu ekipler listede yoktur: bu kişiler bir üstteki ekipte yanıt verir ve orada sayılır.',
    team: 'Ekip',
    size: 'Kişi',
    whole: 'Bütün anahtarlarıyla listenin tamamı, bir programla denetlemek için',
  },

  telling,
  talk,
};
