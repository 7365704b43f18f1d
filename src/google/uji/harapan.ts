/**
 * What we assume of Google, in the words that *Uji di Google* writes. Where a row has several words, any of them may be
 * Google's, and both the product and the stand-in live with each: change the row to the measured word, and the stand-in
 * (local/services/assumptions.ts) follows. A row with one word carries the design: another answer is an issue to file.
 */
interface Harapan {
  /** Somebody in the editors of a protection who has an account but no access to the file. */
  readonly penyuntingTanpaAkses: 'diterima' | 'ditolak' | 'dibuang';
  /** The same for a well-formed address that no account has. */
  readonly penyuntingTanpaAkun: 'diterima' | 'ditolak' | 'dibuang';
  /** The same for something that is no address. */
  readonly penyuntingBukanAlamat: 'diterima' | 'ditolak' | 'dibuang';
  /** Somebody who was named before the file was shared, once it is. */
  readonly hakSesudahDibagikan: 'berlaku';
  /** A formulaValue written into a cell of format @. */
  readonly rumusDiSelTeks: 'dihitung' | 'menjadi teks';
  /** A formula whose cell is given the format @ afterwards. */
  readonly rumusLaluTeks: 'dihitung';
  readonly layanan: 'menyala';
  readonly izin: 'lengkap';
  /** A text that begins with an apostrophe. */
  readonly apostrof: 'utuh' | 'hilang';
  /** A text with "\r\n" inside. */
  readonly gantiBaris: 'utuh' | 'CR hilang';
  readonly teksLain: 'utuh';
  /** A batch that creates a metadataId which is taken. */
  readonly metadataKembar: 'ditolak seluruhnya';
  /** Created with an empty value and deleted in one batch. */
  readonly metadataKosong: 'diterima';
  /** Deleting metadata that is not there. */
  readonly metadataTiada: 'ditolak' | 'dilewati';
  readonly metadataSalinan: 'ikut';
  readonly propertiSalinan: 'tidak ikut';
  /** Metadata after an older version of the file was restored. */
  readonly metadataPulih: 'ikut kembali' | 'tetap';
  /** The owner in an editors list that was given without anybody. */
  readonly pemilik: 'ditambahkan';
  /** The editors list as somebody reads it who does not stand in it. */
  readonly daftarPenyunting: 'tersembunyi';
  readonly satuSelTerlindung: 'ditolak seluruhnya';
  readonly hanyaPeringatan: 'tidak menahan';
  /** Where appendCells writes when rows below the data have a format and no value. */
  readonly barisTambahan: 'di bawah isi terakhir' | 'di bawah baris terakhir';
  readonly kisiPenuh: 'bertambah';
  /** Under which names Indonesian is taken. */
  readonly lokal: 'in_ID dan id_ID' | 'in_ID' | 'id_ID';
  readonly titikKoma: 'dihitung';
  readonly aturanWarna: 'diterima';
  readonly idTab: 'diterima';
  readonly idTabLama: 'boleh dipakai lagi';
  readonly saringan: 'menyebut sheetId';
  /** In which order the ranges of one read come back. */
  readonly urutanJawaban: 'berubah' | 'seperti diminta';
  readonly barisRompang: '[[0,false,""],[],["a"]]';
  readonly galatLayanan: 'GoogleJsonResponseException 400, GoogleJsonResponseException 404';
  readonly galatBawaan: 'Exception';
  readonly akun: 'sama';
  readonly kunci: 'dipegang';
  readonly berkasBaru: 'langsung ditemukan';
  readonly kemampuan: 'semua ada';
  readonly ukuran: 'diterima';
}

export type Asumsi = keyof Harapan;

export const HARAPAN: Harapan = {
  penyuntingTanpaAkses: 'diterima',
  penyuntingTanpaAkun: 'diterima',
  penyuntingBukanAlamat: 'diterima',
  hakSesudahDibagikan: 'berlaku',
  rumusDiSelTeks: 'dihitung',
  rumusLaluTeks: 'dihitung',
  layanan: 'menyala',
  izin: 'lengkap',
  apostrof: 'utuh',
  gantiBaris: 'utuh',
  teksLain: 'utuh',
  metadataKembar: 'ditolak seluruhnya',
  metadataKosong: 'diterima',
  metadataTiada: 'ditolak',
  metadataSalinan: 'ikut',
  propertiSalinan: 'tidak ikut',
  metadataPulih: 'tetap',
  pemilik: 'ditambahkan',
  daftarPenyunting: 'tersembunyi',
  satuSelTerlindung: 'ditolak seluruhnya',
  hanyaPeringatan: 'tidak menahan',
  barisTambahan: 'di bawah isi terakhir',
  kisiPenuh: 'bertambah',
  lokal: 'in_ID dan id_ID',
  titikKoma: 'dihitung',
  aturanWarna: 'diterima',
  idTab: 'diterima',
  idTabLama: 'boleh dipakai lagi',
  saringan: 'menyebut sheetId',
  urutanJawaban: 'berubah',
  barisRompang: '[[0,false,""],[],["a"]]',
  galatLayanan: 'GoogleJsonResponseException 400, GoogleJsonResponseException 404',
  galatBawaan: 'Exception',
  akun: 'sama',
  kunci: 'dipegang',
  berkasBaru: 'langsung ditemukan',
  kemampuan: 'semua ada',
  ukuran: 'diterima',
};
