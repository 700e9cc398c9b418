package ua.pobratym.municipality;

import ua.pobratym.i18n.WireName;

/**
 * Which of the register's three sets a municipality belongs to: the 1,469 hromadas of the oblasts, the cities of Kyiv
 * and Sevastopol, or the hromadas of Crimea, which exist in the codifier but could not elect their councils.
 */
public enum MunicipalityScope implements WireName {
    OBLAST_HROMADA,
    SPECIAL_CITY,
    CRIMEA
}
