/** Papers that the SOP asks for and the add-in itself makes: nobody is to hunt for them, or to tick them. */
import { langkahJalan } from './alur.ts';
import type { Dampak, JenisLangkah, Sop } from './definisi.ts';
import { type KeadaanSiklus, kodePotret } from './keadaan.ts';

/** `nanti`: a langkah that is still to come makes it; `belum`: that langkah is done, and it is not there. */
export type Buatan = 'ada' | 'nanti' | 'belum';

/** Kinds of the Dokumen register that the paper of an SOP may be entered as. */
const JENIS_KERTAS = ['Laporan Hasil Evaluasi'];

/** As what the register knows the paper that this SOP ends in. */
export const jenisKertas = ({ judulDokumen }: Sop): string =>
  JENIS_KERTAS.includes(judulDokumen) ? judulDokumen : 'Dokumen';

/** Null: people bring this paper. */
export function findBuatan(jenis: string, sop: Sop, siklus: KeadaanSiklus): Buatan | null {
  switch (jenis) {
    case 'Format Isian':
      return made(siklus.dibagikan, hasJenis(sop, 'bagikan'));
    case 'Data Kinerja':
      return made(isTerkumpul(siklus), hasDampak(sop, 'butuh diserahkan') || hasDampak(sop, 'butuh diterima'));
    case 'Draf Dokumen':
      return made(siklus.himpun !== null || siklus.dokumen.length > 0, hasJenis(sop, 'himpun'));
    default:
      return jenis === jenisKertas(sop) ? kertas(sop, siklus) : null;
  }
}

const made = (ada: boolean, akan: boolean): Buatan | null => (ada ? 'ada' : akan ? 'nanti' : null);

const hasJenis = (sop: Sop, jenis: JenisLangkah): boolean => langkahJalan(sop).some((satu) => satu.jenis === jenis);

const hasDampak = (sop: Sop, dampak: Dampak): boolean => langkahJalan(sop).some((satu) => satu.dampak.includes(dampak));

function isTerkumpul({ bidang }: KeadaanSiklus): boolean {
  const ikut = [...bidang.values()].filter(({ dilewati }) => dilewati === null);
  return ikut.length > 0 && ikut.every(({ status }) => status === 'diserahkan' || status === 'diterima');
}

/** Signed where the SOP signs, otherwise the last one that was frozen. */
function kertas(sop: Sop, siklus: KeadaanSiklus): Buatan | null {
  if (!hasDampak(sop, 'membekukan potret')) return null;
  const mengesahkan = hasDampak(sop, 'mengesahkan');
  if (mengesahkan ? siklus.pengesahan === null : siklus.potret === null) return 'nanti';
  // The scan of what was signed is the original.
  if (siklus.pengesahan?.cara === 'kertas') return 'ada';
  const kode = kodePotret(siklus);
  const ada = siklus.dokumen.some(
    (satu) => satu.kode === kode && (!mengesahkan || satu.keadaan !== 'siap tanda tangan'),
  );
  return ada ? 'ada' : 'belum';
}
