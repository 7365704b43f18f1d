/** Where the work stands and where it goes next: marks of done langkah, nothing else. */
import type { Akibat, PerubahanLangkah, Unit } from '../domain/peristiwa.ts';
import type { Langkah, Sop } from './definisi.ts';
import { type KeadaanSiklus, keadaanBidang, keadaanLangkah, kunciLangkah } from './keadaan.ts';

export interface Posisi {
  readonly nomor: number;
  readonly unit: Unit;
}

/** "Langkah 3 bidang A" */
export const namaPosisi = ({ nomor, unit }: Posisi): string =>
  `Langkah ${nomor}${unit === '' ? '' : ` bidang ${unit}`}`;

/** Langkah that the agency runs, by number (rows of the SOP tab may be sorted): suggestions (usulan) only once switched on. */
export function langkahJalan(sop: Sop): readonly Langkah[] {
  return sop.langkah.filter((langkah) => langkah.aktif).sort((a, b) => a.nomor - b.nomor);
}

/** The straight way through the SOP, without correction langkah. */
function jalurUtama(sop: Sop): readonly Langkah[] {
  return langkahJalan(sop).filter((langkah) => !langkah.hanyaKoreksi);
}

export function langkahNomor(sop: Sop, nomor: number): Langkah | undefined {
  return langkahJalan(sop).find((langkah) => langkah.nomor === nomor);
}

/** The units of a langkah: every bidang of the siklus, or the agency as one. */
export function unitLangkah(langkah: Langkah, siklus: KeadaanSiklus): readonly Unit[] {
  return langkah.cakupan === 'instansi' ? [''] : [...siklus.bidang.keys()];
}

function isBeres(siklus: KeadaanSiklus, langkah: Langkah, unit: Unit): boolean {
  if (unit !== '' && keadaanBidang(siklus, unit).dilewati !== null) return true;
  return keadaanLangkah(siklus, langkah.nomor, unit).status === 'selesai';
}

/** Langkah that wait for somebody now. Per-bidang langkah run side by side; a langkah of the agency waits for all bidang. */
export function posisiAktif(sop: Sop, siklus: KeadaanSiklus): readonly Posisi[] {
  if (siklus.selesai !== null) return [];
  // The agency may have switched the correction langkah off since.
  if (siklus.koreksi !== null && langkahNomor(sop, siklus.koreksi)) return [{ nomor: siklus.koreksi, unit: '' }];
  const aktif: Posisi[] = [];
  const tertahan = new Set<Unit>();
  for (const langkah of jalurUtama(sop)) {
    const unit = unitLangkah(langkah, siklus);
    const instansi = langkah.cakupan === 'instansi';
    if (tertahan.has('') || (instansi && tertahan.size > 0)) break;
    for (const u of unit) {
      if (tertahan.has(u) || isBeres(siklus, langkah, u)) continue;
      aktif.push({ nomor: langkah.nomor, unit: u });
      tertahan.add(u);
    }
  }
  return aktif;
}

const kunci = ({ nomor, unit }: Posisi): string => kunciLangkah(nomor, unit);

/** Applies langkah changes without time or person, to see what becomes active. */
function withPerubahan(siklus: KeadaanSiklus, akibat: Akibat): KeadaanSiklus {
  const langkah = new Map(siklus.langkah);
  for (const { nomor, unit, status } of akibat.langkah ?? []) {
    langkah.set(kunciLangkah(nomor, unit), { ...keadaanLangkah(siklus, nomor, unit), status });
  }
  const bidang = new Map(siklus.bidang);
  for (const { kode, dilewati } of akibat.bidang ?? []) {
    if (dilewati !== undefined) bidang.set(kode, { ...keadaanBidang(siklus, kode), dilewati });
  }
  const koreksi = akibat.koreksi === undefined ? siklus.koreksi : akibat.koreksi;
  return { ...siklus, langkah, bidang, koreksi, selesai: akibat.revisi ? null : siklus.selesai };
}

/** Adds to an akibat what follows from it: langkah that now begin, a correction langkah not needed, the end of the SOP. */
export function withLanjutan(sop: Sop, siklus: KeadaanSiklus, akibat: Akibat): Akibat {
  const sesudah = withPerubahan(siklus, akibat);
  const aktif = posisiAktif(sop, sesudah);
  const mulai: PerubahanLangkah[] = aktif
    .filter((posisi) => keadaanLangkah(sesudah, posisi.nomor, posisi.unit).status === 'belum')
    .map((posisi) => ({ ...posisi, status: 'berjalan' }));
  const selesai = aktif.length === 0 && sesudah.selesai === null;
  return {
    ...akibat,
    langkah: [...(akibat.langkah ?? []), ...mulai],
    ...(selesai ? { selesai: true as const, isian: 'tertutup' as const } : {}),
  };
}

