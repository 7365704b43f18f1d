/** Which row of a list is which row of its later state: by its key, else by what else it says. */
export type Rekam = Readonly<Record<string, unknown>>;

/** In the later order, then what is gone; undefined where a side has no such row. Rows of the same key pair in their order. */
export function joinRekam(
  dulu: readonly Rekam[],
  kini: readonly Rekam[],
  kunci: readonly string[],
  cadangan: readonly string[],
): readonly (readonly [Rekam | undefined, Rekam | undefined])[] {
  const milik = new Map<Rekam, Rekam>();
  pairBy(dulu, kini, kunci, milik);
  const terpakai = new Set(milik.values());
  const sisa = (semua: readonly Rekam[], sudah: (satu: Rekam) => boolean) => semua.filter((satu) => !sudah(satu));
  if (cadangan.length > 0) {
    const yatim = sisa(dulu, (satu) => terpakai.has(satu));
    pairBy(
      yatim,
      sisa(kini, (satu) => milik.has(satu)),
      cadangan,
      milik,
    );
  }
  const berpasangan = new Set(milik.values());
  return [
    ...kini.map((satu) => [milik.get(satu), satu] as const),
    ...sisa(dulu, (satu) => berpasangan.has(satu)).map((satu) => [satu, undefined] as const),
  ];
}

function pairBy(
  dulu: readonly Rekam[],
  kini: readonly Rekam[],
  kunci: readonly string[],
  milik: Map<Rekam, Rekam>,
): void {
  const tanda = (satu: Rekam): string => JSON.stringify(kunci.map((nama) => satu[nama] ?? ''));
  const antre = new Map<string, Rekam[]>();
  for (const satu of dulu) antre.set(tanda(satu), [...(antre.get(tanda(satu)) ?? []), satu]);
  for (const satu of kini) {
    const pasangan = antre.get(tanda(satu))?.shift();
    if (pasangan) milik.set(satu, pasangan);
  }
}
