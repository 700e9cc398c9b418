package ua.pobratym.partnership;

import ua.pobratym.i18n.WireName;

/** What the Ukrainian party is. Raions, regions and city districts sign too and are kept as what they are. */
public enum PartyLevel implements WireName {
    MUNICIPALITY,
    RAION,
    REGION,
    CITY_DISTRICT
}
