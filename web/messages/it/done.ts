// Che cosa è stato appena fatto, detto una volta in cima alla pagina che segue.
import type { Messages } from '../en.ts';

export const done: Messages['done'] = {
  saved: 'Salvato.',
};
