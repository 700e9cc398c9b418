import { useRouterState } from '@tanstack/react-router'
import { inLanguage } from '@/shared/i18n/language'
import { announceLanguageChange } from '@/shared/i18n/languageChange'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './LanguageSwitch.module.css'

/** The same place in the other language: a plain link, since the language is part of the address. */
export function LanguageSwitch() {
  const language = useLanguage()
  const location = useRouterState({ select: (state) => state.location })
  const other = language === 'uk' ? 'en' : 'uk'
  return (
    <a
      className={styles.link}
      href={inLanguage(other, location.pathname, location.searchStr + (location.hash && `#${location.hash}`))}
      hrefLang={other}
      lang={other}
      onClick={(event) => {
        // Into a new tab or window: this document stays.
        if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) announceLanguageChange()
      }}
    >
      {other === 'en' ? 'English' : 'Українською'}
    </a>
  )
}
