/** Susun dokumen: the papers as they stand, kept in Drive. A draft says so on every page. */
import * as z from 'zod/mini';
import { DAFTAR_DOKUMEN, type JenisDokumen, NAMA_DOKUMEN } from '../../domain/dokumen.ts';
import { DAFTAR_SUSUN, type PilihanSusun } from '../../kontrak/requests.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { berkasTercatat, googleCopies, planDokumen } from '../dokumen/dokumen-tersimpan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { describeDihitung } from '../potret/temuan-potret.ts';
import { checkCetak } from '../registri/kendali.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  dokumen: z._default(z.array(z.enum(DAFTAR_SUSUN)), [...DAFTAR_DOKUMEN]),
});

/** Of the choices, those that are kept as the .docx, or those wanted as a Google Doc. */
const terpilih = (dokumen: readonly PilihanSusun[], akhiran: '' | '-google'): readonly JenisDokumen[] =>
  DAFTAR_DOKUMEN.filter((jenis) => dokumen.includes(`${jenis}${akhiran}`));

const KATA_KEADAAN = {
  draf: ' (draf, belum disahkan)',
  'siap tanda tangan': ' (siap tanda tangan)',
  disahkan: '',
  salinan: '',
};

export const SUSUN: AksiFor<'susun', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, hak: true, ...withSiklus(req) }),
  decide: (buku, context, { siklus, dokumen }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const nameDokumen = (jenis: JenisDokumen): string =>
      `${NAMA_DOKUMEN[jenis]}${KATA_KEADAAN[planDokumen(buku, run, jenis).keadaan]}`;
    const disebut = [
      ...terpilih(dokumen, '').map(nameDokumen),
      ...terpilih(dokumen, '-google').map((jenis) => `${nameDokumen(jenis)} sebagai Google Dokumen`),
    ];
    return decideAksi(buku, context, {
      aksi: 'susun',
      siklus,
      request: {},
      hitungan: {
        segelRusak: frozenDamage(buku, run).segelRusak,
        bedaKendali: checkCetak(buku, run, () => readRegistriSiklus(buku, run).indikator),
        rusakPotret: () => describeDihitung(buku, run),
      },
      kalimat: () => `Dokumen disusun: ${disebut.join(' dan ')}.`,
      jawaban: { dokumen },
      dokumen: () => terpilih(dokumen, '').map((jenis) => planDokumen(buku, run, jenis)),
    });
  },
  files: (buku, baris) => {
    const { dokumen } = z.parse(z.object({ dokumen: z.array(z.enum(DAFTAR_SUSUN)) }), baris.jawaban);
    return [...berkasTercatat(buku, baris), ...googleCopies(buku, baris, terpilih(dokumen, '-google'))];
  },
};
