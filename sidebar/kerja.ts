/** The panel's state and its calls: one at a time, each with an idAksi of its own that a repeat keeps. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Penolakan, penolakan } from '../src/domain/penolakan.ts';
import type { Giliran, OfferPanel } from '../src/kontrak/giliran.ts';
import type { ReplyData, RequestData } from '../src/kontrak/kontrak.ts';
import type { Tempat } from '../src/kontrak/tempat.ts';
import { type ActionPart, type Henti, type PaperLinks, type PartReply, partsOf, useParts } from './action-parts.ts';
import type { AksiPanel, PanelTools } from './alat.ts';
import { saveDraf } from './draf.ts';
import { askServer, focusSheet, newId } from './hubungan.ts';
import { onPerubahan } from './perubahan.ts';
import { createSiklusPanel, siklusPembuka } from './siklus-panel.ts';
import { dataAksi, isLangsung, pertanyaan } from './tanya-aksi.ts';
import { T } from './teks.ts';

/** What came of the last press. */
export interface IsiKabar {
  readonly berhasil: boolean;
  readonly teks: string;
  readonly tautan: PaperLinks;
  /** What did not go along with it. */
  readonly catatan: readonly string[];
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
  readonly tanya: OfferPanel | null;
  readonly tools: PanelTools;
  load(): void;
  stop(): void;
  closeQuestion(): void;
  /** Looks at another siklus from now on. */
  chooseSiklus(id: string): void;
}

export const polos = (teks: string, berhasil: boolean): IsiKabar => ({
  berhasil,
  teks,
  tautan: [],
  catatan: [],
  tercatat: false,
  ulang: null,
});

export function useKerja(): Kerja {
  const [giliran, isi] = useState<Giliran | null>(null);
  const [ditolak, tolak] = useState<Penolakan | null>(null);
  const [sedang, mulai] = useState<string | null>(T.memuat);
  const [kabar, beriKabar] = useState<IsiKabar | null>(null);
  const [tanya, tanyakan] = useState<OfferPanel | null>(null);

  const siklus = useRef(createSiklusPanel(siklusPembuka()));
  const show = useCallback((baru: Giliran) => {
    siklus.current.shown(baru);
    isi(baru);
    tolak(null);
  }, []);
  const load = useCallback(async () => {
    mulai(T.memuat);
    const jawaban = await askServer({ aksi: 'giliran', idAksi: newId(), data: siklus.current.asked() });
    if (jawaban?.ok) show(jawaban.data);
    else tolak(jawaban?.penolakan ?? TIDAK_DIJAWAB);
    mulai(null);
  }, [show]);
  useEffect(() => void load(), [load]);
  const tenang = sedang === null && tanya === null;
  useReloadWhenStale(load, tenang);
  const isTenang = useRef(tenang);
  isTenang.current = tenang;
  const look = useCallback(async () => {
    if (!isTenang.current) return;
    const jawaban = await askServer({ aksi: 'giliran', idAksi: newId(), data: siklus.current.asked() });
    // Whoever has pressed something meanwhile sees what comes of that.
    if (jawaban?.ok && isTenang.current) show(jawaban.data);
  }, [show]);
  useReturn(look);

  const { henti, runParts, stop } = useParts(mulai, () => siklus.current.asked());
  /** `lalu`: links of what an earlier try has made. */
  const perform = async (
    parts: readonly ActionPart[],
    draf: readonly string[],
    lalu: PaperLinks = [],
  ): Promise<boolean> => {
    beriKabar(null);
    const { jawaban, tautan, sisa } = await runParts(parts);
    const jadi = [...lalu, ...tautan];
    if (jawaban?.ok) for (const kunci of draf) saveDraf(kunci, '');
    beriKabar({
      ...kabarJawaban(jawaban),
      tautan: jadi,
      ulang: isUlang(jawaban) ? () => void perform(sisa, draf, jadi) : null,
    });
    mulai(null);
    // The last part brings the screen along; after a refusal it is asked for, since somebody else may have been first.
    if (jawaban?.ok && jawaban.giliran) show(jawaban.giliran);
    if (jawaban && (!jawaban.ok || !jawaban.giliran || siklus.current.leadsOn(jawaban.giliran))) await load();
    return jawaban?.ok === true;
  };
  /** Leads elsewhere and changes nothing, so nothing is loaded anew. */
  const lead = async <N extends 'lompatKe' | 'bukaDialog'>(aksi: N, data: RequestData<N>): Promise<boolean> => {
    const jawaban = await askServer({ aksi, idAksi: newId(), data });
    if (!jawaban?.ok) beriKabar(polos(jawaban?.penolakan.pesan ?? TIDAK_DIJAWAB.pesan, false));
    return jawaban?.ok === true;
  };
  const jump = async (tempat: Tempat): Promise<void> => {
    if (await lead('lompatKe', tempat)) focusSheet();
  };
  const sendAksi: PanelTools['send'] = (aksi, data, draf = []) => perform(partsOf(aksi, data), draf);
  const tools: PanelTools = {
    sibuk: sedang !== null,
    send: sendAksi,
    request: (tawaran) => {
      if (!giliran) return;
      if (!isLangsung(pertanyaan(giliran, tawaran))) tanyakan(tawaran);
      else void sendAksi(tawaran, dataAksi(giliran, tawaran, { medan: {}, centang: [] }));
    },
    openQuestion: (tawaran) => {
      if (giliran && !isLangsung(pertanyaan(giliran, tawaran))) tanyakan(tawaran);
    },
    jump: (tempat) => void jump(tempat),
    openWide: (nama) => void lead('bukaDialog', { nama, ...siklus.current.asked() }),
    notify: (teks) => beriKabar(polos(teks, true)),
  };
  const chooseSiklus = (id: string): void => {
    siklus.current.chosen(id);
    void load();
  };
  const closeQuestion = (): void => tanyakan(null);
  return {
    giliran,
    ditolak,
    sedang,
    henti,
    kabar,
    tanya,
    tools,
    load: () => void load(),
    stop,
    closeQuestion,
    chooseSiklus,
  };
}

