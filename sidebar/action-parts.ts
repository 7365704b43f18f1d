/** A long aksi is sent in parts, one request each, so that people see how far it is and can stop it between them. */
import { useRef, useState } from 'preact/hooks';
import { penolakan } from '../src/domain/penolakan.ts';
import type { Jawab, Jawaban as JawabanAksi, Minta, Permintaan } from '../src/kontrak/kontrak.ts';
import type { AksiPanel, Kiriman } from './alat.ts';
import { idBaru, tanyaServer } from './hubungan.ts';
import { umumkanPerubahan } from './perubahan.ts';
import { T } from './teks.ts';

export interface Tahap {
  readonly permintaan: Permintaan<AksiPanel>;
  /** What is being done meanwhile. */
  readonly teks: string;
  /** The server may be stopped within it. */
  readonly berbagian: boolean;
}

export type Jawaban = JawabanAksi<Jawab<AksiPanel>>;
export type Tautan = readonly { readonly nama: string; readonly url: string }[];

export interface HasilTahap {
  /** To the last request that was sent; null when none came. */
  readonly jawaban: Jawaban | null;
  /** Of everything that was made. */
  readonly tautan: Tautan;
  /** What was not answered or not sent. */
  readonly sisa: readonly Tahap[];
}

export function tahapOf({ aksi, sedang, berbagian, tanya }: Kiriman, data: Minta<AksiPanel>): readonly Tahap[] {
  const tahap = (isi: Minta<AksiPanel>, teks: string): Tahap => ({
    permintaan: { aksi, idAksi: idBaru(), data: isi },
    teks,
    berbagian,
  });
  const { kunci = '', satuSatu = null, pilihan = [] } = tanya?.centang ?? {};
  if (satuSatu === null || typeof pilihan === 'string') return [tahap(data, sedang)];
  const tercentang = new Map(Object.entries(data)).get(kunci);
  const dipilih = pilihan.filter(({ nilai }) => Array.isArray(tercentang) && tercentang.includes(nilai));
  return dipilih.map(({ nilai, label }, i) =>
    tahap({ ...data, [kunci]: [nilai] }, T.tahap.satu(`${satuSatu} ${label}`, i + 1, dipilih.length)),
  );
}

const dihentikan = (pesan: string): Jawaban => ({ ok: false, penolakan: penolakan('DIHENTIKAN', pesan) });

/** `bisa`: a button says so; `diminta`: it was pressed. */
export type Henti = 'bisa' | 'diminta' | null;

export function useTahap(lapor: (teks: string) => void) {
  const [henti, ubah] = useState<Henti>(null);
  const kini = useRef({ diminta: false, idAksi: '' });

  const kerjakan = async (tahap: readonly Tahap[]): Promise<HasilTahap> => {
    const tautan: Tautan[number][] = [];
    const selesai = (jawaban: Jawaban | null, i: number): HasilTahap => {
      ubah(null);
      return { jawaban, tautan, sisa: tahap.slice(i) };
    };
    let jawaban: Jawaban | null = null;
    kini.current.diminta = false;
    for (const [i, { permintaan, teks, berbagian }] of tahap.entries()) {
      if (kini.current.diminta) return selesai(dihentikan(T.tahap.dihentikan(i, tahap.length)), i);
      kini.current.idAksi = permintaan.idAksi;
      lapor(teks);
      ubah(berbagian ? 'bisa' : null);
      jawaban = await tanyaServer(permintaan);
      if (!jawaban?.ok) return selesai(jawaban, i);
      umumkanPerubahan(permintaan.idAksi);
      tautan.push(...(jawaban.tautan ?? []));
    }
    return selesai(jawaban, tahap.length);
  };
  /** The part that runs may be a large one, which the server itself can stop within. */
  const hentikan = (): void => {
    kini.current.diminta = true;
    ubah('diminta');
    lapor(T.tahap.menghentikan);
    void tanyaServer({ aksi: 'hentikan', idAksi: idBaru(), data: { idAksi: kini.current.idAksi } });
  };
  return { henti, kerjakan, hentikan };
}
