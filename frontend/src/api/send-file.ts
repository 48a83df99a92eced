import { currentLocale } from '../i18n/locale.js';
import { NetworkProblem, apiProblem } from './problem.js';

export interface FileUpload {
  readonly path: string;
  readonly file: File;
  /** Further fields of the form, before the file. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called with 0…1 while the file travels; fetch cannot tell this. */
  readonly onProgress?: (share: number) => void;
}

/** Posts one file as multipart/form-data (field `file`) and answers with the JSON reply. Throws like the client does. */
export function sendFile<T>(upload: FileUpload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', upload.path);
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', currentLocale());
    request.upload.onprogress = (event) => upload.onProgress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () =>
      request.status < 300 ? resolve(request.response as T) : reject(apiProblem(request.status, request.response));
    request.onerror = () => reject(new NetworkProblem());
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    upload.signal?.addEventListener('abort', () => request.abort());
    request.send(formOf(upload));
  });
}

function formOf({ file, fields }: FileUpload): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  form.append('file', file);
  return form;
}
