/** The ledger does not hold: what going on costs, who may say so, and the button for them. */
import { useEffect, useState } from 'preact/hooks';
import type { KerusakanRiwayatReply } from '../../src/kontrak/replies.ts';
import { askServer, newId } from '../hubungan.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly sibuk: boolean;
  /** After it was acknowledged. */
  readonly muat: () => void;
}

export function Putus({ sibuk, muat }: Sifat) {
  const [isi, ubahIsi] = useState<KerusakanRiwayatReply | null>(null);
  const [alasan, ubahAlasan] = useState('');
  const [gagal, ubahGagal] = useState<string | null>(null);
  const [mengirim, kirim] = useState(false);
  useEffect(() => {
    void askServer({ aksi: 'kerusakanRiwayat', idAksi: newId(), data: {} }).then((jawaban) => {
      if (jawaban?.ok) ubahIsi(jawaban.data);
    });
  }, []);
  if (isi === null || isi.rusak === null) return null;
  const acknowledge = async (): Promise<void> => {
    kirim(true);
    const jawaban = await askServer({ aksi: 'akuiKerusakan', idAksi: newId(), data: { alasan } });
    kirim(false);
    if (jawaban?.ok) muat();
    else ubahGagal(jawaban?.penolakan.pesan ?? T.gagal.pesan);
  };
  return (
    <>
      <h3>{T.putus.judul}</h3>
      {isi.akibat.map((kalimat) => (
        <p key={kalimat}>{kalimat}</p>
      ))}
      {!isi.boleh && <p>{T.putus.siapa(isi.siapa)}</p>}
      {isi.boleh && (
        <>
          <label for="putus">{T.putus.alasan}</label>
          <textarea id="putus" value={alasan} onInput={({ currentTarget }) => ubahAlasan(currentTarget.value)} />
          {gagal && <p role="alert">{gagal}</p>}
          <Tombol rupa="utama" sibuk={sibuk || mengirim} tekan={() => void acknowledge()}>
            {T.putus.akui}
          </Tombol>
        </>
      )}
    </>
  );
}
