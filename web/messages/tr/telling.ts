// What the employees' page says, in Turkish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const letter = '[a-zçğıöşüâîû]';
const digit = '(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)';
const number = `(?:[0-9]+|${digit}|(?:on|yirmi|otuz|kırk)(?: ?${digit})?)`;
const ending = '(?:[aeıiuü]|[dt][ae]n?|[ıiuü]n|l[ae]|yken)?';
const here = '(?:burada|bu (?:şirkette|ekipte|takımda|bölümde|iş ?yerinde|mağazada|hastanede|fabrikada|ofiste|kurumda|işte)|sizinle|sizde)';

export const telling: typeof english = {
  title: 'Bundan kim olduğunuz anlaşılabilir',
  lead: 'Yalnızca bu cihaz baktı ve hiçbir şey gönderilmedi. Bu hâliyle de gönderebilirsiniz.',
  kinds: {
    name: { label: 'Bir ad', advice: 'Kime olduğunu söylemeden ne olduğunu anlatın.', instead: 'biri', act: '“biri” yaz' },
    email: { label: 'Bir e-posta adresi', advice: 'Çıkarmanız iyi olur: okuyan, kim olduğunuzu anlar.', instead: '', act: 'Çıkar' },
    phone: { label: 'Bir telefon numarası', advice: 'Çıkarmanız iyi olur: yalnızca bir kişiye aittir.', instead: '', act: 'Çıkar' },
    self: {
      label: 'Az kişiye uyan bir şey',
      advice: 'Ekipteki herkesin yazabileceği gibi yazın: “bazılarımız …”.',
      instead: null,
      act: 'Yerini göster',
    },
  },
  more: 'İleride bundan daha var.',
  capitals: 'names',
  notNames: [
    'pazartesi salı carsamba persembe cuma cumartesi pazar pazartesileri cumaları pazarları ocak subat mart nisan',
    'mayıs haziran temmuz agustos eylul ekim kasım aralık ramazan kurban bayram bayramı bayramında bayramda yılbası',
    'noel cumhuriyet allah tanrı turk turkler turkce turkiye ingilizce almanca fransızca italyanca ispanyolca',
    'arapca rusca kurtce almanya fransa italya ingiltere ispanya avrupa amerika cin cince avrupalı istanbul ankara',
    'internet wifi wi fi covid korona excel word outlook teams powerpoint windows office microsoft google apple',
    'android iphone slack zoom whatsapp sharepoint salesforce jira linkedin facebook instagram youtube amazon sap',
    'logo ok ik nps sgk ceo coro insan kaynakları kaynaklar bilgi islem genel mudur mudurluk mudurlugu',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'deniz gunes umut umit barıs savas sevgi ozgur can gul guler cicek yıldız nur ay bahar yaz kaya demir aslan',
    'kurt ipek inci eylem devrim onur yasar yeter dilek arzu emek ekin toprak ırmak pınar cınar guven sabır sahin',
    'dogan yılmaz celik yavuz kılıc uzun kısa yesil ak kara sarı sert genc koc eser yigit guclu onder oncu ısık',
    'nehir duygu melek bilge basak gizem nese sevinc coskun cetin metin tas erdem adil candan icten ender evren',
    'kutlu mutlu olgun ozel ozen sakin soylu tuna ugur unlu yalın zafer ekim eylul temmuz ilk son ulus yurt bulut',
    'yagmur dogru acar tan tek eren kalkan kilit usta terzi kasap avcı demirci ates buyuk kucuk simsek polat turan',
    'sancak bayrak oz damla',
  ].flatMap((line) => line.split(' ')),
  titles: ['sayın', 'dr', 'doc', 'prof', 'av', 'muh', 'bay', 'bayan'],
  phrases: [
    {
      pattern: `tek (?:kadın|erkek|kız|yabancı|anne|baba|müslüman|hristiyan|engelli|şoför|hemşire|doktor|mühendis|muhasebeci|stajyer|çırak|sekreter|elektrikçi|teknisyen|öğrenci|yarı zamanlı)${letter}*`,
      label: 'Bir kişiye uyuyor.',
    },
    { pattern: `(?:bir tek|yalnızca|sadece|yalnız) ben(?:im)?|tek kişi(?:yim| benim)|tek ben(?:im)?`, label: 'Bir kişiye uyuyor.' },
    {
      pattern: `(?:en (?:genç|yaşlı|kıdemli|eski|yeni)|[iİ]lk|son) (?:${letter}+ )?(?:benim|olarak ben|çalışan(?:ı|ıyım)? olarak|kadın olarak|erkek olarak|${letter}+[ıiuü]y[ıiuü]m)`,
      label: 'Bir kişiye uyuyor.',
    },
    {
      pattern: `(?:yardımcınız|yardımcısı|müdür yardımcısı|usta ?başı|stajyer|çırak|asistan|(?:sendika|iş ?yeri|işçi) temsilcisi|[iİ]ş güvenliği (?:uzmanı|sorumlusu)|taşeron(?: işçi)?|geçici işçi|sözleşmeli|gece bekçisi|kapıcı|yarı zamanlı(?: çalışan)?|öğrenci) olarak`,
      label: 'Görevinizi söylüyor.',
    },
    {
      pattern:
        '(?:stajyerim|çırağım|asistanım|taşeronum|sözleşmeliyim|(?:vardiya|şube|bölüm) (?:amiriyim|şefiyim|müdürüyüm)|(?:ekip|takım) lideriyim|(?:müdür )?yardımcısıyım|(?:sendika|iş ?yeri|işçi) temsilcisiyim|yarı zamanlıyım|yarı zamanlı çalışıyorum)',
      label: 'Görevinizi söylüyor.',
    },
    {
      pattern:
        '(?:bir )?(?:kadın|erkek|anne|baba|(?:bekâr|bekar|yalnız) (?:anne|baba)|yabancı|göçmen|mülteci|müslüman|hristiyan|yahudi|alevi|kürt|ermeni|lezbiyen|eşcinsel|trans|engelli)(?: (?:biri|çalışan|kadın|erkek))? olarak',
      label: 'Küçük bir ekipte az kişiye uyar.',
    },
    {
      pattern: `(?:doğum|ebeveyn|annelik|babalık|hastalık|sağlık|ücretsiz|evlilik|süt) izn(?:im${letter}*|inden (?:beri|sonra|önce|dön${letter}*)|inde(?:yken|ydim)?)|raporluyken|rapordan dön${letter}*`,
      label: 'Kimin izinde olduğunu başkaları bilir.',
    },
    {
      pattern: `${number} (?:yıldır|senedir|aydır|haftadır)(?: ${letter}+){0,2} (?:${here}|çalışıyorum|buradayım)(?: çalışıyorum)?|${here}(?: ${letter}+){0,2} ${number} (?:yıldır|senedir|aydır|haftadır)(?: çalışıyorum)?`,
      label: 'Ne kadar süredir burada olduğunuzu söylüyor.',
    },
    {
      pattern: `(?:buradaki|${here}) (?:${letter}+ )?${number} (?:yıl|sene|ay)(?:ım${letter}*|ın ardından|dan sonra|lık${letter}*)?|${number} (?:yıllık|senelik) (?:çalışan|eleman|personel)${letter}*`,
      label: 'Ne kadar süredir burada olduğunuzu söylüyor.',
    },
    {
      pattern: `(?:[iİ]şe (?:başladığım|girdiğim|alındığım)|[iİ]zinden döndüğüm|buraya (?:geldiğim|geçtiğim|taşındığım|atandığım)|(?:terfi|tayin) (?:ettiğim|olduğum|edildiğim|aldığım)|evlendiğim|boşandığım|hamile kaldığım|hastalandığım|emekli olduğum|doğum yaptığım)${letter}*(?: (?:beri|sonra|gün|zaman|yıl))?|emekli ol(?:unca|madan|acağım)${letter}*`,
      label: 'Bunun ne zaman olduğunu başkaları bilir.',
    },
    {
      pattern:
        '(?:hamileyim|hamileyken|engelliyim|sağırım|körüm|disleksiğim|otistiğim|eşcinselim|geyim|lezbiyenim|transım|müslümanım|hristiyanım|yahudiyim|aleviyim|kürdüm|solağım|deneme süre(?:sindeyim|mdeyim|mde)|tekerlekli sandalye(?:deyim|m)|(?:bekâr|bekar|yalnız) (?:anneyim|babayım))',
      label: 'Az kişiye uyuyor.',
    },
    {
      pattern: `(?:hamileliğim|engelim|hastalığım|ameliyatım|tükenmişliğim|teşhisim|depresyonum|kanserim|diyabetim|başörtüm|boşanmam|düğünüm|kazam|aksanım|şivem|vizem|çalışma iznim|terfim|deneme sürem|stajım|çıraklığım|emekliliğim|[iİ]kizlerim|bebeğim|memleketim|eşim|kocam|karım)${ending}`,
      label: 'Az kişiye uyuyor.',
    },
    {
      pattern: '[2-6][0-9] yaşınday[ıi]m|[2-6][0-9] yaşında (?:biri|olarak|olmama|olduğum)[a-zçğıöşü]*|[2-6][0-9] yaşıma',
      label: 'Yaşınızı söylüyor.',
    },
    {
      pattern: `(?:masam|odam|dolabım|ofisim|park yerim)(?: ${letter}+){0,2} (?:yanında|karşısında|önünde|arkasında|katta|numarada)`,
      label: 'Nerede bulunduğunuzu söylüyor.',
    },
    {
      pattern: `${letter}+(?:'?[dt][ae]n) (?:geldiğim|taşındığım|göç ettiğim|tayinle geldiğim)${letter}*|aslen ${letter}+(?:y[ıiuü]m|l[ıiuü]y[ıiuü]m)`,
      label: 'Nereden geldiğinizi söylüyor.',
    },
    { pattern: `(?:benim adım|adım soyadım|[iİ]smim|[iİ]mza:|saygılarımla)(?:[ ,]+${letter}+)?`, label: 'İmzalı.' },
    {
      pattern: `(?:dün|önceki gün|geçen (?:hafta|ay|gün)|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?: ${letter}+){0,4} (?:bana (?:${letter}+ )?(?:dedi|söyledi|bağırdı|yazdı|söz verdi|kızdı)|beni (?:azarladı|aradı|çağırdı))${letter}*`,
      label: 'Sizinle konuşan kişi bunu hatırlar.',
    },
  ],
};
