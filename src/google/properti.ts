/** The ledger's high-water mark, kept outside the cells: an older copy of the file does not carry it back. */
const KUNCI = 'himpun.tinggi';
/** Which aksi is to stop, and whose it is. */
const KUNCI_HENTI = 'himpun.henti';

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

export const readHenti = (): string | null =>
  PropertiesService.getDocumentProperties()?.getProperty(KUNCI_HENTI) ?? null;

export function writeHenti(tanda: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(KUNCI_HENTI, tanda);
}
