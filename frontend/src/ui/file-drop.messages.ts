import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  dropHere: 'Kéo tệp vào đây, hoặc',
  chooseFile: 'Chọn tệp',
  chooseOtherFile: 'Chọn tệp khác',
  fileTooLarge: (limit: string) => `Tệp lớn hơn ${limit}. Hãy chia nhỏ tệp rồi thử lại.`,
  fileTypeRefused: (types: string) => `Chỉ nhận tệp ${types}.`,
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const fileDropMessages = defineMessages(vietnamese, () => import('./file-drop.messages.en.js'));

/** Words of the file drop. */
export const useFileDropText = () => useMessages(fileDropMessages);
