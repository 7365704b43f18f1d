/** The whole page: what the server says, laid out as a spreadsheet. */
import { useState } from 'preact/hooks';
import { AccessNeeded } from './access.tsx';
import { ScriptDialogs } from './dialogs.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { Messages } from './messages.tsx';
import { Sheet } from './sheet.tsx';
import { Sidebar } from './sidebar.tsx';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useDesk } from './use-desk.ts';

export function App() {
  const desk = useDesk();
  const [edited, setEdited] = useState(0);
  const { book, sidebar } = desk;
  if (!book) return <p class="muat">Membuka buku kerja…</p>;
  return (
    <div class="meja">
      <TopBar desk={desk} book={book} />
      {book.isShared ? (
        <>
          <FormulaBar desk={desk} onEdited={() => setEdited(edited + 1)} />
          <div class="tengah">
            <Sheet desk={desk} focusCount={edited} />
            {sidebar && <Sidebar key={sidebar.opened} desk={desk} page={sidebar.page} />}
          </div>
          <TabBar desk={desk} tabs={book.tabs} />
        </>
      ) : (
        <AccessNeeded email={book.me.email} />
      )}
      <ScriptDialogs desk={desk} />
      <Messages messages={desk.messages} onClose={desk.forgetMessage} />
    </div>
  );
}
