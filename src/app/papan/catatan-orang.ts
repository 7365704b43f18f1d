/** Of the people: who cannot sign yet, whose turn it is where several could have it, and whom a langkah waits for in vain. */
import { namaJabatan } from '../../domain/pengguna.ts';
import { type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import { langkahNomor, namaPosisi, type Posisi, posisiAktif } from '../../sop/alur.ts';
import type { EngineInput } from '../../sop/engine-input.ts';
import { isPenyerah, keadaanBidang } from '../../sop/keadaan.ts';
import { isRangkap, pelaksanaLangkah } from '../../sop/pelaksana.ts';
import { kepalaBertugas, mandatKurang } from '../../sop/penanda-tangan.ts';
import { penerimaanLangkah } from '../../sop/penerimaan.ts';
import { kataPemeriksa } from '../../sop/penolakan-sop.ts';
import { type Buku, createEngineInput, type SopRun } from '../inti/buku.ts';
import { checkKepala } from '../temuan/kepala-rangkap.ts';

export function catatanOrang(buku: Buku, run: SopRun, now: Instant): readonly string[] {
  const input = createEngineInput(buku, run, { now });
  const aktif = posisiAktif(run.sop, run.siklus);
  return [
    ...(run.siklus.pengesahan === null ? catatanKepala(buku, now) : []),
    ...aktif.flatMap((posisi) => rangkapNote(input, posisi) ?? []),
    ...aktif.flatMap((posisi) => selfCheckNote(input, posisi) ?? []),
  ];
}

/** A refused button is not drawn, so this says why before anybody looks for it. */
function catatanKepala(buku: Buku, now: Instant): readonly string[] {
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  const kurang = kepalaBertugas(orang).flatMap((p) => mandatKurang(p)?.pesan ?? []);
  return [...kurang, ...checkKepala(buku, now).map(({ pesan }) => pesan)];
}

function rangkapNote(input: EngineInput, posisi: Posisi): string | null {
  const langkah = langkahNomor(input.sop, posisi.nomor);
  const orang = langkah ? pelaksanaLangkah(input.sop, langkah, posisi.unit, input) : [];
  const [pertama] = orang;
  const dipetakan = input.sop.pelaksana.some((kolom) => kolom.nama === langkah?.pelaksana[0] && kolom.orang.length > 0);
  if (!langkah || !pertama || dipetakan || !isRangkap(orang)) return null;
  return `${namaPosisi(posisi)}: ${orang.map(namaJabatan).join(', ')} sama-sama dapat menjadi "${langkah.pelaksana[0]}". Yang ditunggu ${pertama.nama}. Agar pasti, samakan Jabatan di tab Pengguna dengan nama itu, atau isi kolom Orang di tab SOP.`;
}

/** Nobody who could check it has not handed it in (a tiny office). */
function selfCheckNote(input: EngineInput, posisi: Posisi): string | null {
  const langkah = langkahNomor(input.sop, posisi.nomor);
  if (!langkah || input.bolehPeriksaSendiri) return null;
  const orang = pelaksanaLangkah(input.sop, langkah, posisi.unit, input);
  const bidang = penerimaanLangkah(input.sop, input.siklus, langkah, posisi.unit).find(
    (kode) =>
      keadaanBidang(input.siklus, kode).status === 'diserahkan' &&
      orang.length > 0 &&
      orang.every(({ email }) => isPenyerah(keadaanBidang(input.siklus, kode), email)),
  );
  if (bidang === undefined) return null;
  return `${namaPosisi(posisi)} menunggu ${orang.map(({ nama }) => nama).join(' atau ')}, yang ikut menyerahkan isian bidang ${bidang}, jadi ${kataPemeriksa([])}`;
}