/** What finishing one langkah for one unit changes. */
export function finishPosisi(sop: Sop, siklus: KeadaanSiklus, posisi: Posisi): Akibat {
  const langkah = langkahNomor(sop, posisi.nomor);
  const lewat = langkah?.lewat ?? null;
  const takPerlu = lewat !== null && keadaanLangkah(siklus, lewat, '').status === 'belum';
  return {
    langkah: [
      { ...posisi, status: 'selesai' },
      ...(takPerlu && lewat !== null ? [{ nomor: lewat, unit: '', status: 'dilewati' as const }] : []),
    ],
    ...(siklus.koreksi === posisi.nomor ? { koreksi: null } : {}),
  };
}

/**
 * What a return changes: every langkah from `ke` to `dari` starts over, for the named bidang (all when none is named).
 * Named bidang also redo their own filling and checking langkah before `ke`, since their isian goes back to them.
 */
export function returnPosisi(
  sop: Sop,
  siklus: KeadaanSiklus,
  jalur: { readonly dari: number; readonly ke: number; readonly lewat: number | null },
  bidang: readonly Unit[],
): Akibat {
  const ulang: PerubahanLangkah[] = [];
  for (const langkah of jalurUtama(sop)) {
    const dalamJalur = langkah.nomor >= jalur.ke && langkah.nomor <= jalur.dari;
    if (!dalamJalur && !(langkah.nomor < jalur.ke && isKerjaBidang(langkah) && bidang.length > 0)) continue;
    const unit = langkah.cakupan === 'instansi' ? [''] : bidang.length > 0 ? bidang : unitLangkah(langkah, siklus);
    for (const u of unit) {
      if (keadaanLangkah(siklus, langkah.nomor, u).status === 'belum') continue;
      ulang.push({ nomor: langkah.nomor, unit: u, status: 'belum', ulang: true });
    }
  }
  const lewat = jalur.lewat !== null && langkahNomor(sop, jalur.lewat) ? jalur.lewat : null;
  const akibat = { ...terbukaLagi(sop, ulang), langkah: ulang, ...moveKoreksi(siklus, lewat) };
  return markDikembalikan(sop, siklus, akibat, lewat);
}

/** The correction langkah to pass now; one that was under way is left, since the work goes further back. */
function moveKoreksi({ koreksi }: KeadaanSiklus, lewat: number | null): Pick<Akibat, 'koreksi'> {
  return koreksi === null && lewat === null ? {} : { koreksi: lewat };
}

/** Langkah in which a bidang's own isian is filled in or checked. */
export function isKerjaBidang(langkah: Langkah): boolean {
  return langkah.cakupan === 'per bidang' && (langkah.jenis === 'pengisian' || langkah.jenis === 'pemeriksaan');
}

/** Going back over a langkah undoes what it did to data. */
function terbukaLagi(sop: Sop, ulang: readonly PerubahanLangkah[]): Akibat {
  const dampak = new Set(ulang.flatMap(({ nomor }) => langkahNomor(sop, nomor)?.dampak ?? []));
  return {
    ...(dampak.has('membekukan potret') ? { potret: null } : {}),
    ...(dampak.has('menutup isian') ? { isian: 'terbuka' as const } : {}),
  };
}

/** The langkah that work falls back to shows as "dikembalikan" until it is done again. */
function markDikembalikan(sop: Sop, siklus: KeadaanSiklus, akibat: Akibat, lewat: number | null): Akibat {
  // A revisi comes after the end, so the end does not count here.
  const aktif = new Set(posisiAktif(sop, withPerubahan({ ...siklus, selesai: null }, akibat)).map(kunci));
  const langkah = (akibat.langkah ?? []).map((p) =>
    aktif.has(kunci(p)) ? { ...p, status: 'dikembalikan' as const } : p,
  );
  if (lewat === null) return { ...akibat, langkah: [...langkah, ...leaveKoreksi(siklus)] };
  const pernah = keadaanLangkah(siklus, lewat, '').status === 'selesai';
  return {
    ...akibat,
    langkah: [
      ...langkah,
      { nomor: lewat, unit: '', status: 'dikembalikan', ...(pernah ? { ulang: true as const } : {}) },
    ],
  };
}

function leaveKoreksi({ koreksi }: KeadaanSiklus): readonly PerubahanLangkah[] {
  return koreksi === null ? [] : [{ nomor: koreksi, unit: '', status: 'belum' }];
}
