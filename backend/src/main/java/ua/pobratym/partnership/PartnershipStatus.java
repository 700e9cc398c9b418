package ua.pobratym.partnership;

import ua.pobratym.i18n.WireName;

/**
 * Where a partnership stands. Announcements and council approvals are {@code IN_PREPARATION}, never agreements;
 * {@code ENDED_OR_SUSPENDED} is what can be said where sources do not tell which of the two.
 */
public enum PartnershipStatus implements WireName {
    ACTIVE,
    IN_PREPARATION,
    SUSPENDED,
    ENDED,
    ENDED_OR_SUSPENDED,
    UNKNOWN
}
