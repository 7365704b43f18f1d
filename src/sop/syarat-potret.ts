/** The conditions on the agency's figures: gathered, frozen, signed. */
import type { Syarat } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { unless } from './syarat.ts';

export const potretBelumBeku: Syarat = ({ dunia }) => unless(dunia.siklus.potret === null, TOLAK.potretBeku);

export const potretAda: Syarat = ({ dunia }) => unless(dunia.siklus.potret !== null, TOLAK.belumBeku);

export const potretYangDilihat: Syarat = ({ dunia, permintaan }) =>
  unless(dunia.siklus.potret?.sidik === permintaan.sidik, TOLAK.potretBerubah);

export const sudahDihimpun: Syarat = ({ dunia }) => unless(dunia.siklus.himpun !== null, TOLAK.belumDihimpun);

export const sudahSah: Syarat = ({ dunia }) => unless(dunia.siklus.pengesahan !== null, TOLAK.belumDisahkan);

export const adaBedaDefinisi: Syarat = ({ dunia }) => unless(dunia.adaBedaDefinisi, TOLAK.tanpaBedaDefinisi);

/** Freezing copies what was consolidated: it must be there, and nothing may have changed since (where that was computed). */
export const potretSiapDibekukan: Syarat = ({ dunia, langkah }) => {
  if (!langkah?.dampak.includes('membekukan potret') || langkah.jenis === 'himpun') return null;
  if (dunia.siklus.himpun === null) return TOLAK.belumDihimpun();
  return unless(dunia.sidikKini === null || dunia.sidikKini === dunia.siklus.himpun.sidik, TOLAK.himpunBasi);
};

/** A revisi is for named indikator only. */
export const hanyaRevisinya: Syarat = ({ dunia: { diLuarRevisi } }) =>
  unless(diLuarRevisi.length === 0, () => TOLAK.bukanRevisinya(diLuarRevisi));

/** Finishing a langkah that freezes nothing changes no figure. */
export const bekuHanyaRevisinya: Syarat = (upaya) =>
  upaya.langkah?.dampak.includes('membekukan potret') ? hanyaRevisinya(upaya) : null;

/** Nothing is signed or told that Riwayat does not know. */
export const potretUtuh: Syarat = ({ dunia }) => unless(dunia.potretUtuh(), TOLAK.potretRusak);

export const indikatorDisahkan: Syarat = ({ dunia: { disahkan }, permintaan: { indikator } }) => {
  const asing = disahkan && indikator.find((kode) => !disahkan.includes(kode));
  return asing == null ? null : TOLAK.indikatorTidakDikenal(asing);
};

/** Figures that were read or joined in the old way must come in again. */
export const isianSudahKembali: Syarat = ({ dunia: { harusKembali } }) =>
  unless(harusKembali.length === 0, () => TOLAK.kembalikanDahulu(harusKembali));
