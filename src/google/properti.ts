/** The ledger's high-water mark, kept outside the cells: an older copy of the file does not carry it back. */
const KUNCI = 'himpun.tinggi';
/** Which aksi is to stop, and whose it is. */
const KUNCI_HENTI = 'himpun.henti';

export interface Tinggi {
  readonly nomor: number;
  readonly hash: string;
}

export function readTinggi(): Tinggi | null {
  const isi = read(KUNCI);
  return isi === null ? null : (JSON.parse(isi) as Tinggi);
}

export function writeTinggi(tinggi: Tinggi): void {
  write(KUNCI, JSON.stringify(tinggi));
}

export const readHenti = (): string | null => read(KUNCI_HENTI);

export const writeHenti = (tanda: string): void => write(KUNCI_HENTI, tanda);

function read(kunci: string): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(kunci) ?? null;
}

function write(kunci: string, isi: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(kunci, isi);
}
