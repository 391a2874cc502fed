/**
 * The bar on top: name, search, what is drawn and how, language and theme, take along.
 *
 * @module viz/app/parts/TopBar
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { set } from '../state/changes.js';
import type { State } from '../state/state.js';
import { Switch } from './bits.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';
import { SearchBox } from './SearchBox.js';
import { TakeMenu } from './TakeMenu.js';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { state, t, act } = usePage();
  return (
    <header class="top">
      <h1 class="brand" title={t('tagline')}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="8" fill="#14463f" />
          <path d="M9 22 16 9l8 10z" fill="none" stroke="#8fd6c1" stroke-width="2" stroke-linejoin="round" />
          <circle cx="9" cy="22" r="4" fill="#f4b860" />
          <circle cx="16" cy="9" r="4" fill="#fff" />
          <circle cx="24" cy="19" r="4" fill="#8fd6c1" />
        </svg>
        <span class="wide-only">{t('product')}</span>
      </h1>
      <SearchBox />
      <Switch
        label={t('view')}
        value={state.view}
        options={[
          { value: 'full', text: t('viewFull'), hint: t('viewFullHint') },
          { value: 'projected', text: t('viewProjected'), hint: t('viewProjectedHint') },
        ]}
        onChange={(view) => act(set({ view, camera: null }))}
      />
      <span class="wide-only">
        <Switch
          label={`${t('picture')} / ${t('table')}`}
          value={state.show}
          options={[
            { value: 'picture', text: t('picture') },
            { value: 'table', text: t('table') },
          ]}
          onChange={(show) => act(set({ show }))}
        />
      </span>
      <span class="spread" />
      <TakeMenu />
      <Options onHelp={onHelp} />
      <button
        type="button"
        class="language"
        lang={state.lang === 'ar' ? 'en' : 'ar'}
        title={t('languageHint')}
        onClick={() => act(set({ lang: state.lang === 'ar' ? 'en' : 'ar' }))}
      >
        {t('language')}
      </button>
    </header>
  );
}

function Options({ onHelp }: { onHelp: () => void }) {
  const { state, t, act, picture } = usePage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector<HTMLElement>('.menu-button')?.focus();
  };
  const field = <K extends 'theme' | 'size' | 'colour'>(key: K, text: string, options: readonly { value: State[K]; text: string }[]) => (
    <div class="option">
      <span aria-hidden="true">{text}</span>
      <Switch label={text} value={state[key]} options={options} onChange={(value) => act(set({ [key]: value } as Partial<State>))} />
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape within closes
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="menu-button"
        aria-expanded={open}
        aria-label={t('menu')}
        title={t('menu')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="sliders" />
      </button>
      {open && (
        <div class="menu-list options">
          {field('size', t('size'), [
            { value: 'degree', text: t('sizeDegree') },
            { value: 'pagerank', text: t('sizePagerank') },
            { value: 'articles', text: t('sizeArticles') },
          ])}
          {field('colour', t('colour'), [
            { value: 'kind', text: t('colourKind') },
            { value: 'community', text: t('colourCommunity') },
          ])}
          {field('theme', t('theme'), [
            { value: 'auto', text: t('themeAuto') },
            { value: 'light', text: t('themeLight') },
            { value: 'dark', text: t('themeDark') },
          ])}
          <div class="actions">
            <button type="button" onClick={() => picture.current?.arrange()}>
              {t('arrange')}
            </button>
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                onHelp();
              }}
            >
              {t('help')} <kbd>?</kbd>
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
