/** What follows a commit outside the workbook: its papers go to Drive. */
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { FileLink, Reply } from '../../kontrak/kontrak.ts';
import { refuse } from './aksi.ts';
import type { Berkas, Store } from './store.ts';
import { kataTanpaAkses } from './tempat-dokumen.ts';

export interface Recorded<Res> {
  readonly jawaban: Res;
  readonly berkas: readonly Berkas[];
  /** Why the papers that follow can have no place in Drive. */
  readonly gagal?: Penolakan;
}

/** Papers are kept after the lock: what is committed stays, a failed upload is said and can be repeated. */
export function uploadAll<Res>(store: Store, { jawaban, berkas, gagal }: Recorded<Res>, idAksi: string): Reply<Res> {
  if (gagal) return refuse(gagal);
  const tautan: FileLink[] = [];
  const tanpaAkses = new Set<string>();
  for (const satu of berkas) {
    const hasil = store.upload(satu, idAksi);
    if (isPenolakan(hasil)) return refuse(hasil);
    tautan.push(hasil.tautan);
    for (const email of hasil.tanpaAkses) tanpaAkses.add(email);
  }
  return {
    ok: true,
    data: jawaban,
    ...(tautan.length > 0 ? { tautan } : {}),
    ...(tanpaAkses.size > 0 ? { catatan: [kataTanpaAkses([...tanpaAkses])] } : {}),
  };
}
