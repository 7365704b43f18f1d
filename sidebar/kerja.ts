/** The panel's state and its calls: one at a time, each with an idAksi of its own that a repeat keeps. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Penolakan, penolakan } from '../src/domain/penolakan.ts';
import type { Giliran, TawaranPanel, Tempat } from '../src/kontrak/giliran.ts';
import type { Jawab, Minta } from '../src/kontrak/kontrak.ts';
import type { AksiPanel, Alat } from './alat.ts';
import { simpanDraf } from './draf.ts';
import { fokusLembar, idBaru, tanyaServer } from './hubungan.ts';
import { dengarPerubahan } from './perubahan.ts';
import { type Henti, type Jawaban, type Tahap, type Tautan, tahapOf, useTahap } from './action-parts.ts';
import { dataAksi, isLangsung, pertanyaan } from './tanya-aksi.ts';
import { T } from './teks.ts';

/** What came of the last press. */
export interface IsiKabar {
  readonly berhasil: boolean;
  readonly teks: string;
  readonly tautan: Tautan;
  /** Tells of an aksi that was recorded, so that taking back is offered beside it. */
  readonly tercatat: boolean;
  /** The same request once more, where nobody knows whether it was recorded. */
  readonly ulang: (() => void) | null;
}

export interface Kerja {
  readonly giliran: Giliran | null;
  readonly ditolak: Penolakan | null;
  /** What is being done, in words; null when nothing is. */
  readonly sedang: string | null;
  /** Whether that can be stopped. */
  readonly henti: Henti;
  readonly kabar: IsiKabar | null;
  /** The aksi that asks something first. */
  readonly tanya: TawaranPanel | null;
  readonly alat: Alat;
  muat(): void;
  hentikan(): void;
  tutupTanya(): void;
}

export const polos = (teks: string, berhasil: boolean): IsiKabar => ({
  berhasil,
  teks,
  tautan: [],
  tercatat: false,
  ulang: null,
});

export function useKerja(): Kerja {
  const [giliran, isi] = useState<Giliran | null>(null);
  const [ditolak, tolak] = useState<Penolakan | null>(null);
  const [sedang, mulai] = useState<string | null>(T.memuat);
  const [kabar, beriKabar] = useState<IsiKabar | null>(null);
  const [tanya, tanyakan] = useState<TawaranPanel | null>(null);

  const muat = useCallback(async () => {
    mulai(T.memuat);
    const jawaban = await tanyaServer({ aksi: 'giliran', idAksi: idBaru(), data: {} });
    if (jawaban?.ok) isi(jawaban.data);
    tolak(jawaban?.ok ? null : (jawaban?.penolakan ?? TIDAK_DIJAWAB));
    mulai(null);
  }, []);
  useEffect(() => void muat(), [muat]);
  useMuatBilaBasi(muat, sedang === null && tanya === null);

  const { henti, kerjakan, hentikan } = useTahap(mulai);
  /** `lalu`: links of what an earlier try has made. */
  const lakukan = async (tahap: readonly Tahap[], draf: readonly string[], lalu: Tautan = []): Promise<boolean> => {
    beriKabar(null);
    const { jawaban, tautan, sisa } = await kerjakan(tahap);
    const jadi = [...lalu, ...tautan];
    if (jawaban?.ok) for (const kunci of draf) simpanDraf(kunci, '');
    beriKabar({ ...kabarJawaban(jawaban), tautan: jadi, ulang: jawaban ? null : () => void lakukan(sisa, draf, jadi) });
    mulai(null);
    if (jawaban) await muat();
    return jawaban?.ok === true;
  };
  /** Leads elsewhere and changes nothing, so nothing is loaded anew. */
  const antar = async <N extends 'lompatKe' | 'bukaDialog'>(aksi: N, data: Minta<N>): Promise<boolean> => {
    const jawaban = await tanyaServer({ aksi, idAksi: idBaru(), data });
    if (!jawaban?.ok) beriKabar(polos(jawaban?.penolakan.pesan ?? TIDAK_DIJAWAB.pesan, false));
    return jawaban?.ok === true;
  };
  const lompat = async (tempat: Tempat): Promise<void> => {
    if (await antar('lompatKe', tempat)) fokusLembar();
  };
  const kirimAksi: Alat['kirim'] = (aksi, data, draf = []) => lakukan(tahapOf(aksi, data), draf);
  const alat: Alat = {
    sibuk: sedang !== null,
    kirim: kirimAksi,
    minta: (tawaran) => {
      if (!giliran) return;
      if (!isLangsung(pertanyaan(giliran, tawaran))) tanyakan(tawaran);
      else void kirimAksi(tawaran, dataAksi(giliran, tawaran, { medan: {}, centang: [] }));
    },
    openQuestion: (tawaran) => {
      if (giliran && !isLangsung(pertanyaan(giliran, tawaran))) tanyakan(tawaran);
    },
    lompat: (tempat) => void lompat(tempat),
    bukaLebar: (nama) => void antar('bukaDialog', { nama }),
    kabari: (teks) => beriKabar(polos(teks, true)),
  };
  const tutupTanya = (): void => tanyakan(null);
  return { giliran, ditolak, sedang, henti, kabar, tanya, alat, muat: () => void muat(), hentikan, tutupTanya };
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

export const TIDAK_DIJAWAB = penolakan('TANPA-JAWABAN', T.gagal.tanpaJawaban);

function kabarJawaban(jawaban: Jawaban | null): IsiKabar {
  if (!jawaban) return polos(T.gagal.pesan, false);
  if (!jawaban.ok) return polos(jawaban.penolakan.pesan, false);
  return { ...polos(kalimatOf(jawaban.data), true), tercatat: true };
}

function kalimatOf(data: Jawab<AksiPanel>): string {
  if ('kalimat' in data) return data.kalimat;
  return 'galat' in data ? T.temuan.tercatat(data.galat, data.lain) : T.tercatat;
}
