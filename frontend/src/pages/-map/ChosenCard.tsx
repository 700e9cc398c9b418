import { PickedCard } from './PickedCard'
import { SelectionCard } from './SelectionCard'
import type { MapPageModel } from './useMapPage'

/** The card of what is selected, or of several municipalities. A chunk of its own: who comes first has chosen nothing. */
export default function ChosenCard({ page }: { page: MapPageModel }) {
  return page.state.selection ? <SelectionCard page={page} /> : <PickedCard page={page} />
}
