package ua.pobratym.partnership;

import ua.pobratym.i18n.WireName;

/** What sort of relation the partners have agreed on. */
public enum PartnershipKind implements WireName {
    TWINNING,
    FRIENDSHIP,
    COOPERATION,
    MEMORANDUM,
    PROJECT,
    SOLIDARITY,
    CROSS_BORDER,
    OTHER,
    UNKNOWN
}
