/** What permintaan.jsonl says of a call: the request body alone in `isi`, and beside it what goes along with the body. */

export interface Recorded {
  /** The request body; null where Google takes none. For a service without bodies: the list of its arguments. */
  readonly isi: unknown;
  /** Of an uploaded file: its size in bytes, its type and its name. */
  readonly media?: { readonly bytes: number; readonly contentType: string | null; readonly name: string | null };
  readonly opsi?: object;
}

interface Blob {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

export function recordedOf(name: string, args: readonly unknown[]): Recorded {
  switch (name) {
    case 'Sheets.Spreadsheets.batchUpdate':
    case 'Sheets.Spreadsheets.Values.batchGetByDataFilter':
      return { isi: args[0] };
    case 'Drive.Files.create': {
      const [isi, blob, opsi = {}] = args as [unknown, Blob, object?];
      return { isi, media: { ...blob, bytes: blob.bytes.length }, opsi };
    }
    case 'Drive.Files.generateIds':
    case 'Drive.Files.list': {
      const [opsi = {}] = args as [object?];
      return { isi: null, opsi };
    }
    case 'Drive.Permissions.create': {
      const [isi, fileId, opsi = {}] = args as [unknown, unknown, object?];
      return { isi, opsi: { fileId, ...opsi } };
    }
    default:
      return { isi: args };
  }
}
