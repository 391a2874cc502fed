/**
 * The keys, in a dialog.
 *
 * @module viz/app/parts/Help
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextKey } from '../text/texts.js';
import { IconButton } from './bits.js';
import { usePage } from './context.js';

const KEYS: readonly { keys: readonly string[]; text: TextKey }[] = [
  { keys: ['/'], text: 'keySearch' },
  { keys: ['←', '↑', '→', '↓'], text: 'keyArrows' },
  { keys: ['Enter'], text: 'keyEnter' },
  { keys: ['Esc'], text: 'keyEscape' },
  { keys: ['+', '−'], text: 'keyZoom' },
  { keys: ['0'], text: 'keyFit' },
  { keys: ['T'], text: 'keyTable' },
  { keys: ['?'], text: 'keyHelp' },
];

export function Help({ onClose }: { onClose: () => void }) {
  const { t } = usePage();
  const box = useRef<HTMLDialogElement>(null);
  // Before the next key: until it is modal, Escape is not its own.
  useLayoutEffect(() => {
    const dialog = box.current!;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog ref={box} class="help" aria-labelledby="help-title" onClose={onClose} onCancel={onClose}>
      <header>
        <h2 id="help-title">{t('keys')}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <dl>
        {KEYS.map(({ keys, text }) => (
          <div key={text}>
            <dt dir="ltr">
              {keys.map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
