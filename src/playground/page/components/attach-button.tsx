import { useRef } from 'preact/hooks';
import { words } from '../lib/words.js';
import { Icon } from './icon.js';

export interface AttachButtonProps {
  onPick: (pictures: readonly File[]) => void;
}

/** Lets the viewer choose pictures; several make an album. */
export function AttachButton({ onPick }: AttachButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept="image/png,image/jpeg,image/webp,image/gif"
        multiple
        onChange={({ currentTarget }) => {
          const pictures = [...(currentTarget.files ?? [])];
          // The same pictures may be chosen once more.
          currentTarget.value = '';
          if (pictures.length > 0) onPick(pictures);
        }}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={words.attach}
        title={words.attach}
        onClick={() => field.current?.click()}
      >
        <Icon name="clip" size={22} />
      </button>
    </>
  );
}
