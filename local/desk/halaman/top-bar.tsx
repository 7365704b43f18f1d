/** Title, menus, and whom the desk plays at what time. */
import type { BookView } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { DropMenu } from './drop-menu.tsx';

export function TopBar({ desk, book }: { readonly desk: DeskState; readonly book: BookView }) {
  const { menu } = desk;
  const items = (menu?.items ?? []).map(({ label = '', functionName = '' }) => ({
    label,
    act: () => void desk.run(functionName).then(({ failure }) => failure && desk.say('tolak', failure)),
  }));
  const download = (path: string) => () => location.assign(path);
  return (
    <header class="atas">
      <div class="judul">
        <svg class="lambang" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="4" y="2" width="16" height="20" rx="2" />
          <path d="M8 9h8M8 13h8M8 17h8M12 9v8" />
        </svg>
        <div>
          <h1>{book.title}</h1>
          <nav class="menu" aria-label="Menu">
            <button
              type="button"
              disabled={!book.canUndo}
              title="Urungkan (Ctrl+Z)"
              onClick={() => void desk.travel('urungkan')}
            >
              Urungkan
            </button>
            <button
              type="button"
              disabled={!book.canRedo}
              title="Ulangi (Ctrl+Y)"
              onClick={() => void desk.travel('ulangi')}
            >
              Ulangi
            </button>
            <DropMenu
              label="Unduh"
              items={[
                { label: 'Buku kerja (.xlsx)', act: download('/unduh/buku-kerja.xlsx') },
                { label: 'Simpan sebagai skenario', act: () => void desk.saveSkenario() },
              ]}
            />
            {menu && <DropMenu label={menu.title} items={items} isMain />}
            <span class="sibuk" role="status">
              {desk.isBusy && !desk.pending ? 'Skrip berjalan…' : ''}
            </span>
          </nav>
        </div>
      </div>
      <Stage desk={desk} book={book} />
    </header>
  );
}

/** What Google does not have: the desk's own switches. */
function Stage({ desk, book }: { readonly desk: DeskState; readonly book: BookView }) {
  const move = (step: string) => () => void desk.move(step);
  return (
    <div class="panggung">
      <label class="orang">
        <span>Bertindak sebagai</span>
        <select value={book.me.email} onChange={(event) => void desk.enter(event.currentTarget.value)}>
          {book.people.map(({ email, nama, tugas }) => (
            <option key={email} value={email}>
              {tugas === '' ? nama : `${nama} · ${tugas}`}
            </option>
          ))}
        </select>
      </label>
      <div class="waktu">
        <output aria-label="Jam meja">{book.clock}</output>
        <DropMenu
          label="Majukan"
          items={[
            { label: 'Maju 1 jam', act: move('jam') },
            { label: 'Maju 1 hari kerja', act: move('hari') },
            { label: 'Maju 2 hari kerja', act: move('2hari') },
          ]}
        />
        <button type="button" onClick={() => void desk.restart()}>
          Mulai ulang
        </button>
      </div>
    </div>
  );
}
