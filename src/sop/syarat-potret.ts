/** The conditions on the agency's figures: gathered, frozen, signed. */

import { langkahJalan } from './alur.ts';
import type { Attempt, Syarat } from './engine-input.ts';
import { keadaanLangkah, kodePotret, sidikPotret } from './keadaan.ts';
import { TOLAK } from './penolakan-sop.ts';
import { unless } from './syarat.ts';

export const potretBelumBeku: Syarat = ({ input }) => unless(input.siklus.potret === null, TOLAK.potretBeku);

/** What was frozen once is proof for good, also where it was returned. */
export const belumPernahBeku: Syarat = ({ input }) => unless(input.siklus.putaranPotret === 0, TOLAK.pernahBeku);

export const potretAda: Syarat = ({ input }) => unless(input.siklus.potret !== null, TOLAK.belumBeku);

export const potretYangDilihat: Syarat = ({ input, request }) =>
  unless(input.siklus.potret !== null && sidikPotret(input.siklus.potret) === request.sidik, TOLAK.potretBerubah);

/** What was signed on paper is what is frozen: its kode was printed on it. Case, spaces and the dash are how people copy it. */
export const kodeTercetak: Syarat = ({ input: { siklus }, request: { kertas } }) => {
  if (!siklus.potret || !kertas) return null;
  const normalKode = (kode: string): string => kode.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return unless(normalKode(kertas.kode) === normalKode(kodePotret(siklus)), () => TOLAK.kodeLain(kertas.kode));
};

const sudahDihimpun: Syarat = ({ input }) => unless(input.siklus.himpun !== null, TOLAK.belumDihimpun);

/** What a return or a revisi took back is gathered by its langkah, not again. */
export const langkahHimpunSelesai: Syarat = ({ input: { sop, siklus } }) => {
  const selesai = langkahJalan(sop).some(
    ({ jenis, nomor }) => jenis === 'himpun' && keadaanLangkah(siklus, nomor, '').status === 'selesai',
  );
  return unless(siklus.himpun !== null && selesai, TOLAK.belumDihimpun);
};

export const sudahSah: Syarat = ({ input }) => unless(input.siklus.pengesahan !== null, TOLAK.belumDisahkan);

export const adaBedaDefinisi: Syarat = ({ input }) => unless(input.adaBedaDefinisi, TOLAK.tanpaBedaDefinisi);

const isMembekukan = ({ langkah }: Attempt): boolean => langkah?.dampak.includes('membekukan potret') === true;

/** Finishing a langkah that freezes nothing uses and changes no figure. */
const whenFreezing =
  (syarat: Syarat): Syarat =>
  (attempt) =>
    isMembekukan(attempt) ? syarat(attempt) : null;

/** Freezing copies what was consolidated. */
const isSalinan = (attempt: Attempt): boolean => isMembekukan(attempt) && attempt.langkah?.jenis !== 'himpun';

export const bekuSudahDihimpun: Syarat = (attempt) => (isSalinan(attempt) ? sudahDihimpun(attempt) : null);

/** Nothing has changed since, where that was computed. Asked last: rows that do not hold also give other figures. */
export const bekuSamaDihimpun: Syarat = (attempt) => {
  const { sidikKini, siklus } = attempt.input;
  return unless(!isSalinan(attempt) || sidikKini === null || sidikKini === siklus.himpun?.sidik, TOLAK.himpunBasi);
};

/** A revisi is for named indikator only. */
export const hanyaRevisinya: Syarat = ({ input: { diLuarRevisi } }) =>
  unless(diLuarRevisi.length === 0, () => TOLAK.bukanRevisinya(diLuarRevisi));

/** What went in is what came out. */
export const kendaliCocok: Syarat = ({ input: { bedaKendali, siklus } }) =>
  unless(bedaKendali.length === 0, () => TOLAK.kendaliBeda(bedaKendali, siklus.potret !== null));

export const bekuKendaliCocok = whenFreezing(kendaliCocok);

export const bekuHanyaRevisinya = whenFreezing(hanyaRevisinya);

/** Nothing is signed or told that Riwayat does not know. */
export const potretUtuh: Syarat = ({ input }) => {
  const rusak = input.bekuRusak();
  return rusak === null ? null : TOLAK.potretRusak(rusak);
};

/** Nothing is printed as frozen that is not what was frozen. */
export const segelUtuh: Syarat = ({ input }) => {
  const rusak = input.segelRusak();
  return rusak === null ? null : TOLAK.segelRusak(rusak);
};

/** Whatever is gathered, frozen, signed or printed stands on rows that Riwayat knows. */
export const potretTercatat: Syarat = ({ input }) => {
  const rusak = input.rusakPotret();
  return unless(rusak.length === 0, () => TOLAK.potretTidakTercatat(rusak));
};

export const bekuTercatat = whenFreezing(potretTercatat);

/** What is frozen is printed, whatever its cell says later. */
export const bekuTercetak = whenFreezing(({ input }) => {
  const rusak = input.selGalat();
  return unless(rusak.length === 0, () => TOLAK.teksRusak(rusak));
});

/** Once signed, words change by a ralat. */
export const belumSah: Syarat = ({ input }) => unless(input.siklus.pengesahan === null, TOLAK.sudahDisahkan);

/** An earlier build froze figures alone, and its papers print the words of the tabs. */
export const adaSegel: Syarat = ({ input: { siklus } }) =>
  unless(siklus.potret === null || siklus.potret.segel !== null, TOLAK.tanpaSegel);

/** Mending a text touches no figure. */
export const angkaTetap: Syarat = ({ input: { redaksi, siklus } }) =>
  redaksi && redaksi.angka.length > 0 ? TOLAK.angkaBukanRedaksi(redaksi.angka, siklus.pengesahan !== null) : null;

export const adaTeksBerubah: Syarat = ({ input: { redaksi } }) =>
  unless(redaksi === null || redaksi.butir.length > 0, TOLAK.tanpaTeksBerubah);

/** Of a ralat only what was picked. */
export const teksTercetak: Syarat = ({ input: { redaksi }, request: { butir } }) => {
  const rusak = redaksi?.rusak.filter(({ kode }) => butir.length === 0 || butir.includes(kode)) ?? [];
  return unless(rusak.length === 0, () => TOLAK.teksRusak(rusak.map(({ pesan }) => pesan)));
};

/** Only what was on the screen: every text that was picked still reads so. */
export const butirDilihat: Syarat = ({ input: { redaksi }, request: { butir } }) => {
  if (redaksi === null) return null;
  if (butir.length === 0) return TOLAK.centangTeks();
  const ada = butir.every((kode) => redaksi.butir.some((satu) => satu.kode === kode));
  return unless(ada, TOLAK.teksBerubahLagi);
};

/** Its seal or its rows in the Potret: one of them is enough. */
export const angkaSahTerbaca: Syarat = (attempt) =>
  attempt.input.disahkan === null ? (segelUtuh(attempt) ?? potretUtuh(attempt)) : null;

export const indikatorDisahkan: Syarat = ({ input: { disahkan }, request: { indikator } }) => {
  const asing = disahkan && indikator.find((kode) => !disahkan.includes(kode));
  return asing == null ? null : TOLAK.indikatorTidakDikenal(asing);
};

/** Figures that were read or joined in the old way must come in again. */
export const isianSudahKembali: Syarat = ({ input: { harusKembali } }) =>
  unless(harusKembali.length === 0, () => TOLAK.kembalikanDahulu(harusKembali));
