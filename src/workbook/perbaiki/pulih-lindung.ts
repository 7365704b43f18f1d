/** Protections and colour rules: ours are taken away and put back, since people and positions change. */
import { adaAkun } from '../../domain/akun.ts';
import { locateTab, type Nilai } from '../baca.ts';
import { rentangKolom } from '../bentuk.ts';
import { aturanWarnaOf, perlindunganOf } from '../lembar.ts';
import { AWALAN_PERLINDUNGAN, protectSheet } from '../lindung.ts';
import type { LembarGoogle, PerlindunganGoogle, Rentang, SheetsRequest } from '../sheets-json.ts';
import type { Tab } from '../tab.ts';

export interface Lindung {
  readonly permintaan: readonly SheetsRequest[];
  readonly pesan: readonly string[];
  /** What people have to look at themselves. */
  readonly laporan: readonly string[];
}

export interface LindungOptions {
  readonly lembar: LembarGoogle;
  readonly nilai: Nilai;
  readonly rowCount: number;
  readonly editor: readonly string[];
  /** May change everything, whether the list says so or not: whoever prepared the workbook, whoever owns the file. */
  readonly pemilik: readonly string[];
  /** Ranges left open besides the columns where people type. */
  readonly terbuka: readonly Rentang[];
}

export function applyLindung(tab: Tab, { lembar, nilai, rowCount, editor, pemilik, terbuka }: LindungOptions): Lindung {
  const { kolom, awal } = locateTab(tab, nilai);
  const bebas = tab.kolom
    .filter(({ isian }) => isian)
    .map(({ kunci }) => rentangKolom(tab.sheetId, kolom.get(kunci) ?? 0, awal, rowCount));
  const terpasang = perlindunganOf(lembar);
  const lama = terpasang.filter(isKita);
  const lain = terpasang.filter((p) => !isKita(p));
  return {
    permintaan: [
      ...lama.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })),
      ...protectSheet(tab, editor, [...bebas, ...terbuka]),
    ],
    pesan: protectionFaults(tab, lama, editor, pemilik),
    laporan: lain.map(foreignFault),
  };
}

/** A second protection of a whole tab is refused by Google, so whoever made it, it gives way to ours. */
function isKita({ description = '', range = {} as Rentang }: PerlindunganGoogle): boolean {
  const { sheetId: _, ...batas } = range;
  return description.startsWith(AWALAN_PERLINDUNGAN) || Object.keys(batas).length === 0;
}

function protectionFaults(
  tab: Tab,
  lama: readonly PerlindunganGoogle[],
  editor: readonly string[],
  pemilik: readonly string[],
): readonly string[] {
  if (tab.perlindungan === 'bebas') return [];
  const utuh = lama.find(({ warningOnly }) => (warningOnly === true) === (tab.perlindungan === 'peringatan'));
  if (!utuh && tab.perlindungan === 'peringatan' && lama.length > 0) return [MENJADI_PERINGATAN];
  if (!utuh) return ['perlindungan tab terhapus atau diubah; dipasang lagi'];
  const users = utuh.editors?.users;
  if (tab.perlindungan === 'peringatan' || users === undefined) return [];
  const kurang = editor.filter((email) => !adaAkun(pemilik, email) && !adaAkun(users, email));
  const lebih = users.filter((email) => !adaAkun(pemilik, email) && !adaAkun(editor, email));
  if (kurang.length + lebih.length === 0) return [];
  return [
    `yang boleh mengubah tab ini tidak sesuai tab Pengguna${listEmail('belum ada', kurang)}${listEmail('tidak lagi', lebih)}; disesuaikan`,
  ];
}

/** An earlier build let only those type in Potret whom it knew. */
const MENJADI_PERINGATAN = 'perlindungan tab diganti dengan peringatan saja, seperti di versi ini';

const listEmail = (kata: string, email: readonly string[]): string =>
  email.length === 0 ? '' : ` (${kata}: ${email.slice(0, 3).join(', ')}${email.length > 3 ? ', …' : ''})`;

function foreignFault({ description = '' }: PerlindunganGoogle): string {
  return `ada perlindungan tambahan${description === '' ? '' : ` "${description}"`} yang dapat menghalangi tindakan; tidak disentuh. Hapus lewat Data > Lindungi sheet dan rentang bila tidak diperlukan`;
}

interface AturanWarna {
  readonly booleanRule?: {
    readonly condition?: { readonly values?: readonly { readonly userEnteredValue?: string }[] };
  };
}

/** Rules have no id: ours are known by their formula, wherever its cells have moved to. */
export function applyWarna(tab: Tab, lembar: LembarGoogle, baru: readonly SheetsRequest[]): Lindung {
  const milik = new Set(baru.map((p) => bakuOf(p.addConditionalFormatRule?.rule as AturanWarna)));
  const lama = (aturanWarnaOf(lembar) as readonly AturanWarna[]).flatMap((aturan, index) =>
    milik.has(bakuOf(aturan)) ? [index] : [],
  );
  // From the last on, so that the places of those before stay.
  const hapus = [...lama].reverse().map((index) => ({ deleteConditionalFormatRule: { sheetId: tab.sheetId, index } }));
  const pesan = lama.length < baru.length ? ['aturan warna terhapus; dipasang lagi'] : [];
  return { permintaan: [...hapus, ...baru], pesan, laporan: [] };
}

function bakuOf({ booleanRule }: AturanWarna): string {
  const rumus = booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '';
  return rumus
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'SEL')
    .replace(/\s/g, '')
    .replaceAll(',', ';')
    .toUpperCase();
}
