package ua.pobratym.partner;

import ua.pobratym.i18n.WireName;

/** What kind of authority a partner abroad is. */
public enum PartnerLevel implements WireName {
    MUNICIPALITY,
    CITY_DISTRICT,
    DISTRICT,
    COUNTY,
    REGION
}
