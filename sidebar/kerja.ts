/** The panel's state and its calls: one at a time, each with an idAksi of its own that a repeat keeps. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Penolakan } from '../src/domain/penolakan.ts';
import type { Giliran, JawabanPanel, PermintaanPanel, TawaranPanel, Tempat } from '../src/shared/panel.ts';
import type { Alat } from './alat.ts';
import { simpanDraf } from './draf.ts';
import { fokusLembar, idBaru, kirim, TanpaJawaban } from './hubungan.ts';
import { dataAksi, isLangsung, pertanyaan } from './isian-aksi.ts';
import { dengarPerubahan, umumkanPerubahan } from './perubahan.ts';
import { T } from './teks.ts';

/** What came of the last press. */
export interface IsiKabar {
  readonly berhasil: boolean;
  readonly teks: string;
  readonly tautan: readonly { readonly nama: string; readonly url: string }[];
  /** The same request once more, where nobody knows whether it was recorded. */
  readonly ulang: (() => void) | null;
}

export interface Kerja {
  readonly giliran: Giliran | null;
  readonly ditolak: Penolakan | null;
  /** What is being done, in words; null when nothing is. */
  readonly sedang: string | null;
  readonly kabar: IsiKabar | null;
  /** The aksi that asks something first. */
  readonly tanya: TawaranPanel | null;
  readonly alat: Alat;
  muat(): void;
  tutupTanya(): void;
}

const polos = (teks: string, berhasil: boolean): IsiKabar => ({ berhasil, teks, tautan: [], ulang: null });

export function useKerja(): Kerja {
  const [giliran, isi] = useState<Giliran | null>(null);
  const [ditolak, tolak] = useState<Penolakan | null>(null);
  const [sedang, mulai] = useState<string | null>(T.memuat);
  const [kabar, beriKabar] = useState<IsiKabar | null>(null);
  const [tanya, tanyakan] = useState<TawaranPanel | null>(null);

  const muat = useCallback(async () => {
    mulai(T.memuat);
    const jawaban = await tanyaServer<Giliran>({ aksi: 'giliran', idAksi: idBaru(), data: {} });
    if (jawaban?.ok) isi(jawaban.data);
    tolak(jawaban?.ok ? null : (jawaban?.penolakan ?? TIDAK_DIJAWAB));
    mulai(null);
  }, []);
  useEffect(() => void muat(), [muat]);
  useMuatBilaBasi(muat, sedang === null && tanya === null);

  const lakukan = async (permintaan: PermintaanPanel, draf: readonly string[]): Promise<void> => {
    mulai(T.sedang(permintaan.aksi));
    beriKabar(null);
    const jawaban = await tanyaServer<{ readonly kalimat?: string } | null>(permintaan);
    if (jawaban?.ok) {
      for (const kunci of draf) simpanDraf(kunci, '');
      umumkanPerubahan(permintaan.idAksi);
    }
    beriKabar(
      jawaban ? kabarJawaban(jawaban) : { ...polos(T.gagal.pesan, false), ulang: () => void lakukan(permintaan, draf) },
    );
    mulai(null);
    if (jawaban) await muat();
  };
  /** Leads elsewhere and changes nothing, so nothing is loaded anew. */
  const antar = async (aksi: string, data: object): Promise<boolean> => {
    const jawaban = await tanyaServer({ aksi, idAksi: idBaru(), data });
    if (!jawaban?.ok) beriKabar(polos(jawaban?.penolakan.pesan ?? TIDAK_DIJAWAB.pesan, false));
    return jawaban?.ok === true;
  };
  const lompat = async (tempat: Tempat): Promise<void> => {
    if (await antar('lompatKe', tempat)) fokusLembar();
  };
  const kirimAksi: Alat['kirim'] = (aksi, data, draf = []) => void lakukan({ aksi, idAksi: idBaru(), data }, draf);
  const alat: Alat = {
    sibuk: sedang !== null,
    kirim: kirimAksi,
    minta: (tawaran) => {
      if (!giliran) return;
      if (!isLangsung(pertanyaan(giliran, tawaran))) tanyakan(tawaran);
      else kirimAksi(tawaran.aksi, dataAksi(giliran, tawaran, { isian: {}, centang: [] }));
    },
    lompat: (tempat) => void lompat(tempat),
    bukaLebar: (nama) => void antar('bukaDialog', { nama }),
    kabari: (teks) => beriKabar(polos(teks, true)),
  };
  return { giliran, ditolak, sedang, kabar, tanya, alat, muat: () => void muat(), tutupTanya: () => tanyakan(null) };
}

/** Another page has changed the workbook: what is seen here is read anew as soon as nothing runs and nothing is asked. */
function useMuatBilaBasi(muat: () => void, boleh: boolean): void {
  const [basi, tandai] = useState(false);
  useEffect(() => dengarPerubahan(() => tandai(true)), []);
  useEffect(() => {
    if (!basi || !boleh) return;
    tandai(false);
    muat();
  }, [basi, boleh, muat]);
}

export const TIDAK_DIJAWAB: Penolakan = { kode: 'TANPA-JAWABAN', pesan: T.gagal.tanpaJawaban };

/** Null when no answer came. */
export async function tanyaServer<Data>(permintaan: PermintaanPanel): Promise<JawabanPanel<Data> | null> {
  try {
    return await kirim<Data>(permintaan);
  } catch (sebab) {
    if (sebab instanceof TanpaJawaban) return null;
    throw sebab;
  }
}

function kabarJawaban(jawaban: JawabanPanel<{ readonly kalimat?: string } | null>): IsiKabar {
  if (!jawaban.ok) return polos(jawaban.penolakan.pesan, false);
  return { berhasil: true, teks: jawaban.data?.kalimat ?? T.tercatat, tautan: jawaban.tautan ?? [], ulang: null };
}