/** Another page has changed the workbook: what is seen here is read anew as soon as nothing runs and nothing is asked. */
function useReloadWhenStale(muat: () => void, boleh: boolean): void {
  const [basi, tandai] = useState(false);
  useEffect(() => onPerubahan(() => tandai(true)), []);
  useEffect(() => {
    if (!basi || !boleh) return;
    tandai(false);
    muat();
  }, [basi, boleh, muat]);
}

/** Milliseconds. */
const TIAP = 30_000;

/** Typing in the sheet tells no page: who comes back to the panel sees it, at most so often. Nothing asks by itself. */
function useReturn(look: () => Promise<void>): void {
  useEffect(() => {
    let terakhir = 0;
    const back = ({ timeStamp }: Event): void => {
      if (timeStamp - terakhir < TIAP) return;
      terakhir = timeStamp;
      void look();
    };
    window.addEventListener('focus', back);
    document.documentElement.addEventListener('pointerenter', back);
    return () => {
      window.removeEventListener('focus', back);
      document.documentElement.removeEventListener('pointerenter', back);
    };
  }, [look]);
}

export const TIDAK_DIJAWAB = penolakan('TANPA-JAWABAN', T.gagal.tanpaJawaban);

/** The same press again: it is not known what came of it, or its paper has its place in Drive and does not lie there yet. */
const isUlang = (jawaban: PartReply | null): boolean =>
  jawaban === null || (!jawaban.ok && jawaban.penolakan.kode === 'UNGGAH-GAGAL');

function kabarJawaban(jawaban: PartReply | null): IsiKabar {
  if (!jawaban) return polos(T.gagal.pesan, false);
  if (!jawaban.ok) return polos(jawaban.penolakan.pesan, false);
  return { ...polos(kalimatOf(jawaban.data), true), catatan: jawaban.catatan ?? [], tercatat: true };
}

function kalimatOf(data: ReplyData<AksiPanel>): string {
  if ('kalimat' in data) return data.kalimat;
  return 'galat' in data ? T.temuan.tercatat(data.galat, data.lain) : T.tercatat;
}
