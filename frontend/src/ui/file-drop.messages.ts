import { defineMessages, useMessages } from '../i18n/messages.js';

const fileDropMessages = defineMessages({
  vi: {
    dropHere: 'Kéo tệp vào đây, hoặc',
    chooseFile: 'Chọn tệp',
    chooseOtherFile: 'Chọn tệp khác',
    fileTooLarge: (limit: string) => `Tệp lớn hơn ${limit}. Hãy chia nhỏ tệp rồi thử lại.`,
    fileTypeRefused: (types: string) => `Chỉ nhận tệp ${types}.`,
  },
  en: {
    dropHere: 'Drop a file here, or',
    chooseFile: 'Choose a file',
    chooseOtherFile: 'Choose another file',
    fileTooLarge: (limit) => `The file is larger than ${limit}. Split it and try again.`,
    fileTypeRefused: (types) => `Only ${types} files are accepted.`,
  },
});

/** Words of the file drop. */
export const useFileDropText = () => useMessages(fileDropMessages);
