/** A long aksi is sent in parts, one request each, so that people see how far it is and can stop it between them. */
import { useRef, useState } from 'preact/hooks';
import { penolakan } from '../src/domain/penolakan.ts';
import type { Reply as JawabanAksi, KontrakRequest, ReplyData, RequestData } from '../src/kontrak/kontrak.ts';
import type { AksiPanel, Kiriman } from './alat.ts';
import { askServer, newId } from './hubungan.ts';
import { announcePerubahan } from './perubahan.ts';
import { T } from './teks.ts';

export interface ActionPart {
  readonly permintaan: KontrakRequest<AksiPanel>;
  /** What is being done meanwhile. */
  readonly teks: string;
  /** The server may be stopped within it. */
  readonly berbagian: boolean;
}

export type PartReply = JawabanAksi<ReplyData<AksiPanel>>;
export type PaperLinks = readonly { readonly nama: string; readonly url: string }[];

export interface PartsResult {
  /** To the last request that was sent; null when none came. */
  readonly jawaban: PartReply | null;
  /** Of everything that was made. */
  readonly tautan: PaperLinks;
  /** What was not answered or not sent. */
  readonly sisa: readonly ActionPart[];
}

export function partsOf(
  { aksi, sedang, berbagian, tanya }: Kiriman,
  data: RequestData<AksiPanel>,
): readonly ActionPart[] {
  const parts = (isi: RequestData<AksiPanel>, teks: string): ActionPart => ({
    permintaan: { aksi, idAksi: newId(), data: isi },
    teks,
    berbagian,
  });
  const { kunci = '', satuSatu = null, pilihan = [] } = tanya?.centang ?? {};
  if (satuSatu === null || typeof pilihan === 'string') return [parts(data, sedang)];
  const tercentang = new Map(Object.entries(data)).get(kunci);
  const dipilih = pilihan.filter(({ nilai }) => Array.isArray(tercentang) && tercentang.includes(nilai));
  return dipilih.map(({ nilai, label }, i) =>
    parts({ ...data, [kunci]: [nilai] }, T.bagianAksi.satu(`${satuSatu} ${label}`, i + 1, dipilih.length)),
  );
}

const dihentikan = (pesan: string): PartReply => ({ ok: false, penolakan: penolakan('DIHENTIKAN', pesan) });

/** `bisa`: a button says so; `diminta`: it was pressed. */
export type Henti = 'bisa' | 'diminta' | null;

/** `layar`: the screen that is wanted with the last reply. */
export function useParts(lapor: (teks: string) => void, layar: () => RequestData<'giliran'>) {
  const [henti, ubah] = useState<Henti>(null);
  const kini = useRef({ diminta: false, idAksi: '' });

  const runParts = async (parts: readonly ActionPart[]): Promise<PartsResult> => {
    const tautan: PaperLinks[number][] = [];
    const ended = (jawaban: PartReply | null, i: number): PartsResult => {
      ubah(null);
      return { jawaban, tautan, sisa: parts.slice(i) };
    };
    let jawaban: PartReply | null = null;
    kini.current.diminta = false;
    for (const [i, { permintaan, teks, berbagian }] of parts.entries()) {
      if (kini.current.diminta) return ended(dihentikan(T.bagianAksi.dihentikan(i, parts.length)), i);
      kini.current.idAksi = permintaan.idAksi;
      lapor(teks);
      ubah(berbagian ? 'bisa' : null);
      jawaban = await askServer(i === parts.length - 1 ? { ...permintaan, layar: layar() } : permintaan);
      if (!jawaban?.ok) return ended(jawaban, i);
      announcePerubahan(permintaan.idAksi);
      tautan.push(...(jawaban.tautan ?? []));
    }
    return ended(jawaban, parts.length);
  };
  /** The part that runs may be a large one, which the server itself can stop within. */
  const stop = (): void => {
    kini.current.diminta = true;
    ubah('diminta');
    lapor(T.bagianAksi.menghentikan);
    void askServer({ aksi: 'hentikan', idAksi: newId(), data: { idAksi: kini.current.idAksi } });
  };
  return { henti, runParts, stop };
}
