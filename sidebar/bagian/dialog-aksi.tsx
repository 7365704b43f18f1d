/** What an aksi asks before it is sent. A native dialog: it holds the keyboard, closes on Escape and gives focus back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Giliran, OfferPanel } from '../../src/kontrak/giliran.ts';
import type { Medan, NamaMedan } from '../../src/sop/tanya.ts';
import type { PanelTools } from '../alat.ts';
import { readDraf, saveDraf } from '../draf.ts';
import { type CentangTerisi, dataAksi, pertanyaan, yangKurang } from '../tanya-aksi.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tawaran: OfferPanel;
  readonly tools: PanelTools;
  readonly tutup: () => void;
}

export function DialogAksi({ giliran, tawaran, tools, tutup }: Sifat) {
  const tanya = pertanyaan(giliran, tawaran);
  const kotak = useRef<HTMLDialogElement>(null);
  const kunci = (nama: NamaMedan): string =>
    ['aksi', giliran.siklus?.id, tawaran.aksi, tawaran.langkah, tawaran.bidang, nama].join(' ');
  const [medan, ubahMedan] = useState<Partial<Record<NamaMedan, string>>>(() =>
    Object.fromEntries(tanya.medan.map(({ nama }) => [nama, readDraf(kunci(nama))])),
  );
  const [centang, ubahCentang] = useState(() =>
    (tanya.centang?.pilihan ?? []).filter(({ awal }) => awal).map(({ nilai }) => nilai),
  );
  const [kurang, tegur] = useState<readonly string[]>([]);
  useEffect(() => kotak.current?.showModal(), []);

  const typed = (nama: NamaMedan, isi: string): void => {
    saveDraf(kunci(nama), isi);
    ubahMedan({ ...medan, [nama]: isi });
  };
  const proceed = (): void => {
    const belum = yangKurang(tanya, { medan, centang });
    tegur(belum);
    if (belum.length > 0) return;
    kotak.current?.close();
    void tools.send(
      tawaran,
      dataAksi(giliran, tawaran, { medan, centang }),
      tanya.medan.map(({ nama }) => kunci(nama)),
    );
  };
  const judul = T.untukBidang(tawaran.label, tawaran.bidang);
  return (
    <dialog ref={kotak} aria-labelledby="judul-aksi" onClose={tutup}>
      <h2 id="judul-aksi">{judul}</h2>
      {tanya.yakin && <p>{tanya.yakin}</p>}
      <div class="tumpuk">
        {tanya.medan.map((satu) => (
          <Kolom key={satu.nama} medan={satu} isi={medan[satu.nama] ?? ''} ketik={(isi) => typed(satu.nama, isi)} />
        ))}
        {tanya.centang && <Pilihan centang={tanya.centang} nilai={centang} ubah={ubahCentang} />}
        <p role="alert" class="sebab">
          {kurang.length > 0 && T.gagal.masukan(kurang.join(', '))}
        </p>
        <Tombol rupa="utama" tekan={proceed}>
          {tawaran.label}
        </Tombol>
        <Tombol tekan={() => kotak.current?.close()}>{T.batal}</Tombol>
      </div>
    </dialog>
  );
}

interface SifatKolom {
  readonly medan: Medan;
  readonly isi: string;
  readonly ketik: (isi: string) => void;
}

function Kolom({ medan: { nama, label, bantu, jenis, wajib }, isi, ketik }: SifatKolom) {
  const id = `medan-${nama}`;
  const sifat = {
    id,
    value: isi,
    required: wajib,
    'aria-describedby': bantu === '' ? undefined : `bantu-${nama}`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      ketik(currentTarget.value),
  };
  return (
    <div>
      <label for={id}>
        {label} {wajib && <span class="kecil">{T.wajib}</span>}
      </label>
      {jenis === 'paragraf' ? (
        <textarea rows={4} maxLength={2000} {...sifat} />
      ) : (
        <input type={jenis === 'teks' ? 'text' : jenis} {...sifat} />
      )}
      {bantu !== '' && (
        <span id={`bantu-${nama}`} class="kecil">
          {bantu}
        </span>
      )}
    </div>
  );
}

interface SifatPilihan {
  readonly centang: CentangTerisi;
  readonly nilai: readonly string[];
  readonly ubah: (nilai: string[]) => void;
}

function Pilihan({ centang: { label, bantu, pilihan }, nilai, ubah }: SifatPilihan) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {bantu !== '' && <p class="kecil">{bantu}</p>}
      {pilihan.map((satu) => (
        <label key={satu.nilai} class="pilihan">
          <input
            type="checkbox"
            checked={nilai.includes(satu.nilai)}
            onChange={({ currentTarget }) =>
              ubah(currentTarget.checked ? [...nilai, satu.nilai] : nilai.filter((n) => n !== satu.nilai))
            }
          />
          {satu.label}
        </label>
      ))}
    </fieldset>
  );
}
