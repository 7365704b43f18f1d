/** Rows that go to the Potret with what happened: their fingerprints stand in the ledger, in as many rows of it as they need. */
import { recordPotret } from '../../domain/catatan-potret.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';

export function withBarisPotret(peristiwa: Peristiwa, rows: readonly BarisPotret[]): [Peristiwa, ...Peristiwa[]] {
  const [pertama, ...lanjutan] = recordPotret(rows);
  return [
    { ...peristiwa, akibat: { ...peristiwa.akibat, barisPotret: pertama } },
    ...lanjutan.map((barisPotret, i): Peristiwa => {
      const kalimat = `Sidik baris Potret dari peristiwa sebelumnya, lanjutan ${i + 1} dari ${lanjutan.length}.`;
      return { ...peristiwa, kalimat, akibat: { barisPotret } };
    }),
  ];
}
