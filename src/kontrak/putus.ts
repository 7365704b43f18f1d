import type { KodePenolakan } from '../domain/penolakan.ts';

/** Refusals behind which the ledger does not hold: its owner may let it go on. */
export const KODE_PUTUS: readonly KodePenolakan[] = ['RIWAYAT-RUSAK', 'SALINAN', 'TANDA-RUSAK'];
