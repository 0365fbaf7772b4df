// The texts of the two standard questionnaires in Turkish: "siz" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const tr: QuestionnaireTexts = {
  customer: {
    nps: '{organization}: bizi bir arkadaşınıza veya iş arkadaşınıza tavsiye etmeniz ne kadar olası?',
    low: 'Hiç olası değil',
    high: 'Son derece olası',
    promoter: 'Teşekkür ederiz. En iyi yaptığımız şey neydi?',
    passive: 'Teşekkür ederiz. 10 için ne eksikti?',
    detractor: 'Üzgünüz. Sorun neydi?',
    contact: 'Yanıtınızla ilgili sizinle iletişime geçebilir miyiz?',
  },
  engagement: {
    enps: '{organization}: burayı bir arkadaşınıza iş yeri olarak tavsiye etmeniz ne kadar olası?',
    low: 'Hiç olası değil',
    high: 'Son derece olası',
    autonomy1: 'Bir müşteriye nasıl yardım edeceğime o anda karar verebilirim.',
    mastery1: 'İşimi altı ay öncesine göre daha iyi yapıyorum.',
    purpose1: 'İşimin müşteriler için neyi değiştirdiğini görebiliyorum.',
    affiliation1: 'Zor bir günde iş arkadaşlarım bana yardım eder.',
    autonomy2: 'Kurallarımız sık sık bir müşteriye yardım etmemi engelliyor.',
    mastery2: 'Bir iş benim için yeniyse burada biri onu bana öğretir.',
    purpose2: 'Müşterilere verdiğimiz sözleri tutarız.',
    affiliation2: 'Yöneticime kötü haberleri de söyleyebilirim.',
    autonomy3: 'Önerilerim çalışma biçimimizi değiştiriyor.',
    mastery3: 'Müşterinin sorununu çözüp çözmediğimi öğreniyorum.',
    purpose3: 'Müşteri olsaydım bizi seçerdim.',
    affiliation3: 'İş yerinde kendi başımın çaresine bakmak zorunda kalıyorum.',
    open: 'Burada ilk olarak neyi değiştirirdiniz?',
  },
};
