/** Locks tabs: against accidents, not against whoever owns the file. */
import { samaAkun } from '../domain/akun.ts';
import type { Email } from '../domain/pengguna.ts';
import { rentangKolom } from './bentuk.ts';
import type { LembarGoogle, PerlindunganGoogle, Rentang, SheetsRequest } from './sheets-json.ts';
import { BARIS_DATA, type Tab } from './tab.ts';

/** Columns where people type stay open; the rest is locked, or asks before it is changed. */
export function protect(
  tab: Tab,
  editor: readonly Email[],
  rowCount: number,
  lain: readonly Rentang[] = [],
): readonly SheetsRequest[] {
  const kolom = tab.kolom.flatMap((k, i) => (k.isian ? [rentangKolom(tab.sheetId, i, BARIS_DATA, rowCount)] : []));
  return protectSheet(tab, editor, [...kolom, ...lain]);
}

/** Marks the protections that are ours. */
export const AWALAN_PERLINDUNGAN = 'Himpun Kinerja:';

/** Locks a whole tab but `terbuka`. */
export function protectSheet(
  tab: Tab,
  editor: readonly Email[],
  terbuka: readonly Rentang[],
): readonly SheetsRequest[] {
  if (tab.perlindungan === 'bebas') return [];
  const dasar = {
    range: { sheetId: tab.sheetId },
    description: `${AWALAN_PERLINDUNGAN} ${tab.nama}`,
    ...(terbuka.length > 0 ? { unprotectedRanges: terbuka } : {}),
  };
  const siapa =
    tab.perlindungan === 'peringatan' ? { warningOnly: true } : { editors: { users: [...new Set(editor)] } };
  return [{ addProtectedRange: { protectedRange: { ...dasar, ...siapa } } }];
}

const lindungOf = ({ addProtectedRange }: SheetsRequest): PerlindunganGoogle | undefined =>
  addProtectedRange?.protectedRange as PerlindunganGoogle | undefined;

const editorOf = (perlindungan: PerlindunganGoogle | undefined): readonly Email[] => perlindungan?.editors?.users ?? [];

/** Everybody whom these locks name, each once, without `who`. */
export function listEditor(permintaan: readonly SheetsRequest[], who: Email): readonly Email[] {
  const semua = permintaan.flatMap((satu) => editorOf(lindungOf(satu)));
  return [...new Set(semua)].filter((email) => !samaAkun(email, who));
}

/** The same locks with nobody named but `who`, who may not leave himself out. */
export function lockOnlyFor(permintaan: readonly SheetsRequest[], who: Email): readonly SheetsRequest[] {
  return permintaan.map((satu) => {
    const protectedRange = lindungOf(satu);
    return protectedRange?.editors
      ? { addProtectedRange: { protectedRange: { ...protectedRange, editors: { users: [who] } } } }
      : satu;
  });
}

/** A lock as Google made it, beside those whom it was to name. */
export interface KunciJadi {
  readonly diminta: readonly Email[];
  readonly jadi: PerlindunganGoogle;
}

/** Locks beside what was asked of them; null while one of them is not there. `lembar`: the tabs as they are now. */
export function pairLocks(
  permintaan: readonly SheetsRequest[],
  lembar: readonly LembarGoogle[],
): readonly KunciJadi[] | null {
  const semua = lembar.flatMap(({ protectedRanges = [] }) => protectedRanges);
  const lama = permintaan.map(({ deleteProtectedRange }) => deleteProtectedRange?.protectedRangeId);
  const kunci: KunciJadi[] = [];
  for (const diminta of permintaan.flatMap((satu) => lindungOf(satu) ?? [])) {
    const jadi = semua.find(
      ({ protectedRangeId, description, range }) =>
        !lama.includes(protectedRangeId) &&
        description === diminta.description &&
        range?.sheetId === diminta.range?.sheetId,
    );
    if (!jadi) return null;
    kunci.push({ diminta: editorOf(diminta), jadi });
  }
  return kunci;
}

/** The locks with one more person in each that was to name him; whoever Google has in it stays. */
export function withEditor(kunci: readonly KunciJadi[], email: Email): readonly KunciJadi[] {
  return kunci.map(({ diminta, jadi }) => {
    const editors = { users: [...editorOf(jadi), email] };
    return { diminta, jadi: diminta.includes(email) ? { ...jadi, editors } : jadi };
  });
}

export function updateLocks(lama: readonly KunciJadi[], baru: readonly KunciJadi[]): readonly SheetsRequest[] {
  return baru
    .filter((satu, i) => satu.jadi !== lama[i]?.jadi)
    .map(({ jadi: { protectedRangeId, editors } }) => ({
      updateProtectedRange: { protectedRange: { protectedRangeId, editors }, fields: 'editors' },
    }));
}
