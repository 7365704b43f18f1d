/** The state of the Siapkan dialog and its calls. What is planned is kept as a draft until the workbook is made. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { warnPemilik } from '../../src/domain/akun.ts';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { readDraf, saveDraf } from '../draf.ts';
import { akunHalaman, askServer, newId } from '../hubungan.ts';
import { type IsiKabar, polos, TIDAK_DIJAWAB } from '../kerja.ts';
import { announcePerubahan } from '../perubahan.ts';
import { T } from '../teks.ts';
import { S } from './teks.ts';
import { EMPTY_WIZARD, parseWizard, setUpRequest, type WizardDraft, zonaOf } from './wizard-draft.ts';

const DRAF = 'siapkan';
/** Not yet prepared: the very state that this dialog is for. */
const BELUM = 'BELUM-DISIAPKAN';
/** Nobody can tell yet whether it is prepared. */
const TIDAK_JELAS: readonly string[] = [
  'TANPA-AKUN',
  'TANPA-JAWABAN',
  'TANPA-AKSES',
  'AKUN-BEDA',
  'IZIN-KURANG',
  'GOOGLE-GAGAL',
  'GOOGLE-MENOLAK',
  'LAYANAN-MATI',
  'TERLALU-SERING',
  'KUOTA-HABIS',
  'SIBUK',
];

export interface KerjaSiapkan {
  readonly keadaan: 'memuat' | 'siap' | 'sudah' | 'selesai' | 'ditolak';
  /** Only while `keadaan` says so. */
  readonly ditolak: Penolakan | null;
  /** What is to be known about the account that makes the workbook; '' when nothing is. */
  readonly peringatan: string;
  /** What was done, once it is. */
  readonly hasil: string;
  readonly wizard: WizardDraft;
  readonly sedang: string | null;
  readonly kabar: IsiKabar | null;
  load(): void;
  change(bagian: Partial<WizardDraft>): void;
  clear(): void;
  siapkan(): void;
  begin(sedang: string | null): void;
  /** An empty text takes the last one away. */
  notify(teks: string, berhasil?: boolean): void;
}

export function useSiapkan(): KerjaSiapkan {
  const [keadaan, jadi] = useState<KerjaSiapkan['keadaan']>('memuat');
  const [ditolak, tolak] = useState<Penolakan | null>(null);
  const [wizard, isi] = useState<WizardDraft>(() => parseWizard(readDraf(DRAF)));
  const [sedang, begin] = useState<string | null>(S.memuat);
  const [kabar, beriKabar] = useState<IsiKabar | null>(null);
  const [peringatan, warn] = useState('');
  const [hasil, tell] = useState('');

  const load = useCallback(async () => {
    begin(S.memuat);
    const jawaban = await askServer({ aksi: 'giliran', idAksi: newId(), data: {} });
    const penolakan = jawaban?.ok ? null : (jawaban?.penolakan ?? TIDAK_DIJAWAB);
    const tidakJelas = penolakan !== null && TIDAK_JELAS.includes(penolakan.kode);
    tolak(tidakJelas ? penolakan : null);
    jadi(penolakan?.kode === BELUM ? 'siap' : tidakJelas ? 'ditolak' : 'sudah');
    warn(warnPemilik([akunHalaman()]));
    begin(null);
  }, []);
  useEffect(() => void load(), [load]);

  const save = (baru: WizardDraft): void => {
    isi(baru);
    saveDraf(DRAF, baru === EMPTY_WIZARD ? '' : JSON.stringify(baru));
  };
  const notify: KerjaSiapkan['notify'] = (teks, berhasil = true) =>
    beriKabar(teks === '' ? null : polos(teks, berhasil));
  const siapkan = async (idAksi: string): Promise<void> => {
    beriKabar(null);
    begin(S.ringkasan.mengatur);
    const zona = zonaOf(wizard.tabel);
    const lokal = await askServer({ aksi: 'aturLokal', idAksi: `${idAksi}-lokal`, data: { zona } });
    if (lokal?.ok) begin(S.ringkasan.membuat);
    const jawaban = lokal?.ok ? await askServer({ aksi: 'siapkan', idAksi, data: setUpRequest(wizard) }) : lokal;
    begin(null);
    if (jawaban === null) return beriKabar({ ...polos(T.gagal.pesan, false), ulang: () => void siapkan(idAksi) });
    if (!jawaban.ok) return notify(jawaban.penolakan.pesan, false);
    save(EMPTY_WIZARD);
    announcePerubahan(idAksi);
    warn('peringatan' in jawaban.data ? jawaban.data.peringatan : '');
    tell('kalimat' in jawaban.data ? jawaban.data.kalimat : '');
    jadi('selesai');
    notify(S.ringkasan.selesai);
  };
  return {
    keadaan,
    ditolak,
    peringatan,
    hasil,
    wizard,
    sedang,
    kabar,
    load: () => void load(),
    change: (bagian) => save({ ...wizard, ...bagian }),
    clear: () => save(EMPTY_WIZARD),
    siapkan: () => void siapkan(newId()),
    begin,
    notify,
  };
}
