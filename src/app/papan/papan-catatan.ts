/** What people should know besides the table: clocks that will not fit, years without decree, revisi behind them, who cannot sign yet. */
import { formatTanggal, type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import { peringatanTahun } from '../../domain/waktu/kalender-kerja.ts';
import { addWaktuKerja, menitOf } from '../../domain/waktu/waktu-kerja.ts';
import { langkahJalan } from '../../sop/alur.ts';
import { isSebelum, type KeadaanSiklus } from '../../sop/keadaan.ts';
import { isJadwalUntuk } from '../../workbook/tab/jadwal.ts';
import { tellSementara } from '../berlaku/kata-penanda-tangan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { diakuiSejak } from '../perbaiki/kata-putus.ts';
import { catatanOrang } from './catatan-orang.ts';
import { tanpaOrang } from './tanpa-orang.ts';

export function catatanPapan(buku: Buku, run: SopRun, now: Instant): readonly string[] {
  // What is measured in December is checked and signed in January.
  const tahunKini = Number(tanggalOf(now, buku.profil.zona).slice(0, 4));
  const tahun = [...new Set([run.siklus.tahun, tahunKini])];
  return [
    ...tanpaOrang(buku, run, now),
    ...diakuiSejak(buku.riwayat, run.siklus),
    ...dibatalkan(buku, run.siklus),
    ...tahun.flatMap((satu) => peringatanTahun(satu, buku.kalender) ?? []),
    ...batasKirim(buku, run),
    ...revisiSebelumnya(buku, run.siklus),
    ...ikutBerubah(buku, run.siklus),
    ...catatanOrang(buku, run, now),
    ...tellSementara(buku, run.siklus),
  ];
}

/** Of the same period: its tabs are put aside, and people may look for them. */
const dibatalkan = ({ siklus: semua }: Buku, { tahun, periode }: KeadaanSiklus): readonly string[] =>
  [...semua.values()]
    .filter((s) => s.batal !== null && s.tahun === tahun && s.periode === periode)
    .map(({ id, batal }) => `${id} dibatalkan: ${batal}`);

function batasKirim({ jadwal, kalender, profil }: Buku, { sop, siklus }: SopRun): readonly string[] {
  const batas = jadwal.find((b) => b.langkah === 'batas kirim' && isJadwalUntuk(b, sop.id, siklus.periode));
  const menit = langkahJalan(sop)
    .filter((l) => !l.hanyaKoreksi)
    .map((l) => menitOf(l.waktu, profil.menitSehari) ?? 0);
  const selesai = tanggalOf(
    addWaktuKerja(
      siklus.dibuka,
      menit.reduce((a, b) => a + b, 0),
      kalender,
    ),
    profil.zona,
  );
  if (!batas || selesai <= batas.tenggat) return [];
  return [
    `Waktu baku SOP baru selesai ${formatTanggal(selesai)}, melewati batas kirim ${formatTanggal(batas.tenggat)}. Mulai lebih awal atau persingkat langkah.`,
  ];
}

function revisiSebelumnya({ siklus: semua }: Buku, kini: KeadaanSiklus): readonly string[] {
  return [...semua.values()]
    .filter((s) => isSebelum(s, kini) && s.revisi.length > 0 && kini.himpun !== null)
    .filter((s) => s.disahkanPada === null || s.disahkanPada > (kini.himpun?.pada ?? 0))
    .map(
      (s) =>
        `${s.periode} direvisi setelah periode ini dihimpun: angka tahun berjalan di sini memakai angka lama. Himpun ulang, atau minta Kepala membuka revisi.`,
    );
}

/** What the open revisi changes beside what it names: the year so far, where an earlier quarter was revised since the signature. */
function ikutBerubah({ siklus: semua }: Buku, kini: KeadaanSiklus): readonly string[] {
  const dari = kini.pengesahan === null && kini.revisi.length > 0 && kini.beku.get(kini.putaranDirevisi)?.nomorAngka;
  if (!dari) return [];
  return [...semua.values()]
    .filter((s) => isSebelum(s, kini) && s.sah.some(({ nomor, ke }) => ke > 0 && nomor > dari))
    .map((s) => {
      const kode = [...new Set(s.revisi.flatMap(({ indikator }) => indikator))].join(', ');
      return `Revisi ini juga mengubah angka tahun berjalan ${kode}, karena ${s.periode} direvisi sesudah periode ini disahkan. Perubahan itu tercatat di Riwayat dan tercetak di dokumen.`;
    });
}
