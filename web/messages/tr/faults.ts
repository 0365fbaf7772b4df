// What a survey page says, in Turkish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Lütfen burayı doldurun.',
  nothingAnswered: () => 'Lütfen en az bir soruyu yanıtlayın.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Ölçekten bir değer seçin.' : `${v['min']} ile ${v['max']} arasında bir sayı seçin.`,
  tooLong: (v) =>
    v['max'] === undefined ? 'Bu metin çok uzun.' : `En fazla ${counted('tr', Number(v['max']), { other: 'karakter' })} yazın.`,
  notAChoice: () => 'Seçeneklerden birini seçin.',
  tooMany: () => 'Çok fazla deneme yapıldı. Bir dakika bekleyip yeniden deneyin.',
  malformed: () => 'Yanıt okunamadı. Geri dönün, sayfayı yenileyin ve yeniden deneyin.',
};
