/** Findings on a pack, the heaviest first, each with its place. */
import { Status } from '../bagian/status.tsx';
import { S } from './teks.ts';
import type { TemuanPaket } from './temuan.ts';

const URUTAN = ['galat', 'peringatan', 'info'] as const;

interface Sifat {
  readonly judul: string;
  readonly temuan: readonly TemuanPaket[];
}

export function DaftarTemuan({ judul, temuan }: Sifat) {
  return (
    <section aria-label={S.temuan.judul(judul)} class="temuan-paket">
      <h3>{S.temuan.judul(judul)}</h3>
      {temuan.length === 0 && <p>{S.temuan.bersih}</p>}
      {URUTAN.map((berat) => (
        <Berat key={berat} berat={berat} temuan={temuan.filter((satu) => satu.berat === berat)} />
      ))}
    </section>
  );
}

function Berat({
  berat,
  temuan,
}: {
  readonly berat: (typeof URUTAN)[number];
  readonly temuan: readonly TemuanPaket[];
}) {
  if (temuan.length === 0) return null;
  return (
    <>
      <Status nama={berat} teks={`${S.temuan.berat[berat]} (${temuan.length})`} />
      <ul class="daftar">
        {temuan.map(({ letak, pesan }) => (
          <li key={`${letak} ${pesan}`}>
            <p class="temuan">
              <span class="letak">{letak}</span>
              {pesan}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
