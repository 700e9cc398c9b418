import type { FormDefinition, FormField } from '../queries'

const field = (id: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  id,
  kind,
  bilingual: false,
  label: { uk: id, en: id },
  hint: null,
  maxLength: 300,
  choices: [],
  emptyRows: 0,
  columns: [],
  ...more,
})

/** A form with a field of every kind. */
export const smallForm: FormDefinition = {
  number: '6',
  slug: 'partnership-agreement',
  title: { uk: 'Угода', en: 'Agreement' },
  register: ['municipality', 'partner', 'themes'],
  fields: [
    field('ourHead', 'text', { bilingual: true, maxLength: 20 }),
    field('website', 'text', { maxLength: 20 }),
    field('goals', 'longText', { bilingual: true, maxLength: 30 }),
    field('signDate', 'date'),
    field('people', 'number'),
    field('term', 'choice', { choices: [{ id: 'threeYears', label: { uk: '3 роки', en: '3 years' } }] }),
    field('activities', 'rows', {
      columns: [field('action', 'text', { bilingual: true, maxLength: 10 }), field('cost', 'money')],
    }),
  ],
}
