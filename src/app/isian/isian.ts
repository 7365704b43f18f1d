/** The live isian of the collection tabs: read and judged row by row. */
import type { Indikator } from '../../domain/indikator.ts';
import { type IsianTerbaca, type MasaIsian, readIsian, temuanIsian } from '../../domain/isian.ts';
import { type IsianMentah, teksAngka } from '../../domain/isian-mentah.ts';
import type { KodeIsian } from '../../domain/kode-temuan.ts';
import { applySetelan } from '../../domain/pemeriksaan/setelan.ts';
import { type Terjawab, terjawabOf } from '../../domain/penjelasan.ts';
import type { PetaIndikator } from '../../domain/peta-indikator.ts';
import { targetUntuk } from '../../domain/target.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { findLembar, judulLembar } from '../../workbook/lembar.ts';
import { readIsianMentah, sheetIdIsian, tabIsian } from '../../workbook/tab/isian.ts';
import { readPredikat } from '../../workbook/tab/predikat.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { readSebelumnya } from './sebelumnya.ts';

export interface IsianBidang {
  readonly bidang: string;
  readonly tabAda: boolean;
  readonly terbaca: readonly IsianTerbaca[];
  /** Of the rows, and of rows that belong nowhere. */
  readonly temuan: readonly Temuan[];
}

/** Reads the collection tab of one bidang against the registry. */
export function readIsianBidang(buku: Buku, { siklus }: SopRun, peta: PetaIndikator, kode: string): IsianBidang {
  const { tahun, periode } = siklus;
  const sheetId = sheetIdIsian(tahun, periode, kode);
  const nilai = buku.snapshot.nilai.get(sheetId);
  if (!nilai) return { bidang: kode, tabAda: false, terbaca: [], temuan: [] };
  const bidang = buku.bidang.find((b) => b.kode === kode) ?? { kode, nama: kode };
  // As people see it now, also when they renamed it.
  const nama = judulLembar(findLembar(buku.snapshot, sheetId) ?? {});
  const tab = { ...tabIsian({ tahun, periode, bidang }), nama };
  const mentah = readIsianMentah(tab, kode, nilai);
  const setahun = periode === 'Tahunan' ? readSebelumnya(buku, siklus, [...peta.perKode.values()])?.setahun : undefined;
  const masa = { tahun, periode, predikat: readPredikat(buku.snapshot).isi, ...(setahun && { setahun }) };
  const { status, terjawab } = keadaanBidang(siklus, kode);
  const serah = status === 'diserahkan' || status === 'diterima';
  const atas = (baris: IsianMentah): Terjawab => terjawabOf(baris, terjawab, serah);
  const { terbaca, temuan } = judgeRows(mentah, peta, kode, { ...masa, atas });
  return { bidang: kode, tabAda: true, terbaca, temuan: applySetelan(buku.setelan, temuan) };
}

interface MasaJawab extends MasaIsian {
  readonly atas: (baris: IsianMentah) => Terjawab;
}

function judgeRows(mentah: readonly IsianMentah[], peta: PetaIndikator, bidang: string, masa: MasaJawab) {
  const terbaca = new Map<string, IsianTerbaca>();
  const temuan: Temuan[] = [];
  for (const baris of mentah) {
    const milik = peta.perKode.get(baris.kode);
    const tersesat = findTersesat(baris, milik, bidang, terbaca.get(baris.kode));
    if (tersesat || !milik) {
      if (tersesat) temuan.push(tersesat);
      continue;
    }
    const hasil = readIsian(baris, milik, masa, masa.atas(baris));
    terbaca.set(baris.kode, hasil);
    temuan.push(...hasil.temuan);
  }
  temuan.push(...missingRows(peta.perBidang.get(bidang) ?? [], bidang, terbaca, masa));
  return { terbaca: [...terbaca.values()], temuan };
}

/** A row whose kode is unknown, of another bidang, or there already. */
function findTersesat(
  baris: IsianMentah,
  milik: Indikator | undefined,
  bidang: string,
  lama: IsianTerbaca | undefined,
): Temuan | null {
  const isi = summarise(baris);
  const kutip = isi === '' ? '' : ` Isinya: "${isi}".`;
  const salah = (kode: KodeIsian, sebab: string, minta: string): Temuan =>
    temuanIsian(baris, 'Kode', kode, 'galat', `${sebab}.${kutip} ${minta}`);
  if (baris.kode === '')
    return salah('TANPA-KODE', 'baris ini berisi tetapi tanpa kode', 'Tulis kodenya, atau kosongkan barisnya.');
  if (!milik)
    return salah(
      'KODE-TIDAK-DIKENAL',
      `kode "${baris.kode}" tidak ada di tab IKU maupun IKI`,
      'Perbaiki kodenya, atau kosongkan barisnya.',
    );
  if (!milik.bidang.includes(bidang))
    return salah(
      'BIDANG-LAIN',
      `indikator ini milik bidang ${milik.bidang.join(', ')}, bukan ${bidang}`,
      'Isi di tab bidang itu.',
    );
  if (!lama) return null;
  const { tab, baris: nomor } = lama.mentah;
  const sudah = `kode "${baris.kode}" sudah diisi di tab ${tab} baris ${nomor} ("${summarise(lama.mentah)}")`;
  return salah('KODE-GANDA', sudah, 'Sisakan satu baris saja.');
}

const summarise = (mentah: IsianMentah): string => teksAngka(mentah).slice(0, 60);

/** An indikator that has a target but no row at all (deleted, or the tab is older than the registry). */
function missingRows(
  milik: readonly Indikator[],
  bidang: string,
  terbaca: ReadonlyMap<string, IsianTerbaca>,
  { tahun, periode }: MasaIsian,
): readonly Temuan[] {
  return milik
    .filter((i) => !terbaca.has(i.kode) && targetUntuk(i, periode, tahun) !== null)
    .map(({ kode }) => {
      const tempat = { tab: `${periode} ${bidang}`, kolom: 'Kode', bidang, indikator: kode };
      const pesan = `${kode}: baris indikator ini tidak ada di tab isian bidang ${bidang}. Perencana menjalankan Bagikan format isian lagi.`;
      return createTemuan('ISIAN-BARIS-HILANG', 'galat', tempat, pesan);
    });
}
