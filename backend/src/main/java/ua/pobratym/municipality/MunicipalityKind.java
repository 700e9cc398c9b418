package ua.pobratym.municipality;

import ua.pobratym.i18n.WireName;

/** Kinds of hromada by Ukrainian law, by the kind of its centre when it was formed. */
public enum MunicipalityKind implements WireName {
    URBAN,
    SETTLEMENT,
    RURAL,
    CITY_WITH_SPECIAL_STATUS
}
