import { KeyList } from "./key-list";
import { CloseSheet, Sheet } from "./sheet";

export default function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <Sheet label="Keys" onClose={onClose} className="p-6">
      <div className="mb-4 flex items-center justify-between">
        <h2 className="font-serif text-title">Keys</h2>
        <CloseSheet />
      </div>
      <KeyList headings="h3" />
    </Sheet>
  );
}
