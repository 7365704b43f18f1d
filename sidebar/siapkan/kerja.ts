/** The state of the Siapkan dialog and its calls. What is planned is kept as a draft until the workbook is made. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { bacaDraf, simpanDraf } from '../draf.ts';
import { idBaru, tanyaServer } from '../hubungan.ts';
import { type IsiKabar, polos, TIDAK_DIJAWAB } from '../kerja.ts';
import { umumkanPerubahan } from '../perubahan.ts';
import { T } from '../teks.ts';
import { bacaRancangan, permintaanSiapkan, RANCANGAN_KOSONG, type Rancangan, zonaOf } from './wizard-draft.ts';
import { S } from './teks.ts';

const DRAF = 'siapkan';
/** Not yet prepared: the very state that this dialog is for. */
const BELUM = 'BELUM-DISIAPKAN';
/** Nobody can tell yet whether it is prepared. */
const TIDAK_JELAS: readonly string[] = [
  'TANPA-AKUN',
  'TANPA-JAWABAN',
  'GOOGLE-GAGAL',
  'LAYANAN-MATI',
  'TERLALU-SERING',
  'KUOTA-HABIS',
  'SIBUK',
];

export interface KerjaSiapkan {
  readonly keadaan: 'memuat' | 'siap' | 'sudah' | 'selesai' | 'ditolak';
  /** Only while `keadaan` says so. */
  readonly ditolak: Penolakan | null;
  readonly rancangan: Rancangan;
  readonly sedang: string | null;
  readonly kabar: IsiKabar | null;
  muat(): void;
  ubah(bagian: Partial<Rancangan>): void;
  kosongkan(): void;
  siapkan(): void;
  mulai(sedang: string | null): void;
  /** An empty text takes the last one away. */
  kabari(teks: string, berhasil?: boolean): void;
}

export function useSiapkan(): KerjaSiapkan {
  const [keadaan, jadi] = useState<KerjaSiapkan['keadaan']>('memuat');
  const [ditolak, tolak] = useState<Penolakan | null>(null);
  const [rancangan, isi] = useState<Rancangan>(() => bacaRancangan(bacaDraf(DRAF)));
  const [sedang, mulai] = useState<string | null>(S.memuat);
  const [kabar, beriKabar] = useState<IsiKabar | null>(null);

  const muat = useCallback(async () => {
    mulai(S.memuat);
    const jawaban = await tanyaServer({ aksi: 'giliran', idAksi: idBaru(), data: {} });
    const penolakan = jawaban?.ok ? null : (jawaban?.penolakan ?? TIDAK_DIJAWAB);
    const tidakJelas = penolakan !== null && TIDAK_JELAS.includes(penolakan.kode);
    tolak(tidakJelas ? penolakan : null);
    jadi(penolakan?.kode === BELUM ? 'siap' : tidakJelas ? 'ditolak' : 'sudah');
    mulai(null);
  }, []);
  useEffect(() => void muat(), [muat]);

  const simpan = (baru: Rancangan): void => {
    isi(baru);
    simpanDraf(DRAF, baru === RANCANGAN_KOSONG ? '' : JSON.stringify(baru));
  };
  const kabari: KerjaSiapkan['kabari'] = (teks, berhasil = true) =>
    beriKabar(teks === '' ? null : polos(teks, berhasil));
  const siapkan = async (idAksi: string): Promise<void> => {
    beriKabar(null);
    mulai(S.ringkasan.mengatur);
    const zona = zonaOf(rancangan.tabel);
    const lokal = await tanyaServer({ aksi: 'aturLokal', idAksi: `${idAksi}-lokal`, data: { zona } });
    if (lokal?.ok) mulai(S.ringkasan.membuat);
    const jawaban = lokal?.ok
      ? await tanyaServer({ aksi: 'siapkan', idAksi, data: permintaanSiapkan(rancangan) })
      : lokal;
    mulai(null);
    if (jawaban === null) return beriKabar({ ...polos(T.gagal.pesan, false), ulang: () => void siapkan(idAksi) });
    if (!jawaban.ok) return kabari(jawaban.penolakan.pesan, false);
    simpan(RANCANGAN_KOSONG);
    umumkanPerubahan(idAksi);
    jadi('selesai');
    kabari(S.ringkasan.selesai);
  };
  return {
    keadaan,
    ditolak,
    rancangan,
    sedang,
    kabar,
    muat: () => void muat(),
    ubah: (bagian) => simpan({ ...rancangan, ...bagian }),
    kosongkan: () => simpan(RANCANGAN_KOSONG),
    siapkan: () => void siapkan(idBaru()),
    mulai,
    kabari,
  };
}
