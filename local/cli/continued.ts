/** A cycle that goes on in a workbook of its own: people, registry and history stand there, the pack only brings new answers. */
import { createKalender } from '../../src/domain/waktu/kalender-kerja.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import { readBidang } from '../../src/workbook/tab/bidang.ts';
import { readLibur } from '../../src/workbook/tab/libur.ts';
import { readPengguna } from '../../src/workbook/tab/pengguna.ts';
import { readProfil } from '../../src/workbook/tab/profil.ts';
import type { Spreadsheet } from '../services/types.ts';
import { ledgerOf, readTab } from './book-snapshot.ts';
import { Mistake } from './mistake.ts';
import type { Pack } from './pack.ts';

/** The pack as if its people and its calendar were those of the workbook. Throws a Mistake when it is of another year. */
export function continuedPack(pack: Pack, book: Spreadsheet, period: Periode): Pack {
  const profil = readTab(book, ['Profil'], readProfil, null);
  if (!profil) throw new Mistake('--lanjut: buku kerja itu belum disiapkan: tab Profil tidak ada atau tidak terbaca.');
  const { tahun, zona, menitSehari, namaInstansi } = profil;
  if (pack.tahun !== 0 && pack.tahun !== tahun)
    throw new Mistake(
      `${pack.file}: tab Profil kunci Tahun: ${pack.tahun}, padahal buku kerja yang dilanjutkan untuk ${tahun}. Pakai paket tahun ${tahun}.`,
    );
  const liburDaerah = readTab(book, ['Libur'], readLibur, []);
  return {
    ...pack,
    isContinued: true,
    instansi: namaInstansi,
    tahun,
    zona,
    kalender: createKalender({ zona, liburDaerah, menitSehari }),
    bidang: readTab(book, ['Bidang'], readBidang, []).map(({ kode }) => kode),
    pengguna: readTab(book, ['Pengguna'], readPengguna, []).map(({ email, peran, mulai, selesai }) => ({
      email,
      isPerencana: peran === 'perencana',
      isOutside: false,
      mulai: mulai ?? '',
      selesai: selesai ?? '',
    })),
    isian: pack.isian.filter((row) => row.periode === null || row.periode === period),
  };
}

/** Whether the ledger has this SOP run. */
export const isBegun = (book: Spreadsheet, siklus: string): boolean =>
  ledgerOf(book).some((row) => row.siklus === siklus);
