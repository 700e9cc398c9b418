import { Trans } from '@lingui/react/macro'
import styles from './Text.module.css'

/** What one who publishes the data has to say; after DATA-LICENSES.md, which is the whole of it. */
export function Duties() {
  return (
    <div className={styles.text}>
      <p>
        <Trans>
          The register was compiled from sources that keep their own licences; each record names its sources. If you
          publish from it, name:
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            for partnerships: “Register of agreements on international territorial co-operation and map of international
            partnerships, Ministry for Development of Communities and Territories of Ukraine, CC BY 4.0”;
          </Trans>
        </li>
        <li>
          <Trans>
            for what rests on English Wikipedia: “Lists of twin towns and sister cities, CC BY-SA 4.0”, say that it was
            changed, and keep what you derive from it under the same licence;
          </Trans>
        </li>
        <li>
          <Trans>
            for points and boundaries: “© OpenStreetMap contributors, ODbL 1.0” and “GeoNames, CC BY 4.0”; for Crimea
            “OCHA, COD-AB Ukraine, CC BY-IGO”;
          </Trans>
        </li>
        <li>
          <Trans>for names of countries: “© Unicode, Inc., Unicode License”.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Where the licence of a source is not stated, only facts were taken, each with the address where it stands:
          keep that address. Before you publish in bulk what rests on such a source alone, ask its publisher. The
          program itself is under the EUPL 1.2.
        </Trans>
      </p>
    </div>
  )
}
