/**
 * What is assumed of Google, by the number of its row in *Uji di Google* (docs/uji.md), in the words that the row says
 * when it holds. Where a row may have several words, the product lives with each of them: change it to what was measured,
 * and the stand-in follows (local/services/assumptions.ts). On a row with one word the design stands: another answer
 * there is an issue to file.
 */
interface Harapan {
  /** Somebody in a protection's list of editors with a Google account but without access to the file. */
  readonly '1a': 'diterima' | 'ditolak' | 'dibuang';
  /** An address in that list that no Google account has. */
  readonly '1b': 'diterima' | 'ditolak' | 'dibuang';
  /** Something in that list that is no address. */
  readonly '1c': 'diterima' | 'ditolak' | 'dibuang';
  /** What 1a may do once the file is shared. */
  readonly '1d': 'boleh menulis';
  /** A formulaValue in a cell whose format is @ already. */
  readonly '2a': 'dihitung' | 'menjadi teks';
  /** A formula whose cell becomes @ afterwards. */
  readonly '2b': 'dihitung';
  readonly '3a': 'menyala';
  readonly '3b': 'lengkap';
  /** A stringValue that begins with an apostrophe. */
  readonly '4a': 'utuh' | 'berubah';
  /** A stringValue with "\r\n" inside. */
  readonly '4b': 'utuh' | 'berubah';
  /** Whatever else names, reasons and links may hold. */
  readonly '4c': 'utuh';
  /** A batch with a metadataId that is taken: nothing of it happens. */
  readonly '5': 'ditolak';
  /** Metadata with an empty value, created and deleted in one batch. */
  readonly '6a': 'diterima';
  /** Deleting metadata that is not there. */
  readonly '6b': 'ditolak' | 'diterima';
  /** Metadata in a copy of the file. */
  readonly '7a': 'ikut';
  /** Document properties in a copy of the file. */
  readonly '7b': 'tidak ikut';
  /** Metadata once an older version of the file is restored. */
  readonly '7c': 'tetap' | 'ikut kembali';
  /** A list of editors that was given empty, as it is read back. */
  readonly '8a': 'berisi pemilik';
  /** A list of editors, for somebody who is not in it. */
  readonly '8b': 'tersembunyi';
  /** A batch with one protected cell: nothing of it happens. */
  readonly '9a': 'ditolak';
  /** A cell whose protection only warns. */
  readonly '9b': 'diterima';
  /** Where appendCells writes when blank rows below the data have a format. */
  readonly '10a': 'di bawah isi' | 'di bawah baris terakhir';
  /** appendCells where the grid ends with the data. */
  readonly '10b': 'diterima';
  /** The names by which Indonesian is taken. */
  readonly '11a': 'id_ID dan in_ID' | 'in_ID' | 'id_ID';
  readonly '11b': 'dihitung';
  readonly '11c': 'diterima';
  readonly '11d': '1.250';
  readonly '11e': '95%';
  readonly '11f': '1/2';
  readonly '12a': 'diterima';
  readonly '12b': 'diterima';
  /** The filter that each range of an answer names. */
  readonly '13a': 'lengkap';
  /** In which order those ranges come. */
  readonly '13b': 'berubah' | 'seperti diminta';
  readonly '13c': '[[0,false,""]]';
  /** The format of a cell and the link behind it, by getByDataFilter with a fields mask. */
  readonly '13d': 'terlihat';
  readonly '14a': 'GoogleJsonResponseException 400';
  readonly '14b': 'GoogleJsonResponseException 404';
  readonly '14c': 'Exception';
  readonly '15a': 'sama';
  readonly '15b': 'sama';
  readonly '16a': 'dipegang';
  readonly '17a': 'langsung ditemukan';
  /** What Drive answers to the same upload once more. */
  readonly '17c': 'GoogleJsonResponseException 409';
  readonly '17d': 'dibagikan';
  readonly '18': 'lengkap';
  readonly '19': 'diterima';
}

export type NomorUji = keyof Harapan;

export const HARAPAN: Harapan = {
  '1a': 'diterima',
  '1b': 'diterima',
  '1c': 'diterima',
  '1d': 'boleh menulis',
  '2a': 'dihitung',
  '2b': 'dihitung',
  '3a': 'menyala',
  '3b': 'lengkap',
  '4a': 'utuh',
  '4b': 'utuh',
  '4c': 'utuh',
  '5': 'ditolak',
  '6a': 'diterima',
  '6b': 'ditolak',
  '7a': 'ikut',
  '7b': 'tidak ikut',
  '7c': 'tetap',
  '8a': 'berisi pemilik',
  '8b': 'tersembunyi',
  '9a': 'ditolak',
  '9b': 'diterima',
  '10a': 'di bawah isi',
  '10b': 'diterima',
  '11a': 'id_ID dan in_ID',
  '11b': 'dihitung',
  '11c': 'diterima',
  '11d': '1.250',
  '11e': '95%',
  '11f': '1/2',
  '12a': 'diterima',
  '12b': 'diterima',
  '13a': 'lengkap',
  '13b': 'berubah',
  '13c': '[[0,false,""]]',
  '13d': 'terlihat',
  '14a': 'GoogleJsonResponseException 400',
  '14b': 'GoogleJsonResponseException 404',
  '14c': 'Exception',
  '15a': 'sama',
  '15b': 'sama',
  '16a': 'dipegang',
  '17a': 'langsung ditemukan',
  '17c': 'GoogleJsonResponseException 409',
  '17d': 'dibagikan',
  '18': 'lengkap',
  '19': 'diterima',
};
