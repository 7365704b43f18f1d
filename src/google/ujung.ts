/** What the file still remembers of its ledger, nothing of it held against the ledger: for one that does not hold. */
import { EMPTY_HEAD, UJUNG_TERHAPUS } from '../app/inti/riwayat.ts';
import type { Ujung } from '../app/inti/riwayat-putus.ts';
import type { Reading } from '../app/inti/store.ts';
import type { StrukturGoogle } from '../workbook/sheets-json.ts';
import { SimpananTakTerbaca } from './galat.ts';
import { lastKomit, listHeads, readWritten } from './ledger-head.ts';
import { readTinggi, type Tinggi } from './properti.ts';
import { dropSisa, readSisa, type SisaTerbaca } from './sisa.ts';

export interface UjungTerbaca extends Pick<Reading, 'head'> {
  readonly ujung: Ujung;
  readonly sisa: SisaTerbaca;
  readonly tinggi: Tinggi | null;
}

/** Throws a SimpananTakTerbaca where a later build wrote it. */
export function readUjung(struktur: StrukturGoogle, spreadsheetId: string): UjungTerbaca {
  const kepala = listHeads(struktur).map((satu) => legible('Ujung Riwayat', () => readWritten(satu)));
  const tinggi = legible('Tanda nomor tertinggi Riwayat', readTinggi);
  const sisa = legible('Catatan perubahan yang belum selesai', () => readSisa(struktur));
  const terbaru = kepala.at(-1);
  const { file, ...head } = terbaru?.isi ?? { ...EMPTY_HEAD, file: spreadsheetId };
  const saksi = [tinggi, ...kepala].flatMap(({ isi }) => isi ?? []);
  const tinggiSaksi = Math.max(0, ...saksi.map(({ nomor }) => nomor));
  return {
    head: { ...head, komit: lastKomit(struktur) },
    ujung: {
      saksi,
      batas: terbaru?.isi ? tinggiSaksi : null,
      rusak: terbaru ? (terbaru.rusak ?? tinggi.rusak ?? sisa.rusak) : UJUNG_TERHAPUS,
      asal: file === spreadsheetId ? null : file,
    },
    sisa: sisa.isi ?? dropSisa(struktur),
    tinggi: tinggi.isi,
  };
}

interface Terbaca<Isi> {
  readonly isi: Isi | null;
  readonly rusak: string | null;
}

function legible<Isi>(bagian: string, read: () => Isi): Terbaca<Isi> {
  try {
    return { isi: read(), rusak: null };
  } catch (sebab) {
    if (!(sebab instanceof SimpananTakTerbaca) || sebab.penolakan.kode === 'VERSI-BARU') throw sebab;
    return { isi: null, rusak: `${bagian} tidak terbaca.` };
  }
}
