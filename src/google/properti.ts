/** The ledger's high-water mark, kept outside the cells: an older copy of the file does not carry it back. */
const KUNCI = 'himpun.tinggi';

export interface Tinggi {
  readonly nomor: number;
  readonly hash: string;
}

export function readTinggi(): Tinggi | null {
  const isi = PropertiesService.getDocumentProperties()?.getProperty(KUNCI) ?? null;
  return isi === null ? null : (JSON.parse(isi) as Tinggi);
}

export function writeTinggi(tinggi: Tinggi): void {
  PropertiesService.getDocumentProperties()?.setProperty(KUNCI, JSON.stringify(tinggi));
}
